import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** Nothing here, why, and what to do next. */
export function EmptyState(props: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <svg width="56" height="48" viewBox="0 0 56 48" aria-hidden="true" className={styles.stones}>
        <ellipse cx="28" cy="40" rx="22" ry="6.5" />
        <ellipse cx="26" cy="25.5" rx="15" ry="5.8" />
        <ellipse cx="29.5" cy="12" rx="9.5" ry="5" />
      </svg>
      <p className={styles.title}>{props.title}</p>
      {props.children !== undefined && <div className={styles.words}>{props.children}</div>}
      {props.action !== undefined && <div className={styles.action}>{props.action}</div>}
    </div>
  );
}
