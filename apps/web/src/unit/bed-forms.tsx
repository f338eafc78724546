import { NativeSelect, TextInput } from '@mantine/core';
import { type BedLevel, bedLevels, closureReasons, type ClosureReason } from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useZone } from '../assessment/use-finding';
import { PatientPicker, type PickedPatient } from '../kit/patient-picker';
import { momentSent } from './moment';
import { MomentField } from './moment-field';
import { NoteField, noteSent } from './note-field';
import type { BoardBed } from './unit-api';
import { choicesOf, stillNeeded, UnitForm } from './unit-form';

/** The acts of a bed, each a small form beside the board. */
export interface OnBed {
  readonly bed: BoardBed;
  readonly onClose: () => void;
}

export const levelWords = (level: BedLevel) => bedLevels[level].toLowerCase();

export function AssignForm({ bed, first, onClose }: OnBed & { first?: PickedPatient | undefined }) {
  const zone = useZone();
  const kept = bed.reserved;
  const initial = first ?? (kept && { id: kept.patientId, displayName: kept.name, number: kept.number }) ?? null;
  return (
    <UnitForm
      form="bed-assign"
      about={bed.id}
      title={`Bed ${bed.label}: who comes?`}
      intro={`For ${levelWords(bed.level)}. Check two identifiers. Who lies in another bed is moved from there.`}
      submit="Give the bed"
      initial={() => ({ id: uuidv7(), who: initial, when: '', note: '' })}
      missing={({ who }) => stillNeeded({ 'the person': who })}
      send={({ id, who, when, note: said }) =>
        api.put(`/patients/${who?.id ?? ''}/bed-stays/${id}`, {
          bedId: bed.id,
          ...momentSent('at', when, zone),
          ...noteSent(said),
        })
      }
      says={`Bed ${bed.label} is given.`}
      onClose={onClose}
    >
      {(draft, change) => (
        <>
          <PatientPicker label="Person" value={draft.who} onChange={(who) => change({ who })} autoFocus />
          <MomentField label="Came at (empty: now)" value={draft.when} onChange={(when) => change({ when })} />
          <NoteField value={draft.note} onChange={(said) => change({ note: said })} />
        </>
      )}
    </UnitForm>
  );
}

export function ReserveForm({ bed, first, onClose }: OnBed & { first?: PickedPatient | undefined }) {
  const zone = useZone();
  return (
    <UnitForm
      form="bed-reserve"
      about={bed.id}
      title={`Keep bed ${bed.label}`}
      intro="It ends by itself when its time is over, or when the person comes."
      submit="Keep it"
      initial={() => ({ id: uuidv7(), who: first ?? null, until: '', note: '' })}
      missing={({ who, until }) => stillNeeded({ 'the person': who, 'until when': until })}
      send={({ id, who, until, note: said }) =>
        api.put(`/patients/${who?.id ?? ''}/reservations/${id}`, {
          bedId: bed.id,
          ...momentSent('until', until, zone),
          ...noteSent(said),
        })
      }
      says={`Bed ${bed.label} is kept.`}
      names={{ until: 'Kept until' }}
      onClose={onClose}
    >
      {(draft, change) => (
        <>
          <PatientPicker label="Person" value={draft.who} onChange={(who) => change({ who })} autoFocus />
          <MomentField label="Kept until" value={draft.until} onChange={(until) => change({ until })} />
          <NoteField value={draft.note} onChange={(said) => change({ note: said })} />
        </>
      )}
    </UnitForm>
  );
}

export function CloseBedForm({ bed, onClose }: OnBed) {
  return (
    <UnitForm
      form="bed-closure"
      about={bed.id}
      title={`Bed ${bed.label} out of service`}
      submit="Take it out of service"
      initial={() => ({ id: uuidv7(), reason: '', until: '', note: '' })}
      missing={({ reason }) => stillNeeded({ 'the reason': reason })}
      send={({ id, reason, until, note: said }) =>
        api.put(`/unit/closures/${id}`, {
          bedId: bed.id,
          reason: reason as ClosureReason,
          ...(until === '' ? {} : { expectedUntil: until }),
          ...noteSent(said),
        })
      }
      says={`Bed ${bed.label} is out of service.`}
      onClose={onClose}
    >
      {(draft, change) => (
        <>
          <NativeSelect
            label="Reason"
            data={choicesOf(closureReasons, 'Choose')}
            value={draft.reason}
            onChange={(event) => change({ reason: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label="Expected back on, if known"
            value={draft.until}
            onChange={(event) => change({ until: event.currentTarget.value })}
          />
          <NoteField value={draft.note} onChange={(said) => change({ note: said })} />
        </>
      )}
    </UnitForm>
  );
}
