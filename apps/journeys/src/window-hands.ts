import type { Locator } from 'playwright-core';
import { photograph, sideways } from './browser';
import type { Patient } from './browser-clinic';
import { ByKeyboard } from './by-keyboard';
import { until } from './harness/program';
import { serious } from './screen';

/** A nurse at one window without a mouse; counts the keys since the person was found. */
export class WindowHands extends ByKeyboard {
  presses = 0;

  override async press(...keys: readonly string[]): Promise<void> {
    this.presses += keys.length;
    await super.press(...keys);
  }

  get box(): Locator {
    return this.page.getByRole('combobox', { name: 'Patient' });
  }

  /** Which window this machine stands at, by the first letter of its name; the keys end in the id box again. */
  async stand(name: string): Promise<void> {
    const place = this.page.getByRole('combobox', { name: 'This window' });
    await this.reach(place);
    await this.page.keyboard.type(name.charAt(0));
    await until(`it is the ${name}`, 5000, async () => (await place.locator(':checked').innerText()) === name);
    await super.press('Escape');
  }

  card(person: Patient): Locator {
    return this.page.getByRole('region', { name: `Dose for ${person.name}` });
  }

  /** From the id box, to which Escape leads. */
  async find(person: Patient, typed = person.number): Promise<Locator> {
    await super.press('Escape');
    await this.box.and(this.page.locator(':focus')).waitFor();
    await this.page.keyboard.type(typed);
    await this.page.keyboard.press('Enter');
    const card = this.card(person);
    await card.and(this.page.locator('[aria-busy=false]')).waitFor();
    this.presses = 0;
    return card;
  }

  /** As a scanner reads a card: in a burst. A machine that stumbles over it reads again, as people do. */
  async scan(person: Patient): Promise<Locator> {
    for (let times = 0; times < 5; times += 1) {
      const card = await this.find(person);
      if ((await card.getByText('Program card scanned, and says').count()) > 0) return card;
      await this.press('Escape');
    }
    throw new Error('No burst of keys was fast enough for a scanner.');
  }

  /** Who it is and that they are awake; then Enter, and with a pump a second one. */
  async usual(): Promise<void> {
    await this.press('1', '2', 'Enter');
  }

  /** What was given or recorded is said in the strip, and the window waits for the next person. */
  async said(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).first().waitFor();
    await this.box.and(this.page.locator(':focus')).waitFor();
  }

  /** When nothing that is in motion stands between this card and its next key. */
  async settled(card: Locator, button: string | RegExp): Promise<void> {
    await card.getByRole('button', { name: button, disabled: false }).waitFor();
  }

  list(name: 'Still to come' | 'Seen today'): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^${name}`) });
  }

  async count(name: 'Still to come' | 'Seen today'): Promise<number> {
    return Number(/\d+$/.exec((await this.list(name).getAttribute('aria-label')) ?? '')?.[0]);
  }

  /** Everybody can read it in light and in dark, and at 200 % nothing hangs over the edge. */
  async holds(name: string): Promise<void> {
    const { page } = this;
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor();
      expect(await serious(page)).toEqual([]);
      await photograph(page, `window-${name}-${scheme}`);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 683, height: 384 });
    await photograph(page, `window-${name}-twice`);
    expect(await sideways(page)).toBe(0);
    await page.setViewportSize({ width: 1366, height: 768 });
  }
}
