import type { Page } from 'playwright-core';
import { photograph, sideways } from './browser';
import { serious } from './screen';

/** Everybody can read the page as it is now, in light and in dark, and at 200 % nothing hangs over the edge. */
export async function holds(page: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor();
    expect(await serious(page)).toEqual([]);
    await photograph(page, `${name}-${scheme}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 683, height: 384 });
  await photograph(page, `${name}-twice`);
  expect(await sideways(page)).toBe(0);
  await page.setViewportSize({ width: 1366, height: 768 });
}
