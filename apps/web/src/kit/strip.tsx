import { count } from './format';
import styles from './strip.module.css';

export type StripKind = 'use' | 'attendance';
interface Sign {
  word: string;
  look: string;
}

/** What each letter of a pattern says. Shape and height carry it; colour only helps. */
export const stripSigns: Record<StripKind, Record<string, Sign>> = {
  use: {
    '+': { word: 'positive', look: 'tall' },
    '-': { word: 'negative', look: 'low' },
    '*': { word: 'mixed', look: 'split' },
    o: { word: 'not collected', look: 'ring' },
    _: { word: 'none due', look: 'dot' },
  },
  attendance: {
    a: { word: 'attended', look: 'low' },
    m: { word: 'missed', look: 'cross' },
    c: { word: 'cancelled', look: 'slash' },
    b: { word: 'booked', look: 'ring' },
    '.': { word: 'no session', look: 'dot' },
  },
};

const units: Record<StripKind, string> = { use: 'week', attendance: 'day' };

/** A sentence for those who do not see the strip: totals, then the newest one. */
export function stripWords(kind: StripKind, pattern: string): string {
  const signs = stripSigns[kind];
  const totals = Object.entries(signs)
    .map(([letter, sign]) => ({ word: sign.word, n: [...pattern].filter((c) => c === letter).length }))
    .filter((entry) => entry.n > 0)
    .map((entry) => `${entry.n} ${entry.word}`);
  const last = signs[pattern.at(-1) ?? '']?.word ?? 'unknown';
  const name = kind === 'use' ? 'Drug tests' : 'Attendance';
  return `${name}, last ${count(pattern.length, units[kind])}: ${totals.join(', ')}; latest ${last}.`;
}

function Shape({ look, x }: { look: string; x: number }) {
  switch (look) {
    case 'tall':
      return <rect x={x + 1} y={1} width={6} height={14} rx={1} className={styles.strong} />;
    case 'low':
      return <rect x={x + 1} y={9} width={6} height={6} rx={1} className={styles.calm} />;
    case 'split':
      return (
        <>
          <rect x={x + 1} y={1} width={6} height={7} rx={1} className={styles.strongLine} />
          <rect x={x + 1} y={9} width={6} height={6} rx={1} className={styles.strong} />
        </>
      );
    case 'ring':
      return <circle cx={x + 4} cy={12} r={2.5} className={styles.ring} />;
    case 'cross':
      return <path d={`M${x + 1.2} 3.5l5.6 9M${x + 6.8} 3.5l-5.6 9`} className={styles.cross} />;
    case 'slash':
      return <path d={`M${x + 1.5} 13.5l5-5`} className={styles.line} />;
    default:
      return <rect x={x + 2.5} y={13.5} width={3} height={1.5} className={styles.faint} />;
  }
}

/** A pattern as small shapes on one line, oldest left. Unknown letters show as nothing due, never as a result. */
export function Strip(props: { kind: StripKind; pattern: string }) {
  const letters = [...props.pattern];
  return (
    <span
      className={styles.strip}
      role="img"
      aria-label={stripWords(props.kind, props.pattern)}
      title={stripWords(props.kind, props.pattern)}
    >
      <svg width={letters.length * 8} height={16} viewBox={`0 0 ${letters.length * 8} 16`} aria-hidden="true">
        {letters.map((letter, index) => (
          <Shape key={index} look={stripSigns[props.kind][letter]?.look ?? 'dot'} x={index * 8} />
        ))}
      </svg>
    </span>
  );
}

export function StripLegend({ kind }: { kind: StripKind }) {
  return (
    <span className={styles.legend}>
      {Object.entries(stripSigns[kind]).map(([letter, sign]) => (
        <span key={letter} className={styles.entry}>
          <svg width={8} height={16} viewBox="0 0 8 16" aria-hidden="true">
            <Shape look={sign.look} x={0} />
          </svg>
          {sign.word}
        </span>
      ))}
    </span>
  );
}
