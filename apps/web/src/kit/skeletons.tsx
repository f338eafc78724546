import { Skeleton } from '@mantine/core';
import styles from './skeletons.module.css';

/** Shown at once where data will come; the widths vary so that it reads as rows and not as a block. */
export function SkeletonRows({ rows = 8, label = 'Loading' }: { rows?: number; label?: string }) {
  return (
    <div className={styles.rows} role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.row}>
          <Skeleton height={12} width={`${18 + ((row * 7) % 12)}%`} />
          <Skeleton height={12} width={`${10 + ((row * 5) % 9)}%`} />
          <Skeleton height={12} width={`${22 + ((row * 3) % 14)}%`} />
        </div>
      ))}
    </div>
  );
}

export function SkeletonPanel({ lines = 4, label = 'Loading' }: { lines?: number; label?: string }) {
  return (
    <div className={styles.panel} role="status" aria-label={label}>
      <Skeleton height={14} width="32%" />
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={11} width={`${92 - ((line * 17) % 40)}%`} />
      ))}
    </div>
  );
}

export function SkeletonBanner() {
  return (
    <div className={styles.banner} role="status" aria-label="Loading the person's banner">
      <Skeleton height={44} width={44} />
      <div className={styles.lines}>
        <Skeleton height={14} width={180} />
        <Skeleton height={11} width={260} />
      </div>
    </div>
  );
}
