import { randomUUID } from 'node:crypto';
import {
  type ContingencyTerms,
  type DayJudged,
  localDay,
  replayContingency,
  standardTerms,
  weekday,
} from '@cairn/rules';
import type { Locator, Page } from 'playwright-core';
import { inBrowser, photograph } from './browser';
import { noonZone, password } from './harness/clinic';
import { plusDays } from './people';
import { UnitDays } from './unit-days';

jest.setTimeout(240_000);

/** Monday, Wednesday and Friday of eight weeks: m met, n not met, e an absence that is excused. */
const weeks = ['mmm', 'mmm', 'nem', 'mmm', 'mmm', 'mmm', 'mmm', 'mmm'];
const capCents = 15_000;
const redeemedCents = 2000;
const words = { m: 'met', n: 'not-met', e: 'excused' } as const;

/** Contingency management over eight weeks, on the screens of those who do it; what they show is what the pure engine says. */
describe('eight weeks of contingency management', () => {
  let clinic: UnitDays;
  let ada = '';

  beforeAll(async () => {
    // A Monday, eight whole weeks before this one.
    const daysAgo = weekday(localDay(new Date(), noonZone())) - 1 + 56;
    clinic = await UnitDays.open(daysAgo, ['Adaline', 'Quimby']);
  });
  afterAll(() => clinic.close());

  const terms: ContingencyTerms = {
    ...standardTerms.voucher,
    target: { behavior: 'negative-test', analytes: ['cocaine'], modalities: [] },
    annualCapCents: capCents,
  };
  const judged = (upTo: number): readonly DayJudged[] =>
    weeks.slice(0, upTo).flatMap((week, at) =>
      ([...week] as (keyof typeof words)[]).map((letter, nth) => ({
        day: plusDays(clinic.firstDay, at * 7 + nth * 2),
        judgement: words[letter],
      })),
    );
  const engine = (upTo: number) => {
    const caps = { annualCents: capCents, totalCents: null };
    const scene = { terms, enrolmentId: ada, caps, elsewhere: [], bytesOf: () => new Uint8Array() };
    const { awards, standing } = replayContingency(scene, judged(upTo));
    return { awards, standing, paidCents: awards.reduce((sum, { paidCents }) => sum + paidCents, 0) };
  };
  const usd = (cents: number) => `$${(cents / 100).toFixed(2)}`;
  const account = (page: Page): Locator => page.getByRole('region', { name: /^Clear weeks, version 1/ });
  const figure = (page: Page, name: string): Locator =>
    account(page).locator('dl > div').filter({ hasText: name }).locator('dd');

  /** The tests of these weeks, as the nurse records them; nobody comes on an excused day. */
  const collect = async (from: number, to: number): Promise<void> => {
    for (const { day, judgement } of judged(to).slice(from * 3))
      if (judgement !== 'excused')
        await clinic.colleagues.done('nurse', 'PUT', `/patients/${ada}/specimens/${randomUUID()}`, {
          ...{ collectedOn: day, panel: ['cocaine'], temperatureOk: true },
          positives: judgement === 'met' ? [] : ['cocaine'],
        });
  };
  const atEndOf = async (week: number): Promise<Page> => {
    await clinic.at((week - 1) * 7 + 5, '18:00');
    await collect(week - 2, week);
    const page = await clinic.window('counselor');
    await page.goto(`/patients/${ada}#contingency`);
    await account(page).waitFor();
    return page;
  };
  const writeDown = async (page: Page, days: number): Promise<void> => {
    await account(page)
      .getByRole('button', { name: `Write down all ${days}` })
      .click();
    await account(page).getByRole('table', { name: 'Days to write down' }).waitFor({ state: 'detached' });
  };
  const shows = async (page: Page, week: number, redeemed: number): Promise<void> => {
    const { standing, paidCents } = engine(week);
    const read = async (name: string) => ((await figure(page, name).textContent()) ?? '').trim();
    expect(await read('Next result, if met')).toContain(usd(standing.next));
    expect(await read('In a row')).toMatch(new RegExp(`^${standing.streak}(?!\\d)`));
    expect(await read('Balance')).toBe(usd(paidCents - redeemed));
    expect(await read('Earned in all')).toContain(usd(paidCents));
    expect(await read('Cap of a year')).toContain(`${usd(paidCents)} of ${usd(capCents)} used`);
  };

  inBrowser('a supervisor publishes a program with its preview, and the counselor begins with a person', async () => {
    await clinic.at(1, '09:00');
    ada = (await clinic.colleagues.register('Adaline', 'Quimby', '1988-04-02')).id;
    const supervisor = await clinic.window('counselor_supervisor');
    await supervisor.goto('/programme/contingency');
    await supervisor.getByText('No program is set up.').waitFor();
    await supervisor.keyboard.press('n');
    await supervisor.getByLabel('Name').fill('Clear weeks');
    await supervisor.getByRole('radio', { name: 'A negative drug test' }).check();
    await supervisor.getByText('Choose the substances that are looked for').waitFor();
    await supervisor.getByRole('checkbox', { name: /^Cocaine/ }).check();
    const cap = supervisor.getByLabel('Cap of a year', { exact: false });
    await cap.fill('751');
    await supervisor.getByText('choose that or less', { exact: false }).waitFor();
    await cap.fill('150');
    await supervisor.getByText('The cap of $150.00 a person and year is reached.').waitFor();
    await photograph(supervisor, 'contingency-1-program');
    await supervisor.keyboard.press('Control+Enter');
    await supervisor.getByRole('heading', { name: 'Clear weeks' }).waitFor();
    await supervisor.getByText('At most $150.00 a person and year', { exact: false }).waitFor();

    const counselor = await clinic.window('counselor');
    await counselor.goto(`/patients/${ada}#contingency`);
    await counselor.getByRole('button', { name: 'Begin contingency management' }).first().click();
    const form = counselor.getByRole('form', { name: 'Begin contingency management' });
    await form.getByText('a lost tolerance raises the risk of overdose', { exact: false }).waitFor();
    await form.getByLabel('Program').selectOption({ label: 'Clear weeks, version 1' });
    await form.getByLabel('Why, for this person').fill('Wants to get off cocaine, and likes to see it add up');
    await counselor.keyboard.press('Control+Enter');
    await account(counselor).waitFor();
    expect(await figure(counselor, 'Next result, if met').textContent()).toContain('$2.50');
  });

  inBrowser('in two weeks the value rises, and two bonuses come', async () => {
    const page = await atEndOf(2);
    await writeDown(page, 6);
    await shows(page, 2, 0);
  });

  inBrowser(
    'a positive test goes back to the first value, an excused absence changes nothing, nothing is lost',
    async () => {
      const page = await atEndOf(4);
      const missed = plusDays(clinic.firstDay, 16);
      await account(page).locator(`tr[data-day="${missed}"]`).getByRole('button', { name: 'Excuse' }).click();
      const form = page.getByRole('form', { name: /^Absence on/ });
      await form.getByRole('radio', { name: 'Hospital stay' }).check();
      await page.keyboard.press('Control+Enter');
      await account(page)
        .locator(`table[aria-label="Days to write down"] tr[data-day="${missed}"]`)
        .waitFor({ state: 'detached' });
      await writeDown(page, 5);
      await shows(page, 4, 0);
      expect(await figure(page, 'In a row').textContent()).toContain(usd(engine(4).standing.savedHigh));
    },
  );

  inBrowser('the counselor asks for a bus pass, and a second person checks it on the same screen', async () => {
    const page = await clinic.window('counselor');
    await page.goto(`/patients/${ada}#contingency`);
    await account(page).getByRole('button', { name: 'Redeem' }).click();
    const form = page.getByRole('form', { name: 'Redeem what was earned' });
    await form.getByLabel('Amount, dollars').fill(usd(redeemedCents).slice(1));
    await form.getByLabel('What is bought').fill('Bus pass');
    await page.keyboard.press('Control+Enter');
    await account(page).getByText('Waits for a second person').waitFor();
    await account(page).getByRole('button', { name: 'Check and hand over' }).click();
    const sign = page.getByRole('form', { name: 'A second person checks and hands over' });
    expect(await sign.getByRole('button', { name: /sign as/ }).count()).toBe(0);
    await sign.getByLabel('E-mail of the second person').fill(clinic.emailOf('nurse'));
    await sign.getByLabel('Their own password').fill(password);
    await photograph(page, 'contingency-2-second');
    await page.keyboard.press('Enter');
    await account(page).getByText('Waits for a second person').waitFor({ state: 'detached' });
    await shows(page, 4, redeemedCents);
  });

  inBrowser('after five in a row the highest value is back, and then the cap of the year is reached', async () => {
    const page = await atEndOf(6);
    await writeDown(page, 6);
    await shows(page, 6, redeemedCents);
    await account(page).getByText('the cap is reached: nothing is paid now').waitFor();
    expect(engine(5).awards.some(({ restored }) => restored)).toBe(true);
  });

  inBrowser('after eight weeks every row, the account and the paper say what the engine says', async () => {
    const page = await atEndOf(8);
    await writeDown(page, 6);
    await shows(page, 8, redeemedCents);
    await photograph(page, 'contingency-3-weeks');
    await account(page).getByRole('radio', { name: 'Table' }).check();
    const table = account(page).getByRole('table', { name: 'Results' });
    for (const { day, judgement, earned, paidCents, after } of engine(8).awards) {
      const cells = await table.locator(`tr[data-day="${day}"] td`).allTextContents();
      expect([day, cells.slice(1, 5)]).toEqual([
        day,
        [
          judgement === 'met' ? usd(earned.valueCents) : '–',
          earned.bonusCents === 0 ? '–' : usd(earned.bonusCents),
          usd(paidCents),
          String(after.streak),
        ],
      ]);
    }
    await table.getByText('back to the first value; what was earned stays').waitFor();
    await table.getByText('the highest value is back').waitFor();
    await photograph(page, 'contingency-4-table');
    await account(page).getByText('Terms, and the account checked again').click();
    await account(page).getByText('the same amounts follow as were paid', { exact: false }).waitFor();
    await account(page)
      .getByText(/^Account \(\d+ rows\)/)
      .click();
    await account(page).getByText('checked by The nurse', { exact: false }).waitFor();
    const { items } = await clinic.colleagues.done('counselor', 'GET', `/patients/${ada}/contingency`);
    const [of] = items as { id: string }[];
    const pdf = await page.request.get(`/api/v1/patients/${ada}/contingency/${of?.id}/statement`);
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    expect(clinic.windows?.faults).toEqual([]);
  });
});
