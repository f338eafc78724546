import styles from './trend-chart.module.css';
import type { Trend } from './trend';

const WIDTH = 84;
const HEIGHT = 22;
const shown = 8;

/** The last few forms of a scale, small: the table beside it says the same in words. */
export function Sparkline({ trend }: { trend: Trend }) {
  const points = trend.points.slice(-shown);
  if (points.filter(({ value }) => value !== null).length < 2) return null;
  const { min, max } = trend.scale;
  const x = (index: number): number => 4 + (index / Math.max(1, points.length - 1)) * (WIDTH - 8);
  const y = (value: number): number => HEIGHT - 4 - ((value - min) / (max - min)) * (HEIGHT - 8);
  const place = new Map(points.map(({ form }, index) => [form.id, index]));
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true" focusable="false" className={styles.spark}>
      {trend.runs.map((run) => {
        const drawn = run.filter(({ form }) => place.has(form.id));
        return (
          <polyline
            key={run[0]?.form.id}
            points={drawn.map(({ form, value }) => `${x(place.get(form.id) ?? 0)},${y(value ?? 0)}`).join(' ')}
            className={styles.line}
          />
        );
      })}
      {points.map(({ form, value }, index) =>
        value === null ? (
          <rect key={form.id} x={x(index) - 2.5} y={HEIGHT - 7} width={5} height={5} className={styles.incomplete} />
        ) : (
          index === points.length - 1 && (
            <circle key={form.id} cx={x(index)} cy={y(value)} r={2.75} className={styles.point} />
          )
        ),
      )}
    </svg>
  );
}
