import { wasteMethods, wasteReasons } from '@cairn/rules';
import { useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { FieldsForm, filled, type Field } from '../outside/fields-form';
import { useContainers } from './loss-api';
import { amountOf } from './waste-amount';
import { AmountField, ContainerField, quantityIn } from './waste-container-field';
import { inStock, lacking, pick, type Subject, taken } from './waste-subject';

const wasteFields: readonly Field[] = [
  { key: 'reason', label: 'Why', kind: 'select', options: wasteReasons },
  { key: 'method', label: 'How', kind: 'select', options: wasteMethods },
  {
    key: 'says',
    label: 'In words',
    width: 'whole',
    optional: true,
    show: ({ reason, method }) => reason !== 'other' && method !== 'other',
  },
  {
    key: 'says',
    label: 'In words, why and how',
    width: 'whole',
    show: ({ reason, method }) => reason === 'other' || method === 'other',
  },
];

/** enters a waste. It is gone when another person has signed. */
export function WasteForm({
  subject,
  onClose,
  onEntered,
}: {
  subject: Subject;
  onClose: () => void;
  onEntered: (id: string) => void;
}) {
  const [id] = useState(uuidv7);
  const entered = useRef(false);
  const containers = useContainers();
  const choices = inStock(containers.data);
  return (
    <FieldsForm
      name={`waste ${subject?.id ?? ''}`}
      title={subject === null ? 'Waste from a container' : `Waste ${amountOf(subject.quantity, subject.container)}`}
      intro="Enter it while the witness sees it. They sign next, as themself."
      submit="Enter the waste"
      says="Waste entered. It waits for its witness."
      initial={{
        reason: subject === null ? 'rinse' : subject.source === 'dose' ? 'partial' : 'not-taken',
        method: 'drug-disposal',
      }}
      fields={wasteFields}
      childrenFirst
      lacks={lacking(subject, choices, 'amount')}
      send={async (typed) => {
        const quantity = subject?.quantity ?? quantityIn(typed, 'amount', pick(choices, typed));
        await api.put(`/stock/wastes/${id}`, {
          ...taken(subject, typed),
          quantity,
          ...filled(typed, 'reason', 'method', 'says'),
        });
        entered.current = true;
        onEntered(id);
      }}
      onClose={() => entered.current || onClose()}
    >
      {(typed, change) =>
        subject === null && (
          <>
            <ContainerField containers={choices} account="stock" typed={typed} change={change} />
            <AmountField
              name="amount"
              label="How much"
              product={pick(choices, typed)?.product}
              most={pick(choices, typed)?.stock}
              typed={typed}
              change={change}
            />
          </>
        )
      }
    </FieldsForm>
  );
}
