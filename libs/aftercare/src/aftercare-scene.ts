import type { Reading, Tx } from '@cairn/database';
import { loadPatient } from '@cairn/patient';
import { type Clock } from '@cairn/platform';
import { loadProgramme, policyOf, type ProgrammeFacts } from '@cairn/programme';
import { type Day, isOnMedication, type Policy, serviceDay } from '@cairn/rules';

/** Where a person stands: the open episode, else the last one, since aftercare goes on after discharge. */
export interface Standing {
  readonly episodeId: string;
  readonly moud: string | null;
  readonly aftercare: { readonly state: string; readonly since: string } | null;
  readonly productClass: string | null;
  /** Product and prescriber of the order that stands, in the words of the order. */
  readonly product: string | null;
  readonly prescriber: string | null;
  readonly counselor: string | null;
  /** The last time that the person was met or reached. */
  readonly contactAt: string | null;
}

export interface AftercareScene {
  readonly programme: ProgrammeFacts;
  readonly policy: Policy;
  readonly zone: string;
  readonly now: Date;
  readonly today: Day;
  readonly standing: Standing | null;
  readonly onMedication: boolean;
  readonly onNaltrexone: boolean;
}

const span = (track: string, json: string) =>
  `(select ${json} from episode_span s where s.episode_id = e.id and s.track = '${track}' and s.ended_at is null and s.voided_at is null)`;

/** SQL: the last time that somebody of the clinic met or reached the person: a session, a call that was answered, a dose. $1 is the programme. */
export const contactSql = (patient: string): string => `greatest(
  (select max(a.starts_at) from appointment a where a.programme_id = $1 and a.patient_id = ${patient} and a.state = 'attended'),
  (select max(t.at) from contact_attempt t where t.programme_id = $1 and t.patient_id = ${patient} and t.outcome = 'reached'),
  (select max(r.at) from outreach_entry r where r.programme_id = $1 and r.patient_id = ${patient} and r.outcome = 'reached'
     and r.whom = 'person'),
  (select max(u.at) from check_up u where u.programme_id = $1 and u.patient_id = ${patient} and u.talk is not null),
  (select d.occurred_at from dose d where d.programme_id = $1 and d.patient_id = ${patient} and d.dose_mcg > 0
     and not exists (select 1 from dose_void v where v.dose_id = d.id) order by d.service_day desc, d.occurred_at desc limit 1))`;

async function loadStanding(tx: Reading, patientId: string): Promise<Standing | null> {
  const [row] = await tx.query<Standing>(
    `select e.id as "episodeId", ${span('moud', 's.state')} as moud,
       ${span('aftercare', `jsonb_build_object('state', s.state, 'since', s.started_at)`)} as aftercare,
       o.product_class as "productClass", o.product, o.prescriber, c.display_name as counselor,
       to_jsonb(${contactSql('e.patient_id')}) #>> '{}' as "contactAt"
     from episode e
     left join lateral (select m.product_class, m.product, w.display_name as prescriber from medication_order m
       left join staff w on w.id = m.signed_by where m.programme_id = $1 and m.patient_id = e.patient_id
         and m.starts_on <= day_in($1) and coalesce(m.ends_on, m.expires_on) >= day_in($1)
       order by m.signed_at desc limit 1) o on true
     left join lateral (select w.display_name from assignment g join staff w on w.id = g.staff_id
       where g.programme_id = $1 and g.patient_id = e.patient_id and g.kind = 'primary' and (g.to_day is null or g.to_day >= day_in($1))
       order by g.from_day desc limit 1) c on true
     where e.programme_id = $1 and e.patient_id = $2 and e.voided_at is null
     order by e.closed_on is not null, e.opened_on desc, e.created_at desc limit 1`,
    [tx.actor.programmeId, patientId],
  );
  return row ?? null;
}

export async function aftercareScene(tx: Reading, clock: Clock, patientId: string): Promise<AftercareScene> {
  const [programme, standing] = await Promise.all([
    loadProgramme(tx),
    loadStanding(tx, patientId),
    loadPatient(tx, patientId),
  ]);
  const now = clock.now();
  const { zone, dayBoundary } = programme;
  const today = serviceDay(now, zone, dayBoundary);
  const moud = standing?.moud ?? undefined;
  return {
    ...{ programme, zone, now, today, standing },
    policy: policyOf(programme, today),
    onMedication: isOnMedication(moud),
    onNaltrexone: isOnMedication(moud) && standing?.productClass?.startsWith('naltrexone') === true,
  };
}

/** One writer at a time: the second waits and then decides on what the first left. */
export function lockPerson(tx: Tx, patientId: string): Promise<unknown> {
  return tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`aftercare ${patientId}`]);
}
