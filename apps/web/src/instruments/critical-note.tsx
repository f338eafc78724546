import { Button } from '@mantine/core';
import { type Critical, criticalWords } from '@cairn/rules';
import { useEffect, useRef } from 'react';
import { StatusMark } from '../kit/status-mark';
import styles from './instruments.module.css';

/** What must happen now, and who does it: calm, at once, and with the way on. */
export function CriticalNote(props: {
  critical: Critical;
  /** Opens the risk assessment, where this person may write one. */
  onAssess?: (() => void) | undefined;
  onDone?: (() => void) | undefined;
  /** Beside questions that are still asked: the first of what to do, always in sight. */
  compact?: boolean;
}) {
  const { critical, onAssess, onDone } = props;
  const { title, does } = criticalWords[critical];
  const acts = useRef<HTMLDivElement>(null);
  const hasActs = onAssess !== undefined || onDone !== undefined;
  useEffect(() => acts.current?.querySelector('button')?.focus(), [hasActs]);
  return (
    <div className={`${styles.critical} ${props.compact === true ? styles.compact : ''}`} role="alert">
      <StatusMark meaning="needs">{title}</StatusMark>
      {props.compact === true ? (
        <p>{does[0]}</p>
      ) : (
        <ol>
          {does.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ol>
      )}
      {hasActs && (
        <div ref={acts} className={styles.acts}>
          {onAssess !== undefined && (
            <Button size="xs" onClick={onAssess}>
              Begin the risk assessment
            </Button>
          )}
          {onDone !== undefined && (
            <Button size="xs" variant="default" onClick={onDone}>
              The clinician on duty knows
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
