import type { Reading } from '@cairn/database';
import { displayNameOf, isHidden, unlessHidden } from '@cairn/patient';
import type { CallInCause, CallInOutcome, Day } from '@cairn/rules';

export interface CallInStepView {
  readonly id: string;
  readonly outcome: CallInOutcome;
  readonly attendBy: string | null;
  readonly note: string | null;
  readonly by: string | null;
  readonly at: string;
}

export interface CallInView {
  readonly id: string;
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
  readonly phone: string | null;
  /** the person agreed to be spoken to, and left messages, by telephone. */
  readonly voiceConsent: boolean;
  readonly cause: CallInCause;
  readonly reason: string | null;
  readonly drawId: string | null;
  readonly madeBy: string | null;
  readonly madeAt: string;
  readonly steps: readonly CallInStepView[];
}

/** Those that are still open, and those of the last two weeks; or one. */
export async function loadCallIns(tx: Reading, today: Day, id: string | null = null): Promise<CallInView[]> {
  const rows = await tx.query<{ view: CallInView }>(
    `select jsonb_build_object('id', i.id, 'patientId', i.patient_id, 'number', p.number, 'displayName', ${displayNameOf},
       'phone', ${unlessHidden('p.phone')}, 'voiceConsent', exists (select 1 from contact_consent n where n.programme_id = $1
         and n.patient_id = p.id and n.channel = 'voice' and n.revoked_at is null),
       'cause', i.cause, 'reason', ${unlessHidden('i.reason')}, 'drawId', i.draw_id, 'madeBy', s.display_name, 'madeAt', i.made_at,
       'steps', coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'outcome', t.outcome, 'attendBy', t.attend_by,
           'note', ${unlessHidden('t.note')}, 'by', w.display_name, 'at', t.at) order by t.at, t.id)
         from test_call_in_step t left join staff w on w.id = t.recorded_by where t.call_in_id = i.id), '[]')) as view
     from test_call_in i join patient p on p.programme_id = i.programme_id and p.id = i.patient_id
     left join staff s on s.id = i.made_by
     where i.programme_id = $1 and case when $3::uuid is not null then i.id = $3 else i.made_at > $2::date - 14
       or not exists (select 1 from test_call_in_step t where t.call_in_id = i.id and t.outcome in ('came', 'did-not-come')) end
     order by ${isHidden}, i.made_at desc, i.id`,
    [tx.actor.programmeId, today, id],
  );
  return rows.map(({ view }) => view);
}
