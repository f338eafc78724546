import { cowsItemNames, cowsItems, type CowsItemName } from '@cairn/rules';

/** The places of a check, top to bottom: what is measured is typed, what is scored is one digit. */
export const typedRows = ['pulse', 'pressure', 'breaths', 'oxygen', 'temperature'] as const;
export type TypedRow = (typeof typedRows)[number];
export type CheckRow = TypedRow | 'sedation' | CowsItemName;
export const checkRows: readonly CheckRow[] = [...typedRows, 'sedation', ...cowsItemNames];

export type CheckPress =
  | { readonly act: 'score'; readonly row: 'sedation' | CowsItemName; readonly score: number; readonly to: CheckRow }
  | { readonly act: 'unknown'; readonly score: number; readonly known: readonly number[] }
  | { readonly act: 'clear'; readonly row: 'sedation' | CowsItemName }
  | { readonly act: 'move'; readonly to: CheckRow }
  | { readonly act: 'none' };

const isTyped = (row: CheckRow): row is TypedRow => (typedRows as readonly string[]).includes(row);

/** What a key means in a place: digits are typed where something is measured, and score where something is seen. */
export function pressCheck(row: CheckRow, key: string): CheckPress {
  const at = checkRows.indexOf(row);
  const next = checkRows[at + 1] ?? row;
  if (key === 'ArrowDown' || (key === 'Enter' && isTyped(row))) return { act: 'move', to: next };
  if (key === 'ArrowUp') return { act: 'move', to: checkRows[Math.max(at - 1, 0)] ?? row };
  if (isTyped(row)) return { act: 'none' };
  if (key === 'Delete' || key === 'Backspace') return { act: 'clear', row };
  if (!/^[0-9]$/.test(key)) return { act: 'none' };
  const score = Number(key);
  const known = row === 'sedation' ? [0, 1, 2, 3] : cowsItems[row].scores.map((one) => one.score);
  return known.includes(score) ? { act: 'score', row, score, to: next } : { act: 'unknown', score, known };
}
