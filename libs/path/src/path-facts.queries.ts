import { contactSql } from '@cairn/aftercare';
import type { Reading, Tx } from '@cairn/database';
import { bottleTaken } from '@cairn/mat';
import { displayNameOf, isHidden } from '@cairn/patient';
import { refuse, Refused } from '@cairn/platform';
import { policyOf, type ProgrammeFacts } from '@cairn/programme';
import {
  type AlertAnswer,
  type AlertFacts,
  type CareRecords,
  endingNotAsked,
  mergedPatient,
  type PathFacts,
  type ProductClass,
  serviceDay,
  type Track,
} from '@cairn/rules';
import { recordsSql, watchedSql } from './alerts/care-sql';
import { type Care, type Person, readRecords, type Written as InJson, type WrittenSpan } from './alerts/read-records';
import { unreviewed, unwritten } from './alerts/note-parts';
import { alertFacts, answersOf, type Watch } from './alerts/read-watch';

/** Where a person stands, with the ids that a move needs. */
export interface Standing {
  readonly patientId: string;
  readonly episodeId: string;
  readonly facts: PathFacts;
}

type WrittenEnding = InJson<PathFacts['ending']>;

interface Written {
  readonly id: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly spans: readonly WrittenSpan[];
  readonly order: { readonly productClass: ProductClass; readonly signedAt: string } | null;
  readonly ending: WrittenEnding | null;
  readonly doseDays: readonly { readonly day: string; readonly mcg: number }[];
  readonly lastAttendedAt: string | null;
  readonly missedSince: number;
  readonly nextAt: string | null;
  readonly lastReviewAt: string | null;
}

interface Row extends Person {
  readonly episode: Written | null;
  readonly care: Care | null;
}

/** Whose episode is asked about: the open one, else the last, since aftercare goes on after discharge; one opened in error comes last. */
const who = (which: string): string => `
  who as materialized (
    select p.id as patient_id, e.id as episode_id, e.opened_on, e.closed_on, e.origin from patient p
    cross join lateral (select e.* from episode e where e.patient_id = p.id
      order by e.voided_at is not null, e.closed_on is not null, e.opened_on desc, e.created_at desc limit 1) e
    where p.programme_id = $1 and ${which})`;

const person = `w.origin, p.date_of_birth as "bornOn", p.sex_at_birth as "sexAtBirth"`;

/** Taken by the person: neither declined nor voided. */
const givenAs = (
  dose: string,
): string => `${dose}.programme_id = $1 and ${dose}.patient_id = p.id and ${dose}.dose_mcg > 0
  and not exists (select 1 from dose_void v where v.dose_id = ${dose}.id)`;

/** What is asked when care is to end: dependence, what was tried to reach the person, and what is not written yet. */
const endingSql = `(select jsonb_build_object(
    'agonist', jsonb_build_object(
      'ordered', exists (select 1 from medication_order o where o.programme_id = $1 and o.patient_id = p.id
        and o.product_class <> 'naltrexone' and o.starts_on <= $3::date and o.expires_on >= $3::date
        and (o.ends_on is null or o.ends_on > $3::date)),
      'until', greatest(
        (select max(d.service_day) from dose d where ${givenAs('d')} and d.product_class <> 'naltrexone'),
        (select max(b.on_day) from take_home_bottle b where b.programme_id = $1 and b.patient_id = p.id
          and b.on_day <= $3::date and ${bottleTaken('b')}))),
    'outreach', (select jsonb_build_object('contactAt', c.at, 'attempts', count(*) filter (where t.kind = 'attempt'),
        'caseReview', coalesce(bool_or(t.kind = 'case-review'), false),
        'medicalLook', coalesce(bool_or(t.kind = 'medical-look'), false))
      from outreach_entry t where t.programme_id = $1 and t.patient_id = p.id and t.at > coalesce(c.at, '-infinity')),
    'unwritten', jsonb_build_object(
      'sessions', (select count(*) from appointment x where x.programme_id = $1 and x.patient_id = p.id and ${unwritten('x')}
        and x.starts_at > $3::timestamp - make_interval(days => $5::int)),
      'reviews', (select count(*) from progress_note x where x.programme_id = $1 and x.patient_id = p.id and ${unreviewed('x')})))
  from (select ${contactSql('p.id')} as at) c)`;

