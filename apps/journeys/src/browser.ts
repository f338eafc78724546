import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { password } from './harness/clinic';

const path = process.env['CHROMIUM_PATH'] ?? '';
const found = path !== '' && existsSync(path);

/** A test that needs the browser: where there is none it is left out, and its title says why. */
export const inBrowser: (title: string, test: () => Promise<void>) => void = (title, test) =>
  found
    ? it(title, () => test().catch(photographFailed))
    : it.skip(`${title} [skipped: no browser; CHROMIUM_PATH names one]`, test);

/** Nothing of these may stand in an address, a title or a browser's history. */
const tellsTooMuch = /methadone|buprenorphine|naltrexone|naloxone|opioid|heroin|fentanyl|drug|admit|withdraw|counsel/i;

const photos = process.env['CAIRN_JOURNEY_PHOTOS'] ?? '';

/** Keeps a picture of this moment where a folder for it is named, for people who want to look at every step. */
export async function photograph(page: Page, name: string): Promise<void> {
  if (photos !== '') await page.screenshot({ path: `${photos}/${name}.png` });
}

const open = new Set<Page>();

async function photographFailed(fault: unknown): Promise<never> {
  const [test] = (expect.getState().currentTestName ?? '').split(',');
  for (const [at, page] of [...open].entries())
    if (!page.isClosed()) await photograph(page, `failed-${test?.replace(/\W+/g, '-')}-${at}`).catch(() => undefined);
  throw fault;
}

export interface Look {
  readonly scheme?: 'light' | 'dark';
  /** What 200 % leaves of a screen of 1366 by 768. */
  readonly twice?: boolean;
}

/** One browser for a file of tests. Every page of it is watched: what no page of ours may do ends up in `faults`. */
export class Windows {
  readonly faults: string[] = [];
  private readonly contexts: BrowserContext[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly url: string,
    /** Names that no address may hold. */
    private readonly names: readonly string[],
  ) {}

  static async open(url: string, names: readonly string[]): Promise<Windows | null> {
    if (!found) return null;
    const browser = await chromium.launch({
      executablePath: path,
      args: (
        '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking ' +
        '--disable-component-update --disable-sync --disable-dev-shm-usage'
      ).split(' '),
    });
    return new Windows(browser, url, names);
  }

  /** A window of its own with nobody signed in, as another computer has it. */
  async blank(look: Look = {}): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.url,
      viewport: look.twice === true ? { width: 683, height: 384 } : { width: 1366, height: 768 },
      deviceScaleFactor: look.twice === true ? 2 : 1,
      colorScheme: look.scheme ?? 'light',
      locale: 'en-US',
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    context.setDefaultTimeout(Number(process.env['CAIRN_JOURNEY_PATIENCE'] ?? 20_000));
    this.contexts.push(context);
    const page = await context.newPage();
    open.add(page);
    this.watch(page);
    return page;
  }

  /** The window of the colleague with this address, signed in as people do, at the first page of their day. */
  async of(email: string, look: Look = {}): Promise<Page> {
    const page = await this.blank(look);
    await signIn(page, email);
    await page.getByRole('navigation', { name: 'Main' }).waitFor();
    return page;
  }

  /** Between two tests: their windows do not stay open. */
  async shut(): Promise<void> {
    await Promise.all(this.contexts.splice(0).map((context) => context.close()));
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  private watch(page: Page): void {
    const fault = (words: string) => this.faults.push(`${new URL(page.url()).pathname}: ${words}`);
    page.on('pageerror', (error) => fault(`error ${error.message}`));
    page.on('console', (message) => {
      // A refusal is an answer: the browser writes the status of every one of them into its console.
      const refused = /the server responded with a status of 4\d\d/.test(message.text());
      if (['error', 'warning'].includes(message.type()) && !refused) fault(`console ${message.text()}`);
    });
    page.on('response', (answer) => {
      if (answer.status() >= 500) fault(`${answer.status()} from ${answer.url()}`);
    });
    page.on('framenavigated', (frame) => {
      const address = decodeURIComponent(frame.url());
      const named = this.names.some((name) => address.toLowerCase().includes(name.toLowerCase()));
      if (tellsTooMuch.test(address) || named) fault(`an address that tells too much: ${address}`);
    });
    page.on('load', () => {
      page.title().then(
        (title) => title === 'Cairn' || fault(`the title ${title}`),
        () => undefined, // gone on already
      );
    });
  }
}

export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.keyboard.press('Enter');
}

/** Answers how far the page itself can be moved sideways; tables may scroll in themselves. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
