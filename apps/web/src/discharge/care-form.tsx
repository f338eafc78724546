import { TextInput } from '@mantine/core';
import {
  continuingCareConsents,
  continuingCarePartNames,
  continuingCareParts,
  isOptionalPart,
  planCopies,
} from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import type { ChartForm } from '../chart/chart-parts';
import { Choices } from '../diagnosis/choices';
import { Checkbox } from '../kit/checkbox';
import { NoteField, textSent } from '../unit/note-field';
import { stillNeeded, UnitForm } from '../unit/unit-form';
import { type CarePlanWritten, type Discharge, dischargeRooms, textsOf, textsSent } from './discharge-api';

/** The plan for the time after, written with the person. */
export const careForm: ChartForm<Discharge> = {
  name: 'continuing-care',
  view: ({ chart, given, onClose }) => <CareForm patientId={chart.banner.id} given={given} onClose={onClose} />,
};

function begin({ plans, scene }: Discharge) {
  const newest = plans.find(({ current }) => current);
  const medication = newest?.medication ?? null;
  return {
    ...{ id: uuidv7(), follows: newest?.id ?? null, parts: textsOf(continuingCarePartNames, newest?.parts) },
    medicated: medication !== null || scene.onMedication,
    lastDoseOn: medication?.lastDoseOn ?? scene.lastDoseOn ?? '',
    supplyUntil: medication?.supplyUntil ?? '',
    receiver: medication?.receiver ?? '',
    guestDosing: medication?.guestDosing ?? false,
    ...{ nextOn: newest?.next?.on ?? '', nextWhere: newest?.next?.where ?? '' },
    consent: '' as keyof typeof continuingCareConsents | '',
    ...{ consentReason: '', copy: '' as keyof typeof planCopies | '' },
  };
}
type Draft = ReturnType<typeof begin>;

const bodyOf = (draft: Draft) => ({
  ...{ follows: draft.follows, parts: textsSent(draft.parts), consent: draft.consent, copy: draft.copy },
  medication: draft.medicated
    ? {
        ...{ lastDoseOn: textSent(draft.lastDoseOn), supplyUntil: textSent(draft.supplyUntil) },
        ...{ receiver: draft.receiver.trim(), guestDosing: draft.guestDosing },
      }
    : null,
  next: draft.nextOn === '' ? null : { on: draft.nextOn, where: draft.nextWhere.trim() },
  consentReason: draft.consent === 'declined' ? textSent(draft.consentReason) : null,
});

const missing = (draft: Draft) =>
  stillNeeded({
    ...Object.fromEntries(
      continuingCarePartNames
        .filter((name) => !isOptionalPart(name))
        .map((name) => [`“${continuingCareParts[name]}”`, draft.parts[name].trim()]),
    ),
    ...(draft.medicated ? { 'who goes on with the medication': draft.receiver.trim() } : {}),
    ...(draft.nextOn === '' ? {} : { 'where the next appointment is': draft.nextWhere.trim() }),
    ...{ 'what the person says to it': draft.consent, 'the copy': draft.copy },
    ...(draft.consent === 'declined' ? { 'why it was declined': draft.consentReason.trim() } : {}),
  });

function CareForm(props: { patientId: string; given: Discharge; onClose: () => void }) {
  const { patientId, given, onClose } = props;
  return (
    <UnitForm<Draft, CarePlanWritten>
      form="continuing-care"
      about=""
      title="Continuing-care plan"
      intro="In the person’s own words: it is printed for them in large letters, without a name."
      submit="Save the plan"
      initial={() => begin(given)}
      missing={missing}
      names={{ ...continuingCareParts, receiver: 'Who goes on with it' }}
      send={(draft) => api.put(`/patients/${patientId}/discharge/plans/${draft.id}`, bodyOf(draft))}
      says={({ hints }) => ['The plan is saved.', ...hints.map((hint) => `${hint}.`)].join(' ')}
      rooms={dischargeRooms}
      onClose={onClose}
    >
      {(draft, change) => (
        <>
          {continuingCarePartNames.map((name) => (
            <NoteField
              key={name}
              label={`${continuingCareParts[name]}${isOptionalPart(name) ? ' (optional)' : ''}`}
              most={4000}
              value={draft.parts[name]}
              onChange={(text) => change({ parts: { ...draft.parts, [name]: text } })}
            />
          ))}
          <Medication draft={draft} onMedication={given.scene.onMedication} change={change} />
          <TextInput
            type="date"
            label="Next appointment (optional)"
            value={draft.nextOn}
            min={given.scene.today}
            onChange={({ currentTarget }) => change({ nextOn: currentTarget.value })}
          />
          {draft.nextOn !== '' && (
            <TextInput
              label="Where, with whom"
              maxLength={300}
              value={draft.nextWhere}
              onChange={({ currentTarget }) => change({ nextWhere: currentTarget.value })}
            />
          )}
          <Choices
            label="The person"
            value={draft.consent}
            options={continuingCareConsents}
            onChange={(consent) => change({ consent })}
          />
          {draft.consent === 'declined' && (
            <NoteField
              label="Why, in their words"
              most={500}
              value={draft.consentReason}
              onChange={(consentReason) => change({ consentReason })}
            />
          )}
          <Choices label="Copy" value={draft.copy} options={planCopies} onChange={(copy) => change({ copy })} />
        </>
      )}
    </UnitForm>
  );
}

function Medication(props: { draft: Draft; onMedication: boolean; change: (part: Partial<Draft>) => void }) {
  const { draft, onMedication, change } = props;
  return (
    <>
      <Checkbox
        label="Medication goes on"
        checked={draft.medicated}
        disabled={onMedication}
        onChange={({ currentTarget }) => change({ medicated: currentTarget.checked })}
      />
      {draft.medicated && (
        <>
          <TextInput
            label="Who goes on with it"
            maxLength={300}
            value={draft.receiver}
            onChange={({ currentTarget }) => change({ receiver: currentTarget.value })}
          />
          <TextInput
            type="date"
            label="Last dose here (optional)"
            value={draft.lastDoseOn}
            onChange={({ currentTarget }) => change({ lastDoseOn: currentTarget.value })}
          />
          <TextInput
            type="date"
            label="Supply until (optional)"
            value={draft.supplyUntil}
            onChange={({ currentTarget }) => change({ supplyUntil: currentTarget.value })}
          />
          <Checkbox
            label="Guest dosing is arranged"
            checked={draft.guestDosing}
            onChange={({ currentTarget }) => change({ guestDosing: currentTarget.checked })}
          />
        </>
      )}
    </>
  );
}
