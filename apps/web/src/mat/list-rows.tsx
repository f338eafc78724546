import { micrograms, portionAmount } from '@cairn/rules';
import { memo } from 'react';
import type { QueueEntry, SeenEntry } from '../api/types';
import { doseWords } from '../kit/dose-amount';
import { clockTime, milligrams } from '../kit/format';
import { MeaningShape } from '../kit/status-mark';
import styles from './dosing-lists.module.css';
import { isUrgent, queueWords } from './queue-words';

/**
 * One person still to come: name and dose, then what speaks, then the quiet facts. Drawn again only when something of it
 * changes, and laid out only when it comes into sight.
 */
export const ToComeRow = memo(function ToComeRow(props: {
  entry: QueueEntry;
  selected: boolean;
  holder: string | undefined;
  /** Minutes since the person came, where the front desk has checked them in. */
  waits: number | null;
  onOpen: (patientId: string) => void;
}) {
  const { entry } = props;
  const said = queueWords(entry);
  const urgent = isUrgent(entry);
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={props.selected ? styles.open : styles.row}
        aria-current={props.selected}
        onClick={() => props.onOpen(entry.patientId)}
      >
        <span className={styles.name}>{entry.displayName}</span>
        <span className={styles.dose}>{doseWords(portionOf(entry))}</span>
        <span className={styles.sub}>
          No. {entry.number}
          {entry.order.portions > 1 && `, portion ${entry.portion} of ${entry.order.portions}`}
          {entry.appointmentAt !== null && `, at ${clockTime(entry.appointmentAt)}`}
        </span>
        {props.waits !== null && (
          <span className={styles.waits}>{props.waits === 0 ? 'here now' : `here ${props.waits} min`}</span>
        )}
        {said.length > 0 && (
          <span className={urgent ? styles.urgent : styles.flagged}>
            <MeaningShape meaning={urgent ? 'needs' : 'soon'} /> {said.join(', ')}
          </span>
        )}
        {props.holder !== undefined && (
          <span className={styles.held}>
            <MeaningShape meaning="info" /> {props.holder} is dosing now
          </span>
        )}
      </button>
    </li>
  );
});

/** One dose of today, newest first. */
export const SeenRow = memo(function SeenRow(props: {
  entry: SeenEntry;
  onOpen: (patientId: string) => void;
  onVoid: ((entry: SeenEntry) => void) | null;
}) {
  const { entry, onVoid } = props;
  return (
    <li className={`${styles.item} ${styles.pair}`}>
      <button type="button" className={styles.row} onClick={() => props.onOpen(entry.patientId)}>
        <span className={styles.name}>{entry.displayName}</span>
        <span className={styles.dose}>{entry.doseMcg === 0 ? 'declined' : doseWords(entry.doseMcg)}</span>
        <span className={styles.sub}>
          {clockTime(entry.at)}, No. {entry.number}, {entry.by}
        </span>
      </button>
      {onVoid !== null && (
        <button
          type="button"
          className={styles.void}
          aria-label={`Void ${milligrams(entry.doseMcg)} mg for ${entry.displayName}, with a reason`}
          onClick={() => onVoid(entry)}
        >
          Void
        </button>
      )}
    </li>
  );
});

function portionOf({ order, portion }: QueueEntry): number {
  return portionAmount(micrograms(order.doseMcg), order.portions, portion);
}
