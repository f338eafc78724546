import { NativeSelect } from '@mantine/core';
import { bedEndReasons, leaveKinds, type LeaveKind } from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useZone } from '../assessment/use-finding';
import { levelWords, type OnBed } from './bed-forms';
import { momentSent } from './moment';
import { MomentField } from './moment-field';
import { NoteField, noteSent } from './note-field';
import type { Board, BoardPerson } from './unit-api';
import { choicesOf, stillNeeded, UnitForm } from './unit-form';

/** The acts about who lies in a bed, each a small form beside the board. */
interface OnPerson extends OnBed {
  readonly person: BoardPerson;
}

export function MoveBedForm({ bed, person, board, onClose }: OnPerson & { board: Board }) {
  const zone = useZone();
  const empty = board.beds.filter((one) => one.lying === null && one.closure === null && one.reserved === null);
  return (
    <UnitForm
      form="bed-move"
      about={bed.lying?.stayId ?? bed.id}
      title={`Move ${person.name}`}
      intro={`From bed ${bed.label}. The stay in this bed ends at the moment in which the next one begins.`}
      submit="Move"
      initial={() => ({ id: uuidv7(), bedId: '', when: '', note: '' })}
      missing={({ bedId }) => stillNeeded({ 'the bed to move to': bedId })}
      send={({ id, bedId, when, note: said }) =>
        api.put(`/patients/${person.patientId}/bed-stays/${id}`, {
          bedId,
          movesFrom: bed.lying?.stayId ?? '',
          ...momentSent('at', when, zone),
          ...noteSent(said),
        })
      }
      says={`${person.name} is moved.`}
      onClose={onClose}
    >
      {(draft, change) => (
        <>
          <NativeSelect
            label="To bed"
            data={[
              { value: '', label: empty.length === 0 ? 'No bed is empty' : 'Choose an empty bed' },
              ...empty.map((one) => ({
                value: one.id,
                label: `${one.label}${one.room ? `, ${one.room.name}` : ''}, ${one.place.name} (${levelWords(one.level)})`,
              })),
            ]}
            value={draft.bedId}
            onChange={(event) => change({ bedId: event.currentTarget.value })}
          />
          <MomentField label="Moved at (empty: now)" value={draft.when} onChange={(when) => change({ when })} />
          <NoteField label="Why, if it matters" value={draft.note} onChange={(said) => change({ note: said })} />
        </>
      )}
    </UnitForm>
  );
}

export function LeaveForm({ bed, person, onClose }: OnPerson) {
  const zone = useZone();
  return (
    <UnitForm
      form="bed-leave"
      about={bed.lying?.stayId ?? bed.id}
      title={`${person.name} goes away for a while`}
      intro="The bed is kept until they come back or the stay ends."
      submit="Record the leave"
      initial={() => ({ id: uuidv7(), kind: '', when: '', expected: '', note: '' })}
      missing={({ kind, expected }) => stillNeeded({ 'where to': kind, 'when they are expected back': expected })}
      send={({ id, kind, when, expected, note: said }) =>
        api.put(`/patients/${person.patientId}/leaves/${id}`, {
          kind: kind as LeaveKind,
          ...momentSent('leftAt', when, zone),
          ...momentSent('expectedAt', expected, zone),
          ...noteSent(said),
        })
      }
      says="The leave is on record."
      names={{ expectedAt: 'Expected back at' }}
      onClose={onClose}
    >
      {(draft, change) => (
        <>
          <NativeSelect
            label="Where to"
            data={choicesOf(leaveKinds, 'Choose')}
            value={draft.kind}
            onChange={(event) => change({ kind: event.currentTarget.value })}
          />
          <MomentField label="Left at (empty: now)" value={draft.when} onChange={(when) => change({ when })} />
          <MomentField label="Expected back at" value={draft.expected} onChange={(expected) => change({ expected })} />
          <NoteField
            label="With whom, where to reach them"
            value={draft.note}
            onChange={(said) => change({ note: said })}
          />
        </>
      )}
    </UnitForm>
  );
}

export function ReturnForm({ bed, person, onClose }: OnPerson) {
  const zone = useZone();
  const leave = bed.lying?.leave;
  return (
    <UnitForm
      form="bed-return"
      about={leave?.id ?? bed.id}
      title={`${person.name}: how did the leave end?`}
      intro="After a leave: look at withdrawal, sedation and what they brought back."
      submit="Record it"
      initial={() => ({ outcome: 'returned', when: '', note: '' })}
      missing={() => []}
      send={({ outcome, when, note: said }) =>
        api.post(`/patients/${person.patientId}/leaves/${leave?.id ?? ''}/end`, {
          outcome,
          ...momentSent('at', when, zone),
          ...noteSent(said),
        })
      }
      says="Recorded."
      onClose={onClose}
    >
      {(draft, change) => (
        <>
          <NativeSelect
            label="How it ended"
            data={[
              { value: 'returned', label: 'Came back' },
              { value: 'did-not-return', label: 'Did not come back; the bed is kept until the stay is ended' },
            ]}
            value={draft.outcome}
            onChange={(event) => change({ outcome: event.currentTarget.value })}
          />
          <MomentField label="At (empty: now)" value={draft.when} onChange={(when) => change({ when })} />
          <NoteField value={draft.note} onChange={(said) => change({ note: said })} />
        </>
      )}
    </UnitForm>
  );
}

const { moved: _moved, ...endings } = bedEndReasons;

export function EndBedForm({ bed, person, onClose }: OnPerson) {
  const zone = useZone();
  return (
    <UnitForm
      form="bed-end"
      about={bed.lying?.stayId ?? bed.id}
      title={`${person.name} leaves bed ${bed.label}`}
      intro={
        person.stay === null
          ? 'The bed is empty from then on.'
          : 'Withdrawal management goes on by itself: complete it on the chart, which empties the bed too.'
      }
      submit="Empty the bed"
      initial={() => ({ reason: '', when: '', note: '' })}
      missing={({ reason, note: said }) =>
        stillNeeded({ 'how it ended': reason, ...(reason === 'error' ? { 'what was wrong': said } : {}) })
      }
      send={({ reason, when, note: said }) =>
        api.post(`/patients/${person.patientId}/bed-stays/${bed.lying?.stayId ?? ''}/end`, {
          reason,
          ...momentSent('at', when, zone),
          ...noteSent(said),
        })
      }
      says={`Bed ${bed.label} is empty.`}
      onClose={onClose}
    >
      {(draft, change) => (
        <>
          <NativeSelect
            label="How it ended"
            data={choicesOf(endings, 'Choose')}
            value={draft.reason}
            onChange={(event) => change({ reason: event.currentTarget.value })}
          />
          <MomentField label="Left at (empty: now)" value={draft.when} onChange={(when) => change({ when })} />
          <NoteField
            label={draft.reason === 'error' ? 'What was wrong' : 'Note'}
            value={draft.note}
            onChange={(said) => change({ note: said })}
          />
        </>
      )}
    </UnitForm>
  );
}
