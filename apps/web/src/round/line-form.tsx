import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { useAnnounce } from '../kit/announce';
import { ErrorNote } from '../kit/error-note';
import styles from './round.module.css';

/** What an act on the round changes besides the round. */
const rooms = ['round', 'flags', 'orders', 'chart', 'findings', 'outside', 'dosing'];

export function useRoundAct(send: (words: string) => Promise<unknown>, says: string, after: () => void) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: send,
    onSuccess: () => {
      for (const room of rooms) void queries.invalidateQueries({ queryKey: [room] });
      announce(says);
      after();
    },
  });
}

/** The words that an act needs, in the line that it is about: Enter sends them, Esc leaves all as it was. */
export function LineForm(props: {
  label: string;
  placeholder: string;
  submit: string;
  says: string;
  /** The record that the words are about, and whose it is. */
  about: string;
  patientId: string;
  send: (words: string) => Promise<unknown>;
  onClose: () => void;
}) {
  const { field, forget, sent } = useDraftFields('round-line', props.about, () => ({ words: '' }), {
    patientId: props.patientId,
  });
  const [words, setWords] = field('words');
  const act = useRoundAct(props.send, props.says, sent(props.onClose));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '' && !act.isPending) act.mutate(words.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        props.onClose();
      }}
    >
      <TextInput
        size="xs"
        aria-label={props.label}
        placeholder={props.placeholder}
        autoFocus
        maxLength={300}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Button type="submit" size="compact-sm" disabled={words.trim() === ''} loading={act.isPending}>
        {props.submit}
      </Button>
      <Button variant="default" size="compact-sm" onClick={props.onClose}>
        Not now
      </Button>
      <ErrorNote error={act.error} />
      <DraftMark of={forget} />
    </form>
  );
}