/** What only a move asks, together with what the clocks ask, of one person. $3 is the service day, $4 the instant. */
const standingOf = `jsonb_build_object('id', e.id, 'openedOn', e.opened_on, 'closedOn', e.closed_on,
    'spans', coalesce((select jsonb_agg(jsonb_build_object('track', s.track, 'state', s.state, 'since', s.started_at))
      from episode_span s where s.episode_id = e.id and s.ended_at is null and s.voided_at is null), '[]'),
    'order', (select jsonb_build_object('productClass', o.product_class, 'signedAt', o.signed_at) from medication_order o
      where o.programme_id = $1 and o.patient_id = p.id and o.starts_on <= $3::date and o.expires_on >= $3::date
        and (o.ends_on is null or o.ends_on > $3::date) order by o.signed_at desc limit 1),
    'doseDays', coalesce((select jsonb_agg(jsonb_build_object('day', x.day, 'mcg', x.mcg) order by x.day desc) from (
      select d.service_day as day, sum(d.dose_mcg)::int as mcg from dose d where ${givenAs('d')}
        and d.service_day > coalesce((select max(l.service_day) from dose l where ${givenAs('l')}), $3::date) - 14
      group by d.service_day order by d.service_day desc limit 14) x), '[]'),
    'ending', ${endingSql},
    'lastAttendedAt', a.last_attended,
    'missedSince', (select count(*) from appointment m where m.programme_id = $1 and m.patient_id = p.id and m.state = 'missed'
      and m.starts_at > greatest(coalesce(a.last_attended, '-infinity'), (select min(f.started_at) from episode_span f
        where f.episode_id = e.id and f.track = 'aftercare' and f.state = 'active' and f.voided_at is null))),
    'nextAt', (select min(n.starts_at) from appointment n where n.programme_id = $1 and n.patient_id = p.id
      and n.state = 'booked' and n.starts_at >= $4),
    'lastReviewAt', (select max(o.signed_at) from medication_order o where o.programme_id = $1 and o.patient_id = p.id
      and o.signed_by is not null))`;

const question = `with ${who('p.id = $2')}
  select ${person}, (select ${standingOf}
      from episode e
      left join lateral (select max(x.starts_at) as last_attended from appointment x
        where x.programme_id = $1 and x.patient_id = p.id and x.state = 'attended') a on true
      where e.id = w.episode_id) as episode,
    (select k.care from (${recordsSql('who', '$3::date')}) k) as care,
    (select jsonb_build_object('survivorId', q.id, 'number', q.number) from patient q
      where p.merged_into is not null and q.id = merged_to(p.id)) as merged
  from patient p left join who w on w.patient_id = p.id where p.programme_id = $1 and p.id = $2`;

/** Refuses with 'patient.not-found', and with 'path.illegal-move' for someone who never had an episode. */
export async function loadStanding(
  tx: Reading,
  patientId: string,
  programme: ProgrammeFacts,
  now: Date,
): Promise<Standing> {
  const today = serviceDay(now, programme.zone, programme.dayBoundary);
  const [row] = await tx.query<Row & { merged: Parameters<typeof mergedPatient>[0] | null }>(question, [
    tx.actor.programmeId,
    patientId,
    today,
    now,
    policyOf(programme, today).late_entry_max_days,
  ]);
  if (row === undefined) refuse('patient.not-found', 'There is no such person in this program.');
  if (row.merged !== null) throw new Refused(mergedPatient(row.merged));
  const { episode } = row;
  if (episode === null) refuse('path.illegal-move', 'This person has no episode of care yet.');
  return { patientId, episodeId: episode.id, facts: factsOf(episode, readRecords(row.care, row), programme, today) };
}

/** Everybody whose path is still watched, with where they stand. */
export interface StandingOfPerson {
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
  /** The chart is restricted and closed to who asks. */
  readonly hidden: boolean;
  readonly facts: PathFacts;
}

/** Of how long ago an episode may have closed and still have clocks: the last check-up is two years after discharge. */
const watchedDays = 760;

/** Somebody with everything that alerts are worked out from, and what was answered to them. */
export interface WatchedPerson extends Omit<StandingOfPerson, 'facts'> {
  readonly episodeId: string;
  readonly facts: AlertFacts;
  readonly answers: readonly AlertAnswer[];
}

type WatchedRow = Omit<WatchedPerson, 'facts' | 'answers'> &
  Person &
  Pick<Written, 'openedOn' | 'closedOn'> & {
    readonly care: (Care & Watch & Partial<Written> & { lastDoseOn?: string }) | null;
  };

/** After so many days only follow-up and aftercare are still watched, and they ask for no records. */
const nearDays = 61;

const watched = (which: string): string => `with ${who(which)},
  near as materialized (select * from who where closed_on is null or closed_on > $3::date - ${nearDays})
  select p.id as "patientId", p.number, ${displayNameOf} as "displayName", ${isHidden} as hidden, ${person},
    w.episode_id as "episodeId", w.opened_on as "openedOn", w.closed_on as "closedOn", k.care
  from who w join patient p on p.programme_id = $1 and p.id = w.patient_id
    left join (${watchedSql('who', 'near', '$3::date')}) k on k.patient_id = w.patient_id`;

const watchedById = watched('p.id = any ($2::uuid[])');

/** Of everybody whose episode is open, or closed so lately that somebody should still look after them. */
const everybody = `with ${who('(e.closed_on is null or e.closed_on > $3::date - $2::int)')} select patient_id as id from who`;

/**
 * The database gathers the facts of both halves at once, each on a connection of its own, and whoever is gathered first is worked out
 * first. Each person stands wholly in one half; more parts cost more planning.
 */
const parts = 2;

