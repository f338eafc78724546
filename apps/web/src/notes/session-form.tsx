import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import {
  type ModalityCode,
  mostInDetail,
  type SessionField,
  sessionFields,
  sessionFormats,
  type SessionParticipant,
} from '@cairn/rules';
import { Boxes, Choices } from '../diagnosis/choices';
import { choicesOf } from '../unit/unit-form';
import { DiaryField } from './diary-field';
import { contactWords, type NoteDraft } from './note-draft';
import styles from './notes.module.css';
import { PeopleField } from './people-field';
import { cardDays, heldOf, kindOf, type TypedDay, type TypedValue } from './session-draft';

type Part = Pick<NoteDraft, 'contactType' | 'held' | 'location' | 'facilitators' | 'details'>;

/** How the session was held, and what its kind records beside the text. What is typed under one kind stays there when another is chosen. */
export function SessionForm(props: {
  draft: NoteDraft;
  faults: Readonly<Record<string, string>>;
  change: (part: Partial<Part>) => void;
}) {
  const { draft, change } = props;
  const kind = kindOf(draft.modality);
  const typed = draft.details?.[kind] ?? {};
  const one = ([name, field]: [string, SessionField]) => (
    <OneField
      key={`${kind} ${name}`}
      field={field}
      value={typed[name]}
      day={draft.startsAt.slice(0, 10)}
      fault={props.faults[`session.${name}`]}
      set={(value) => change({ details: { ...draft.details, [kind]: { ...typed, [name]: value } } })}
    />
  );
  return (
    <>
      <div className={styles.details}>
        <NativeSelect
          className={styles.half ?? ''}
          label="How"
          data={choicesOf(contactWords)}
          value={draft.contactType}
          onChange={({ currentTarget }) => change({ contactType: currentTarget.value as NoteDraft['contactType'] })}
        />
        <NativeSelect
          className={styles.half ?? ''}
          label="Format"
          data={choicesOf(sessionFormats)}
          value={heldOf(draft, kind)}
          onChange={({ currentTarget }) => change({ held: currentTarget.value as keyof typeof sessionFormats })}
        />
        <TextInput
          label="Where"
          maxLength={200}
          value={draft.location ?? ''}
          onChange={({ currentTarget }) => change({ location: currentTarget.value })}
        />
        <TextInput
          label="Led with (name, license)"
          maxLength={200}
          value={draft.facilitators ?? ''}
          onChange={({ currentTarget }) => change({ facilitators: currentTarget.value })}
        />
      </div>
      {groupsOf(kind).map(([group, fields]) =>
        group === '' ? (
          <div key={group} className={styles.details}>
            {fields.map(one)}
          </div>
        ) : (
          <details key={group} className={styles.group} open={fields.some(([name]) => typed[name] !== undefined)}>
            <summary>{group}</summary>
            <div className={styles.details}>{fields.map(one)}</div>
          </details>
        ),
      )}
    </>
  );
}

/** The fields of a kind under their headings. */
function groupsOf(kind: ModalityCode): readonly (readonly [group: string, fields: [string, SessionField][]])[] {
  const groups = new Map<string, [string, SessionField][]>();
  for (const entry of Object.entries(sessionFields[kind])) {
    const group = entry[1].group ?? '';
    groups.set(group, [...(groups.get(group) ?? []), entry]);
  }
  return [...groups];
}

/** Beside the field nobody needs to read its name again. */
function withoutLabel(label: string, fault: string | undefined): string | undefined {
  if (fault?.startsWith(`${label}: `) !== true) return fault;
  const says = fault.slice(label.length + 2);
  return `${says[0]?.toUpperCase() ?? ''}${says.slice(1)}`;
}

const yesNo = { yes: 'Yes', no: 'No' } as const;

/** One field of a kind of session. */
export function OneField(props: {
  field: SessionField;
  value: TypedValue | undefined;
  day: string;
  fault: string | undefined;
  set: (value: TypedValue) => void;
}) {
  const { field, value, set } = props;
  const typed = typeof value === 'string' ? value : '';
  // What is empty is told below, all at once; beside the field stands what is wrong with what was typed.
  const isTyped = value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  const error = isTyped ? withoutLabel(field.label, props.fault) : undefined;
  const plain = {
    label: field.label,
    value: typed,
    error,
    ...(field.hint === undefined ? {} : { description: field.hint }),
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => set(currentTarget.value),
  };
  const told = error !== undefined && <p className={styles.fault}>{error}</p>;
  switch (field.kind) {
    case 'choice':
      return <NativeSelect {...plain} data={choicesOf(field.options, 'Choose')} />;
    case 'number':
      return <TextInput {...plain} className={`${styles.number} ${styles.half}`} inputMode="decimal" maxLength={8} />;
    case 'text':
      return field.long ? (
        <Textarea {...plain} autosize minRows={2} maxLength={mostInDetail} />
      ) : (
        <TextInput {...plain} maxLength={mostInDetail} />
      );
    case 'yes-no':
      return (
        <div>
          <Choices
            label={field.label}
            value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : ''}
            options={yesNo}
            onChange={(said) => set(said === 'yes')}
          />
          {told}
        </div>
      );
    case 'choices':
      return (
        <div>
          <Boxes
            label={field.label}
            values={(value ?? []) as readonly string[]}
            options={field.options}
            onChange={(chosen) => set(chosen)}
          />
          {told}
        </div>
      );
    case 'people':
      return (
        <div>
          <PeopleField label={field.label} rows={(value ?? []) as readonly SessionParticipant[]} onChange={set} />
          {told}
        </div>
      );
    case 'diary':
      return (
        <div>
          <DiaryField
            label={field.label}
            days={cardDays(props.day)}
            rows={(value ?? []) as readonly TypedDay[]}
            onChange={set}
          />
          {told}
        </div>
      );
  }
}
