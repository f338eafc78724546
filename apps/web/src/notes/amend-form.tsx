import { NativeSelect, Textarea } from '@mantine/core';
import { type AmendmentKind, amendments } from '@cairn/rules';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useDraft } from '../chart/draft';
import { SideForm } from '../chart/side-form';
import { useAnnounce } from '../kit/announce';
import { fullDay } from '../kit/format';
import { noteKeys, type Note } from './notes-api';

interface AmendDraft {
  readonly id: string;
  readonly kind: AmendmentKind;
  readonly text: string;
  readonly reason: string;
}

const reasonLabels: Readonly<Record<AmendmentKind, string | null>> = {
  late_entry: null,
  addendum: 'How it became known',
  correction: 'Which words are wrong',
};

/** What is added to a signed note: beside its text, which stays. Only its author may add a late entry. */
export function AmendForm({ note, isAuthor, onClose }: { note: Note; isAuthor: boolean; onClose: () => void }) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [draft, change, forget] = useDraft<AmendDraft>('note-amendment', note.id, () => ({
    id: uuidv7(),
    kind: 'addendum',
    text: '',
    reason: '',
  }));
  const asks = reasonLabels[draft.kind];
  const act = useMutation({
    mutationFn: () =>
      api.put(`/patients/${note.patientId}/notes/${note.id}/amendments/${draft.id}`, {
        kind: draft.kind,
        text: draft.text.trim(),
        reason: asks === null ? '' : draft.reason.trim(),
      }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: noteKeys.of(note.patientId) });
      announce(`${amendments[draft.kind].label} is on record.`);
      forget();
      onClose();
    },
  });
  const complete = draft.text.trim() !== '' && (asks === null || draft.reason.trim() !== '');
  return (
    <SideForm
      title={`Add to the note of ${fullDay(note.startsAt)}`}
      intro={<p className="dim">{`${amendments[draft.kind].label}: ${amendments[draft.kind].says}.`}</p>}
      submit="Add to the note"
      complete={complete}
      missing={asks === null ? 'Still needed: the text' : `Still needed: the text, and ${asks.toLowerCase()}`}
      pending={act.isPending}
      error={act.error}
      draft={forget}
      onSubmit={() => act.mutate()}
      onClose={onClose}
    >
      <NativeSelect
        label="What is added"
        data={Object.entries(amendments)
          .filter(([kind]) => isAuthor || kind !== 'late_entry')
          .map(([value, { label }]) => ({ value, label }))}
        value={draft.kind}
        onChange={(event) => change({ kind: event.currentTarget.value as AmendmentKind })}
      />
      {asks !== null && (
        <Textarea
          label={asks}
          autosize
          minRows={1}
          maxLength={1000}
          value={draft.reason}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
      )}
      <Textarea
        label="Text"
        autosize
        minRows={3}
        maxRows={16}
        maxLength={20_000}
        value={draft.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
    </SideForm>
  );
}
