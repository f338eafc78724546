import { sedationWords } from '@cairn/rules';
import { type KeyboardEvent, useId } from 'react';
import cows from '../assessment/cows.module.css';

/** Sedation 0 to 3, as one digit or one click. */
export function SedationItem(props: {
  value: string;
  onChange: (value: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}) {
  const name = useId();
  return (
    <fieldset className={cows.item} data-row="sedation" onKeyDown={props.onKeyDown}>
      <legend>Sedation</legend>
      <div className={cows.scores}>
        {sedationWords.map((word, score) => (
          <label key={word} className={props.value === String(score) ? cows.chosen : cows.score}>
            <input
              type="radio"
              name={name}
              className="visually-hidden"
              checked={props.value === String(score)}
              onChange={() => props.onChange(String(score))}
            />
            <strong className="tabular">{score}</strong> {word}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
