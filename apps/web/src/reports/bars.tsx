import { useElementSize } from '@mantine/hooks';
import { useId } from 'react';
import { axisOf } from './scale';
import styles from './bars.module.css';

export interface Bar {
  readonly label: string;
  readonly active: number;
  readonly openInactive: number;
}

const ROW = 26;
const TOP = 22;

/** Two counts a row: active people as a full bar, other open episodes behind it as a hatched one, both with their number. */
export function Bars({ bars, label }: { bars: readonly Bar[]; label: string }) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const hatch = useId();
  const total = width || 720;
  const longest = Math.max(0, ...bars.map((bar) => bar.label.length));
  const gutter = Math.min(260, Math.max(96, total * 0.28), Math.max(96, longest * 7.2 + 12));
  const plot = Math.max(120, total - gutter - 44);
  const axis = axisOf(Math.max(0, ...bars.map((bar) => bar.active + bar.openInactive)));
  const wide = (n: number) => (n / axis.end) * plot;
  const height = TOP + bars.length * ROW + 4;
  const letters = Math.floor(gutter / 7);
  return (
    <div ref={ref} className={styles.frame}>
      <svg width={total} height={height} role="img" aria-label={label} className={styles.drawing}>
        <defs>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0V5" className={styles.hatch} />
          </pattern>
        </defs>
        <g transform={`translate(${gutter} 0)`}>
          {axis.at.map((mark) => (
            <g key={mark}>
              <line
                x1={wide(mark)}
                x2={wide(mark)}
                y1={TOP - 4}
                y2={height}
                className={mark === 0 ? styles.base : styles.grid}
              />
              <text x={wide(mark)} y={12} textAnchor="middle" className={styles.mark}>
                {mark}
              </text>
            </g>
          ))}
        </g>
        {bars.map((bar, index) => {
          const y = TOP + index * ROW;
          return (
            <g key={bar.label}>
              <title>{`${bar.label}: ${bar.active} active, ${bar.openInactive} other open`}</title>
              <text x={gutter - 8} y={y + 16} textAnchor="end" className={styles.name}>
                {bar.label.length > letters ? `${bar.label.slice(0, letters - 1)}…` : bar.label}
              </text>
              <g transform={`translate(${gutter} ${y + 4})`}>
                <rect width={wide(bar.active)} height={ROW - 9} className={styles.active} />
                <rect
                  x={wide(bar.active)}
                  width={wide(bar.openInactive)}
                  height={ROW - 9}
                  fill={`url(#${hatch})`}
                  className={styles.other}
                />
                <text x={wide(bar.active + bar.openInactive) + 6} y={13} className={styles.value}>
                  {bar.active}
                  {bar.openInactive > 0 && <tspan className={styles.more}> + {bar.openInactive}</tspan>}
                </text>
              </g>
            </g>
          );
        })}
      </svg>
      <p className={styles.legend}>
        <svg width="14" height="10" aria-hidden="true">
          <rect width="14" height="10" className={styles.active} />
        </svg>
        active: in care, with a dose or a session in the last 30 days
        <svg width="14" height="10" aria-hidden="true">
          <rect width="13" height="9" x=".5" y=".5" fill={`url(#${hatch})`} className={styles.other} />
        </svg>
        other open episodes
      </p>
    </div>
  );
}
