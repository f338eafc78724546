import type { Locator, Page } from 'playwright-core';

/** Somebody who has no mouse: gets everywhere with the keys of the page, with Tab, and types. */
export class ByKeyboard {
  constructor(readonly page: Page) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** With Tab from where the focus is; a place that no key reaches ends the test. */
  async reach(place: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await place.waitFor();
    for (let presses = 0; presses < 600; presses += 1) {
      if (await place.evaluate((one) => one.matches(':focus'))) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`No key gets to ${String(place)}.`);
  }

  /** From anywhere, with Ctrl K: to the first thing that these words find, which is called so. */
  async go(typed: string, option: RegExp): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await this.page.keyboard.press('Control+k');
    await dialog.waitFor();
    await this.page.keyboard.type(typed);
    await this.page.getByRole('option', { name: option }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
  }

  /** In place of what stands in this field. */
  async write(label: string | RegExp, text: string): Promise<void> {
    await this.reach(
      this.page.getByRole('textbox', { name: label, ...(typeof label === 'string' && { exact: true }) }),
    );
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.type(text);
  }

  /** One of several radio buttons, which the arrows go through. */
  async choose(group: Locator, name: string): Promise<void> {
    const wanted = group.getByRole('radio', { name });
    await this.reach(group.getByRole('radio', { checked: true }));
    for (let presses = 0; presses < 20 && !(await wanted.isChecked()); presses += 1) await this.press('ArrowRight');
    expect(await wanted.isChecked()).toBe(true);
  }

  async push(name: string | RegExp): Promise<void> {
    await this.reach(this.page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }));
    await this.page.keyboard.press('Enter');
  }

  /** Down a list whose rows answer j and k, to the row that says this. */
  async row(name: RegExp): Promise<Locator> {
    const row = this.page.getByRole('row', { name });
    await row.first().waitFor();
    if ((await this.page.locator('tbody tr:focus').count()) === 0) await this.page.keyboard.press('j');
    await this.page.locator('tbody tr:focus').waitFor();
    await this.page.keyboard.press('Home');
    for (let presses = 0; presses < 60; presses += 1) {
      if (await row.first().evaluate((one) => one.matches(':focus'))) return row.first();
      await this.page.keyboard.press('j');
    }
    throw new Error(`j does not get to ${String(name)}.`);
  }
}
