import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import type { ChartBanner, Frequency, MedicationOrder, Product } from '../api/types';
import { doseWords, productWords } from '../kit/dose-amount';
import { dayIn, milligrams, readMilligrams, shortDay } from '../kit/format';
import { useDraft } from './draft';
import { bodyOf, faultsOf, frequenciesOf, frequencyWords, withProduct } from './order-draft';
import type { OrderDraft } from './order-draft';
import { SideForm } from './side-form';
import styles from './side-form.module.css';
import { useAct } from './use-act';

const names = {
  product: 'Medication',
  doseMcg: 'Dose',
  frequency: 'How often',
  startsOn: 'First day',
  expiresOn: 'Last day',
  portions: 'Portions',
  reason: 'Reason',
};
const products = Object.entries(productWords).map(([value, words]) => ({ value, label: words.long }));

/** A prescriber signs a new order. The one before it ends by the server's rule; the form says so beforehand. */
export function OrderForm(props: { patientId: string; standing: ChartBanner['order']; onClose: () => void }) {
  const today = dayIn(undefined);
  const [draft, change, forget] = useDraft<OrderDraft>('order', () => ({
    id: uuidv7(),
    product: props.standing?.product ?? 'methadone-oral-concentrate',
    dose: props.standing === null ? '' : milligrams(props.standing.doseMcg),
    frequency: props.standing?.frequency ?? 'daily',
    portions: String(props.standing?.portions ?? 1),
    startsOn: today,
    expiresOn: '',
    reason: '',
  }));
  // What was refused and is sent again differently is another order, so it carries another id.
  const set = (part: Partial<OrderDraft>): void => change({ ...part, id: uuidv7() });
  const faults = faultsOf(draft, today);
  const act = useAct(() => api.put<MedicationOrder>(`/medication-orders/${draft.id}`, bodyOf(draft, props.patientId)), {
    says: 'Order signed.',
    after: () => {
      forget();
      props.onClose();
    },
  });
  const mcg = readMilligrams(draft.dose);
  const frequencies = frequenciesOf(draft.product);
  return (
    <SideForm
      title="New medication order"
      submit="Sign the order"
      complete={Object.keys(faults).length === 0}
      missing={`Still needed: ${Object.keys(faults)
        .map((field) => (field === 'dose' ? 'dose' : (names[field as keyof typeof names] ?? field).toLowerCase()))
        .join(', ')}`}
      pending={act.isPending}
      error={act.error}
      names={names}
      onSubmit={() => act.mutate()}
      onClose={props.onClose}
      intro={
        props.standing !== null && (
          <>
            Ends the order in force: {productWords[props.standing.product].short} {doseWords(props.standing.doseMcg)},
            until {shortDay(props.standing.expiresOn)}.
          </>
        )
      }
    >
      <NativeSelect
        label="Medication"
        data={products}
        value={draft.product}
        onChange={(event) => set(withProduct(draft, event.currentTarget.value as Product))}
      />
      <div className={styles.pair}>
        <TextInput
          label={draft.frequency === 'split' ? 'Dose of the day, mg' : 'Dose, mg'}
          inputMode="decimal"
          value={draft.dose}
          error={draft.dose !== '' && faults.dose}
          description={mcg === null ? undefined : doseWords(mcg)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          onChange={(event) => set({ dose: event.currentTarget.value })}
        />
        <NativeSelect
          label="How often"
          data={frequencies.map((value) => ({ value, label: frequencyWords[value] }))}
          value={draft.frequency}
          onChange={(event) =>
            set({
              frequency: event.currentTarget.value as Frequency,
              ...(event.currentTarget.value === 'split' ? { portions: '2' } : {}),
            })
          }
        />
      </div>
      {draft.frequency === 'split' && (
        <TextInput
          label="Portions a day"
          inputMode="numeric"
          value={draft.portions}
          error={faults.portions}
          onChange={(event) => set({ portions: event.currentTarget.value })}
        />
      )}
      <div className={styles.pair}>
        <TextInput
          type="date"
          size="xs"
          label="First day"
          value={draft.startsOn}
          error={faults.startsOn}
          onChange={(event) => set({ startsOn: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          size="xs"
          label="Last day"
          value={draft.expiresOn}
          error={draft.expiresOn !== '' && faults.expiresOn}
          onChange={(event) => set({ expiresOn: event.currentTarget.value })}
        />
      </div>
      <Textarea
        label="Reason (optional)"
        autosize
        minRows={2}
        value={draft.reason}
        error={faults.reason}
        onChange={(event) => set({ reason: event.currentTarget.value })}
      />
    </SideForm>
  );
}
