import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { inBrowser, photograph } from './browser';
import { BrowserClinic } from './browser-clinic';
import { until } from './harness/program';

jest.setTimeout(120_000);

const list = (page: Page, name: string): Locator => page.getByRole('table', { name, exact: true });
const line = (page: Page, of: string, name: RegExp): Locator => list(page, of).getByRole('row', { name });

/** A morning at the door: one desk, two dosing windows and a counselor, each in a window of their own, all alive. */
describe('a morning at the front desk', () => {
  let clinic: BrowserClinic;
  let desk: Page;
  let first: Page;
  let second: Page;
  let counselor: Page;
  const delays: number[] = [];

  beforeAll(async () => {
    clinic = await BrowserClinic.open();
    if (clinic.windows === null) return;
    const { team, people } = clinic;
    await team.done('nurse', 'PUT', `/patients/${people.deja.id}/priorities/${randomUUID()}`, {
      kind: 'pregnancy',
      fromDay: team.today,
    });
    // It is about noon where this clinic is.
    await team.done(
      'counselor',
      'PUT',
      `/appointments/${randomUUID()}`,
      team.session(people.cesar.id, `${team.today}T13:00`),
    );
    await team.register('Elena', 'Marsh', '1995-05-17');
    [desk, first, second, counselor] = await Promise.all([
      clinic.window('front_desk'),
      clinic.window('nurse'),
      clinic.window('pharmacist'),
      clinic.window('counselor'),
    ]);
  });
  afterAll(() => clinic.close());

  /** Another screen shows it by itself; how long that took is told at the end. */
  const seen = async (...places: readonly Locator[]): Promise<void> => {
    const all = async () => (await Promise.all(places.map((place) => place.isVisible()))).every(Boolean);
    delays.push(await until(places.map(String).join(' and '), 5000, all));
  };
  /** As a card is scanned: the number, then the two keys. */
  const checkIn = async ({ name, number }: { name: string; number: string }): Promise<void> => {
    await desk.keyboard.type(number);
    await desk.keyboard.press('Enter');
    await desk.getByRole('region', { name: `Selected: ${name}` }).waitFor();
    await desk.keyboard.press('Enter');
    await desk.getByText(`Checked in ${name}: `).first().waitFor();
  };
  const waiting = (page: Page, count: number): Locator => page.getByText(new RegExp(`^Waiting: ${count}$`));

  inBrowser('who comes is checked in with two keys after the number, and every window knows', async () => {
    const { amira } = clinic.people;
    await desk.waitForURL('**/desk');
    await list(desk, 'Expected').waitFor();
    await expect(list(desk, 'Expected').getByRole('row').count()).resolves.toBe(4);
    await photograph(desk, 'desk-1-expected');
    await Promise.all([waiting(first, 0).waitFor(), waiting(second, 0).waitFor()]);
    await second.getByRole('button', { name: 'Window 1', exact: true }).click();
    await second.getByRole('textbox', { name: 'Name of this window or room' }).fill('Window 2');
    await second.keyboard.press('Enter');
    await checkIn(amira);
    await seen(line(desk, 'Waiting', /Amira Calloway/), waiting(first, 1), waiting(second, 1));
    // The cursor is back in the box: the next card can be scanned.
    await expect(
      desk.getByRole('combobox', { name: 'Who is here?' }).evaluate((box) => box.matches(':focus')),
    ).resolves.toBe(true);
  });

  inBrowser('a mistaken check-in is taken back with one key', async () => {
    const { bao } = clinic.people;
    await checkIn(bao);
    await seen(waiting(first, 2));
    await desk.keyboard.press('Control+z');
    await desk
      .getByText(/^Taken back\./)
      .first()
      .waitFor();
    await seen(line(desk, 'Expected', /Bao Iwasaki/), waiting(first, 1));
    await photograph(desk, 'desk-2-taken-back');
    await checkIn(bao);
    await seen(waiting(first, 2));
  });

  inBrowser('someone who has to be seen first goes first, and the desk is not told why', async () => {
    await checkIn(clinic.people.deja);
    await seen(line(desk, 'Waiting', /Deja Okoro\s*First/), waiting(first, 3), waiting(second, 3));
    const names = await list(desk, 'Waiting').getByRole('rowheader').allInnerTexts();
    expect(names.map((text) => text.split('\n')[0])).toEqual(['Deja Okoro', 'Amira Calloway', 'Bao Iwasaki']);
    expect(await desk.locator('body').innerText()).not.toMatch(/pregnan/i);
    await photograph(desk, 'desk-3-first');
  });

  inBrowser('two windows that call at the same moment get two people, the first ones in the order', async () => {
    await Promise.all([first.keyboard.press('Alt+n'), second.keyboard.press('Alt+n')]);
    const cards = await Promise.all(
      [first, second].map((page) => page.getByRole('region', { name: /^Dose for / }).getAttribute('aria-label')),
    );
    expect([...cards].sort()).toEqual(['Dose for Amira Calloway', 'Dose for Deja Okoro']);
    await seen(
      line(desk, 'Called or with someone', /Deja Okoro.*to Window [12]/),
      line(desk, 'Called or with someone', /Amira Calloway.*to Window [12]/),
      waiting(first, 1),
      waiting(second, 1),
    );
    await photograph(desk, 'desk-4-called');
    await photograph(first, 'desk-5-window');
  });

  inBrowser('a dose given is a visit that is over, without a key at the desk', async () => {
    for (const page of [first, second]) for (const key of ['1', '2', 'Enter']) await page.keyboard.press(key);
    await Promise.all([first, second].map((page) => page.getByText(/^Gave \d+ mg for /).waitFor()));
    await seen(desk.getByRole('radio', { name: 'Done or left 2' }));
    await desk.getByText('Nobody has been called, and nobody is in a room.').waitFor();
    await desk.getByRole('radio', { name: 'Done or left 2' }).check({ force: true });
    await line(desk, 'Done or left', /Deja Okoro.*Seen/).waitFor();
    await photograph(desk, 'desk-6-done');
    await desk.getByRole('radio', { name: /^Expected/ }).check({ force: true });
    await desk.keyboard.press('f');
  });

  inBrowser('a counselor sees who waits for them, and calls them to their room', async () => {
    const mine = counselor.getByRole('region', { name: 'Waiting for you' });
    await counselor.getByRole('row', { name: /Deja Okoro/ }).waitFor();
    await expect(mine.count()).resolves.toBe(0);
    await checkIn(clinic.people.cesar);
    await seen(mine.getByText(/^Cesar Ghosh, session/));
    await photograph(counselor, 'desk-7-counselor');
    await counselor.keyboard.press('c');
    await seen(line(desk, 'Called or with someone', /Cesar Ghosh.*to Room of The counselor/));
    await mine.getByRole('button', { name: 'Is here' }).press('Enter');
    await seen(line(desk, 'Called or with someone', /Cesar Ghosh.*since/));
  });

  inBrowser('a walk-in is found by name, says whom they ask for, and may leave before being seen', async () => {
    await desk.keyboard.type('elena marsh');
    await desk.keyboard.press('Enter');
    await desk.getByRole('option', { name: /Elena Marsh/ }).waitFor();
    await desk.keyboard.press('Enter');
    const strip = desk.getByRole('region', { name: 'Selected: Elena Marsh' });
    await strip.getByRole('textbox', { name: 'What for, in a few words' }).waitFor();
    await desk.keyboard.type('A letter for work');
    await strip.getByLabel('Asks for').selectOption({ label: 'Asks for The counselor' });
    await photograph(desk, 'desk-8-walk-in');
    await strip.getByRole('textbox', { name: 'What for, in a few words' }).press('Enter');
    const mine = counselor.getByRole('region', { name: 'Waiting for you' });
    await seen(line(desk, 'Waiting', /Elena Marsh.*A letter for work/), mine.getByText(/^Elena Marsh/));
    // She cannot wait any longer.
    await desk.keyboard.type('marsh');
    await desk.keyboard.press('Enter');
    await desk.getByRole('region', { name: 'Selected: Elena Marsh' }).waitFor();
    await desk.keyboard.press('l');
    await desk.getByText('Elena Marsh: left before being seen.').first().waitFor();
    await seen(desk.getByRole('radio', { name: 'Done or left 3' }));
    await mine.waitFor({ state: 'hidden' });
    await photograph(desk, 'desk-9-left');
  });

  inBrowser('the last one is called and served, and nobody waits', async () => {
    await second.keyboard.press('Alt+n');
    await second.getByRole('region', { name: 'Dose for Bao Iwasaki' }).waitFor();
    await seen(line(desk, 'Called or with someone', /Bao Iwasaki.*to Window 2/), waiting(first, 0));
    for (const key of ['1', '2', 'Enter']) await second.keyboard.press(key);
    await seen(desk.getByText('Nobody is waiting.'), desk.getByRole('radio', { name: 'Done or left 4' }));
    await expect(first.getByRole('button', { name: /^Call next/ }).isDisabled()).resolves.toBe(true);
    const worst = Math.max(...delays);
    const middle = [...delays].sort((one, other) => one - other)[delays.length >> 1] ?? 0;
    console.info(`Live: ${delays.length} changes, seen on the other screens after ${middle} ms, ${worst} ms at most.`);
  });

  inBrowser('nothing in all this was an error, a refused script or an address that tells too much', async () => {
    expect(clinic.browser.faults).toEqual([]);
  });
});
