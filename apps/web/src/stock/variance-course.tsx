import { quantityWords } from '@cairn/rules';
import { useElementSize } from '@mantine/hooks';
import { shortDay } from '../kit/format';
import type { TrendLine } from './count-api';
import { signedWords } from './count-variance';
import styles from './counts.module.css';

const height = 180;
const pad = { top: 16, right: 16, bottom: 24, left: 130 };

/** The running total, count by count, as steps; below the broken line is more than errors of reading could add up to. */
export function CourseChart({ line }: { line: TrendLine }) {
  const { ref, width: measured } = useElementSize<HTMLDivElement>();
  const width = measured || 720;
  const totals = line.course.map(({ total }) => total);
  const [low, high] = [Math.min(0, -line.tolerance, ...totals), Math.max(0, ...totals)];
  const span = high - low || 1;
  const y = (value: number) => pad.top + ((high - value) / span) * (height - pad.top - pad.bottom);
  const x = (nth: number) =>
    pad.left + ((nth + 0.5) / Math.max(1, line.course.length)) * (width - pad.left - pad.right);
  const path = totals.map((total, nth) => `${nth === 0 ? 'M' : 'L'}${x(nth)} ${y(total)}`).join(' ');
  const [first, last] = [line.course[0], line.course.at(-1)];
  return (
    <div ref={ref}>
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={`Variance together: ${signedWords(line.variance, line.product)}`}
      >
        <line x1={pad.left} x2={width - pad.right} y1={y(0)} y2={y(0)} className={styles.axis} />
        <text x={pad.left - 8} y={y(0) + 4} textAnchor="end" className={styles.mark}>
          ledger
        </text>
        {line.tolerance > 0 && (
          <>
            <line
              x1={pad.left}
              x2={width - pad.right}
              y1={y(-line.tolerance)}
              y2={y(-line.tolerance)}
              className={styles.limit}
            />
            <text x={pad.left - 8} y={y(-line.tolerance) + 4} textAnchor="end" className={styles.mark}>
              −{quantityWords(line.tolerance, line.product)}
            </text>
          </>
        )}
        <path d={path} className={styles.course} />
        {line.course.map((one, nth) => (
          <circle key={nth} cx={x(nth)} cy={y(one.total)} r={3} className={styles.dot}>
            <title>{`${shortDay(one.on)}: ${signedWords(one.variance, line.product)}, together ${signedWords(one.total, line.product)}`}</title>
          </circle>
        ))}
        {first !== undefined && (
          <text x={x(0)} y={height - 6} textAnchor="middle" className={styles.mark}>
            {shortDay(first.on)}
          </text>
        )}
        {last !== undefined && line.course.length > 1 && (
          <text x={x(line.course.length - 1)} y={height - 6} textAnchor="middle" className={styles.mark}>
            {shortDay(last.on)}
          </text>
        )}
      </svg>
    </div>
  );
}