/** What is found of these people with everything that clocks and alerts ask about, in one statement. */
async function findIn<Found>(
  tx: Reading,
  programme: ProgrammeFacts,
  now: Date,
  people: readonly string[],
  find: (person: WatchedPerson) => readonly Found[],
): Promise<Found[]> {
  const today = serviceDay(now, programme.zone, programme.dayBoundary);
  // A plan made for any programme and any day is several times slower than one that knows which.
  void tx.query('set local plan_cache_mode = force_custom_plan');
  const rows = await tx.query<WatchedRow>(watchedById, [tx.actor.programmeId, people, today, now]);
  return rows.flatMap((row) => find(watchedPerson(row, programme, today)));
}

export function loadWatched(
  tx: Reading,
  programme: ProgrammeFacts,
  now: Date,
  people: readonly string[],
): Promise<WatchedPerson[]> {
  return findIn(tx, programme, now, people, (person) => [person]);
}

/**
 * What is found of everybody in the programme whom a clock or an alert could concern, in a number of statements that does not
 * grow. The facts of each person are let go before those of the next are read: of a whole programme they are many.
 */
export async function findAmongWatched<Found>(
  tx: Tx,
  programme: ProgrammeFacts,
  now: Date,
  find: (person: WatchedPerson) => readonly Found[],
): Promise<Found[]> {
  const today = serviceDay(now, programme.zone, programme.dayBoundary);
  const ids = await tx.query<{ id: string }>(everybody, [tx.actor.programmeId, watchedDays, today]);
  const each = Math.ceil(ids.length / parts);
  const found = await Promise.all(
    Array.from({ length: ids.length === 0 ? 0 : parts }, (_, part) => {
      const people = ids.slice(part * each, (part + 1) * each).map(({ id }) => id);
      const look = (reading: Reading) => findIn(reading, programme, now, people, find);
      return part === 0 ? look(tx) : tx.beside(look);
    }),
  );
  return found.flat();
}

export function watchedPerson(row: WatchedRow, programme: ProgrammeFacts, today: string): WatchedPerson {
  const { patientId, number, displayName, hidden, episodeId, origin } = row;
  const care = row.care ?? {};
  const written: Written = {
    id: episodeId,
    openedOn: row.openedOn,
    closedOn: row.closedOn,
    spans: care.course?.spans ?? [],
    order: care.order ?? null,
    ending: null,
    doseDays: care.lastDoseOn === undefined ? [] : [{ day: care.lastDoseOn, mcg: 0 }],
    lastAttendedAt: care.lastAttendedAt ?? null,
    missedSince: care.missedSession === undefined ? 0 : 1,
    nextAt: care.nextAt ?? null,
    lastReviewAt: care.lastReviewAt ?? null,
  };
  const path = factsOf(written, readRecords(care, row), programme, today);
  const facts = alertFacts(path, care, { patientId, episodeId, origin }, programme);
  return { patientId, number, displayName, hidden, episodeId, facts, answers: answersOf(care) };
}

/** Where everybody stands whom a clock of the path could concern. */
export function loadStandings(tx: Tx, programme: ProgrammeFacts, now: Date): Promise<StandingOfPerson[]> {
  return findAmongWatched(tx, programme, now, ({ facts, ...person }) => [{ ...person, facts: facts.path }]);
}

function endingOf({ agonist, outreach, unwritten: notes }: WrittenEnding): PathFacts['ending'] {
  const { contactAt } = outreach;
  return {
    agonist,
    unwritten: notes,
    outreach: { ...outreach, contactAt: contactAt === null ? null : new Date(contactAt) },
  };
}

type Standings = Record<Track, { readonly state: string; readonly since: Date } | null>;

function factsOf(episode: Written, records: CareRecords, programme: ProgrammeFacts, today: string): PathFacts {
  const [last, ...before] = episode.doseDays;
  const different = before.findIndex(({ mcg }) => mcg !== last?.mcg);
  const when = (text: string | null) => (text === null ? null : new Date(text));
  const current = { main: null, placement: null, moud: null, therapy: null, aftercare: null } as Standings;
  for (const { track, state, since } of episode.spans) current[track] ??= { state, since: new Date(since) };
  return {
    zone: programme.zone,
    today,
    programmeIsOtp: programme.isOtp,
    levelsOffered: programme.levelsOffered,
    episode: { openedOn: episode.openedOn, closedOn: episode.closedOn },
    current: current as PathFacts['current'],
    order:
      episode.order === null
        ? null
        : { productClass: episode.order.productClass, signedAt: new Date(episode.order.signedAt) },
    doses: {
      lastGivenOn: last?.day ?? null,
      sameAmountDays: last === undefined ? 0 : (different === -1 ? before.length : different) + 1,
    },
    ending: episode.ending === null ? endingNotAsked : endingOf(episode.ending),
    sessions: {
      lastAttendedAt: when(episode.lastAttendedAt),
      missedSince: episode.missedSince,
      nextAt: when(episode.nextAt),
    },
    lastPrescriberReviewAt: when(episode.lastReviewAt),
    records,
  };
}

/** One mover at a time: the second waits and then decides on what the first left. */
export function lockEpisodes(tx: Tx, patientId: string): Promise<unknown> {
  return tx.query('select 1 from episode where programme_id = $1 and patient_id = $2 for update', [
    tx.actor.programmeId,
    patientId,
  ]);
}
