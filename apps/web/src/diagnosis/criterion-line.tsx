import { TextInput } from '@mantine/core';
import { type DsmAnswer, dsmAnswers, dsmCriteria, type DsmCriterion } from '@cairn/rules';
import { isTyping } from '../kit/hotkeys';
import { SegmentedControl } from '../kit/segmented';
import styles from './diagnosis.module.css';

const byKey = { y: 'met', n: 'not-met', u: 'unknown' } as const satisfies Record<string, DsmAnswer>;
const options = (Object.entries(dsmAnswers) as [DsmAnswer, string][]).map(([value, label]) => ({ value, label }));

/** One criterion: Y, N or U answers it and goes on to the next; what it rests on is written beside it. */
export function CriterionLine(props: {
  name: DsmCriterion;
  answer: DsmAnswer | undefined;
  note: string;
  counted: boolean;
  onAnswer: (answer: DsmAnswer) => void;
  onNote: (note: string) => void;
  onNext: () => void;
}) {
  const { label } = dsmCriteria[props.name];
  return (
    <fieldset
      className={styles.criterion}
      onKeyDown={(event) => {
        if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
        const answer = (byKey as Readonly<Record<string, DsmAnswer | undefined>>)[event.key.toLowerCase()];
        if (answer === undefined) return;
        // The letter is an answer here, whatever it does on the chart.
        event.preventDefault();
        props.onAnswer(answer);
        props.onNext();
      }}
    >
      <legend>
        <span className={styles.number}>{props.name.slice(1)}</span> {label}
      </legend>
      <div className={styles.answers}>
        <SegmentedControl
          size="xs"
          aria-label={`${label}: is it met`}
          value={(props.answer ?? '') as DsmAnswer}
          onChange={props.onAnswer}
          data={options}
        />
        {!props.counted && props.answer === 'met' && <span className="dim small">not counted: under supervision</span>}
      </div>
      {(props.answer === 'met' || props.note !== '') && (
        <TextInput
          size="xs"
          aria-label={`What criterion ${props.name.slice(1)} rests on`}
          placeholder="What it rests on: said, seen, in which situation"
          maxLength={500}
          value={props.note}
          onChange={({ currentTarget }) => props.onNote(currentTarget.value)}
        />
      )}
    </fieldset>
  );
}
