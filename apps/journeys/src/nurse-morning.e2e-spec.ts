import { inBrowser, photograph } from './browser';
import { BrowserClinic } from './browser-clinic';
import { Pump } from './harness/pump';
import { until } from './harness/program';
import { plusDays } from './people';
import { WindowHands } from './window-hands';
import { type WindowPeople, windowPeople, windows } from './window-people';

jest.setTimeout(240_000);

/** One morning of two nurses who have no mouse: a window with a pump and one where the dose is measured by hand. */
describe('a nurse’s morning', () => {
  let clinic: BrowserClinic;
  let people: WindowPeople;
  let pump: Pump;
  let north: WindowHands;
  let south: WindowHands;

  beforeAll(async () => {
    clinic = await BrowserClinic.open();
    pump = await Pump.open();
    if (clinic.windows === null) return;
    people = await windowPeople(clinic);
    await windows(clinic, pump);
    north = new WindowHands(await clinic.window('nurse'));
    south = new WindowHands(await clinic.window('pharmacist'));
  });
  afterAll(async () => {
    await pump?.stop();
    await clinic.close();
  });

  const given = async (patientId: string) =>
    (
      await clinic.db.owner.query<{ dose_mcg: number; observation: string; wasted_mcg: number | null }>(
        `select dose_mcg::int, observation, wasted_mcg::int from dose d where patient_id = $1 and service_day = $2
           and not exists (select 1 from dose_void v where v.dose_id = d.id)`,
        [patientId, clinic.team.today],
      )
    ).rows;

  /** Which window this machine stands at; the keys end in the id box again. */
  const stand = async (at: WindowHands, name: string): Promise<void> => {
    const place = at.page.getByRole('combobox', { name: 'This window' });
    await at.reach(place);
    await at.page.keyboard.type(name.charAt(0));
    await until(`it is the ${name}`, 5000, async () => (await place.locator(':checked').innerText()) === name);
    await at.press('Escape');
  };

  inBrowser('each machine is told once which window it is, and what is open there: mg and mL are shown', async () => {
    for (const [at, name] of [
      [north, 'North window'],
      [south, 'South window'],
    ] as const) {
      const { page } = at;
      await stand(at, name);
      await page.getByText('nothing open').waitFor();
      await at.push('Open container');
      const form = page.getByRole('form', { name: `Open a container at ${name}` });
      await form.waitFor();
      await at.write('Lot, scanned or typed', 'L-2044');
      await at.reach(form.getByLabel('Last day of the lot'));
      await page.keyboard.type('12312030');
      await expect(form.getByRole('textbox', { name: 'Concentration, mg/mL' }).inputValue()).resolves.toBe('10');
      await photograph(page, `window-1-container-${name.charAt(0)}`);
      await at.press('Enter');
      await at.said(`${name} measures Methadone from lot L-2044 now, 10 mg/mL.`);
      const card = await at.find(at === north ? people.boris : people.anna);
      await card.getByText('60 mg', { exact: true }).waitFor();
      await card.getByText('6 mL', { exact: true }).waitFor();
      await at.press('Escape');
      await page.getByText('Who is at the window?').waitFor();
    }
  });

  inBrowser('a routine dose by hand takes at most four keys, and the other window sees it', async () => {
    const { anna } = people;
    const [toCome, seen] = [await north.count('Still to come'), await north.count('Seen today')];
    const card = await south.find(anna);
    await south.press('1', '2');
    await south.settled(card, 'Give 60 mg, 6 mL');
    await south.holds('2-routine');
    await south.press('Enter');
    await south.said('Gave 60 mg for Anna Berg');
    expect(south.presses).toBeLessThanOrEqual(4);
    await photograph(south.page, 'window-3-given');
    await north.list('Seen today').getByText('Anna Berg').waitFor({ timeout: 5000 });
    expect([await north.count('Still to come'), await north.count('Seen today')]).toEqual([toCome - 1, seen + 1]);
    expect(await given(anna.id)).toEqual([{ dose_mcg: 60_000, observation: 'observed_complete', wasted_mcg: null }]);
  });

  inBrowser('with the pump as well: poured, seen to be taken, recorded', async () => {
    const { boris } = people;
    const card = await north.find(boris);
    await north.usual();
    await card.getByText('In the cup').waitFor();
    await north.settled(card, 'Taken, observed: 60 mg');
    await north.holds('4-poured');
    // Nothing is recorded before it was taken, and the card does not let go of a poured dose.
    expect(await given(boris.id)).toEqual([]);
    const before = north.presses;
    await north.page.keyboard.press('Escape');
    await card.waitFor();
    await north.press('Enter');
    await north.said('Gave 60 mg for Boris Quint');
    expect(before).toBe(3);
    expect(north.presses).toBe(4);
    expect([...pump.poured().values()]).toEqual([[6000]]);
    await south.list('Seen today').getByText('Boris Quint').waitFor({ timeout: 5000 });
  });

  inBrowser('two windows with the same person: the second sees who has them, and one dose stands', async () => {
    const { carla } = people;
    await stand(north, 'South window');
    const mine = await north.find(carla);
    await south.list('Still to come').getByText('The nurse is dosing now').waitFor({ timeout: 5000 });
    const theirs = await south.find(carla);
    await theirs.getByText(/^The nurse has been dosing this person since/).waitFor();
    await photograph(south.page, 'window-5-held');
    for (const at of [north, south]) await at.press('1', '2');
    for (const [at, card] of [[north, mine] as const, [south, theirs] as const])
      await at.settled(card, 'Give 60 mg, 6 mL');
    await Promise.all([north.press('Enter'), south.press('Enter')]);
    const won = (at: WindowHands) => at.page.getByText('Gave 60 mg for Carla Moreno').waitFor();
    const first = await Promise.race([won(north).then(() => north), won(south).then(() => south)]);
    const [lost, who] = first === north ? [theirs, 'nurse'] : [mine, 'pharmacist'];
    await lost.getByText(new RegExp(`given .*at \\d.* by The ${who}`)).waitFor();
    await expect(lost.getByRole('button', { name: /^Give/ }).count()).resolves.toBe(0);
    expect(await given(carla.id)).toHaveLength(1);
    const loser = first === north ? south : north;
    await photograph(loser.page, 'window-6-lost');
    await loser.press('Escape');
    await stand(north, 'North window');
  });
});
