import type { Reading } from '@cairn/database';
import { displayNameOf } from '@cairn/patient';
import { callBackState, type CallBackState, type Day } from '@cairn/rules';

export interface CallBackView {
  readonly id: string;
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
  readonly kind: 'random' | 'cause';
  readonly reason: string | null;
  readonly notifiedBy: 'telephone' | 'message' | 'in-person' | 'not-reached';
  readonly calledAt: string;
  readonly dueAt: string;
  /** What should be at home. */
  readonly bottles: readonly {
    readonly id: string;
    readonly serial: string;
    readonly on: Day;
    readonly doseMcg: number;
  }[];
  readonly expectedMcg: number;
  readonly by: string | null;
  readonly outcome: {
    readonly outcome: 'correct' | 'short' | 'tampered' | 'no-show';
    readonly counted: number;
    readonly sealsIntact: boolean | null;
    readonly foundMcg: number | null;
    readonly takenIn: boolean;
    readonly note: string | null;
    readonly at: string;
    readonly by: string | null;
  } | null;
  /** Worked out for the moment of reading: one whose time is over is a no-show. */
  readonly state: CallBackState;
}

/** The call-backs of the last weeks; of one person, or one of them. What still waits comes first. */
export async function loadCallBacks(
  tx: Reading,
  now: Date,
  { patientId = null, id = null }: { readonly patientId?: string | null; readonly id?: string | null } = {},
): Promise<CallBackView[]> {
  const rows = await tx.query<{ row: Omit<CallBackView, 'state'> }>(
    `select jsonb_build_object('id', k.id, 'patientId', k.patient_id, 'number', p.number, 'displayName', ${displayNameOf},
       'kind', k.kind, 'reason', k.reason, 'notifiedBy', k.notified_by, 'calledAt', k.called_at, 'dueAt', k.due_at,
       'expectedMcg', k.expected_mcg, 'by', s.display_name, 'bottles', coalesce((select jsonb_agg(jsonb_build_object('id', b.id,
           'serial', b.serial, 'on', b.on_day, 'doseMcg', b.dose_mcg) order by b.on_day, b.portion)
         from take_home_bottle b where b.id = any (k.bottle_ids)), '[]'),
       'outcome', case when w.call_back_id is null then null else jsonb_build_object('outcome', w.outcome, 'counted', w.counted,
         'sealsIntact', w.seals_intact, 'foundMcg', w.found_mcg, 'takenIn', w.taken_in, 'note', w.note, 'at', w.recorded_at,
         'by', (select o.display_name from staff o where o.id = w.recorded_by)) end) as row
     from call_back k join patient p on p.programme_id = k.programme_id and p.id = k.patient_id
     left join staff s on s.id = k.recorded_by left join call_back_outcome w on w.call_back_id = k.id
     where k.programme_id = $1 and ($2::uuid is null or k.patient_id = $2) and ($3::uuid is null or k.id = $3)
       and ($3::uuid is not null or k.called_on >= $4::date - 60)
     order by w.call_back_id is not null, k.due_at desc, k.id desc limit 200`,
    [tx.actor.programmeId, patientId, id, now.toISOString().slice(0, 10)],
  );
  return rows.map(({ row }) => ({
    ...row,
    state: callBackState({ outcome: row.outcome?.outcome ?? null, dueAt: row.dueAt }, now),
  }));
}
