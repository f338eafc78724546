import type { Appointment } from '../api/types';
import { count } from '../kit/format';
import type { Series, SeriesChanged } from './series-api';
import type { DateLine } from './series-dates';

/** What became of a booking or a change of a series: what did not go as wished is shown before the form closes. */
export interface Outcome {
  title: string;
  says: string;
  lines: DateLine[];
  /** The session to show afterwards. */
  first: Pick<Appointment, 'id' | 'startsAt'>;
}

export function bookedOutcome({ dates, skipped, startsAt, id }: Series, name: string): Outcome {
  const first = dates[0];
  const lost = skipped.length === 0 ? '' : ' These dates stand under “To rebook” until somebody deals with them.';
  return {
    title: `${count(skipped.length, 'date')} not booked`,
    says: `${name}: ${count(dates.length, 'session')} booked.${lost}`,
    lines: skipped.map(({ occursAt, reason }) => ({ startsAt: occursAt, reason })),
    first: first === undefined ? { id, startsAt } : { id: first.appointmentId, startsAt: first.startsAt },
  };
}

export function changedOutcome({ series, stayed }: SeriesChanged, chosen: Appointment): Outcome {
  const now = series.dates.find(({ appointmentId }) => appointmentId === chosen.id);
  return {
    title: `${count(stayed.length, 'session')} as before`,
    says: `${chosen.patientName}: the series is changed.`,
    lines: stayed.map(({ startsAt, reason }) => ({ startsAt, reason })),
    first: { id: chosen.id, startsAt: now?.startsAt ?? chosen.startsAt },
  };
}
