import type { Reading } from '@cairn/database';

export const priorityKinds = ['pregnancy', 'recent_overdose', 'medical'] as const;

export interface NewPriority {
  readonly kind: (typeof priorityKinds)[number];
  readonly fromDay: string;
  readonly toDay?: string | null | undefined;
}

export interface PriorityView {
  readonly id: string;
  readonly kind: string;
  readonly fromDay: string;
  readonly toDay: string | null;
  readonly recordedBy: string | null;
  readonly endedAt: string | null;
}

/** SQL: the people with a priority on a day. `day` is an expression of type date. Why is not read (R-034, minimum necessary). */
export const firstOn = (day: string) =>
  `select distinct k.patient_id from care_priority k
   where k.programme_id = $1 and k.ended_at is null and k.from_day <= ${day} and (k.to_day is null or k.to_day >= ${day})`;

/** Everything that was recorded about one person, newest first; also what has ended. */
export function loadPriorities(tx: Reading, patientId: string): Promise<PriorityView[]> {
  return tx.query(
    `select k.id, k.kind, k.from_day::text as "fromDay", k.to_day::text as "toDay", s.display_name as "recordedBy",
       to_char(k.ended_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "endedAt"
     from care_priority k left join staff s on s.id = k.recorded_by
     where k.programme_id = $1 and k.patient_id = $2 order by k.recorded_at desc, k.id`,
    [tx.actor.programmeId, patientId],
  );
}
