import type { Reading } from '@cairn/database';
import { type Day, type GuestState, guestState, type ProductClass } from '@cairn/rules';

export interface NewGuestStay {
  readonly direction: 'out' | 'in';
  readonly otherProgramme: string;
  readonly telephone: string;
  readonly contactName?: string;
  /** The prescriber at the other program. */
  readonly practitioner?: string;
  readonly reason: 'travel' | 'work' | 'family' | 'relocation' | 'closure' | 'other';
  readonly reasonText?: string;
  readonly from: Day;
  readonly to: Day;
  readonly productClass: ProductClass;
  readonly doseMcg: number;
  readonly note?: string;
}

export interface GuestStepView {
  readonly state: GuestState;
  readonly consentBasis: 'part2' | 'tpo' | null;
  readonly consentOn: Day | null;
  readonly note: string | null;
  readonly by: string | null;
  readonly at: string;
}

export interface VerificationView {
  readonly id: string;
  readonly verifier: string;
  readonly verifierRole: string | null;
  readonly calledAt: string;
  readonly on: Day;
  readonly lastDoseOn: Day;
  readonly doseMcg: number;
  readonly photoIdSeen: boolean;
  readonly by: string | null;
}

/** A guest stay as the screens show it. `state` is worked out for the day that was asked about. */
export interface GuestStayView {
  readonly id: string;
  readonly direction: 'out' | 'in';
  readonly otherProgramme: string;
  readonly telephone: string;
  readonly contactName: string | null;
  readonly practitioner: string | null;
  readonly reason: NewGuestStay['reason'];
  readonly reasonText: string | null;
  readonly from: Day;
  readonly to: Day;
  readonly productClass: ProductClass;
  readonly doseMcg: number;
  readonly note: string | null;
  readonly state: GuestState;
  /** The last step that somebody recorded. */
  readonly lastStep: GuestState;
  readonly steps: readonly GuestStepView[];
  readonly verifications: readonly VerificationView[];
  readonly recordedBy: string | null;
  readonly recordedAt: string;
}

export async function loadGuestStays(
  tx: Reading,
  patientId: string,
  day: Day,
  stayId: string | null = null,
): Promise<GuestStayView[]> {
  const rows = await tx.query<{ stay: Omit<GuestStayView, 'state' | 'lastStep'> }>(
    `select jsonb_build_object('id', g.id, 'direction', g.direction, 'otherProgramme', g.other_programme, 'telephone', g.telephone,
       'contactName', g.contact_name, 'practitioner', g.practitioner, 'reason', g.reason, 'reasonText', g.reason_text,
       'from', g.from_day, 'to', g.to_day, 'productClass', g.product_class, 'doseMcg', g.dose_mcg, 'note', g.note,
       'steps', (select jsonb_agg(jsonb_build_object('state', t.state, 'consentBasis', t.consent_basis, 'consentOn', t.consent_on,
           'note', t.note, 'by', b.display_name, 'at', t.recorded_at) order by t.recorded_at, t.id)
         from guest_stay_step t left join staff b on b.id = t.recorded_by where t.stay_id = g.id),
       'verifications', coalesce((select jsonb_agg(jsonb_build_object('id', v.id, 'verifier', v.verifier,
           'verifierRole', v.verifier_role, 'calledAt', v.called_at, 'on', v.service_day, 'lastDoseOn', v.last_dose_on,
           'doseMcg', v.dose_mcg, 'photoIdSeen', v.photo_id_seen, 'by', b.display_name) order by v.called_at desc, v.id desc)
         from guest_verification v left join staff b on b.id = v.recorded_by where v.stay_id = g.id), '[]'),
       'recordedBy', s.display_name, 'recordedAt', g.recorded_at) as stay
     from guest_stay g left join staff s on s.id = g.recorded_by
     where g.programme_id = $1 and g.patient_id = $2 and ($3::uuid is null or g.id = $3)
     order by g.from_day desc, g.id desc`,
    [tx.actor.programmeId, patientId, stayId],
  );
  return rows.map(({ stay }) => {
    const lastStep = stay.steps.at(-1)?.state ?? 'requested';
    const known = {
      ...stay,
      state: lastStep,
      verifiedOn: stay.verifications[0]?.on ?? null,
      verifiedDoseMcg: null,
    };
    return { ...stay, lastStep, state: guestState(known, day) };
  });
}

/** Steps of one stay are taken one after the other, or two people would each approve what the other closed. */
export async function lockStay(tx: Reading, stayId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('guest stay ' || $1::text, 0))`, [stayId]);
}
