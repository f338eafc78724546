import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { readMilligrams } from '../kit/format';
import { FieldsForm, filled, type Typed } from './fields-form';
import type { Overdose } from './outside-api';
import { contactWords, helperWords, intentWords, placeWords, toldOverdoseWords } from './words';

const yesNo = { yes: 'Yes', no: 'No' } as const;
const said = (value: string | undefined) => (value === 'yes' ? true : value === 'no' ? false : null);

/** What is known of an overdose; what nobody knows stays empty. */
export function OverdoseForm({ patientId, today, onClose }: { patientId: string; today: string; onClose: () => void }) {
  const [id] = useState(uuidv7);
  return (
    <FieldsForm
      name="overdose"
      title="Overdose"
      intro="Leave empty what nobody knows. After a death no reminder goes out and no dose is given."
      submit="Record the overdose"
      says="Overdose recorded."
      initial={{ on: today, survived: 'yes', place: 'unknown', intent: 'unknown', source: 'patient' }}
      fields={[
        { key: 'on', label: 'Day', kind: 'day', max: today },
        { key: 'survived', label: 'Survived', kind: 'select', options: yesNo },
        { key: 'source', label: 'Who told us', kind: 'select', options: toldOverdoseWords },
        { key: 'place', label: 'Where', kind: 'select', options: placeWords },
        { key: 'intent', label: 'Intent', kind: 'select', options: intentWords },
        { key: 'substances', label: 'Substances, with commas', optional: true },
        { key: 'reversalDoses', label: 'Naloxone doses', kind: 'number', optional: true },
        { key: 'reversalBy', label: 'Given by', kind: 'select', options: helperWords, optional: true },
        { key: 'emergencyCalled', label: 'Emergency services', kind: 'select', options: yesNo, optional: true },
        { key: 'hospital', label: 'Hospital', kind: 'select', options: yesNo, optional: true },
        { key: 'lastDoseOn', label: 'Last medication dose on', kind: 'day', max: today, optional: true },
        { key: 'lastMg', label: 'That dose, mg', kind: 'mg', optional: true },
        { key: 'note', label: 'Note', kind: 'area', optional: true, width: 'whole' },
      ]}
      send={(typed) => api.put(`/patients/${patientId}/overdoses/${id}`, overdoseBody(typed))}
      onClose={onClose}
    />
  );
}

export function overdoseBody(typed: Typed) {
  const doses = typed.reversalDoses ?? '';
  return {
    ...filled(typed, 'on', 'source', 'place', 'intent', 'reversalBy', 'lastDoseOn', 'note'),
    survived: typed.survived !== 'no',
    substances: (typed.substances ?? '')
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
    reversalDoses: doses === '' ? null : Number(doses),
    emergencyCalled: said(typed.emergencyCalled),
    hospital: said(typed.hospital),
    lastDoseMcg: readMilligrams(typed.lastMg ?? ''),
  };
}

/** A contact attempt, a prescriber's review, or taking the record back. */
export function AboutForm(props: {
  patientId: string;
  event: Overdose;
  what: 'contact' | 'review' | 'void';
  onClose: () => void;
}) {
  const [id] = useState(uuidv7);
  const path = `/patients/${props.patientId}/overdoses/${props.event.id}` as const;
  const name = `${props.what} ${props.event.id}`;
  if (props.what === 'contact')
    return (
      <FieldsForm
        name={name}
        title="An attempt to reach the person"
        submit="Record the attempt"
        says="Attempt recorded."
        initial={{ how: 'telephone', reached: 'no' }}
        fields={[
          { key: 'how', label: 'How', kind: 'select', options: contactWords },
          { key: 'reached', label: 'Reached', kind: 'select', options: yesNo },
        ]}
        send={(typed) => api.put(`${path}/contacts/${id}`, { how: typed.how, reached: typed.reached === 'yes' })}
        onClose={props.onClose}
      />
    );
  const review = props.what === 'review';
  return (
    <FieldsForm
      name={name}
      title={review ? 'Prescriber’s review' : 'Recorded in error'}
      submit={review ? 'Sign the review' : 'Take it back'}
      says={review ? 'Review signed.' : 'Taken back; it stays readable.'}
      initial={{}}
      fields={[{ key: 'says', label: review ? 'What was found and decided' : 'Why', kind: 'area', width: 'whole' }]}
      send={(typed) =>
        review
          ? api.put(`${path}/reviews/${id}`, { says: (typed.says ?? '').trim() })
          : api.post(`${path}/void`, { reason: (typed.says ?? '').trim() })
      }
      onClose={props.onClose}
    />
  );
}
