import { useElementSize } from '@mantine/hooks';
import type { ContingencyJudgement } from '@cairn/rules';
import { count, shortDay } from '../kit/format';
import type { AccountDay } from './account';
import { usd } from './money';
import styles from './contingency.module.css';

const left = 44;
const top = 12;
const high = 96;
const axis = 20;

/** What each day earned, one bar a result: a ring on top is a bonus, a cross a day that was not met, an open square one that was excused. */
export function ValueChart({ days, draws }: { days: readonly AccountDay[]; draws: boolean }) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const wide = Math.max(240, (width || 620) - left - 8);
  const most = Math.max(1, ...days.map(({ worth }) => worth));
  const slot = Math.min(28, wide / Math.max(1, days.length));
  const y = (value: number) => top + high - (value / most) * high;
  const foot = top + high;
  const shown = (value: number) => (draws ? String(value) : usd(value));
  const first = days[0];
  const last = days.at(-1);
  return (
    <div ref={ref}>
      <svg
        width={left + wide + 8}
        height={foot + axis}
        role="img"
        aria-label={valueWords(days, draws)}
        className={styles.drawing}
      >
        <line x1={left} x2={left + wide} y1={y(most)} y2={y(most)} className={styles.grid} />
        <line x1={left} x2={left + wide} y1={foot} y2={foot} className={styles.axis} />
        {[0, most].map((value) => (
          <text key={value} x={left - 6} y={y(value) + 4} textAnchor="end">
            {shown(value)}
          </text>
        ))}
        {days.map(({ result: { id, judgement }, worth, bonusCents }, index) => {
          const x = left + index * slot;
          const middle = x + slot / 2;
          if (judgement === 'met')
            return (
              <g key={id}>
                <rect
                  x={x + 1.5}
                  width={Math.max(2, slot - 3)}
                  y={y(worth)}
                  height={foot - y(worth)}
                  className={styles.met}
                />
                {bonusCents > 0 && <circle cx={middle} cy={y(worth) - 5} r={3} className={styles.bonus} />}
              </g>
            );
          return judgement === 'excused' ? (
            <rect key={id} x={middle - 3.5} y={foot - 9} width={7} height={7} className={styles.excused} />
          ) : (
            <path key={id} d={`M${middle - 4} ${foot - 10}l8 8m0 -8l-8 8`} className={styles.missed} fill="none" />
          );
        })}
        {first !== undefined && (
          <text x={left} y={foot + 14}>
            {shortDay(first.result.day)}
          </text>
        )}
        {last !== undefined && days.length > 3 && (
          <text x={left + days.length * slot} y={foot + 14} textAnchor="end">
            {shortDay(last.result.day)}
          </text>
        )}
      </svg>
      <p className="dim small">▮ met &nbsp; {draws ? '' : <>○ with a bonus &nbsp; </>}✕ not met &nbsp; ▫ excused</p>
    </div>
  );
}

export function valueWords(days: readonly AccountDay[], draws: boolean): string {
  if (days.length === 0) return 'Nothing is written down yet';
  const of = (judgement: ContingencyJudgement) => days.filter(({ result }) => result.judgement === judgement).length;
  const most = Math.max(...days.map(({ result, worth }) => (result.judgement === 'met' ? worth : 0)));
  const best = of('met') === 0 ? '' : `, at most ${draws ? count(most, 'draw') : usd(most)} for one`;
  return `${count(days.length, 'result')}: ${of('met')} met, ${of('not-met')} not met, ${of('excused')} excused${best}`;
}
