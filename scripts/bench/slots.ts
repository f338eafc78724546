import { shuffled, type Spread, spreadOf } from './statistics';

/** Works for about `ms` and answers with one number: a rate, or a time. */
export type Side = (ms: number) => Promise<number>;

export interface Slots {
  readonly rounds: number;
  readonly ms: number;
}

/**
 * The same machine is several times faster in one minute than in the next, so nothing is compared across minutes: in each
 * round every side has one slot, in an order that chance decides, and only the slots of one round are compared.
 */
export async function alternate<Name extends string>(
  sides: Readonly<Record<Name, Side>>,
  { rounds, ms }: Slots,
): Promise<Record<Name, number>[]> {
  const names = Object.keys(sides) as Name[];
  // Caches, prepared statements and compiled code: not measured.
  for (const name of names) await sides[name](ms);
  const measured: Record<Name, number>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const values: Partial<Record<Name, number>> = {};
    for (const name of shuffled(names)) values[name] = await sides[name](ms);
    measured.push(values as Record<Name, number>);
  }
  return measured;
}

export function ratioOf<Name extends string>(
  measured: readonly Readonly<Record<Name, number>>[],
  upper: Name,
  lower: Name,
): Spread {
  return spreadOf(measured.map((round) => round[upper] / round[lower]));
}

/** The middle of what one side measured, for the note beside a ratio. */
export function middleOf<Name extends string>(
  measured: readonly Readonly<Record<Name, number>>[],
  name: Name,
  digits = 0,
): string {
  return spreadOf(measured.map((round) => round[name])).median.toFixed(digits);
}
