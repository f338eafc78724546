import { useElementSize } from '@mantine/hooks';
import { bandLabel, daysBetween, mostCritical } from '@cairn/rules';
import { useState } from 'react';
import { shortDay } from '../kit/format';
import styles from './trend-chart.module.css';
import type { Span, Trend, TrendPoint } from './trend';
import { figure } from './words';

const LEFT = 34;
const RIGHT = 120;
const TOP = 10;
const PLOT = 118;
const AXIS = 20;

/**
 * One scale over time: bands behind, a line only between forms that follow each other, an incomplete form as an open square at the
 * foot. The slider under it reads out one form, by mouse, touch or arrow keys.
 */
export function TrendChart({ trend, span }: { trend: Trend; span: Span }) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const [at, setAt] = useState<number | null>(null);
  const { scale, points, bands, mark, runs } = trend;
  const plot = Math.max(200, (width || 620) - LEFT - RIGHT);
  const days = Math.max(1, daysBetween(span.from, span.to));
  const x = ({ on }: TrendPoint): number => LEFT + 8 + (daysBetween(span.from, on) / days) * (plot - 16);
  const y = (value: number): number => TOP + PLOT - ((value - scale.min) / (scale.max - scale.min)) * PLOT;
  const read = points[at ?? points.length - 1];
  const right = LEFT + plot;
  return (
    <div ref={ref} className={styles.frame}>
      <svg
        width={right + RIGHT}
        height={TOP + PLOT + AXIS}
        role="img"
        aria-label={`${trend.title}: ${trendWords(trend)}`}
        className={styles.drawing}
        onPointerMove={(event) => {
          const left = event.clientX - event.currentTarget.getBoundingClientRect().left;
          setAt(nearest(points.map(x), left));
        }}
        onPointerLeave={() => setAt(null)}
      >
        {bands.map((band, index) => {
          const next = bands[index + 1];
          const high = y(next === undefined ? scale.max : next.from);
          const low = y(Math.max(band.from, scale.min));
          return (
            <g key={band.key}>
              <rect
                x={LEFT}
                width={plot}
                y={high}
                height={Math.max(0, low - high)}
                className={styles[`band-${band.meaning}`]}
              />
              {next !== undefined && <line x1={LEFT} x2={right} y1={high} y2={high} className={styles.grid} />}
              {low - high >= 8 && (
                <text x={right + 6} y={(low + high) / 2 + 4} className={styles.text}>
                  {band.label.split(':')[0]} {band.from}+
                </text>
              )}
            </g>
          );
        })}
        {mark !== null && (
          <g>
            <line x1={LEFT} x2={right} y1={y(mark.at)} y2={y(mark.at)} className={styles.mark} />
            <text x={right + 6} y={y(mark.at) + 4} className={styles.text}>
              {mark.words}
            </text>
          </g>
        )}
        {[scale.min, scale.max].map((value) => (
          <g key={value}>
            <line
              x1={LEFT}
              x2={right}
              y1={y(value)}
              y2={y(value)}
              className={value === scale.min ? styles.base : styles.grid}
            />
            <text x={LEFT - 6} y={y(value) + 4} textAnchor="end" className={styles.text}>
              {value}
            </text>
          </g>
        ))}
        {runs.map((run) => (
          <polyline
            key={run[0]?.form.id}
            points={run.map((point) => `${x(point)},${y(point.value ?? 0)}`).join(' ')}
            className={styles.line}
          />
        ))}
        {points.map((point) =>
          point.value === null ? (
            <rect
              key={point.form.id}
              x={x(point) - 4}
              y={TOP + PLOT - 12}
              width={8}
              height={8}
              className={styles.incomplete}
            />
          ) : (
            <g key={point.form.id}>
              <circle cx={x(point)} cy={y(point.value)} r={3.5} className={styles.point} />
              {mostCritical(point.form.critical) !== undefined && (
                <path d={`M${x(point)} ${y(point.value) - 14}l5 8h-10Z`} className={styles.critical} />
              )}
            </g>
          ),
        )}
        {ticks(span, days, plot).map(({ day, left }) => (
          <text key={day} x={LEFT + 8 + left} y={TOP + PLOT + AXIS - 4} className={styles.text}>
            {shortDay(day).replace(/^\w+ /, '')}
          </text>
        ))}
        {at !== null && read !== undefined && (
          <line x1={x(read)} x2={x(read)} y1={TOP} y2={TOP + PLOT} className={styles.cursor} />
        )}
      </svg>
      {points.length > 1 && (
        <input
          type="range"
          className={`${styles.range} no-print`}
          style={{ marginLeft: LEFT - 8, width: plot + 16 }}
          aria-label={`${trend.title}: form to read out`}
          min={0}
          max={points.length - 1}
          value={at ?? points.length - 1}
          aria-valuetext={read === undefined ? '' : pointWords(read)}
          onChange={(event) => setAt(Number(event.currentTarget.value))}
        />
      )}
      <p className={`${styles.reading} no-print`} aria-hidden="true">
        {read !== undefined && pointWords(read)}
      </p>
    </div>
  );
}

export function pointWords({ form, on, value }: TrendPoint): string {
  const day = shortDay(on);
  if (value === null) return `${day}: incomplete, no total`;
  const band = form.band === null ? '' : `, ${bandLabel(form.instrument, form.version, form.band).toLowerCase()}`;
  const critical = form.critical.length > 0 ? ', an answer about suicide' : '';
  return `${day}: ${figure(value)}${band}${critical}`;
}

/** The drawing in one sentence. */
export function trendWords({ points, scale }: Trend): string {
  const whole = points.filter(({ value }) => value !== null);
  const [first, last] = [whole[0], whole.at(-1)];
  const open = points.length - whole.length;
  const incomplete = open > 0 ? `, ${open} incomplete` : '';
  if (first === undefined || last === undefined) return `no whole form yet${incomplete}`;
  const better = scale.better === 'lower' ? 'lower is better' : 'higher is better';
  if (first === last) return `one form, ${pointWords(first)}${incomplete}; ${better}`;
  return `${whole.length} forms, first ${pointWords(first)}, last ${pointWords(last)}${incomplete}; ${better}`;
}

function nearest(places: readonly number[], left: number): number | null {
  let found: number | null = null;
  places.forEach((place, index) => {
    if (found === null || Math.abs(place - left) < Math.abs((places[found] ?? 0) - left)) found = index;
  });
  return found;
}

/** As many dates as fit without touching each other. */
function ticks({ from }: Span, days: number, plot: number): { day: string; left: number }[] {
  const most = Math.max(1, Math.floor(plot / 88));
  const every = Math.max(1, Math.ceil(days / most));
  const list: { day: string; left: number }[] = [];
  for (let day = 0; day <= days && (day / days) * (plot - 16) < plot - 50; day += every) {
    const date = new Date(Date.parse(`${from}T12:00:00Z`) + day * 86_400_000).toISOString().slice(0, 10);
    list.push({ day: date, left: (day / days) * (plot - 16) });
  }
  return list;
}
