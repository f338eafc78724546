import type { Actor } from '@cairn/database';
import { may, type Refusal } from '@cairn/rules';
import type { AppointmentView, Slot } from './appointment.queries';

/**
 * Says who has the clinician's time and when, as far as the asking role may see. Behind another programme's wall only
 * that the time is taken.
 */
export function bookedBy(actor: Actor, slot: Slot, other: AppointmentView | undefined): Refusal {
  if (other === undefined) {
    return {
      code: 'appointment.booked',
      says: 'The clinician is not free at that time. Choose another time or another clinician.',
      facts: { staffId: slot.staffId, startsAt: slot.startsLocal, zone: slot.zone, minutes: slot.minutes },
    };
  }
  const { id, staffId, staffName, startsAt, zone, minutes, patientId, patientNumber, patientName } = other;
  const { roomName } = other;
  const person = may(actor.roles, 'patient.read') ? { appointmentId: id, patientId, patientNumber, patientName } : {};
  if (staffId !== slot.staffId) {
    return {
      code: 'appointment.booked',
      says: `${roomName ?? 'The room'} is taken on ${startsAt.replace('T', ' at ')} for ${minutes} minutes. Choose another room or another time.`,
      facts: { roomName, startsAt, zone, minutes, staffName, ...person },
    };
  }
  return {
    code: 'appointment.booked',
    says: `${staffName ?? 'The clinician'} is already booked on ${startsAt.replace('T', ' at ')} for ${minutes} minutes.`,
    facts: { staffId, staffName, startsAt, zone, minutes, ...person },
  };
}
