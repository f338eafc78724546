import { Checkbox } from '../kit/checkbox';
import type { OrderDraft } from './order-draft';
import styles from './order-form.module.css';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** a medication that is not taken every day is taken on these. None ticked means every day. */
export function OrderWeekdays(props: { draft: OrderDraft; onChange: (part: Partial<OrderDraft>) => void }) {
  const chosen = props.draft.weekdays;
  return (
    <fieldset className={styles.group}>
      <legend>On which days</legend>
      <div className={styles.week}>
        {weekdays.map((label, index) => (
          <Checkbox
            key={label}
            label={label}
            checked={chosen.includes(index + 1)}
            onChange={(event) =>
              props.onChange({
                weekdays: event.currentTarget.checked
                  ? [...chosen, index + 1].sort()
                  : chosen.filter((day) => day !== index + 1),
              })
            }
          />
        ))}
      </div>
      <p className="dim small">{chosen.length === 0 ? 'Every day' : `${chosen.length} days a week`}</p>
    </fieldset>
  );
}
