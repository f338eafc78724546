import { useId } from 'react';
import { Checkbox } from '../kit/checkbox';
import styles from './diagnosis.module.css';

/** A few answers of which one holds: the browser's radio buttons, arrows move between them. */
export function Choices<Value extends string>(props: {
  label: string;
  hint?: string | undefined;
  value: Value | '';
  options: Readonly<Record<Value, string>>;
  onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend>
        {props.label}
        {props.hint !== undefined && <span className="dim small"> {props.hint}</span>}
      </legend>
      <div className={styles.options}>
        {(Object.entries(props.options) as [Value, string][]).map(([value, label]) => (
          <label key={value} className={value === props.value ? styles.chosen : styles.option}>
            <input type="radio" name={name} checked={value === props.value} onChange={() => props.onChange(value)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Several answers of which any may hold. */
export function Boxes<Value extends string>(props: {
  label: string;
  values: readonly Value[];
  options: Readonly<Record<Value, string>>;
  onChange: (values: readonly Value[]) => void;
}) {
  return (
    <fieldset className={styles.choices}>
      <legend>{props.label}</legend>
      <div className={styles.boxes}>
        {(Object.entries(props.options) as [Value, string][]).map(([value, label]) => (
          <Checkbox
            key={value}
            label={label}
            checked={props.values.includes(value)}
            onChange={({ currentTarget }) =>
              props.onChange(
                currentTarget.checked ? [...props.values, value] : props.values.filter((one) => one !== value),
              )
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
