import type { ChangeEvent } from 'react';
import styles from './checkbox.module.css';

/** The browser's own box in our accent: it needs no script. */
export function Checkbox(props: {
  label: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
}) {
  return (
    <label className={`${styles.row} ${props.disabled === true ? styles.off : ''}`}>
      <input
        type="checkbox"
        className={styles.box}
        checked={props.checked}
        disabled={props.disabled}
        onChange={props.onChange}
      />
      {props.label}
    </label>
  );
}
