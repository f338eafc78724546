import { instantOf, isLocalTime } from '@cairn/rules';
import { useSession } from '../api/session';
import type { Typed } from '../outside/fields-form';

/** The zone of the programme that was chosen: times are typed as its clocks show them. */
export function useZone(): string {
  const { programmes, programmeId } = useSession();
  return programmes.find(({ id }) => id === programmeId)?.zone ?? 'UTC';
}

/** What was typed as day and time, as an instant; null while it is none. */
export function instantFrom(typed: Typed, zone: string): string | null {
  const local = `${typed.day ?? ''}T${typed.time ?? ''}`;
  return isLocalTime(local) ? instantOf(local, zone).toISOString() : null;
}
