import type { ReactNode } from 'react';
import type { Meaning } from './theme';
import styles from './status-mark.module.css';

export const meaningWords: Record<Meaning, string> = {
  needs: 'Needs you now',
  soon: 'Soon',
  fine: 'Fine',
  info: 'Note',
};

/** Four meanings, four shapes: a triangle, a half-full disc, a tick in a disc, an i in a square. */
export function MeaningShape({ meaning }: { meaning: Meaning }) {
  const common = { width: 14, height: 14, viewBox: '0 0 14 14', 'aria-hidden': true, focusable: false } as const;
  switch (meaning) {
    case 'needs':
      return (
        <svg {...common}>
          <path d="M7 .8 13.6 12.6H.4Z" fill="currentColor" />
          <path d="M7 4.6v4" stroke="var(--c-surface)" strokeWidth="1.6" strokeLinecap="round" />
          <circle cx="7" cy="10.7" r=".95" fill="var(--c-surface)" />
        </svg>
      );
    case 'soon':
      return (
        <svg {...common}>
          <circle cx="7" cy="7" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M7 1.4a5.6 5.6 0 0 1 0 11.2Z" fill="currentColor" />
        </svg>
      );
    case 'fine':
      return (
        <svg {...common}>
          <circle cx="7" cy="7" r="6.4" fill="currentColor" />
          <path
            d="m4 7.2 2.2 2.2L10.2 5"
            fill="none"
            stroke="var(--c-surface)"
            strokeWidth="1.7"
            strokeLinecap="round"
          />
        </svg>
      );
    case 'info':
      return (
        <svg {...common}>
          <rect x=".9" y=".9" width="12.2" height="12.2" rx="2.4" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M7 6.4v3.8" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
          <circle cx="7" cy="3.9" r=".95" fill="currentColor" />
        </svg>
      );
  }
}

/**
 * A word with its shape and colour; never colour alone. `quiet` drops the tinted ground (in dense tables);
 * `bare` shows only the shape and keeps the word for assistive technology and the tooltip.
 */
export function StatusMark(props: { meaning: Meaning; children?: ReactNode; quiet?: boolean; bare?: boolean }) {
  const word = props.children ?? meaningWords[props.meaning];
  const look = props.bare === true || props.quiet === true ? styles.quiet : styles.tinted;
  return (
    <span className={`${styles.mark} ${styles[props.meaning]} ${look}`}>
      <MeaningShape meaning={props.meaning} />
      <span className={props.bare === true ? 'visually-hidden' : undefined}>{word}</span>
    </span>
  );
}
