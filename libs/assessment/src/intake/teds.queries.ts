import type { Reading } from '@cairn/database';
import type { TedsAdmission } from '@cairn/rules';

export interface TedsCursor {
  readonly at: string;
  readonly episodeId: string;
}

export type TedsLine = TedsAdmission & { readonly at: string };

/** The sections that the export reads. */
const sections = [
  'substance-use',
  'prior-treatment',
  'mental-health',
  'social-needs',
  'strengths',
  'employment-education',
];

const medicated = ['induction', 'stabilisation', 'maintenance', 'taper', 'paused'];
const quoted = (names: readonly string[]) => `array['${names.join("','")}']`;

/**
 * Admissions between two instants, page by page in the order of time: the first time that an episode was in the state
 * 'admitted'. Of each the sections as they were last signed in that episode.
 */
export function loadAdmissions(
  tx: Reading,
  span: { readonly from: Date; readonly to: Date; readonly zone: string },
  after: TedsCursor | null,
  size: number,
): Promise<TedsLine[]> {
  return tx.query(
    `with admission as (
       select s.episode_id, min(s.started_at) as at from episode_span s
       where s.programme_id = $1 and s.track = 'main' and s.state = 'admitted' and s.voided_at is null
       group by s.episode_id)
     select a.at::text as at, e.id as "episodeId", (a.at at time zone $4)::date::text as "admittedOn",
       p.date_of_birth::text as "dateOfBirth", p.sex_at_birth as "sexAtBirth",
       (select s.state from episode_span s where s.episode_id = e.id and s.track = 'placement' and s.voided_at is null
         and s.state <> 'none' and (s.ended_at is null or s.ended_at > a.at) order by s.started_at limit 1) as placement,
       exists (select 1 from episode_span s where s.episode_id = e.id and s.track = 'moud' and s.voided_at is null
         and s.state = any (${quoted(medicated)}))
         or exists (select 1 from medication_order o where o.programme_id = $1 and o.patient_id = p.id and o.episode_id = e.id)
         as "moudPlanned",
       (select f.details ->> 'status' from clinical_finding f where f.programme_id = $1 and f.patient_id = p.id
         and f.kind = 'pregnancy' and f.details is not null and f.on_day <= (a.at at time zone $4)::date
         and not exists (select 1 from clinical_finding n where n.replaces_id = f.id)
         order by f.at desc limit 1) as pregnancy,
       (select jsonb_build_object('source', r.source, 'referredOn', r.referred_on) from referral r
         where r.programme_id = $1 and r.patient_id = p.id and r.episode_id = e.id
         and not exists (select 1 from referral n where n.supersedes_id = r.id)
         order by r.recorded_at desc limit 1) as referral,
       (select count(*)::int from episode x where x.patient_id = p.id and x.id <> e.id and x.voided_at is null
         and x.opened_on < e.opened_on) as "earlierEpisodes",
       coalesce((select jsonb_object_agg(h.section, h.data) from (
         select distinct on (t.section) t.section, t.data from intake_section t
         where t.programme_id = $1 and t.patient_id = p.id and t.episode_id = e.id
           and t.section = any (${quoted(sections)}) order by t.section, t.version desc) h), '{}') as sections
     from admission a join episode e on e.id = a.episode_id and e.voided_at is null
     join patient p on p.programme_id = $1 and p.id = e.patient_id
     where a.at >= $2 and a.at < $3 and ($5::timestamptz is null or (a.at, e.id) > ($5, $6::uuid))
     order by a.at, e.id limit $7`,
    [tx.actor.programmeId, span.from, span.to, span.zone, after?.at ?? null, after?.episodeId ?? null, size],
  );
}
