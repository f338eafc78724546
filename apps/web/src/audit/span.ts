import { addDays, instantOf } from '@cairn/rules';

/** Two local days of the program, both included, as the instants between which they lie. */
export function instantsOf(from: string, to: string, zone: string): { from?: string; to?: string } {
  const isDay = /^\d{4}-\d{2}-\d{2}$/;
  return {
    ...(isDay.test(from) ? { from: instantOf(`${from}T00:00`, zone).toISOString() } : {}),
    ...(isDay.test(to) ? { to: instantOf(`${addDays(to, 1)}T00:00`, zone).toISOString() } : {}),
  };
}
