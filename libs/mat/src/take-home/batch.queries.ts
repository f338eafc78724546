import type { Reading, Tx } from '@cairn/database';
import type {
  BatchReason,
  BottleContent,
  BottleState,
  Day,
  Evaluation,
  FilledBottle,
  GrantedOverride,
  Product,
  ProductClass,
} from '@cairn/rules';
import { isHidden } from '@cairn/patient';
import { stateOfEvents } from '../chart/take-home-part';

export interface BottleView {
  readonly id: string;
  readonly number: number;
  readonly serial: string;
  readonly on: Day;
  readonly portion: number;
  readonly portions: number;
  readonly doseMcg: number;
  readonly volumeUl: number | null;
  readonly lot: string | null;
  readonly lotExpiresOn: Day | null;
  readonly state: BottleState;
}

/** A batch as the screens show it. */
export interface BottleBatchView {
  readonly id: string;
  readonly patientId: string;
  readonly orderId: string;
  readonly reason: BatchReason;
  readonly product: Product;
  readonly productClass: ProductClass;
  readonly pickUpOn: Day;
  readonly preparedOn: Day;
  readonly preparedAt: string;
  readonly preparedBy: string | null;
  readonly childResistant: boolean;
  /** The last print of its labels; null before the first. */
  readonly labelVersion: number | null;
  readonly release: {
    readonly at: string;
    readonly by: string | null;
    readonly receiver: 'patient' | 'designee';
    readonly designee: string | null;
    readonly lockboxSeen: boolean;
  } | null;
  readonly bottles: readonly BottleView[];
}

const bottleJson = `jsonb_build_object('id', b.id, 'number', b.number, 'serial', b.serial, 'on', b.on_day, 'portion', b.portion,
  'portions', b.portions, 'doseMcg', b.dose_mcg, 'volumeUl', b.volume_ul, 'lot', b.lot, 'lotExpiresOn', b.lot_expires_on,
  'state', (select ${stateOfEvents('v')} from take_home_bottle_event v where v.bottle_id = b.id))`;

/** A batch `h` as JSON. */
export const batchJson = `jsonb_build_object('id', h.id, 'patientId', h.patient_id, 'orderId', h.order_id, 'reason', h.reason,
  'product', h.product, 'productClass', h.product_class, 'pickUpOn', h.pick_up_on, 'preparedOn', h.service_day,
  'preparedAt', h.prepared_at, 'preparedBy', (select s.display_name from staff s where s.id = h.prepared_by),
  'childResistant', h.child_resistant, 'labelVersion', (select max(l.version) from take_home_label l where l.batch_id = h.id),
  'release', (select jsonb_build_object('at', r.released_at, 'by', s.display_name, 'receiver', r.receiver, 'designee', d.name,
      'lockboxSeen', r.lockbox_seen) from take_home_release r left join staff s on s.id = r.released_by
      left join take_home_designee d on d.id = r.designee_id where r.batch_id = h.id),
  'bottles', (select jsonb_agg(${bottleJson} order by b.number) from take_home_bottle b where b.batch_id = h.id))`;

export async function loadBatch(tx: Reading, id: string): Promise<BottleBatchView | undefined> {
  const [row] = await tx.query<{ batch: BottleBatchView }>(
    `select ${batchJson} as batch from take_home_batch h where h.programme_id = $1 and h.id = $2`,
    [tx.actor.programmeId, id],
  );
  return row?.batch;
}

/** Of one person: what waits to be picked up, the next first. */
export async function loadWaiting(tx: Reading, patientId: string): Promise<BottleBatchView[]> {
  const rows = await tx.query<{ batch: BottleBatchView }>(
    `select ${batchJson} as batch from take_home_batch h
     where h.programme_id = $1 and h.patient_id = $2 and not exists (select 1 from take_home_release r where r.batch_id = h.id)
       and exists (select 1 from take_home_slot t join take_home_bottle b on b.id = t.bottle_id where b.batch_id = h.id)
     order by h.pick_up_on, h.prepared_at`,
    [tx.actor.programmeId, patientId],
  );
  return rows.map(({ batch }) => batch);
}

