import type { Reading, Tx } from '@cairn/database';
import { displayNameOf, isHidden } from '@cairn/patient';
import type {
  Answer,
  EnquiryAbout,
  LeavingReason,
  OverdoseAnswer,
  PlaceAnswer,
  WaitingFacts,
  WaitingPriority,
} from '@cairn/rules';
import type { Named } from './enquiry.queries';

export interface StoredOffer {
  readonly id: string;
  readonly at: string;
  readonly placeFrom: string | null;
  readonly answer: PlaceAnswer;
  readonly waitUntil: string | null;
  readonly note: string;
  readonly by: Named | null;
}

export interface StoredWaiting {
  readonly id: string;
  readonly enquiryId: string | null;
  readonly patientId: string | null;
  readonly number: string | null;
  readonly displayName: string | null;
  readonly about: EnquiryAbout | null;
  readonly priority: WaitingPriority;
  readonly since: string;
  readonly waitsFor: string;
  readonly note: string;
  readonly pregnant: Answer;
  readonly injects: Answer;
  readonly recentOverdose: OverdoseAnswer;
  readonly carePriorities: readonly string[];
  readonly pregnancyConfirmed: boolean;
  readonly interimSince: string | null;
  readonly offers: readonly StoredOffer[];
  readonly endedAt: string | null;
  readonly endedReason: string | null;
  readonly endedNote: string | null;
  readonly endedBy: Named | null;
  readonly by: Named | null;
}

const named = (staff: string) =>
  `case when ${staff}.id is null then null else jsonb_build_object('id', ${staff}.id, 'displayName', ${staff}.display_name) end`;

/** The newest finding of a kind that nobody replaced, of person `p`. */
const latest = (
  kind: string,
) => `(select f.details from clinical_finding f where f.programme_id = $1 and f.patient_id = p.id
  and f.kind = '${kind}' and not exists (select 1 from clinical_finding r where r.replaces_id = f.id) order by f.at desc limit 1)`;

const stored = `select w.id, w.enquiry_id as "enquiryId", w.patient_id as "patientId", p.number,
    case when p.id is null then null else ${displayNameOf} end as "displayName", q.about, w.priority,
    to_jsonb(w.since) #>> '{}' as since, w.waits_for as "waitsFor", w.note,
    case when ${latest('pregnancy')} ->> 'status' = 'pregnant' then 'yes' when ${latest('pregnancy')} ->> 'status' = 'not-pregnant' then 'no'
      else coalesce(q.pregnant, 'unknown') end as pregnant,
    coalesce(q.injects, 'unknown') as injects, coalesce(q.recent_overdose, 'unknown') as "recentOverdose",
    coalesce((select jsonb_agg(distinct c.kind) from care_priority c where c.programme_id = $1 and c.patient_id = p.id
      and c.ended_at is null and c.from_day <= $2::date and (c.to_day is null or c.to_day >= $2::date)), '[]') as "carePriorities",
    coalesce(${latest('pregnancy')} ->> 'status' = 'pregnant', false) as "pregnancyConfirmed",
    (select (f.at at time zone g.time_zone)::date::text from clinical_finding f where f.programme_id = $1 and f.patient_id = p.id
      and f.kind = 'interim-treatment' and f.details is not null and f.details ->> 'endedOn' is null
      and not exists (select 1 from clinical_finding r where r.replaces_id = f.id) order by f.at desc limit 1) as "interimSince",
    coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'at', o.at, 'placeFrom', o.place_from, 'answer', o.answer,
        'waitUntil', o.wait_until, 'note', o.note, 'by', ${named('os')}) order by o.at desc, o.recorded_at desc)
      from waiting_list_offer o left join staff os on os.id = o.recorded_by
      where o.programme_id = $1 and o.entry_id = w.id), '[]') as offers,
    to_jsonb(w.ended_at) #>> '{}' as "endedAt", w.ended_reason as "endedReason", w.ended_note as "endedNote",
    ${named('ender')} as "endedBy", ${named('taker')} as by
  from waiting_list_entry w join programme g on g.id = w.programme_id
  left join patient p on p.programme_id = w.programme_id and p.id = w.patient_id
  left join lateral (select x.* from enquiry x where x.programme_id = $1 and (x.id = w.enquiry_id
    or (w.enquiry_id is null and x.patient_id = w.patient_id)) order by x.received_at desc limit 1) q on true
  left join staff ender on ender.id = w.ended_by
  left join staff taker on taker.id = w.recorded_by
  where w.programme_id = $1 and (p.id is null or not ${isHidden})`;

export function loadWaiting(tx: Reading, today: string): Promise<StoredWaiting[]> {
  return tx.query(`${stored} and w.ended_at is null order by w.since limit 1000`, [tx.actor.programmeId, today]);
}

/** Who left the list lately, with why. */
export function loadLeft(tx: Reading, today: string): Promise<StoredWaiting[]> {
  return tx.query(`${stored} and w.ended_at is not null order by w.ended_at desc limit 100`, [
    tx.actor.programmeId,
    today,
  ]);
}

export function waitingFacts(one: StoredWaiting): WaitingFacts {
  return {
    id: one.id,
    since: new Date(one.since),
    priority: one.priority,
    pregnant: one.pregnant,
    injects: one.injects,
    recentOverdose: one.recentOverdose,
    carePriorities: one.carePriorities,
    pregnancyConfirmed: one.pregnancyConfirmed,
    interimSince: one.interimSince,
    delays: one.offers.flatMap(({ at, waitUntil }) =>
      waitUntil === null ? [] : [{ askedOn: at.slice(0, 10), until: waitUntil }],
    ),
  };
}

/** Of whom an entry is, locked until the end. */
export async function lockEntry(
  tx: Tx,
  id: string,
): Promise<{ patientId: string | null; endedAt: string | null; endedBy: string | null } | undefined> {
  const [row] = await tx.query<{ patientId: string | null; endedAt: string | null; endedBy: string | null }>(
    `select w.patient_id as "patientId", to_jsonb(w.ended_at) #>> '{}' as "endedAt", s.display_name as "endedBy"
     from waiting_list_entry w left join staff s on s.id = w.ended_by
     where w.programme_id = $1 and w.id = $2 for update of w`,
    [tx.actor.programmeId, id],
  );
  return row;
}

const withStep = 'Recorded with the step on the path';

/** Whoever has a place, or has gone, does not wait any more: the step that says so takes them off the list. */
export async function leaveWithStep(tx: Tx, patientId: string, at: Date, reason: LeavingReason): Promise<void> {
  await tx.query(
    `update waiting_list_entry set ended_at = $3, ended_reason = $4, ended_note = $5, ended_by = $6
     where programme_id = $1 and patient_id = $2 and ended_at is null`,
    [tx.actor.programmeId, patientId, at, reason, withStep, tx.actor.staffId],
  );
}

/** The step was entered in error: they wait on, in their old place. */
export async function waitOn(tx: Tx, patientId: string, at: Date): Promise<void> {
  await tx.query(
    `update waiting_list_entry w set ended_at = null, ended_reason = null, ended_note = null, ended_by = null
     where w.programme_id = $1 and w.patient_id = $2 and w.ended_at = $3 and w.ended_note = $4
       and not exists (select 1 from waiting_list_entry o where o.programme_id = $1 and o.patient_id = $2 and o.ended_at is null)`,
    [tx.actor.programmeId, patientId, at, withStep],
  );
}
