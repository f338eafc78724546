import { useElementSize } from '@mantine/hooks';
import { axisOf } from '../reports/scale';
import { oneDecimal } from './random-words';
import styles from './random.module.css';

export interface WeekdayBar {
  readonly name: string;
  readonly observed: number;
  readonly expected: number;
}

const row = 28;
const top = 22;
const gutter = 96;

/** A bar for what was drawn and an upright mark for what was expected, each with its number. */
export function RandomWeekdays({ rows }: { rows: readonly WeekdayBar[] }) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const total = width || 640;
  const plot = Math.max(120, total - gutter - 150);
  const axis = axisOf(Math.max(1, ...rows.flatMap(({ observed, expected }) => [observed, Math.ceil(expected)])));
  const wide = (count: number) => (count / axis.end) * plot;
  const height = top + rows.length * row + 4;
  const label = rows.map(({ name, observed, expected }) => `${name} ${observed}, expected ${oneDecimal(expected)}`);
  return (
    <div ref={ref} className={styles.frame}>
      <svg width={total} height={height} role="img" aria-label={`Drawn by weekday: ${label.join('; ')}`}>
        <g transform={`translate(${gutter} 0)`}>
          {axis.at.map((mark) => (
            <g key={mark}>
              <line x1={wide(mark)} x2={wide(mark)} y1={top - 4} y2={height} className={styles.grid} />
              <text x={wide(mark)} y={12} textAnchor="middle" className={styles.mark}>
                {mark}
              </text>
            </g>
          ))}
        </g>
        {rows.map(({ name, observed, expected }, index) => (
          <g key={name} transform={`translate(0 ${top + index * row})`}>
            <text x={gutter - 8} y={17} textAnchor="end" className={styles.name}>
              {name}
            </text>
            <rect x={gutter} y={5} width={wide(observed)} height={row - 12} className={styles.drawn} />
            <line
              x1={gutter + wide(expected)}
              x2={gutter + wide(expected)}
              y1={1}
              y2={row - 4}
              className={styles.expected}
            />
            <text x={gutter + wide(Math.max(observed, expected)) + 8} y={17} className={styles.value}>
              {observed}
              <tspan className={styles.mark}> of {oneDecimal(expected)} expected</tspan>
            </text>
          </g>
        ))}
      </svg>
      <p className={styles.legend}>
        <svg width="14" height="10" aria-hidden="true">
          <rect width="14" height="10" className={styles.drawn} />
        </svg>
        drawn
        <svg width="14" height="12" aria-hidden="true">
          <line x1="7" x2="7" y1="0" y2="12" className={styles.expected} />
        </svg>
        expected
      </p>
    </div>
  );
}
