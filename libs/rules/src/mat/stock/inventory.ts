import type { Policy } from '../../policy';
import type { Refusal } from '../../refusal';
import { addDays, type Day } from '../../time';
import type { Countable } from './count';
import type { Schedule } from './supplier';

/**
 * physical inventories (21 CFR 1304.11). Everything that the ledger holds is counted: schedule II exactly, III to V may
 * be estimated, but not in an opened container of more than 1,000 units. Two sign; a difference is explained and settled.
 */
export const inventoryKinds = {
  initial: 'First inventory',
  biennial: 'Biennial inventory',
  annual: 'Annual inventory',
  'month-end': 'Month-end inventory',
  'newly-scheduled': 'Inventory of a newly scheduled drug',
  extra: 'Inventory in between',
} as const satisfies Record<string, string>;
export type InventoryKind = keyof typeof inventoryKinds;

export const inventoryMoments = { opening: 'Opening of business', closing: 'Close of business' } as const;
export type InventoryMoment = keyof typeof inventoryMoments;

/** In the container; taken out of it (bottles for home, what waits to be wasted); in quarantine. */
export type CountedAccount = 'stock' | 'prepared' | 'quarantine';

export interface InventoryLine {
  readonly containerId: string;
  readonly account: CountedAccount;
  readonly serial: string;
  readonly thing: Countable;
  readonly schedule: Schedule;
  /** It was opened at a window, or something was taken out of it. */
  readonly opened: boolean;
  /** What it held when it was full. */
  readonly full: number;
  readonly ledger: number;
  readonly counted: number;
  readonly estimated: boolean;
  /** What becomes of a difference: written into the ledger, or reported as lost. */
  readonly settle: 'variance' | 'loss' | null;
  readonly reason: string | null;
}

export interface InventoryFacts {
  readonly kind: InventoryKind;
  readonly takenOn: Day;
  readonly today: Day;
  /** Is a ledger kept already? */
  readonly kept: boolean;
  readonly lines: readonly InventoryLine[];
  /** What the ledger holds and no line counts. */
  readonly uncounted: readonly string[];
}

/** An opened container with more units than this is counted piece by piece, whatever its schedule (21 CFR 1304.11(e)(6)). */
const estimableUnits = 1000;

/** Refuses 'inventory.refused' with the first thing that keeps the form from being a complete inventory. */
export function refuseInventory(facts: InventoryFacts): Refusal | null {
  const { kind, takenOn, today, kept, lines, uncounted } = facts;
  if (kept && kind === 'initial') return refused('The ledger is kept already: take an annual or month-end inventory');
  if (!kept && kind !== 'initial') return refused('The ledger begins with a first inventory: take that one');
  if (takenOn !== today) return refused('An inventory carries the day on which it is taken: enter it today');
  const [missing] = uncounted;
  if (missing !== undefined)
    return {
      ...refused(`${missing} is in the ledger and was not counted: enter it, with 0 if it is not there`),
      facts: { uncounted: uncounted.slice(0, 20) },
    };
  const seen = new Set<string>();
  for (const line of lines) {
    const key = `${line.containerId} ${line.account}`;
    if (seen.has(key)) return refused(`${line.serial} is entered twice: count it once`);
    seen.add(key);
    const says = faultOf(line);
    if (says !== null) return refused(says);
  }
  return null;
}

/** What is wrong with one line, in words that name it. */
function faultOf({
  serial,
  account,
  counted,
  ledger,
  estimated,
  settle,
  reason,
  ...line
}: InventoryLine): string | null {
  if (estimated && !mayEstimate(line))
    return `${serial} is counted exactly: schedule II always, and an opened container of more than 1,000 units`;
  // An estimate says that it is there, not how much: it moves nothing in the ledger.
  if (counted === ledger || estimated) return null;
  const off = counted - ledger;
  if (settle === null || reason === null || reason.trim() === '')
    return `${serial} differs from the ledger: say why, and whether it is a variance or a loss`;
  if (settle === 'loss') return off > 0 ? `${serial}: there is more than the ledger says, which is no loss` : null;
  return account === 'stock'
    ? null
    : `${serial}: what is missing outside of its container is recorded as a loss, what is too much is looked for in the ledger`;
}

/** schedule III to V may be estimated, unless an opened container holds more than 1,000 tablets or capsules. */
export function mayEstimate({
  schedule,
  opened,
  full,
  thing: { mcgPerUnit },
}: Pick<InventoryLine, 'schedule' | 'opened' | 'full' | 'thing'>): boolean {
  if (schedule === 'none') return true;
  if (schedule === 'II') return false;
  return !(opened && mcgPerUnit !== null && full / mcgPerUnit > estimableUnits);
}

export interface InventoryDue {
  readonly lastOn: Day | null;
  readonly dueOn: Day;
  readonly state: 'good' | 'soon' | 'overdue';
}

/** when the next inventory is due, and how that stands today. Null while no ledger is kept. */
export function inventoryDue(lastOn: Day | null, today: Day, policy: Policy): InventoryDue | null {
  if (lastOn === null) return null;
  const dueOn = addDays(lastOn, policy.inventory_interval_days);
  const asked = addDays(dueOn, -policy.inventory_task_days);
  return { lastOn, dueOn, state: today > dueOn ? 'overdue' : today >= asked ? 'soon' : 'good' };
}

/** A drug that is put under a schedule, or under another one, from a day on. */
export interface Scheduling {
  readonly id: string;
  readonly productName: string;
  readonly schedule: Schedule;
  readonly effectiveOn: Day;
}

export interface SchedulingDue extends Scheduling {
  readonly state: 'soon' | 'now' | 'overdue';
}

/** which new schedulings still ask for an inventory. One that was taken on the effective date or later answers. */
export function schedulingsDue(
  schedulings: readonly Scheduling[],
  lastOn: Day | null,
  today: Day,
  policy: Policy,
): readonly SchedulingDue[] {
  return schedulings.flatMap((one) => {
    if (lastOn !== null && lastOn >= one.effectiveOn) return [];
    if (addDays(one.effectiveOn, -policy.inventory_task_days) > today) return [];
    const state = one.effectiveOn > today ? 'soon' : one.effectiveOn === today ? 'now' : 'overdue';
    return [{ ...one, state } as const];
  });
}

function refused(says: string): Refusal {
  return { code: 'inventory.refused', says: `${says} (R-221)` };
}
