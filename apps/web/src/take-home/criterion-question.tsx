import { TextInput } from '@mantine/core';
import type { Criterion } from '@cairn/rules';
import { isTyping } from '../kit/hotkeys';
import { SegmentedControl } from '../kit/segmented';
import styles from './take-home.module.css';
import { criterionLabel } from './words';

type Answer = 'yes' | 'no';

/** One of the six questions: yes or no with a comment. The answer of last time is told and never taken over. */
export function CriterionQuestion(props: {
  id: Criterion;
  says: string;
  before: Answer | null;
  answer: Answer | undefined;
  comment: string;
  onAnswer: (answer: Answer) => void;
  onComment: (comment: string) => void;
  onNext: () => void;
}) {
  const label = criterionLabel(props.id);
  return (
    <fieldset
      className={styles.question}
      onKeyDown={(event) => {
        if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
        const answer = ({ y: 'yes', n: 'no' } as const)[event.key.toLowerCase()];
        if (answer === undefined) return;
        // The letter is an answer here, whatever it does on the chart.
        event.preventDefault();
        props.onAnswer(answer);
        props.onNext();
      }}
    >
      <legend>{label}</legend>
      <p>{props.says}.</p>
      <div className={styles.answers}>
        <SegmentedControl
          size="xs"
          aria-label={`${label}: is it met`}
          value={(props.answer ?? '') as Answer}
          onChange={props.onAnswer}
          data={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ]}
        />
        <TextInput
          size="xs"
          className={styles.comment ?? ''}
          aria-label={`Comment on ${label.toLowerCase()}`}
          placeholder="Comment"
          value={props.comment}
          onChange={(event) => props.onComment(event.currentTarget.value)}
        />
      </div>
      {props.before !== null && <span className="dim small">Last time: {props.before}</span>}
    </fieldset>
  );
}
