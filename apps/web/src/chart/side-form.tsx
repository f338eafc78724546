import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { DraftEntry } from '../drafts/draft-entry';
import { DraftNotice, DraftSaved } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import styles from './side-form.module.css';

/** A form beside the chart, never over it. Escape closes it and keeps what was typed; save is never below the fold. */
export function SideForm(props: {
  title: string;
  intro?: ReactNode;
  submit: string;
  complete: boolean;
  /** What is still missing, in words, while it is. */
  missing?: string | undefined;
  /** What the submit also says, once nothing is missing. */
  heed?: string | undefined;
  pending: boolean;
  error: unknown;
  /** Whose text this is, as `useDraft` answered it. Without it: of the form that is in front. */
  draft?: { readonly draft: DraftEntry };
  names?: Record<string, string>;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input,select,textarea')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  // What went wrong stands above the buttons, and may be out of sight in a long form.
  const fault = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which is nothing that an effect may hand back.
    void fault.current?.scrollIntoView({ block: 'nearest' });
  }, [props.error]);
  useHotkeys('Form', [
    { keys: 'mod+enter', label: props.submit, run: () => form.current?.requestSubmit() },
    { keys: 'escape', label: 'Close; what was typed is kept', run: props.onClose },
  ]);
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      aria-label={props.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (props.complete && !props.pending) props.onSubmit();
      }}
    >
      <h2 className={styles.title}>{props.title}</h2>
      <div className={styles.fields}>
        <DraftNotice of={props.draft} />
        {props.intro !== undefined && <div className={styles.intro}>{props.intro}</div>}
        {props.children}
        {props.error !== null && props.error !== undefined && (
          <div ref={fault}>
            <ErrorNote error={props.error} {...(props.names === undefined ? {} : { names: props.names })} />
          </div>
        )}
      </div>
      <div className={styles.bar}>
        <Button type="submit" disabled={!props.complete} loading={props.pending}>
          {props.submit}
        </Button>
        <Button variant="subtle" onClick={props.onClose} rightSection={<KeyHint keys="escape" />}>
          Close
        </Button>
        <DraftSaved of={props.draft} />
        {!props.complete && props.missing !== undefined && <p className={styles.missing}>{props.missing}</p>}
        {props.complete && props.heed !== undefined && <p className={styles.missing}>{props.heed}</p>}
      </div>
    </form>
  );
}