/** Labelled and waiting for pick-up on a day, person by person. What is closed to who looks is not among them. */
export async function loadLabelled(tx: Reading, day: Day): Promise<BottleBatchView[]> {
  const rows = await tx.query<{ batch: BottleBatchView }>(
    `select ${batchJson} as batch from take_home_batch h join patient p on p.programme_id = h.programme_id and p.id = h.patient_id
     where h.programme_id = $1 and h.pick_up_on = $2::date and not ${isHidden}
       and exists (select 1 from take_home_label l where l.batch_id = h.id)
       and not exists (select 1 from take_home_release r where r.batch_id = h.id)
       and exists (select 1 from take_home_slot t join take_home_bottle b on b.id = t.bottle_id where b.batch_id = h.id)
     order by p.family, p.given, p.id, h.prepared_at`,
    [tx.actor.programmeId, day],
  );
  return rows.map(({ batch }) => batch);
}

/** Who acts on a batch does so alone, or one would label what another voids. */
export async function lockBatch(tx: Reading, id: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('take-home batch ' || $1::text, 0))`, [id]);
}

/** What is in each bottle, by container. */
export async function loadContents(
  tx: Reading,
  bottleIds: readonly string[],
): Promise<ReadonlyMap<string, readonly BottleContent[]>> {
  const rows = await tx.query<{ id: string; contents: BottleContent[] }>(
    'select id, contents from take_home_bottle where programme_id = $1 and id = any ($2::uuid[])',
    [tx.actor.programmeId, bottleIds],
  );
  return new Map(rows.map(({ id, contents }) => [id, contents]));
}

export interface MadeBottle extends FilledBottle {
  readonly id: string;
  readonly number: number;
  readonly serial: string;
}

export interface NewBatchRow {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string;
  readonly orderId: string;
  readonly reason: BatchReason;
  readonly product: Product;
  readonly productClass: ProductClass;
  readonly portions: number;
  readonly today: Day;
  readonly pickUpOn: Day;
  readonly decisionId: string | null;
  readonly exceptionId: string | null;
  readonly stationId: string | null;
  readonly childResistant: boolean;
  readonly evaluations: readonly Evaluation[];
  readonly overrides: readonly GrantedOverride[];
  readonly acknowledged: readonly string[];
  readonly policyVersion: string;
  readonly origin: string;
  readonly at: Date;
  readonly bottles: readonly MadeBottle[];
}

/** The batch, its bottles and their places in one statement: if one place is taken, nothing is written ('pk_take_home_slot'). */
export function insertBatch(tx: Tx, batch: NewBatchRow): Promise<unknown> {
  return tx.query(
    `with batch as (
       insert into take_home_batch (id, programme_id, patient_id, episode_id, order_id, reason, product, product_class, service_day,
         pick_up_on, decision_id, exception_id, station_id, child_resistant, evaluations, overrides, acknowledged, policy_version,
         origin, prepared_by, prepared_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21) returning id),
     bottles as (
       insert into take_home_bottle (id, programme_id, patient_id, batch_id, order_id, number, serial, on_day, portion, portions,
         dose_mcg, volume_ul, mcg_per_ml, lot, lot_expires_on, contents)
       select b.id, $2, $3, batch.id, $5, b.number, b.serial, b.on_day, b.portion, $22, b.dose_mcg, b.volume_ul, b.mcg_per_ml, b.lot,
         b.lot_expires_on, b.contents
       from batch, jsonb_to_recordset($23::jsonb) as b (id uuid, number smallint, serial text, on_day date, portion smallint,
         dose_mcg integer, volume_ul integer, mcg_per_ml integer, lot text, lot_expires_on date, contents jsonb)
       returning id, on_day, portion)
     insert into take_home_slot (programme_id, order_id, on_day, portion, bottle_id)
     select $2, $5, on_day, portion, id from bottles`,
    [
      batch.id,
      tx.actor.programmeId,
      batch.patientId,
      batch.episodeId,
      batch.orderId,
      batch.reason,
      batch.product,
      batch.productClass,
      batch.today,
      batch.pickUpOn,
      batch.decisionId,
      batch.exceptionId,
      batch.stationId,
      batch.childResistant,
      JSON.stringify(batch.evaluations),
      JSON.stringify(batch.overrides),
      batch.acknowledged,
      batch.policyVersion,
      batch.origin,
      tx.actor.staffId,
      batch.at,
      batch.portions,
      JSON.stringify(
        batch.bottles.map((one) => ({
          id: one.id,
          number: one.number,
          serial: one.serial,
          on_day: one.on,
          portion: one.portion,
          dose_mcg: one.doseMcg,
          volume_ul: one.volumeUl,
          mcg_per_ml: one.mcgPerMl,
          lot: one.lot,
          lot_expires_on: one.lotExpiresOn,
          contents: one.contents,
        })),
      ),
    ],
  );
}
