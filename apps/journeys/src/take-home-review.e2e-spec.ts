import { serialInWords } from '@cairn/rules';
import type { Locator, Page } from 'playwright-core';
import { inBrowser, photograph } from './browser';
import { BrowserClinic, type Patient } from './browser-clinic';
import { ByKeyboard } from './by-keyboard';
import { stockFaults } from './harness/ledger';
import { holds } from './looked-at';
import { namedPeople, windowWithStock } from './named-people';
import { plusDays } from './people';
import { approved, aWeekGoesBy, bottlesOf, milligramsOf } from './take-home-people';
import { BottleHands } from './bottle-hands';

jest.setTimeout(180_000);

const names = {
  /** A nurse asks for her; six days are approved. */
  anna: 'Anna Berg',
  /** Approved before; called back with his bottles. */
  boris: 'Boris Quint',
} as const;

/** Take-home doses from the first question to the empty bottle, by people who have no mouse; every milligram of it in the ledger. */
describe('a take-home review', () => {
  let clinic: BrowserClinic;
  let people: Readonly<Record<keyof typeof names, Patient>>;
  let serial: string;
  let nurse: ByKeyboard;
  let prescriber: ByKeyboard;
  let south: BottleHands;

  beforeAll(async () => {
    clinic = await BrowserClinic.open();
    if (clinic.windows === null) return;
    people = await namedPeople(clinic, names);
    await approved(clinic, people.boris, 6);
    serial = await windowWithStock(clinic, 'South window', 2000);
    nurse = new ByKeyboard(await clinic.window('nurse'));
    prescriber = new ByKeyboard(await clinic.window('prescriber'));
    south = new BottleHands(await clinic.window('pharmacist'));
  });
  afterAll(() => clinic.close());

  const chartOf = async (hands: ByKeyboard, person: Patient): Promise<void> => {
    await hands.go(person.number, new RegExp(person.name));
    await hands.page.getByRole('heading', { name: `Chart of ${person.name}` }).waitFor();
  };
  const round = async (): Promise<void> => {
    await prescriber.press('g', 'u');
    await prescriber.page.getByRole('heading', { name: 'Round', exact: true }).waitFor();
    await prescriber.page.reload();
    await prescriber.page.locator('tbody tr:focus').waitFor();
  };
  const said = (page: Page, words: string | RegExp): Promise<void> =>
    page.getByText(words).first().waitFor({ state: 'attached' });
  const row = (person: Patient): Promise<Locator> => south.row(new RegExp(person.name));
  const serials = async (person: Patient): Promise<string[]> =>
    (await bottlesOf(clinic, person)).map((bottle) => bottle.serial);

  inBrowser('a nurse asks on the chart, and it stands on the prescriber’s round', async () => {
    const { anna } = people;
    const { page } = nurse;
    await chartOf(nurse, anna);
    await nurse.push(/^Take-home doses/);
    await nurse.push('Ask a prescriber');
    await page.getByRole('form', { name: 'Ask for take-home doses' }).waitFor();
    await page.keyboard.type('6');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Works the early shift from Monday on');
    await photograph(page, 'home-1-request');
    await page.keyboard.press('Control+Enter');
    await page.getByText(/Asked for 6 days/).waitFor();
    await round();
    const line = await prescriber.row(/Anna Berg.*R-201/s);
    await line.getByText('The nurse asks for 6 days to take home').waitFor();
    await photograph(prescriber.page, 'home-2-round');
  });

  inBrowser('the prescriber answers six questions with six keys and approves six days', async () => {
    const { anna } = people;
    const { page } = prescriber;
    await prescriber.press('t');
    await page.getByRole('heading', { name: `Chart of ${anna.name}` }).waitFor();
    const form = page.getByRole('form', { name: 'Decide on take-home doses' });
    await form.getByText(/Treatment day 25: up to 14 days at a time/).waitFor();
    await form.getByText(/asked on .* for 6 days: “Works the early shift/).waitFor();
    await page.keyboard.type('6');
    await prescriber.reach(form.getByRole('combobox', { name: 'Why fewer than 14' }));
    await page.keyboard.type('Step');
    await prescriber.reach(form.getByRole('radio', { name: 'Yes' }).first());
    await prescriber.press('y', 'y', 'y', 'y', 'y', 'y');
    await form.getByRole('textbox', { name: 'Rationale' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Came every day for four weeks; has a lockbox');
    await form.getByRole('button', { name: 'Decide' }).and(page.locator(':enabled')).waitFor();
    await holds(page, 'home-3-decision');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Decided.');
    await form.waitFor({ state: 'hidden' });
    await page.getByText('6 days at a time').first().waitFor();
  });

  inBrowser('under the rule of 2001 it would have been one dose a week; saying so decides nothing', async () => {
    const { page } = prescriber;
    const group = page.getByRole('radiogroup', { name: 'Explain under which version of the rule' });
    await prescriber.choose(group, 'Rule of 2001');
    const told = page.getByRole('region', { name: 'Explained: Rule of 2001' });
    await told.getByText(/^For comparison only: this decides nothing/).waitFor();
    await told.getByText('1 dose a week').first().waitFor();
    await told.scrollIntoViewIfNeeded();
    await photograph(page, 'home-4-explained');
    await page.getByText('6 days at a time').first().waitFor();
  });

  inBrowser(
    'the bottles are filled from the pour list, and the ledger goes down by exactly what is in them',
    async () => {
      const { anna, boris } = people;
      const { page } = south;
      await south.stand('South window');
      await south.pourList();
      expect(await milligramsOf(clinic, serial)).toEqual({ stock: 2000 });
      await row(anna);
      await holds(page, 'home-5-pour');
      await page.keyboard.press('f');
      await said(page, 'Filled 6 bottles.');
      const filled = await bottlesOf(clinic, anna);
      const ahead = Array.from({ length: 6 }, (_, index) => plusDays(clinic.team.today, index + 1));
      expect(filled.map(({ onDay, mcg }) => [onDay, mcg])).toEqual(ahead.map((day) => [day, 60_000]));
      expect(await milligramsOf(clinic, serial)).toEqual({ stock: 1640, prepared: 360 });
      // Of six days only the first three, which are left ticked.
      await row(boris);
      await page.keyboard.press('Enter');
      const days = page.getByRole('checkbox', { name: /, 60 mg$/ });
      for (const at of [3, 4, 5]) {
        await south.reach(days.nth(at));
        await page.keyboard.press('Space');
      }
      await photograph(page, 'home-6-some-days');
      await south.push('Fill 3 bottles');
      await said(page, 'Filled 3 bottles.');
      expect(await milligramsOf(clinic, serial)).toEqual({ stock: 1460, prepared: 540 });
    },
  );

  inBrowser('labels come as a PDF', async () => {
    const { page } = south;
    const address = await south.label();
    const body = await (await page.request.get(address)).body();
    expect(body.subarray(0, 5).toString()).toBe('%PDF-');
    expect(address).not.toMatch(/berg|quint/i);
    await photograph(page, 'home-7-labeled');
    expect(new Set((await bottlesOf(clinic, people.anna)).map(({ state }) => state))).toEqual(new Set(['labelled']));
  });

  inBrowser('after the dose each bottle is scanned before it goes; one of another batch is named', async () => {
    const { anna, boris } = people;
    const { page } = south;
    await south.toWindow();
    await south.dose(anna);
    expect(await milligramsOf(clinic, serial)).toEqual({ stock: 1400, prepared: 540, administered: 60 });
    await south.scanBox.and(page.locator(':focus')).waitFor();
    const [wrong = ''] = await serials(boris);
    await page.keyboard.type('4006381333931');
    await page.keyboard.press('Enter');
    await said(page, '“4006381333931” is not the code of a bottle. Scan it again.');
    await page.keyboard.type(wrong);
    await page.keyboard.press('Enter');
    await page
      .getByText(`Bottle ${serialInWords(wrong)} is not of this batch.`)
      .first()
      .waitFor();
    await holds(page, 'home-8-wrong');
    await south.reach(south.scanBox, 'Shift+Tab');
    await south.handOut(anna, await serials(anna));
    await photograph(page, 'home-9-handed-out');
    expect(await milligramsOf(clinic, serial)).toEqual({
      ...{ stock: 1400, prepared: 180, administered: 60, dispensed: 360 },
    });
    await south.dose(boris);
    await south.handOut(boris, await serials(boris));
    expect(await stockFaults(clinic.db.owner)).toEqual([]);
  });

  inBrowser(
    'a week later five of six bottles come back: the dose goes on, and the round asks the prescriber',
    async () => {
      const { anna } = people;
      const { page } = south;
      await aWeekGoesBy(clinic, anna);
      const card = await south.find(anna);
      await page.getByText('6 empty bottles due back').waitFor();
      await south.press('r');
      const groups = page.getByRole('radiogroup', { name: /^What was found of / });
      await groups.first().waitFor();
      await page.keyboard.press('Shift+R');
      await south.choose(groups.nth(2), 'Missing');
      await holds(page, 'home-10-return');
      await page.keyboard.press('Control+Enter');
      await said(page, 'Checked: 1 bottle missing. It stands on the round; the dose goes on.');
      await card.and(page.locator('[aria-busy=false]')).waitFor();
      await south.press('1', '2');
      await south.settled(card, 'Give 60 mg, 6 mL');
      await south.press('Enter');
      await south.said('Gave 60 mg for Anna Berg');
      await round();
      const line = await prescriber.row(/Anna Berg.*R-096/s);
      await line.getByText(/Of 6 empty bottles 1 missing: ask the person, nothing is taken away for it/).waitFor();
    },
  );

  inBrowser('a call-back that comes up short holds the next bottles until a prescriber decides anew', async () => {
    const { boris } = people;
    const { page } = nurse;
    await chartOf(nurse, boris);
    await nurse.push(/^Take-home doses/);
    await nurse.push('Call back');
    await page.getByRole('form', { name: 'Call back with all bottles' }).waitFor();
    await page.keyboard.press('Control+Enter');
    const words = await page.getByText(/^Say or write to the person:/).innerText();
    expect(words).not.toMatch(/methadone|bottle|clinic|dose|treatment/i);
    await photograph(page, 'home-11-call-back');
    await nurse.push('Record what came of it');
    const form = page.getByRole('form', { name: 'What came of the call-back' });
    await form.getByText('Expected: 3 bottles, 180 mg.').waitFor();
    await page.keyboard.type('Short');
    await nurse.write('Bottles counted', '2');
    await nurse.write('Found in them, mg', '120');
    await nurse.reach(form.getByRole('checkbox', { name: 'Seals whole' }));
    await page.keyboard.press('Space');
    await photograph(page, 'home-12-short');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Call-back: short').waitFor();
    await round();
    const line = await prescriber.row(/Boris Quint.*R-096/s);
    await line.getByText(/Take-home doses: Call-back of .*: short/).waitFor();
    await photograph(prescriber.page, 'home-13-round');
  });

  inBrowser('they may be filled meanwhile, and nobody at the window can hand them out', async () => {
    const { boris } = people;
    const { page } = south;
    await south.pourList();
    await row(boris);
    await page.keyboard.press('f');
    await said(page, 'Filled 3 bottles.');
    await south.label();
    await south.toWindow();
    await south.find(boris);
    await page.getByText('3 bottles to hand out').waitFor();
    await south.press('o');
    await page.getByText(/A call-back was short: a prescriber decides anew on take-home doses/).waitFor();
    await expect(page.getByRole('button', { name: 'Hand out 3 bottles' }).isDisabled()).resolves.toBe(true);
    await holds(page, 'home-14-under-review');
    await south.press('Escape');
    await approved(clinic, boris, 6);
    await south.find(boris);
    await south.press('o');
    await south.scanBox.and(page.locator(':focus')).waitFor();
    const fresh = (await bottlesOf(clinic, boris)).filter(({ state }) => state === 'labelled');
    await south.handOut(
      boris,
      fresh.map((bottle) => bottle.serial),
    );
    const { rows } = await clinic.db.owner.query('select 1 from take_home_release');
    expect(rows).toHaveLength(3);
    expect(await milligramsOf(clinic, serial)).toEqual({ stock: 1100, administered: 180, dispensed: 720 });
  });

  inBrowser('nothing in all this was an error, a refused script or an address that tells too much', async () => {
    expect(clinic.browser.faults).toEqual([]);
    expect(await stockFaults(clinic.db.owner)).toEqual([]);
  });
});
