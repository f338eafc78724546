import {
  decidePolicyValue,
  offsetWords,
  policyOptionWords,
  readOffsets,
  readStaffTimes,
  staffTimesWords,
} from '@cairn/rules';
import type { Meaning } from '../kit/theme';
import type { Policy, PolicyValue } from './settings-api';

/** A list of times as it is read; one that cannot be read, as it is written. */
function timesWords(value: string, unit: 'reminder times' | 'staff times'): string {
  const times = unit === 'staff times' ? readStaffTimes(value) : null;
  const offsets = unit === 'reminder times' ? readOffsets(value) : null;
  return offsets?.map(offsetWords).join(', ') ?? (times === null ? value : staffTimesWords(times));
}

/** A value with its unit, as people say it. */
export function valueWords(value: PolicyValue, unit: string): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (unit === 'words') return String(value);
  if (unit === 'reminder times' || unit === 'staff times') return timesWords(String(value), unit);
  if (typeof value === 'string') return unit === 'choice' ? policyOptionWords(value) : value.replace('-', ' to ');
  const words = unit === 'patients' ? (value === 1 ? 'patient' : 'patients') : unit;
  return `${value} ${value === 1 ? words.replace(/^(\w+?)s\b/, '$1') : words}`;
}

interface Mark {
  readonly meaning: Meaning;
  readonly words: string;
  readonly why: string;
}

/** How far the source of the standard value could be checked. */
export const verifiedMarks: Readonly<Record<Policy['verified'], Mark>> = {
  yes: { meaning: 'fine', words: 'Verified', why: 'Read in the text of its source.' },
  secondary: { meaning: 'info', words: 'Verified, second hand', why: 'Checked against a dated summary of its source.' },
  no: {
    meaning: 'soon',
    words: 'UNVERIFIED',
    why: 'From general knowledge. The medical director should check it before relying on it.',
  },
  design: {
    meaning: 'info',
    words: 'Our choice',
    why: 'No source sets it. Chosen by the makers, for a medical director to confirm.',
  },
};

/** What was typed, as the policy holds it; null while it cannot be read. */
export function readValue(text: string, standard: PolicyValue): PolicyValue | null {
  const typed = text.trim();
  if (typeof standard === 'number') return /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : null;
  if (typeof standard === 'boolean') return typed === 'true' ? true : typed === 'false' ? false : null;
  return typed === '' ? null : typed;
}

/** What is wrong with a value that was typed, in a sentence; null while nothing is. The server asks the same rule. */
export function valueFault({ key, standard, decimals }: Policy, typed: string): string | null {
  if (typed.trim() === '') return null;
  const value = readValue(typed, standard);
  if (value === null) return `Write a number, such as ${decimals > 0 ? '0.05' : '60'}.`;
  const answer = decidePolicyValue(key, value);
  return 'code' in answer ? answer.says : null;
}

/** Every word typed is found in what stands in the row. */
export function found(policy: Policy, typed: string): boolean {
  const text = `${policy.label} ${policy.key} ${policy.group} ${policy.citation} ${verifiedMarks[policy.verified].words}`;
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.toLowerCase().includes(word));
}
