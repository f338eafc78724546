import type { Reading } from '@cairn/database';
import type { Assignment, Day } from '@cairn/rules';

/** Who looks after whom on a day, of everybody in the programme. */
export async function loadAssigned(tx: Reading, day: Day): Promise<ReadonlyMap<string, readonly Assignment[]>> {
  const rows = await tx.query<{ patientId: string; list: readonly Assignment[] }>(
    `select a.patient_id as "patientId", jsonb_agg(jsonb_build_object('id', a.id, 'staffId', a.staff_id, 'kind', a.kind,
       'counts', a.counts, 'fromDay', a.from_day, 'toDay', a.to_day) order by a.from_day desc) as list
     from assignment a where a.programme_id = $1 and a.from_day <= $2 and (a.to_day is null or a.to_day >= $2)
     group by a.patient_id`,
    [tx.actor.programmeId, day],
  );
  return new Map(rows.map(({ patientId, list }) => [patientId, list]));
}
