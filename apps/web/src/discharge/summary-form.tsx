import { NativeSelect, TextInput } from '@mantine/core';
import {
  type DischargeType,
  dischargeTypeNames,
  dischargeTypes,
  isDischargeType,
  summaryWordNames,
  summaryWords,
} from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import type { ChartForm } from '../chart/chart-parts';
import { Checkbox } from '../kit/checkbox';
import { NoteField } from '../unit/note-field';
import { choicesOf, stillNeeded, UnitForm } from '../unit/unit-form';
import { type Discharge, dischargeRooms, type SummaryWritten, textsOf, textsSent } from './discharge-api';
import { RecordSections } from './record-sections';

/** The words that only a person can add to what the record holds. */
export const summaryForm: ChartForm<{ readonly of: Discharge; readonly earlier: boolean }> = {
  name: 'discharge-summary',
  view: ({ chart, given, onClose }) => (
    <SummaryForm
      patientId={chart.banner.id}
      given={given.earlier ? earlierOf(given.of) : given.of}
      episodeId={given.earlier ? (given.of.owed?.episodeId ?? null) : null}
      onClose={onClose}
    />
  ),
};

/** The same for a time in care that ended before this one; the server puts its record together. */
function earlierOf({ owed, scene, summaries, ...rest }: Discharge): Discharge {
  if (owed === null) return { owed, scene, summaries, ...rest };
  return {
    ...{ ...rest, owed, record: [] },
    summaries: summaries
      .filter(({ episodeId }) => episodeId === owed.episodeId)
      .map((one) => ({ ...one, current: true })),
    scene: { ...scene, closedOn: owed.closedOn, type: owed.type },
  };
}

const labels: Readonly<Record<string, string>> = Object.fromEntries(
  dischargeTypeNames.map((type) => [type, dischargeTypes[type].label]),
);

/** Begins with the newest version, and with what the step of the discharge said. */
function begin({ summaries, scene }: Discharge) {
  const newest = summaries.find(({ current }) => current);
  const type = scene.type !== null && isDischargeType(scene.type) ? scene.type : (newest?.type ?? '');
  return {
    ...{ id: uuidv7(), follows: newest?.id ?? null, type: type as DischargeType | '', sign: false },
    endsOn: scene.closedOn ?? newest?.endsOn ?? scene.today,
    words: textsOf(summaryWordNames, newest?.words),
  };
}

function SummaryForm(props: { patientId: string; given: Discharge; episodeId: string | null; onClose: () => void }) {
  const { patientId, given, episodeId, onClose } = props;
  const decided = given.scene.type !== null;
  return (
    <UnitForm<ReturnType<typeof begin>, SummaryWritten>
      form="discharge-summary"
      about={episodeId ?? ''}
      title="Discharge summary"
      intro="What the record holds stands below and is kept with the summary as it is now. Add what only you can say."
      submit={({ sign }) => (sign ? 'Sign the summary' : 'Save as in work')}
      initial={() => begin(given)}
      missing={({ type, endsOn, sign, words }) =>
        stillNeeded({
          ...{ 'how care ends': type, 'the day': endsOn },
          ...(sign
            ? Object.fromEntries(summaryWordNames.map((name) => [summaryWords[name].toLowerCase(), words[name].trim()]))
            : {}),
        })
      }
      names={summaryWords}
      send={({ id, words, ...rest }) =>
        api.put(`/patients/${patientId}/discharge/summaries/${id}`, {
          ...{ ...rest, words: textsSent(words) },
          ...(episodeId === null ? {} : { episodeId }),
        })
      }
      says={({ signed }) => (signed ? 'Discharge summary signed.' : 'Discharge summary saved as in work.')}
      rooms={dischargeRooms}
      onClose={onClose}
    >
      {(draft, change) => (
        <>
          <NativeSelect
            label="How care ends"
            data={choicesOf(labels, 'Choose')}
            value={draft.type}
            disabled={decided}
            description={decided ? 'As the step of the discharge said' : undefined}
            onChange={({ currentTarget }) => change({ type: currentTarget.value as DischargeType | '' })}
          />
          <TextInput
            type="date"
            label="On"
            value={draft.endsOn}
            disabled={given.scene.closedOn !== null}
            onChange={({ currentTarget }) => change({ endsOn: currentTarget.value })}
          />
          {summaryWordNames.map((name) => (
            <NoteField
              key={name}
              label={summaryWords[name]}
              most={4000}
              value={draft.words[name]}
              onChange={(text) => change({ words: { ...draft.words, [name]: text } })}
            />
          ))}
          <Checkbox
            label="It is whole: sign it"
            checked={draft.sign}
            onChange={({ currentTarget }) => change({ sign: currentTarget.checked })}
          />
          {given.record.length > 0 && <RecordSections sections={given.record} open />}
        </>
      )}
    </UnitForm>
  );
}
