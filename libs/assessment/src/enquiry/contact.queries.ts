import type { Reading } from '@cairn/database';
import { displayNameOf, isHidden } from '@cairn/patient';
import type { Answer, ContactWishes, OverdoseAnswer } from '@cairn/rules';
import { attemptsOfPerson, type LoggedAttempt, mostListed, type Named } from './enquiry.queries';

/** A person who stands in `referred`: what runs for them is the same clock as for an enquiry. */
export interface ReferredPerson extends ContactWishes {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly episodeId: string;
  readonly startedAt: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly bestTime: string | null;
  readonly channel: string | null;
  readonly by: Named | null;
  readonly recentOverdose: OverdoseAnswer;
  readonly pregnant: Answer;
  readonly attempts: readonly LoggedAttempt[];
  readonly waiting: boolean;
}

/**
 * The open episode of person `p` that stands in `referred`, with the enquiry from which it came. Whoever was registered without an
 * enquiry has the clock of the day of registration; a care priority that stands makes it the short one.
 */
const referred = `select p.id, p.number, ${displayNameOf} as name, e.id as "episodeId",
    to_jsonb(coalesce(q.received_at, s.started_at)) #>> '{}' as "startedAt", p.phone, p.email, q.about ->> 'bestTime' as "bestTime",
    q.channel, case when w.id is null then null else jsonb_build_object('id', w.id, 'displayName', w.display_name) end as by,
    coalesce(q.safe_to_call, 'unknown') as "safeToCall", coalesce(q.safe_to_leave_message, 'unknown') as "safeToLeaveMessage",
    case when exists (select 1 from care_priority c where c.programme_id = $1 and c.patient_id = p.id and c.ended_at is null
      and c.kind = 'recent_overdose' and (c.to_day is null or c.to_day >= $2::date)) then 'month' else coalesce(q.recent_overdose, 'unknown') end as "recentOverdose",
    case when exists (select 1 from care_priority c where c.programme_id = $1 and c.patient_id = p.id and c.ended_at is null
      and c.kind = 'pregnancy' and (c.to_day is null or c.to_day >= $2::date)) then 'yes' else coalesce(q.pregnant, 'unknown') end as pregnant,
    ${attemptsOfPerson} as attempts,
    exists (select 1 from waiting_list_entry l where l.programme_id = $1 and l.patient_id = p.id and l.ended_at is null) as waiting
  from episode_span s join episode e on e.id = s.episode_id and e.closed_on is null
  join patient p on p.programme_id = s.programme_id and p.id = s.patient_id
  left join lateral (select x.* from enquiry x where x.programme_id = $1 and x.patient_id = p.id and x.episode_id = e.id
    order by x.received_at limit 1) q on true
  left join staff w on w.id = q.recorded_by
  where s.programme_id = $1 and s.track = 'main' and s.state = 'referred' and s.ended_at is null and s.voided_at is null
    and p.merged_into is null`;

type Row = Omit<ReferredPerson, 'receivedAt'>;

const person = (row: Row): ReferredPerson => ({ ...row, receivedAt: new Date(row.startedAt) });

/** Those whose charts are closed to who asks are left out: a list of work names nobody who must not be named. */
export async function loadReferredPeople(
  tx: Reading,
  today: string,
  onlyId: string | null = null,
): Promise<ReferredPerson[]> {
  const rows = await tx.query<Row>(
    `${referred} and ($3::uuid is null or p.id = $3::uuid) and not ${isHidden} order by s.started_at limit ${mostListed}`,
    [tx.actor.programmeId, today, onlyId],
  );
  return rows.map(person);
}

/** When an episode `e` began, by the clock of those who wrote it. */
const beganAt = `(select min(b.started_at) from episode_span b where b.episode_id = e.id)`;

export interface ContactOfPerson {
  readonly attempts: readonly LoggedAttempt[];
  readonly receivedAt: string | null;
  readonly episodeId: string | null;
  readonly episodeOpen: boolean;
  readonly stage: string | null;
  readonly admittedOn: string | null;
  readonly safeToCall: Answer;
  readonly safeToLeaveMessage: Answer;
  readonly enquiryId: string | null;
}

/** What is known of the contact with one person, in the episode that is open or was last. */
export async function loadContact(tx: Reading, patientId: string, zone: string): Promise<ContactOfPerson> {
  const [row] = await tx.query<ContactOfPerson>(
    `select ${attemptsOfPerson} as attempts, to_jsonb(coalesce(q.received_at, ${beganAt})) #>> '{}' as "receivedAt",
       e.id as "episodeId", e.id is not null and e.closed_on is null as "episodeOpen",
       (select s.state from episode_span s where s.episode_id = e.id and s.track = 'main' and s.ended_at is null
         and s.voided_at is null) as stage,
       (select min((s.started_at at time zone $3)::date)::text from episode_span s where s.episode_id = e.id and s.track = 'main'
         and s.state = 'admitted' and s.voided_at is null) as "admittedOn",
       coalesce(q.safe_to_call, 'unknown') as "safeToCall", coalesce(q.safe_to_leave_message, 'unknown') as "safeToLeaveMessage",
       q.id as "enquiryId"
     from patient p
     left join lateral (select x.* from episode x where x.programme_id = $1 and x.patient_id = p.id and x.voided_at is null
       order by x.closed_on is not null, x.opened_on desc, x.created_at desc limit 1) e on true
     left join lateral (select x.* from enquiry x where x.programme_id = $1 and x.patient_id = p.id
       and (x.episode_id = e.id or e.id is null) order by x.received_at limit 1) q on true
     where p.programme_id = $1 and p.id = $2`,
    [tx.actor.programmeId, patientId, zone],
  );
  if (row === undefined) throw new Error('Asked only of a person who is there.');
  return row;
}
