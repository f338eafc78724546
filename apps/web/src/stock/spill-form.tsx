import { spillKinds } from '@cairn/rules';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { FieldsForm, filled, type Typed } from '../outside/fields-form';
import { useContainers } from './loss-api';
import { amountOf } from './waste-amount';
import { AmountField, ContainerField, quantityIn } from './waste-container-field';
import { inStock, lacking, pick, type Subject, taken } from './waste-subject';

/** a spill or something broken; what can be gathered goes into quarantine when the supervisor has signed. */
export function SpillForm({ subject, onClose }: { subject: Subject; onClose: () => void }) {
  const [id] = useState(uuidv7);
  const [at] = useState(() => new Date().toISOString());
  const containers = useContainers();
  const choices = inStock(containers.data);
  const of = (typed: Typed) => (subject === null ? pick(choices, typed)?.product : subject.container.product);
  const amounts = (typed: Typed) => {
    const read = (name: string) => quantityIn(typed, name, pick(choices, typed)) ?? 0;
    if (subject === null) return { spilled: read('spilled'), recovered: read('recovered') };
    const recovered = read('recovered');
    return { spilled: subject.quantity - recovered, recovered };
  };
  return (
    <FieldsForm
      name={`spill ${subject?.id ?? ''}`}
      title={subject === null ? 'Spill or breakage' : `Spilled: ${amountOf(subject.quantity, subject.container)}`}
      intro="Tell the supervisor at once: they sign it. It is no loss and needs no Form 106."
      submit="Enter the spill"
      says="Spill entered. It waits for the supervisor."
      initial={{ kind: 'spill', ...(subject === null ? {} : { recovered: '0' }) }}
      fields={[
        { key: 'kind', label: 'What happened', kind: 'select', options: spillKinds },
        { key: 'circumstances', label: 'How it happened, where, and who was there', kind: 'area', width: 'whole' },
      ]}
      childrenFirst
      lacks={lacking(subject, choices, 'spilled', 'recovered')}
      send={(typed) =>
        api.put(`/stock/spills/${id}`, {
          ...taken(subject, typed),
          ...amounts(typed),
          ...filled(typed, 'kind', 'circumstances'),
          occurredAt: at,
        })
      }
      onClose={onClose}
    >
      {(typed, change) => (
        <>
          {subject === null && <ContainerField containers={choices} account="stock" typed={typed} change={change} />}
          {subject === null && (
            <AmountField
              name="spilled"
              label="Gone"
              product={of(typed)}
              most={pick(choices, typed)?.stock}
              typed={typed}
              change={change}
            />
          )}
          <AmountField
            name="recovered"
            label="Gathered, into quarantine"
            product={of(typed)}
            most={subject?.quantity ?? pick(choices, typed)?.stock}
            typed={typed}
            change={change}
          />
        </>
      )}
    </FieldsForm>
  );
}
