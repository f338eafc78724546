import { randomUUID } from 'node:crypto';
import { instantOf } from '@cairn/rules';
import type { Locator, Page } from 'playwright-core';
import { inBrowser, photograph } from './browser';
import { holds } from './looked-at';
import { noonZone } from './harness/clinic';
import { UnitDays } from './unit-days';

jest.setTimeout(240_000);

/** A morning at the schedule: who is late, who did not come, who called, and who had a reason. */
describe('what became of the sessions of a morning', () => {
  let clinic: UnitDays;
  let noor = '';
  const sessions: Record<string, string> = {};

  beforeAll(async () => {
    clinic = await UnitDays.open(3, ['Noor', 'Castellan']);
  });
  afterAll(() => clinic.close());

  const card = async (page: Page, time: string): Promise<Locator> => {
    await page.getByRole('button', { name: new RegExp(`^${time} to `) }).click();
    return page.getByRole('complementary', { name: 'Session' });
  };
  const state = async (time: string) => {
    const {
      state: said,
      detail,
      minutesPresent,
    } = await clinic.colleagues.done('counselor', 'GET', `/appointments/${sessions[time]}`);
    return [said, detail, minutesPresent];
  };
  /** The clock on the wall is the browser's: it shows the time of the story. */
  const schedule = async (clock: string): Promise<Page> => {
    const page = await clinic.window('counselor');
    await page.clock.setFixedTime(instantOf(`${clinic.firstDay}T${clock}`, noonZone()));
    await page.goto('/schedule');
    return page;
  };

  inBrowser('three sessions are agreed; the desk checks her in for the first, and she came late', async () => {
    await clinic.at(1, '09:00');
    noor = (await clinic.colleagues.register('Noor', 'Castellan', '1988-04-02')).id;
    await clinic.colleagues.bring(noor, 'admitted');
    for (const time of ['09:30', '10:30', '11:30']) {
      sessions[time] = randomUUID();
      const body = clinic.colleagues.session(noor, `${clinic.firstDay}T${time}`);
      await clinic.colleagues.done('counselor', 'PUT', `/appointments/${sessions[time]}`, body);
    }
    await clinic.at(1, '09:50');
    let page = await schedule('09:50');
    await (await card(page, '09:30')).getByText(/More than 15 minutes in/).waitFor();
    await clinic.colleagues.done('front_desk', 'PUT', `/desk/arrivals/${randomUUID()}`, {
      ...{ patientId: noor, purpose: 'session', appointmentId: sessions['09:30'] },
    });
    page = await schedule('09:51');
    const session = await card(page, '09:30');
    await session.getByText('Checked in', { exact: true }).waitFor();
    await session.getByRole('button', { name: /^Came late/ }).click();
    await session.getByLabel('Minutes they were there').fill('35');
    await photograph(page, 'attendance-1-late');
    await session.getByRole('button', { name: 'Record: came late' }).click();
    await session.getByText('Attended, came late').waitFor();
    expect(await state('09:30')).toEqual(['attended', 'late', 35]);
  });

  inBrowser('half an hour into the second it is to be recorded as missed; later she is excused', async () => {
    await clinic.at(1, '11:05');
    const page = await schedule('11:05');
    const session = await card(page, '10:30');
    await session.getByText(/record it as missed, and reach out today/).waitFor();
    await holds(page, 'attendance-2-absent');
    await page.keyboard.press('m');
    await session.getByRole('button', { name: 'Record as missed' }).click();
    await session.getByText('Missed', { exact: true }).waitFor();
    await session.getByRole('button', { name: /^Excused/ }).click();
    await session.getByLabel('Reason').fill('Was in hospital with her son');
    await session.getByRole('button', { name: 'Record as excused' }).click();
    await session.getByText('Excused', { exact: true }).waitFor();
    expect(await state('10:30')).toEqual(['cancelled', 'excused', null]);
  });

  inBrowser('the third she cancels herself, which is asked', async () => {
    const page = await schedule('11:10');
    const session = await card(page, '11:30');
    await session.getByRole('button', { name: /^Cancel session/ }).click();
    await session.getByLabel('Reason').fill('Stays with her son');
    expect(await session.getByRole('button', { name: 'Cancel session' }).isDisabled()).toBe(true);
    await session
      .getByRole('group', { name: 'Who cancels' })
      .getByRole('radio', { name: 'The person cancelled', exact: true })
      .check();
    await session.getByRole('button', { name: 'Cancel session' }).click();
    await session.getByText('Cancelled by the person').waitFor();
    await photograph(page, 'attendance-3-cancelled');
    expect(await state('11:30')).toEqual(['cancelled', 'by_patient', null]);
  });
});
