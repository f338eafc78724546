import type { WaitBand } from '@cairn/rules';
import type { DeskVisit } from '../api/types';
import { clockTime } from '../kit/format';
import type { Meaning } from '../kit/theme';

/** One visit has one key, before and after the check-in of it. */
export function visitKey({ patientId, purpose, appointmentId, arrivalId, state }: DeskVisit): string {
  return arrivalId ?? `${patientId} ${purpose} ${appointmentId ?? ''} ${state === 'done' ? 'done' : ''}`;
}

/** `Session 10:30 with Dana Reed`, `Dose`, `Walk-in: a letter for work`. */
export function visitWords({ purpose, expectedAt, staffName, words }: DeskVisit): string {
  if (purpose === 'dose') return 'Dose';
  const time = expectedAt === null ? '' : ` ${clockTime(expectedAt)}`;
  const who = staffName === null ? '' : ` with ${staffName}`;
  if (purpose === 'session') return `Session${time}${who}`;
  return `Walk-in${who}${words === null ? '' : `: ${words}`}`;
}

/** Where someone is sent when the desk calls for another. */
export function placeOf({ purpose, staffName }: DeskVisit): string {
  if (purpose === 'dose') return 'Dosing window';
  return staffName === null ? 'Front desk' : `Room of ${staffName}`.slice(0, 60);
}

export const bandMeaning: Readonly<Record<WaitBand, Meaning>> = { fine: 'info', soon: 'soon', now: 'needs' };

export const turnWords = {
  first: 'Seen first',
  'session-due': 'Session is due',
  'in-order': 'In order of arrival',
} as const;

/** `12 min`, `1 h 05`. */
export function waitWords(minutes: number): string {
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`;
}
