import { shortDay } from '../kit/format';
import { toldWords } from '@cairn/rules';
import type { CalendarDay } from './use-calendar-api';
import styles from './use-calendar.module.css';

const signs: Readonly<Record<string, { mark: string; words: string }>> = {
  opioid: { mark: '●', words: 'an opioid' },
  other: { mark: '◐', words: 'something else' },
  'no-use': { mark: '·', words: 'no use' },
  'not-asked': { mark: '', words: 'not asked' },
};

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** A column a week, a row a weekday. Each state has a sign of its own; the colour only repeats it. */
export function CalendarGrid({ days, label }: { days: readonly CalendarDay[]; label: string }) {
  const weeks: (CalendarDay | null)[][] = [];
  for (const day of days) {
    const row = (new Date(`${day.day}T00:00:00Z`).getUTCDay() + 6) % 7;
    if (row === 0 || weeks.length === 0) weeks.push(Array.from({ length: 7 }, () => null));
    const week = weeks.at(-1);
    if (week !== undefined) week[row] = day;
  }
  return (
    <div role="img" aria-label={label}>
      <table className={styles.grid} aria-hidden="true">
        <thead>
          <tr>
            <td />
            {weeks.map((week, index) => {
              const first = week.find((day) => day !== null)?.day ?? '';
              return (
                <th key={first} scope="col">
                  {index % 2 === 0 ? shortDay(first).replace(/^\w+,? /, '') : ''}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {weekdays.map((weekday, row) => (
            <tr key={weekday}>
              <th scope="row">{weekday}</th>
              {weeks.map((week, index) => {
                const day = week[row] ?? null;
                const sign = day === null ? undefined : signs[day.told];
                return (
                  <td
                    key={`${String(index)}-${weekday}`}
                    className={day === null ? styles.outside : styles[day.told]}
                    title={
                      day === null
                        ? undefined
                        : `${shortDay(day.day)}: ${day.substances.length > 0 ? day.substances.map(toldWords).join(', ') : (sign?.words ?? '')}`
                    }
                  >
                    {sign?.mark}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.legend} aria-hidden="true">
        {Object.entries(signs).map(([told, { mark, words }]) => (
          <span key={told}>
            <span className={`${styles.sample} ${styles[told]}`}>{mark}</span> {words}
          </span>
        ))}
      </p>
    </div>
  );
}
