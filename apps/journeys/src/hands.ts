import type { Locator, Page } from 'playwright-core';

/** What a stretch of work costs a person: characters typed, and acts that need a look and a decision (a key, a click, a field). */
export class Tally {
  characters = 0;
  acts = 0;

  /**
   * The keystroke-level model: 0.28 s a character for someone who types 40 words a minute, and for every act 1.35 s of
   * thought, 1.1 s to get there and 0.2 s to press.
   */
  get seconds(): number {
    return this.characters * 0.28 + this.acts * 2.65;
  }

  toString(): string {
    const minutes = (this.seconds / 60).toFixed(1);
    return `${this.characters} characters and ${this.acts} keys, clicks and fields, which takes a person about ${minutes} minutes`;
  }
}

/** Somebody's hands at one window, counted. */
export class Hands {
  constructor(
    readonly page: Page,
    readonly tally: Tally,
  ) {}

  /** Into this field, as people type: key by key. */
  async type(label: string | RegExp, text: string): Promise<void> {
    this.count(text.length, 1);
    const field = this.page.getByRole('textbox', { name: label, ...exactly(label) });
    await field.fill('');
    await field.pressSequentially(text);
  }

  /** A day into the browser's own date field, which wants it in one piece. */
  async day(label: string | RegExp, day: string): Promise<void> {
    this.count(8, 1);
    await this.labelled(label).fill(day);
  }

  async choose(label: string | RegExp, option: string): Promise<void> {
    this.count(0, 1);
    await this.labelled(label).selectOption({ label: option });
  }

  async tick(label: string): Promise<void> {
    this.count(0, 1);
    await this.page.getByRole('checkbox', { name: label, exact: true }).check();
  }

  async press(key: string): Promise<void> {
    this.count(0, 1);
    await this.page.keyboard.press(key);
  }

  async click(place: Locator): Promise<void> {
    this.count(0, 1);
    await place.click();
  }

  button(name: string | RegExp): Promise<void> {
    return this.click(this.page.getByRole('button', { name }));
  }

  link(name: string): Promise<void> {
    return this.click(this.page.getByRole('link', { name, exact: true }));
  }

  private labelled(label: string | RegExp): Locator {
    return this.page.getByLabel(label, exactly(label));
  }

  private count(characters: number, acts: number): void {
    this.tally.characters += characters;
    this.tally.acts += acts;
  }
}

const exactly = (label: string | RegExp) => (typeof label === 'string' ? { exact: true } : {});
