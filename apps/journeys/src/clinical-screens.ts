import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { BrowserClinic } from './browser-clinic';
import { plusDays } from './people';
import { heading, type Screen } from './screen';

/** What a chart, a round and a report show once medication is given: a hold, an ECG, an overdose, an override, an injection. */
export async function prepareClinical({ team, people, db }: BrowserClinic): Promise<void> {
  const { today } = team;
  const { amira, bao } = people;
  await team.done('nurse', 'PUT', `/patients/${amira.id}/flags/${randomUUID()}`, {
    ...{ kind: 'clinical_safety', says: 'Left leg is swollen since yesterday', reasonCode: 'medical_review' },
  });
  await team.done('nurse', 'PUT', `/patients/${amira.id}/findings/${randomUUID()}`, {
    ...{ kind: 'ecg', details: { qtcMs: 505, formula: 'fridericia', declined: false } },
  });
  await team.done('nurse', 'PUT', `/patients/${amira.id}/overdoses/${randomUUID()}`, {
    ...{
      on: today,
      place: 'home',
      substances: ['fentanyl'],
      intent: 'unintentional',
      survived: true,
      source: 'patient',
    },
  });
  await team.done('nurse', 'PUT', `/patients/${amira.id}/external-doses/${randomUUID()}`, {
    ...{ productClass: 'methadone', source: 'hospital', facility: 'St. Ann', telephone: '555-0190' },
    ...{ method: 'patient_says', doses: [{ on: plusDays(today, -2), doseMcg: 60_000 }] },
  });
  await team.done('nurse', 'PUT', `/patients/${amira.id}/guest-stays/${randomUUID()}`, {
    ...{ direction: 'out', otherProgramme: 'Harbor Clinic', telephone: '555-0191', reason: 'travel' },
    ...{ from: today, to: plusDays(today, 2), productClass: 'methadone', doseMcg: 60_000 },
  });
  await team.done('nurse', 'PUT', `/incidents/${randomUUID()}`, {
    ...{ kind: 'overdose-at-window', patientId: amira.id, beganAt: new Date().toISOString() },
    steps: [{ id: randomUUID(), step: 'call', at: new Date().toISOString() }],
  });
  await team.done('medical_director', 'PUT', `/protocols/${randomUUID()}`, {
    ...{ name: 'Faster start', kind: 'accelerated-titration', limits: { maxIncreaseMg: 10, everyDays: 2 } },
    conditions: 'Fentanyl every day, seen by the prescriber on days 1, 2 and 4',
  });
  await team.done('prescriber', 'PUT', `/medication-orders/${randomUUID()}`, {
    ...{ patientId: bao.id, product: 'methadone-oral-concentrate', doseMcg: 105_000, frequency: 'daily' },
    ...{ startsOn: today, expiresOn: plusDays(today, 30) },
    overrides: [
      { ruleId: 'R-047', reasonCode: 'clinical_judgement', reasonText: 'Withdrawal every night, seen twice this week' },
    ],
  });
  const injected = await team.register('Farah', 'Nilsson', '1988-02-11');
  await team.bring(injected.id, 'admitted');
  await db.owner.query(
    `insert into medication_order (id, programme_id, patient_id, episode_id, product, product_class, route, dose_mcg,
       frequency, starts_on, expires_on, signed_by, signed_at, origin)
     select gen_random_uuid(), programme_id, patient_id, id, 'naltrexone-xr', 'naltrexone', 'intramuscular', 380000,
       'monthly', current_date, current_date + 90, $2, now(), 'registered' from episode where patient_id = $1`,
    [injected.id, team.clinic.staff.actor('prescriber').staffId],
  );
}

const chartOfAmira: Screen['path'] = ({ people }) => `/patients/${people.amira.id}`;
/** Her chart, and on it what this button opens: a form. */
const onChart = (button: string | RegExp) => async (page: Page) => {
  await heading('Chart of Amira Calloway')(page);
  await page.getByRole('button', { name: button }).first().click();
  await page.getByRole('form').first().waitFor();
};

const outside: readonly Screen[] = [
  ['a finding', /^Record: /],
  ['a withdrawal scale', 'Take a scale'],
  ['a flag', /^Place a flag/],
  ['doses elsewhere', 'Record doses'],
  ['a guest stay', 'New guest stay'],
  ['naloxone', 'Record an offer'],
  ['an overdose', 'Record an overdose'],
].map(([name, button]) => ({
  ...{ name: `a chart with the form for ${String(name)}`, role: 'nurse' as const, path: chartOfAmira },
  ready: onChart(button as string | RegExp),
}));

export const clinicalScreens: readonly Screen[] = [
  {
    name: 'the round with a hold about to be released',
    role: 'prescriber',
    path: () => '/round',
    ready: async (page) => {
      await page.locator('tbody tr:focus').waitFor();
      await page.getByRole('button', { name: 'Release: Amira Calloway' }).click();
      await page.getByRole('textbox', { name: /^Why the hold/ }).waitFor();
    },
  },
  {
    name: 'an order with steps that a rule refuses',
    role: 'prescriber',
    path: chartOfAmira,
    ready: async (page) => {
      await onChart(/^New order/)(page);
      await page.getByLabel('Dose, mg', { exact: true }).fill('90');
      await page.getByText('Steps, weekdays, protocol, pathway').click();
      await page.getByLabel('Until, mg').fill('100');
      await page.getByRole('button', { name: 'Fill the rows' }).click();
      await page.getByText('A medical director may go on with a reason.').first().waitFor();
      await page.getByLabel('Reason for R-047', { exact: true }).waitFor();
    },
  },
  ...outside,
  {
    name: 'injections',
    role: 'nurse',
    path: () => '/dosing/injections',
    ready: (page) => page.getByRole('row', { name: /Farah Nilsson/ }).waitFor(),
  },
  {
    name: 'incidents with a report',
    role: 'nurse',
    path: () => '/incidents',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Report', exact: true }).click();
      await page.getByRole('form', { name: 'Report' }).waitFor();
    },
  },
  {
    name: 'a medication letter',
    role: 'nurse',
    path: ({ people }) => `/patients/${people.deja.id}/letter`,
    ready: heading('Medication letter'),
  },
  {
    name: 'protocols with a form',
    role: 'medical_director',
    path: () => '/programme/protocols',
    ready: async (page) => {
      await page.getByText('Faster start').first().waitFor();
      await page.keyboard.press('n');
      await page.getByRole('textbox', { name: 'Name', exact: true }).waitFor();
    },
  },
  {
    name: 'the override report',
    role: 'medical_director',
    path: () => '/reports?view=overrides',
    ready: async (page) => {
      await page.getByRole('region', { name: 'Overrides', exact: true }).waitFor();
      await page.keyboard.press('d');
      await page.getByRole('heading', { name: /^Definition/ }).waitFor();
    },
  },
  ...['round', 'flags', 'injections', 'incidents', 'outside', 'protocols', 'overrides'].map((area): Screen => ({
    ...{ name: `help about ${area}`, role: 'nurse', path: () => `/help/${area}` },
    ready: heading(/^Help: /),
  })),
];
