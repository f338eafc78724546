import type { Reading } from '@cairn/database';
import { isHidden } from '@cairn/patient';
import type { CowsBand, ObservationLevel, RiskLevel, StayLevel, StayMethod } from '@cairn/rules';

/** Of one person what the bed board and the handover sheet both say. Who may not know a restricted chart is told less. */
export interface UnitPerson {
  readonly patientId: string;
  readonly number: string;
  readonly name: string;
  readonly dateOfBirth: string | null;
  readonly hidden: boolean;
  readonly pregnant: boolean;
  readonly allergies: readonly string[];
  readonly observation: { readonly level: ObservationLevel; readonly since: string } | null;
  readonly risk: { readonly level: RiskLevel; readonly at: string } | null;
  /** What people put on the chart for everyone to see. */
  readonly flags: readonly string[];
  readonly stay: {
    readonly id: string;
    readonly level: StayLevel;
    readonly method: StayMethod | null;
    readonly startedAt: string;
  } | null;
  /** The last two scores that stand, the newest first. */
  readonly cows: readonly { readonly total: number; readonly band: CowsBand | null; readonly at: string }[];
  readonly vitals: { readonly at: string; readonly details: Readonly<Record<string, unknown>> } | null;
  readonly moud: string | null;
}

const standing = (kind: string) => `f.programme_id = $1 and f.patient_id = p.id and f.kind = '${kind}' and f.at <= $3
  and not exists (select 1 from clinical_finding n where n.replaces_id = f.id)`;

const people = `select p.id as "patientId", p.number, coalesce(p.preferred_name, p.given) || ' ' || p.family as name,
    p.date_of_birth::text as "dateOfBirth", ${isHidden} as hidden,
    coalesce((select f.details ->> 'status' = 'pregnant' from clinical_finding f where ${standing('pregnancy')}
      order by f.at desc limit 1), false) as pregnant,
    coalesce((select jsonb_agg(coalesce(nullif(f.details ->> 'words', ''), f.details ->> 'ingredient') order by f.at)
      from clinical_finding f where ${standing('allergy')} and f.details is not null), '[]') as allergies,
    (select jsonb_build_object('level', n.data ->> 'level', 'since', n.at) from care_note n where n.programme_id = $1
      and n.patient_id = p.id and n.kind = 'observation' and n.at <= $3
      and not exists (select 1 from care_note r where r.replaces_id = n.id) order by n.at desc limit 1) as observation,
    (select jsonb_build_object('level', k.level, 'at', k.at) from risk_assessment k where k.programme_id = $1
      and k.patient_id = p.id and k.signed_at is not null and k.at <= $3 and not k.taken_back
      and not exists (select 1 from risk_assessment n where n.replaces_id = k.id) order by k.at desc limit 1) as risk,
    coalesce((select jsonb_agg(h.says order by h.placed_at desc) from hold_flag h where h.programme_id = $1 and h.patient_id = p.id
      and h.kind in ('see_nurse', 'see_prescriber', 'clinical_safety') and (h.expires_on is null or h.expires_on >= $4::date)
      and not exists (select 1 from hold_flag_clear c where c.flag_id = h.id)), '[]') as flags,
    (select jsonb_build_object('id', d.id, 'level', d.level, 'startedAt', d.started_at,
        'method', coalesce((select m.method from detox_method_change m where m.programme_id = $1 and m.stay_id = d.id and m.at <= $3
          order by m.at desc, m.recorded_at desc limit 1), d.method))
      from detox_stay d where d.programme_id = $1 and d.patient_id = p.id and d.started_at <= $3
        and (d.ended_at is null or d.ended_at > $3) and d.origin <> 'imported' order by d.started_at desc limit 1) as stay,
    coalesce((select jsonb_agg(x.one order by x.at desc) from (select c.at,
        jsonb_build_object('total', c.total, 'band', c.band, 'at', c.at) as one
      from cows_assessment c where c.programme_id = $1 and c.patient_id = p.id and c.total is not null and c.at <= $3
        and not exists (select 1 from cows_assessment n where n.replaces_id = c.id) order by c.at desc limit 2) x), '[]') as cows,
    (select jsonb_build_object('at', f.at, 'details', f.details) from clinical_finding f where ${standing('vitals')}
      and f.details is not null order by f.at desc limit 1) as vitals,
    (select s.state from episode e join episode_span s on s.episode_id = e.id where e.programme_id = $1 and e.patient_id = p.id
      and e.closed_on is null and s.track = 'moud' and s.ended_at is null and s.voided_at is null limit 1) as moud
  from patient p where p.programme_id = $1 and p.id = any ($2::uuid[])`;

/** As it stood at an instant, in one statement. `today` is the service day, for flags that run out. */
export async function loadUnitPeople(
  tx: Reading,
  patientIds: readonly string[],
  at: Date,
  today: string,
): Promise<ReadonlyMap<string, UnitPerson>> {
  if (patientIds.length === 0) return new Map();
  const rows = await tx.query<UnitPerson>(people, [tx.actor.programmeId, patientIds, at, today]);
  return new Map(rows.map((person) => [person.patientId, person]));
}

/** What is left of a person for who may not open the chart: that somebody is there. */
export function closedPerson(person: UnitPerson): UnitPerson {
  if (!person.hidden) return person;
  const { patientId, number, hidden } = person;
  return {
    ...{ patientId, number, hidden, name: 'Restricted chart', dateOfBirth: null, pregnant: false, allergies: [] },
    ...{ observation: null, risk: null, flags: [], stay: null, cows: [], vitals: null, moud: null },
  };
}
