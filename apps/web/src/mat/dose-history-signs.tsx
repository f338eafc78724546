import type { TestResult } from './dose-history';
import styles from './dose-history-chart.module.css';

/** Each sign has its own shape, so that none is told by its colour alone. All are drawn around 0 0. */
export function TestTick({ result, unexpected = false }: { result: TestResult; unexpected?: boolean }) {
  return (
    <>
      {result === 'positive' ? (
        <path d="M0-5 5 4H-5Z" className={styles.positive} />
      ) : result === 'awaiting' ? (
        <rect x={-3.5} y={-3.5} width={7} height={7} className={styles.absent} />
      ) : (
        <circle r={4} className={result === 'negative' ? styles.negative : styles.absent} />
      )}
      {unexpected && <path d="M-5 7H5" className={styles.unexpected} />}
    </>
  );
}

export function MissedMark() {
  return <path d="M-3-3 3 3M3-3-3 3" className={styles.missed} />;
}

export function DeclinedMark() {
  return <path d="M-4 0H4M0 0m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0" className={styles.declined} />;
}

export function ExternalMark() {
  return <path d="M0-5 5 0 0 5-5 0Z" className={styles.external} />;
}

export function PartialMark() {
  return (
    <>
      <circle r={4} className={styles.partial} />
      <path d="M0 4a4 4 0 0 1 0-8Z" className={styles.partialHalf} />
    </>
  );
}

export function CowsMark({ total }: { total: number | null }) {
  return (
    <>
      <rect x={-9} y={-7.5} width={18} height={15} rx={3} className={styles.cows} />
      <text y={3.5} className={styles.cowsText}>
        {total ?? '?'}
      </text>
    </>
  );
}

const entries = [
  { sign: <path d="M-7 3H0V-3H7" className={styles.line} />, words: 'Dose' },
  {
    sign: <path d="M-8 5-3-5M-3 5 2-5M2 5 7-5" className={styles.hatch} />,
    words: 'Bottle at home',
  },
  { sign: <MissedMark />, words: 'Missed' },
  { sign: <PartialMark />, words: 'Partly taken' },
  { sign: <DeclinedMark />, words: 'Declined' },
  { sign: <ExternalMark />, words: 'Given elsewhere' },
  { sign: <rect x={-7} y={-4} width={14} height={8} rx={2} className={styles.span} />, words: 'Injection covers' },
  { sign: <CowsMark total={9} />, words: 'COWS' },
  { sign: <TestTick result="negative" />, words: 'Test negative' },
  { sign: <TestTick result="positive" />, words: 'Test positive' },
  { sign: <TestTick result="not_collected" />, words: 'Not collected' },
  { sign: <TestTick result="awaiting" />, words: 'Awaiting result' },
  { sign: <TestTick result="negative" unexpected />, words: 'Not as expected' },
];

export function HistoryLegend() {
  return (
    <ul className={styles.legend}>
      {entries.map(({ sign, words }) => (
        <li key={words}>
          <svg width="20" height="16" viewBox="-10 -8 20 16" aria-hidden="true">
            {sign}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
