import type { Reading } from '@cairn/database';
import { bottleTaken } from '@cairn/mat';
import { refuse } from '@cairn/platform';
import { type EpisodeRecord, type ObjectiveProgress, type TreatmentPlanContent, withProgress } from '@cairn/rules';

type Row = Omit<EpisodeRecord, 'plan'> & {
  readonly plan: { readonly content: TreatmentPlanContent; readonly progress: readonly ObjectiveProgress[] } | null;
};

const mine = (x: string): string => `${x}.programme_id = $1 and ${x}.patient_id = e.patient_id`;
/** Within the days of the episode. */
const within = (day: string): string => `${day} >= e.opened_on and ${day} <= coalesce(e.closed_on, 'infinity')`;
const local = (instant: string): string => `(${instant} at time zone e.time_zone)::date`;
const taken = (x: string): string => `${mine(x)} and ${within(`${x}.service_day`)} and ${x}.dose_mcg > 0
  and not exists (select 1 from dose_void v where v.dose_id = ${x}.id)`;
const standing = (x: string, table: string): string =>
  `not ${x}.taken_back and (select r.id from ${table} r where r.replaces_id = ${x}.id limit 1) is null`;

/** Each scale with a total, filled in at least once in these days. */
const scales = `select jsonb_agg(jsonb_build_object('instrument', s.instrument, 'firstOn', s.ons[1], 'first', s.totals[1],
    'lastOn', s.ons[array_upper(s.ons, 1)], 'last', s.totals[array_upper(s.totals, 1)]) order by s.instrument)
  from (select x.instrument, array_agg(x.taken_on order by x.taken_at) as ons,
      array_agg((x.scores ->> 'total')::numeric order by x.taken_at) as totals
    from instrument_response x where ${mine('x')} and ${within('x.taken_on')} and x.complete and x.scores ? 'total'
      and x.answers is not null and not exists (select 1 from instrument_response r where r.replaces_id = x.id)
    group by x.instrument) s`;

const services = `select jsonb_agg(jsonb_build_object('modality', g.modality, 'sessions', g.sessions, 'minutes', g.minutes)
    order by g.minutes desc, g.modality)
  from (select x.modality, count(*)::int as sessions, sum(x.minutes)::int as minutes from appointment x
    where ${mine('x')} and x.state = 'attended' and ${within('x.starts_local::date')} group by x.modality) g`;

const plan = `select jsonb_build_object('content', x.content, 'progress', coalesce((select r.progress from treatment_plan_review r
    where r.plan_id = x.id order by r.reviewed_on desc, r.reviewed_at desc limit 1), '[]'))
  from treatment_plan x where x.episode_id = e.id and not exists (select 1 from treatment_plan f where f.follows_id = x.id)`;

const doses = `select jsonb_build_object('days', count(distinct x.service_day), 'firstOn', min(x.service_day), 'lastOn', max(x.service_day),
    'lastMcg', (select sum(l.dose_mcg) from dose l where ${taken('l')} and l.service_day = max(x.service_day)))
  from dose x where ${taken('x')} having count(*) > 0`;

const record = `
  with e as (select x.*, p.time_zone from episode x join programme p on p.id = x.programme_id
    where x.programme_id = $1 and x.id = $2)
  select jsonb_build_object(
    'openedOn', e.opened_on, 'closedOn', e.closed_on,
    'admittedOn', (select ${local('min(s.started_at)')} from episode_span s where s.episode_id = e.id and s.track = 'main'
      and s.state = 'admitted' and s.voided_at is null),
    'levels', coalesce((select jsonb_agg(jsonb_build_object('state', s.state, 'from', ${local('s.started_at')},
        'to', ${local('s.ended_at')}) order by s.started_at) from episode_span s where s.episode_id = e.id
        and s.track = 'placement' and s.state not in ('none', 'discharged') and s.voided_at is null), '[]'),
    'diagnosis', (select jsonb_build_object('on', x.on_day, 'severity', x.severity, 'icd10', x.icd10) from dsm_checklist x
      where ${mine('x')} and x.signed_at is not null and x.purpose = 'diagnosis' and x.on_day <= coalesce(e.closed_on, 'infinity')
        and ${standing('x', 'dsm_checklist')} order by x.at desc limit 1),
    'dimensions', coalesce((select jsonb_agg(jsonb_build_object('on', x.on_day, 'edition', x.edition, 'ratings', x.ratings)
        order by x.at) from dimension_assessment x where x.episode_id = e.id and x.signed_at is not null
        and ${standing('x', 'dimension_assessment')}), '[]'),
    'services', coalesce((${services}), '[]'),
    'missed', (select count(*) from appointment x where ${mine('x')} and x.state = 'missed' and ${within('x.starts_local::date')}),
    'plan', (${plan}),
    'order', (select jsonb_build_object('product', x.product, 'doseMcg', x.dose_mcg, 'prescriber', w.display_name)
      from medication_order x left join staff w on w.id = x.signed_by where ${mine('x')} and ${within('x.starts_on')}
      order by x.starts_on desc, x.signed_at desc limit 1),
    'doses', (${doses}),
    'supplyUntil', (select max(b.on_day) from take_home_bottle b where ${mine('b')} and b.on_day >= e.opened_on and ${bottleTaken('b')}),
    'tests', (select count(*) from specimen x where ${mine('x')} and ${within('x.collected_on')}
      and not exists (select 1 from specimen_void v where v.specimen_id = x.id)),
    'returnsToUse', (select count(*) from use_event x where ${mine('x')} and ${within('x.known_on')}
      and not exists (select 1 from use_event_step b where b.event_id = x.id and b.step = 'taken-back')),
    'overdoses', (select count(*) from overdose_event x where ${mine('x')} and ${within('x.occurred_on')}
      and not exists (select 1 from overdose_void z where z.event_id = x.id)),
    'scales', coalesce((${scales}), '[]'),
    'naloxoneOn', (select max(x.offered_on) from naloxone_offer x where ${mine('x')} and x.outcome <> 'declined'),
    'preventionPlanOn', (select max(x.on_day) from prevention_plan x where x.episode_id = e.id and x.active),
    'nextOn', (select ${local('min(x.starts_at)')} from appointment x where ${mine('x')} and x.state = 'booked' and x.starts_at >= $3))
    as record
  from e`;

/** What the record holds of an episode, in one statement. */
export async function loadEpisodeRecord(tx: Reading, episodeId: string, now: Date): Promise<EpisodeRecord> {
  const [row] = await tx.query<{ record: Row }>(record, [tx.actor.programmeId, episodeId, now]);
  if (row === undefined) return refuse('not-found', 'There is no such episode of this person.');
  const { plan: written, ...rest } = row.record;
  return { ...rest, plan: written === null ? null : withProgress(written.content, written.progress) };
}
