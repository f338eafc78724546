import type { QueueEntry } from '../api/types';
import { count } from '../kit/format';

const words: Readonly<Record<string, string>> = {
  'on-hold': 'on hold',
  'order-expired': 'order ended',
  'injection-due': 'injection due',
  'test-due': 'drug test today',
};

/** What stands in the way of the next dose; an injection that is due only speaks. */
const urgent = new Set(['on-hold', 'order-expired', 'missed-3']);

/** What speaks of somebody who is to come, in words, the missed days with their number. */
export function queueWords({ flags, missed }: Pick<QueueEntry, 'flags' | 'missed'>): string[] {
  const said = flags.filter((flag) => flag !== 'missed-3').map((flag) => words[flag] ?? flag.replaceAll('-', ' '));
  return missed === 0 ? said : [`${count(missed, 'day')} missed`, ...said];
}

/** Does it stand in the way of the next dose? Then it is said with the shape and colour of what needs somebody now. */
export function isUrgent({ flags }: Pick<QueueEntry, 'flags'>): boolean {
  return flags.some((flag) => urgent.has(flag));
}
