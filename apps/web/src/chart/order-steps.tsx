import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { addDays, count, readMilligrams, shortDay } from '../kit/format';
import { type OrderDraft, type StepDraft, stepsOf } from './order-draft';
import styles from './order-form.module.css';

/** From which day which dose. A pace fills the rows, and every row stays open to be changed. */
export function OrderSteps(props: {
  draft: OrderDraft;
  fault: string | undefined;
  onChange: (part: Partial<OrderDraft>) => void;
}) {
  const { draft, onChange } = props;
  const { steps } = draft;
  const [pace, setPace] = useState({ by: '5', every: '5', to: '' });
  const mcg = readMilligrams(draft.dose);
  const byMcg = readMilligrams(pace.by);
  const toMcg = readMilligrams(pace.to);
  const everyDays = Number(pace.every);
  const complete = mcg !== null && byMcg !== null && toMcg !== null && Number.isInteger(everyDays) && everyDays > 0;
  const set = (next: readonly StepDraft[]): void => {
    const down = next.some(({ dose }) => (readMilligrams(dose) ?? 0) < (mcg ?? 0));
    onChange({ steps: next, ...(down ? {} : { taper: '' }) });
  };
  const change = (index: number, part: Partial<StepDraft>): void =>
    set(steps.map((step, at) => (at === index ? { ...step, ...part } : step)));
  const goesDown = draft.taper !== '' || steps.some(({ dose }) => (readMilligrams(dose) ?? mcg ?? 0) < (mcg ?? 0));
  return (
    <fieldset className={styles.group}>
      <legend>Steps</legend>
      {steps.length > 0 && (
        <table className={styles.rows}>
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">Dose, mg</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {steps.map((step, index) => (
              // Rows are told apart by their place: days and doses are what is being typed.
              <tr key={index}>
                <td>
                  <TextInput
                    type="date"
                    size="xs"
                    aria-label={`Step ${index + 1}: first day`}
                    value={step.from}
                    onChange={(event) => change(index, { from: event.currentTarget.value })}
                  />
                </td>
                <td className={styles.mg}>
                  <TextInput
                    size="xs"
                    inputMode="decimal"
                    aria-label={`Step ${index + 1}: dose in mg`}
                    value={step.dose}
                    error={step.dose !== '' && readMilligrams(step.dose) === null}
                    onChange={(event) => change(index, { dose: event.currentTarget.value })}
                  />
                </td>
                <td>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    size="sm"
                    aria-label={`Remove the step of ${shortDay(step.from) || index + 1}`}
                    onClick={() => set(steps.filter((_, at) => at !== index))}
                  >
                    ×
                  </ActionIcon>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {props.fault !== undefined && <p className="small">{props.fault}</p>}
      <div className={styles.pace}>
        <TextInput
          size="xs"
          label="By, mg"
          inputMode="decimal"
          value={pace.by}
          onChange={(event) => setPace({ ...pace, by: event.currentTarget.value })}
        />
        <TextInput
          size="xs"
          label="Every, days"
          inputMode="numeric"
          value={pace.every}
          onChange={(event) => setPace({ ...pace, every: event.currentTarget.value })}
        />
        <TextInput
          size="xs"
          label="Until, mg"
          inputMode="decimal"
          value={pace.to}
          onChange={(event) => setPace({ ...pace, to: event.currentTarget.value })}
        />
      </div>
      <div className={styles.acts}>
        <Button
          size="compact-xs"
          variant="default"
          disabled={!complete}
          onClick={() => {
            if (complete) set(stepsOf({ from: draft.startsOn, mcg }, { byMcg, everyDays, toMcg }, addDays));
          }}
        >
          {steps.length === 0 ? 'Fill the rows' : `Fill the ${count(steps.length, 'row')} anew`}
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => set([...steps, { from: addDays(steps.at(-1)?.from || draft.startsOn, 5), dose: '' }])}
        >
          Add a step
        </Button>
      </div>
      {goesDown && (
        <NativeSelect
          size="xs"
          label="The dose goes down"
          value={draft.taper}
          data={[
            { value: '', label: 'Not a taper' },
            { value: 'voluntary', label: 'Taper, voluntary' },
            { value: 'administrative', label: 'Taper, administrative' },
          ]}
          description={
            draft.taper === 'voluntary' ? 'The person may pause at any time. Say in the reason who asked.' : undefined
          }
          inputWrapperOrder={['label', 'input', 'description']}
          onChange={(event) => onChange({ taper: event.currentTarget.value as OrderDraft['taper'] })}
        />
      )}
    </fieldset>
  );
}
