import type { Actor } from '@cairn/database';
import { may } from '@cairn/rules';
import type { BookedSession } from '@cairn/therapy';

/** A booked session that a decision of the office touches; whose it is only for those who may know people. */
export interface TouchedSession {
  readonly id: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly staffId: string | null;
  readonly staffName: string | null;
  readonly patientId: string | null;
  readonly patientName: string | null;
  readonly patientNumber: string | null;
}

/** As many as anybody reads; the whole number is said beside it. */
export const shownSessions = 200;

export function touchedBy(actor: Actor, session: BookedSession, startsAt = session.startsLocal): TouchedSession {
  const { id, minutes, staffId, staffName, patientId, patientName, patientNumber } = session;
  const named = may(actor.roles, 'patient.read');
  return {
    id,
    startsAt,
    minutes,
    staffId,
    staffName,
    patientId: named ? patientId : null,
    patientName: named ? patientName : null,
    patientNumber: named ? patientNumber : null,
  };
}
