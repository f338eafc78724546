import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './explain.module.css';

/** Words with their reason one focus away: hover, tab or touch shows it, and it is read out as a description. */
export function Explain(props: { why: ReactNode; children: ReactNode }) {
  return (
    <Tooltip label={props.why} events={{ hover: true, focus: true, touch: true }}>
      <span className={styles.explain} tabIndex={0}>
        {props.children}
      </span>
    </Tooltip>
  );
}
