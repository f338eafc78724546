import { type Purpose, type VisitState, visitState } from '@cairn/rules';
import type { StandingArrival } from './arrival.queries';

/** An arrival as the screens hear of it after an act. */
export interface ArrivalView {
  readonly id: string;
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
  readonly purpose: Purpose;
  readonly appointmentId: string | null;
  readonly state: VisitState | 'undone';
  readonly arrivedAt: string;
  readonly calledAt: string | null;
  readonly calledBy: string | null;
  readonly calledTo: string | null;
  readonly seenAt: string | null;
  readonly leftAt: string | null;
}

export function viewOf(arrival: StandingArrival): ArrivalView {
  const { id, patientId, number, displayName, purpose, appointmentId, calledByName, calledTo } = arrival;
  return {
    id,
    patientId,
    number,
    displayName,
    purpose,
    appointmentId,
    state: visitState(arrival),
    arrivedAt: (arrival.arrivedAt ?? new Date(0)).toISOString(),
    calledAt: arrival.calledAt?.toISOString() ?? null,
    calledBy: calledByName,
    calledTo,
    seenAt: (arrival.seenAt ?? arrival.servedAt)?.toISOString() ?? null,
    leftAt: arrival.leftAt?.toISOString() ?? null,
  };
}
