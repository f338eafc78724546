import type { Reading } from '@cairn/database';
import {
  addDays,
  type Day,
  type InstrumentFacts,
  type InstrumentKey,
  instrumentKeys,
  type InstrumentTrigger,
  type LastForm,
  type StateOf,
  type Track,
} from '@cairn/rules';
import type { CareEvents, EventsOfPerson } from './care-events';

interface Span {
  readonly track: Track;
  readonly state: string;
  readonly since: Day;
  readonly until: Day | null;
}

interface Row {
  readonly patientId: string;
  readonly dateOfBirth: Day;
  readonly openedOn: Day | null;
  readonly spans: readonly Span[];
  /** The two newest whole forms of each kind, the newest first. */
  readonly forms: readonly (LastForm & { readonly instrument: InstrumentKey })[];
  readonly itemNineOn: Day | null;
  readonly opioidUseDisorder: boolean;
  readonly lastOpioidUseOn: Day | null;
}

const keys = instrumentKeys.map((key) => `'${key}'`).join(', ');

const standing = `f.answers is not null and not exists (select 1 from instrument_response r where r.replaces_id = f.id)`;

const finding = (kind: string, select: string) => `(select ${select} from clinical_finding c
  where c.programme_id = $1 and c.patient_id = who.id and c.kind = '${kind}' and c.details is not null
    and not exists (select 1 from clinical_finding r where r.replaces_id = c.id) order by c.at desc limit 1)`;

/**
 * What the schedule of forms asks, person by person, in one statement: of the open episode, else of the newest one, since
 * aftercare goes on after discharge. Each look-up begins with programme and person and is bounded, so that it costs the same in
 * a clinic of any size and for a history of any length. $2: the zone; $3: today.
 */
const facts = (people: string) => `
  with who as materialized (${people})
  select who.id as "patientId", who.date_of_birth::text as "dateOfBirth", e.opened_on::text as "openedOn",
    coalesce(span.list, '[]') as spans, coalesce(form.list, '[]') as forms, item.day as "itemNineOn",
    ${finding('opioid-use-disorder', 'true')} is not null as "opioidUseDisorder",
    ${finding('opioid-use', `((c.details ->> 'lastUsedAt')::timestamptz at time zone $2)::date::text`)} as "lastOpioidUseOn"
  from who
  left join lateral (select x.id, x.opened_on from episode x
    where x.programme_id = $1 and x.patient_id = who.id and x.voided_at is null
    order by x.closed_on is not null, x.opened_on desc limit 1) e on true
  left join lateral (select jsonb_agg(jsonb_build_object('track', s.track, 'state', s.state,
      'since', (s.started_at at time zone $2)::date, 'until', (s.ended_at at time zone $2)::date)
      order by s.started_at, s.ended_at nulls last) as list
    from episode_span s where s.episode_id = e.id and s.programme_id = $1 and s.voided_at is null) span on true
  left join lateral (select jsonb_agg(newest.form order by newest.at desc) as list
    from unnest(array[${keys}]) as k (key) cross join lateral (
      select f.taken_at as at, jsonb_build_object('instrument', f.instrument, 'on', f.taken_on, 'scores', f.scores,
          'positive', f.positive) as form
      from instrument_response f where f.programme_id = $1 and f.patient_id = who.id and f.instrument = k.key
        and f.complete and ${standing}
      order by f.taken_at desc limit 2) newest) form on true
  left join lateral (select max(f.taken_on)::text as day from instrument_response f
    where f.programme_id = $1 and f.patient_id = who.id and f.critical <> '{}' and f.instrument = 'phq-9'
      and f.taken_at > $3::date - ${366} and ${standing}) item on true`;

const one = facts(`select p.id, p.date_of_birth from patient p where p.programme_id = $1 and p.id = $4`);

/** Everybody whose forms could fall due: with an open episode, or in aftercare after one. */
const everybody = facts(`select p.id, p.date_of_birth from patient p where p.programme_id = $1 and p.merged_into is null
  and (exists (select 1 from episode x where x.programme_id = $1 and x.patient_id = p.id and x.closed_on is null)
    or exists (select 1 from episode_span a where a.programme_id = $1 and a.patient_id = p.id and a.track = 'aftercare'
      and a.state = 'active' and a.ended_at is null and a.voided_at is null))`);

