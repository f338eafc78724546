import {
  emptyEntry,
  emptyGroupNote,
  type EntryDraft,
  groupFaultsOf,
  groupNoteSent,
  type GroupNoteDraft,
  membersOn,
} from './group-note-draft';
import type { GroupMember, GroupWithMembers } from './groups-api';

const zone = 'America/New_York';
const member = (patientId: string, name: string, more: Partial<GroupMember> = {}): GroupMember => ({
  ...{ id: `m-${patientId}`, patientId, displayName: `${name} Test`, number: '1', joinedOn: '2026-11-02' },
  ...{ leftOn: null, leftReason: null, episodeId: 'e', names: [name], objectives: [] },
  ...more,
});
const group = (more: Partial<GroupWithMembers> = {}): GroupWithMembers => ({
  ...{ id: 'g', name: 'Monday skills', modality: 'GROUP', teaches: false, leaderId: 's', leader: 'Dana Reed' },
  ...{ facilitators: '', place: 'Room 2', weekday: 1, startsLocal: '14:00', minutes: 60, version: 1 },
  ...{ endedOn: null, endedReason: null, members: 2, lastOn: null },
  roster: [member('a', 'Ada', { objectives: [{ id: 'o1', statement: 'Names 3 triggers' }] }), member('b', 'Bao')],
  ...more,
});
const monday = new Date('2026-11-23T20:30:00Z');
const whole = (more: Partial<EntryDraft> = {}): EntryDraft => ({
  ...emptyEntry({ objectives: [] }),
  ...{ participation: 'active', response: 'Named two triggers.', risk: 'none' },
  ...more,
});
const draft = (entries: Record<string, EntryDraft>, of = group()): GroupNoteDraft => ({
  ...emptyGroupNote('n', of, monday, zone),
  ...{ topic: 'Triggers', done: 'Each drew a map.', nextStep: 'Next Monday', entries },
});
const both = { a: whole({ objectiveIds: ['o1'], withoutObjective: '', step: 'forward' }), b: whole() };

test('on the day of the group it begins with the agreed time and place, on another day with this hour', () => {
  expect(emptyGroupNote('n', group(), monday, zone)).toMatchObject({
    ...{ startsAt: '2026-11-23T14:00', minutes: '60', location: 'Room 2' },
  });
  expect(emptyGroupNote('n', group({ weekday: 7 }), monday, zone).startsAt).toBe('2026-11-23T15:00');
});

test('who has no plan has no objective to choose', () => {
  expect(group().roster.map((one) => emptyEntry(one).withoutObjective)).toEqual(['', 'no_plan_yet']);
});

test('who was in the group on that day has an entry', () => {
  const roster = [
    ...group().roster,
    member('c', 'Cleo', { joinedOn: '2026-11-24' }),
    member('d', 'Dmitri', { leftOn: '2026-11-22' }),
    member('e', 'Eli', { leftOn: '2026-11-23' }),
  ];
  expect(membersOn(roster, '2026-11-23T14:00').map(({ patientId }) => patientId)).toEqual(['a', 'b', 'e']);
});

test('a whole note has no faults, and is sent with the moment of the program’s clock', () => {
  expect(groupFaultsOf(draft(both), group(), zone)).toEqual({ shared: {}, entries: [] });
  expect(groupNoteSent(draft(both), group(), zone)).toMatchObject({
    ...{ startsAt: '2026-11-23T19:00:00.000Z', minutes: 60 },
    entries: [
      { patientId: 'a', minutes: 60, objectiveIds: ['o1'], step: 'forward' },
      { patientId: 'b', minutes: 60, withoutObjective: 'no_plan_yet' },
    ],
  });
});

test('what is missing is told by person and field, also before anything was typed', () => {
  const empty = groupFaultsOf({ ...draft({}), topic: '' }, group(), zone);
  expect(Object.keys(empty.shared)).toEqual(['topic']);
  expect(new Set(empty.entries.map(({ patientId }) => patientId))).toEqual(new Set(['a', 'b']));
  const named = draft({ ...both, b: whole({ response: 'Helped Ada.' }) });
  expect(groupFaultsOf(named, group(), zone).entries).toMatchObject([{ patientId: 'b', field: 'response' }]);
});

test('who came late has their own minutes; what was typed about who turns out absent is not sent', () => {
  const late = draft({ ...both, b: whole({ attendance: 'late', minutes: '45' }) });
  expect(groupNoteSent(late, group(), zone).entries[1]).toMatchObject({ attendance: 'late', minutes: 45 });
  const absent = groupNoteSent(draft({ ...both, b: whole({ attendance: 'absent' }) }), group(), zone).entries[1];
  expect(absent).toMatchObject({ minutes: 0, response: '', risk: null, withoutObjective: null, participation: null });
});

test('what the kind records once goes with the session, what it records of each with the entry', () => {
  const cbt = group({ modality: 'CBT' });
  const typed = draft(
    { a: { ...both.a, typed: { practiceDoneLast: 'done' } }, b: whole({ typed: { practiceDoneLast: 'none' } }) },
    cbt,
  );
  const sent = groupNoteSent({ ...typed, typed: { module: 'refusal' } }, cbt, zone);
  expect(sent.details).toEqual({ module: 'refusal' });
  expect(sent.entries.map(({ details }) => details)).toEqual([
    { practiceDoneLast: 'done' },
    { practiceDoneLast: 'none' },
  ]);
  expect(groupFaultsOf({ ...typed, typed: { module: 'refusal' } }, cbt, zone)).toEqual({ shared: {}, entries: [] });
  expect(Object.keys(groupFaultsOf(typed, cbt, zone).shared)).toEqual(['session.module']);
});
