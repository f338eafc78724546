import { useLetters } from '@cairn/rules';
import { count } from './format';
import styles from './strip.module.css';

export type StripKind = 'use' | 'attendance';
interface Sign {
  word: string;
  look: string;
}

/** What each letter of a pattern says. Shape and letter carry it; colour only helps. */
export const stripSigns: Record<StripKind, Record<string, Sign>> = {
  use: {
    '+': { word: useLetters['+'], look: 'tall' },
    '-': { word: useLetters['-'], look: 'low' },
    '*': { word: useLetters['*'], look: 'split' },
    o: { word: useLetters.o, look: 'ring' },
    _: { word: useLetters._, look: 'dot' },
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
      return <circle cx={x + 4} cy={14} r={1} className={styles.faint} />;
  }
}

const [wide, high] = [8, 27];
/** Room for the stroke of `_`, which lies below the line. */
const below = 3.5;

function SignOf({ kind, letter, x }: { kind: StripKind; letter: string; x: number }) {
  return (
    <>
      <Shape look={stripSigns[kind][letter]?.look ?? 'dot'} x={x} />
      <text x={x + wide / 2} y={high - below} className={styles.letter}>
        {letter}
      </text>
    </>
  );
}

/**
 * A pattern on one line, oldest left: a small shape and under it its letter. Unknown letters look as if nothing was due, never like
 * a result. `large` is for where there is room.
 */
export function Strip(props: { kind: StripKind; pattern: string; large?: boolean }) {
  const letters = [...props.pattern];
  const scale = props.large === true ? 1.5 : 1;
  const width = letters.length * wide;
  return (
    <span
      className={styles.strip}
      role="img"
      aria-label={stripWords(props.kind, props.pattern)}
      title={stripWords(props.kind, props.pattern)}
    >
      <svg width={width * scale} height={high * scale} viewBox={`0 0 ${width} ${high}`} aria-hidden="true">
        {letters.map((letter, index) => (
          <SignOf key={index} kind={props.kind} letter={letter} x={index * wide} />
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
          <svg width={wide} height={high} viewBox={`0 0 ${wide} ${high}`} aria-hidden="true">
            <SignOf kind={kind} letter={letter} x={0} />
          </svg>
          {sign.word}
        </span>
      ))}
    </span>
  );
}
