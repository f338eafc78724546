import type { Practitioner } from '../../access/licences';
import type { Policy } from '../../policy';
import type { Refusal } from '../../refusal';
import { addDays, addMinutes, type Day, daysBetween } from '../../time';

/**
 * Clinical reference 4.6: the life of a progress note. A draft is unfinished text and no part of the record; from the first
 * signature on nothing that was written is ever changed. What comes later is a record of its own that hangs on the note.
 */
export const noteStates = ['signed', 'cosign_pending', 'returned', 'final', 'amended'] as const;
export type NoteState = (typeof noteStates)[number];

export interface NoteStanding {
  readonly authorId: string;
  readonly state: NoteState;
}

/**
 * Does this author's signature stand alone, and under which credential? A licence that is valid on the day stands behind it; the
 * notes of somebody without one, who is in training, wait for a supervisor.
 */
export function licenceToWrite(
  { licences }: Practitioner,
  day: Day,
): { readonly alone: boolean; readonly credential: string | null } {
  const licence = licences.find(({ type, expiresOn }) => expiresOn >= day && type !== 'DEA');
  return { alone: licence !== undefined, credential: licence?.type ?? null };
}

/** Can there have been such a service? Refuses 'note.service': nobody documents what has not begun, or what no session lasts. */
export function refuseService(
  { startsAt, minutes }: { readonly startsAt: Date; readonly minutes: number },
  now: Date,
  policy: Policy,
): Refusal | null {
  const { session_min_minutes: shortest, session_max_minutes: longest, late_entry_max_days: days } = policy;
  const no = (says: string, field: string): Refusal => ({ code: 'note.service', says, facts: { field } });
  if (startsAt > now) return no('This service has not begun yet', 'startsAt');
  if (!Number.isInteger(minutes) || minutes < shortest || minutes > longest)
    return no(`A session lasts ${shortest} to ${longest} minutes`, 'minutes');
  return addMinutes(startsAt, days * 24 * 60) < now
    ? no(`A note is written within ${days} days of the service; ask your supervisor`, 'startsAt')
    : null;
}

/** May this person sign beside the author, or send the note back? Nobody reviews a note of their own. */
export function refuseReview(note: NoteStanding, reviewerId: string): Refusal | null {
  if (note.state !== 'cosign_pending')
    return { code: 'note.state', says: 'This note does not wait for a second signature', facts: { state: note.state } };
  return note.authorId === reviewerId
    ? { code: 'note.own', says: 'Nobody reviews a note of their own: another supervisor signs it' }
    : null;
}

/** A returned note is signed anew, by its author, with what they changed: the text that was sent back stays readable. */
export function refuseResigning(note: NoteStanding, signerId: string): Refusal | null {
  if (note.state !== 'returned')
    return {
      code: 'note.state',
      says: 'Only a returned note is signed anew; add an addendum',
      facts: { state: note.state },
    };
  return note.authorId === signerId ? null : { code: 'note.own', says: 'A returned note is signed by who wrote it' };
}

/** What may hang on a locked note. */
export const amendments = {
  late_entry: { label: 'Late entry', says: 'what was left out at the time and its author remembers' },
  addendum: { label: 'Addendum', says: 'what was not known at the time' },
  correction: { label: 'Correction', says: 'what was wrong; the note stays as it was written' },
} as const;
export type AmendmentKind = keyof typeof amendments;

export interface Amendment {
  readonly kind: AmendmentKind;
  readonly text: string;
  /** Of an addendum: how it became known. Of a correction: which words it is about. */
  readonly reason: string;
}

/** Only who wrote the note remembers what was left out; a late entry also has a time limit, the other two have none. */
export function refuseAmendment(
  note: NoteStanding & { readonly serviceOn: Day },
  { kind, text, reason }: Amendment,
  byId: string,
  today: Day,
  policy: Policy,
): Refusal | null {
  const invalid = (says: string, field: string): Refusal => ({ code: 'note.amendment', says, facts: { kind, field } });
  if (note.state !== 'final' && note.state !== 'amended')
    return { code: 'note.state', says: 'A note is amended once it is final', facts: { state: note.state } };
  if (text.trim() === '') return invalid('Write what is added', 'text');
  if (kind !== 'late_entry' && reason.trim() === '')
    return invalid(kind === 'addendum' ? 'Say how it became known' : 'Say which words are wrong', 'reason');
  if (kind !== 'late_entry') return null;
  if (note.authorId !== byId) return invalid('A late entry is written by who wrote the note; add an addendum', 'kind');
  const age = daysBetween(note.serviceOn, today);
  return age <= policy.late_entry_max_days
    ? null
    : invalid(`A late entry is possible for ${policy.late_entry_max_days} days; add an addendum`, 'kind');
}

/** By when a service is to be documented, and from when the alert is a serious one (A15). */
export function noteDue(endedAt: Date, policy: Policy): { readonly dueAt: Date; readonly lateAt: Date } {
  return {
    dueAt: addMinutes(endedAt, policy.note_due_hours * 60),
    lateAt: addMinutes(endedAt, policy.note_late_hours * 60),
  };
}

/** By when a supervisor is to have signed, and from when the alert is a serious one (A16). */
export function cosignDue(signedOn: Day, policy: Policy): { readonly soonOn: Day; readonly lateAfter: Day } {
  return {
    soonOn: addDays(signedOn, policy.note_cosign_soon_days),
    lateAfter: addDays(signedOn, policy.note_cosign_days),
  };
}
