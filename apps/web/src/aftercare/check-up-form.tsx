import { NativeSelect, TextInput } from '@mantine/core';
import {
  checkUpChannels,
  type CheckUpTalk,
  groupVisits,
  helpWanted,
  livingSituations,
  naloxoneInHand,
  supportGroups,
  takesMedication,
  usedSince,
} from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useZone } from '../assessment/use-finding';
import type { ChartForm } from '../chart/chart-parts';
import { Boxes, Choices } from '../diagnosis/choices';
import { Checkbox } from '../kit/checkbox';
import { momentSent } from '../unit/moment';
import { MomentField } from '../unit/moment-field';
import { NoteField, textSent } from '../unit/note-field';
import { choicesOf, stillNeeded, UnitForm } from '../unit/unit-form';
import { aftercareRooms, type CheckUpWritten } from './aftercare-api';

/** A talk of a few minutes, or that nobody was reached. */
export const checkUpForm: ChartForm<{ readonly onMedication: boolean }> = {
  name: 'check-up',
  view: ({ chart, given, onClose }) => (
    <CheckUpForm patientId={chart.banner.id} onMedication={given.onMedication} onClose={onClose} />
  ),
};

const empty = (onMedication: boolean) => ({
  ...{ id: uuidv7(), reached: '' as 'yes' | 'no' | '', channel: 'phone' as keyof typeof checkUpChannels, when: '' },
  ...{ used: '' as CheckUpTalk['used'] | '', daysUsed: '', craving: '' },
  medication: (onMedication ? '' : 'none') as CheckUpTalk['medication'] | '',
  ...{ naloxone: '' as CheckUpTalk['naloxone'] | '', living: '' as NonNullable<CheckUpTalk['living']> | '' },
  ...{ groups: [] as CheckUpTalk['groups'], groupVisits: '', groupsWelcome: '' as 'yes' | 'no' | '' },
  ...{ sponsor: '' as 'yes' | 'no' | '', work: '', relationships: '', health: '', needs: '' },
  ...{ help: 'not-needed' as CheckUpTalk['help'], planChanged: false, nextOn: '', note: '' },
});
type Draft = ReturnType<typeof empty>;

const yesNo = { yes: 'Yes', no: 'No' } as const;
const flag = (answer: 'yes' | 'no' | ''): boolean | null => (answer === '' ? null : answer === 'yes');
/** What is no whole number goes as a number that the rule refuses, with its field. */
const whole = (text: string): number | null =>
  text.trim() === '' ? null : /^\d{1,3}$/.test(text.trim()) ? Number(text) : 100;

function talkOf(draft: Draft) {
  if (draft.reached !== 'yes') return null;
  const { groups, help, planChanged, used, medication, naloxone } = draft;
  return {
    ...{ used, daysUsed: used === 'yes' ? whole(draft.daysUsed) : null, craving: whole(draft.craving), medication },
    ...{
      naloxone,
      living: draft.living === '' ? null : draft.living,
      groups,
      groupVisits: textSent(draft.groupVisits),
    },
    ...{ groupsWelcome: groups.length === 0 ? null : flag(draft.groupsWelcome), sponsor: flag(draft.sponsor) },
    ...{ work: textSent(draft.work), relationships: textSent(draft.relationships), health: textSent(draft.health) },
    ...{ needs: textSent(draft.needs), help, planChanged },
  };
}

