import { cowsItems, type CowsItemName } from '@cairn/rules';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { Button } from '@mantine/core';
import { StatusMark } from '../kit/status-mark';
import type { Cows } from './api';
import styles from './cows.module.css';

/** One item: its scores as radio buttons with what each means. */
export function Item(props: {
  name: CowsItemName;
  value: number | null;
  onChange: (score: number) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}) {
  const group = useId();
  const { label, hint, scores } = cowsItems[props.name];
  return (
    <fieldset className={styles.item} data-row={props.name} onKeyDown={props.onKeyDown}>
      <legend>
        {label} <span className={styles.hint}>{hint}</span>
      </legend>
      <div className={styles.scores}>
        {scores.map(({ score, means }) => (
          <label key={score} className={score === props.value ? styles.chosen : styles.score}>
            <input
              type="radio"
              name={group}
              className="visually-hidden"
              checked={score === props.value}
              onChange={() => props.onChange(score)}
            />
            <strong className="tabular">{score}</strong> {means}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** stays until someone has read it. */
export function CallNow({ cows, onDone }: { cows: Cows; onDone: (cows: Cows) => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className={styles.call} role="alert">
      <StatusMark meaning="needs">Call the prescriber now</StatusMark>
      <p>
        COWS {cows.total}, a steep rise after buprenorphine: perhaps precipitated withdrawal (R-104). Stay with the
        person and take the scale again in 30 to 60 minutes. It is not an allergy.
      </p>
      <Button ref={button} size="xs" onClick={() => onDone(cows)}>
        The prescriber is called
      </Button>
    </div>
  );
}
