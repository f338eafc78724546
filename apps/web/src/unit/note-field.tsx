import { Textarea } from '@mantine/core';

export function NoteField(props: { label?: string; value: string; most?: number; onChange: (note: string) => void }) {
  return (
    <Textarea
      label={props.label ?? 'Note'}
      autosize
      minRows={2}
      maxLength={props.most ?? 1000}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

/** A text on its way; an empty one is none. */
export const textSent = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** A note on its way; an empty one is none. */
export const noteSent = (note: string): { note?: string } => (note.trim() === '' ? {} : { note: note.trim() });
