import { Textarea, TextInput } from '@mantine/core';
import type { FormAnswer, InstrumentItem } from '@cairn/rules';
import { type KeyboardEvent, useId } from 'react';
import styles from './instruments.module.css';

/** One question with its answers; the one in focus is marked. `large` is for the person's own hands. */
export function ItemField(props: {
  item: InstrumentItem;
  value: FormAnswer | undefined;
  onAnswer: (answer: FormAnswer | null) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  large?: boolean;
}) {
  const { item, value, onAnswer, onKeyDown } = props;
  const group = useId();
  const { answers } = item;
  const number =
    item.number === '' || props.large === true ? null : <span className={styles.number}>{item.number}</span>;
  const look = props.large === true ? styles.large : styles.item;
  if (answers.kind === 'text')
    return (
      <div className={look} data-item={item.id}>
        {item.part !== undefined && <p className={styles.part}>{item.part}</p>}
        <Textarea
          label={item.label}
          autosize
          minRows={props.large === true ? 3 : 1}
          maxLength={answers.max}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onAnswer(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        />
      </div>
    );
  if (answers.kind === 'count')
    return (
      <div className={look} data-item={item.id} onKeyDown={onKeyDown}>
        {item.part !== undefined && <p className={styles.part}>{item.part}</p>}
        <TextInput
          label={
            <>
              {number} {item.label}
            </>
          }
          inputMode="numeric"
          maxLength={4}
          value={value === undefined ? '' : String(value)}
          rightSection={<span className="dim small">{answers.unit}</span>}
          rightSectionWidth="6rem"
          error={typeof value === 'string' && `0 to ${answers.max} can be right`}
          onChange={(event) => onAnswer(counted(event.currentTarget.value, answers.max))}
        />
      </div>
    );
  return (
    <fieldset className={look} data-item={item.id} tabIndex={-1} onKeyDown={onKeyDown}>
      {item.part !== undefined && <p className={styles.part}>{item.part}</p>}
      <legend>
        {number} {item.label}
      </legend>
      <div className={styles.options}>
        {answers.options.map(({ answer, label }) => (
          <label key={answer} className={answer === value ? styles.chosen : styles.option}>
            <input
              type="radio"
              name={group}
              className="visually-hidden"
              checked={answer === value}
              onChange={() => onAnswer(answer)}
            />
            <kbd className={styles.digit} aria-hidden="true">
              {answer}
            </kbd>
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/**
 * Where a question takes the focus: the field that is typed in, the answer that was given, else the question itself. An answer
 * that nobody gave is not put forward by a ring around it.
 */
export function targetIn(place: Element | null | undefined): HTMLElement | null {
  if (place === null || place === undefined) return null;
  const given = place.querySelector<HTMLElement>('input:checked, textarea, input:not([type="radio"])');
  return given ?? (place instanceof HTMLElement ? place : null);
}

/** A number in its range; what is none stays as it was typed, so that it can be said beside the field. */
function counted(typed: string, max: number): FormAnswer | null {
  const text = typed.trim();
  if (text === '') return null;
  return /^\d{1,4}$/.test(text) && Number(text) <= max ? Number(text) : text;
}
