import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { Checkbox } from '../kit/checkbox';
import type { SheetLine, SheetNote } from './handover-api';
import { NoteField } from './note-field';
import { stillNeeded, UnitForm } from './unit-form';

/** What the outgoing nurse adds for one person. */
export function HandoverNoteForm(props: {
  handoverId: string;
  line: SheetLine;
  replaces: SheetNote | undefined;
  onClose: () => void;
}) {
  const { handoverId, line, replaces } = props;
  return (
    <UnitForm
      form="handover-note"
      about={`${handoverId} ${replaces?.id ?? ''}`}
      title={replaces ? `Change the note for ${line.name}` : `For ${line.name}`}
      intro="What the record does not say: what worries you, what helped, what the person asked for."
      submit={replaces ? 'Change it' : 'Add it'}
      initial={() => ({ id: uuidv7(), text: replaces?.text ?? '', watch: replaces?.watch ?? false })}
      missing={({ text }) => stillNeeded({ 'the note': text.trim() })}
      send={({ id, text, watch }) =>
        api.put(`/unit/handovers/${handoverId}/notes/${id}`, {
          patientId: line.patientId,
          text: text.trim(),
          watch,
          ...(replaces ? { replacesId: replaces.id } : {}),
        })
      }
      says="The note is on the sheet."
      names={{ text: 'Note' }}
      onClose={props.onClose}
    >
      {(draft, change) => (
        <>
          <NoteField most={2000} value={draft.text} onChange={(text) => change({ text })} />
          <Checkbox
            label="Look at this person first"
            checked={draft.watch}
            onChange={(event) => change({ watch: event.currentTarget.checked })}
          />
        </>
      )}
    </UnitForm>
  );
}
