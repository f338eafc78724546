import { randomUUID } from 'node:crypto';
import { checkUpSchedule, daysBetween, standardPolicy } from '@cairn/rules';
import type { Page } from 'playwright-core';
import { inBrowser, photograph } from './browser';
import { holds } from './looked-at';
import { plusDays } from './people';
import { UnitDays } from './unit-days';

jest.setTimeout(300_000);

const word = (guard: string, reasonCode = 'seen_on_paper') => ({ guard, reasonCode, text: 'Talked through today' });

/** Somebody completes treatment, and is called for two years: on the days of the schedule, and when they cannot be reached. */
describe('a discharge and two years of check-ups', () => {
  let clinic: UnitDays;
  let ada = '';
  let days: readonly string[];
  /** The day on which aftercare began. */
  const began = () => clinic.firstDay;

  beforeAll(async () => {
    clinic = await UnitDays.open(740, ['Adaline', 'Quimby']);
    days = checkUpSchedule(began(), standardPolicy);
  });
  afterAll(() => clinic.close());

  const move = (track: string, to: string, reason: string, attestations: readonly object[] = []) =>
    clinic.colleagues.done('counselor', 'POST', `/patients/${ada}/episode/moves`, {
      ...{ id: randomUUID(), track, to, reason, attestations },
    });
  const on = (day: string, clock = '11:00') => clinic.at(daysBetween(began(), day) + 1, clock);
  const schedule = async (): Promise<string[]> => {
    const { schedule: all } = await clinic.colleagues.done('counselor', 'GET', `/patients/${ada}/check-ups`);
    return (all as { state: string }[]).map(({ state }) => state);
  };
  const recorded = async (): Promise<string[]> => {
    const { items } = await clinic.colleagues.done('counselor', 'GET', `/patients/${ada}/check-ups`);
    return (items as { id: string }[]).map(({ id }) => id);
  };
  const panelOf = async (): Promise<{ page: Page; panel: ReturnType<Page['getByRole']> }> => {
    const page = await clinic.window('counselor');
    await page.goto(`/patients/${ada}`);
    const panel = page.getByRole('region', { name: 'Recovery check-ups' });
    await panel.getByText('The whole schedule').waitFor();
    return { page, panel };
  };
  const talk = {
    ...{
      used: 'no',
      daysUsed: null,
      craving: 1,
      medication: 'none',
      naloxone: 'yes',
      living: 'stable',
      groups: ['NA'],
    },
    ...{ groupVisits: '2', groupsWelcome: true, sponsor: true, work: null, relationships: null, health: null },
    ...{ needs: null, help: 'not-needed', planChanged: false },
  };
  const call = (reached: boolean) =>
    clinic.colleagues.done('counselor', 'PUT', `/patients/${ada}/check-ups/${randomUUID()}`, {
      ...{ channel: 'phone', talk: reached ? talk : null, nextOn: null, note: null },
    });

  inBrowser('treatment is completed, and aftercare begins on that day', async () => {
    await clinic.at(1, '09:00');
    ada = (await clinic.colleagues.register('Adaline', 'Quimby', '1988-04-02')).id;
    await clinic.colleagues.bring(ada, 'admitted');
    await move('placement', 'op', 'Stable at home', [word('PATH-LEVEL-2')]);
    await move('aftercare', 'active', 'Stepped down', [word('PATH-AFTERCARE-2'), word('PATH-AFTERCARE-3')]);
  });

  inBrowser('the plan for the time after is written with her, and the summary begun from the record', async () => {
    const page = await clinic.window('counselor');
    await page.goto(`/patients/${ada}`);
    const care = page.getByRole('region', { name: 'Continuing-care plan' });
    await care.getByRole('button', { name: 'Write the plan' }).click();
    const plan = page.getByRole('form', { name: 'Continuing-care plan' });
    for (const [label, text] of [
      ['What I work on next', 'Night school from September'],
      ['What helps me when it gets hard', 'Call Rosa, walk by the river'],
      ['What supports my recovery', 'Sleep, the choir on Thursdays'],
      ['People and groups around me', 'Rosa, the Thursday choir'],
      ['If I use again, or lose touch', 'I call here the same day. Nothing is lost'],
      ['How I come back here', 'A call is enough, at any hour'],
    ] as const)
      await plan.getByLabel(label, { exact: true }).fill(text);
    await plan.getByLabel('Next appointment (optional)').fill(plusDays(clinic.firstDay, 5));
    await plan.getByLabel('Where, with whom').fill('Family practice, Elm Street');
    await plan.getByRole('group', { name: 'The person' }).getByRole('radio', { name: 'Signed by the person' }).check();
    await plan.getByRole('group', { name: 'Copy' }).getByRole('radio', { name: 'A copy was handed over' }).check();
    await photograph(page, 'two-years-0-plan');
    await plan.getByRole('button', { name: 'Save the plan' }).click();
    await plan.waitFor({ state: 'hidden' });
    await care.getByText('Night school from September').waitFor();
    const [printed] = await Promise.all([
      page.waitForEvent('download'),
      care.getByRole('button', { name: 'Print for the person' }).click(),
    ]);
    expect(printed.suggestedFilename()).toBe('my-plan.pdf');

    const summary = page.getByRole('region', { name: 'Discharge summary' });
    await summary.getByRole('button', { name: 'Write the summary' }).click();
    const form = page.getByRole('form', { name: 'Discharge summary' });
    await form.getByLabel('How care ends').selectOption({ label: 'Treatment plan completed' });
    await form.getByLabel('Why care ends').fill('What she came for is reached');
    await photograph(page, 'two-years-0-summary');
    await form.getByRole('button', { name: 'Save as in work' }).click();
    await form.waitFor({ state: 'hidden' });
    await summary.getByText('In work', { exact: true }).waitFor();
  });

  inBrowser('care ends, and the summary is signed in its time', async () => {
    await move('main', 'discharged', 'The plan is completed', [
      word('PATH-DISCHARGED-1', 'completed'),
      ...[3, 4, 5, 7].map((guard) => word(`PATH-DISCHARGED-${guard}`)),
    ]);
    const { page, panel } = await panelOf();
    const summary = page.getByRole('region', { name: 'Discharge summary' });
    await summary.getByText(/^To be signed by/).waitFor();
    await summary.getByRole('button', { name: 'Continue' }).click();
    const form = page.getByRole('form', { name: 'Discharge summary' });
    for (const label of [
      ...['Needs at admission', 'Needs that came up in care', 'Needs that remain', 'Progress towards the goals'],
      ...['Overdose risk, as it was talked through', 'Referrals', 'Follow-up'],
    ])
      await form.getByLabel(label, { exact: true }).fill('As it was talked through with her');
    await form.getByLabel('It is whole: sign it').check();
    await form.getByRole('button', { name: 'Sign the summary' }).click();
    await summary.getByText('Signed', { exact: true }).waitFor();
    await holds(page, 'two-years-1-signed');
    expect(await summary.getByText(/^To be signed by/).count()).toBe(0);
    await panel.getByText(/^Next/).waitFor();
    await photograph(page, 'two-years-1-begins');
    expect(new Set(await schedule())).toEqual(new Set(['ahead']));
  });

  inBrowser(
    'on the third day nobody answers; a week later there is a talk, with a return to use to follow',
    async () => {
      await on(days[0] ?? '');
      let { page, panel } = await panelOf();
      await panel.getByRole('button', { name: 'Record a check-up' }).click();
      let form = page.getByRole('form', { name: 'Recovery check-up' });
      await form.getByRole('group', { name: 'Were they reached?' }).getByRole('radio', { name: 'No' }).check();
      await form.getByRole('button', { name: 'Record' }).click();
      await panel.getByText(/not reached/).waitFor();
      expect((await schedule())[0]).toBe('ahead');

      await on(days[1] ?? '');
      ({ page, panel } = await panelOf());
      await panel.getByText(/^Due since/).waitFor();
      await panel.getByRole('button', { name: 'Record a check-up' }).click();
      form = page.getByRole('form', { name: 'Recovery check-up' });
      await form.getByRole('group', { name: 'Were they reached?' }).getByRole('radio', { name: 'Yes' }).check();
      await form
        .getByRole('group', { name: 'Used since the last contact?' })
        .getByRole('radio', { name: 'Yes' })
        .check();
      await form.getByLabel('Days with use (optional)').fill('2');
      await form.getByLabel('Craving, 0–10 (optional)').fill('6');
      await form.getByRole('group', { name: 'Naloxone' }).getByRole('radio', { name: 'In hand', exact: true }).check();
      await photograph(page, 'two-years-2-talk');
      await form.getByRole('button', { name: 'Record' }).click();
      await form.waitFor({ state: 'hidden' });
      await panel.getByText(/used since: yes, 2 days, craving 6 of 10/).waitFor();
      await photograph(page, 'two-years-3-panel');
      expect((await schedule()).slice(0, 3)).toEqual(['missed', 'met', 'ahead']);
      expect(await recorded()).toHaveLength(2);
    },
  );

  inBrowser('she tells of a meeting; a group nearby is written down for everybody', async () => {
    const { page } = await panelOf();
    const panel = page.getByRole('region', { name: 'Support groups' });
    await panel.getByText('Groups nearby (0)').click();
    await panel.getByRole('button', { name: 'Add a group' }).click();
    const group = page.getByRole('form', { name: 'Support group nearby' });
    await group.getByLabel('Kind').selectOption({ label: 'SMART Recovery' });
    await group.getByLabel('Name').fill('Thursday circle');
    await group.getByLabel('Weekday').selectOption({ label: 'Thursday' });
    await group.getByLabel('Begins (optional)').fill('19:30');
    await group
      .getByRole('group', { name: 'Medication' })
      .getByRole('radio', { name: 'Welcomes people on medication', exact: true })
      .check();
    await group.getByRole('button', { name: 'Save' }).click();
    await panel.getByText('Groups nearby (1)').waitFor();
    await panel.getByRole('button', { name: 'Record a meeting' }).click();
    const meeting = page.getByRole('form', { name: 'Meeting of a support group' });
    await meeting.getByLabel('One of the groups nearby').selectOption({ index: 1 });
    await meeting.getByRole('button', { name: 'Record' }).click();
    await panel.getByText('In the last 30 days: 1 to 3 times.').waitFor();
    await panel.getByText(/Thursday circle, in person/).waitFor();
    await photograph(page, 'two-years-3-groups');
  });

  inBrowser('two calls that reach nobody let contact lapse; one that does brings the person back', async () => {
    await on(days[2] ?? '');
    await call(false);
    await on(plusDays(days[2] ?? '', 1));
    await call(false);
    await move('aftercare', 'lapsed_contact', 'Two calls, no answer');
    await on(days[3] ?? '');
    await call(true);
    await move('aftercare', 'active', 'Answered the third call', [word('PATH-AFTERCARE-2'), word('PATH-AFTERCARE-3')]);
    expect((await schedule()).slice(0, 5)).toEqual(['missed', 'met', 'missed', 'met', 'ahead']);
  });

  inBrowser('every later day is met, and after two years aftercare is over', async () => {
    for (const day of days.slice(4)) {
      await on(day);
      await call(true);
    }
    expect((await schedule()).slice(3)).toEqual(days.slice(3).map(() => 'met'));
    const { page, panel } = await panelOf();
    await panel.getByText('Every day of the schedule is behind the person.').waitFor();
    await panel.getByText('The whole schedule').click();
    await photograph(page, 'two-years-4-over');
    await move('aftercare', 'closed', 'Two years are over');
    const { items } = await clinic.colleagues.done('counselor', 'GET', `/patients/${ada}/alerts`);
    expect((items as { code?: string }[]).filter(({ code }) => code?.includes('CHECK-UP'))).toEqual([]);
  });
});
