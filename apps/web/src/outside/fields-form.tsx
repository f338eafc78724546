import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useDraft } from '../chart/draft';
import { DraftNotice, DraftSaved } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import { readMilligrams } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { useOutsideAct } from './outside-api';
import styles from './outside.module.css';

/** What was typed, field by field. A box that is ticked says 'yes'. */
export type Typed = Readonly<Record<string, string>>;

export interface Field {
  readonly key: string;
  readonly label: string;
  readonly kind?: 'text' | 'area' | 'select' | 'day' | 'moment' | 'mg' | 'number' | 'box';
  readonly options?: Readonly<Record<string, string>>;
  readonly optional?: boolean;
  readonly show?: (typed: Typed) => boolean;
  readonly width?: 'third' | 'half' | 'whole';
  readonly max?: string;
}

/**
 * A form inside its panel, never over anything. What was typed is kept while the chart is open, also when the form is closed;
 * Escape closes it, Ctrl Enter sends it.
 */
export function FieldsForm(props: {
  name: string;
  /** Whom it is about, where it does not stand in a chart. */
  patientId?: string;
  title: string;
  intro?: ReactNode;
  fields: readonly Field[];
  initial: Typed;
  submit: string;
  says: string;
  send: (typed: Typed) => Promise<unknown>;
  onClose: () => void;
  children?: (typed: Typed, change: (part: Typed) => void) => ReactNode;
  /** `children` stand above the fields. */
  childrenFirst?: boolean;
  /** What `children` still ask for, in words. */
  lacks?: (typed: Typed) => readonly string[];
}) {
  const form = useRef<HTMLFormElement>(null);
  const [typed, change, forget] = useDraft<Record<string, string>>(
    'fields',
    props.name,
    () => ({ ...props.initial }),
    props.patientId === undefined ? {} : { patientId: props.patientId },
  );
  const shown = props.fields.filter((field) => field.show?.(typed) !== false);
  const missing = [
    ...(props.lacks?.(typed) ?? []),
    ...shown.filter((field) => !isFilled(field, typed)).map(({ label }) => inASentence(label)),
  ];
  const act = useOutsideAct(
    () => props.send(typed),
    props.says,
    () => {
      forget();
      props.onClose();
    },
  );
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input,select,textarea')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
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
        if (missing.length === 0 && !act.isPending) act.mutate(undefined);
      }}
    >
      <h3 className={styles.formTitle}>{props.title}</h3>
      {props.intro !== undefined && <p className="dim">{props.intro}</p>}
      <DraftNotice of={forget} />
      <div className={styles.fields}>
        {props.childrenFirst === true && props.children?.(typed, (part) => change({ ...part }))}
        {shown.map((field) => (
          <div key={field.key} className={styles[field.width ?? 'third']}>
            <OneField
              field={field}
              value={typed[field.key] ?? ''}
              onChange={(value) => change({ [field.key]: value })}
            />
          </div>
        ))}
        {props.childrenFirst !== true && props.children?.(typed, (part) => change({ ...part }))}
      </div>
      {act.error !== null && (
        <ErrorNote error={act.error} names={Object.fromEntries(props.fields.map(({ key, label }) => [key, label]))} />
      )}
      <div className={styles.bar}>
        <Button type="submit" size="xs" disabled={missing.length > 0} loading={act.isPending}>
          {props.submit}
        </Button>
        <Button variant="subtle" size="xs" onClick={props.onClose} rightSection={<KeyHint keys="escape" />}>
          Close
        </Button>
        <DraftSaved of={forget} />
        {missing.length > 0 && <span className="dim small">Still needed: {missing.join(', ')}</span>}
      </div>
    </form>
  );
}

/** Without its capital, but for a name such as DEA. */
function inASentence(label: string): string {
  return /^[A-Z](?![A-Z])/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function isFilled({ key, kind, optional }: Field, typed: Typed): boolean {
  const value = (typed[key] ?? '').trim();
  if (value === '') return optional === true || kind === 'box';
  if (kind === 'mg') return readMilligrams(value) !== null;
  if (kind === 'number') return /^\d{1,4}$/.test(value);
  return true;
}

function OneField({ field, value, onChange }: { field: Field; value: string; onChange: (value: string) => void }) {
  const label = field.optional === true ? `${field.label} (optional)` : field.label;
  switch (field.kind) {
    case 'select':
      return (
        <NativeSelect
          label={label}
          value={value}
          data={[
            ...(field.optional === true || value === '' ? [{ value: '', label: '' }] : []),
            ...Object.entries(field.options ?? {}).map(([code, words]) => ({ value: code, label: words })),
          ]}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'area':
      return (
        <Textarea
          label={label}
          autosize
          minRows={2}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'box':
      return (
        <Checkbox
          className={styles.box ?? ''}
          label={label}
          checked={value === 'yes'}
          onChange={(event) => onChange(event.currentTarget.checked ? 'yes' : '')}
        />
      );
    case 'text':
    case 'day':
    case 'moment':
    case 'mg':
    case 'number':
    case undefined:
      return (
        <TextInput
          label={label}
          type={field.kind === 'day' ? 'date' : field.kind === 'moment' ? 'datetime-local' : 'text'}
          inputMode={field.kind === 'mg' ? 'decimal' : field.kind === 'number' ? 'numeric' : 'text'}
          {...(field.max === undefined ? {} : { max: field.max })}
          value={value}
          error={
            field.kind === 'mg' && value !== '' && readMilligrams(value) === null && 'An amount in mg, such as 62.5'
          }
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}

/** Only what was typed, as the server takes it. */
export function filled(typed: Typed, ...keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, (typed[key] ?? '').trim()]).filter(([, value]) => value !== ''));
}
