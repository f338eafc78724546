import type { Tx } from '@cairn/database';
import { refuse } from '@cairn/platform';
import type { Evaluation, Licence, OrderToDose, StandingDose } from '@cairn/rules';

/** A standing dose, with what the screen shows of it. */
export type RecordedDose = StandingDose & { readonly id: string; readonly doseMcg: number };

/** What the record knows at the moment of a dose, for the rule; and whose dose it would be. */
export interface DoseFacts {
  readonly patientId: string;
  readonly episodeId: string;
  readonly productClass: 'methadone' | 'buprenorphine' | 'naltrexone';
  readonly episodeOpen: boolean;
  readonly orders: readonly OrderToDose[];
  readonly doses: readonly RecordedDose[];
  readonly licences: readonly Licence[];
}

const orderJson = (o: string) => `jsonb_build_object('id', ${o}.id, 'product', ${o}.product, 'doseMcg', ${o}.dose_mcg,
  'portions', ${o}.portions, 'signedBy', ${o}.signed_by, 'origin', ${o}.origin, 'startsOn', ${o}.starts_on,
  'expiresOn', ${o}.expires_on, 'endsOn', ${o}.ends_on)`;

/** Orders that touch the day, the doses of the day and the last ones before it, the giver's licences, is the episode open. */
const chartOf = (patient: string, episode: string) => `
  'episodeOpen', exists (select 1 from episode e where e.id = ${episode} and e.closed_on is null),
  'orders', coalesce((select jsonb_agg(${orderJson('m')}) from medication_order m
    where m.programme_id = $1 and m.patient_id = ${patient} and m.starts_on <= $2::date and m.expires_on >= $2::date), '[]'),
  'doses', coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'doseMcg', d.dose_mcg, 'orderId', d.order_id, 'serviceDay', d.service_day,
      'portion', d.portion, 'occurredAt', d.occurred_at, 'by', s.display_name, 'lateEntry', 'late-entry' = any (d.flags))
      order by d.service_day desc, d.portion desc)
    from (select * from dose x where x.programme_id = $1 and x.patient_id = ${patient} and x.service_day <= $2::date
        and x.observation is distinct from 'declined'
        and not exists (select 1 from dose_void v where v.dose_id = x.id)
      order by x.service_day desc, x.portion desc limit 6) d
    left join staff s on s.id = d.given_by), '[]'),
  'licences', coalesce((select jsonb_agg(jsonb_build_object('type', l.type, 'number', l.number, 'state', l.state,
    'expiresOn', l.expires_on)) from licence l where l.programme_id = $1 and l.staff_id = $3 and l.ended_at is null), '[]')`;

/**
 * Locks the order, so that a stop or a second window waits its turn, and loads what the rule needs. Refuses with
 * 'not-found' when there is no such order here.
 */
export async function loadDoseFacts(tx: Tx, orderId: string, serviceDay: string): Promise<DoseFacts> {
  const [, [row]] = await Promise.all([
    tx.query('select 1 from medication_order where programme_id = $1 and id = $2 for no key update', [
      tx.actor.programmeId,
      orderId,
    ]),
    tx.query<{ facts: Revived<DoseFacts> }>(
      `select jsonb_build_object('patientId', o.patient_id, 'episodeId', o.episode_id, 'productClass', o.product_class,
         ${chartOf('o.patient_id', 'o.episode_id')}) as facts
       from medication_order o where o.programme_id = $1 and o.id = $4`,
      [tx.actor.programmeId, serviceDay, tx.actor.staffId, orderId],
    ),
  ]);
  if (row === undefined) refuse('not-found', 'There is no such order in this program.');
  return revive(row.facts);
}

/** The same for a person, before any order is chosen. Nothing is locked: it is only shown. */
export async function loadDosingFacts(
  tx: Tx,
  patientId: string,
  serviceDay: string,
): Promise<Omit<DoseFacts, 'productClass'>> {
  const [row] = await tx.query<{ facts: Revived<DoseFacts> }>(
    `select jsonb_build_object('patientId', p.id, 'episodeId', p.episode_id,
       ${chartOf('p.id', 'p.episode_id')}) as facts
     from (select p.id, (select e.id from episode e where e.patient_id = p.id
         order by e.closed_on is not null, e.opened_on desc limit 1) as episode_id
       from patient p where p.programme_id = $1 and p.id = $4) p`,
    [tx.actor.programmeId, serviceDay, tx.actor.staffId, patientId],
  );
  if (row === undefined) refuse('patient.not-found', 'There is no such person in this program.');
  return revive(row.facts);
}

type Revived<Facts extends { doses: readonly RecordedDose[] }> = Omit<Facts, 'doses'> & {
  doses: (Omit<RecordedDose, 'occurredAt'> & { occurredAt: string })[];
};

function revive(facts: Revived<DoseFacts>): DoseFacts {
  return { ...facts, doses: facts.doses.map((dose) => ({ ...dose, occurredAt: new Date(dose.occurredAt) })) };
}

export interface NewDose {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string;
  readonly orderId: string;
  readonly productClass: string;
  readonly serviceDay: string;
  readonly portion: number;
  readonly doseMcg: number;
  readonly occurredAt: Date;
  readonly recordedAt: Date;
  readonly observation: string;
  readonly checks: object;
  readonly evaluations: readonly object[];
  readonly overrides: readonly object[];
  readonly flags: readonly string[];
  readonly fillsSlot: boolean;
  readonly origin: string;
}

/** The dose and its place, in one statement: if the place is taken, neither is written. */
export function insertDose(tx: Tx, dose: NewDose): Promise<unknown> {
  return tx.query(
    `with given as (
       insert into dose (id, programme_id, patient_id, episode_id, order_id, product_class, service_day, portion, dose_mcg,
         occurred_at, recorded_at, given_by, observation, checks, evaluations, overrides, flags, origin)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) returning 1)
     insert into dose_slot (programme_id, order_id, service_day, portion, dose_id)
     select $2, $5, $7, $8, $1 from given where $19`,
    [
      dose.id,
      tx.actor.programmeId,
      dose.patientId,
      dose.episodeId,
      dose.orderId,
      dose.productClass,
      dose.serviceDay,
      dose.portion,
      dose.doseMcg,
      dose.occurredAt,
      dose.recordedAt,
      tx.actor.staffId,
      dose.observation,
      JSON.stringify(dose.checks),
      JSON.stringify(dose.evaluations),
      JSON.stringify(dose.overrides),
      dose.flags,
      dose.origin,
      dose.fillsSlot,
    ],
  );
}

/** What the rules answered when a dose was recorded. */
export async function loadEvaluations(tx: Tx, doseId: string): Promise<readonly Evaluation[]> {
  const [dose] = await tx.query<{ evaluations: Evaluation[] | null }>(
    'select evaluations from dose where programme_id = $1 and id = $2',
    [tx.actor.programmeId, doseId],
  );
  return dose?.evaluations ?? [];
}

/** Writes the void and frees the dose's place in the day. Refused by 'pk_dose_void' when it was voided before. */
export function voidDose(
  tx: Tx,
  { id, patientId, reason, at }: { id: string; patientId: string; reason: string; at: Date },
): Promise<unknown> {
  const { programmeId, staffId } = tx.actor;
  return Promise.all([
    tx.query(
      `insert into dose_void (dose_id, programme_id, patient_id, reason, voided_by, voided_at) values ($1, $2, $3, $4, $5, $6)`,
      [id, programmeId, patientId, reason, staffId, at],
    ),
    tx.query('delete from dose_slot where programme_id = $1 and dose_id = $2', [programmeId, id]),
  ]);
}
