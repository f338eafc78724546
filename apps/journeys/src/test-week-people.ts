import { randomUUID } from 'node:crypto';
import type { BrowserClinic, Patient } from './browser-clinic';
import { doseBody } from './harness/clinic';
import { plusDays } from './people';

/** From yesterday on everybody who comes is drawn every day: nobody can wait for a day that is likely to come. */
export async function drawnEveryDay({ db: { owner }, team }: BrowserClinic): Promise<void> {
  await owner.query(
    `insert into programme_policy (id, programme_id, key, value, effective_from, citation)
     values (gen_random_uuid(), $1, 'random_test_p_extra', '1', $2, 'R-410')`,
    [team.clinic.staff.programmeId, plusDays(team.today, -1)],
  );
}

/** The night between the day on which random testing was started and today: the list of today is still to be made. */
export async function aNightGoesBy({ db: { owner } }: BrowserClinic): Promise<void> {
  await owner.query(`update random_test_key set made_at = made_at - interval '1 day'`);
  await owner.query(`update random_test_run set day = day - 1, made_at = made_at - interval '1 day'`);
}

/** The next drawn day of this person is tomorrow. */
export async function drawnForTomorrow({ db: { owner }, tomorrow }: BrowserClinic, { id }: Patient): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `update random_test_draw d set day = $2, candidates = array_prepend($2::date, array_remove(candidates, $2::date)), passed_over = '{}'
     where d.id = (select f.id from random_test_draw f where f.patient_id = $1 and f.day > $3
       and not exists (select 1 from random_test_draw_end e where e.draw_id = f.id) order by f.day limit 1) returning d.id`,
    [id, tomorrow, plusDays(tomorrow, -1)],
  );
  return rows[0]?.id ?? '';
}

export async function doseToday({ team }: BrowserClinic, { id }: Patient): Promise<void> {
  const { order } = await team.done('nurse', 'GET', `/dosing/patients/${id}`);
  await team.done('nurse', 'PUT', `/doses/${randomUUID()}`, doseBody(order.id, team.today));
}

/** Ordered for a clinical reason and collected under this label by the nurse. */
export async function collected({ team }: BrowserClinic, { id }: Patient, barcode: string): Promise<void> {
  const orderId = randomUUID();
  await team.done('nurse', 'PUT', `/patients/${id}/test-orders/${orderId}`, {
    ...{ reason: 'clinical', panelId: null, dueOn: team.today },
  });
  await team.done('nurse', 'PUT', `/patients/${id}/test-orders/${orderId}/specimens/${randomUUID()}`, {
    ...{ barcode, matrix: 'urine', identifiers: ['photo', 'date_of_birth'], observed: 'temperature' },
    ...{ temperatureTenthsF: 960, temperatureMinutes: 2 },
  });
}

/** Every answer to anybody in the clinic that names this draw. */
export async function whoTellsOf({ team }: BrowserClinic, { id }: Patient, drawId: string): Promise<string[]> {
  const told: string[] = [];
  for (const role of ['counselor', 'nurse', 'prescriber', 'medical_director'])
    for (const path of [
      ...['random-tests', 'drug-tests', 'dose-history'].map((of) => `/patients/${id}/${of}`),
      ...['/random-tests', '/random-tests/quota', '/drug-tests'],
    ])
      if (JSON.stringify(await team.done(role, 'GET', path)).includes(drawId)) told.push(`${role} ${path}`);
  return told;
}

export async function statesOf({ team }: BrowserClinic, { id }: Patient): Promise<string[]> {
  const { specimens } = await team.done('nurse', 'GET', `/patients/${id}/drug-tests`);
  return (specimens as { state: string }[]).map(({ state }) => state);
}

interface Row {
  readonly label: string;
  readonly name: string;
  readonly born?: string;
  readonly analyte: string;
  readonly result: string;
}

/** A file as the laboratory sends it, with a line for each substance. */
export function resultFile(day: string, rows: readonly Row[]): Buffer {
  const header = 'specimen_id,family_name,date_of_birth,analyte,result,stage,laboratory,reported_at,status';
  const lines = rows.map(({ label, name, born = '1980-01-01', analyte, result }) =>
    [label, name, born, analyte, result, 'presumptive', 'North Laboratory', day, 'final'].join(','),
  );
  return Buffer.from([header, ...lines, ''].join('\n'));
}
