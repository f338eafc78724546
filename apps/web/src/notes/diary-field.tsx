import { diaryColumns, mostInDiary } from '@cairn/rules';
import { shortDay } from '../kit/format';
import styles from './notes.module.css';
import type { TypedDay } from './session-draft';

const columns = Object.entries(diaryColumns) as [keyof typeof diaryColumns, string][];

/** The week before the session, a line a day: Tab goes from box to box. What was not written on the card stays empty. */
export function DiaryField(props: {
  label: string;
  days: readonly string[];
  rows: readonly TypedDay[];
  onChange: (rows: readonly TypedDay[]) => void;
}) {
  const rowOf = (on: string): TypedDay =>
    props.rows.find((row) => row.on === on) ?? { on, urges: '', use: '', emotions: '' };
  return (
    <table className={styles.diary}>
      <caption>{props.label}</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          {columns.map(([key, label]) => (
            <th key={key} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.days.map((on) => (
          <tr key={on}>
            <th scope="row">{shortDay(on)}</th>
            {columns.map(([key, label]) => (
              <td key={key}>
                <input
                  className={styles.rating}
                  inputMode="numeric"
                  maxLength={1}
                  pattern={`[0-${mostInDiary}]?`}
                  aria-label={`${label}, ${shortDay(on)}`}
                  value={rowOf(on)[key]}
                  onChange={({ currentTarget }) =>
                    props.onChange([
                      ...props.rows.filter((row) => row.on !== on),
                      { ...rowOf(on), [key]: currentTarget.value },
                    ])
                  }
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
