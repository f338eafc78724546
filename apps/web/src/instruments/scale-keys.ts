import type { FormAnswer, InstrumentItem } from '@cairn/rules';

export type Pressed =
  | { readonly act: 'answer'; readonly answer: FormAnswer }
  | { readonly act: 'unknown'; readonly key: string }
  | { readonly act: 'clear' }
  | { readonly act: 'next' }
  | { readonly act: 'before' }
  | { readonly act: 'none' };

/**
 * What a key means at a question. A digit is the answer with that number, y and n say yes and no, arrows up and down move,
 * Delete takes an answer back. Where a number or words are typed, keys type, and Enter goes on.
 */
export function press({ answers }: InstrumentItem, key: string): Pressed {
  if (key === 'ArrowDown') return { act: 'next' };
  if (key === 'ArrowUp') return { act: 'before' };
  if (answers.kind === 'text') return { act: 'none' };
  if (key === 'Enter') return answers.kind === 'count' ? { act: 'next' } : { act: 'none' };
  if (answers.kind === 'count') return { act: 'none' };
  if (key === 'Delete' || key === 'Backspace') return { act: 'clear' };
  const letter = { y: 'Yes', n: 'No' }[key.toLowerCase()];
  const found = answers.options.find(({ answer, label }) => String(answer) === key || label === letter);
  if (found !== undefined) return { act: 'answer', answer: found.answer };
  return /^[0-9]$/.test(key) ? { act: 'unknown', key } : { act: 'none' };
}

/** `0, 1, 2 or 3`. */
export function keysWords({ answers }: InstrumentItem): string {
  if (answers.kind !== 'choice') return '';
  const numbers = answers.options.map(({ answer }) => answer);
  return numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} or ${numbers.at(-1)}`;
}
