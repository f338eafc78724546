import type { Reading } from '@cairn/database';
import {
  type Policy,
  stockVolume,
  type WasteMethod,
  type WasteReason,
  wasteSignBy,
  type WasteState,
  wasteState,
} from '@cairn/rules';
import { containerOf, type NamedContainer, nameOf } from './waste-container.queries';

/** A waste with how it stands now. */
export interface WasteView {
  readonly id: string;
  readonly remainderId: string | null;
  readonly container: NamedContainer;
  readonly quantity: number;
  readonly volumeUl: number | null;
  readonly reason: WasteReason;
  readonly method: WasteMethod;
  readonly says: string | null;
  readonly enteredBy: { readonly id: string; readonly name: string | null };
  readonly enteredAt: string;
  readonly signBy: string;
  readonly state: WasteState;
  readonly signed: { readonly by: string | null; readonly at: string; readonly inPlace: boolean } | null;
}

/** What was taken out and not needed, and waits to be wasted. */
export interface RemainderView {
  readonly id: string;
  readonly container: NamedContainer;
  readonly quantity: number;
  readonly volumeUl: number | null;
  readonly source: string;
  readonly leftBy: string | null;
  readonly leftAt: string;
  /** Its entry, while that waits for its witness; null when there is none or its time ran out. */
  readonly waste: WasteView | null;
  /** An entry whose witness did not come in time: it is entered anew. */
  readonly ranOut: boolean;
}

interface WasteRow extends Omit<WasteView, 'signBy' | 'state'> {
  readonly enteredAt: string;
}

const wasteJson = (w: string, g: string) => `jsonb_build_object('id', ${w}.id, 'remainderId', ${w}.remainder_id,
  'container', ${containerOf(`${w}.container_id`)}, 'quantity', ${w}.quantity, 'volumeUl', ${w}.volume_ul, 'reason', ${w}.reason,
  'method', ${w}.method, 'says', ${w}.says, 'enteredBy', jsonb_build_object('id', ${w}.recorded_by, 'name', ${nameOf(`${w}.recorded_by`)}),
  'enteredAt', ${w}.recorded_at, 'signed', case when ${g}.waste_id is not null then jsonb_build_object('by', ${nameOf(`${g}.signed_by`)},
    'at', ${g}.signed_at, 'inPlace', ${g}.in_place) end)`;

const wastesFrom = `from stock_waste w left join stock_waste_signature g on g.waste_id = w.id`;

function standing(row: WasteRow, policy: Policy, now: Date): WasteView {
  const enteredAt = new Date(row.enteredAt);
  const entered = { enteredBy: row.enteredBy.id, enteredAt, signed: row.signed !== null };
  return { ...row, signBy: wasteSignBy(enteredAt, policy).toISOString(), state: wasteState(entered, policy, now) };
}

/** What waits for a witness, the longest first. A shift does not close while there is any (R-224). */
export async function openRemainders(
  tx: Reading,
): Promise<
  readonly { readonly id: string; readonly containerId: string; readonly quantity: number; readonly leftAt: Date }[]
> {
  return tx.query(
    `select r.id, r.container_id as "containerId", r.quantity::float8 as quantity, r.left_at as "leftAt" from stock_remainder r
     where r.programme_id = $1 and not exists (select 1 from stock_remainder_end e where e.remainder_id = r.id)
     order by r.left_at, r.id`,
    [tx.actor.programmeId],
  );
}

/** The same with all that people want to see of it. */
export async function loadRemainders(tx: Reading, policy: Policy, now: Date): Promise<RemainderView[]> {
  const rows = await tx.query<{
    remainder: Omit<RemainderView, 'volumeUl' | 'waste' | 'ranOut'>;
    waste: WasteRow | null;
  }>(
    `select jsonb_build_object('id', r.id, 'container', ${containerOf('r.container_id')}, 'quantity', r.quantity,
         'source', r.source_type, 'leftBy', ${nameOf('r.left_by')}, 'leftAt', r.left_at) as remainder,
       (select ${wasteJson('w', 'g')} ${wastesFrom} where w.remainder_id = r.id order by w.recorded_at desc, w.id desc limit 1) as waste
     from stock_remainder r
     where r.programme_id = $1 and not exists (select 1 from stock_remainder_end e where e.remainder_id = r.id)
     order by r.left_at, r.id limit 500`,
    [tx.actor.programmeId],
  );
  return rows.map(({ remainder, waste }) => {
    const last = waste === null ? null : standing(waste, policy, now);
    return {
      ...remainder,
      volumeUl: stockVolume(remainder.quantity, remainder.container.product),
      waste: last?.state === 'waiting' ? last : null,
      ranOut: last?.state === 'expired',
    };
  });
}

/** Waste straight from containers that nobody signed yet, entered since then. A later entry of the same container replaces it. */
export async function loadUnsignedDirect(tx: Reading, policy: Policy, now: Date, since: Date): Promise<WasteView[]> {
  const rows = await tx.query<{ waste: WasteRow }>(
    `select ${wasteJson('w', 'g')} as waste ${wastesFrom}
     where w.programme_id = $1 and w.recorded_at >= $2 and w.remainder_id is null and g.waste_id is null
       and not exists (select 1 from stock_waste n where n.container_id = w.container_id and n.remainder_id is null
         and (n.recorded_at, n.id) > (w.recorded_at, w.id))
     order by w.recorded_at, w.id`,
    [tx.actor.programmeId, since],
  );
  return rows.map(({ waste }) => standing(waste, policy, now));
}

/** The log of a stretch of time, the newest first. */
export async function loadWastes(tx: Reading, policy: Policy, now: Date, from: Date, to: Date): Promise<WasteView[]> {
  const rows = await tx.query<{ waste: WasteRow }>(
    `select ${wasteJson('w', 'g')} as waste ${wastesFrom}
     where w.programme_id = $1 and w.recorded_at >= $2 and w.recorded_at < $3 order by w.recorded_at desc, w.id desc limit 5000`,
    [tx.actor.programmeId, from, to],
  );
  return rows.map(({ waste }) => standing(waste, policy, now));
}

export async function loadWaste(tx: Reading, id: string, policy: Policy, now: Date): Promise<WasteView | undefined> {
  const [row] = await tx.query<{ waste: WasteRow }>(
    `select ${wasteJson('w', 'g')} as waste ${wastesFrom} where w.programme_id = $1 and w.id = $2`,
    [tx.actor.programmeId, id],
  );
  return row === undefined ? undefined : standing(row.waste, policy, now);
}

/** When the last unsigned entry of the same was made; null where there is none. */
export async function lastUnsigned(
  tx: Reading,
  of: { readonly remainderId?: string; readonly containerId: string },
): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date | null }>(
    `select max(w.recorded_at) as at ${wastesFrom} where w.programme_id = $1 and g.waste_id is null
       and w.container_id = $2 and w.remainder_id is not distinct from $3::uuid`,
    [tx.actor.programmeId, of.containerId, of.remainderId ?? null],
  );
  return row?.at ?? null;
}
