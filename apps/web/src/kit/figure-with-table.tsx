import { SegmentedControl } from './segmented';
import { useState } from 'react';
import type { ReactNode } from 'react';
import styles from './figure-with-table.module.css';

/** A chart and its table twin: one click apart on the screen, both on paper. The words say what the chart shows. */
export function FigureWithTable(props: {
  title: string;
  words: string;
  chart: ReactNode;
  table: ReactNode;
  meta?: ReactNode;
  first?: 'chart' | 'table';
}) {
  const [shown, setShown] = useState<string>(props.first ?? 'chart');
  return (
    <figure className={styles.figure} aria-label={props.title}>
      <figcaption className={styles.caption}>
        <div>
          <span className={styles.title}>{props.title}</span>
          {props.meta !== undefined && <span className={styles.meta}>{props.meta}</span>}
          <span className={styles.words}>{props.words}</span>
        </div>
        <SegmentedControl
          className="no-print"
          size="xs"
          aria-label={`${props.title}: how to show it`}
          value={shown}
          onChange={setShown}
          data={[
            { value: 'chart', label: 'Chart' },
            { value: 'table', label: 'Table' },
          ]}
        />
      </figcaption>
      <div className={shown === 'chart' ? styles.shown : styles.onPaper} aria-hidden={shown !== 'chart'}>
        {props.chart}
      </div>
      <div className={shown === 'table' ? styles.shown : styles.onPaper}>{props.table}</div>
    </figure>
  );
}
