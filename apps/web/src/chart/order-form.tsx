import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { productFacts } from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useOrders } from '../api/hooks';
import { useMay, useSession } from '../api/session';
import type { ChartBanner, Frequency, MedicationOrder, Product } from '../api/types';
import { doseWords, productWords } from '../kit/dose-amount';
import { count, dayIn, milligrams, readMilligrams, shortDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { SkeletonPanel } from '../kit/skeletons';
import { isReasoned } from '../mat/override-form';
import { mayOverride, standingOf } from '../mat/resolve';
import { useDraft } from './draft';
import { OrderChecks } from './order-checks';
import {
  asSpoken,
  bodyOf,
  checkBodyOf,
  choicesOf,
  emptyOrder,
  faultsOf,
  frequenciesOf,
  frequencyWords,
  indicationWords,
  type OrderDraft,
  rationaleWords,
  withFrequency,
  withProduct,
} from './order-draft';
import styles from './order-form.module.css';
import { OrderMore } from './order-more';
import { OrderPortions } from './order-portions';
import { OrderVerbal } from './order-verbal';
import { SideForm } from './side-form';
import side from './side-form.module.css';
import { useAct } from './use-act';
import { useOrderCheck } from './use-order-check';

const names: Readonly<Record<string, string>> = {
  product: 'Medication',
  dose: 'Dose',
  doseMcg: 'Dose',
  frequency: 'How often',
  startsOn: 'First day',
  expiresOn: 'Last day',
  portions: 'Portions',
  reason: 'Reason',
  steps: 'Steps',
  plan: 'Portions',
  indication: 'Indication',
  conditionsMet: 'Conditions of the protocol',
  prescriberId: 'Who gave the order',
  readBack: 'Read back',
  verbalReason: 'Why it was not signed',
};
const products = Object.entries(productWords).map(([value, words]) => ({ value, label: words.long }));

/** A prescriber signs a new order, or a nurse writes down what was said on the telephone, with every rule beside it. */
export function OrderForm(props: { patientId: string; standing: ChartBanner['order']; onClose: () => void }) {
  const orders = useOrders(props.patientId);
  // Which dose the form begins with depends on what missed days did to the order: not before that is known.
  if (props.standing !== null && orders.isPending) return <SkeletonPanel lines={8} label="Opening the order" />;
  return <OpenForm {...props} known={orders.data?.find(({ id }) => id === props.standing?.id)} />;
}

function OpenForm(props: {
  patientId: string;
  standing: ChartBanner['order'];
  known: MedicationOrder | undefined;
  onClose: () => void;
}) {
  const today = dayIn(undefined);
  const maySign = useMay()('order.write');
  const { roles } = useSession();
  const { standing, known } = props;
  // A dose that missed days have put on hold is not offered again: what is proposed stands beside the form.
  const isHeld = known?.state === 'on_hold_missed' || known?.state === 'discontinued_missed';
  const [draft, change, forget] = useDraft<OrderDraft>('order', '', () =>
    asSpoken(
      {
        ...emptyOrder,
        id: uuidv7(),
        startsOn: today,
        ...(standing !== null && {
          product: standing.product,
          dose: isHeld ? '' : milligrams(standing.doseMcg),
          frequency: standing.frequency,
          portions: String(standing.portions),
        }),
      },
      maySign,
    ),
  );
  // What was refused and is sent again differently is another order, so it carries another id.
  const set = (part: Partial<OrderDraft>): void => change({ ...part, id: uuidv7() });
  const check = useOrderCheck(checkBodyOf(draft, props.patientId));
  const { evaluations = [], proposal = null, proposedMcg = null, lastDay = null } = check.data ?? {};
  // Nobody typed a last day: the longest that policy allows stands there, and is said to come from it.
  const written = draft.expiresOn === '' && lastDay !== null ? { ...draft, expiresOn: lastDay } : draft;
  const faults = faultsOf(written, today);
  const { stops, overridable, warnings } = standingOf(evaluations);
  const open = overridable.filter((rule) => !(mayOverride(rule, roles) && isReasoned(draft.overrides[rule.ruleId])));
  const act = useAct(
    () =>
      api.put<MedicationOrder>(`/medication-orders/${draft.id}`, {
        ...bodyOf(written, props.patientId),
        acknowledged: warnings.map(({ ruleId }) => ruleId),
      }),
    {
      says: draft.verbal ? 'Telephone order saved. The prescriber co-signs it.' : 'Order signed.',
      after: () => {
        forget();
        props.onClose();
      },
    },
  );
  const takesOver = proposedMcg !== null && productFacts(draft.product).productClass === 'methadone';
  const takeOver = (): void => {
    if (proposedMcg !== null) set({ dose: milligrams(proposedMcg) });
  };
  useHotkeys('Form', [{ keys: 'mod+.', label: 'Take over the proposed dose', run: takeOver }], takesOver);
  const mcg = readMilligrams(draft.dose);
  const asked = evaluations.map(({ ruleId, result }) => `${ruleId} ${result}`);
  const asksRationale = draft.rationale !== '' || asked.includes('R-041 failed');
  const missing = Object.keys(faults).map((field) => (names[field] ?? field).toLowerCase());
  return (
    <SideForm
      title={draft.verbal ? 'Order by telephone' : 'New medication order'}
      submit={draft.verbal ? 'Save the telephone order' : 'Sign the order'}
      complete={missing.length === 0 && check.current && (check.isError || (stops.length === 0 && open.length === 0))}
      missing={
        missing.length > 0
          ? `Still needed: ${missing.join(', ')}`
          : check.current
            ? `Not yet: ${[...stops, ...open].map(({ ruleId }) => ruleId).join(', ')}`
            : 'The rules are being asked'
      }
      heed={warnings.length === 0 ? undefined : `Says that you have seen ${count(warnings.length, 'warning')}`}
      pending={act.isPending}
      error={act.error}
      names={names}
      onSubmit={() => act.mutate()}
      onClose={props.onClose}
      intro={
        standing !== null && (
          <>
            Ends the order {isHeld ? 'that missed days put on hold' : 'in force'}:{' '}
            {productWords[standing.product].short} {doseWords(standing.doseMcg)}, until {shortDay(standing.expiresOn)}.
          </>
        )
      }
    >
      {proposal !== null && (
        <div className={styles.proposal} role="note" aria-label="Proposal">
          <p>{proposal}.</p>
          <p className="dim small">A proposal only: the dose is what the prescriber signs.</p>
          {takesOver && (
            <Button size="compact-xs" variant="default" rightSection={<KeyHint keys="mod+." />} onClick={takeOver}>
              Take over {milligrams(proposedMcg ?? 0)} mg
            </Button>
          )}
        </div>
      )}
      {draft.verbal && <OrderVerbal draft={draft} onChange={set} />}
      <NativeSelect
        label="Medication"
        data={products}
        value={draft.product}
        onChange={(event) => set(withProduct(draft, event.currentTarget.value as Product))}
      />
      <div className={side.pair}>
        <TextInput
          label={draft.frequency === 'split' ? 'Day’s dose, mg' : 'Dose, mg'}
          inputMode="decimal"
          value={draft.dose}
          error={draft.dose !== '' && faults.dose}
          description={mcg === null ? undefined : doseWords(mcg)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          onChange={(event) => set({ dose: event.currentTarget.value })}
        />
        <NativeSelect
          label="How often"
          data={frequenciesOf(draft.product).map((value) => ({ value, label: frequencyWords[value] }))}
          value={draft.frequency}
          onChange={(event) => set(withFrequency(draft, event.currentTarget.value as Frequency))}
        />
      </div>
      {draft.frequency === 'split' && <OrderPortions draft={draft} onChange={set} />}
      {draft.frequency === 'split' && (
        <NativeSelect
          label="Why it is split"
          data={choicesOf(indicationWords, 'Choose')}
          value={draft.indication}
          onChange={(event) => set({ indication: event.currentTarget.value })}
        />
      )}
      {asksRationale && (
        <NativeSelect
          label="Why more on the first day"
          data={choicesOf(rationaleWords, 'No statement')}
          value={draft.rationale}
          onChange={(event) => set({ rationale: event.currentTarget.value })}
        />
      )}
      <div className={side.pair}>
        <TextInput
          type="date"
          size="xs"
          label="First day"
          value={draft.startsOn}
          error={faults.startsOn}
          onChange={(event) =>
            set({ startsOn: event.currentTarget.value, ...(draft.bridge && { expiresOn: event.currentTarget.value }) })
          }
        />
        <TextInput
          type="date"
          size="xs"
          label="Last day"
          value={written.expiresOn}
          error={written.expiresOn !== '' && faults.expiresOn}
          description={draft.expiresOn === '' && lastDay !== null ? 'The longest by policy' : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          onChange={(event) => set({ expiresOn: event.currentTarget.value })}
        />
      </div>
      <Textarea
        label={draft.startsOn < today || draft.taper !== '' ? 'Reason' : 'Reason (optional)'}
        autosize
        minRows={1}
        value={draft.reason}
        error={faults.reason}
        onChange={(event) => set({ reason: event.currentTarget.value })}
      />
      <OrderMore draft={draft} today={today} faults={faults} onChange={set} />
      {mcg !== null && evaluations.length > 0 && (
        <OrderChecks
          evaluations={evaluations}
          roles={roles}
          reasons={draft.overrides}
          onReason={(ruleId, reason) => set({ overrides: { ...draft.overrides, [ruleId]: reason } })}
        />
      )}
    </SideForm>
  );
}
