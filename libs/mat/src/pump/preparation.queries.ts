import type { Reading, Tx } from '@cairn/database';
import type { Evaluation } from '@cairn/rules';

export interface PreparationRow {
  readonly id: string;
  readonly patientId: string;
  readonly displayName: string;
  readonly orderId: string;
  readonly serviceDay: string;
  readonly portion: number;
  readonly stationId: string;
  readonly stationName: string;
  readonly adapter: string;
  readonly address: string | null;
  readonly orderedMcg: number;
  readonly orderedUl: number;
  readonly mcgPerMl: number;
  readonly deliveredMcg: number | null;
  readonly deliveredUl: number | null;
  readonly preparedAt: string;
  readonly preparedBy: string | null;
  readonly outcome: 'recorded' | 'discarded' | 'nothing-delivered' | null;
  readonly bodyHash: string;
  readonly evaluations: readonly Evaluation[];
}

const columns = (
  displayName: string,
) => `jsonb_build_object('id', r.id, 'patientId', r.patient_id, 'displayName', ${displayName},
  'orderId', r.order_id, 'serviceDay', r.service_day, 'portion', r.portion, 'stationId', t.id, 'stationName', t.name,
  'adapter', t.adapter, 'address', t.address, 'orderedMcg', r.ordered_mcg, 'orderedUl', r.ordered_ul, 'mcgPerMl', c.mcg_per_ml,
  'deliveredMcg', d.delivered_mcg, 'deliveredUl', d.delivered_ul, 'preparedAt', r.prepared_at, 'preparedBy', s.display_name,
  'outcome', x.outcome, 'bodyHash', encode(r.body_hash, 'hex'), 'evaluations', r.evaluations) as row
  from dose_preparation r join dosing_station t on t.id = r.station_id join dose_container c on c.id = r.container_id
  join patient p on p.programme_id = r.programme_id and p.id = r.patient_id
  left join dose_delivery d on d.preparation_id = r.id left join dose_resolution x on x.preparation_id = r.id
  left join staff s on s.id = r.prepared_by`;

export async function loadPreparation(tx: Reading, id: string): Promise<PreparationRow | undefined> {
  const [found] = await tx.query<{ row: PreparationRow }>(
    `select ${columns('null')} where r.programme_id = $1 and r.id = $2`,
    [tx.actor.programmeId, id],
  );
  return found?.row;
}

/** Poured, or asked for, and neither recorded nor resolved: the oldest first. */
export async function loadOpenPreparations(tx: Reading, displayName: string): Promise<PreparationRow[]> {
  const rows = await tx.query<{ row: PreparationRow }>(
    `select ${columns(displayName)} join preparation_slot o on o.preparation_id = r.id
     where r.programme_id = $1 order by r.prepared_at`,
    [tx.actor.programmeId],
  );
  return rows.map(({ row }) => row);
}

export interface NewPreparation {
  readonly id: string;
  readonly patientId: string;
  readonly orderId: string;
  readonly serviceDay: string;
  readonly portion: number;
  readonly stationId: string;
  readonly containerId: string;
  readonly orderedMcg: number;
  readonly orderedUl: number;
  readonly attempt: object;
  readonly bodyHash: Buffer;
  readonly evaluations: readonly object[];
  readonly at: Date;
}

/** The preparation and its two places, at the window and of the person; if one is taken, nothing is written. */
export function insertPreparation(tx: Tx, made: NewPreparation): Promise<unknown> {
  return tx.query(
    `with made as (
       insert into dose_preparation (id, programme_id, patient_id, order_id, service_day, portion, station_id, container_id,
         ordered_mcg, ordered_ul, attempt, body_hash, evaluations, prepared_by, prepared_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning id)
     insert into preparation_slot (programme_id, station_id, patient_id, preparation_id) select $2, $7, $3, id from made`,
    [
      made.id,
      tx.actor.programmeId,
      made.patientId,
      made.orderId,
      made.serviceDay,
      made.portion,
      made.stationId,
      made.containerId,
      made.orderedMcg,
      made.orderedUl,
      JSON.stringify(made.attempt),
      made.bodyHash,
      JSON.stringify(made.evaluations),
      tx.actor.staffId,
      made.at,
    ],
  );
}

/** What the pump reported. A report that comes again changes nothing, and answers false. */
export async function insertDelivery(
  tx: Tx,
  { id, patientId, ul, mcg, at }: { id: string; patientId: string; ul: number; mcg: number; at: Date },
): Promise<boolean> {
  const written = await tx.query(
    `insert into dose_delivery (preparation_id, programme_id, patient_id, delivered_ul, delivered_mcg, reported_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning 1`,
    [id, tx.actor.programmeId, patientId, ul, mcg, at],
  );
  return written.length > 0;
}

/** Says what became of a preparation and frees its places. Refused by 'pk_dose_resolution' when that was said before. */
export function resolvePreparation(
  tx: Tx,
  resolution: {
    readonly id: string;
    readonly patientId: string;
    readonly outcome: string;
    readonly doseId: string | null;
    readonly deliveredMcg: number | null;
    readonly reason: string | null;
    readonly at: Date;
  },
): Promise<unknown> {
  const { id, patientId, outcome, doseId, deliveredMcg, reason, at } = resolution;
  return tx.query(
    `with said as (
       insert into dose_resolution (preparation_id, programme_id, patient_id, outcome, dose_id, delivered_mcg, reason, resolved_by,
         resolved_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning 1)
     delete from preparation_slot where programme_id = $2 and preparation_id = $1 and exists (select 1 from said)`,
    [id, tx.actor.programmeId, patientId, outcome, doseId, deliveredMcg, reason, tx.actor.staffId, at],
  );
}
