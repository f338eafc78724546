import type { ReactNode } from 'react';
import styles from './panel.module.css';

/** A surface with an optional heading and acts: the one box of the app. `flush` lets a table touch the edges. */
export function Panel(props: {
  title?: string;
  meta?: ReactNode;
  actions?: ReactNode;
  flush?: boolean;
  children: ReactNode;
  className?: string;
}) {
  return (
    <section
      className={`${styles.panel} ${props.className ?? ''}`}
      {...(props.title === undefined ? {} : { 'aria-label': props.title })}
    >
      {props.title !== undefined && (
        <div className={styles.head}>
          <h2 className={styles.title}>{props.title}</h2>
          {props.meta !== undefined && <span className={styles.meta}>{props.meta}</span>}
          {props.actions !== undefined && <div className={`${styles.actions} no-print`}>{props.actions}</div>}
        </div>
      )}
      <div className={props.flush === true ? styles.flush : styles.body}>{props.children}</div>
    </section>
  );
}
