import { useSession } from '../api/session';
import type { ChartForm } from '../chart/chart-parts';
import { AmendForm } from './amend-form';
import { NoteForm } from './note-form';
import type { Note } from './notes-api';

export const noteForm: ChartForm<{ returned?: Note }> = {
  name: 'note',
  view: ({ chart: { banner }, given, onClose }) => (
    <NoteForm patientId={banner.id} name={banner.displayName} {...given} onClose={onClose} />
  ),
};

export const amendForm: ChartForm<{ note: Note }> = {
  name: 'note-amendment',
  view: function Amend({ given: { note }, onClose }) {
    const { staff } = useSession();
    return <AmendForm note={note} isAuthor={note.authorId === staff.id} onClose={onClose} />;
  },
};
