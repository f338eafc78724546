import { Textarea } from '@mantine/core';
import { type DimensionGiven, type DimensionNumber, type Rating, ratings, ratingWords } from '@cairn/rules';
import { Checkbox } from '../kit/checkbox';
import { isTyping } from '../kit/hotkeys';
import { SegmentedControl } from '../kit/segmented';
import styles from './diagnosis.module.css';

/** One dimension: a digit from 0 to 4 rates it, what the digit means stands beside it, and why below. */
export function RatingLine(props: {
  number: DimensionNumber;
  label: string;
  given: DimensionGiven;
  needsRationale: number;
  onChange: (part: Partial<DimensionGiven>) => void;
  onNext: () => void;
}) {
  const { rating, rationale = '', immediate } = props.given;
  const needs = rating !== undefined && rating >= props.needsRationale;
  return (
    <fieldset
      className={styles.criterion}
      onKeyDown={(event) => {
        if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
        const pressed = ratings.find((one) => String(one) === event.key);
        if (pressed === undefined) return;
        event.preventDefault();
        props.onChange({ rating: pressed });
        if (pressed < props.needsRationale) props.onNext();
        else requestAnimationFrame(() => document.getElementById(`rationale-${props.number}`)?.focus());
      }}
    >
      <legend>
        <span className={styles.number}>{props.number}</span> {props.label}
      </legend>
      <div className={styles.answers}>
        <SegmentedControl
          size="xs"
          aria-label={`Rating of dimension ${props.number}`}
          value={rating === undefined ? '' : String(rating)}
          onChange={(value) => props.onChange({ rating: Number(value) as Rating })}
          data={ratings.map((one) => ({ value: String(one), label: String(one) }))}
        />
        {rating !== undefined && <span className="small">{ratingWords[rating]}</span>}
      </div>
      {(needs || rationale !== '') && (
        <Textarea
          id={`rationale-${props.number}`}
          size="xs"
          autosize
          minRows={1}
          maxLength={1000}
          aria-label={`Rationale for dimension ${props.number}`}
          placeholder={needs ? 'Why: what was seen and told' : 'Why (optional)'}
          value={rationale}
          onChange={({ currentTarget }) => props.onChange({ rationale: currentTarget.value })}
        />
      )}
      {rating !== undefined && rating > 0 && rating < 4 && (
        <Checkbox
          label="Cannot wait"
          checked={immediate === true}
          onChange={({ currentTarget }) => props.onChange({ immediate: currentTarget.checked })}
        />
      )}
    </fieldset>
  );
}
