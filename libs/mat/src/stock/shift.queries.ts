import type { Reading, Tx } from '@cairn/database';
import type { CountPhase, Countable, Evaluation } from '@cairn/rules';
import { openRemainders } from './waste.queries';

export interface ShiftRow {
  readonly id: string;
  readonly forDay: string;
  readonly openedAt: string;
  readonly openedBy: string | null;
  readonly closedAt: string | null;
  readonly closedBy: string | null;
}

/** A count as the screens show it, without what time makes of it. */
export interface CountRow {
  readonly id: string;
  readonly shiftId: string;
  readonly phase: CountPhase;
  readonly containerId: string;
  readonly measured: {
    readonly volumeUl: number | null;
    readonly units: number | null;
    readonly grossMg: number | null;
    readonly tareMg: number | null;
    readonly mgPerMl: number | null;
  };
  readonly counted: number;
  readonly ledger: number;
  readonly dispensed: number;
  readonly tolerance: number;
  readonly within: boolean;
  readonly variancesBefore: number;
  readonly reason: string | null;
  readonly evaluations: readonly Evaluation[];
  readonly countedBy: { readonly id: string; readonly name: string | null };
  readonly countedAt: string;
  readonly signed: { readonly by: string | null; readonly at: string; readonly inPlace: boolean } | null;
  readonly incident: {
    readonly id: string;
    readonly number: string;
    readonly settle: 'variance' | 'loss';
    readonly reason: string;
    readonly by: string | null;
    readonly at: string;
  } | null;
}

export interface ShiftContainerRow extends Countable {
  readonly containerId: string;
  readonly serial: string;
  readonly productName: string;
  readonly unit: 'mcg' | 'piece';
  readonly lot: string;
  readonly lotExpiresOn: string;
  readonly station: { readonly id: string; readonly name: string } | null;
  readonly isOpen: boolean;
  readonly openedAt: string | null;
  /** What the ledger holds now, and what was ever written off as a variance. */
  readonly ledger: number;
  readonly variances: number;
  /** What left it in this shift. */
  readonly dispensed: number;
  readonly opening: CountRow | null;
  readonly closing: CountRow | null;
}

const shiftJson = `jsonb_build_object('id', f.id, 'forDay', f.for_day, 'openedAt', f.opened_at, 'openedBy', s.display_name,
  'closedAt', c.closed_at, 'closedBy', b.display_name) as shift
  from stock_shift f left join staff s on s.id = f.opened_by left join stock_shift_close c on c.shift_id = f.id
  left join staff b on b.id = c.closed_by`;

/** The last shifts, the newest first. */
export async function loadShifts(tx: Reading, limit: number): Promise<ShiftRow[]> {
  const rows = await tx.query<{ shift: ShiftRow }>(
    `select ${shiftJson} where f.programme_id = $1 order by f.opened_at desc, f.id desc limit $2`,
    [tx.actor.programmeId, limit],
  );
  return rows.map(({ shift }) => shift);
}

export async function loadShift(tx: Reading, id: string): Promise<ShiftRow | undefined> {
  const [row] = await tx.query<{ shift: ShiftRow }>(`select ${shiftJson} where f.programme_id = $1 and f.id = $2`, [
    tx.actor.programmeId,
    id,
  ]);
  return row?.shift;
}

export async function loadOpenShift(tx: Reading): Promise<ShiftRow | undefined> {
  const [row] = await tx.query<{ shift: ShiftRow }>(
    `select ${shiftJson} join open_shift_slot o on o.shift_id = f.id where o.programme_id = $1`,
    [tx.actor.programmeId],
  );
  return row?.shift;
}

export const countJson = `jsonb_build_object('id', n.id, 'shiftId', n.shift_id, 'phase', n.phase, 'containerId', n.container_id,
  'measured', jsonb_build_object('volumeUl', n.volume_ul, 'units', n.units, 'grossMg', n.gross_mg, 'tareMg', n.tare_mg,
    'mgPerMl', n.mg_per_ml),
  'counted', n.counted, 'ledger', n.ledger, 'dispensed', n.dispensed, 'tolerance', n.tolerance, 'within', n.within_tolerance,
  'variancesBefore', n.variances_before, 'reason', n.reason, 'evaluations', n.evaluations,
  'countedBy', jsonb_build_object('id', n.counted_by, 'name', (select display_name from staff where id = n.counted_by)),
  'countedAt', n.counted_at,
  'signed', (select jsonb_build_object('by', u.display_name, 'at', g.signed_at, 'inPlace', g.in_place)
    from stock_count_signature g left join staff u on u.id = g.signed_by where g.count_id = n.id),
  'incident', (select jsonb_build_object('id', i.incident_id, 'number', i.number, 'settle', i.settle, 'reason', i.reason,
      'by', u.display_name, 'at', i.supervised_at)
    from stock_count_incident i left join staff u on u.id = i.supervised_by where i.count_id = n.id))`;

/**
 * The containers of a shift: what is open now, what was closed in it and is not empty, and what was counted in it. Of a shift that
 * is over only what was counted.
 */
