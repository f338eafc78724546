import type { Policy } from '../../policy';
import type { Refusal } from '../../refusal';
import { lengthOf, mostInSection } from './note';

/**
 * Clinical reference 4.2: one session, and an entry for each member that is theirs alone. Whoever reads or exports one member's
 * chart learns nothing of the others, so no entry may name another member.
 */
export interface GroupMember {
  readonly patientId: string;
  /** Every name somebody goes by: given, family, preferred, middle. */
  readonly names: readonly string[];
}

export interface GroupEntry {
  readonly patientId: string;
  readonly attendance: GroupAttendance;
  /** Their own, not those of the session; 0 for who was absent. */
  readonly minutes: number;
  readonly participation: Participation | null;
  readonly response: string;
  readonly plan: string;
}

export const groupAttendances = ['attended', 'late', 'left_early', 'absent'] as const;
export type GroupAttendance = (typeof groupAttendances)[number];
export const participations = ['active', 'attentive', 'quiet', 'withdrawn'] as const;
export type Participation = (typeof participations)[number];

/**
 * May one more sign up, so that they are this many? The first beyond the limit needs a reason, and only a group that teaches may have
 * one (vector "Group size"). A group that is being gathered may be small: how many there have to be is asked where its note is signed.
 */
export function refuseGroupSize(
  members: number,
  { teaches, reason }: { readonly teaches: boolean; readonly reason: string | null },
  { group_max_members: most }: Policy,
): Refusal | null {
  if (members <= most) return null;
  const facts = { members, most };
  if (!teaches)
    return { code: 'group.size', says: `A therapy group has at most ${most} members: open a second one`, facts };
  return reason?.trim()
    ? null
    : { code: 'group.size', says: `More than ${most} members need a reason: say why this group may be larger`, facts };
}

/** So many came. One person in a room is no group: what was done with them is a note of their own. */
export function refuseAttendance(came: number, { group_min_members: least }: Policy): Refusal | null {
  if (came >= least) return null;
  const says =
    came === 0
      ? 'Nobody came, so there is no session to sign: say on the schedule that it was called off'
      : `A group session has at least ${least} people who came: write a progress note on who did`;
  return { code: 'group.size', says, facts: { came, least } };
}

/** A name of another member that stands in the text, as it stands there; null where none does. */
export function namesAnother(text: string, own: GroupMember, members: readonly GroupMember[]): string | null {
  const mine = new Set(own.names.flatMap(partsOf));
  const others = new Set(
    members.filter(({ patientId }) => patientId !== own.patientId).flatMap(({ names }) => names.flatMap(partsOf)),
  );
  for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) {
    const plain = fold(word);
    if (others.has(plain) && !mine.has(plain) && isWrittenAsName(word)) return word;
  }
  return null;
}

export type EntryField =
  | ('attendance' | 'minutes' | 'participation' | 'response' | 'plan' | 'member')
  | ('objectiveIds' | 'withoutObjective' | 'step' | 'risk' | 'details');

export interface EntryFault {
  readonly patientId: string;
  readonly field: EntryField;
  readonly says: string;
}

/** What keeps a group note from being signed, person by person. Everybody in the group has one entry and nobody else has. */
export function groupFaults(
  entries: readonly GroupEntry[],
  members: readonly GroupMember[],
  sessionMinutes: number,
): readonly EntryFault[] {
  const faults: EntryFault[] = [];
  const of = new Map(members.map((member) => [member.patientId, member]));
  const seen = new Set<string>();
  for (const entry of entries) {
    const { patientId } = entry;
    const fault = (field: EntryFault['field'], says: string): void => void faults.push({ patientId, field, says });
    const member = of.get(patientId);
    if (member === undefined) fault('member', 'This person is not in the group');
    else if (seen.has(patientId)) fault('member', 'There are two entries for this person');
    else entryFaults(entry, member, members, sessionMinutes, fault);
    seen.add(patientId);
  }
  for (const { patientId } of members)
    if (!seen.has(patientId)) faults.push({ patientId, field: 'attendance', says: 'Say whether they came' });
  return faults;
}

function entryFaults(
  { attendance, minutes, participation, response, plan }: GroupEntry,
  member: GroupMember,
  members: readonly GroupMember[],
  sessionMinutes: number,
  fault: (field: EntryFault['field'], says: string) => void,
): void {
  const absent = attendance === 'absent';
  if (absent && minutes !== 0) fault('minutes', 'Somebody who was absent has no minutes');
  const possible = Number.isInteger(minutes) && minutes >= 1 && minutes <= sessionMinutes;
  if (!absent && !possible) fault('minutes', `Their own minutes lie between 1 and ${sessionMinutes}`);
  if (!absent && possible && (attendance === 'attended') !== (minutes === sessionMinutes))
    fault('minutes', 'Who came for all of it has all minutes, who came late or left early has fewer');
  if (!absent && participation === null) fault('participation', 'Say how they took part');
  if (!absent && response.trim() === '') fault('response', 'Write how they responded');
  for (const [field, text] of Object.entries({ response, plan }) as ['response' | 'plan', string][]) {
    if (lengthOf(text) > mostInSection)
      fault(field, `Shorten it to ${mostInSection.toLocaleString('en-US')} characters`);
    const named = namesAnother(text, member, members);
    if (named !== null) fault(field, `“${named}” is another member: write “a peer” instead`);
  }
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** One letter is an initial, which says little and stands in every text. */
const partsOf = (name: string): string[] => (fold(name).match(/\p{L}+/gu) ?? []).filter((part) => part.length > 1);

/** Names that are words of the language too are taken for a name only where they are written with a capital. */
const alsoWords = new Set(
  `art autumn bell best bill black brown cook cross dawn day drew faith fields frank gold good grace grant gray green guy hall
  hand hill home hope hunt jack joy king lane little long love mark marks may miles moody noble page park patience poor power
  price rich rivers rose rush sharp short small stone strong sue summer sweet trust wade walker waters white will wise wood
  woods young`.split(/\s+/),
);
const isWrittenAsName = (word: string): boolean => !alsoWords.has(fold(word)) || word[0] !== word[0]?.toLowerCase();
