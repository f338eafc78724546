import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './plan.module.css';

/** Elements of one level of the tree, each with its fields and what hangs on it, and a way to add and to remove. */
export function Branch<Row extends { readonly id: string }>(props: {
  name: string;
  rows: readonly Row[];
  fresh: () => Row;
  onChange: (rows: readonly Row[]) => void;
  children: (row: Row, set: (part: Partial<Row>) => void) => ReactNode;
}) {
  const { name, rows, onChange } = props;
  return (
    <div className={styles.branch}>
      {rows.map((row, nth) => (
        <fieldset key={row.id} id={`plan-${row.id}`} className={styles.element}>
          <legend>
            {name} {nth + 1}
          </legend>
          {props.children(row, (part) => onChange(rows.map((one) => (one.id === row.id ? { ...one, ...part } : one))))}
          <button
            type="button"
            className={styles.way}
            aria-label={`Remove ${name.toLowerCase()} ${nth + 1}`}
            onClick={() => onChange(rows.filter(({ id }) => id !== row.id))}
          >
            Remove this {name.toLowerCase()}
          </button>
        </fieldset>
      ))}
      <Button size="xs" variant="default" className={styles.add} onClick={() => onChange([...rows, props.fresh()])}>
        Add {/^[aeiou]/i.test(name) ? 'an' : 'a'} {name.toLowerCase()}
      </Button>
    </div>
  );
}
