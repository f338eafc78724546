import { NativeSelect, TextInput } from '@mantine/core';
import {
  type CareNoteKind,
  careNoteKinds,
  fluidsIn,
  fluidsOut,
  mealNames,
  mealShares,
  type ObservationLevel,
  observationLevels,
  sleepQualities,
} from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useZone } from '../assessment/use-finding';
import { SegmentedControl } from '../kit/segmented';
import { type CareNoteDraft, contentOf, emptyNote, faultOf, missingOf } from './care-note-draft';
import { momentSent } from './moment';
import { MomentField } from './moment-field';
import { NoteField, noteSent } from './note-field';
import type { CareNote } from './unit-api';
import { choicesOf, stillNeeded, UnitForm } from './unit-form';

type Change = (part: Partial<CareNoteDraft>) => void;

/** A note of the shift: fluids, sleep, a meal, behavior, how closely somebody is watched. One that was wrong is corrected by a new one. */
export function CareNoteForm(props: {
  patientId: string;
  name: string;
  kind?: CareNoteKind;
  replaces?: CareNote;
  onClose: () => void;
}) {
  const zone = useZone();
  const { patientId, name, kind = 'fluid', replaces } = props;
  return (
    <UnitForm
      form="care-note"
      about={replaces?.id ?? ''}
      title={replaces ? `Correct: ${careNoteKinds[replaces.kind].toLowerCase()}` : `Note of the shift for ${name}`}
      submit={replaces ? 'Record the correction' : 'Record'}
      initial={() => emptyNote(uuidv7(), replaces?.kind ?? kind, replaces)}
      missing={(draft) => [
        ...missingOf(draft),
        ...(replaces ? stillNeeded({ 'why it is corrected': draft.reason.trim() }) : []),
      ]}
      send={(draft) =>
        api.put(`/patients/${patientId}/care-notes/${draft.id}`, {
          content: contentOf(draft),
          ...momentSent('at', draft.when, zone),
          ...(draft.when === '' && replaces ? { at: replaces.at } : {}),
          ...noteSent(draft.note),
          ...(replaces ? { replaces: { id: replaces.id, reason: draft.reason.trim() } } : {}),
        })
      }
      says="The note is on record."
      names={{ at: 'When', ml: 'Amount', note: 'Note' }}
      onClose={props.onClose}
    >
      {(draft, change) => (
        <>
          {!replaces && (
            <NativeSelect
              label="About"
              data={choicesOf(careNoteKinds)}
              value={draft.kind}
              onChange={(event) => change({ kind: event.currentTarget.value as CareNoteKind })}
            />
          )}
          <KindFields draft={draft} change={change} />
          <NoteField
            label={draft.kind === 'behavior' ? 'What you saw, without judging' : 'Note'}
            most={2000}
            value={draft.note}
            onChange={(note) => change({ note })}
          />
          <MomentField
            label={replaces ? 'When (empty: as before)' : 'When (empty: now)'}
            value={draft.when}
            onChange={(when) => change({ when })}
          />
          {replaces && (
            <NoteField
              label="Why it is corrected"
              most={500}
              value={draft.reason}
              onChange={(reason) => change({ reason })}
            />
          )}
        </>
      )}
    </UnitForm>
  );
}

function KindFields({ draft, change }: { draft: CareNoteDraft; change: Change }) {
  const fault = faultOf(draft);
  if (draft.kind === 'fluid')
    return (
      <>
        <SegmentedControl
          aria-label="In or out"
          value={draft.direction}
          onChange={(direction) => change({ direction, what: direction === 'in' ? 'drink' : 'urine' })}
          data={[
            { value: 'in', label: 'Taken in' },
            { value: 'out', label: 'Lost' },
          ]}
        />
        <TextInput
          label="Amount, mL"
          inputMode="numeric"
          value={draft.ml}
          error={fault}
          onChange={(event) => change({ ml: event.currentTarget.value })}
        />
        <NativeSelect
          label="What"
          data={choicesOf(draft.direction === 'in' ? fluidsIn : fluidsOut)}
          value={draft.what}
          onChange={(event) => change({ what: event.currentTarget.value })}
        />
      </>
    );
  if (draft.kind === 'sleep')
    return (
      <>
        <TextInput
          label="Hours slept"
          inputMode="decimal"
          value={draft.hours}
          error={fault}
          onChange={(event) => change({ hours: event.currentTarget.value })}
        />
        <NativeSelect
          label="How"
          data={choicesOf(sleepQualities)}
          value={draft.quality}
          onChange={(event) => change({ quality: event.currentTarget.value as CareNoteDraft['quality'] })}
        />
      </>
    );
  if (draft.kind === 'meal')
    return (
      <>
        <NativeSelect
          label="Meal"
          data={choicesOf(mealNames)}
          value={draft.meal}
          onChange={(event) => change({ meal: event.currentTarget.value as CareNoteDraft['meal'] })}
        />
        <NativeSelect
          label="How much was eaten"
          data={mealShares.map((share) => ({ value: String(share), label: `${share}%` }))}
          value={draft.share}
          onChange={(event) => change({ share: event.currentTarget.value })}
        />
      </>
    );
  if (draft.kind === 'observation')
    return (
      <NativeSelect
        label="How closely, from now on"
        data={choicesOf(observationLevels, 'Choose')}
        value={draft.level}
        onChange={(event) => change({ level: event.currentTarget.value as ObservationLevel | '' })}
      />
    );
  return null;
}
