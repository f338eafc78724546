import { bottleStates, serialInWords } from '@cairn/rules';
import { count, milligrams, shortDay } from '../kit/format';
import type { Meaning } from '../kit/theme';
import type { Batch, BottleOfPerson, PourRow, Proposal } from './bottles-api';

export const reasonWords: Readonly<Record<Proposal['reason'], string>> = {
  'take-home': 'Take-home',
  closure: 'Clinic closed',
  guest: 'Guest',
  split: 'Second portion',
};

type Dated = { readonly on: string; readonly doseMcg: number };

/** `6 bottles, Thu 11 Jun to Tue 16 Jun`. */
export function spanWords(bottles: readonly Dated[]): string {
  const days = [...new Set(bottles.map(({ on }) => on))].sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return 'No bottle';
  return `${count(bottles.length, 'bottle')}, ${shortDay(first)}${first === last ? '' : ` to ${shortDay(last)}`}`;
}

/** `6 x 80 mg`, or what there is of each amount. */
export function amountWords(bottles: readonly Dated[]): string {
  const amounts = new Map<number, number>();
  for (const { doseMcg } of bottles) amounts.set(doseMcg, (amounts.get(doseMcg) ?? 0) + 1);
  return [...amounts].map(([mcg, times]) => `${times} × ${milligrams(mcg)} mg`).join(', ');
}

export type BatchStage = 'filled' | 'labeled' | 'handed-out' | 'voided';

export function stageOf({ release, bottles }: Pick<Batch, 'release' | 'bottles'>): BatchStage {
  if (release !== null) return 'handed-out';
  if (bottles.every(({ state }) => state === 'voided')) return 'voided';
  return bottles.some(({ state }) => state === 'prepared') ? 'filled' : 'labeled';
}

export const stageMarks: Readonly<Record<BatchStage, { meaning: Meaning; word: string }>> = {
  filled: { meaning: 'info', word: 'Filled' },
  labeled: { meaning: 'fine', word: 'Labeled' },
  'handed-out': { meaning: 'fine', word: 'Handed out' },
  voided: { meaning: 'info', word: 'Voided' },
};

/** How far a person's bottles are: what is still to do counts before what is done. */
export function rowStage({ proposals, batches }: Pick<PourRow, 'proposals' | 'batches'>): BatchStage | 'to-fill' {
  if (proposals.length > 0) return 'to-fill';
  const stages = batches.map(stageOf);
  return stages.includes('filled') ? 'filled' : stages.includes('labeled') ? 'labeled' : (stages[0] ?? 'voided');
}

export const stateWord = (state: BottleOfPerson['state']): string => bottleStates[state].label;

/** `Mon 8 Jun, 80 mg, 2345-ABCD-01-X`. */
export function bottleLine({ on, doseMcg, portion, portions, serial }: BottleOfPerson): string {
  const part = portions > 1 ? `, portion ${portion} of ${portions}` : '';
  return `${shortDay(on)}${part}, ${milligrams(doseMcg)} mg, ${serialInWords(serial)}`;
}
