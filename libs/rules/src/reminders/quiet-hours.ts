import type { Policy } from '../policy';
import { addDays, instantOf, localTime } from '../time';

/** Between which local times a person wants to hear from us, as HH:MM; the programme's quiet hours hold besides. */
export interface AllowedHours {
  readonly from: string;
  readonly to: string;
}

/**
 * nobody is called or written to at night. Answers the next minute at which a message may go out: `now` itself by
 * day, otherwise the end of the quiet hours, by the clock of the person who receives it. A person's own hours only make the day
 * shorter; hours that leave nothing of it (all of them lie in the night) are as if they were not said.
 */
export function nextAllowedMinute(
  now: Date,
  zone: string,
  policy: Pick<Policy, 'quiet'>,
  own: AllowedHours | null = null,
): Date {
  const [until = '', since = ''] = policy.quiet.split('-');
  const theirs = own === null ? null : { from: later(since, own.from), to: earlier(until, own.to) };
  const { from, to } = theirs !== null && theirs.from < theirs.to ? theirs : { from: since, to: until };
  const local = localTime(now, zone);
  const day = local.slice(0, 10);
  const time = local.slice(11);
  if (time < from) return instantOf(`${day}T${from}`, zone);
  if (time >= to) return instantOf(`${addDays(day, 1)}T${from}`, zone);
  return now;
}

const later = (one: string, other: string): string => (one > other ? one : other);
const earlier = (one: string, other: string): string => (one < other ? one : other);
