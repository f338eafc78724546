import { Button } from '@mantine/core';
import { useMay, useSession } from '../api/session';
import type { Chart } from '../api/types';
import { useChartDesk } from '../chart/chart-parts';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime } from '../kit/format';
import { KeyHint } from '../kit/key-hint';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { wordFor } from '../kit/words';
import { amendForm, noteForm } from './forms';
import { contactWords } from './note-draft';
import { NoteAdded, NoteStateMark, NoteText } from './note-view';
import { type Note, useNotes } from './notes-api';
import styles from './notes.module.css';

/** Progress notes, the newest service first; the newest stands open. */
export function NotesSection({ chart }: { chart: Chart }) {
  const may = useMay();
  return may('note.read') ? <Notes patientId={chart.banner.id} /> : null;
}

function Notes({ patientId }: { patientId: string }) {
  const may = useMay();
  const { show } = useChartDesk();
  const notes = useNotes(patientId);
  const items = notes.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Panel
      title="Progress notes"
      actions={
        may('note.sign') && (
          <Button size="xs" variant="default" onClick={() => show(noteForm, {})} rightSection={<KeyHint keys="w" />}>
            Write a note
          </Button>
        )
      }
    >
      <ErrorNote error={notes.error} onRetry={() => void notes.refetch()} />
      {notes.isPending && <SkeletonRows rows={3} />}
      {notes.isSuccess && items.length === 0 && (
        <p className="dim">No note is signed yet. What you write is kept as a draft until you sign it.</p>
      )}
      <ul className={styles.list}>
        {items.map((note, place) => (
          <li key={note.id}>
            <OneNote note={note} isOpen={place === 0} />
          </li>
        ))}
      </ul>
      {notes.hasNextPage && (
        <Button
          size="xs"
          variant="subtle"
          loading={notes.isFetchingNextPage}
          onClick={() => void notes.fetchNextPage()}
        >
          Older notes
        </Button>
      )}
    </Panel>
  );
}

function OneNote({ note, isOpen }: { note: Note; isOpen: boolean }) {
  const may = useMay();
  const { staff } = useSession();
  const { show } = useChartDesk();
  const sentBack = note.state === 'returned' && note.replacedById === null && note.authorId === staff.id;
  const mayAmend = may('note.amend') && (note.state === 'final' || note.state === 'amended');
  return (
    <details className={styles.note} open={isOpen || sentBack}>
      <summary>
        <strong className="tabular">{dayAndTime(note.startsAt)}</strong>
        <span>
          {wordFor('modality', note.modality)}, {contactWords[note.contactType].toLowerCase()}
        </span>
        <span className="dim">
          {note.author ?? 'somebody'}
          {note.credential !== null && `, ${note.credential}`}
        </span>
        <NoteStateMark note={note} />
      </summary>
      <NoteText content={note.content} modality={note.modality} />
      <NoteAdded note={note} />
      <div className={styles.acts}>
        {sentBack && (
          <Button size="xs" onClick={() => show(noteForm, { returned: note })}>
            Change it and sign anew
          </Button>
        )}
        {mayAmend && (
          <Button size="xs" variant="subtle" onClick={() => show(amendForm, { note })}>
            Add to it
          </Button>
        )}
      </div>
    </details>
  );
}
