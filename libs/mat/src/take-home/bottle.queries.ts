import type { ConstraintFault } from '@cairn/access';
import type { Tx } from '@cairn/database';
import { newId } from '@cairn/platform';
import type { BottleContent, BottleState, Day, Refusal } from '@cairn/rules';
import { leaveOver, move, type NewMovement, whyNotMoved } from '../stock/ledger';

/** What became of bottles of one person, one and the same of each. */
export interface NewBottleEvent {
  readonly patientId: string;
  readonly bottleIds: readonly string[];
  readonly state: Exclude<BottleState, 'prepared'>;
  readonly day: Day;
  readonly at: Date;
  readonly lostOn?: Day;
  readonly reason?: string;
  /** The release, return, call-back or loss that says more. */
  readonly sourceId?: string;
}

/** Refused by 'uq_take_home_bottle_event_bottle_id_state' where it became that before. */
export function insertEvents(tx: Tx, event: NewBottleEvent): Promise<unknown> {
  const { bottleIds } = event;
  if (bottleIds.length === 0) return Promise.resolve();
  return tx.query(
    `insert into take_home_bottle_event (id, programme_id, patient_id, bottle_id, state, service_day, lost_on, reason, source_id,
       recorded_by, recorded_at)
     select e.id, $1, $2, e.bottle_id, $3, $4, $5, $6, $7, $8, $9 from unnest($10::uuid[], $11::uuid[]) as e (id, bottle_id)`,
    [
      tx.actor.programmeId,
      event.patientId,
      event.state,
      event.day,
      event.lostOn ?? null,
      event.reason ?? null,
      event.sourceId ?? null,
      tx.actor.staffId,
      event.at,
      bottleIds.map(() => newId()),
      bottleIds,
    ],
  );
}

/** The places of these bottles in their days are free again. */
export function freeSlots(tx: Tx, bottleIds: readonly string[]): Promise<unknown> {
  return tx.query('delete from take_home_slot where programme_id = $1 and bottle_id = any ($2::uuid[])', [
    tx.actor.programmeId,
    bottleIds,
  ]);
}

type Contents = ReadonlyMap<string, readonly BottleContent[]>;

/** Filled: out of the containers, all bottles in one statement. What was broken off waits for its witness. */
export async function drawBottles(tx: Tx, contents: Contents, at: Date): Promise<void> {
  const movements = movementsOf(contents, at, ({ mcg, leftOver }) => ({
    kind: 'prepare',
    from: 'stock',
    to: 'prepared',
    quantity: mcg + leftOver,
  }));
  const rests = [...contents].flatMap(([bottleId, parts]) =>
    parts.flatMap(({ stockContainerId, leftOver }) =>
      stockContainerId === null || leftOver === 0
        ? []
        : leaveOver(tx, {
            containerId: stockContainerId,
            quantity: leftOver,
            source: { type: 'bottle', id: bottleId },
            at,
          }),
    ),
  );
  await Promise.all([move(tx, movements), ...rests]);
}

/** Handed out: from what was prepared to what went home. */
export function dispenseBottles(tx: Tx, contents: Contents, at: Date): Promise<void> {
  return move(
    tx,
    movementsOf(contents, at, ({ mcg }) => ({ kind: 'dispense', from: 'prepared', to: 'dispensed', quantity: mcg })),
  );
}

/** Never handed out: poured back unopened, or put into quarantine. */
export function unfillBottles(
  tx: Tx,
  contents: Contents,
  { at, reason, into }: { readonly at: Date; readonly reason: string; readonly into: 'stock' | 'quarantine' },
): Promise<void> {
  const way =
    into === 'stock'
      ? ({ kind: 'unprepare', from: 'prepared', to: 'stock' } as const)
      : ({ kind: 'quarantine', from: 'prepared', to: 'quarantine' } as const);
  return move(
    tx,
    movementsOf(contents, at, ({ mcg }) => ({ ...way, quantity: mcg }), reason),
  );
}

/** Brought back: so much of each went into quarantine, and never back to be given. */
export function quarantineReturned(
  tx: Tx,
  contents: Contents,
  found: ReadonlyMap<string, number>,
  { at, reason }: { readonly at: Date; readonly reason: string },
): Promise<void> {
  const left = new Map(found);
  return move(
    tx,
    movementsOf(
      contents,
      at,
      ({ mcg }, bottleId) => {
        const quantity = Math.min(mcg, left.get(bottleId) ?? 0);
        left.set(bottleId, (left.get(bottleId) ?? 0) - quantity);
        return { kind: 'return', from: 'dispensed', to: 'quarantine', quantity };
      },
      reason,
    ),
  );
}

interface Way {
  readonly kind: NewMovement['kind'];
  readonly from: NewMovement['from']['account'];
  readonly to: NewMovement['to']['account'];
  readonly quantity: number;
}

/** Of each part of each bottle; nothing of what was filled before there was a ledger. */
function movementsOf(
  contents: Contents,
  at: Date,
  way: (content: BottleContent, bottleId: string) => Way,
  reason: string | null = null,
): NewMovement[] {
  return [...contents].flatMap(([bottleId, parts]) =>
    parts.flatMap((content) => {
      const { stockContainerId: containerId } = content;
      if (containerId === null) return [];
      const { kind, from, to, quantity } = way(content, bottleId);
      if (quantity === 0) return [];
      return {
        kind,
        from: { containerId, account: from },
        to: { containerId, account: to },
        quantity,
        occurredAt: at,
        reason,
        source: { type: 'bottle' as const, id: bottleId },
      };
    }),
  );
}

/** For `explain`: two windows had the same bottles in hand. */
export async function whyNotBottles(fault: ConstraintFault): Promise<Refusal | undefined> {
  const { constraint } = fault;
  if (constraint === 'pk_take_home_slot')
    return {
      code: 'bottle.taken',
      says: 'Somebody filled a bottle for one of these days a moment ago: look at the pour list again.',
    };
  if (
    constraint === 'uq_take_home_bottle_event_bottle_id_state' ||
    constraint === 'uq_take_home_release_batch_id' ||
    constraint === 'uq_take_home_label_batch_id_version'
  )
    return { code: 'take-home.step', says: 'Somebody moved these bottles on a moment ago: look at them again.' };
  return whyNotMoved(fault);
}