export async function loadShiftContainers(
  tx: Reading,
  { id, openedAt, closedAt }: ShiftRow,
  containerId: string | null = null,
): Promise<ShiftContainerRow[]> {
  const rows = await tx.query<{ container: ShiftContainerRow }>(
    `with was as (
       select distinct on (d.stock_container_id) d.stock_container_id as container_id, d.station_id, d.opened_at,
         o.stock_container_id is not null as is_open
       from dose_container d left join open_container_slot o on o.dose_container_id = d.id
         left join dose_container_end e on e.dose_container_id = d.id
       where d.programme_id = $1 and d.stock_container_id is not null
         and (o.stock_container_id is not null or e.ended_at >= $3 or exists (select 1 from stock_count_slot k
           where k.shift_id = $2 and k.container_id = d.stock_container_id))
       order by d.stock_container_id, (o.stock_container_id is not null) desc, d.opened_at desc, d.id desc)
     select jsonb_build_object('containerId', sc.id, 'serial', sc.serial, 'productName', sp.name, 'form', sp.form, 'unit', sp.unit,
       'mcgPerMl', sp.mcg_per_ml, 'mcgPerUnit', sp.mcg_per_unit, 'lot', sl.lot, 'lotExpiresOn', sl.expires_on,
       'station', case when t.id is not null then jsonb_build_object('id', t.id, 'name', t.name) end, 'isOpen', w.is_open,
       'openedAt', w.opened_at, 'ledger', coalesce(q.quantity, 0), 'variances', coalesce(v.quantity, 0),
       'dispensed', coalesce((select sum(case when m.from_account = 'stock' then m.quantity else -m.quantity end)
         from stock_movement m where m.from_container_id = sc.id and m.occurred_at >= $3
           and ($4::timestamptz is null or m.occurred_at <= $4)
           and ((m.kind in ('prepare', 'administer') and m.from_account = 'stock') or m.kind = 'unprepare')), 0),
       'opening', (select ${countJson} from stock_count_slot k join stock_count n on n.id = k.count_id
         where k.shift_id = $2 and k.phase = 'open' and k.container_id = sc.id),
       'closing', (select ${countJson} from stock_count_slot k join stock_count n on n.id = k.count_id
         where k.shift_id = $2 and k.phase = 'close' and k.container_id = sc.id)) as container
     from was w join stock_container sc on sc.id = w.container_id join stock_lot sl on sl.id = sc.lot_id
       join stock_product sp on sp.id = sl.product_id left join dosing_station t on t.id = w.station_id
       left join stock_balance q on q.container_id = sc.id and q.account = 'stock'
       left join stock_balance v on v.container_id = sc.id and v.account = 'variance'
     where ($5::uuid is null or sc.id = $5)
       and (exists (select 1 from stock_count_slot k where k.shift_id = $2 and k.container_id = sc.id)
         or ($4::timestamptz is null and (w.is_open or coalesce(q.quantity, 0) <> 0)))
     order by lower(t.name) nulls last, sp.name, sc.serial`,
    [tx.actor.programmeId, id, openedAt, closedAt, containerId],
  );
  return rows.map(({ container }) => container);
}

/** What else keeps a shift from closing: poured doses, and what was poured and waits for its witness. */
export async function loadLoose(tx: Reading): Promise<{ readonly poured: number; readonly remainders: number }> {
  const [[row], remainders] = await Promise.all([
    tx.query<{ n: number }>('select count(*)::int as n from preparation_slot where programme_id = $1', [
      tx.actor.programmeId,
    ]),
    openRemainders(tx),
  ]);
  return { poured: row?.n ?? 0, remainders: remainders.length };
}

/** Opens a shift; refused by 'pk_open_shift_slot' while another one is open. */
export function insertShift(tx: Tx, shift: { id: string; forDay: string; at: Date }): Promise<unknown> {
  return tx.query(
    `with opened as (insert into stock_shift (id, programme_id, for_day, opened_by, opened_at) values ($2, $1, $3, $4, $5) returning id)
     insert into open_shift_slot (programme_id, shift_id) select $1, id from opened`,
    [tx.actor.programmeId, shift.id, shift.forDay, tx.actor.staffId, shift.at],
  );
}

export function closeShift(tx: Tx, { id, at }: { id: string; at: Date }): Promise<unknown> {
  return tx.query(
    `with closed as (insert into stock_shift_close (shift_id, programme_id, closed_by, closed_at) values ($2, $1, $3, $4) returning 1)
     delete from open_shift_slot where programme_id = $1 and shift_id = $2 and exists (select 1 from closed)`,
    [tx.actor.programmeId, id, tx.actor.staffId, at],
  );
}

/** Counts, signatures and the close of one programme come one after the other. */
export function lockCounting(tx: Tx): Promise<unknown> {
  return tx.query(`select pg_advisory_xact_lock(hashtextextended('stock count ' || $1::text, 0))`, [
    tx.actor.programmeId,
  ]);
}
