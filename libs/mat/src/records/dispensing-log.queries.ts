import type { Reading } from '@cairn/database';
import { displayNameOf } from '@cairn/patient';
import type { Day, LogEntry } from '@cairn/rules';

export interface LogSpan {
  readonly from: Day;
  readonly to: Day;
  /** What was recorded or taken back after this moment is not in it. */
  readonly asOf: Date;
}

const lines = `from dispensing_log l join patient p on p.programme_id = l.programme_id and p.id = l.patient_id
  where l.programme_id = $1 and l.service_day between $2::date and $3::date and l.recorded_at <= $4`;

/** The log of some days in the order of time, from the view over doses and bottles that left. */
export function loadLog(tx: Reading, { from, to, asOf }: LogSpan, most: number | null = null): Promise<LogEntry[]> {
  return tx.query<LogEntry>(
    `select x.id, x.kind, x.day, x.at, x.product, x.strengths, x."patientNumber", x."patientName", x."consumedMcg", x."consumedUl",
       x."takenHomeMcg", x."takenHomeUl", x.bottles, s.display_name as by, x."lateEntry", x."paperRef",
       case when x.voided_at <= $4 then jsonb_build_object('at', x.voided_at, 'by', v.display_name, 'reason', x.void_reason) end as voided
     from (
       select l.id, l.kind, l.service_day::text as day, to_jsonb(l.at) #>> '{}' as at, l.product, l.strengths, p.number as "patientNumber",
         ${displayNameOf} as "patientName", l.consumed_mcg::float8 as "consumedMcg", l.consumed_ul::float8 as "consumedUl",
         l.taken_home_mcg::float8 as "takenHomeMcg", l.taken_home_ul::float8 as "takenHomeUl", l.bottles, l.dispensed_by,
         l.late_entry as "lateEntry", l.paper_ref as "paperRef", l.voided_at, l.voided_by, l.void_reason
       ${lines} order by l.service_day, l.at, l.id limit $5) x
     left join staff s on s.id = x.dispensed_by left join staff v on v.id = x.voided_by
     order by x.day, x.at, x.id`,
    [tx.actor.programmeId, from, to, asOf, most],
  );
}

export async function countLog(tx: Reading, { from, to, asOf }: LogSpan): Promise<number> {
  const [row] = await tx.query<{ count: number }>(`select count(*)::int as count ${lines}`, [
    tx.actor.programmeId,
    from,
    to,
    asOf,
  ]);
  return row?.count ?? 0;
}
