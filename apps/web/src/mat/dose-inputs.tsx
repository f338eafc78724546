import type { ReactNode } from 'react';
import { KeyHint } from '../kit/key-hint';
import styles from './dose-inputs.module.css';
import type { Observation, Seen } from './key-flow';

/** One thing to confirm with the person at the window, and its key. */
export function Confirm(props: {
  keys: string;
  checked: boolean;
  onChange: (on: boolean) => void;
  label: string;
  value: ReactNode;
}) {
  return (
    <label className={`${styles.confirm} ${props.checked ? styles.checked : ''}`}>
      <input
        type="checkbox"
        className="visually-hidden"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" className={styles.box}>
        <rect x="1" y="1" width="16" height="16" rx="3" />
        {props.checked && <path d="m4.5 9.3 3 3 6-6.6" />}
      </svg>
      <span className={styles.words}>
        <span className={styles.label}>{props.label}</span>
        <span className={styles.value}>{props.value}</span>
      </span>
      <KeyHint keys={props.keys} />
    </label>
  );
}

const scale: readonly { value: Seen; label: string; keys: string | null }[] = [
  { value: 2, label: 'Slightly drowsy (2)', keys: 's' },
  { value: 3, label: 'Drowsy (3)', keys: null },
  { value: 4, label: 'Hardly responds (4)', keys: null },
  { value: 'impaired', label: 'Other signs', keys: 'i' },
];

/** how the person is, where it is not the usual answer of key 2. Every press of S goes one step down the scale. */
export function SeenPick(props: { value: Seen | null; onChange: (value: Seen | null) => void }) {
  return (
    <fieldset className={styles.scale}>
      <legend className="visually-hidden">Impairment seen</legend>
      <span className={styles.label} aria-hidden="true">
        Or
      </span>
      {scale.map(({ value, label, keys }) => (
        <label key={value} className={value === props.value ? styles.chosenSign : styles.sign}>
          <input
            type="radio"
            name="seen"
            className="visually-hidden"
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          <span className={styles.dot} aria-hidden="true" />
          {label}
          {keys !== null && <KeyHint keys={keys} />}
        </label>
      ))}
    </fieldset>
  );
}

const choices: readonly { value: Observation; label: string; keys: string }[] = [
  { value: 'observed_complete', label: 'Taken, observed', keys: 'c' },
  { value: 'partial', label: 'Part taken', keys: 'p' },
  { value: 'declined', label: 'Declined', keys: 'd' },
  { value: 'vomited', label: 'Vomited', keys: 'v' },
];

/** What was observed. The usual one is chosen already; the others are one letter away. */
export function ObservationPick(props: { value: Observation; onChange: (value: Observation) => void }) {
  return (
    <fieldset className={styles.pick}>
      <legend className="visually-hidden">What was observed</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={choice.value === props.value ? styles.chosen : styles.choice}>
          <input
            type="radio"
            name="observation"
            className="visually-hidden"
            checked={choice.value === props.value}
            onChange={() => props.onChange(choice.value)}
          />
          <span className={styles.dot} aria-hidden="true" />
          {choice.label}
          <KeyHint keys={choice.keys} />
        </label>
      ))}
    </fieldset>
  );
}
