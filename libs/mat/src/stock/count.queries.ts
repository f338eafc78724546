import type { Reading, Tx } from '@cairn/database';
import type { CountPhase, Counted, Measured } from '@cairn/rules';
import { insertRow } from '../outside/outside-scene';
import { countJson, type CountRow, type ShiftContainerRow } from './shift.queries';

export interface NewCount {
  readonly id: string;
  readonly shiftId: string;
  readonly phase: CountPhase;
  readonly container: ShiftContainerRow;
  readonly measured: Measured;
  readonly counted: number;
  readonly found: Counted;
  readonly replaces: { readonly id: string; readonly reason: string } | null;
  readonly at: Date;
}

/** Writes a count and gives it its place; refused by 'pk_stock_count_slot' when another one stands there. */
export async function insertCount(tx: Tx, { container, measured, found, ...count }: NewCount): Promise<void> {
  if (count.replaces !== null)
    void tx.query(
      'delete from stock_count_slot where programme_id = $1 and shift_id = $2 and phase = $3 and container_id = $4 and count_id = $5',
      [tx.actor.programmeId, count.shiftId, count.phase, container.containerId, count.replaces.id],
    );
  await insertRow(tx, 'stock_count', {
    id: count.id,
    shift_id: count.shiftId,
    phase: count.phase,
    container_id: container.containerId,
    station_id: container.station?.id ?? null,
    volume_ul: measured.volumeUl ?? null,
    units: measured.units ?? null,
    gross_mg: measured.grossMg ?? null,
    tare_mg: measured.tareMg ?? null,
    mg_per_ml: measured.mgPerMl ?? null,
    counted: count.counted,
    ledger: container.ledger,
    dispensed: Math.max(0, container.dispensed),
    tolerance: found.tolerance,
    within_tolerance: found.within,
    variances_before: container.variances,
    replaces_id: count.replaces?.id ?? null,
    reason: count.replaces?.reason ?? null,
    evaluations: JSON.stringify(found.evaluations),
    counted_by: tx.actor.staffId,
    counted_at: count.at,
  });
  await insertRow(tx, 'stock_count_slot', {
    shift_id: count.shiftId,
    phase: count.phase,
    container_id: container.containerId,
    count_id: count.id,
  });
}

/** One count, with what the ledger of its container holds now, and whether it still stands. */
export interface CountNow extends CountRow {
  readonly ledgerNow: number;
  readonly variancesNow: number;
  readonly standing: boolean;
  readonly shiftOpen: boolean;
  readonly serial: string;
}

export async function loadCount(tx: Reading, id: string): Promise<CountNow | undefined> {
  const [row] = await tx.query<{ count: CountNow }>(
    `select ${countJson} || jsonb_build_object('ledgerNow', coalesce(q.quantity, 0), 'variancesNow', coalesce(v.quantity, 0),
       'standing', k.count_id is not null, 'shiftOpen', o.shift_id is not null, 'serial', c.serial) as count
     from stock_count n join stock_container c on c.id = n.container_id
       left join stock_count_slot k on k.count_id = n.id and k.shift_id = n.shift_id and k.phase = n.phase and k.container_id = n.container_id
       left join open_shift_slot o on o.programme_id = n.programme_id and o.shift_id = n.shift_id
       left join stock_balance q on q.container_id = n.container_id and q.account = 'stock'
       left join stock_balance v on v.container_id = n.container_id and v.account = 'variance'
     where n.programme_id = $1 and n.id = $2`,
    [tx.actor.programmeId, id],
  );
  return row?.count;
}

/** Who counted this container in this phase of this shift, and when. */
export async function loadStanding(
  tx: Reading,
  of: { shiftId: string; phase: CountPhase; containerId: string },
): Promise<CountRow | undefined> {
  const [row] = await tx.query<{ count: CountRow }>(
    `select ${countJson} as count from stock_count_slot k join stock_count n on n.id = k.count_id
     where k.programme_id = $1 and k.shift_id = $2 and k.phase = $3 and k.container_id = $4`,
    [tx.actor.programmeId, of.shiftId, of.phase, of.containerId],
  );
  return row?.count;
}

export function insertSignature(
  tx: Tx,
  table: 'stock_count_signature' | 'stock_inventory_signature',
  of: { id: string; countedBy: string; inPlace: boolean; at: Date },
): Promise<unknown> {
  return insertRow(tx, table, {
    [table === 'stock_count_signature' ? 'count_id' : 'inventory_id']: of.id,
    counted_by: of.countedBy,
    signed_by: tx.actor.staffId,
    in_place: of.inPlace,
    signed_at: of.at,
  });
}

/** The number of the next incident of a count: the year and how many there were in it. */
export async function nextIncidentNumber(tx: Tx, year: string): Promise<string> {
  const [row] = await tx.query<{ n: number }>(
    'select count(*)::int + 1 as n from stock_count_incident where programme_id = $1 and number like $2',
    [tx.actor.programmeId, `V-${year}-%`],
  );
  return `V-${year}-${String(row?.n ?? 1).padStart(3, '0')}`;
}
