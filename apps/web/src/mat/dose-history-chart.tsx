import { useElementSize } from '@mantine/hooks';
import { useId, useState } from 'react';
import { productWord } from '../kit/dose-amount';
import { milligrams, shortDay } from '../kit/format';
import { historyRuns, injectionSpans, steps, tally, topOf } from './dose-history';
import type { DoseHistory, Run } from './dose-history';
import styles from './dose-history-chart.module.css';
import {
  CowsMark,
  DeclinedMark,
  ExternalMark,
  HistoryLegend,
  MissedMark,
  PartialMark,
  TestTick,
} from './dose-history-signs';
import { dayWords, summary } from './dose-history-words';

const LEFT = 44;
const COWS = 12;
const TOP = 26;
const PLOT = 132;
const TESTS = 22;
const AXIS = 18;

/**
 * Doses as a step line, a place a day. Days without a dose interrupt the line and carry a mark of their own; an injection
 * is a bar over the days that it covers. The slider under it reads out one day, by mouse, touch or arrow keys.
 */
export function DoseHistoryChart({ history }: { history: DoseHistory }) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const { days } = history;
  const [at, setAt] = useState<number | null>(null);
  const hatch = useId();
  const counted = tally(days);
  const plot = Math.max(220, (width || 640) - LEFT - 8);
  const unit = plot / Math.max(1, days.length);
  const top = topOf(counted.highestMcg);
  const x = (index: number): number => LEFT + index * unit;
  const middle = (index: number): number => x(index) + unit / 2;
  const y = (mcg: number): number => TOP + PLOT - (mcg / top) * PLOT;
  const base = y(0);
  const runs = historyRuns(days);
  const place = new Map(days.map(({ day }, index) => [day, index]));
  const on = (day: string): number | null => {
    const index = place.get(day);
    return index === undefined ? null : middle(index);
  };
  const height = TOP + PLOT + TESTS + AXIS;
  const read = days[at ?? days.length - 1];

  return (
    <div ref={ref} className={styles.frame}>
      <svg
        width={plot + LEFT + 8}
        height={height}
        role="img"
        aria-label={`Doses by day: ${summary(days.length, counted)}`}
        className={styles.drawing}
        onPointerMove={(event) => {
          const left = event.currentTarget.getBoundingClientRect().left;
          const index = Math.floor((event.clientX - left - LEFT) / unit);
          setAt(Math.max(0, Math.min(days.length - 1, index)));
        }}
        onPointerLeave={() => setAt(null)}
      >
        {[0, top / 2, top].map((mcg) => (
          <g key={mcg}>
            <line
              x1={LEFT}
              x2={LEFT + plot}
              y1={y(mcg)}
              y2={y(mcg)}
              className={mcg === 0 ? styles.base : styles.grid}
            />
            <text x={LEFT - 6} y={y(mcg) + 4} textAnchor="end" className={styles.text}>
              {milligrams(mcg)}
              {mcg === top ? ' mg' : ''}
            </text>
          </g>
        ))}
        {runs.map((run) => (
          <Gap
            key={run.from}
            run={run}
            x={x(run.first)}
            width={x(run.last + 1) - x(run.first)}
            base={base}
            unit={unit}
          />
        ))}
        {injectionSpans(runs).map((span) => {
          const wide = x(span.last + 1) - x(span.first);
          return (
            <g key={span.first} transform={`translate(${x(span.first)} ${base - 26})`}>
              <rect width={wide} height={18} rx={3} className={styles.span} />
              {span.doseMcg > 0 && <line x1={1.25} x2={1.25} y1={-8} y2={18} className={styles.needle} />}
              {wide > 70 && (
                <text x={8} y={13} className={styles.spanText}>
                  {span.doseMcg > 0 && `${milligrams(span.doseMcg)} mg `}
                  {wide > 190 ? productWord(span.product) : ''}
                </text>
              )}
            </g>
          );
        })}
        <defs>
          <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line x1={0} x2={0} y1={0} y2={6} className={styles.hatch} />
          </pattern>
        </defs>
        {steps(runs).map((line) => (
          <g key={line[0]?.from}>
            <path d={`${stepPath(line, x, y)}V${base}H${x(line[0]?.first ?? 0)}Z`} className={styles.area} />
            <path d={stepPath(line, x, y)} className={styles.line} />
          </g>
        ))}
        {runs.map(
          (run) =>
            run.state === 'take-home' && (
              <rect
                key={`home ${run.from}`}
                x={x(run.first)}
                width={x(run.last + 1) - x(run.first)}
                y={y(run.doseMcg ?? 0)}
                height={base - y(run.doseMcg ?? 0)}
                fill={`url(#${hatch})`}
              />
            ),
        )}
        {runs.flatMap((run) =>
          ['partial', 'external', 'declined'].includes(run.state)
            ? Array.from({ length: run.last - run.first + 1 }, (_, n) => (
                <g
                  key={`${run.from} ${n}`}
                  transform={`translate(${middle(run.first + n)} ${y(run.doseMcg ?? 0) - (run.state === 'declined' ? 8 : 0)})`}
                >
                  {run.state === 'partial' ? (
                    <PartialMark />
                  ) : run.state === 'external' ? (
                    <ExternalMark />
                  ) : (
                    <DeclinedMark />
                  )}
                </g>
              ))
            : [],
        )}
        {history.cows.map((one) => {
          const left = on(one.day);
          return (
            left !== null && (
              <g key={one.at} transform={`translate(${Math.max(LEFT + 9, Math.min(left, LEFT + plot - 9))} ${COWS})`}>
                <CowsMark total={one.total} />
              </g>
            )
          );
        })}
        <text x={LEFT - 6} y={TOP + PLOT + 15} textAnchor="end" className={styles.text}>
          Tests
        </text>
        {history.specimens.map((one, index) => {
          const left = on(one.day);
          return (
            left !== null && (
              <g key={`${one.day} ${index}`} transform={`translate(${left} ${TOP + PLOT + 11})`}>
                <TestTick result={one.result} unexpected={one.unexpected ?? false} />
              </g>
            )
          );
        })}
        {tickDays(days.length, plot).map((index) => (
          <text key={index} x={x(index)} y={height - 4} className={styles.text}>
            {shortDay(days[index]?.day ?? '').replace(/^\w+ | \d{4}$/g, '')}
          </text>
        ))}
        {at !== null && (
          <line x1={middle(at)} x2={middle(at)} y1={TOP - 4} y2={TOP + PLOT + TESTS} className={styles.cursor} />
        )}
      </svg>
      <input
        type="range"
        className={`${styles.range} no-print`}
        style={{ marginLeft: LEFT - 8, width: plot + 16 }}
        aria-label="Day to read out"
        min={0}
        max={Math.max(0, days.length - 1)}
        value={at ?? Math.max(0, days.length - 1)}
        aria-valuetext={read === undefined ? '' : dayWords(read, history)}
        onChange={(event) => setAt(Number(event.currentTarget.value))}
      />
      <p className={`${styles.reading} no-print`} aria-hidden="true">
        {read !== undefined && dayWords(read, history)}
      </p>
      <HistoryLegend />
    </div>
  );
}

