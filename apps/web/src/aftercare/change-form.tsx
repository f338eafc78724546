import { NativeSelect } from '@mantine/core';
import { useOutcomes } from '@cairn/rules';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import type { ChartForm } from '../chart/chart-parts';
import { NoteField } from '../unit/note-field';
import { choicesOf, stillNeeded, UnitForm } from '../unit/unit-form';
import { aftercareRooms, type UseEvent } from './aftercare-api';

/** What it turned out to be, or that it was recorded in error. */
export const useChangeForm: ChartForm<{ event: UseEvent }> = {
  name: 'use-event-back',
  view: ({ chart, given, onClose }) => <ChangeForm patientId={chart.banner.id} {...given} onClose={onClose} />,
};

function ChangeForm({ patientId, event, onClose }: { patientId: string; event: UseEvent; onClose: () => void }) {
  const [id] = useState(uuidv7);
  return (
    <UnitForm
      form="use-event-back"
      about={event.id}
      title="What it turned out to be"
      intro="The event stays readable. Recorded in error, it asks nothing of anybody and is not counted."
      submit="Record"
      initial={() => ({ is: '' as string, reason: '' })}
      missing={({ is, reason }) => stillNeeded({ 'what it was': is, why: reason.trim() })}
      send={({ is, reason }) =>
        api.put(`/patients/${patientId}/use-events/${event.id}/changes/${id}`, {
          change:
            is === 'taken-back'
              ? { kind: 'taken-back', reason: reason.trim() }
              : { kind: 'outcome', outcome: is, reason: reason.trim() },
        })
      }
      says="On record."
      rooms={aftercareRooms}
      onClose={onClose}
    >
      {(draft, change) => (
        <>
          <NativeSelect
            label="What it was"
            data={choicesOf({ ...useOutcomes, 'taken-back': 'No return to use: recorded in error' }, 'Choose')}
            value={draft.is}
            onChange={({ currentTarget }) => change({ is: currentTarget.value })}
          />
          <NoteField
            label="How that is known"
            most={500}
            value={draft.reason}
            onChange={(reason) => change({ reason })}
          />
        </>
      )}
    </UnitForm>
  );
}
