import type { Locator, Page } from 'playwright-core';

/** What several colleagues do on the chart between the first contact and the admission, with the mouse where that is shorter. */
export class AdmissionHands {
  constructor(
    readonly page: Page,
    private readonly patientId: string,
  ) {}

  async chart(): Promise<void> {
    await this.page.goto(`/patients/${this.patientId}`);
    await this.page.getByRole('heading', { name: /^Chart of/ }).waitFor();
  }

  /** The banner over everything. */
  get banner(): Locator {
    return this.page.getByRole('region', { name: /^Patient / });
  }

  region(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  form(name: string | RegExp): Locator {
    return this.page.getByRole('form', { name, ...(typeof name === 'string' && { exact: true }) });
  }

  /** One of a group of radio buttons. */
  async pick(form: Locator, group: string, answer: string): Promise<void> {
    await form.getByRole('group', { name: group }).getByText(answer, { exact: true }).click();
  }

  /** Ctrl Enter, and the form is gone. */
  async send(form: Locator): Promise<void> {
    await this.page.keyboard.press('Control+Enter');
    await form.waitFor({ state: 'hidden' });
  }

  /** A section of the intake, opened from the chart; answers its form. */
  async section(label: string): Promise<Locator> {
    const list = this.page.getByRole('navigation', { name: 'Sections of the intake' });
    if (!(await list.isVisible())) await this.page.getByRole('button', { name: 'Open the intake' }).click();
    await list.getByRole('button', { name: new RegExp(`^${label}`) }).click();
    const form = this.form(`Fill in: ${label}`);
    await form.waitFor();
    return form;
  }

  /** Signs what is filled in; the section then stands with who signed it. */
  async signSection(form: Locator): Promise<void> {
    await form.getByRole('button', { name: /^Sign/ }).click();
    await this.page.getByText(/^Signed on [A-Z]/).waitFor();
    await form.waitFor({ state: 'hidden' });
  }

  /** The consent to treatment, signed on paper today by the person or by somebody for them. */
  async consents(signedOn: string, guardian?: string): Promise<Locator> {
    const form = await this.section('Consents');
    await form.getByRole('button', { name: 'Add a document' }).click();
    const row = form.getByRole('group', { name: 'Document 1', exact: true });
    await row.getByLabel('Document', { exact: true }).selectOption({ label: 'Consent to treatment in this program' });
    await row.getByLabel('Version of the form').fill('2026-1');
    if (guardian !== undefined) {
      await this.pick(row, 'Signed by', 'A parent or guardian');
      await row.getByLabel('Name of who signed').fill(guardian);
    }
    await row.getByLabel('Signed on').fill(signedOn);
    return form;
  }

  async identity(): Promise<void> {
    const form = await this.section('Identity and contact');
    await form.getByLabel('Gender').selectOption({ label: 'Woman' });
    await this.pick(form, 'Pronouns', 'She, her');
    await this.pick(form, 'Messages left by staff', 'A name and a number only');
    await this.pick(form, 'Is it safe to call or write?', 'Yes');
    await this.signSection(form);
  }

  /** The eleven criteria, a letter each; then the signature or a draft, as who sits here may. */
  async checklist(letters: string): Promise<Locator> {
    const form = this.form(/^Diagnosis/);
    await form.waitFor();
    // The first group asks for what the list is filled in.
    await form.locator('fieldset').nth(1).locator('input').first().focus();
    for (const letter of letters) await this.page.keyboard.press(letter);
    return form;
  }

  /** A line of the section of diagnosis and level of care. */
  act(name: string): Promise<void> {
    return this.region('Diagnosis and level of care').getByRole('button', { name, exact: true }).click();
  }

  /** Opens the step on this track; answers its form. */
  async step(label: string, track = 'Episode'): Promise<Locator> {
    await this.region(track).getByRole('button', { name: label, exact: true }).click();
    const form = this.form(new RegExp(`to ${label}$`));
    await form.waitFor();
    return form;
  }
}
