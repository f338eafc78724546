import { NativeSelect, TextInput } from '@mantine/core';
import {
  groupFormats,
  type SupportGroup as Code,
  supportGroups,
  weekdayLabels,
  welcomesMedication,
} from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import type { ChartForm } from '../chart/chart-parts';
import { Choices } from '../diagnosis/choices';
import { Checkbox } from '../kit/checkbox';
import { textSent } from '../unit/note-field';
import { choicesOf, stillNeeded, UnitForm } from '../unit/unit-form';
import { type SupportGroup, type SupportGroups, type SupportMeetings, useSupportGroups } from './aftercare-api';

/** A meeting that somebody says they went to. */
export const meetingForm: ChartForm<{ readonly today: string }> = {
  name: 'support-meeting',
  view: ({ chart, given, onClose }) => (
    <MeetingForm patientId={chart.banner.id} today={given.today} onClose={onClose} />
  ),
};

/** A group that meets nearby: a new one, or a new version of one. */
export const supportGroupForm: ChartForm<{ readonly group: SupportGroup | null }> = {
  name: 'support-group',
  view: ({ given, onClose }) => <GroupForm group={given.group} onClose={onClose} />,
};

const yesNo = { yes: 'Yes', no: 'No' } as const;

/** Where and when a group meets, in one line. */
export const groupWords = ({ weekday, startsAt, place, format }: SupportGroup): string =>
  [
    weekday === null ? null : weekdayLabels[weekday as keyof typeof weekdayLabels],
    startsAt,
    place ?? groupFormats[format].toLowerCase(),
  ]
    .filter((word) => word !== null)
    .join(', ');

function MeetingForm({ patientId, today, onClose }: { patientId: string; today: string; onClose: () => void }) {
  const nearby = useSupportGroups().data?.items.filter(({ ended }) => !ended) ?? [];
  return (
    <UnitForm
      form="support-meeting"
      about=""
      title="Meeting of a support group"
      intro="What the person says. Going is up to them, and never a condition of medication or anything else."
      submit="Record"
      initial={() => ({
        ...{ id: uuidv7(), groupId: '', code: '' as Code | '', on: today },
        ...{ format: 'in-person' as keyof typeof groupFormats, sponsor: '' as 'yes' | 'no' | '' },
      })}
      missing={({ code, on }) => stillNeeded({ 'which group': code, 'the day': on })}
      send={({ id, groupId, code, on, format, sponsor }) =>
        api.put<SupportMeetings>(`/patients/${patientId}/support-meetings/${id}`, {
          ...{ code, on, format, groupId: textSent(groupId) },
          sponsor: sponsor === '' ? null : sponsor === 'yes',
        })
      }
      says="Meeting recorded."
      rooms={['support-meetings']}
      onClose={onClose}
    >
      {(draft, change) => (
        <>
          {nearby.length > 0 && (
            <NativeSelect
              label="One of the groups nearby"
              data={[
                { value: '', label: 'Another one' },
                ...nearby.map((one) => ({ value: one.id, label: `${one.name} (${groupWords(one)})` })),
              ]}
              value={draft.groupId}
              onChange={({ currentTarget }) => {
                const one = nearby.find(({ id }) => id === currentTarget.value);
                change(one === undefined ? { groupId: '' } : { groupId: one.id, code: one.code, format: one.format });
              }}
            />
          )}
          <NativeSelect
            label="Group"
            data={choicesOf(supportGroups, 'Choose')}
            value={draft.code}
            onChange={({ currentTarget }) => change({ code: currentTarget.value as Code | '' })}
          />
          <TextInput
            type="date"
            label="Day"
            max={today}
            value={draft.on}
            onChange={({ currentTarget }) => change({ on: currentTarget.value })}
          />
          <Choices label="How" value={draft.format} options={groupFormats} onChange={(format) => change({ format })} />
          <Choices
            label="A sponsor or somebody like that?"
            value={draft.sponsor}
            options={yesNo}
            onChange={(sponsor) => change({ sponsor })}
          />
        </>
      )}
    </UnitForm>
  );
}

function begin(group: SupportGroup | null) {
  return {
    ...{ id: uuidv7(), replaces: group?.id ?? null, code: (group?.code ?? '') as Code | '', name: group?.name ?? '' },
    ...{ weekday: group?.weekday == null ? '' : String(group.weekday), startsAt: group?.startsAt ?? '' },
    ...{ place: group?.place ?? '', format: group?.format ?? ('in-person' as const) },
    ...{ welcomes: group?.welcomes ?? ('unknown' as const), ended: group?.ended ?? false },
  };
}

function GroupForm({ group, onClose }: { group: SupportGroup | null; onClose: () => void }) {
  return (
    <UnitForm<ReturnType<typeof begin>, SupportGroups>
      form="support-group"
      about={group?.id ?? 'new'}
      title={group === null ? 'Support group nearby' : `Change ${group.name}`}
      intro="Everybody in the program sees it. Ask whether people on medication are welcome: some groups tell them to stop."
      submit="Save"
      initial={() => begin(group)}
      missing={({ code, name }) => stillNeeded({ 'which kind': code, 'its name': name.trim() })}
      send={({ id, weekday, startsAt, place, name, ...rest }) =>
        api.put(`/support-groups/${id}`, {
          ...{ ...rest, name: name.trim(), weekday: weekday === '' ? null : Number(weekday) },
          ...{ startsAt: textSent(startsAt), place: textSent(place) },
        })
      }
      says="The group is saved."
      rooms={['support-groups']}
      onClose={onClose}
    >
      {(draft, change) => (
        <>
          <NativeSelect
            label="Kind"
            data={choicesOf(supportGroups, 'Choose')}
            value={draft.code}
            onChange={({ currentTarget }) => change({ code: currentTarget.value as Code | '' })}
          />
          <TextInput
            label="Name"
            maxLength={120}
            value={draft.name}
            onChange={({ currentTarget }) => change({ name: currentTarget.value })}
          />
          <NativeSelect
            label="Weekday"
            data={choicesOf(weekdayLabels, 'Several days')}
            value={draft.weekday}
            onChange={({ currentTarget }) => change({ weekday: currentTarget.value })}
          />
          <TextInput
            type="time"
            label="Begins (optional)"
            value={draft.startsAt}
            onChange={({ currentTarget }) => change({ startsAt: currentTarget.value })}
          />
          <TextInput
            label="Place or address (optional)"
            maxLength={200}
            value={draft.place}
            onChange={({ currentTarget }) => change({ place: currentTarget.value })}
          />
          <Choices label="How" value={draft.format} options={groupFormats} onChange={(format) => change({ format })} />
          <Choices
            label="Medication"
            value={draft.welcomes}
            options={welcomesMedication}
            onChange={(welcomes) => change({ welcomes })}
          />
          {group !== null && (
            <Checkbox
              label="It meets no more"
              checked={draft.ended}
              onChange={({ currentTarget }) => change({ ended: currentTarget.checked })}
            />
          )}
        </>
      )}
    </UnitForm>
  );
}
