import { useElementSize } from '@mantine/hooks';
import { cowsBand, cowsBands } from '@cairn/rules';
import { useState } from 'react';
import { productWord } from '../kit/dose-amount';
import { clockTime, shortDay } from '../kit/format';
import styles from './cows-chart.module.css';
import type { Flowsheet, SeenCows } from './withdrawal-api';
import { amount, drugLabel, momentWords } from './words';

const LEFT = 34;
const RIGHT = 128;
const TOP = 8;
const PLOT = 150;
const DOSES = 34;
const AXIS = 20;
const highest = 48;

/** The bands of the scale, lowest first, each from its first total (5, 13, 25, 37). */
const bands = [
  { from: 0, to: 5, key: 'none' },
  { from: 5, to: 13, key: 'mild' },
  { from: 13, to: 25, key: 'moderate' },
  { from: 25, to: 37, key: 'moderately-severe' },
  { from: 37, to: 49, key: 'severe' },
] as const;

/**
 * COWS over time with its bands, and on the same axis when doses were given: a disc for medication for opioid use disorder, a
 * tick for comfort medication. An incomplete scale is an open square at the foot: it has no total.
 */
export function CowsChart({ sheet }: { sheet: Flowsheet }) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const [at, setAt] = useState<number | null>(null);
  const cows = [...sheet.cows].reverse();
  const { from, to } = spanOf(sheet);
  const plot = Math.max(220, (width || 640) - LEFT - RIGHT);
  const x = (when: string): number => LEFT + 6 + ((Date.parse(when) - from) / Math.max(1, to - from)) * (plot - 12);
  const y = (total: number): number => TOP + PLOT - (total / highest) * PLOT;
  const right = LEFT + plot;
  const whole = cows.filter((one): one is SeenCows & { total: number } => one.total !== null);
  const read = cows[at ?? cows.length - 1];
  const foot = TOP + PLOT;
  return (
    <div ref={ref} className={styles.frame}>
      <svg
        width={right + RIGHT}
        height={foot + DOSES + AXIS}
        role="img"
        aria-label={`COWS over time: ${chartWords(sheet)}`}
        className={styles.drawing}
        onPointerMove={(event) => {
          const left = event.clientX - event.currentTarget.getBoundingClientRect().left;
          setAt(
            nearest(
              cows.map((one) => x(one.at)),
              left,
            ),
          );
        }}
        onPointerLeave={() => setAt(null)}
      >
        {bands.map(({ from: low, to: high, key }) => (
          <g key={key}>
            <rect
              x={LEFT}
              width={plot}
              y={y(Math.min(high, highest))}
              height={y(low) - y(Math.min(high, highest))}
              className={styles[key]}
            />
            {low > 0 && <line x1={LEFT} x2={right} y1={y(low)} y2={y(low)} className={styles.grid} />}
            {low > 0 && (
              <text x={LEFT - 6} y={y(low) + 4} textAnchor="end" className={styles.text}>
                {low}
              </text>
            )}
            <text x={right + 6} y={(y(low) + y(Math.min(high, highest))) / 2 + 4} className={styles.text}>
              {key === 'none' ? 'No or minimal' : cowsBands[key]}
            </text>
          </g>
        ))}
        {days(from, to).map((day) => (
          <g key={day}>
            <line x1={x(day)} x2={x(day)} y1={TOP} y2={foot + DOSES} className={styles.day} />
            <text x={x(day) + 4} y={foot + DOSES + AXIS - 5} className={styles.text}>
              {shortDay(day)}
            </text>
          </g>
        ))}
        <line x1={LEFT} x2={right} y1={foot} y2={foot} className={styles.base} />
        <polyline points={whole.map((one) => `${x(one.at)},${y(one.total)}`).join(' ')} className={styles.line} />
        {cows.map((one) =>
          one.total === null ? (
            <rect key={one.id} x={x(one.at) - 4} y={foot - 11} width={8} height={8} className={styles.incomplete} />
          ) : (
            <g key={one.id}>
              <circle cx={x(one.at)} cy={y(one.total)} r={3.5} className={styles.point} />
              {one.precipitated && (
                <path d={`M${x(one.at)} ${y(one.total) - 15}l5.5 9h-11Z`} className={styles.steep} />
              )}
            </g>
          ),
        )}
        <text x={LEFT - 6} y={foot + 14} textAnchor="end" className={styles.text}>
          Doses
        </text>
        {sheet.moud.map((dose) => (
          <g key={dose.id}>
            <line x1={x(dose.at)} x2={x(dose.at)} y1={TOP} y2={foot + 10} className={styles.doseLine} />
            <circle cx={x(dose.at)} cy={foot + 10} r={4.5} className={styles.moud}>
              <title>{`${productWord(dose.product)} ${amount(dose.doseMcg)}, ${momentWords(dose.at, sheet.now)}`}</title>
            </circle>
          </g>
        ))}
        {given(sheet).map((dose) => (
          <path key={dose.id} d={`M${x(dose.at)} ${foot + 20}v9`} className={styles.comfort}>
            <title>{`${drugLabel(dose.drug)} ${amount(dose.doseMcg ?? 0)}, ${momentWords(dose.at, sheet.now)}`}</title>
          </path>
        ))}
        {at !== null && read !== undefined && (
          <line x1={x(read.at)} x2={x(read.at)} y1={TOP} y2={foot} className={styles.cursor} />
        )}
      </svg>
      {cows.length > 1 && (
        <input
          type="range"
          className={`${styles.slider} no-print`}
          aria-label="Scale to read out"
          min={0}
          max={cows.length - 1}
          value={at ?? cows.length - 1}
          aria-valuetext={read === undefined ? '' : readOut(read, sheet.now)}
          onChange={(event) => setAt(Number(event.currentTarget.value))}
        />
      )}
      <p className={styles.read}>{read === undefined ? '' : readOut(read, sheet.now)}</p>
      <p className={styles.legend}>
        <span>
          <svg width="12" height="12" aria-hidden="true">
            <circle cx="6" cy="6" r="4.5" className={styles.moud} />
          </svg>{' '}
          medication for opioid use disorder
        </span>
        <span>
          <svg width="6" height="12" aria-hidden="true">
            <path d="M3 1v10" className={styles.comfort} />
          </svg>{' '}
          comfort medication
        </span>
        <span>
          <svg width="12" height="12" aria-hidden="true">
            <path d="M6 1l5 9h-10Z" className={styles.steep} />
          </svg>{' '}
          steep rise after buprenorphine
        </span>
      </p>
    </div>
  );
}

