import { randomUUID } from 'node:crypto';
import { criteria } from '@cairn/rules';
import type { BrowserClinic, Patient } from './browser-clinic';
import { plusDays } from './people';

/** A prescriber approved so many days at a time, with all six questions answered. */
export async function approved({ team }: BrowserClinic, { id }: Patient, days: number): Promise<void> {
  await team.done('prescriber', 'PUT', `/patients/${id}/take-home-decisions/${randomUUID()}`, {
    ...{ productClass: 'methadone', days, rationale: 'Comes every day and works nights', reasonCode: 'step-by-step' },
    criteria: Object.fromEntries(criteria.map((one) => [one, { answer: 'yes' }])),
    acknowledged: ['R-400'],
  });
}

/** Bottles of this person in the order of their days, as they lie in the database. */
export async function bottlesOf({ db }: BrowserClinic, { id }: Patient) {
  const { rows } = await db.owner.query<{ serial: string; onDay: string; mcg: number; state: string }>(
    `select b.serial, b.on_day::text as "onDay", b.dose_mcg::int as mcg,
       coalesce((select e.state from take_home_bottle_event e where e.bottle_id = b.id order by e.recorded_at desc limit 1), 'prepared') as state
     from take_home_bottle b where b.patient_id = $1 order by b.on_day`,
    [id],
  );
  return rows;
}

/** What the ledger has of this container, account by account, in milligrams; of external accounts what went there. */
export async function milligramsOf({ db }: BrowserClinic, serial: string): Promise<Record<string, number>> {
  const { rows } = await db.owner.query<{ account: string; mg: number }>(
    `select account, (sum(quantity) / 1000)::int as mg from (
         select to_account as account, quantity, to_container_id as container from stock_movement
         union all select from_account, -quantity, from_container_id from stock_movement) m
       join stock_container c on c.id = m.container where c.serial = $1 and account <> 'opening' group by account having sum(quantity) <> 0`,
    [serial],
  );
  return Object.fromEntries(rows.map(({ account, mg }) => [account, mg]));
}

/**
 * A week goes by for this person alone: what was given and handed out today lies seven days back, and nothing was given since, for
 * the bottles were at home.
 */
export async function aWeekGoesBy({ db: { owner }, team: { today } }: BrowserClinic, { id }: Patient): Promise<void> {
  const back = (table: string, days: readonly string[], moments: readonly string[], where: string) =>
    owner.query(
      `update ${table} t set ${[
        ...days.map((day) => `${day} = ${day} - 7`),
        ...moments.map((moment) => `${moment} = ${moment} - interval '7 days'`),
      ].join(', ')} where ${where}`,
      [id],
    );
  await owner.query('delete from dose where patient_id = $1 and service_day between $2 and $3', [
    ...[id, plusDays(today, -7), plusDays(today, -1)],
  ]);
  const standing = `exists (select 1 from dose d where d.id = t.dose_id and d.patient_id = $1)`;
  await back('dose_slot', ['service_day'], [], standing);
  await back('dose', ['service_day'], ['occurred_at'], `patient_id = $1 and service_day = '${today}'`);
  await back('take_home_batch', ['service_day', 'pick_up_on'], ['prepared_at'], 'patient_id = $1');
  await back('take_home_bottle', ['on_day'], [], 'patient_id = $1');
  const bottled = `exists (select 1 from take_home_bottle b where b.id = t.bottle_id and b.patient_id = $1)`;
  await back('take_home_slot', ['on_day'], [], bottled);
  await back('take_home_bottle_event', ['service_day'], ['recorded_at'], 'patient_id = $1');
  await back('take_home_release', ['service_day'], ['released_at'], 'patient_id = $1');
}
