import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { inBrowser, photograph } from './browser';
import { password } from './harness/clinic';
import { UnitDays } from './unit-days';

jest.setTimeout(300_000);

/** Five days of withdrawal management in a bed: three handovers, an escalation, and an offer of medication at the end. */
describe('five days on the unit', () => {
  let unit: UnitDays;
  let noor = '';

  beforeAll(async () => {
    unit = await UnitDays.open();
    if (unit.windows === null) return;
    await unit.at(1, '12:00');
    await unit.house();
    noor = await unit.admitted('Noor', 'Castellan');
  });
  afterAll(() => unit.close());

  const bedForm = (page: Page, bed: string) => page.getByRole('complementary', { name: `Bed ${bed}` });
  const line = (page: Page, bed: string) => page.locator(`tr[data-bed="${bed}"]`);
  /** From the list to the sheet of the shift that runs. */
  const openSheet = async (page: Page, shift: string): Promise<void> => {
    await page.goto('/unit/handover');
    const missing = page.getByRole('listitem').filter({ hasText: new RegExp(`^${shift}.*No sheet yet`) });
    await missing.last().getByRole('button', { name: 'Open the sheet' }).click();
    await page.getByRole('heading', { name: `Handover, ${shift.toLowerCase()}` }).waitFor();
  };
  const sign = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Sign and hand over' }).click();
    await page.getByText('Handed over by The nurse', { exact: false }).waitFor();
  };

  inBrowser('beds are set up, a bed is given to who waits for one, and the arrival is written down', async () => {
    const nurse = await unit.window('nurse');
    await nurse.goto('/unit');
    await nurse.getByRole('link', { name: 'Set up the first bed' }).click();
    for (const label of ['1', '2']) {
      await nurse.getByRole('button', { name: 'Add a bed' }).click();
      const form = nurse.getByRole('form', { name: 'Add a bed' });
      await form.getByLabel('Place').selectOption({ label: 'North house' });
      await form.getByLabel('Name of the bed').fill(label);
      await form.getByLabel('Level').selectOption('wm_res');
      await nurse.keyboard.press('Control+Enter');
      await nurse.getByRole('row', { name: new RegExp(`^${label} North house`) }).waitFor();
    }
    await unit.colleagues.done('prescriber', 'PUT', `/patients/${noor}/withdrawal/monitoring/${randomUUID()}`, {
      setting: 'residential',
      induction: false,
    });
    await nurse.goto(`/patients/${noor}#unit-stay`);
    await nurse.getByRole('button', { name: 'Begin withdrawal management' }).click();
    const begin = nurse.getByRole('form', { name: 'Begin withdrawal management' });
    await begin.getByLabel('Level').selectOption('wm_res');
    await begin.getByLabel('Method').selectOption('symptoms');
    await nurse.keyboard.press('Control+Enter');
    await nurse.getByText('Residential withdrawal management, day 1').waitFor();

    await nurse.goto('/unit');
    await nurse.getByRole('region', { name: 'Waiting for a bed' }).getByText('Noor Castellan').waitFor();
    await nurse.getByRole('button', { name: 'Give the bed, bed 1' }).click();
    await bedForm(nurse, '1').getByRole('combobox', { name: 'Person' }).fill('Castellan');
    await nurse.getByRole('option', { name: /Noor Castellan/ }).click();
    await nurse.keyboard.press('Control+Enter');
    await line(nurse, '1').getByText('Noor Castellan').waitFor();
    await nurse.getByText('Nobody waits.', { exact: false }).waitFor();

    await line(nurse, '1').getByRole('button', { name: 'More' }).click();
    await nurse.getByRole('menuitem', { name: 'Arrival' }).click();
    const arrival = nurse.getByRole('form', { name: 'Noor Castellan arrives on the unit' });
    await arrival.getByLabel('What, line 1').fill('Phone and charger');
    await arrival.getByLabel('Kept').selectOption('locker');
    await arrival.getByLabel('Search of belongings').selectOption('consented');
    await photograph(nurse, 'unit-1-arrival');
    await nurse.keyboard.press('Control+Enter');
    await nurse.getByText('Arrival and belongings not recorded').waitFor({ state: 'detached' });
    // Another person is not put into this bed, nor this person into another one.
    const refused = await unit.colleagues.ask('nurse', 'PUT', `/patients/${noor}/bed-stays/${randomUUID()}`, {
      bedId: (await unit.colleagues.done('nurse', 'GET', '/unit/beds')).items[1].id,
    });
    expect([refused.status, refused.body.code]).toEqual([409, 'bed.elsewhere']);
  });

  inBrowser('the day shift hands over: the sheet is composed, a word is added, two sign on one screen', async () => {
    await unit.at(1, '13:30');
    await unit.look(noor, 11, 92);
    const nurse = await unit.window('nurse');
    await openSheet(nurse, 'Day shift');
    await nurse.getByRole('button', { name: 'Add for Noor Castellan' }).click();
    const form = nurse.getByRole('form', { name: 'For Noor Castellan' });
    await form.getByLabel('Note').fill('Wants to call her son at seven. A walk helped.');
    await form.getByLabel('Look at this person first').check();
    await nurse.keyboard.press('Control+Enter');
    await nurse.getByText('Wants to call her son at seven.', { exact: false }).waitFor();
    await sign(nurse);
    await nurse.getByRole('button', { name: 'The incoming nurse signs here' }).click();
    const here = nurse.getByRole('form', { name: 'The incoming nurse signs here' });
    await here.getByLabel('Their e-mail').fill(unit.emailOf('prescriber'));
    await here.getByLabel('Their password').fill(password);
    await nurse.keyboard.press('Enter');
    await nurse.getByText('Taken over by The prescriber', { exact: false }).waitFor();
    await photograph(nurse, 'unit-2-handover');
  });

  inBrowser(
    'in the evening a score passes its limit: the prescriber is called, the board and the sheet say so',
    async () => {
      await unit.at(1, '21:20');
      const checkId = await unit.look(noor, 30, 118);
      const nurse = await unit.window('nurse');
      await nurse.goto('/unit');
      await line(nurse, '1').getByText('rising').waitFor();
      await line(nurse, '1').getByText('Call the prescriber', { exact: false }).waitFor();
      await photograph(nurse, 'unit-3-escalation');
      const { body: chart } = await unit.colleagues.ask('nurse', 'GET', `/patients/${noor}/withdrawal`);
      const about = (chart.escalations as { recordId: string; cause: string }[] | undefined) ?? [];
      expect(about.length).toBeGreaterThan(0);
      await unit.colleagues.done('nurse', 'PUT', `/patients/${noor}/withdrawal/calls/${randomUUID()}`, {
        aboutIds: [...new Set(about.map(({ recordId }) => recordId))],
        causes: [...new Set(about.map(({ cause }) => cause))],
        ...{ toldName: 'Dr. Okafor', outcome: 'reached', ordered: 'Clonidine now, look again in an hour' },
      });
      expect(checkId).not.toBe('');
      await line(nurse, '1').getByRole('button', { name: 'Note, bed 1' }).click();
      const note = nurse.getByRole('form', { name: 'Note of the shift for Noor Castellan' });
      await note.getByLabel('Amount, mL').fill('300');
      await nurse.keyboard.press('Control+Enter');
      await note.waitFor({ state: 'detached' });
      await unit.at(1, '22:30');
      await unit.look(noor, 18, 96);
      const evening = await unit.window('nurse');
      await openSheet(evening, 'Evening shift');
      await evening.getByText('Dr. Okafor was called', { exact: false }).waitFor();
      await evening.getByText('In 300 mL', { exact: false }).waitFor();
      await sign(evening);
      const director = await unit.window('medical_director');
      await director.goto('/unit/handover');
      await director.getByRole('link', { name: /Evening shift/ }).click();
      await director.getByRole('button', { name: 'Take over' }).click();
      await director.getByText('Taken over by The medical_director', { exact: false }).waitFor();
      // Who handed over hears of it without asking.
      await evening.getByText('Taken over by The medical_director', { exact: false }).waitFor({ timeout: 15_000 });
    },
  );

  inBrowser('in the third night little sleep is written down, and the night hands over to the day', async () => {
    await unit.at(4, '05:40');
    await unit.look(noor, 10, 84);
    const nurse = await unit.window('nurse');
    await nurse.goto('/unit');
    await line(nurse, '1').getByText('Day 4').waitFor();
    await line(nurse, '1').getByRole('button', { name: 'Note, bed 1' }).click();
    const note = nurse.getByRole('form', { name: 'Note of the shift for Noor Castellan' });
    await note.getByLabel('About').selectOption('sleep');
    await note.getByLabel('Hours slept').fill('3.5');
    await nurse.keyboard.press('Control+Enter');
    await note.waitFor({ state: 'detached' });
    await openSheet(nurse, 'Night shift');
    await nurse.getByText('Slept 3.5 h').waitFor();
    await sign(nurse);
    const prescriber = await unit.window('prescriber');
    await prescriber.goto('/unit/handover');
    await prescriber.getByRole('link', { name: /Night shift/ }).click();
    await prescriber.getByRole('button', { name: 'Take over' }).click();
    await prescriber.getByText('Taken over by The prescriber', { exact: false }).waitFor();
    const { items } = await unit.colleagues.done('nurse', 'GET', '/unit/handovers');
    const states = (items as { state: string; id: string }[]).map(({ state }) => state);
    expect(states).toEqual(['done', 'done', 'done']);
    const pdf = await nurse.request.get(`/api/v1/unit/handovers/${(items as { id: string }[])[0]?.id}/print`);
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  inBrowser(
    'on the fifth day it is completed with no offer of medication on record: that is said, and stops nothing (A01)',
    async () => {
      await unit.at(5, '11:00');
      await unit.look(noor, 4, 76);
      const nurse = await unit.window('nurse');
      await nurse.goto(`/patients/${noor}#unit-stay`);
      await nurse.getByText('No offer of medication (MOUD) is on record', { exact: false }).first().waitFor();
      await nurse.getByRole('button', { name: 'Complete', exact: true }).click();
      const form = nurse.getByRole('form', { name: 'Complete withdrawal management' });
      await form.getByLabel('How it ended').selectOption('completed');
      await form.getByLabel('Naloxone').selectOption('given');
      await form.getByLabel('Lower tolerance and risk of overdose').selectOption('done');
      await form.getByLabel('Next step').selectOption('outpatient');
      await form.getByText('Withdrawal management alone is not treatment', { exact: false }).waitFor();
      await photograph(nurse, 'unit-4-complete');
      await nurse.keyboard.press('Control+Enter');
      // The next level of care is offered as a step, for a person to take.
      await nurse.getByRole('form', { name: /level of care/i }).waitFor();
      await nurse.keyboard.press('Escape');
      const alerts = await unit.colleagues.done('counselor', 'GET', `/patients/${noor}/alerts`);
      expect((alerts.items as { alert: string }[]).map(({ alert }) => alert)).toContain('A01');
      await nurse.goto('/unit');
      await line(nurse, '1').getByText('Empty', { exact: false }).waitFor();
    },
  );

  inBrowser('medication is offered, and the step that follows opens right there', async () => {
    await unit.at(5, '11:30');
    const nurse = await unit.window('nurse');
    await nurse.goto(`/patients/${noor}#unit-stay`);
    const offers = nurse.getByRole('region', { name: 'Offer of medication (MOUD)' });
    await offers.getByRole('button', { name: 'Record an offer' }).click();
    const form = nurse.getByRole('form', { name: 'Offer medication (MOUD)' });
    await form.getByLabel('Buprenorphine', { exact: true }).check();
    await form.getByLabel('Methadone', { exact: true }).check();
    await form.getByLabel('Benefits, risks and choices were explained').check();
    await form.getByLabel('The person').selectOption('accepted');
    await form.getByLabel('Which one, if they know').selectOption('buprenorphine');
    await nurse.keyboard.press('Control+Enter');
    await nurse.getByRole('form', { name: /Eligibility/ }).waitFor();
    await photograph(nurse, 'unit-5-offer');
    await offers.getByText('Wants medication').waitFor();
    const alerts = await unit.colleagues.done('counselor', 'GET', `/patients/${noor}/alerts`);
    expect((alerts.items as { alert: string }[]).map(({ alert }) => alert)).not.toContain('A01');
    const { items } = await unit.colleagues.done(
      'nurse',
      'GET',
      `/unit/census?from=${unit.firstDay}&to=${unit.firstDay}`,
    );
    expect(items).toMatchObject([{ beds: 2, occupied: 1, available: 1 }]);
    expect(unit.windows?.faults).toEqual([]);
  });
});
