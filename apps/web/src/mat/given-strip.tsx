import { Button } from '@mantine/core';
import { clockTime, milligrams } from '../kit/format';
import { KeyHint } from '../kit/key-hint';
import { MeaningShape } from '../kit/status-mark';
import styles from './given-strip.module.css';
import type { Voidable } from './void-dose';

export interface Given extends Voidable {
  readonly number: string;
  readonly at: string;
  readonly verb: string;
}

/** What just happened, without anything to click away. It stays until the next person is found. */
export function GivenStrip({ given, onUndo }: { given: Given; onUndo: (() => void) | null }) {
  return (
    <div className={styles.given}>
      <MeaningShape meaning="fine" />
      <span>
        <strong>
          {given.verb} {milligrams(given.doseMcg)} mg for {given.displayName}
        </strong>{' '}
        <span className="tabular">
          No. {given.number}, {clockTime(given.at)}
        </span>
      </span>
      {onUndo !== null && (
        <Button variant="default" size="xs" onClick={onUndo} rightSection={<KeyHint keys="mod+z" />}>
          Undo
        </Button>
      )}
    </div>
  );
}

export function SaidStrip({ words }: { words: string }) {
  return (
    <div className={styles.said}>
      <MeaningShape meaning="info" />
      <span>{words}</span>
    </div>
  );
}
