import { addMinutes } from '../../time';
import type { SessionDetails } from '../modality/field-kinds';
import type { ModalityCode } from '../modality/modalities';
import { type SessionContent, sessionFaults } from '../modality/session';
import { cloneRatio } from './clone-ratio';
import { recordsOfEach } from './group-kinds';
import { type EntryFault, type GroupEntry, groupFaults, type GroupMember, namesAnother } from './group-note';
import { lengthOf, mostInNextStep, mostInSection, type NoteContent, noteFaults, type NoteFaults } from './note';
import type { NoteRisk, WithoutObjective } from './note';

/**
 * Clinical reference 4.2: what is written once about a session of a group. It stands in the note of everybody who came, so it names
 * no member at all.
 */
export interface GroupSession {
  readonly modality: ModalityCode;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly topic: string;
  /** What was done in the session. */
  readonly done: string;
  /** What comes next for everybody who has no plan of their own. */
  readonly nextStep: string;
  readonly location: string;
  readonly facilitators: string;
  readonly details: SessionDetails;
}
export const mostInTopic = 200;

/** An entry with all that the note of this member says: their line in the group, and what every note needs (4.4). */
export interface MemberEntry extends GroupEntry {
  readonly objectiveIds: readonly string[];
  readonly withoutObjective: WithoutObjective | null;
  readonly step: ObjectiveStep | null;
  readonly risk: NoteRisk | null;
  /** What the kind of session records about this member; it goes before what is said of all. */
  readonly details: SessionDetails;
}

/** How a session bore on the objectives of a member. The plan itself is judged at its review, not here. */
export const objectiveSteps = { forward: 'A step forward', same: 'No change', back: 'A step back' } as const;
export type ObjectiveStep = keyof typeof objectiveSteps;
export const attendanceWords = {
  attended: 'Attended all of it',
  late: 'Came late',
  left_early: 'Left early',
  absent: 'Absent',
} as const;
export const participationWords = {
  active: 'Took an active part',
  attentive: 'Listened attentively',
  quiet: 'Was quiet',
  withdrawn: 'Kept to themself',
} as const;

/**
 * The note that an entry becomes: how they were there, what was done, how they responded, what comes next. Somebody who was absent
 * had no service, so there is no note on one: their absence is attendance.
 */
export function memberNote(shared: GroupSession, entry: MemberEntry): NoteContent | null {
  if (entry.attendance === 'absent') return null;
  const { attendance, minutes, participation, objectiveIds, withoutObjective, risk } = entry;
  const nextStep = entry.plan.trim() || shared.nextStep.trim();
  const presence = `${attendanceWords[attendance]}: ${minutes} of ${shared.minutes} minutes.`;
  return {
    format: 'birp',
    sections: {
      behavior: participation === null ? presence : `${presence} ${participationWords[participation]}.`,
      intervention: lines(`Group on ${shared.topic.trim()}.`, shared.done),
      response: lines(entry.response, entry.step === null ? '' : `${objectiveSteps[entry.step]} on the objective.`),
      plan: nextStep,
    },
    ...{ objectiveIds, withoutObjective, risk, nextStep },
    session: heldAs(shared, { ...shared.details, ...entry.details }),
  };
}

/** When the service of this member was: who came late missed the beginning, and who left early the end. */
export function memberTimes(
  { startsAt, minutes: whole }: Pick<GroupSession, 'startsAt' | 'minutes'>,
  { attendance, minutes }: Pick<GroupEntry, 'attendance' | 'minutes'>,
): { readonly startsAt: Date; readonly endsAt: Date } {
  const from = attendance === 'late' ? addMinutes(startsAt, whole - minutes) : startsAt;
  return { startsAt: from, endsAt: addMinutes(from, minutes) };
}

export interface GroupNoteFaults {
  readonly shared: NoteFaults;
  readonly entries: readonly EntryFault[];
}

