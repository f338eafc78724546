import {
  type EntryFault,
  fieldsOfEach,
  type GroupAttendance,
  type GroupModality,
  groupNoteFaults,
  type GroupNoteFaults,
  type GroupSession,
  instantOf,
  isLocalTime,
  localDay,
  localTime,
  type MemberEntry,
  type NoteRisk,
  type ObjectiveStep,
  type Participation,
  sessionFields,
  weekday,
  type WithoutObjective,
} from '@cairn/rules';
import { sessionOf, type Typed } from '../notes/session-draft';
import type { GroupMember, GroupWithMembers } from './groups-api';

/** The entry of a member while it is written. */
export interface EntryDraft {
  readonly attendance: GroupAttendance;
  readonly minutes: string;
  readonly participation: Participation | '';
  readonly response: string;
  readonly plan: string;
  readonly objectiveIds: readonly string[];
  readonly withoutObjective: WithoutObjective | '';
  readonly step: ObjectiveStep | '';
  readonly risk: NoteRisk | '';
  readonly typed: Typed;
}

export interface GroupNoteDraft {
  readonly id: string;
  readonly contactType: 'in_person' | 'video' | 'phone';
  /** On the program's clock. */
  readonly startsAt: string;
  readonly minutes: string;
  readonly topic: string;
  readonly done: string;
  readonly nextStep: string;
  readonly location: string;
  readonly facilitators: string;
  readonly typed: Typed;
  /** By person. Who has none yet is as `emptyEntry` says. */
  readonly entries: Readonly<Record<string, EntryDraft>>;
}

/** The last time that the group met by its agreement, or now. */
export function emptyGroupNote(id: string, group: GroupWithMembers, now: Date, zone: string): GroupNoteDraft {
  return {
    ...{ id, contactType: 'in_person', startsAt: lastMeeting(group, now, zone), minutes: String(group.minutes) },
    ...{ topic: '', done: '', nextStep: '', location: group.place, facilitators: group.facilitators },
    ...{ typed: {}, entries: {} },
  };
}

function lastMeeting({ weekday: day, startsLocal }: GroupWithMembers, now: Date, zone: string): string {
  const today = localDay(now, zone);
  if (day === null || startsLocal === null || (weekday(today) || 7) !== day)
    return `${localTime(now, zone).slice(0, 13)}:00`;
  return `${today}T${startsLocal}`;
}

/** Most people come for all of it; who has no plan yet has no objective to choose. */
export const emptyEntry = ({ objectives }: Pick<GroupMember, 'objectives'>): EntryDraft => ({
  ...{ attendance: 'attended', minutes: '', participation: '', response: '', plan: '', objectiveIds: [] },
  ...{ withoutObjective: objectives.length === 0 ? 'no_plan_yet' : '', step: '', risk: '', typed: {} },
});

/** Who was in the group on the day of the session. */
export const membersOn = (roster: readonly GroupMember[], startsAt: string): readonly GroupMember[] =>
  roster.filter(({ joinedOn, leftOn }) => {
    const day = startsAt.slice(0, 10);
    return joinedOn <= day && (leftOn === null || leftOn >= day);
  });

/** The fields of the kind that are written once; the topic of a plain group is the topic of the session. */
export const sharedFieldsOf = (modality: GroupModality) =>
  Object.entries(sessionFields[modality]).filter(
    ([name]) => modality !== 'GROUP' && !fieldsOfEach(modality).includes(name),
  );
export const ownFieldsOf = (modality: GroupModality) =>
  Object.entries(sessionFields[modality]).filter(([name]) => fieldsOfEach(modality).includes(name));

const detailsOf = (modality: GroupModality, typed: Typed, names: readonly string[], day: string) =>
  sessionOf(
    {
      modality,
      details: { [modality]: Object.fromEntries(Object.entries(typed).filter(([name]) => names.includes(name))) },
    },
    day,
  ).details;

/** Their own minutes; who came for all of it has all of them. */
export const minutesOf = ({ attendance, minutes }: EntryDraft, whole: string): number =>
  attendance === 'absent' ? 0 : Number(attendance === 'attended' ? whole : minutes);

export function entryOf(draft: GroupNoteDraft, group: GroupWithMembers, member: GroupMember): MemberEntry {
  const entry = draft.entries[member.patientId] ?? emptyEntry(member);
  const absent = entry.attendance === 'absent';
  const { modality } = group;
  return {
    patientId: member.patientId,
    attendance: entry.attendance,
    minutes: minutesOf(entry, draft.minutes),
    participation: absent || entry.participation === '' ? null : entry.participation,
    response: absent ? '' : entry.response.trim(),
    plan: absent ? '' : entry.plan.trim(),
    objectiveIds: absent ? [] : entry.objectiveIds,
    withoutObjective: absent || entry.withoutObjective === '' ? null : entry.withoutObjective,
    step: absent || entry.step === '' ? null : entry.step,
    risk: absent || entry.risk === '' ? null : entry.risk,
    details: absent ? {} : detailsOf(modality, entry.typed, fieldsOfEach(modality), draft.startsAt.slice(0, 10)),
  };
}

export function sharedOf(draft: GroupNoteDraft, { modality }: GroupWithMembers, zone: string): GroupSession {
  const { topic, done, nextStep, location, facilitators } = draft;
  const names = sharedFieldsOf(modality).map(([name]) => name);
  return {
    ...{ modality, topic: topic.trim(), done: done.trim(), nextStep: nextStep.trim() },
    ...{ location: location.trim(), facilitators: facilitators.trim(), minutes: Number(draft.minutes) },
    startsAt: isLocalTime(draft.startsAt) ? instantOf(draft.startsAt, zone) : new Date(0),
    details: detailsOf(modality, draft.typed, names, draft.startsAt.slice(0, 10)),
  };
}

/** What the server would refuse, asked of the same rule before it is sent. */
export function groupFaultsOf(draft: GroupNoteDraft, group: GroupWithMembers, zone: string): GroupNoteFaults {
  const members = membersOn(group.roster, draft.startsAt);
  const entries = members.map((member) => entryOf(draft, group, member));
  const faults = groupNoteFaults(sharedOf(draft, group, zone), entries, members);
  const shared = {
    ...(isLocalTime(draft.startsAt) ? {} : { startsAt: 'Say when the session began.' }),
    ...(/^[1-9]\d{0,3}$/.test(draft.minutes) ? {} : { minutes: 'Say how many minutes it took.' }),
    ...faults.shared,
  };
  return { shared, entries: faults.entries };
}

/** As it is sent to be signed. */
export function groupNoteSent(draft: GroupNoteDraft, group: GroupWithMembers, zone: string) {
  const { modality: _modality, startsAt, ...shared } = sharedOf(draft, group, zone);
  return {
    ...shared,
    contactType: draft.contactType,
    startsAt: startsAt.toISOString(),
    entries: membersOn(group.roster, draft.startsAt).map((member) => entryOf(draft, group, member)),
  };
}

/** By person, what is to be mended. */
export function faultsByPerson(faults: readonly EntryFault[]): ReadonlyMap<string, readonly EntryFault[]> {
  const by = new Map<string, EntryFault[]>();
  for (const fault of faults) by.set(fault.patientId, [...(by.get(fault.patientId) ?? []), fault]);
  return by;
}
