import type { Tx } from '@cairn/database';
import { Refused } from '@cairn/platform';
import {
  decideDraws,
  type DoseAttempt,
  type Draw,
  drawOfDose,
  isRefusal,
  isStockKept,
  type MedicationChart,
  type Product,
} from '@cairn/rules';
import { leaveOver, move, type MovementSource, type NewMovement } from './ledger';

interface TakenDose {
  readonly doseId: string;
  readonly attempt: DoseAttempt;
  readonly chart: MedicationChart;
  readonly product: Product;
  readonly at: Date;
}

/**
 * what a recorded dose takes out of stock, in the dose's own transaction. What was taken goes to 'administered'; the rest of
 * what was poured waits for its witness. Nothing happens before the ledger was opened.
 */
export async function drawDose(tx: Tx, { doseId, attempt, chart, product, at }: TakenDose): Promise<void> {
  if (!isStockKept(chart, attempt.serviceDay)) return;
  const source = { type: 'dose', id: doseId } as const;
  if (attempt.preparationId !== undefined) return drawPoured(tx, attempt.preparationId, source, attempt, at);
  const wish = drawOfDose(attempt, product);
  if (wish === null) return;
  const draws = decideDraws(wish, chart.programme.containers);
  if (isRefusal(draws)) throw new Refused(draws);
  await takeOut(tx, draws, attempt.doseMcg, source, at);
}

/** Out of their containers; so much of it was taken, the rest is left over. */
async function takeOut(
  tx: Tx,
  draws: readonly Draw[],
  takenMcg: number,
  source: MovementSource,
  at: Date,
): Promise<void> {
  const movements: NewMovement[] = [];
  const left: Promise<unknown>[] = [];
  let open = takenMcg;
  for (const { containerId, quantity } of draws) {
    const taken = Math.min(open, quantity);
    const rest = quantity - taken;
    open -= taken;
    const from = { containerId, account: 'stock' } as const;
    if (taken > 0)
      movements.push({
        kind: 'administer',
        from,
        to: { containerId, account: 'administered' },
        quantity: taken,
        occurredAt: at,
        source,
      });
    if (rest > 0) {
      movements.push({
        kind: 'prepare',
        from,
        to: { containerId, account: 'prepared' },
        quantity: rest,
        occurredAt: at,
        source,
      });
      left.push(leaveOver(tx, { containerId, quantity: rest, source, at }));
    }
  }
  await Promise.all([move(tx, movements), ...left]);
}

/**
 * What a pump poured is in 'prepared' already. Of a whole dose all of it was taken, to the last drop that the pump measured; of a
 * part what was said, and the rest waits.
 */
async function drawPoured(
  tx: Tx,
  preparationId: string,
  source: MovementSource,
  { observation, doseMcg }: DoseAttempt,
  at: Date,
): Promise<void> {
  const poured = await pouredFor(tx, preparationId);
  const movements: NewMovement[] = [];
  const left: Promise<unknown>[] = [];
  const whole = observation === 'observed_complete' || observation === 'vomited';
  let open = whole ? Infinity : doseMcg;
  for (const { containerId, quantity } of poured) {
    const taken = Math.min(open, quantity);
    open -= taken;
    if (taken > 0)
      movements.push({
        kind: 'administer',
        from: { containerId, account: 'prepared' },
        to: { containerId, account: 'administered' },
        quantity: taken,
        occurredAt: at,
        source,
      });
    if (quantity > taken) left.push(leaveOver(tx, { containerId, quantity: quantity - taken, source, at }));
  }
  await Promise.all([move(tx, movements), ...left]);
}

/** What was poured for a preparation, by container. Nothing of one that was poured before the ledger was opened. */
export async function pouredFor(
  tx: Tx,
  preparationId: string,
): Promise<readonly { readonly containerId: string; readonly quantity: number }[]> {
  return tx.query(
    `select m.to_container_id as "containerId", sum(m.quantity)::float8 as quantity from stock_movement m
     where m.programme_id = $1 and m.source_type = 'preparation' and m.source_id = $2 and m.kind = 'prepare'
     group by 1 order by 1`,
    [tx.actor.programmeId, preparationId],
  );
}

/**
 * What a pump says that it delivered leaves the open containers of its window, in the order in which they are used. If more came out
 * than the ledger holds, the difference is written as a variance of the last one first: what is poured is poured.
 */
export async function drawDelivery(
  tx: Tx,
  {
    preparationId,
    containers,
    mcg,
    at,
  }: { preparationId: string; containers: readonly OpenAt[]; mcg: number; at: Date },
): Promise<void> {
  const source = { type: 'preparation', id: preparationId } as const;
  const movements: NewMovement[] = [];
  let open = mcg;
  for (const [nth, { containerId, quantity: there }] of containers.entries()) {
    const last = nth === containers.length - 1;
    const quantity = last ? open : Math.min(open, there);
    if (quantity === 0) continue;
    if (quantity > there)
      movements.push({
        kind: 'variance',
        from: { containerId, account: 'variance' },
        to: { containerId, account: 'stock' },
        quantity: quantity - there,
        occurredAt: at,
        reason: 'More came out than the ledger held',
        source,
      });
    movements.push({
      kind: 'prepare',
      from: { containerId, account: 'stock' },
      to: { containerId, account: 'prepared' },
      quantity,
      occurredAt: at,
      source,
    });
    open -= quantity;
  }
  await move(tx, movements);
}

export interface OpenAt {
  readonly containerId: string;
  readonly quantity: number;
}
