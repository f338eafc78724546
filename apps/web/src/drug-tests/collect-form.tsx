import { observedKinds, testMatrices, testOutcomes } from '@cairn/rules';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { FieldsForm, filled } from '../outside/fields-form';
import type { TestOrder } from './drug-tests-api';
import { identifierWords } from './test-words';

/** The specimen: label scanned, person checked, how it was taken, temperature. */
export function CollectForm({ order, onClose }: { order: TestOrder; onClose: () => void }) {
  const [id] = useState(uuidv7);
  const { observed: _, ...unwatched } = observedKinds;
  const kinds = order.observedReason === null ? unwatched : observedKinds;
  const onlyUrine = order.panel.matrix === 'urine';
  return (
    <FieldsForm
      patientId={order.patientId}
      name={`collect ${order.id}`}
      title={`Collect: ${order.panel.name}, version ${order.panel.version}`}
      intro={
        order.observedReason === null
          ? 'Not observed. Read the temperature within four minutes.'
          : `Ordered as observed: ${order.observedReason}. Offer temperature or oral fluid first.`
      }
      submit="Record the specimen"
      says="Specimen recorded. It waits for its result."
      initial={{
        barcode: '',
        first: 'photo',
        second: 'date_of_birth',
        observed: onlyUrine ? 'temperature' : 'unobserved',
        matrix: order.panel.matrix,
        minutes: '2',
      }}
      fields={[
        { key: 'barcode', label: 'Label (scan)' },
        { key: 'first', label: 'First identifier', kind: 'select', options: identifierWords },
        { key: 'second', label: 'Second identifier', kind: 'select', options: identifierWords },
        { key: 'matrix', label: 'Specimen', kind: 'select', options: testMatrices },
        { key: 'observed', label: 'How it was taken', kind: 'select', options: kinds },
        {
          key: 'observer',
          label: 'Observer: same gender, or chosen by the person',
          show: ({ observed }) => observed === 'observed',
        },
        { key: 'temperature', label: 'Temperature, °F', optional: true, show: ({ matrix }) => matrix === 'urine' },
        {
          key: 'minutes',
          label: 'Read after, minutes',
          kind: 'number',
          show: ({ matrix, temperature }) => matrix === 'urine' && (temperature ?? '') !== '',
        },
      ]}
      send={async (typed) => {
        const temperature = Number((typed['temperature'] ?? '').replace(',', '.'));
        const wasRead = typed['matrix'] === 'urine' && (typed['temperature'] ?? '').trim() !== '';
        await api.put(`/patients/${order.patientId}/test-orders/${order.id}/specimens/${id}`, {
          barcode: (typed['barcode'] ?? '').trim(),
          matrix: typed['matrix'],
          identifiers: [typed['first'], typed['second']],
          observed: typed['observed'],
          ...(typed['observed'] === 'observed' ? filled(typed, 'observer') : {}),
          ...(wasRead
            ? { temperatureTenthsF: Math.round(temperature * 10), temperatureMinutes: Number(typed['minutes'] ?? '') }
            : {}),
        });
      }}
      onClose={onClose}
    />
  );
}

/** There is no specimen: a status of its own, never a positive. */
export function OutcomeForm({ order, onClose }: { order: TestOrder; onClose: () => void }) {
  const [id] = useState(uuidv7);
  return (
    <FieldsForm
      patientId={order.patientId}
      name={`outcome ${order.id}`}
      title="No specimen"
      intro="This is no positive result, and nothing follows from it by itself. Who cannot provide one is offered oral fluid and may wait."
      submit="Record"
      says="Recorded."
      initial={{ outcome: 'unable', offered: '', note: '' }}
      fields={[
        { key: 'outcome', label: 'What happened', kind: 'select', options: testOutcomes },
        { key: 'offered', label: 'Oral fluid was offered', kind: 'box' },
        { key: 'note', label: 'What was talked about', width: 'whole', optional: true },
      ]}
      send={(typed) =>
        api.put(`/patients/${order.patientId}/test-orders/${order.id}/outcomes/${id}`, {
          outcome: typed['outcome'],
          oralFluidOffered: typed['offered'] === 'yes',
          ...filled(typed, 'note'),
        })
      }
      onClose={onClose}
    />
  );
}

export function CancelForm({ order, onClose }: { order: TestOrder; onClose: () => void }) {
  return (
    <FieldsForm
      patientId={order.patientId}
      name={`cancel ${order.id}`}
      title="Call this test off"
      submit="Call off"
      says="Test called off."
      initial={{ reason: '' }}
      fields={[{ key: 'reason', label: 'Why', width: 'whole' }]}
      send={(typed) => api.post(`/patients/${order.patientId}/test-orders/${order.id}/cancel`, filled(typed, 'reason'))}
      onClose={onClose}
    />
  );
}
