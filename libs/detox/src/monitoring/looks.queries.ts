import type { Reading } from '@cairn/database';
import type { CowsBand, CowsReason, CowsScores, FindingDetails } from '@cairn/rules';
import { instant, type Person, who } from '../insert-row';

/** What was found at looks at a person: scales, vital signs and what neither holds. Only what stands. */
export interface SeenCows {
  readonly id: string;
  readonly patientId: string;
  readonly at: string;
  readonly by: Person | null;
  readonly items: CowsScores;
  readonly pulseBpm: number | null;
  readonly total: number | null;
  readonly band: CowsBand | null;
  readonly reason: CowsReason;
  readonly note: string | null;
  readonly precipitated: boolean;
}
export interface SeenVitals {
  readonly id: string;
  readonly patientId: string;
  readonly at: string;
  readonly by: Person | null;
  readonly details: FindingDetails['vitals'];
}
export interface SeenSigns {
  readonly id: string;
  readonly patientId: string;
  readonly at: string;
  readonly by: Person | null;
  readonly sedation: number | null;
  readonly notTaken: 'asleep' | 'declined' | 'away' | null;
  readonly cowsId: string | null;
  readonly vitalsId: string | null;
  readonly note: string | null;
}
export interface SelfRated {
  readonly id: string;
  readonly patientId: string;
  readonly at: string;
  readonly total: number | null;
  readonly band: string | null;
}

export interface Looked {
  readonly cows: readonly SeenCows[];
  readonly vitals: readonly SeenVitals[];
  readonly signs: readonly SeenSigns[];
  readonly selfRated: readonly SelfRated[];
}

/** No flowsheet shows more of a kind than this for one person. */
const mostOfAKind = 400;

const of = (
  table: string,
  alias: string,
  at: string,
  more: string,
) => `unnest($2::uuid[]) as p (id) cross join lateral (
    select * from ${table} x where x.programme_id = $1 and x.patient_id = p.id and x.${at} >= $3 and x.${at} <= $4 ${more}
    order by x.${at} desc limit ${mostOfAKind}) ${alias}`;

/** All looks at these people in a span of time, newest first, in four statements however many they are. */
export async function loadLooks(tx: Reading, patientIds: readonly string[], from: Date, to: Date): Promise<Looked> {
  const values = [tx.actor.programmeId, patientIds, from, to];
  const [cows, vitals, signs, selfRated] = await Promise.all([
    tx.query<SeenCows>(
      `select c.id, c.patient_id as "patientId", ${instant('c.at')} as at, ${who('s')} as by, c.items,
         c.pulse_bpm as "pulseBpm", c.total, c.band, c.reason, c.note, c.precipitated
       from ${of('cows_assessment', 'c', 'at', 'and not exists (select 1 from cows_assessment r where r.replaces_id = x.id)')}
       left join staff s on s.id = c.recorded_by order by c.at desc, c.recorded_at desc`,
      values,
    ),
    tx.query<SeenVitals>(
      `select f.id, f.patient_id as "patientId", ${instant('f.at')} as at, ${who('s')} as by, f.details
       from ${of(
         'clinical_finding',
         'f',
         'at',
         `and x.kind = 'vitals' and x.details is not null
         and not exists (select 1 from clinical_finding r where r.replaces_id = x.id)`,
       )}
       left join staff s on s.id = f.recorded_by order by f.at desc, f.recorded_at desc`,
      values,
    ),
    tx.query<SeenSigns>(
      `select w.id, w.patient_id as "patientId", ${instant('w.at')} as at, ${who('s')} as by, w.sedation,
         w.not_taken as "notTaken", w.cows_id as "cowsId", w.vitals_id as "vitalsId", w.note
       from ${of('withdrawal_signs', 'w', 'at', 'and not exists (select 1 from withdrawal_signs r where r.replaces_id = x.id)')}
       left join staff s on s.id = w.recorded_by order by w.at desc, w.recorded_at desc`,
      values,
    ),
    tx.query<SelfRated>(
      `select i.id, i.patient_id as "patientId", ${instant('i.taken_at')} as at, (i.scores ->> 'total')::int as total, i.band
       from ${of(
         'instrument_response',
         'i',
         'taken_at',
         `and x.instrument = 'sows' and x.complete and x.answers is not null
         and not exists (select 1 from instrument_response r where r.replaces_id = x.id)`,
       )}
       order by i.taken_at desc`,
      values,
    ),
  ]);
  return { cows, vitals, signs, selfRated };
}

/** Of one person out of many. */
export function looksOf({ cows, vitals, signs, selfRated }: Looked, patientId: string): Looked {
  const own = <Look extends { readonly patientId: string }>(looks: readonly Look[]) =>
    looks.filter((look) => look.patientId === patientId);
  return { cows: own(cows), vitals: own(vitals), signs: own(signs), selfRated: own(selfRated) };
}
