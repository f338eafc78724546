import { randomUUID } from 'node:crypto';
import { inBrowser, photograph } from './browser';
import { BrowserClinic } from './browser-clinic';
import { until } from './harness/program';
import { Pump } from './harness/pump';
import { plusDays } from './people';
import { WindowHands } from './window-hands';
import { standing, type WindowPeople, windowPeople, windows } from './window-people';

jest.setTimeout(240_000);

/** What does not go as it should at the window with the pump, and what is no dose from a bottle; by keyboard alone. */
describe('a nurse’s hard cases', () => {
  let clinic: BrowserClinic;
  let people: WindowPeople;
  let pump: Pump;
  let north: WindowHands;

  beforeAll(async () => {
    clinic = await BrowserClinic.open();
    pump = await Pump.open();
    if (clinic.windows === null) return;
    people = await windowPeople(clinic);
    const { team } = clinic;
    for (const stationId of await windows(clinic, pump))
      await team.done('nurse', 'PUT', `/dosing/containers/${randomUUID()}`, {
        ...{ stationId, product: 'methadone-oral-concentrate', mcgPerMl: 10_000 },
        ...{ lot: 'L-2044', lotExpiresOn: plusDays(team.today, 200) },
      });
    north = new WindowHands(await clinic.window('nurse'));
    await north.stand('North window');
  });
  afterAll(async () => {
    await pump?.stop();
    await clinic.close();
  });

  const given = (patientId: string) => standing(clinic, patientId);

  inBrowser('a short pour is recorded as what came, and says that the rest needs a prescriber', async () => {
    const { milo } = people;
    await pump.behave({ short: 0.5 });
    const card = await north.find(milo);
    await north.usual();
    await card.getByText(/Poured short by/).waitFor();
    await north.settled(card, /^Record 30 of 60 mg taken/);
    await north.holds('17-short');
    await north.press('Enter');
    await north.said('Recorded part taken, 30 mg for Milo Stern');
    expect(await given(milo.id)).toEqual([expect.objectContaining({ dose_mcg: 30_000, observation: 'partial' })]);
    await pump.behave({ short: 1 });
  });

  inBrowser('a pump that says nothing: give nothing, ask it again, or resolve what is there', async () => {
    const { nils } = people;
    const { page } = north;
    await pump.behave({ silent: 1 });
    const card = await north.find(nils);
    await north.usual();
    await card.getByText('The pump at North window is pouring.').waitFor();
    await card.getByText(/did not say what it delivered/).waitFor();
    await card.getByText('Give nothing: resolve what the pump did first.').waitFor();
    await north.holds('18-silent');
    // A page that is loaded anew, and every other card, speak of it.
    await page.reload();
    const banner = page.getByRole('list', { name: 'Poured doses that wait' });
    await banner.getByText(/Nils Abbot: 60 mg asked for, no answer from the pump/).waitFor();
    await photograph(page, 'window-19-banner');
    await north.reach(banner.getByRole('button', { name: 'Resolve' }));
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: 'Resolve the poured dose of Nils Abbot' });
    await form.getByRole('textbox', { name: 'Why it was not taken' }).waitFor();
    await page.keyboard.type('Cup full, poured away with The pharmacist');
    await north.reach(form.getByRole('textbox', { name: 'In the cup, mg' }), 'Shift+Tab');
    await page.keyboard.type('60');
    await photograph(page, 'window-20-resolve');
    await page.keyboard.press('Enter');
    await north.said(/Resolved for Nils Abbot: 60 mg poured away/);
    await banner.waitFor({ state: 'hidden' });
    expect(await given(nils.id)).toEqual([]);
    await pump.behave({ silent: 0 });
    const again = await north.find(nils);
    await north.usual();
    await north.settled(again, 'Taken, observed: 60 mg');
    await north.press('Enter');
    await north.said('Gave 60 mg for Nils Abbot');
    expect([...pump.poured().values()].filter(([ul]) => ul === 6000)).toHaveLength(2);
  });

  inBrowser('an injection is recorded with its site and its lot', async () => {
    const { odile } = people;
    const { page } = north;
    const card = await north.find(odile);
    await card.getByText(/One syringe of/).waitFor();
    await north.press('1', '2', 'Enter');
    await card.getByText(/Still needed: the site, the lot/).waitFor();
    const panel = card.getByRole('group', { name: 'Injection' });
    await north.reach(panel.getByRole('radio').first());
    await panel.getByText('last time').waitFor();
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    await page.keyboard.type('72C');
    await page.keyboard.press('Enter');
    await panel.getByLabel('Lot expires on').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('12312030');
    await north.reach(panel.getByRole('checkbox', { name: /^REMS checked/ }));
    await page.keyboard.press('Space');
    await north.holds('21-injection');
    await page.keyboard.press('Enter');
    await north.settled(card, /^Give 100 mg/);
    await page.keyboard.press('Enter');
    await north.said('Gave 100 mg for Odile Parr');
    const { rows } = await clinic.db.owner.query<{ site: string; lot: string }>(
      `select injection ->> 'site' as site, injection ->> 'lot' as lot from dose where patient_id = $1 and service_day = $2`,
      [odile.id, clinic.team.today],
    );
    expect(rows).toEqual([{ site: 'thigh-left', lot: '72C' }]);
  });

  inBrowser('an emergency: one key opens its steps, each is logged, and it ends as an incident', async () => {
    const { gita } = people;
    const { page } = north;
    const card = await north.find(gita);
    await north.press('1', '2', 'e');
    const steps = page.getByRole('region', { name: 'Emergency steps' });
    await steps.and(page.locator(':focus')).waitFor();
    await steps.getByText('Gita Rao').waitFor();
    for (const key of ['1', '2', '3']) await page.keyboard.press(key);
    await steps.getByText('3 steps saved').waitFor();
    await north.holds('22-emergency');
    // What is logged is still there after the page was loaded again.
    await page.reload();
    await steps.getByText('3 steps saved').waitFor();
    await steps.getByText('The person it began with').waitFor();
    await page.keyboard.press('6');
    await page.keyboard.press('0');
    const report = page.getByRole('form', { name: 'Report of the incident' });
    await north.write('What happened, and what would help next time', 'Found asleep in the hall, woke after naloxone');
    await photograph(page, 'window-23-report');
    await north.push('Save the report');
    await report.waitFor({ state: 'hidden' });
    // The focus is in the id box again, where g and i are letters of a name.
    await north.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('incidents');
    await page
      .getByRole('option', { name: /Incidents/ })
      .first()
      .waitFor();
    await north.press('Enter');
    await page.getByRole('heading', { name: 'Incidents' }).waitFor();
    await page.getByText('Found asleep in the hall, woke after naloxone').waitFor();
    await photograph(page, 'window-24-incidents');
    expect(await given(gita.id)).toEqual([]);
    await expect(card.count()).resolves.toBe(0);
  });

  inBrowser('days without a dose are a gap in the drawing, and lines of their own in its table', async () => {
    const { petra } = people;
    const { page } = north;
    await page.keyboard.press('g');
    await page.keyboard.press('d');
    const card = await north.find(petra);
    await north.press('h');
    const figure = card.getByRole('figure', { name: 'Doses' });
    await figure.getByRole('img', { name: /3 days missed/ }).waitFor();
    await until('the drawing is in sight', 5000, () =>
      figure.getByRole('img', { name: /^Doses by day/ }).evaluate((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top >= 0 && bottom <= 768;
      }),
    );
    // The line of the doses is interrupted: one piece before the gap, one after it.
    await expect(
      figure
        .getByRole('img', { name: /^Doses by day/ })
        .locator('path[class*="line"]')
        .count(),
    ).resolves.toBe(2);
    await north.holds('25-history');
    await north.reach(figure.getByRole('radio', { name: 'Chart' }));
    await page.keyboard.press('ArrowRight');
    await figure.getByRole('row', { name: /3 days no dose: missed/ }).waitFor();
    await photograph(page, 'window-26-history-table');
    await north.press('Escape');
  });

  inBrowser('nothing in all this was an error, a refused script or an address that tells too much', async () => {
    expect(clinic.browser.faults).toEqual([]);
  });
});
