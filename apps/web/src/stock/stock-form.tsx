import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { UseMutationResult } from '@tanstack/react-query';
import type { Forget } from '../chart/draft';
import { DraftNotice, DraftSaved } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import styles from './stock.module.css';

/** A form inside its page, never over anything. Ctrl Enter sends it, Escape closes it; what is still missing stands beside the button. */
export function StockForm<Answer>(props: {
  title: string;
  intro?: ReactNode;
  submit: string;
  missing: readonly string[];
  names?: Record<string, string>;
  act: UseMutationResult<Answer, Error, void>;
  /** Whose text this is; without it of the form in front. */
  draft?: Forget;
  onClose?: () => void;
  children: ReactNode;
  /** Beside the buttons. */
  aside?: ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  const { act, missing, onClose } = props;
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input,select,textarea')?.focus();
  }, []);
  useHotkeys('Form', [
    { keys: 'mod+enter', label: props.submit, run: () => form.current?.requestSubmit() },
    ...(onClose === undefined ? [] : [{ keys: 'escape', label: 'Close the form', run: onClose }]),
  ]);
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      aria-label={props.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (missing.length === 0 && !act.isPending) act.mutate();
      }}
    >
      <h2 className={styles.formTitle}>{props.title}</h2>
      {props.intro !== undefined && <p className="dim">{props.intro}</p>}
      <DraftNotice of={props.draft} />
      {props.children}
      <ErrorNote error={act.error} {...(props.names === undefined ? {} : { names: props.names })} />
      <div className={styles.bar}>
        <Button type="submit" disabled={missing.length > 0} loading={act.isPending}>
          {props.submit}
        </Button>
        {onClose !== undefined && (
          <Button variant="subtle" onClick={onClose} rightSection={<KeyHint keys="escape" />}>
            Close
          </Button>
        )}
        {props.aside}
        <DraftSaved of={props.draft} />
        {missing.length > 0 && <span className="dim small">Still needed: {missing.join(', ')}</span>}
      </div>
    </form>
  );
}

/** Names of what is not filled in yet, for `missing`. */
export function stillMissing(needed: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(needed)
    .filter(([, value]) => value === '' || value === null || value === undefined || value === false)
    .map(([name]) => name);
}
