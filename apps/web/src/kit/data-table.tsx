import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import styles from './data-table.module.css';
import { isTyping } from './hotkeys';

export interface Column<Row> {
  key: string;
  header: ReactNode;
  /** Figures go right, words left. */
  align?: 'left' | 'right' | 'center';
  width?: string;
  render: (row: Row) => ReactNode;
  /** Marks the cell that names the row. */
  rowHeader?: boolean;
}

/**
 * A dense table whose rows answer the keyboard: arrows (or j and k) move, Home and End jump, Enter opens, and
 * `rowKeys` act on the row in focus. One row is in the tab order, so a table of seventy is one stop.
 */
export function DataTable<Row>(props: {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  onOpen?: (row: Row) => void;
  /** The row in focus, for words beside the table. */
  onActive?: (row: Row) => void;
  rowKeys?: Record<string, (row: Row) => void>;
  /** Shown in place of the rows when there are none. */
  empty?: ReactNode;
  /** Totals, as cells of one last row. */
  footer?: readonly ReactNode[];
  selected?: string | null;
}) {
  const [active, setActive] = useState(0);
  const body = useRef<HTMLTableSectionElement>(null);
  const stop = Math.min(active, props.rows.length - 1);

  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>, row: Row, index: number): void => {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const to = {
      ArrowDown: index + 1,
      j: index + 1,
      ArrowUp: index - 1,
      k: index - 1,
      Home: 0,
      End: props.rows.length - 1,
    }[key];
    if (to !== undefined && props.rowKeys?.[key] === undefined) {
      event.preventDefault();
      const next = Math.max(0, Math.min(props.rows.length - 1, to));
      setActive(next);
      (body.current?.rows[next] as HTMLElement | undefined)?.focus();
      return;
    }
    const onItself = event.target === event.currentTarget;
    const act = key === 'Enter' && onItself ? props.onOpen : props.rowKeys?.[key];
    if (act !== undefined) {
      event.preventDefault();
      act(row);
    }
  };
  const acts = props.onOpen !== undefined || props.rowKeys !== undefined;

  return (
    <div className={styles.scroll} role="region" aria-label={props.label} tabIndex={acts ? -1 : 0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={styles[column.align ?? 'left']}
                style={column.width === undefined ? undefined : { width: column.width }}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {props.rows.map((row, index) => {
            const id = props.rowKey(row);
            return (
              <tr
                key={id}
                tabIndex={acts ? (index === stop ? 0 : -1) : undefined}
                className={`${acts ? styles.acting : ''} ${props.selected === id ? styles.selected : ''}`}
                onFocus={() => {
                  setActive(index);
                  props.onActive?.(row);
                }}
                onKeyDown={acts ? (event) => onKeyDown(event, row, index) : undefined}
                onClick={(event) => {
                  if (
                    props.onOpen !== undefined &&
                    (event.target as HTMLElement).closest('a,button,input') === null &&
                    window.getSelection()?.toString() === ''
                  )
                    props.onOpen(row);
                }}
              >
                {props.columns.map((column) =>
                  column.rowHeader === true ? (
                    <th key={column.key} scope="row" className={styles[column.align ?? 'left']}>
                      {column.render(row)}
                    </th>
                  ) : (
                    <td key={column.key} className={styles[column.align ?? 'left']}>
                      {column.render(row)}
                    </td>
                  ),
                )}
              </tr>
            );
          })}
        </tbody>
        {props.footer !== undefined && props.rows.length > 0 && (
          <tfoot>
            <tr>
              {props.footer.map((cell, index) => (
                <td key={index} className={styles[props.columns[index]?.align ?? 'left']}>
                  {cell}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
      {props.rows.length === 0 && props.empty}
    </div>
  );
}
