import { NativeSelect, TextInput } from '@mantine/core';
import { type GroupModality, groupModalities, modalityLabels } from '@cairn/rules';
import { useNavigate } from '@tanstack/react-router';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useStaff } from '../api/hooks';
import { useSession } from '../api/session';
import { useDraft } from '../chart/draft';
import { SideForm } from '../chart/side-form';
import { Checkbox } from '../kit/checkbox';
import { useSetting } from '../programme/use-setting';
import { choicesOf } from '../unit/unit-form';
import { weekdayWords } from './group-words';
import styles from './groups.module.css';
import { type Group, groupRooms } from './groups-api';

const kinds = Object.fromEntries(groupModalities.map((code) => [code, modalityLabels[code]]));
const days = Object.fromEntries(weekdayWords.map((word, at) => [String(at + 1), word]));
const names = { name: 'Name', modality: 'Kind', minutes: 'Minutes', weekday: 'Day', leaderId: 'Led by' };

interface GroupDraft {
  readonly id: string;
  readonly name: string;
  readonly modality: GroupModality;
  readonly teaches: boolean;
  readonly leaderId: string;
  readonly facilitators: string;
  readonly place: string;
  readonly weekday: string;
  readonly startsLocal: string;
  readonly minutes: string;
}

const begun = (group: Group | null, leaderId: string): GroupDraft => ({
  id: uuidv7(),
  name: group?.name ?? '',
  modality: group?.modality ?? 'GROUP',
  teaches: group?.teaches ?? false,
  leaderId: group?.leaderId ?? leaderId,
  facilitators: group?.facilitators ?? '',
  place: group?.place ?? '',
  weekday: group?.weekday ? String(group.weekday) : '',
  startsLocal: group?.startsLocal ?? '',
  minutes: String(group?.minutes ?? 60),
});

/** A new group, or what is agreed about one. */
export function GroupForm({ group, onClose }: { group: Group | null; onClose: () => void }) {
  const { staff } = useSession();
  const colleagues = useStaff();
  const navigate = useNavigate();
  const [draft, change, forget] = useDraft('group', group?.id ?? '', () => begun(group, staff.id));
  const set = (part: Partial<GroupDraft>): void => change({ ...part, id: uuidv7() });
  const act = useSetting(
    () => {
      const { id, weekday, startsLocal, minutes, ...rest } = draft;
      const body = {
        ...{ ...rest, name: draft.name.trim(), facilitators: draft.facilitators.trim(), place: draft.place.trim() },
        weekday: weekday === '' ? null : Number(weekday),
        startsLocal: startsLocal === '' ? null : startsLocal,
        minutes: Number(minutes),
      };
      return group === null
        ? api.put<Group>(`/groups/${id}`, body)
        : api.put<Group>(`/groups/${group.id}/changes/${id}`, { ...body, version: group.version });
    },
    {
      says: group === null ? 'The group is set up.' : 'The group is changed.',
      rooms: groupRooms,
      after: ({ id }) => {
        forget();
        onClose();
        if (group === null) void navigate({ to: '/groups/$id', params: { id } });
      },
    },
  );
  const missing =
    draft.name.trim() === ''
      ? 'Give the group a name.'
      : !/^[1-9]\d{0,3}$/.test(draft.minutes)
        ? 'Say how many minutes it takes.'
        : (draft.weekday === '') !== (draft.startsLocal === '')
          ? 'Say both the day and the time, or neither.'
          : undefined;
  return (
    <SideForm
      title={group === null ? 'New group' : `Change ${group.name}`}
      intro="The name says nothing about its members: it stands in no message, but people read it over a shoulder."
      submit={group === null ? 'Set up' : 'Save'}
      complete={missing === undefined}
      missing={missing}
      pending={act.isPending}
      error={act.error}
      names={names}
      draft={forget}
      onSubmit={() => act.mutate()}
      onClose={onClose}
    >
      <TextInput
        label="Name"
        maxLength={120}
        value={draft.name}
        onChange={({ currentTarget: { value } }) => set({ name: value })}
      />
      <NativeSelect
        label="Kind"
        data={choicesOf(kinds)}
        value={draft.modality}
        onChange={({ currentTarget: { value } }) => set({ modality: value as GroupModality })}
      />
      <Checkbox
        label="It teaches: with a reason it may be larger than a therapy group"
        checked={draft.teaches}
        onChange={({ currentTarget: { checked } }) => set({ teaches: checked })}
      />
      <div className={styles.fields}>
        <NativeSelect
          label="Day"
          data={choicesOf(days, 'By arrangement')}
          value={draft.weekday}
          onChange={({ currentTarget: { value } }) => set({ weekday: value })}
        />
        <TextInput
          type="time"
          label="Time"
          value={draft.startsLocal}
          onChange={({ currentTarget: { value } }) => set({ startsLocal: value })}
        />
        <TextInput
          label="Minutes"
          inputMode="numeric"
          value={draft.minutes}
          onChange={({ currentTarget: { value } }) => set({ minutes: value })}
        />
      </div>
      <NativeSelect
        label="Led by"
        data={(colleagues.data ?? [staff]).map(({ id, displayName }) => ({ value: id, label: displayName }))}
        value={draft.leaderId}
        onChange={({ currentTarget: { value } }) => set({ leaderId: value })}
      />
      <TextInput
        label="Led with (name, license)"
        maxLength={200}
        value={draft.facilitators}
        onChange={({ currentTarget: { value } }) => set({ facilitators: value })}
      />
      <TextInput
        label="Where"
        maxLength={200}
        value={draft.place}
        onChange={({ currentTarget: { value } }) => set({ place: value })}
      />
    </SideForm>
  );
}
