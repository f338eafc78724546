import { use } from 'react';
import type { ReactNode } from 'react';
import { PageHelp } from './page-help';
import styles from './page-header.module.css';

/** The one heading of a screen, what it stands for today, and its acts. */
export function PageHeader(props: { title: string; meta?: ReactNode; actions?: ReactNode; children?: ReactNode }) {
  const help = use(PageHelp);
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <h1 className={styles.title} tabIndex={-1} id="page-title">
          {props.title}
        </h1>
        {props.meta !== undefined && <div className={styles.meta}>{props.meta}</div>}
        {help !== null && <div className={`${styles.help} no-print`}>{help}</div>}
      </div>
      {props.children !== undefined && <div className={styles.middle}>{props.children}</div>}
      {props.actions !== undefined && <div className={`${styles.actions} no-print`}>{props.actions}</div>}
    </header>
  );
}
