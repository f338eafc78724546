import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './aftercare.module.css';

/** A list of things of one kind, each on lines of its own, with a way to add and to remove. */
export function Rows<Row>(props: {
  rows: readonly Row[];
  fresh: () => Row;
  add: string;
  /** What a row is called to who removes it. */
  named: (row: Row, nth: number) => string;
  onChange: (rows: readonly Row[]) => void;
  children: (row: Row, set: (part: Partial<Row>) => void, nth: number) => ReactNode;
}) {
  const { rows, onChange } = props;
  return (
    <div className={styles.rows}>
      {rows.map((row, nth) => (
        <div key={nth} className={styles.row}>
          <div className={styles.rowFields}>
            {props.children(
              row,
              (part) => onChange(rows.map((one, at) => (at === nth ? { ...one, ...part } : one))),
              nth,
            )}
          </div>
          <button
            type="button"
            className={styles.way}
            aria-label={`Remove ${props.named(row, nth)}`}
            onClick={() => onChange(rows.filter((_, at) => at !== nth))}
          >
            Remove
          </button>
        </div>
      ))}
      <Button size="xs" variant="default" className={styles.add} onClick={() => onChange([...rows, props.fresh()])}>
        {props.add}
      </Button>
    </div>
  );
}
