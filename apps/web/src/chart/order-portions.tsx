import { TextInput } from '@mantine/core';
import { Checkbox } from '../kit/checkbox';
import { milligrams, readMilligrams } from '../kit/format';
import { SegmentedControl } from '../kit/segmented';
import type { OrderDraft, PortionDraft } from './order-draft';
import styles from './order-form.module.css';

const times = ['07:00', '19:00', '13:00', '22:00'];

/** Into how many portions a day's dose is split, when each is taken, and which of them somebody watches. */
export function OrderPortions(props: { draft: OrderDraft; onChange: (part: Partial<OrderDraft>) => void }) {
  const { draft, onChange } = props;
  const count = Number(draft.portions);
  const mcg = readMilligrams(draft.dose);
  const sum = draft.plan.reduce((total, { dose }) => total + (readMilligrams(dose) ?? 0), 0);
  const change = (index: number, part: Partial<PortionDraft>): void =>
    onChange({ plan: draft.plan.map((portion, at) => (at === index ? { ...portion, ...part } : portion)) });
  const asMany = (portions: number): void =>
    onChange({ portions: String(portions), ...(draft.plan.length > 0 ? { plan: planOf(portions, mcg) } : {}) });
  return (
    <fieldset className={styles.group}>
      <legend>Portions</legend>
      <SegmentedControl
        aria-label="Portions a day"
        size="xs"
        value={String(count)}
        data={['2', '3', '4'].map((value) => ({ value, label: `${value} a day` }))}
        onChange={(value) => asMany(Number(value))}
      />
      <SegmentedControl
        aria-label="How the portions are"
        size="xs"
        value={draft.plan.length === 0 ? 'even' : 'named'}
        data={[
          { value: 'even', label: 'Even, all observed' },
          { value: 'named', label: 'Each by itself' },
        ]}
        onChange={(value) => onChange({ plan: value === 'even' ? [] : planOf(count, mcg), steps: [] })}
      />
      {draft.plan.length > 0 && (
        <table className={styles.rows}>
          <thead>
            <tr>
              <th scope="col">At</th>
              <th scope="col">mg</th>
              <th scope="col">Watched</th>
            </tr>
          </thead>
          <tbody>
            {draft.plan.map((portion, index) => (
              <tr key={index}>
                <td>
                  <TextInput
                    type="time"
                    size="xs"
                    aria-label={`Portion ${index + 1}: time`}
                    value={portion.at}
                    onChange={(event) => change(index, { at: event.currentTarget.value })}
                  />
                </td>
                <td className={styles.mg}>
                  <TextInput
                    size="xs"
                    inputMode="decimal"
                    aria-label={`Portion ${index + 1}: dose in mg`}
                    value={portion.dose}
                    onChange={(event) => change(index, { dose: event.currentTarget.value })}
                  />
                </td>
                <td>
                  <Checkbox
                    label={portion.observed ? 'here' : 'at home'}
                    checked={portion.observed}
                    onChange={(event) => change(index, { observed: event.currentTarget.checked })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {draft.plan.length > 0 && (
        <p className="small tabular" role="status">
          {milligrams(sum)} mg of {mcg === null ? 'the dose of the day' : `${milligrams(mcg)} mg`}
          {mcg !== null &&
            sum !== mcg &&
            `: ${milligrams(Math.abs(mcg - sum))} mg too ${sum > mcg ? 'much' : 'little'}`}
        </p>
      )}
    </fieldset>
  );
}

/** Even to the microgram, in the order of the day; what does not divide goes with the first. */
function planOf(portions: number, mcg: number | null): PortionDraft[] {
  const even = Math.floor((mcg ?? 0) / portions);
  return times
    .slice(0, portions)
    .sort()
    .map((at, index) => ({
      at,
      dose: mcg === null ? '' : milligrams(index === 0 ? mcg - even * (portions - 1) : even),
      observed: index === 0,
    }));
}
