import { Button } from '@mantine/core';
import type { FormAnswer, Instrument } from '@cairn/rules';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { lockNow } from '../access/idle';
import { useSession } from '../api/session';
import styles from './instruments.module.css';
import { ItemField, targetIn } from './item-field';
import { press } from './scale-keys';
import type { ScaleDraft } from './use-scale-draft';

/**
 * In the person's own hands: one question at a time, large, and nothing else on the page; no score, no name, no chart. Whatever
 * ends it locks the page, so that the tablet comes back to staff and not to the chart.
 */
export function SelfMode(props: { instrument: Instrument; scale: ScaleDraft; onReturned: () => void }) {
  const { instrument, scale, onReturned } = props;
  const { station } = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  const { asked, draft } = scale;
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      asked.findIndex(({ id }) => draft.answers[id] === undefined),
    ),
  );
  const item = asked[at];
  useEffect(() => {
    const { current } = dialog;
    if (current?.open === false) current.showModal();
    return () => current?.close();
  }, []);
  useEffect(() => {
    const place = dialog.current?.querySelector('[data-item]');
    (targetIn(place) ?? dialog.current?.querySelector<HTMLElement>('button'))?.focus();
  }, [at]);

  const giveBack = (): void => {
    void lockNow(station);
    onReturned();
  };
  const answer = (given: FormAnswer | null): void => {
    if (item !== undefined) scale.answer(item, given);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (item === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const meant = press(item, event.key);
    if (meant.act === 'none') return;
    event.preventDefault();
    if (meant.act === 'answer') {
      scale.answer(item, meant.answer);
      setAt(at + 1);
    }
    if (meant.act === 'clear') answer(null);
    if (meant.act === 'next') setAt(at + 1);
    if (meant.act === 'before') setAt(Math.max(0, at - 1));
  };
  return (
    <dialog
      ref={dialog}
      className={styles.self}
      aria-label="Your questions"
      onCancel={(event) => event.preventDefault()}
    >
      {item === undefined ? (
        <div className={styles.thanks}>
          <h2>Thank you.</h2>
          <p>Please give the tablet back now.</p>
          <div className={styles.acts}>
            <Button size="lg" onClick={giveBack}>
              I am done
            </Button>
            <Button size="lg" variant="default" onClick={() => setAt(Math.max(0, asked.length - 1))}>
              Back to my answers
            </Button>
          </div>
        </div>
      ) : (
        <>
          <div className={styles.selfHead}>
            <progress value={at} max={asked.length} aria-label="Questions done" />
            <span>
              {at + 1} of {asked.length}
            </span>
          </div>
          {instrument.lead !== undefined && <p className={styles.selfLead}>{instrument.lead}</p>}
          <ItemField
            key={item.id}
            large
            item={item}
            value={draft.answers[item.id]}
            onAnswer={answer}
            onKeyDown={onKeyDown}
          />
          <div className={styles.selfBar}>
            <Button size="lg" variant="default" disabled={at === 0} onClick={() => setAt(at - 1)}>
              Back
            </Button>
            <Button size="lg" onClick={() => setAt(at + 1)}>
              {draft.answers[item.id] === undefined ? 'Leave it out' : 'Next'}
            </Button>
            <Button size="lg" variant="subtle" onClick={giveBack}>
              Give the tablet back
            </Button>
          </div>
        </>
      )}
    </dialog>
  );
}