function CheckUpForm(props: { patientId: string; onMedication: boolean; onClose: () => void }) {
  const { patientId, onMedication, onClose } = props;
  const zone = useZone();
  return (
    <UnitForm<Draft, CheckUpWritten>
      form="check-up"
      about=""
      title="Recovery check-up"
      intro="A few minutes, with help at hand. Nothing that is said here takes anything away."
      submit="Record"
      initial={() => empty(onMedication)}
      missing={(draft) =>
        stillNeeded({
          'whether they were reached': draft.reached,
          ...(draft.reached === 'yes'
            ? { 'use since the last contact': draft.used, medication: draft.medication, naloxone: draft.naloxone }
            : {}),
          ...(draft.reached === 'yes' && draft.help === 'accepted'
            ? { 'which help was taken, under Needs': draft.needs.trim() }
            : {}),
        })
      }
      send={(draft) =>
        api.put(`/patients/${patientId}/check-ups/${draft.id}`, {
          channel: draft.channel,
          talk: talkOf(draft),
          nextOn: textSent(draft.nextOn),
          note: textSent(draft.note),
          ...momentSent('at', draft.when, zone),
        })
      }
      says={({ hints }) => ['On record.', ...hints.map((hint) => `${hint}.`)].join(' ')}
      rooms={aftercareRooms}
      onClose={onClose}
    >
      {(draft, change) => (
        <>
          <Choices
            label="Were they reached?"
            value={draft.reached}
            options={yesNo}
            onChange={(reached) => change({ reached })}
          />
          <Choices
            label="How"
            value={draft.channel}
            options={checkUpChannels}
            onChange={(channel) => change({ channel })}
          />
          <MomentField label="When, if not now" value={draft.when} onChange={(when) => change({ when })} />
          {draft.reached === 'yes' && <Talk draft={draft} change={change} />}
          <TextInput
            type="date"
            label="Next contact on"
            value={draft.nextOn}
            onChange={({ currentTarget }) => change({ nextOn: currentTarget.value })}
          />
          <NoteField most={2000} value={draft.note} onChange={(note) => change({ note })} />
        </>
      )}
    </UnitForm>
  );
}

function Talk({ draft, change }: { draft: Draft; change: (part: Partial<Draft>) => void }) {
  const text = (key: 'work' | 'relationships' | 'health' | 'needs', label: string) => (
    <NoteField label={label} value={draft[key]} onChange={(value) => change({ [key]: value })} />
  );
  return (
    <>
      <Choices
        label="Used since the last contact?"
        value={draft.used}
        options={usedSince}
        onChange={(used) => change({ used })}
      />
      {draft.used === 'yes' && (
        <TextInput
          label="Days with use (optional)"
          inputMode="numeric"
          maxLength={3}
          value={draft.daysUsed}
          onChange={({ currentTarget }) => change({ daysUsed: currentTarget.value })}
        />
      )}
      <TextInput
        label="Craving, 0–10 (optional)"
        inputMode="numeric"
        maxLength={2}
        value={draft.craving}
        onChange={({ currentTarget }) => change({ craving: currentTarget.value })}
      />
      <Choices
        label="Medication"
        value={draft.medication}
        options={takesMedication}
        onChange={(medication) => change({ medication })}
      />
      <Choices
        label="Naloxone"
        value={draft.naloxone}
        options={naloxoneInHand}
        onChange={(naloxone) => change({ naloxone })}
      />
      <NativeSelect
        label="Where they live"
        data={choicesOf(livingSituations, 'Not asked')}
        value={draft.living}
        onChange={({ currentTarget }) => change({ living: currentTarget.value as Draft['living'] })}
      />
      <Boxes
        label="Support groups they go to; nobody has to"
        values={draft.groups}
        options={supportGroups}
        onChange={(groups) => change({ groups })}
      />
      <NativeSelect
        label="Visits in the last 30 days"
        data={choicesOf(groupVisits, 'Not asked')}
        value={draft.groupVisits}
        onChange={({ currentTarget }) => change({ groupVisits: currentTarget.value })}
      />
      {draft.groups.length > 0 && (
        <>
          <Choices
            label="Do these groups welcome people on medication?"
            value={draft.groupsWelcome}
            options={yesNo}
            onChange={(groupsWelcome) => change({ groupsWelcome })}
          />
          <Choices
            label="A sponsor or somebody like that?"
            value={draft.sponsor}
            options={yesNo}
            onChange={(sponsor) => change({ sponsor })}
          />
        </>
      )}
      {text('work', 'Work, school, days')}
      {text('relationships', 'People around them')}
      {text('health', 'Health')}
      {text('needs', 'Needs')}
      <Choices label="Help" value={draft.help} options={helpWanted} onChange={(help) => change({ help })} />
      <Checkbox
        label="The prevention plan is to change"
        checked={draft.planChanged}
        onChange={({ currentTarget }) => change({ planChanged: currentTarget.checked })}
      />
    </>
  );
}
