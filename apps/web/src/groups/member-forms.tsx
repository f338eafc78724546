import { Textarea, TextInput } from '@mantine/core';
import { standardPolicy } from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useDraft } from '../chart/draft';
import { SideForm } from '../chart/side-form';
import { type PickedPatient, PatientPicker } from '../kit/patient-picker';
import { useSetting } from '../programme/use-setting';
import { type GroupMember, groupRooms, type GroupWithMembers } from './groups-api';

/** Somebody joins a group. */
export function JoinForm({ group, today, onClose }: { group: GroupWithMembers; today: string; onClose: () => void }) {
  const [draft, change, forget] = useDraft('group-member', group.id, () => ({
    ...{ id: uuidv7(), person: null as PickedPatient | null, joinedOn: today, reason: '' },
  }));
  const act = useSetting(
    () =>
      api.put(`/groups/${group.id}/members/${draft.id}`, {
        patientId: draft.person?.id,
        joinedOn: draft.joinedOn,
        reason: draft.reason.trim() === '' ? null : draft.reason.trim(),
      }),
    {
      says: `${draft.person?.displayName ?? 'They'} joined ${group.name}.`,
      rooms: groupRooms,
      after: () => {
        forget();
        onClose();
      },
    },
  );
  const missing = draft.person === null ? 'Choose who joins.' : draft.joinedOn === '' ? 'Say since when.' : undefined;
  return (
    <SideForm
      title={`Add to ${group.name}`}
      submit="Add"
      complete={missing === undefined}
      missing={missing}
      pending={act.isPending}
      error={act.error}
      names={{ patientId: 'Who', joinedOn: 'Since', reason: 'Why it may be larger' }}
      draft={forget}
      onSubmit={() => act.mutate()}
      onClose={onClose}
    >
      <PatientPicker label="Who" value={draft.person} onChange={(person) => change({ person, id: uuidv7() })} />
      <TextInput
        type="date"
        label="Since"
        value={draft.joinedOn}
        onChange={({ currentTarget: { value } }) => change({ joinedOn: value, id: uuidv7() })}
      />
      {group.teaches && group.members >= standardPolicy.group_max_members && (
        <Textarea
          label="Why this group may be larger than others"
          autosize
          minRows={2}
          maxLength={1000}
          value={draft.reason}
          onChange={({ currentTarget: { value } }) => change({ reason: value, id: uuidv7() })}
        />
      )}
    </SideForm>
  );
}

/** Somebody leaves a group. What was signed while they were in it stays. */
export function LeaveForm(props: { group: GroupWithMembers; member: GroupMember; today: string; onClose: () => void }) {
  const { group, member, today, onClose } = props;
  const [draft, change, forget] = useDraft('group-leaving', member.id, () => ({ leftOn: today, reason: '' }));
  const act = useSetting(
    () =>
      api.put(`/groups/${group.id}/members/${member.id}/leaving`, {
        leftOn: draft.leftOn,
        reason: draft.reason.trim(),
      }),
    {
      says: `${member.displayName} left ${group.name}.`,
      rooms: groupRooms,
      after: () => {
        forget();
        onClose();
      },
    },
  );
  const missing = draft.leftOn === '' ? 'Say the last day.' : draft.reason.trim() === '' ? 'Say why.' : undefined;
  return (
    <SideForm
      title={`${member.displayName} leaves ${group.name}`}
      submit="Take out"
      complete={missing === undefined}
      missing={missing}
      pending={act.isPending}
      error={act.error}
      names={{ leftOn: 'Last day', reason: 'Why' }}
      draft={forget}
      onSubmit={() => act.mutate()}
      onClose={onClose}
    >
      <TextInput
        type="date"
        label="Last day"
        value={draft.leftOn}
        onChange={({ currentTarget: { value } }) => change({ leftOn: value })}
      />
      <Textarea
        label="Why"
        autosize
        minRows={2}
        maxLength={1000}
        value={draft.reason}
        onChange={({ currentTarget: { value } }) => change({ reason: value })}
      />
    </SideForm>
  );
}

/** No session is signed after today, and nobody is added. */
export function EndForm({ group, onClose }: { group: GroupWithMembers; onClose: () => void }) {
  const [draft, change, forget] = useDraft('group-ending', group.id, () => ({ id: uuidv7(), reason: '' }));
  const act = useSetting(() => api.put(`/groups/${group.id}/ending/${draft.id}`, { reason: draft.reason.trim() }), {
    says: `${group.name} has ended.`,
    rooms: groupRooms,
    after: () => {
      forget();
      onClose();
    },
  });
  return (
    <SideForm
      title={`End ${group.name}`}
      intro="Sessions up to today can still be signed. What was signed stays."
      submit="End the group"
      complete={draft.reason.trim() !== ''}
      missing="Say why."
      pending={act.isPending}
      error={act.error}
      names={{ reason: 'Why' }}
      draft={forget}
      onSubmit={() => act.mutate()}
      onClose={onClose}
    >
      <Textarea
        label="Why"
        autosize
        minRows={2}
        maxLength={1000}
        value={draft.reason}
        onChange={({ currentTarget: { value } }) => change({ reason: value, id: uuidv7() })}
      />
    </SideForm>
  );
}