/** Along the top of each step, up or down to the next one, and not a hair further. */
function stepPath(line: readonly Run[], x: (index: number) => number, y: (mcg: number) => number): string {
  return line
    .map((run, index) => {
      const level = y(run.doseMcg ?? 0);
      return `${index === 0 ? `M${x(run.first)} ${level}` : `V${level}`}H${x(run.last + 1)}`;
    })
    .join('');
}

/** Days without a dose, at the foot of the plot: missed ones each with a mark, closed ones as a dotted line. */
function Gap(props: { run: Run; x: number; width: number; base: number; unit: number }) {
  const { run, x, width, base, unit } = props;
  if (run.state === 'closed')
    return <line x1={x} x2={x + width} y1={base - 3} y2={base - 3} strokeDasharray="1 3" className={styles.closed} />;
  if (run.state !== 'missed') return null;
  const marks = Math.max(1, Math.min(run.last - run.first + 1, Math.floor(width / 5)));
  const apart = width / marks;
  return (
    <>
      <rect x={x} y={TOP} width={Math.max(width, unit)} height={PLOT} className={styles.missedBand} />
      {Array.from({ length: marks }, (_, n) => (
        <g key={n} transform={`translate(${x + apart * (n + 0.5)} ${base - 7})`}>
          <MissedMark />
        </g>
      ))}
    </>
  );
}

/** As many dates as fit without touching each other. */
function tickDays(days: number, plot: number): number[] {
  const every = Math.max(1, Math.ceil(days / Math.max(1, Math.floor(plot / 72))));
  return Array.from({ length: Math.ceil(days / every) }, (_, n) => n * every).filter(
    (index) => (index / days) * plot < plot - 44,
  );
}
