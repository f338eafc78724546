import AxeBuilder from '@axe-core/playwright';
import type { Role } from '@cairn/rules';
import type { Page } from 'playwright-core';
import type { BrowserClinic } from './browser-clinic';

/** One page of the product in one state, for everything that every page has to hold. */
export interface Screen {
  readonly name: string;
  readonly role: Role | null;
  path(clinic: BrowserClinic): string;
  /** What shows that it is whole; then, what is opened on it. */
  ready(page: Page, clinic: BrowserClinic): Promise<unknown>;
}

export const heading = (name: string | RegExp) => (page: Page) =>
  page.getByRole('heading', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).waitFor();
export const words = (text: string) => (page: Page) => page.getByText(text, { exact: true }).waitFor();

/** What would keep people from reading or working the page as it is now. */
export async function serious(page: Page): Promise<string[]> {
  // In the frame itself, without a helper page: all is on one origin.
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  if (passes.length < 5) return ['axe has looked at nothing'];
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
    );
}
