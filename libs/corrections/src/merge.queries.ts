import type { Reading, Tx } from '@cairn/database';
import { displayNameOf } from '@cairn/patient';
import { refuse } from '@cairn/platform';
import type { MergePerson, StandingMerge } from '@cairn/rules';

/** Locks both registrations, always in the same order: of two merges of a pair the second decides on what the first left. */
export function lockPatients(tx: Tx, ids: readonly string[]): Promise<unknown> {
  return tx.query('select 1 from patient where programme_id = $1 and id = any ($2::uuid[]) order by id for update', [
    tx.actor.programmeId,
    ids,
  ]);
}

/** What the rule asks about a registration. $3: the service day. */
const person = `
  select jsonb_build_object('id', p.id, 'number', p.number, 'dateOfBirth', p.date_of_birth, 'restricted', p.restricted,
    'merged', (select jsonb_build_object('into', s.number, 'at', m.merged_at, 'by', w.display_name)
      from patient_merge m join patient s on s.id = m.survivor_id left join staff w on w.id = m.merged_by
      where m.programme_id = $1 and m.absorbed_id = p.id and m.undone_at is null),
    'openEpisodeId', (select e.id from episode e where e.patient_id = p.id and e.closed_on is null),
    'order', (select jsonb_build_object('id', o.id, 'episodeId', o.episode_id) from medication_order o
      where o.programme_id = $1 and o.patient_id = p.id and o.expires_on >= $3::date
        and (o.ends_on is null or o.ends_on > greatest(o.starts_on, $3::date)) order by o.starts_on limit 1),
    'dosedToday', exists (select 1 from dose d where d.programme_id = $1 and d.patient_id = p.id and d.service_day = $3::date
      and d.dose_mcg > 0 and not exists (select 1 from dose_void v where v.dose_id = d.id))) as person
  from patient p where p.programme_id = $1 and p.id = any ($2::uuid[])`;

/** Refuses with 'patient.not-found'; another programme's person is not there either. */
export async function loadMergePeople(
  tx: Reading,
  ids: readonly [string, string],
  today: string,
): Promise<readonly [MergePerson, MergePerson]> {
  const rows = await tx.query<{ person: MergePerson }>(person, [tx.actor.programmeId, ids, today]);
  const [one, other] = ids.map((id) => rows.find((row) => row.person.id === id)?.person);
  if (one === undefined || other === undefined) refuse('patient.not-found', 'There is no such person in this program.');
  return [one, other];
}

export interface NewMerge {
  readonly id: string;
  readonly survivorId: string;
  readonly absorbedId: string;
  readonly closesEpisodeId: string | null;
  readonly reason: string;
  readonly day: string;
  readonly at: Date;
}

/** Writes the merge down and lets the database move everything, in this transaction. */
export async function mergePatients(tx: Tx, merge: NewMerge): Promise<void> {
  const { id, survivorId, absorbedId, closesEpisodeId, reason, day, at } = merge;
  void tx.query(
    `insert into patient_merge (id, programme_id, survivor_id, absorbed_id, closed_episode_id, reason, merged_by, merged_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, tx.actor.programmeId, survivorId, absorbedId, closesEpisodeId, reason, tx.actor.staffId, at],
  );
  await tx.query('select merge_patients($1, $2, $3, $4, $5::date, $6)', [
    id,
    survivorId,
    absorbedId,
    closesEpisodeId,
    day,
    at,
  ]);
}

/** How many records of each kind stayed with the survivor, and how many written since went back with their episode. */
export interface Unmerged {
  readonly stayed: Readonly<Record<string, number>>;
  readonly followed: Readonly<Record<string, number>>;
}

export async function unmergePatients(tx: Tx, id: string, reason: string, at: Date): Promise<Unmerged> {
  const [row] = await tx.query<{ answer: Unmerged }>('select unmerge_patients($1, $2, $3, $4) as answer', [
    id,
    tx.actor.staffId,
    reason,
    at,
  ]);
  return row?.answer ?? { stayed: {}, followed: {} };
}

export interface MergeToUndo extends StandingMerge {
  readonly survivorId: string;
  readonly absorbedId: string;
}

/** Refuses with 'not-found'. */
export async function loadMergeToUndo(tx: Tx, id: string): Promise<MergeToUndo> {
  const [row] = await tx.query<MergeToUndo>(
    `select m.survivor_id as "survivorId", m.absorbed_id as "absorbedId", to_jsonb(m.undone_at) #>> '{}' as "undoneAt",
       s.number as "survivorNumber", a.number as "absorbedNumber",
       (select q.number from patient q where q.id = s.merged_into) as "survivorMergedInto",
       coalesce((select array_agg(x.number order by l.merged_at desc) from patient_merge l join patient x on x.id = l.absorbed_id
         where l.programme_id = $1 and l.survivor_id = m.survivor_id and l.undone_at is null
           and (l.merged_at, l.id) > (m.merged_at, m.id)), '{}') as "laterNumbers"
     from patient_merge m join patient s on s.id = m.survivor_id join patient a on a.id = m.absorbed_id
     where m.programme_id = $1 and m.id = $2`,
    [tx.actor.programmeId, id],
  );
  if (row === undefined) refuse('not-found', 'There is no such merge in this program.');
  return row;
}

export interface NumberedPerson {
  readonly id: string;
  readonly number: string;
  readonly displayName: string;
}

export interface MergeView {
  readonly id: string;
  readonly survivor: NumberedPerson;
  readonly absorbed: NumberedPerson;
  readonly reason: string;
  readonly by: string | null;
  readonly at: string;
  readonly closedEpisode: boolean;
  /** How many rows were moved. */
  readonly moved: number;
  readonly undone: { readonly by: string | null; readonly at: string; readonly reason: string } | null;
}

const numbered = (id: string) => `
  (select jsonb_build_object('id', p.id, 'number', p.number, 'displayName', ${displayNameOf}) from patient p where p.id = ${id})`;

/** The latest merges, standing and taken apart; with an id only that one. */
export function loadMerges(tx: Reading, id: string | null = null): Promise<MergeView[]> {
  return tx.query(
    `select m.id, ${numbered('m.survivor_id')} as survivor, ${numbered('m.absorbed_id')} as absorbed, m.reason,
       w.display_name as by, to_jsonb(m.merged_at) #>> '{}' as at, m.closed_episode_id is not null as "closedEpisode",
       (select count(*)::int from patient_merge_row r where r.merge_id = m.id and r.change = 'moved') as moved,
       case when m.undone_at is null then null else jsonb_build_object('by', u.display_name, 'at', m.undone_at,
         'reason', m.undo_reason) end as undone
     from patient_merge m left join staff w on w.id = m.merged_by left join staff u on u.id = m.undone_by
     where m.programme_id = $1 and ($2::uuid is null or m.id = $2) order by m.merged_at desc, m.id desc limit 200`,
    [tx.actor.programmeId, id],
  );
}
