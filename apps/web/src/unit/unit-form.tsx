import type { FormName } from '@cairn/rules';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useDraft } from '../chart/draft';
import { SideForm } from '../chart/side-form';
import { useAnnounce } from '../kit/announce';
import { unitRooms } from './unit-api';

/**
 * A form of the unit: its text is kept, it says what is still needed, sends, says so aloud and brings everything about the unit up
 * to date. Which fields it has is all that the forms differ in.
 */
export function UnitForm<Draft extends object, Answer>(props: {
  form: FormName;
  about: string;
  title: string;
  intro?: ReactNode;
  submit: string | ((draft: Draft) => string);
  initial: () => Draft;
  /** What is still needed, in words; nothing when it can be sent. */
  missing: (draft: Draft) => readonly string[];
  names?: Record<string, string>;
  heed?: (draft: Draft) => string | undefined;
  send: (draft: Draft) => Promise<Answer>;
  /** What is brought up to date besides the chart; everything about the unit unless said otherwise. */
  rooms?: readonly string[];
  says: string | ((answer: Answer) => string);
  /** Closes the form unless something else comes next. */
  onDone?: (answer: Answer) => void;
  onClose: () => void;
  children: (draft: Draft, change: (part: Partial<Draft>) => void) => ReactNode;
}) {
  const [draft, change, forget] = useDraft<Draft>(props.form, props.about, props.initial);
  const queries = useQueryClient();
  const announce = useAnnounce();
  const act = useMutation({
    mutationFn: () => props.send(draft),
    onSuccess: (answer) => {
      for (const room of [...(props.rooms ?? unitRooms), 'chart', 'board'])
        void queries.invalidateQueries({ queryKey: [room] });
      announce(typeof props.says === 'string' ? props.says : props.says(answer));
      forget();
      (props.onDone ?? props.onClose)(answer);
    },
  });
  const missing = props.missing(draft);
  return (
    <SideForm
      title={props.title}
      intro={props.intro}
      submit={typeof props.submit === 'string' ? props.submit : props.submit(draft)}
      complete={missing.length === 0}
      missing={`Still needed: ${missing.join('; ')}`}
      heed={props.heed?.(draft)}
      pending={act.isPending}
      error={act.error}
      draft={forget}
      {...(props.names === undefined ? {} : { names: props.names })}
      onSubmit={() => act.mutate()}
      onClose={props.onClose}
    >
      {props.children(draft, change)}
    </SideForm>
  );
}

/** The choices of a table of words, as a select shows them; with `ask` nothing is chosen beforehand. */
export function choicesOf(words: Readonly<Record<string, string>>, ask?: string) {
  const choices = Object.entries(words).map(([value, label]) => ({ value, label }));
  return ask === undefined ? choices : [{ value: '', label: ask }, ...choices];
}

/** What is needed and empty, by its name. */
export function stillNeeded(of: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(of)
    .filter(([, value]) => value === '' || value === null || value === undefined || value === false)
    .map(([name]) => name);
}
