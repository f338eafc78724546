import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { allergyIngredients, type FindingField, type EntryKind, medicationIngredients } from '@cairn/rules';
import { useId } from 'react';
import styles from './assessment.module.css';
import { askedFields, type Faults, openQuestions, type Typed } from './finding-draft';

/** The fields of a kind, drawn from the same words that the rule and the lists read. */
export function FindingFields(props: {
  kind: EntryKind;
  typed: Typed;
  faults: Faults;
  zone: string;
  onChange: (change: Typed) => void;
}) {
  const open = openQuestions(props.kind, props.typed);
  return (
    <div className={styles.grid}>
      {askedFields(props.kind, props.typed, props.zone).map(([name, field]) => (
        <Field
          key={name}
          name={name}
          field={field}
          value={props.typed[name] ?? ''}
          // While nothing is typed the form says below what is missing; a wrong answer is said beside it.
          fault={(props.typed[name] ?? '') === '' ? undefined : props.faults.fields[name]}
          onChange={(text) => props.onChange({ [name]: text })}
        />
      ))}
      {open.length > 0 && (
        <Button
          variant="default"
          size="xs"
          onClick={() => props.onChange(Object.fromEntries(open.map((name) => [name, 'no'])))}
        >
          All others: no
        </Button>
      )}
    </div>
  );
}

export interface FieldProps {
  name: string;
  field: FindingField;
  value: string;
  fault: string | undefined;
  onChange: (text: string) => void;
}

/** One field by its declaration: radio buttons, a list, a number with its unit, a day, a text. */
export function Field(props: FieldProps) {
  const { field, value, fault, onChange } = props;
  const listId = useId();
  // Of measures some are nearly always left out: the form says so once.
  const label = field.optional && field.type !== 'number' ? `${field.label} (optional)` : field.label;
  const common = {
    label,
    value,
    error: fault === undefined ? false : fault.replace(`${field.label}: `, ''),
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  switch (field.type) {
    case 'yes-no':
      return <Radios {...props} label={label} options={yesOrNo} inline />;
    case 'choice': {
      const options = field.options
        .filter((option) => option.offered !== false || String(option.value) === value)
        .map((option) => ({ value: String(option.value), label: option.label }));
      if (options.length <= 5 && !field.optional) return <Radios {...props} label={label} options={options} />;
      return (
        <NativeSelect {...common} data={[{ value: '', label: field.optional ? 'Not known' : 'Choose' }, ...options]} />
      );
    }
    case 'number':
      return (
        <TextInput
          {...common}
          className={styles.half ?? ''}
          inputMode={field.decimals ? 'decimal' : 'numeric'}
          rightSection={<span className={styles.unit}>{field.unit}</span>}
          rightSectionWidth={`${Math.max(field.unit.length, 3) * 0.5 + 1}rem`}
        />
      );
    case 'day':
      return <TextInput {...common} type="date" />;
    case 'time':
      return <TextInput {...common} type="datetime-local" />;
    case 'text':
      if (field.max >= 300) return <Textarea {...common} autosize minRows={field.lines ?? 2} maxLength={field.max} />;
      return (
        <>
          <TextInput
            {...common}
            maxLength={field.max}
            {...(field.example === undefined ? {} : { placeholder: field.example })}
            {...(field.ingredient === undefined ? {} : { list: listId, autoComplete: 'off' })}
          />
          {field.ingredient !== undefined && (
            <datalist id={listId}>
              {(field.ingredient === 'allergy' ? allergyIngredients : medicationIngredients).map((one) => (
                <option key={one.key} value={one.label} />
              ))}
            </datalist>
          )}
        </>
      );
  }
}

const yesOrNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/** A few answers of which one holds: the browser's radio buttons, arrows move between them. */
function Radios(
  props: FieldProps & { label: string; options: readonly { value: string; label: string }[]; inline?: boolean },
) {
  const name = useId();
  return (
    <fieldset className={props.inline === true ? styles.inline : styles.radios}>
      <legend>{props.label}</legend>
      <div className={styles.options}>
        {props.options.map((option) => (
          <label key={option.value} className={option.value === props.value ? styles.chosen : styles.option}>
            <input
              type="radio"
              name={name}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {props.fault !== undefined && <p className={styles.fault}>{props.fault}</p>}
    </fieldset>
  );
}