/** Everything that keeps a group note from being signed. With none of it, each entry becomes a note that may be signed. */
export function groupNoteFaults(
  shared: GroupSession,
  entries: readonly MemberEntry[],
  members: readonly GroupMember[],
): GroupNoteFaults {
  const faults = [...groupFaults(entries, members, shared.minutes)];
  const fault = (patientId: string, field: EntryFault['field'], says: string): void => {
    if (!faults.some((one) => one.patientId === patientId && one.field === field))
      faults.push({ patientId, field, says });
  };
  for (const entry of entries) {
    const { patientId } = entry;
    const note = memberNote(shared, entry);
    const member = members.find((one) => one.patientId === patientId);
    if (note === null || member === undefined) continue;
    for (const [field, says] of Object.entries(noteFaults(note, shared.modality))) {
      const own = fieldOf(field, shared.modality);
      if (own !== null) fault(patientId, own, says);
    }
    if (entry.objectiveIds.length > 0 && entry.step === null)
      fault(patientId, 'step', 'Say how it bore on the objective.');
    if (entry.objectiveIds.length === 0 && entry.step !== null)
      fault(patientId, 'step', 'Choose the objective that it bore on.');
    const named = namesAnother(textsIn(entry.details).join('\n'), member, members);
    if (named !== null) fault(patientId, 'details', anotherMember(named));
  }
  return { shared: sharedFaults(shared, members), entries: faults };
}

function sharedFaults(shared: GroupSession, members: readonly GroupMember[]): NoteFaults {
  const { modality, details } = shared;
  const faults: Record<string, string> = {};
  if (shared.topic.trim() === '') faults['topic'] = 'Write what it was about.';
  if (shared.done.trim() === '') faults['done'] = 'Write what was done.';
  const most = { topic: mostInTopic, done: mostInSection - mostInTopic - 20, nextStep: mostInNextStep } as const;
  for (const [field, limit] of Object.entries(most) as [keyof typeof most, number][])
    if (lengthOf(shared[field].trim()) > limit)
      faults[field] = `Shorten it to ${limit.toLocaleString('en-US')} characters.`;
  for (const [field, says] of Object.entries(sessionFaults(modality, heldAs(shared, details)))) {
    const name = field.replace('session.', '');
    if (name === 'location' || name === 'facilitators') faults[name] = says;
    else if (!recordsOfEach(modality, name)) faults[field] = says;
  }
  const texts = { topic: shared.topic, done: shared.done, nextStep: shared.nextStep, location: shared.location };
  for (const [field, text] of Object.entries({ ...texts, details: textsIn(details).join('\n') })) {
    const named = namesAnother(text, nobody, members);
    if (named !== null) faults[field] ??= anotherMember(named);
  }
  return faults;
}

/**
 * By person, how much of their own words stands in the entries of the others or in earlier notes. What is written once for all is
 * the same by design, so it is not counted.
 */
export function groupCloneRatios(
  entries: readonly MemberEntry[],
  earlierOf: (patientId: string) => readonly string[],
): ReadonlyMap<string, number> {
  const own = entries.map(({ patientId, response, plan }) => ({ patientId, words: lines(response, plan) }));
  return new Map(
    own.map(({ patientId, words }) => {
      const others = own.filter((one) => one.patientId !== patientId).map((one) => one.words);
      return [patientId, cloneRatio(words, [...others, ...earlierOf(patientId)])];
    }),
  );
}

const nobody: GroupMember = { patientId: '', names: [] };
const anotherMember = (named: string): string => `“${named}” is a member of the group: write “a peer” instead.`;
const heldAs = ({ location, facilitators }: GroupSession, details: SessionDetails): SessionContent => ({
  ...{ format: 'group', location, facilitators, details },
});
const lines = (...parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n');

/** Where in an entry a fault of its note is mended; null where it is mended once for all. */
function fieldOf(field: string, modality: ModalityCode): EntryFault['field'] | null {
  if (field === 'sections.response') return 'response';
  if (field === 'sections.plan' || field === 'nextStep') return 'plan';
  if (field === 'objectiveIds' || field === 'withoutObjective' || field === 'risk') return field;
  return recordsOfEach(modality, field.replace('session.', '')) ? 'details' : null;
}

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
