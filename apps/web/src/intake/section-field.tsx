import type { FindingField, PlainField } from '@cairn/rules';
import { Field } from '../assessment/finding-fields';
import type { TypedValue } from './section-draft';
import styles from './intake.module.css';

interface Props {
  name: string;
  field: PlainField;
  value: TypedValue | undefined;
  fault: string | undefined;
  onChange: (value: TypedValue) => void;
}

/** One question of a section: as findings draw it, or several of a list to tick. */
export function SectionFieldInput({ name, field, value, fault, onChange }: Props) {
  if (field.type === 'several')
    return <SeveralInput field={field} chosen={Array.isArray(value) ? value : []} fault={fault} onChange={onChange} />;
  const typed = typeof value === 'string' ? value : '';
  return (
    <div className={isWide(field) ? styles.wide : styles.cell}>
      <Field
        name={name}
        field={field as FindingField}
        value={typed}
        fault={typed === '' ? undefined : fault}
        onChange={onChange}
      />
    </div>
  );
}

/** Words and long choices take the whole line; days, numbers and lists share one. */
function isWide(field: PlainField): boolean {
  if (field.type === 'text') return field.max >= 300;
  return (
    field.type === 'choice' && field.options.length <= 5 && field.options.map(({ label }) => label).join('').length > 34
  );
}

function SeveralInput(props: {
  field: PlainField & { type: 'several' };
  chosen: readonly string[];
  fault: string | undefined;
  onChange: (chosen: readonly string[]) => void;
}) {
  const { field, chosen, fault, onChange } = props;
  const alone = field.alone === undefined ? null : String(field.alone);
  const toggle = (value: string, on: boolean): void => {
    const others = chosen.filter((one) => one !== value);
    // "None of these" and any other answer take each other away.
    if (on) onChange(value === alone ? [value] : [...others.filter((one) => one !== alone), value]);
    else onChange(others);
  };
  return (
    <fieldset className={styles.several}>
      <legend>{field.optional === true ? `${field.label} (optional)` : field.label}</legend>
      <div className={styles.ticks}>
        {field.options.map(({ value, label }) => (
          <label key={value} className={styles.tick}>
            <input
              type="checkbox"
              checked={chosen.includes(String(value))}
              onChange={(event) => toggle(String(value), event.currentTarget.checked)}
            />
            {label}
          </label>
        ))}
      </div>
      {fault !== undefined && <p className={styles.fault}>{fault}</p>}
    </fieldset>
  );
}
