import { instantOf, isLocalTime, lossFactorNames, lossFactors, lossKinds, lossSteps } from '@cairn/rules';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { FieldsForm, filled, type Typed } from '../outside/fields-form';
import { useZone } from '../records/clinic-time';
import { type Loss, useContainers } from './loss-api';
import { amountOf, readQuantity } from './waste-amount';
import { AmountField, ContainerField, quantityIn } from './waste-container-field';

/** When something was: now, unless a day and time are typed as the program's clocks show them. */
function momentOf(typed: Typed, now: string, zone: string): string {
  const at = typed.at ?? '';
  return isLocalTime(at) ? instantOf(at, zone).toISOString() : now;
}
const whenField = { key: 'at', label: 'When, if not just now', kind: 'moment', optional: true } as const;

/** what is missing of a container, and since when it is known. */
export function LossForm({ onClose }: { onClose: () => void }) {
  const [id] = useState(uuidv7);
  const [now] = useState(() => new Date().toISOString());
  const zone = useZone();
  const containers = useContainers();
  const choices = (containers.data ?? []).filter(({ stock }) => stock > 0);
  const pick = (typed: Typed) => choices.find((one) => one.id === typed.containerId);
  return (
    <FieldsForm
      name="loss"
      title="Record a theft or loss"
      intro="The clock starts at discovery: the DEA field division is told in writing within one business day."
      submit="Record"
      says="Recorded. Its clocks run from the discovery on."
      initial={{ kind: 'loss' }}
      childrenFirst
      fields={[
        { key: 'kind', label: 'What', kind: 'select', options: lossKinds },
        { ...whenField, label: 'Discovered, if not just now' },
        { key: 'circumstances', label: 'What is missing, and how it was discovered', kind: 'area', width: 'whole' },
      ]}
      lacks={(typed) => {
        const of = pick(typed);
        const amount = quantityIn(typed, 'amount', of);
        if (of === undefined) return ['the container'];
        return amount === null || amount === 0 || amount > of.stock ? ['the amount'] : [];
      }}
      send={(typed) =>
        api.put(`/stock/losses/${id}`, {
          ...filled(typed, 'kind', 'circumstances'),
          discoveredAt: momentOf(typed, now, zone),
          lines: [
            { containerId: typed.containerId, account: 'stock', quantity: quantityIn(typed, 'amount', pick(typed)) },
          ],
        })
      }
      onClose={onClose}
    >
      {(typed, change) => (
        <>
          <ContainerField containers={choices} account="stock" typed={typed} change={change} />
          <AmountField
            name="amount"
            label="Missing"
            product={pick(typed)?.product}
            most={pick(typed)?.stock}
            typed={typed}
            change={change}
          />
        </>
      )}
    </FieldsForm>
  );
}

export function LossStepForm({ loss, onClose }: { loss: Loss; onClose: () => void }) {
  const [id] = useState(uuidv7);
  const [now] = useState(() => new Date().toISOString());
  const zone = useZone();
  const steps = loss.closed === null ? lossSteps : { note: lossSteps.note };
  const needsNumber = ({ step }: Typed) => step === 'dea-notice' || step === 'form-106';
  return (
    <FieldsForm
      name={`step ${loss.id}`}
      title="What was done"
      submit="Record"
      says="Recorded."
      initial={{ step: loss.closed === null ? 'dea-notice' : 'note' }}
      fields={[
        { key: 'step', label: 'What', kind: 'select', options: steps, width: 'half' },
        whenField,
        { key: 'reference', label: 'Number, or to whom and how', show: needsNumber, width: 'half' },
        { key: 'reference', label: 'Number', optional: true, show: (typed) => !needsNumber(typed) },
        { key: 'says', label: 'In words', kind: 'area', optional: true, width: 'whole' },
      ]}
      send={(typed) =>
        api.put(`/stock/losses/${loss.id}/steps/${id}`, {
          ...filled(typed, 'step', 'reference', 'says'),
          doneAt: momentOf(typed, now, zone),
        })
      }
      onClose={onClose}
    />
  );
}

/** The six factors of 21 CFR 1301.74(c), each in words, before somebody says whether the loss is significant. */
export function SignificanceForm({ loss, onClose }: { loss: Loss; onClose: () => void }) {
  const [id] = useState(uuidv7);
  return (
    <FieldsForm
      name={`significance ${loss.id}`}
      title="Is it significant?"
      intro="Six things are weighed. A theft is always reported, however little is gone."
      submit="Decide"
      says="Decided."
      initial={{ ...loss.decision?.factors, significant: loss.decision?.significant === false ? 'no' : 'yes' }}
      fields={[
        ...lossFactorNames.map((key) => ({
          key,
          label: lossFactors[key],
          kind: 'area' as const,
          width: 'half' as const,
        })),
        {
          key: 'significant',
          label: 'By these',
          kind: 'select',
          options:
            loss.kind === 'theft'
              ? { yes: 'Significant' }
              : { yes: 'Significant: it is reported', no: 'Not significant' },
          width: 'half',
        },
      ]}
      send={(typed) =>
        api.put(`/stock/losses/${loss.id}/decisions/${id}`, {
          significant: typed.significant === 'yes',
          factors: filled(typed, ...lossFactorNames),
        })
      }
      onClose={onClose}
    />
  );
}

/** Found again: into quarantine. */
export function FoundForm({ loss, onClose }: { loss: Loss; onClose: () => void }) {
  const [id] = useState(uuidv7);
  const lines = loss.lines.filter(({ quantity, found }) => quantity > found);
  const pick = (typed: Typed) => lines.find(({ container }) => container.id === typed.containerId) ?? lines[0];
  return (
    <FieldsForm
      name={`found ${loss.id}`}
      title="Found again"
      intro="It goes into quarantine, never back among the stock."
      submit="Record"
      says="Recorded. It lies in quarantine."
      initial={{ containerId: lines[0]?.container.id ?? '' }}
      fields={[
        {
          key: 'containerId',
          label: 'Of which container',
          kind: 'select',
          options: Object.fromEntries(
            lines.map(({ container, quantity, found }) => [
              container.id,
              `${container.serial}: ${amountOf(quantity - found, container)} still missing`,
            ]),
          ),
          width: 'half',
        },
        { key: 'amount', label: 'Found, mg or pieces' },
        { key: 'says', label: 'Where, and by whom', width: 'whole' },
      ]}
      lacks={(typed) => {
        const of = pick(typed);
        const amount = of === undefined ? null : readQuantity(typed.amount ?? '', of.container.product);
        return (typed.amount ?? '') !== '' && (amount ?? 0) === 0 ? ['an amount such as 62.5'] : [];
      }}
      send={(typed) => {
        const of = pick(typed);
        return api.put(`/stock/losses/${loss.id}/found/${id}`, {
          containerId: of?.container.id,
          quantity: of === undefined ? null : readQuantity(typed.amount ?? '', of.container.product),
          ...filled(typed, 'says'),
        });
      }}
      onClose={onClose}
    />
  );
}
