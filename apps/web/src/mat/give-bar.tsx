import { Button } from '@mantine/core';
import { milligrams } from '../kit/format';
import { KeyHint } from '../kit/key-hint';
import styles from './dose-card.module.css';
import type { Ready } from './key-flow';
import { volumeWords } from './measure';

export interface GiveWords {
  readonly observation: Ready['observation'];
  /** What the next Enter does. */
  readonly step: 'pour' | 'record' | 'give';
  readonly takenMcg: number;
  readonly orderedMcg: number;
  readonly volumeUl: number | null;
  readonly again: boolean;
}

/** What the button does, in the words of what will be recorded. */
export function giveWords({ observation, step, takenMcg, orderedMcg, volumeUl, again }: GiveWords): string {
  const ordered = `${milligrams(orderedMcg)} mg`;
  const measured = volumeUl === null ? ordered : `${ordered}, ${volumeWords(volumeUl)}`;
  const whole = takenMcg === orderedMcg;
  const words =
    step === 'pour'
      ? `Pour ${measured}`
      : observation === 'declined'
        ? 'Record as declined'
        : observation === 'vomited'
          ? `Record ${ordered} given, then vomited`
          : observation === 'partial' || !whole
            ? `Record ${milligrams(takenMcg)} of ${ordered} taken`
            : step === 'record'
              ? `Taken, observed: ${ordered}`
              : `Give ${measured}`;
  return again ? `Send again: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}

/** The act of the card, always in sight, and in words why it cannot be done yet. */
export function GiveBar(props: {
  words: string;
  status: string;
  disabled: boolean;
  loading: boolean;
  onGive: () => void;
  onLeave: (() => void) | null;
}) {
  return (
    <div className={styles.bar}>
      <Button
        size="lg"
        className={styles.give}
        disabled={props.disabled}
        loading={props.loading}
        onClick={props.onGive}
        rightSection={<KeyHint keys="enter" />}
      >
        {props.words}
      </Button>
      {props.onLeave !== null && (
        <Button
          variant="subtle"
          size="lg"
          className={styles.next ?? ''}
          onClick={props.onLeave}
          rightSection={<KeyHint keys="escape" />}
        >
          Next person
        </Button>
      )}
      <p className={styles.open} role="status">
        {props.status}
      </p>
    </div>
  );
}