/** For how long an event asks for a form that nobody took. */
const eventDays = 366;

/** Of one person, or of a whole programme: who and what `dueInstruments` asks about. */
export async function loadInstrumentFacts(
  tx: Reading,
  events: CareEvents,
  { zone, today }: { readonly zone: string; readonly today: Day },
  whose: { readonly patientId: string } | 'everybody',
): Promise<InstrumentFacts[]> {
  const values = [tx.actor.programmeId, zone, today];
  const rows =
    whose === 'everybody'
      ? await tx.query<Row>(everybody, values)
      : await tx.query<Row>(one, [...values, whose.patientId]);
  const happened = await events.of(
    tx,
    rows.map(({ patientId }) => patientId),
    addDays(today, -eventDays),
  );
  const byPerson = new Map(happened.map((each) => [each.patientId, each]));
  return rows.map((row) => factsOf(row, byPerson.get(row.patientId)));
}

function factsOf(row: Row, happened: EventsOfPerson | undefined): InstrumentFacts {
  const { spans, forms } = row;
  const current = <T extends Track>(track: T) => {
    const span = spans.findLast((each) => each.track === track && each.until === null);
    return span === undefined ? null : { state: span.state as StateOf<T>, since: span.since };
  };
  const ended = spans.filter(
    ({ track, state, until }) =>
      until !== null &&
      ((track === 'placement' && state.startsWith('wm_')) || (track === 'moud' && state === 'induction')),
  );
  const newest = (days: readonly (Day | null)[]) =>
    days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
  const last: Partial<Record<InstrumentKey, LastForm>> = {};
  for (const { instrument, ...form } of forms) last[instrument] ??= form;
  return {
    patientId: row.patientId,
    dateOfBirth: row.dateOfBirth,
    main: current('main'),
    placement: current('placement'),
    moud: current('moud'),
    aftercare: current('aftercare'),
    episodeOpenedOn: row.openedOn,
    intakeSince: spans.findLast(({ track, state }) => track === 'main' && state === 'intake')?.since ?? null,
    withdrawalEndedOn: newest(ended.map(({ until }) => until)),
    opioidUseDisorder: row.opioidUseDisorder,
    lastOpioidUseOn: row.lastOpioidUseOn,
    lastCowsOn: happened?.lastCowsOn ?? null,
    last,
    triggers: [...(happened?.triggers ?? []), ...ownTriggers(row, current('main'), current('aftercare'), last)],
  };
}

/** What this stage and the path know of: forms that ask for another form, a change of level, discharge, aftercare. */
function ownTriggers(
  { spans, forms, itemNineOn }: Row,
  main: InstrumentFacts['main'],
  aftercare: InstrumentFacts['aftercare'],
  last: InstrumentFacts['last'],
): InstrumentTrigger[] {
  const triggers: InstrumentTrigger[] = [];
  const add = (kind: InstrumentTrigger['kind'], on: Day | null | undefined) => {
    if (on !== null && on !== undefined) triggers.push({ kind, on });
  };
  add('item-9', itemNineOn);
  if (last['phq-2']?.positive === true) add('short-form-positive', last['phq-2'].on);
  if (last['gad-2']?.positive === true) add('anxiety-short-form-positive', last['gad-2'].on);
  const levels = spans.filter(
    ({ track, state }) => track === 'placement' && state !== 'none' && state !== 'discharged',
  );
  if (levels.length > 1 && levels.at(-1)?.until === null) add('level-change', levels.at(-1)?.since);
  if (main?.state === 'discharge_planned') add('discharge', main.since);
  if (aftercare?.state === 'active') add('aftercare', aftercare.since);
  // Nothing before, something now: what the person says themselves about a return to use.
  const [now, before] = forms.filter(({ instrument }) => instrument === 'bam' || instrument === 'bam-r');
  if (now !== undefined && (now.scores.use ?? 0) > 0 && before?.scores.use === 0) add('return-to-use', now.on);
  return triggers;
}
