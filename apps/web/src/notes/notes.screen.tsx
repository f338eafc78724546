import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useSession } from '../api/session';
import { useDraft } from '../chart/draft';
import { DraftSaved } from '../drafts/draft-mark';
import { useAnnounce } from '../kit/announce';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, dayAndTime } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { SkeletonRows } from '../kit/skeletons';
import { wordFor } from '../kit/words';
import { NoteText } from './note-view';
import { noteKeys, useWaitingNotes, type WaitingNote } from './notes-api';
import styles from './notes.module.css';

/** The notes that wait for a second signature, the oldest first. */
export function NotesScreen() {
  const waiting = useWaitingNotes();
  const notes = waiting.data ?? [];
  return (
    <>
      <PageHeader title="Notes to review" meta={waiting.isSuccess ? count(notes.length, 'note') : ''} />
      <ErrorNote error={waiting.error} onRetry={() => void waiting.refetch()} />
      {waiting.isPending && <SkeletonRows rows={5} />}
      {waiting.isSuccess && notes.length === 0 && (
        <EmptyState title="No note waits for a second signature.">
          Notes of colleagues without a valid license come here when they sign them.
        </EmptyState>
      )}
      <ul className={styles.list}>
        {notes.map((note) => (
          <li key={note.id}>
            <Review note={note} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Review({ note }: { note: WaitingNote }) {
  const { staff } = useSession();
  return (
    <details className={styles.note}>
      <summary>
        <strong>{note.displayName}</strong>
        <span className="dim">{note.number}</span>
        <span>{wordFor('modality', note.modality)}</span>
        <span className="dim">
          {note.author ?? 'somebody'}, signed {dayAndTime(note.signedAt)}
        </span>
        {note.clonePercent > 0 && <span className="dim">{note.clonePercent}% word for word as in recent notes</span>}
      </summary>
      {note.content === null ? (
        <p className="dim">The chart is restricted: open it with a reason, and review the note there.</p>
      ) : (
        <>
          <NoteText content={note.content} modality={note.modality} />
          {note.authorId === staff.id ? (
            <p className="dim">You wrote it yourself: another supervisor signs it.</p>
          ) : (
            <ReviewActs note={note} />
          )}
        </>
      )}
      <Link to="/patients/$id" params={{ id: note.patientId }} className="small">
        Open the chart
      </Link>
    </details>
  );
}

function ReviewActs({ note }: { note: WaitingNote }) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const reviewId = useRef(uuidv7());
  const [returning, setReturning] = useState(false);
  const [draft, change, forget] = useDraft('note-review', note.id, () => ({ comment: '' }), {
    patientId: note.patientId,
  });
  const act = useMutation({
    mutationFn: (kind: 'cosigned' | 'returned') =>
      api.put(`/patients/${note.patientId}/notes/${note.id}/review/${reviewId.current}`, {
        kind,
        comment: draft.comment.trim(),
      }),
    onSuccess: (_, kind) => {
      forget();
      announce(kind === 'cosigned' ? 'The note is signed beside its author.' : 'The note went back to its author.');
      void queries.invalidateQueries({ queryKey: noteKeys.waiting });
      void queries.invalidateQueries({ queryKey: noteKeys.of(note.patientId) });
    },
    // What the server refused was not done: the next try is another act.
    onError: () => {
      reviewId.current = uuidv7();
    },
  });
  const asksWhy = returning && draft.comment.trim() === '';
  return (
    <form
      className={styles.review}
      aria-label={`Review of the note on ${note.displayName}`}
      onSubmit={(event) => event.preventDefault()}
    >
      <Textarea
        label="Comment for the author"
        autosize
        minRows={1}
        maxLength={2000}
        value={draft.comment}
        error={asksWhy ? 'Write what is to be changed.' : undefined}
        onChange={(event) => change({ comment: event.currentTarget.value })}
      />
      <ErrorNote error={act.error} />
      <div className={styles.acts}>
        <Button size="xs" loading={act.isPending} onClick={() => act.mutate('cosigned')}>
          Sign beside the author
        </Button>
        <Button
          size="xs"
          variant="default"
          loading={act.isPending}
          onClick={() => {
            setReturning(true);
            if (draft.comment.trim() !== '') act.mutate('returned');
          }}
        >
          Send back
        </Button>
        <DraftSaved of={forget} />
      </div>
    </form>
  );
}
