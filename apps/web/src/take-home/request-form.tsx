import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { FieldsForm } from '../outside/fields-form';

/** A nurse or counselor asks; the request stands on the prescriber's round until somebody decides. */
export function RequestForm({ patientId, onClose }: { patientId: string; onClose: () => void }) {
  const [id] = useState(uuidv7);
  return (
    <FieldsForm
      name="take-home-request"
      title="Ask for take-home doses"
      intro="A prescriber decides. The request stands on the round until then."
      submit="Ask"
      says="Asked. It stands on the prescriber’s round."
      initial={{}}
      fields={[
        { key: 'days', label: 'Days at a time', kind: 'number' },
        { key: 'says', label: 'What for', kind: 'area', width: 'whole' },
      ]}
      send={({ days = '', says = '' }) =>
        api.put(`/patients/${patientId}/take-home-requests/${id}`, { days: Number(days), says: says.trim() })
      }
      onClose={onClose}
    />
  );
}
