import type { Client } from 'pg';
import { type Clinic, idSql } from './clinic';

/** People of the clinic with a long and with a short history, for the chart. */
export interface ChartPeople {
  readonly long: readonly string[];
  readonly short: readonly string[];
}

const each = 5;
const years = 3;

/**
 * The first people of the clinic get three years: a dose on each day, an order for each 90 days, a session every week, a
 * specimen every month. The next ones get what is missing to ten doses.
 */
export async function addChartPeople(owner: Client, clinic: Clinic): Promise<ChartPeople> {
  const { programmeId, today, portionMcg, staff } = clinic;
  const days = years * 365;
  const ids = (n: string) => `'${programmeId}'::uuid, ${idSql.patient(n)}`;
  await owner.query(`
    insert into medication_order (id, programme_id, patient_id, episode_id, product, product_class, route, dose_mcg, frequency,
      starts_on, expires_on, signed_by, signed_at, origin)
    select gen_random_uuid(), ${ids('n')}, ${idSql.episode('n')}, 'methadone-oral-concentrate', 'methadone', 'oral', ${portionMcg},
      'daily', day::date, day::date + 89, '${staff.prescriber}', day, 'generated'
    from generate_series(0, ${each - 1}) n,
      generate_series(date '${today}' - ${days}, date '${today}' - 121, interval '90 days') day;
    insert into dose (id, programme_id, patient_id, episode_id, product_class, product, service_day, dose_mcg, occurred_at, given_by,
      observation, flags, origin)
    select gen_random_uuid(), ${ids('n')}, ${idSql.episode('n')}, 'methadone', 'methadone-oral-concentrate', day::date, ${portionMcg}, day + interval '8 hours',
      '${staff.nurse}'::uuid, 'observed_complete', '{}'::text[], 'generated'
    from generate_series(0, ${each - 1}) n,
      generate_series(date '${today}' - ${days}, date '${today}' - 7, interval '1 day') day
    union all
    select gen_random_uuid(), ${ids('n')}, ${idSql.episode('n')}, 'methadone', 'methadone-oral-concentrate', day::date, ${portionMcg}, day + interval '8 hours',
      '${staff.nurse}'::uuid, 'observed_complete', '{}'::text[], 'generated'
    from generate_series(${each}, ${2 * each - 1}) n,
      generate_series(date '${today}' - 10, date '${today}' - 7, interval '1 day') day;
    insert into appointment (id, programme_id, patient_id, starts_local, zone, starts_at, minutes, ends_at, modality, state, origin)
    select gen_random_uuid(), ${ids('n')}, day, 'UTC', day, 50, day + interval '50 minutes', 'individual', 'attended', 'generated'
    from generate_series(0, ${each - 1}) n,
      generate_series(timestamp '${today} 10:00' - interval '${days} days', timestamp '${today}', interval '7 days') day;
    insert into specimen (id, programme_id, patient_id, collected_on, panel, flags, origin)
    select gen_random_uuid(), ${ids('n')}, day::date, '{Opioid,Cocaine}', '{}', 'generated'
    from generate_series(0, ${each - 1}) n,
      generate_series(date '${today}' - ${days}, date '${today}', interval '30 days') day;
  `);
  return { long: clinic.patientIds.slice(0, each), short: clinic.patientIds.slice(each, 2 * each) };
}
