import type { Locator } from 'playwright-core';
import type { Patient } from './browser-clinic';
import { WindowHands } from './window-hands';

/** Somebody who fills bottles for home and hands them out at the window. */
export class BottleHands extends WindowHands {
  get scanBox(): Locator {
    return this.page.getByRole('textbox', { name: 'Scan each bottle' });
  }

  async pourList(): Promise<void> {
    await this.go('pour list', /^Pour list/);
    await this.page.locator('tbody tr:focus').waitFor();
    await this.reach(this.page.getByRole('checkbox', { name: /child-resistant/ }), 'Shift+Tab');
    await this.page.keyboard.press('Space');
  }

  /** Labels what is filled; answers the address of the print that opens beside it. */
  async label(): Promise<string> {
    const [opened] = await Promise.all([
      this.page.context().waitForEvent('response', (answer) => /\/labels/.test(answer.url())),
      this.page.keyboard.press('l'),
    ]);
    expect([opened.status(), opened.headers()['content-type']]).toEqual([200, 'application/pdf']);
    await this.announced(/^Labeled/);
    return opened.url();
  }

  async toWindow(): Promise<void> {
    for (const key of ['Escape', 'g', 'd']) await this.page.keyboard.press(key);
    await this.box.waitFor();
  }

  async dose(person: Patient): Promise<void> {
    const card = await this.find(person);
    await this.press('1', '2');
    await this.settled(card, 'Give 60 mg, 6 mL');
    await this.press('Enter');
    await this.page.getByText(`Gave 60 mg for ${person.name}`).first().waitFor();
  }

  async handOut(person: Patient, codes: readonly string[]): Promise<void> {
    for (const [at, code] of codes.entries()) await this.scanBottle(code, `${at + 1} of ${codes.length}`);
    await this.tick(/^A container with a lock was shown/);
    await this.tick(/^Safe transport and storage talked through now/);
    await this.tick('Known by two identifiers');
    await this.page.getByRole('button', { name: `Hand out ${codes.length} bottles`, disabled: false }).waitFor();
    await this.page.keyboard.press('Control+Enter');
    await this.announced(`Handed out ${codes.length} bottles to ${person.name}.`);
  }

  /** Said to whoever listens, or on the page. */
  announced(words: string | RegExp): Promise<void> {
    return this.page.getByText(words).first().waitFor({ state: 'attached' });
  }

  /** As a scanner reads it: in a burst. A machine that stumbles over it reads again, as people do. */
  private async scanBottle(code: string, counted: string): Promise<void> {
    for (let times = 0; times < 6; times += 1) {
      await this.scanBox.and(this.page.locator(':focus')).waitFor();
      await this.page.keyboard.type(code);
      await this.page.keyboard.press('Enter');
      await this.page.getByText(counted, { exact: true }).waitFor();
      if ((await this.page.getByText(/typed by hand/).count()) === 0) return;
    }
    throw new Error('No burst of keys was fast enough for a scanner.');
  }

  private async tick(name: string | RegExp): Promise<void> {
    await this.reach(this.page.getByRole('checkbox', { name }));
    await this.page.keyboard.press('Space');
  }
}
