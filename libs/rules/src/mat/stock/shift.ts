import type { Refusal } from '../../refusal';
import { type Day } from '../../time';

/** a container that was open in the shift, and how its counts stand. */
export interface ShiftContainer {
  readonly containerId: string;
  readonly serial: string;
  readonly stationName: string | null;
  /** The standing closing count; null before there is one. */
  readonly closing: StandingCount | null;
}

export interface StandingCount {
  readonly id: string;
  readonly signed: boolean;
  /** The time for the second signature is over. */
  readonly lapsed: boolean;
  /** Something was taken out or put in since. */
  readonly movedOn: boolean;
  readonly within: boolean;
  /** Of one outside tolerance: the number of its incident, once a supervisor has signed. */
  readonly incidentNumber: string | null;
}

export interface ClosingFacts {
  readonly containers: readonly ShiftContainer[];
  /** Poured doses that were neither recorded nor resolved. */
  readonly poured: number;
  /** What waits to be wasted before a witness. */
  readonly remainders: number;
  /** Lines of a downtime sheet that were not entered yet. */
  readonly paperLines: number;
}

export type ObstacleKind = 'count' | 'second' | 'recount' | 'incident' | 'poured' | 'remainder' | 'paper';

export interface Obstacle {
  readonly kind: ObstacleKind;
  readonly says: string;
  readonly containerId: string | null;
}

/** everything that still stands in the way of closing, in the order in which it is best done. */
export function closingObstacles({ containers, poured, remainders, paperLines }: ClosingFacts): readonly Obstacle[] {
  const house: Obstacle[] = [];
  if (paperLines > 0) house.push(of('paper', `${lines(paperLines, 'line')} of a downtime sheet still to be entered`));
  if (poured > 0) house.push(of('poured', `${lines(poured, 'poured dose')} still to be recorded or resolved`));
  if (remainders > 0)
    house.push(of('remainder', `${lines(remainders, 'remainder')} still to be wasted before a witness`));
  return [...house, ...containers.flatMap(ofContainer)];
}

/** Refuses 'shift.blocked' with all that is open: a shift cannot be closed around it. */
export function refuseClose(facts: ClosingFacts): Refusal | null {
  const obstacles = closingObstacles(facts);
  const [first] = obstacles;
  if (first === undefined) return null;
  const rest = obstacles.length - 1;
  const more = rest === 0 ? '' : `, and ${rest} more`;
  return {
    code: 'shift.blocked',
    says: `The shift stays open: ${first.says}${more} (R-224)`,
    facts: { obstacles: obstacles.map(({ says }) => says) },
  };
}

/**
 * May this count be replaced by another one? One that nobody signed as the second, one that is behind the ledger, and one outside
 * tolerance that has no incident yet: counting again is the first thing to do about it. What settled the ledger stands.
 */
export function mayReplace({
  signed,
  movedOn,
  within,
  incidentNumber,
}: Pick<StandingCount, 'signed' | 'movedOn' | 'within' | 'incidentNumber'>): boolean {
  return !signed || movedOn || (!within && incidentNumber === null);
}

/** Of the window: is a shift open for this day? */
export function isShiftOpen(shift: { readonly forDay: Day } | null, day: Day): boolean {
  return shift !== null && shift.forDay === day;
}

function ofContainer({ containerId, serial, stationName, closing }: ShiftContainer): readonly Obstacle[] {
  const what = stationName === null ? serial : `${serial} at ${stationName}`;
  const at = (kind: ObstacleKind, says: string) => [of(kind, says, containerId)];
  if (closing === null) return at('count', `${what} still to be counted`);
  if (closing.movedOn) return at('recount', `${what}: something moved after the count, count it again`);
  if (!closing.signed)
    return closing.lapsed
      ? at('recount', `${what}: nobody signed the count in time, count it again`)
      : at('second', `${what}: the count waits for its second signature`);
  if (!closing.within && closing.incidentNumber === null)
    return at('incident', `${what}: outside tolerance, an incident with a supervisor’s signature is missing`);
  return [];
}

function of(kind: ObstacleKind, says: string, containerId: string | null = null): Obstacle {
  return { kind, says, containerId };
}

function lines(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}
