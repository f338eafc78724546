import { Checkbox } from '@mantine/core';
import { destructionMethods } from '@cairn/rules';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { dayIn } from '../kit/format';
import { FieldsForm, filled, type Typed } from '../outside/fields-form';
import forms from '../outside/outside.module.css';
import type { Quarantine } from './loss-api';
import { amountOf, nameOf } from './waste-amount';

const onSite = (typed: Typed) => typed.method === 'on-site';
const away = (typed: Typed) => typed.method === 'reverse-distributor';

/** what is destroyed, how, and under which number. It leaves the ledger when everybody who has to has signed. */
export function DestructionForm({ items, onClose }: { items: Quarantine['items']; onClose: () => void }) {
  const [id] = useState(uuidv7);
  const today = dayIn(undefined);
  const chosen = (typed: Typed) => items.filter(({ container }) => typed[container.id] !== 'no');
  return (
    <FieldsForm
      name="destruction"
      title="Record a destruction"
      intro="All of what lies in quarantine of each chosen container. On site two employees who saw it sign; a hand-over is signed by a colleague."
      submit="Record"
      says="Destruction recorded. It waits for its signatures."
      initial={{ method: 'on-site', on: today }}
      fields={[
        { key: 'method', label: 'How', kind: 'select', options: destructionMethods, width: 'half' },
        { key: 'on', label: 'Day', kind: 'day', max: today },
        { key: 'formNumber', label: 'Number of DEA Form 41', show: onSite },
        { key: 'formNumber', label: 'Order form or invoice number', show: away },
        { key: 'how', label: 'How it is made unusable', show: onSite, width: 'half' },
        { key: 'distributor', label: 'Reverse distributor', show: away, width: 'half' },
        { key: 'distributorDea', label: 'Their DEA number', show: away },
      ]}
      lacks={(typed) => (chosen(typed).length === 0 ? ['what is destroyed'] : [])}
      send={(typed) =>
        api.put(`/stock/destructions/${id}`, {
          ...filled(typed, 'method', 'on', 'formNumber'),
          ...(onSite(typed) ? filled(typed, 'how') : filled(typed, 'distributor', 'distributorDea')),
          lines: chosen(typed).map(({ container, quantity }) => ({ containerId: container.id, quantity })),
        })
      }
      onClose={onClose}
    >
      {(typed, change) => (
        <fieldset className={forms.whole} style={{ border: 0, margin: 0, padding: 0 }}>
          <legend className="small">What is destroyed</legend>
          {items.map(({ container, quantity }) => (
            <Checkbox
              key={container.id}
              mt={4}
              label={`${nameOf(container)}: ${amountOf(quantity, { product: container.product })}`}
              checked={typed[container.id] !== 'no'}
              onChange={(event) => change({ [container.id]: event.currentTarget.checked ? 'yes' : 'no' })}
            />
          ))}
        </fieldset>
      )}
    </FieldsForm>
  );
}
