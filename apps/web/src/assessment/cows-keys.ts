import { cowsItemNames, cowsItems, type CowsItemName } from '@cairn/rules';

/** The rows of the form, top to bottom; the pulse is typed and is the first of the scale. */
export const rows: readonly ('pulse' | CowsItemName)[] = ['pulse', ...cowsItemNames];
export type Row = (typeof rows)[number];

export type Pressed =
  | { readonly act: 'score'; readonly score: number; readonly to: Row }
  | { readonly act: 'unknown'; readonly score: number }
  | { readonly act: 'clear' }
  | { readonly act: 'move'; readonly to: Row }
  | { readonly act: 'none' };

/**
 * What a key means in a row. A digit scores the item and goes on to the next, so that a scale is eleven presses; arrows up
 * and down move between items; Delete takes a score back. In the pulse digits are typed, and Enter goes on.
 */
export function press(row: Row, key: string): Pressed {
  const at = rows.indexOf(row);
  const next = rows[at + 1] ?? row;
  if (key === 'ArrowDown') return { act: 'move', to: next };
  if (key === 'ArrowUp') return { act: 'move', to: rows[Math.max(at - 1, 0)] ?? row };
  if (row === 'pulse') return key === 'Enter' ? { act: 'move', to: next } : { act: 'none' };
  if (key === 'Delete' || key === 'Backspace') return { act: 'clear' };
  if (!/^[0-9]$/.test(key)) return { act: 'none' };
  const score = Number(key);
  const known = cowsItems[row].scores.some((one) => one.score === score);
  return known ? { act: 'score', score, to: next } : { act: 'unknown', score };
}

/** `0, 3 or 5`. */
export function scoresWords(name: CowsItemName): string {
  const scores = cowsItems[name].scores.map(({ score }) => score);
  return `${scores.slice(0, -1).join(', ')} or ${scores.at(-1)}`;
}
