import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { addDays, milligrams, readMilligrams } from '../kit/format';
import { FieldsForm, filled } from './fields-form';
import type { GuestStay } from './outside-api';
import { consentWords } from './words';

/** The call to the home program of a guest, on the first day the same day. */
export function CallForm(props: { patientId: string; stay: GuestStay; today: string; onClose: () => void }) {
  const [id] = useState(uuidv7);
  const { stay } = props;
  return (
    <FieldsForm
      name={`call ${stay.id}`}
      title={`Call to ${stay.otherProgramme}`}
      intro={`Telephone ${stay.telephone}. Ask who is speaking, the last dose and its day.`}
      submit="Record the call"
      says="Call recorded. The dose is verified."
      initial={{ lastDoseOn: addDays(props.today, -1), mg: milligrams(stay.doseMcg) }}
      fields={[
        { key: 'verifier', label: 'Who answered' },
        { key: 'verifierRole', label: 'Their role', optional: true },
        { key: 'lastDoseOn', label: 'Last dose on', kind: 'day', max: props.today },
        { key: 'mg', label: 'Dose, mg', kind: 'mg' },
        { key: 'photoIdSeen', label: 'I saw a photo identification', kind: 'box', width: 'half' },
      ]}
      send={(typed) =>
        api.put(`/patients/${props.patientId}/guest-stays/${stay.id}/calls/${id}`, {
          ...filled(typed, 'verifier', 'verifierRole', 'lastDoseOn'),
          doseMcg: readMilligrams(typed.mg ?? ''),
          photoIdSeen: typed.photoIdSeen === 'yes',
        })
      }
      onClose={props.onClose}
    />
  );
}

const steps = {
  sent: { title: 'The letter was sent', submit: 'Sent', says: 'Sent. Wait for the other program to confirm.' },
  confirmed: { title: 'The other program confirmed', submit: 'Confirmed', says: 'Confirmed. Home dosing rests.' },
  closed: { title: 'Close the stay', submit: 'Close', says: 'Guest stay closed.' },
} as const;

/** The next step of a stay. The letter goes out only with the consent that it rests on. */
export function StepForm(props: {
  patientId: string;
  stay: GuestStay;
  step: 'sent' | 'confirmed' | 'closed';
  today: string;
  onClose: () => void;
}) {
  const { title, submit, says } = steps[props.step];
  return (
    <FieldsForm
      name={`${props.step} ${props.stay.id}`}
      title={title}
      submit={submit}
      says={says}
      initial={props.step === 'sent' ? { consentBasis: 'part2', consentOn: props.today } : {}}
      fields={[
        ...(props.step === 'sent'
          ? ([
              { key: 'consentBasis', label: 'Consent', kind: 'select', options: consentWords, width: 'half' },
              { key: 'consentOn', label: 'Signed on', kind: 'day', max: props.today, width: 'half' },
            ] as const)
          : []),
        { key: 'note', label: 'Note', kind: 'area', optional: true, width: 'whole' },
      ]}
      send={(typed) =>
        api.post(`/patients/${props.patientId}/guest-stays/${props.stay.id}/steps`, {
          state: props.step,
          ...filled(typed, 'note', ...(props.step === 'sent' ? ['consentBasis', 'consentOn'] : [])),
        })
      }
      onClose={props.onClose}
    />
  );
}
