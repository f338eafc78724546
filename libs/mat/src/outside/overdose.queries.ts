import type { Reading } from '@cairn/database';
import { type Day, localDay, type OverdoseCourse, overdoseTasks, type Policy } from '@cairn/rules';

export interface NewOverdose {
  readonly on: Day;
  readonly place: 'home' | 'another_home' | 'street' | 'program' | 'jail' | 'hospital' | 'other' | 'unknown';
  readonly substances: readonly string[];
  readonly intent: 'unintentional' | 'intentional' | 'unknown';
  /** Null where nobody knows. */
  readonly reversalDoses?: number | null;
  readonly reversalBy?: 'bystander' | 'family' | 'staff' | 'emergency_services' | 'self' | 'unknown' | null;
  readonly emergencyCalled?: boolean | null;
  readonly hospital?: boolean | null;
  readonly survived: boolean;
  readonly lastDoseOn?: Day | null;
  readonly lastDoseMcg?: number | null;
  readonly source: 'patient' | 'family' | 'hospital' | 'emergency_services' | 'medical_examiner' | 'staff' | 'other';
  readonly note?: string | null;
}

export interface OverdoseView {
  readonly id: string;
  readonly on: Day;
  readonly place: NewOverdose['place'];
  readonly substances: readonly string[];
  readonly intent: NewOverdose['intent'];
  readonly reversalDoses: number | null;
  readonly reversalBy: Exclude<NewOverdose['reversalBy'], undefined>;
  readonly emergencyCalled: boolean | null;
  readonly hospital: boolean | null;
  readonly survived: boolean;
  readonly lastDoseOn: Day | null;
  readonly lastDoseMcg: number | null;
  readonly source: NewOverdose['source'];
  readonly note: string | null;
  readonly reviews: readonly { readonly on: Day; readonly says: string; readonly by: string | null }[];
  readonly contacts: readonly {
    readonly at: string;
    readonly how: 'telephone' | 'in_person' | 'home_visit' | 'letter';
    readonly reached: boolean;
    readonly by: string | null;
  }[];
  readonly voided: { readonly at: string; readonly reason: string; readonly by: string | null } | null;
  readonly tasks: readonly OverdoseTaskView[];
  readonly recordedBy: string | null;
  readonly recordedAt: string;
}

export interface OverdoseTaskView {
  readonly task: 'contact' | 'review' | 'visit' | 'second-visit' | 'death-review';
  readonly ruleId: string;
  readonly dueAt: string;
  readonly overdue: boolean;
}

type Written = Omit<OverdoseView, 'tasks'> & { readonly seenOn: readonly Day[] };

/** Overdoses as far as `where` goes: of a person, or those of the programme after which something may still be due. */
const overdoses = (where: string) => `
  select o.patient_id as "patientId", jsonb_build_object('id', o.id, 'on', o.occurred_on, 'place', o.place, 'substances', o.substances,
    'intent', o.intent, 'reversalDoses', o.reversal_doses, 'reversalBy', o.reversal_by, 'emergencyCalled', o.emergency_called,
    'hospital', o.hospital, 'survived', o.survived, 'lastDoseOn', o.last_dose_on, 'lastDoseMcg', o.last_dose_mcg,
    'source', o.source, 'note', o.note,
    'reviews', coalesce((select jsonb_agg(jsonb_build_object('on', w.reviewed_on, 'says', w.says, 'by', b.display_name)
        order by w.recorded_at) from overdose_review w left join staff b on b.id = w.recorded_by where w.event_id = o.id), '[]'),
    'contacts', coalesce((select jsonb_agg(jsonb_build_object('at', c.at, 'how', c.how, 'reached', c.reached, 'by', b.display_name)
        order by c.at) from overdose_contact c left join staff b on b.id = c.recorded_by where c.event_id = o.id), '[]'),
    'voided', (select jsonb_build_object('at', z.voided_at, 'reason', z.reason, 'by', b.display_name)
        from overdose_void z left join staff b on b.id = z.voided_by where z.event_id = o.id),
    'seenOn', coalesce((select jsonb_agg(d.service_day order by d.service_day) from (select distinct d.service_day from dose d
        where d.programme_id = $1 and d.patient_id = o.patient_id and d.service_day > o.occurred_on
          and d.service_day <= o.occurred_on + 60 and not exists (select 1 from dose_void v where v.dose_id = d.id)) d), '[]'),
    'recordedBy', s.display_name, 'recordedAt', o.recorded_at) as event
  from overdose_event o left join staff s on s.id = o.recorded_by
  where o.programme_id = $1 and ${where} order by o.occurred_on desc, o.id desc`;

export async function loadOverdoses(
  tx: Reading,
  patientId: string,
  day: { readonly policy: Policy; readonly zone: string; readonly now: Date },
): Promise<OverdoseView[]> {
  const rows = await tx.query<{ event: Written }>(overdoses('o.patient_id = $2'), [tx.actor.programmeId, patientId]);
  return rows.map(({ event }) => withTasks(event, day));
}

/**
 * For lists of what is due: every overdose of the programme after which something is still to be done. The
 * tasks are worked out when read.
 */
export async function loadOverdosesDue(
  tx: Reading,
  day: { readonly policy: Policy; readonly zone: string; readonly now: Date },
): Promise<(OverdoseView & { readonly patientId: string })[]> {
  const rows = await tx.query<{ patientId: string; event: Written }>(
    overdoses(`not exists (select 1 from overdose_void z where z.event_id = o.id)
      and (o.occurred_on > $2::timestamptz::date - 62 or not exists (select 1 from overdose_review w where w.event_id = o.id))`),
    [tx.actor.programmeId, day.now],
  );
  return rows
    .map(({ patientId, event }) => ({ patientId, ...withTasks(event, day) }))
    .filter(({ tasks }) => tasks.length > 0);
}

function withTasks(
  { seenOn, ...event }: Written,
  { policy, zone, now }: { readonly policy: Policy; readonly zone: string; readonly now: Date },
): OverdoseView {
  const [contact] = event.contacts;
  const faceToFace = event.contacts
    .filter(({ how, reached }) => reached && (how === 'in_person' || how === 'home_visit'))
    .map(({ at }) => localDay(new Date(at), zone));
  const course: OverdoseCourse = {
    on: event.on,
    fatal: !event.survived,
    recordedAt: new Date(event.recordedAt),
    reviewedOn: event.reviews[0]?.on ?? null,
    triedAt: contact === undefined ? null : new Date(contact.at),
    seenOn: [...seenOn, ...faceToFace].sort(),
  };
  const tasks = event.voided === null ? overdoseTasks(course, policy, zone, now) : [];
  return { ...event, tasks: tasks.map((task) => ({ ...task, dueAt: task.dueAt.toISOString() })) };
}