export const given = (sheet: Flowsheet) =>
  sheet.administrations.filter(({ outcome, voided }) => outcome === 'given' && voided === null);

/** From the first thing on the sheet to now, so that a short stay fills the width. */
function spanOf(sheet: Flowsheet): { from: number; to: number } {
  const all = [...sheet.cows, ...sheet.moud, ...sheet.administrations].map(({ at }) => Date.parse(at));
  const to = Date.parse(sheet.to);
  const first = all.length === 0 ? Date.parse(sheet.from) : Math.min(...all);
  return { from: Math.min(first, to - 12 * 3_600_000), to };
}

/** Midnights of the program's clocks that lie in the span. */
function days(from: number, to: number): readonly string[] {
  const found: string[] = [];
  for (let at = Math.ceil(from / 1_800_000) * 1_800_000; at < to; at += 1_800_000) {
    const iso = new Date(at).toISOString();
    if (clockTime(iso) === '00:00') found.push(iso);
  }
  return found;
}

function nearest(places: readonly number[], left: number): number | null {
  let best: number | null = null;
  places.forEach((place, index) => {
    if (best === null || Math.abs(place - left) < Math.abs((places[best] ?? 0) - left)) best = index;
  });
  return best;
}

const readOut = ({ at, total, precipitated }: SeenCows, now: string): string =>
  `${momentWords(at, now)}: ${total === null ? 'incomplete, no total' : `${total}, ${cowsBands[cowsBand(total)].toLowerCase()}`}${precipitated ? ', steep rise after buprenorphine' : ''}`;

/** What the chart shows, in a sentence. */
export function chartWords(sheet: Flowsheet): string {
  const totals = sheet.cows.flatMap(({ total }) => (total === null ? [] : [total]));
  if (totals.length === 0) return 'no complete scale in these days';
  const doses = sheet.moud.length + given(sheet).length;
  return `${totals.length} scales from ${Math.min(...totals)} to ${Math.max(...totals)}, last ${totals[0]}; ${doses} ${doses === 1 ? 'dose' : 'doses'}`;
}
