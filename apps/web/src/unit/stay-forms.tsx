import { NativeSelect } from '@mantine/core';
import { stayLevels, type StayLevel, stayMethods, type StayMethod } from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useZone } from '../assessment/use-finding';
import { momentSent } from './moment';
import { MomentField } from './moment-field';
import { NoteField, noteSent } from './note-field';
import type { Stay } from './unit-api';
import { choicesOf, stillNeeded, UnitForm } from './unit-form';

/** Begins withdrawal management, or continues it at another level. */
export function StayForm({ patientId, follows, onClose }: { patientId: string; follows?: Stay; onClose: () => void }) {
  const zone = useZone();
  const levels = Object.fromEntries(Object.entries(stayLevels).filter(([level]) => level !== follows?.level));
  return (
    <UnitForm
      form="unit-stay"
      about={follows?.id ?? ''}
      title={follows ? 'Continue at another level' : 'Begin withdrawal management'}
      intro={
        follows
          ? 'The stay at this level ends at the moment in which the next one begins.'
          : 'Withdrawal management is optional: whoever starts MOUD can go straight to it.'
      }
      submit={follows ? 'Continue' : 'Begin'}
      initial={() => ({ id: uuidv7(), level: '', method: follows?.method ?? '', when: '', note: '' })}
      missing={({ level, method }) => stillNeeded({ 'the level': level, 'the method': method })}
      send={({ id, level, method, when, note }) =>
        api.put(`/patients/${patientId}/stays/${id}`, {
          level: level as StayLevel,
          method: method as StayMethod,
          ...(follows ? { follows: follows.id } : {}),
          ...momentSent('at', when, zone),
          ...noteSent(note),
        })
      }
      says="Withdrawal management has begun."
      onClose={onClose}
    >
      {(draft, change) => (
        <>
          <NativeSelect
            label="Level"
            data={choicesOf(levels, 'Choose')}
            value={draft.level}
            onChange={(event) => change({ level: event.currentTarget.value })}
          />
          <NativeSelect
            label="Method"
            data={choicesOf(stayMethods, 'Choose')}
            value={draft.method}
            onChange={(event) => change({ method: event.currentTarget.value })}
          />
          <MomentField label="Began at (empty: now)" value={draft.when} onChange={(when) => change({ when })} />
          <NoteField value={draft.note} onChange={(note) => change({ note })} />
        </>
      )}
    </UnitForm>
  );
}

export function MethodForm({ patientId, stay, onClose }: { patientId: string; stay: Stay; onClose: () => void }) {
  const zone = useZone();
  const methods = Object.fromEntries(Object.entries(stayMethods).filter(([method]) => method !== stay.method));
  return (
    <UnitForm
      form="unit-method"
      about={stay.id}
      title="Change the method"
      submit="Change it"
      initial={() => ({ id: uuidv7(), method: '', reason: '', when: '' })}
      missing={({ method, reason }) => stillNeeded({ 'the method': method, 'the reason': reason.trim() })}
      send={({ id, method, reason, when }) =>
        api.put(`/patients/${patientId}/stays/${stay.id}/methods/${id}`, {
          method: method as StayMethod,
          reason: reason.trim(),
          ...momentSent('at', when, zone),
        })
      }
      says="The method is changed."
      onClose={onClose}
    >
      {(draft, change) => (
        <>
          <NativeSelect
            label="Method from now on"
            data={choicesOf(methods, 'Choose')}
            value={draft.method}
            onChange={(event) => change({ method: event.currentTarget.value })}
          />
          <NoteField label="Reason" most={500} value={draft.reason} onChange={(reason) => change({ reason })} />
          <MomentField label="From (empty: now)" value={draft.when} onChange={(when) => change({ when })} />
        </>
      )}
    </UnitForm>
  );
}
