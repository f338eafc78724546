import { quarantineReasons } from '@cairn/rules';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { FieldsForm, filled, type Field } from '../outside/fields-form';
import { useContainers } from './loss-api';
import { typedQuantity } from './waste-amount';
import { AmountField, ContainerField, quantityIn } from './waste-container-field';
import { inStock, lacking, pick, type Subject, taken } from './waste-subject';

const quarantineFields: readonly Field[] = [
  { key: 'reason', label: 'Why', kind: 'select', options: quarantineReasons },
  { key: 'says', label: 'In words', width: 'whole', optional: true, show: ({ reason }) => reason !== 'other' },
  { key: 'says', label: 'In words, why', width: 'whole', show: ({ reason }) => reason === 'other' },
];

/** into quarantine, whence nothing comes back. */
export function QuarantineForm(props: {
  subject: Subject;
  /** A container that was chosen already. */
  container?: { readonly id: string; readonly quantity: number; readonly why: 'expired' | 'blocked' };
  onClose: () => void;
}) {
  const { subject, container, onClose } = props;
  const [id] = useState(uuidv7);
  const containers = useContainers();
  const choices = inStock(containers.data);
  const product = choices.find((one) => one.id === container?.id)?.product;
  return (
    <FieldsForm
      name={`quarantine ${subject?.id ?? container?.id ?? ''}`}
      title="Put into quarantine"
      intro="It lies there until it is destroyed. Nothing goes back from there to be given."
      submit="Put into quarantine"
      says="In quarantine."
      initial={
        container === undefined
          ? { reason: subject === null ? 'damaged' : 'unused' }
          : {
              reason: container.why,
              containerId: container.id,
              amount: typedQuantity(container.quantity, product ?? { unit: 'mcg' }),
            }
      }
      fields={quarantineFields}
      childrenFirst
      lacks={lacking(subject, choices, 'amount')}
      send={(typed) =>
        api.put(`/stock/quarantines/${id}`, {
          ...taken(subject, typed),
          quantity: subject?.quantity ?? quantityIn(typed, 'amount', pick(choices, typed)),
          ...filled(typed, 'reason', 'says'),
        })
      }
      onClose={onClose}
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
