import { Button } from '@mantine/core';
import { instrumentTitle, mostCritical, noticeWords } from '@cairn/rules';
import { useEffect, useRef } from 'react';
import { StatusMark } from '../kit/status-mark';
import type { Filled } from './api';
import { CriticalNote } from './critical-note';
import styles from './instruments.module.css';
import { meaningOf, positiveWords, resultWords } from './words';

/** What a form said, right after it was recorded; stays until somebody has read it. */
export function Recorded(props: {
  filled: Filled;
  /** The next form that is due, if any. */
  next: { readonly title: string; readonly isScreen: boolean; readonly open: () => void } | null;
  onAssess: (() => void) | undefined;
  onOpen: () => void;
  onClose: () => void;
}) {
  const { filled, next, onAssess, onOpen, onClose } = props;
  const acts = useRef<HTMLDivElement>(null);
  const critical = mostCritical(filled.critical);
  useEffect(() => {
    if (critical === undefined) acts.current?.querySelector('button')?.focus();
  }, [critical]);
  // Beside an answer about suicide nothing is called negative, and no other form is put forward.
  const positive = critical === undefined ? positiveWords(filled) : null;
  const offered = critical === undefined || next?.isScreen === true ? next : null;
  return (
    <section className={styles.recorded} aria-label={`${instrumentTitle(filled.instrument)} recorded`}>
      <h2>{instrumentTitle(filled.instrument)}</h2>
      {critical !== undefined && <CriticalNote critical={critical} onAssess={onAssess} onDone={onClose} />}
      <p className={styles.outcome}>
        <StatusMark meaning={meaningOf(filled)}>{resultWords(filled)}</StatusMark>
        {positive !== null && <span> {positive}</span>}
      </p>
      {filled.notices.map((notice) => (
        <p key={notice}>{noticeWords[notice]}</p>
      ))}
      <div ref={acts} className={styles.acts}>
        {offered !== null && (
          <Button size="xs" variant={critical === undefined ? 'filled' : 'default'} onClick={offered.open}>
            Next: {offered.title}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={onOpen}>
          Open the result
        </Button>
        <Button size="xs" variant="subtle" onClick={onClose}>
          Close
        </Button>
      </div>
    </section>
  );
}
