import type { ReactNode } from 'react';
import { Brand, Stones } from '../kit/brand';
import styles from './access.module.css';

/** The door of the house: what one sees before anyone is signed in. */
export function Door(props: { title: string; under: string; foot?: ReactNode; children: ReactNode }) {
  return (
    <main className={styles.door}>
      <div className={styles.picture} aria-hidden="true">
        <Stones />
      </div>
      <div className={styles.card}>
        <div className={styles.brand}>
          <Brand size={40} />
          <div>
            <h1 className={styles.name}>{props.title}</h1>
            <p className="dim">{props.under}</p>
          </div>
        </div>
        {props.children}
        {props.foot !== undefined && <div className={styles.foot}>{props.foot}</div>}
      </div>
    </main>
  );
}
