import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { inBrowser, photograph, sideways } from './browser';
import { BrowserClinic, type Patient } from './browser-clinic';
import { ByKeyboard } from './by-keyboard';
import { doseBody } from './harness/clinic';
import { plusDays } from './people';
import { type RoundPeople, roundPeople } from './round-people';
import { serious } from './screen';

jest.setTimeout(180_000);

/** One morning of a prescriber who has no mouse: the round, everything on it that waits for a decision, and what follows at the window. */
describe('a prescriber’s round', () => {
  let clinic: BrowserClinic;
  let people: RoundPeople;
  let page: Page;
  let hands: ByKeyboard;

  beforeAll(async () => {
    clinic = await BrowserClinic.open();
    if (clinic.windows === null) return;
    people = await roundPeople(clinic);
    page = await clinic.window('prescriber');
    hands = new ByKeyboard(page);
  });
  afterAll(() => clinic.close());

  const form = (): Locator => page.getByRole('form', { name: 'New medication order' });
  const checks = (): Locator => page.getByRole('region', { name: 'Checks of this order' });
  const dose = (): Locator => form().getByRole('textbox', { name: 'Dose, mg' });
  const signed = async (): Promise<void> => {
    // Not before the rules have answered to what stands there now.
    await form().getByRole('button', { name: 'Sign the order' }).and(page.locator(':enabled')).waitFor();
    await hands.press('Control+Enter');
    await page.getByText('Order signed.').waitFor({ state: 'attached' });
    await form().waitFor({ state: 'hidden' });
  };
  const round = async (): Promise<void> => {
    await hands.press('g', 'u');
    await page.getByRole('heading', { name: 'Round', exact: true }).waitFor();
    await page.locator('tbody tr:focus').waitFor();
  };
  const chartOf = async (person: Patient): Promise<void> => {
    await page.getByRole('heading', { name: `Chart of ${person.name}` }).waitFor();
  };
  /** The line of this person and rule, reached with j. */
  const line = (person: Patient, rule: string): Promise<Locator> =>
    hands.row(new RegExp(`${person.name}.*${rule}`, 's'));
  const gone = (person: Patient, rule: string): Promise<void> =>
    page.getByRole('row', { name: new RegExp(`${person.name}.*${rule}`, 's') }).waitFor({ state: 'hidden' });

  /** Everybody can read it in light and in dark, and at 200 % nothing hangs over the edge. */
  const holds = async (of: Page, name: string): Promise<void> => {
    for (const scheme of ['light', 'dark'] as const) {
      await of.emulateMedia({ colorScheme: scheme });
      await of.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor();
      expect(await serious(of)).toEqual([]);
      await photograph(of, `round-${name}-${scheme}`);
    }
    await of.emulateMedia({ colorScheme: 'light' });
    await of.setViewportSize({ width: 683, height: 384 });
    await photograph(of, `round-${name}-twice`);
    expect(await sideways(of)).toBe(0);
    await of.setViewportSize({ width: 1366, height: 768 });
  };

  inBrowser('the day begins with the round, which says of everybody why and by when, and answers j and k', async () => {
    await page.waitForURL('**/round');
    await page.locator('tbody tr:focus').waitFor();
    const { ines, jonna, kira, liam, mona, nico } = people;
    const said: [Patient, string, RegExp][] = [
      [kira, 'R-207', /Now.*Clinical safety: Left leg is swollen/],
      [jonna, 'R-052', /Now.*3 missed days.*half of 60 mg is 30 mg/],
      [liam, 'R-203', /Telephone order.*65 mg.*by /],
      [ines, 'R-205', /Soon.*60 mg: 3 days left.*in 3 d/],
      [nico, 'R-174', /Now.*review before the next dose.*today/],
      [mona, 'R-076', /Now.*QTc 505 ms/],
    ];
    for (const [person, rule, words] of said) {
      const text = (await (await line(person, rule)).innerText()).replaceAll(/\s+/g, ' ');
      expect(text).toMatch(words);
    }
    // What stands in the way of a dose is on top, and k goes back up to it.
    for (let presses = 0; presses < 30; presses += 1) await hands.press('k');
    await expect(page.locator('tbody tr:focus').innerText()).resolves.toMatch(/^Now/);
    await expect(
      page
        .locator('tbody tr')
        .first()
        .evaluate((row) => row.matches(':focus')),
    ).resolves.toBe(true);
    await holds(page, '1-list');
  });

  inBrowser(
    'a telephone order is co-signed, a hold released with its reason, an overdose reviewed, one key each',
    async () => {
      const { liam, kira, nico } = people;
      await line(liam, 'R-203');
      await hands.press('c');
      await gone(liam, 'R-203');
      await line(kira, 'R-207');
      await hands.press('l');
      await page.getByRole('textbox', { name: `Why the hold of ${kira.name} is released` }).waitFor();
      await hands.press('Escape');
      await (await line(kira, 'R-207')).getByRole('textbox').waitFor({ state: 'hidden' });
      await hands.press('l');
      await page.keyboard.type('Seen: no clot on ultrasound, swelling from a sprain');
      await photograph(page, 'round-2-release');
      await hands.press('Enter');
      await gone(kira, 'R-207');
      await line(nico, 'R-174');
      await hands.press('v');
      await page.keyboard.type('Talked it through: naloxone at home, dose stays');
      await photograph(page, 'round-2-review');
      await hands.press('Enter');
      await gone(nico, 'R-174');
    },
  );

  inBrowser('an order that ends is renewed: the form knows it, and says until when', async () => {
    const { ines } = people;
    await line(ines, 'R-205');
    await hands.press('r');
    await chartOf(ines);
    await expect(dose().inputValue()).resolves.toBe('60');
    const last = form().getByLabel('Last day');
    await form().getByText('The longest by policy').waitFor();
    await expect(last.inputValue()).resolves.toBe(plusDays(clinic.team.today, 90));
    await checks().waitFor();
    await holds(page, '3-renew');
    await signed();
    await page.getByRole('row', { name: /In force.*60 mg/s }).waitFor();
    await round();
    await gone(ines, 'R-205');
  });

  inBrowser(
    'after three missed days the old dose is not offered; the half is taken over by its key and steps lead up again',
    async () => {
      const { jonna } = people;
      await line(jonna, 'R-052');
      await hands.press('r');
      await chartOf(jonna);
      const proposal = page.getByRole('note', { name: 'Proposal' });
      await proposal.getByText(/half of 60 mg is 30 mg/).waitFor();
      await expect(dose().inputValue()).resolves.toBe('');
      await holds(page, '4-proposal');
      await hands.press('Control+.');
      await expect(dose().inputValue()).resolves.toBe('30');
      await hands.reach(form().locator('summary', { hasText: 'Steps, weekdays' }));
      await hands.press('Enter');
      await hands.write('Until, mg', '60');
      await hands.push('Fill the rows');
      await form().getByRole('textbox', { name: 'Step 6: dose in mg' }).waitFor();
      await expect(form().getByRole('textbox', { name: 'Step 6: dose in mg' }).inputValue()).resolves.toBe('60');
      await photograph(page, 'round-5-steps');
      await signed();
      await photograph(page, 'round-5-signed');
      await page.getByRole('row', { name: /In force.*30 mg/s }).waitFor();
      await round();
      await gone(jonna, 'on hold');
      await (await line(jonna, 'R-052')).getByText('the order was signed since').waitFor();
    },
  );

  const reason = 'Withdrawal every night, seen twice this week; sedation excluded at the peak';
  const overrideId = 'R-047';

  inBrowser('an order that a rule refuses says the rule and its source, and is signed only with a reason', async () => {
    const { olga } = people;
    await hands.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type(olga.number);
    await page.getByRole('option', { name: new RegExp(olga.name) }).waitFor();
    await hands.press('Enter');
    await chartOf(olga);
    await hands.press('o');
    await form().waitFor();
    await hands.write('Dose, mg', '80');
    const refused = checks().getByRole('listitem').filter({ hasText: overrideId }).first();
    await refused.getByText(/Raised by 20 mg on .* more than 10 mg at once/).waitFor();
    await form().getByText(`Not yet: ${overrideId}`).waitFor();
    await expect(form().getByRole('button', { name: 'Sign the order' }).isDisabled()).resolves.toBe(true);
    // The rule is one Tab behind its fields, and says where it comes from.
    await hands.reach(refused.getByText(overrideId, { exact: true }).locator('..'));
    await page
      .getByRole('tooltip')
      .getByText(/Rule R-047 \(ASAM 2020/)
      .waitFor();
    await holds(page, '6-refused');
    await hands.reach(form().getByRole('textbox', { name: `Reason for ${overrideId}` }), 'Shift+Tab');
    await page.keyboard.type('Too short');
    await refused.getByText('6 more letters').waitFor();
    await hands.press('Control+a');
    await page.keyboard.type(reason);
    await photograph(page, 'round-7-reason');
    await signed();
    await page.getByRole('row', { name: /In force.*80 mg/s }).waitFor();
  });

  inBrowser('more methadone against a QTc of 505 ms is the medical director’s to decide', async () => {
    const { mona } = people;
    await round();
    await line(mona, 'R-076');
    await hands.press('Enter');
    await chartOf(mona);
    await hands.press('o');
    await form().waitFor();
    await hands.write('Dose, mg', '65');
    const refused = checks().getByRole('listitem').filter({ hasText: 'R-076' }).first();
    await refused.getByText(/QTc 505 ms: not more without the medical director/).waitFor();
    await refused.getByText('A medical director may go on with a reason.').waitFor();
    await expect(form().getByRole('button', { name: 'Sign the order' }).isDisabled()).resolves.toBe(true);
    await hands.press('Control+Enter');
    await photograph(page, 'round-8-qtc');
    await hands.press('Escape');
    // Nor past the screen.
    const { team } = clinic;
    const more = {
      ...{ patientId: mona.id, product: 'methadone-oral-concentrate', doseMcg: 65_000, frequency: 'daily' },
      ...{ startsOn: team.today, expiresOn: plusDays(team.today, 30) },
      overrides: [{ ruleId: 'R-076', reasonCode: 'clinical_judgement', reasonText: 'It will be all right this time' }],
    };
    const answer = await team.ask('prescriber', 'PUT', `/medication-orders/${randomUUID()}`, more);
    expect(answer.status).toBe(422);
    expect(answer.body.evaluations).toContainEqual(
      expect.objectContaining({ ruleId: 'R-076', result: 'failed', overridableBy: ['medical_director'] }),
    );
    await round();
    await line(mona, 'R-076');
    await hands.press('v');
    await page.keyboard.type('Dose stays, potassium drawn, ECG again in a week');
    await hands.press('Enter');
    await gone(mona, 'R-076');
  });

  inBrowser('the window gives every one of these people what was signed', async () => {
    const { team } = clinic;
    const expected: readonly [Patient, number][] = [
      [people.ines, 60_000],
      [people.jonna, 30_000],
      [people.kira, 60_000],
      [people.liam, 65_000],
      [people.mona, 60_000],
      [people.nico, 60_000],
      [people.olga, 80_000],
    ];
    for (const [person, doseMcg] of expected) {
      const { order } = await team.done('nurse', 'GET', `/dosing/patients/${person.id}`);
      expect([person.name, order.dayMcg]).toEqual([person.name, doseMcg]);
      const body = { ...doseBody(order.id, team.today), doseMcg };
      await team.done('nurse', 'PUT', `/doses/${randomUUID()}`, body);
    }
    // Nobody waits at the window for the prescriber any more, and who was given a dose has missed no day since.
    // What doses change is read again once a minute; nobody waits for that here.
    await page.reload();
    await page.locator('tbody tr:focus').waitFor();
    await gone(people.jonna, 'missed days');
    await page.getByRole('row', { name: /^Now/ }).first().waitFor({ state: 'hidden' });
    await photograph(page, 'round-9-after');
  });

  inBrowser(
    'the medical director reads the override with its reason, keeps it as a file and marks it as reviewed',
    async () => {
      const director = await clinic.window('medical_director');
      const keys = new ByKeyboard(director);
      await keys.press('g', 'r');
      await director.getByRole('heading', { name: 'Reports', exact: true }).waitFor();
      await keys.reach(director.getByRole('radio', { checked: true }).first());
      while (!(await director.getByRole('radio', { name: 'Overrides' }).isChecked())) await keys.press('ArrowRight');
      const row = director.getByRole('region', { name: 'Overrides', exact: true }).getByRole('row', { name: /R-047/ });
      await row.getByText(reason).waitFor();
      await expect(row.innerText()).resolves.toMatch(/The prescriber[^]*Olga Grant[^]*Not yet/);
      await holds(director, '10-overrides');
      await director.locator('body').press('Escape');
      const [file] = await Promise.all([director.waitForEvent('download'), keys.press('e')]);
      expect(file.suggestedFilename()).toMatch(/^overrides-.*\.csv$/);
      const csv = readFileSync(await file.path(), 'utf8').split(/\r?\n/);
      expect(csv.filter((each) => each.includes(reason))).toEqual([expect.stringContaining('R-047')]);
      await keys.write('What the review found, if anything', 'Read the chart: agreed');
      await keys.press('Enter');
      await director.getByText('Every override here is reviewed').waitFor();
      await photograph(director, 'round-11-reviewed');
    },
  );

  inBrowser('nothing in all this was an error, a refused script or an address that tells too much', async () => {
    expect(clinic.browser.faults).toEqual([]);
  });
});
