import { useId } from 'react';
import styles from './segmented.module.css';

/** A few choices of which one holds, side by side: radio buttons, with their keys and their words for assistive technology. */
export function SegmentedControl<Value extends string>(props: {
  'aria-label': string;
  value: Value;
  onChange: (value: Value) => void;
  data: readonly { value: Value; label: string }[];
  size?: 'xs' | 'sm';
  className?: string;
}) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={props['aria-label']}
      className={`${styles.group} ${props.size === 'xs' ? styles.small : ''} ${props.className ?? ''}`}
    >
      {props.data.map(({ value, label }) => (
        <label key={value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            className={styles.input}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          <span className={styles.label}>{label}</span>
        </label>
      ))}
    </div>
  );
}
