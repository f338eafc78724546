import { addDays, type Day, daysBetween } from '../../time';

/** How a day came to be drawn. Section 9: by stratum, on top of it, in place of a missed one, or because tests are lacking. */
export const drawKinds = {
  drawn: 'Drawn',
  extra: 'Extra draw',
  'made-up': 'Drawn again',
  'catch-up': 'Catching up',
} as const;
export type DrawKind = keyof typeof drawKinds;

/** Which version of `drawing.ts` made a draw. A change of what it does is a new number; old draws are re-derived as they were made. */
export const generatorVersion = 1;

/** Everything that is needed to draw the same day again, but for the key. */
export interface DrawInputs {
  readonly kind: DrawKind;
  /** What the key was asked about. */
  readonly message: string;
  /** The days that it could have been, in order. */
  readonly candidates: readonly Day[];
  /** Of them, the days that had no room left when it was drawn. */
  readonly passedOver: readonly Day[];
  /** Of an extra draw: how likely it was, in millionths. */
  readonly chance: number | null;
  readonly generatorVersion: number;
}

export interface TestDraw extends DrawInputs {
  readonly day: Day;
  /** Its part of the year, 'first day/last day'; of an extra draw the day itself. */
  readonly stratum: string;
  readonly seedId: string;
  readonly policyVersion: string;
  /** nobody expects the person in those weeks, so they are called in. */
  readonly byCall: boolean;
}

export type DrawEnd = 'replaced' | 'removed' | 'left';
export type NotCollected = 'refused' | 'missed' | 'unable' | 'excused';

/** A draw as it is kept, with what became of it. */
export interface KnownDraw extends TestDraw {
  readonly id: string;
  readonly ended: DrawEnd | null;
  /** A specimen was collected for it. */
  readonly collected: boolean;
  /** why none was. */
  readonly outcome: NotCollected | null;
  /** Another day was drawn in its place. */
  readonly madeUp: boolean;
}

export type StandingOfDraw = Pick<KnownDraw, 'day' | 'byCall' | 'ended' | 'collected' | 'outcome'>;

export type DrawState = 'ahead' | 'due' | 'collected' | 'not-collected' | 'missed' | 'removed' | 'replaced';

/** How a draw stands on a day. It follows from what happened and is worked out when it is read. */
export function drawState(draw: StandingOfDraw, today: Day): DrawState {
  const { ended, collected, outcome, day } = draw;
  if (ended === 'replaced' || ended === 'left') return 'replaced';
  if (collected) return 'collected';
  if (ended === 'removed') return 'removed';
  if (outcome !== null) return outcome === 'missed' ? 'missed' : 'not-collected';
  if (day > today) return 'ahead';
  return lastDayOf(draw) >= today ? 'due' : 'missed';
}

/** Who is called in has until the next day; everyone else is asked on the day itself. */
export function lastDayOf({ day, byCall }: Pick<TestDraw, 'day' | 'byCall'>): Day {
  return byCall ? addDays(day, 1) : day;
}

/**
 * the person was not there, or the day was taken out by hand: another day is drawn, until its part of the year is over by so many
 * days. Extra draws are not made up.
 */
export function needsMakingUp(draw: KnownDraw, today: Day, withinDays: number): boolean {
  if (draw.madeUp || draw.kind === 'extra' || draw.kind === 'catch-up') return false;
  if (daysBetween(draw.stratum.split('/')[1] ?? draw.day, today) > withinDays) return false;
  if (draw.ended === 'removed') return !draw.collected;
  if (draw.ended !== null) return false;
  const state = drawState(draw, today);
  return state === 'missed' || (state === 'not-collected' && draw.outcome === 'excused');
}
