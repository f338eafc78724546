import { milligrams, shortDay } from '../kit/format';
import { countsOf, heightOf } from './dose-days';
import type { DoseDay } from './dose-days';
import styles from './dose-strip.module.css';

const BAR = 9;
const TALL = 36;

/** Six weeks of doses, a bar a day; a day without a dose is an empty place with a small mark, never bridged. */
export function DoseStrip({ days }: { days: readonly DoseDay[] }) {
  const { given, without, highest } = countsOf(days);
  const first = days.findIndex((day) => day.doseMcg !== null);
  if (given === 0) return <p className="dim">No dose recorded in the last {days.length} days.</p>;
  const label = `Doses of the last ${days.length} days: ${given} given, ${without} without a dose, highest ${milligrams(highest)} mg`;
  return (
    <svg width={days.length * BAR} height={TALL + 16} role="img" aria-label={label} className={styles.strip}>
      {days.map((day, index) => {
        const x = index * BAR;
        const title = `${shortDay(day.serviceDay)}: ${day.doseMcg === null ? 'no dose recorded' : `${milligrams(day.doseMcg)} mg`}`;
        return (
          <g key={day.serviceDay}>
            <title>{title}</title>
            <rect x={x} y={0} width={BAR} height={TALL + 2} fill="transparent" />
            {day.doseMcg !== null ? (
              <rect
                x={x + 1}
                y={TALL - heightOf(day.doseMcg, highest, TALL)}
                width={BAR - 2}
                height={heightOf(day.doseMcg, highest, TALL)}
                className={styles.given}
              />
            ) : (
              index > first && <path d={`M${x + 2} ${TALL - 6}l5 5m0-5l-5 5`} className={styles.gap} />
            )}
          </g>
        );
      })}
      <line x1={0} x2={days.length * BAR} y1={TALL + 0.5} y2={TALL + 0.5} className={styles.base} />
      {days.map(
        (day, index) =>
          index % 7 === 0 && (
            <text key={day.serviceDay} x={index * BAR} y={TALL + 13} className={styles.tick}>
              {shortDay(day.serviceDay).replace(/^\w+ /, '')}
            </text>
          ),
      )}
    </svg>
  );
}
