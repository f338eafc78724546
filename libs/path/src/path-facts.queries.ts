import type { Reading, Tx } from '@cairn/database';
import { displayNameOf, isHidden } from '@cairn/patient';
import { refuse, Refused } from '@cairn/platform';
import type { ProgrammeFacts } from '@cairn/programme';
import { mergedPatient, type PathFacts, type ProductClass, serviceDay, type Track, trackNames } from '@cairn/rules';

/** Where a person stands, with the ids that a move needs. */
export interface Standing {
  readonly patientId: string;
  readonly episodeId: string;
  readonly facts: PathFacts;
}

interface Row {
  episode: {
    id: string;
    openedOn: string;
    closedOn: string | null;
    spans: { track: Track; state: string; since: string }[];
    order: { productClass: ProductClass; signedAt: string } | null;
    doseDays: { day: string; mcg: number }[];
    lastAttendedAt: string | null;
    missedSince: number;
    nextAt: string | null;
    lastReviewAt: string | null;
  } | null;
}

const given = `d.programme_id = $1 and d.patient_id = p.id and d.dose_mcg > 0
  and not exists (select 1 from dose_void v where v.dose_id = d.id)`;

/**
 * Gathers from every stage what the path asks about, in one statement: of the open episode, else of the last one, since
 * aftercare goes on after discharge; one that was opened in error comes last. $3 is the service day, $4 the instant.
 */
const episodeOf = `(select jsonb_build_object('id', e.id, 'openedOn', e.opened_on, 'closedOn', e.closed_on,
    'spans', coalesce((select jsonb_agg(jsonb_build_object('track', s.track, 'state', s.state, 'since', s.started_at))
      from episode_span s where s.episode_id = e.id and s.ended_at is null and s.voided_at is null), '[]'),
    'order', (select jsonb_build_object('productClass', o.product_class, 'signedAt', o.signed_at) from medication_order o
      where o.programme_id = $1 and o.patient_id = p.id and o.starts_on <= $3::date and o.expires_on >= $3::date
        and (o.ends_on is null or o.ends_on > $3::date) order by o.signed_at desc limit 1),
    'doseDays', coalesce((select jsonb_agg(jsonb_build_object('day', x.day, 'mcg', x.mcg) order by x.day desc) from (
      select d.service_day as day, sum(d.dose_mcg)::int as mcg from dose d where ${given}
        and d.service_day > coalesce((select max(l.service_day) from dose l where l.programme_id = $1 and l.patient_id = p.id), $3::date) - 14
      group by d.service_day order by d.service_day desc limit 14) x), '[]'),
    'lastAttendedAt', a.last_attended,
    'missedSince', (select count(*) from appointment m where m.programme_id = $1 and m.patient_id = p.id and m.state = 'missed'
      and m.starts_at > coalesce(a.last_attended, '-infinity')),
    'nextAt', (select min(n.starts_at) from appointment n where n.programme_id = $1 and n.patient_id = p.id
      and n.state = 'booked' and n.starts_at >= $4),
    'lastReviewAt', (select max(o.signed_at) from medication_order o where o.programme_id = $1 and o.patient_id = p.id
      and o.signed_by is not null))
    from episode e
    left join lateral (select max(x.starts_at) as last_attended from appointment x
      where x.programme_id = $1 and x.patient_id = p.id and x.state = 'attended') a on true
    where e.patient_id = p.id
    order by e.voided_at is not null, e.closed_on is not null, e.opened_on desc, e.created_at desc limit 1)`;

const question = `select ${episodeOf} as episode,
  (select jsonb_build_object('survivorId', q.id, 'number', q.number) from patient q
    where p.merged_into is not null and q.id = merged_to(p.id)) as merged
  from patient p where p.programme_id = $1 and p.id = $2`;

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
  ]);
  if (row === undefined) refuse('patient.not-found', 'There is no such person in this program.');
  if (row.merged !== null) throw new Refused(mergedPatient(row.merged));
  const { episode } = row;
  if (episode === null) refuse('path.illegal-move', 'This person has no episode of care yet.');
  return { patientId, episodeId: episode.id, facts: factsOf(episode, programme, today) };
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

const everybody = `
  select p.id as "patientId", p.number, ${displayNameOf} as "displayName", ${isHidden} as hidden, ${episodeOf} as episode
  from patient p where p.programme_id = $1 and exists (select 1 from episode x
    where x.programme_id = $1 and x.patient_id = p.id and (x.closed_on is null or x.closed_on > $3::date - $2::int))`;

/** Where everybody stands whom a clock of the path could concern, in one statement. */
export async function loadStandings(tx: Reading, programme: ProgrammeFacts, now: Date): Promise<StandingOfPerson[]> {
  const today = serviceDay(now, programme.zone, programme.dayBoundary);
  const rows = await tx.query<Omit<StandingOfPerson, 'facts'> & Row>(everybody, [
    tx.actor.programmeId,
    watchedDays,
    today,
    now,
  ]);
  return rows.flatMap(({ episode, ...person }) =>
    episode === null ? [] : [{ ...person, facts: factsOf(episode, programme, today) }],
  );
}

function factsOf(episode: NonNullable<Row['episode']>, programme: ProgrammeFacts, today: string): PathFacts {
  const [last, ...before] = episode.doseDays;
  const different = before.findIndex(({ mcg }) => mcg !== last?.mcg);
  const when = (text: string | null) => (text === null ? null : new Date(text));
  const current = Object.fromEntries(
    trackNames.map((track) => {
      const span = episode.spans.find((one) => one.track === track);
      return [track, span === undefined ? null : { state: span.state, since: new Date(span.since) }];
    }),
  ) as PathFacts['current'];
  return {
    zone: programme.zone,
    today,
    programmeIsOtp: programme.isOtp,
    levelsOffered: programme.levelsOffered,
    episode: { openedOn: episode.openedOn, closedOn: episode.closedOn },
    current,
    order:
      episode.order === null
        ? null
        : { productClass: episode.order.productClass, signedAt: new Date(episode.order.signedAt) },
    doses: {
      lastGivenOn: last?.day ?? null,
      sameAmountDays: last === undefined ? 0 : (different === -1 ? before.length : different) + 1,
    },
    sessions: {
      lastAttendedAt: when(episode.lastAttendedAt),
      missedSince: episode.missedSince,
      nextAt: when(episode.nextAt),
    },
    lastPrescriberReviewAt: when(episode.lastReviewAt),
  };
}

/** One mover at a time: the second waits and then decides on what the first left. */
export function lockEpisodes(tx: Tx, patientId: string): Promise<unknown> {
  return tx.query('select 1 from episode where programme_id = $1 and patient_id = $2 for update', [
    tx.actor.programmeId,
    patientId,
  ]);
}
