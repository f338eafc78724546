import {
  addMinutes,
  type ClosingFacts,
  closingObstacles,
  type Day,
  isOver,
  type Obstacle,
  type Policy,
  type StandingCount,
  toleranceOf,
} from '@cairn/rules';
import type { CountRow, ShiftContainerRow, ShiftRow } from './shift.queries';

export interface ShiftScene {
  readonly policy: Policy;
  readonly now: Date;
  readonly today: Day;
}

/** A count with what the time and the ledger make of it. */
export interface CountView extends Omit<CountRow, 'variancesBefore'> {
  readonly variance: number;
  readonly state: 'waiting' | 'lapsed' | 'signed';
  /** Until when the second person signs. */
  readonly signUntil: string;
  /** Something moved since: it counts no longer. */
  readonly movedOn: boolean;
}

export interface ShiftContainerView extends Omit<ShiftContainerRow, 'opening' | 'closing' | 'variances'> {
  /** By how much a count may differ as things stand. */
  readonly tolerance: number;
  /** It was open when the shift began, so that it is counted at the beginning too. */
  readonly needsOpening: boolean;
  readonly opening: CountView | null;
  readonly closing: CountView | null;
}

export type ShiftSummary = ShiftRow;

export interface ShiftView extends ShiftRow {
  readonly containers: readonly ShiftContainerView[];
  /** What still stands in the way of closing; of a closed shift nothing. */
  readonly obstacles: readonly Obstacle[];
}

interface Loose {
  readonly poured: number;
  readonly remainders: number;
  readonly paperLines: number;
}

export function countView(count: CountRow, ledgerNow: number, scene: ShiftScene): CountView {
  const { variancesBefore: _, ...shown } = count;
  return {
    ...shown,
    countedAt: iso(count.countedAt),
    signed: count.signed === null ? null : { ...count.signed, at: iso(count.signed.at) },
    incident: count.incident === null ? null : { ...count.incident, at: iso(count.incident.at) },
    variance: count.counted - count.ledger,
    state: stateOf(count, scene),
    signUntil: addMinutes(new Date(count.countedAt), scene.policy.witness_minutes).toISOString(),
    movedOn: isMovedOn(count, ledgerNow),
  };
}

function stateOf({ signed, countedAt }: CountRow, { now, policy }: ShiftScene): CountView['state'] {
  if (signed !== null) return 'signed';
  const over = isOver({ firstAt: new Date(countedAt), now, withinMinutes: policy.witness_minutes });
  return over ? 'lapsed' : 'waiting';
}

/** The ledger holds what this count left in it, or it moved on since. */
function isMovedOn({ counted, ledger, signed, within, incident }: CountRow, ledgerNow: number): boolean {
  const settled = signed !== null && (within || incident !== null);
  return ledgerNow !== (settled ? counted : ledger);
}

export function closingFacts(containers: readonly ShiftContainerRow[], loose: Loose, scene: ShiftScene): ClosingFacts {
  return {
    ...loose,
    containers: containers.map(({ containerId, serial, station, closing, ledger }) => ({
      containerId,
      serial,
      stationName: station?.name ?? null,
      closing: closing === null ? null : standing(closing, ledger, scene),
    })),
  };
}

function standing(count: CountRow, ledgerNow: number, scene: ShiftScene): StandingCount {
  const state = stateOf(count, scene);
  return {
    id: count.id,
    signed: state === 'signed',
    lapsed: state === 'lapsed',
    movedOn: isMovedOn(count, ledgerNow),
    within: count.within,
    incidentNumber: count.incident?.number ?? null,
  };
}

export function shiftView(
  shift: ShiftRow,
  containers: readonly ShiftContainerRow[],
  loose: Loose,
  scene: ShiftScene,
): ShiftView {
  return {
    ...shift,
    openedAt: iso(shift.openedAt),
    closedAt: shift.closedAt === null ? null : iso(shift.closedAt),
    obstacles: shift.closedAt === null ? closingObstacles(closingFacts(containers, loose, scene)) : [],
    containers: containers.map(({ variances: _, ...row }) => ({
      ...row,
      openedAt: row.openedAt === null ? null : iso(row.openedAt),
      tolerance: toleranceOf({ thing: row, dispensed: row.dispensed, policy: scene.policy }),
      needsOpening: row.openedAt !== null && new Date(row.openedAt) <= new Date(shift.openedAt),
      opening: row.opening === null ? null : countView(row.opening, row.ledger, scene),
      closing: row.closing === null ? null : countView(row.closing, row.ledger, scene),
    })),
  };
}

const iso = (text: string): string => new Date(text).toISOString();
