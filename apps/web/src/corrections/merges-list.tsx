import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../api/session';
import type { Merge, Unmerge } from '../api/types';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { useAnnounce } from '../kit/announce';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { clockTime, count, fullDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import styles from './corrections.module.css';
import { takeApart, useMerges } from './queries';

/** Registrations that were joined, the newest first, each with the way back. */
export function MergesList() {
  const merges = useMerges();
  const [answer, setAnswer] = useState<Unmerge | null>(null);
  return (
    <Panel title="Registered twice" meta="Registrations that were joined" flush>
      <ErrorNote error={merges.error} onRetry={() => void merges.refetch()} />
      {merges.isPending && <SkeletonRows rows={3} />}
      {answer !== null && <AfterUndo answer={answer} />}
      {merges.data?.length === 0 && (
        <EmptyState title="Nobody was joined yet.">
          When someone turns out to be registered twice, compare the two and join them here.
        </EmptyState>
      )}
      <ul className={styles.items}>
        {merges.data?.map((merge) => (
          <MergeLine key={merge.id} merge={merge} onUndone={setAnswer} />
        ))}
      </ul>
    </Panel>
  );
}

function MergeLine({ merge, onUndone }: { merge: Merge; onUndone: (answer: Unmerge) => void }) {
  const may = useMay();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const { field, forget } = useDraftFields('unmerge', merge.id, () => ({ reason: '' }), { isOpen: asking });
  const [reason, setReason] = field('reason');
  const undo = useMutation({
    mutationFn: () => takeApart(merge.id, reason.trim()),
    onSuccess: (answer) => {
      forget();
      for (const room of ['patients', 'patient', 'chart', 'board', 'corrections'])
        void queries.invalidateQueries({ queryKey: [room] });
      announce(`No. ${merge.absorbed.number} stands for itself again.`);
      setAsking(false);
      onUndone(answer);
    },
  });
  const { absorbed, survivor, undone } = merge;
  return (
    <li className={styles.item}>
      <div>
        {undone !== null && <StatusMark meaning="info">Taken apart</StatusMark>}{' '}
        <strong>
          No. {absorbed.number} {absorbed.displayName}
        </strong>{' '}
        {undone === null ? 'is joined with' : 'was joined with'}{' '}
        <strong>
          No. {survivor.number} {survivor.displayName}
        </strong>
        <div className="dim small">
          {merge.reason}. {merge.by ?? 'Cairn'}, {fullDay(merge.at)} {clockTime(merge.at)};{' '}
          {count(merge.moved, 'entry', 'entries')} moved
          {merge.closedEpisode && ', one open episode ended as registered twice'}
        </div>
        {undone !== null && (
          <div className="dim small">
            Taken apart by {undone.by ?? 'Cairn'}, {fullDay(undone.at)}: {undone.reason}
          </div>
        )}
      </div>
      <div className={styles.acts}>
        {undone === null && !asking && may('patient.unmerge') && (
          <Button variant="default" size="xs" onClick={() => setAsking(true)}>
            Take apart
          </Button>
        )}
      </div>
      {asking && (
        <form
          className={`${styles.form} ${styles.wide}`}
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() !== '') undo.mutate();
          }}
        >
          <p>
            Everything that was moved goes back to No. {absorbed.number}. What was written since stays with No.{' '}
            {survivor.number}, but for what hangs on an episode that goes back.
          </p>
          <TextInput
            label="Why are these two people after all?"
            required
            autoFocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}
          />
          <ErrorNote error={undo.error} />
          <div className={styles.acts} style={{ justifyContent: 'flex-start' }}>
            <Button type="submit" size="xs" loading={undo.isPending} disabled={reason.trim() === ''}>
              Take apart
            </Button>
            <Button variant="default" size="xs" onClick={() => setAsking(false)}>
              Leave as it is
            </Button>
          </div>
          <DraftMark of={forget} />
        </form>
      )}
    </li>
  );
}

function AfterUndo({ answer }: { answer: Unmerge }) {
  const words = (records: Unmerge['stayed']) => records.map((record) => `${record.label} (${record.count})`).join(', ');
  return (
    <div className={styles.item} role="status">
      <div className={styles.wide}>
        <StatusMark meaning="fine">Taken apart</StatusMark>{' '}
        {answer.stayed.length === 0
          ? 'Nothing was written in between that stayed.'
          : `Written in between, and left with the registration that stood: ${words(answer.stayed)}. Look at each of them.`}
        {answer.wentAlong.length > 0 && ` Gone back with their episode: ${words(answer.wentAlong)}.`}
      </div>
    </div>
  );
}
