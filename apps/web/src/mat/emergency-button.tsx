import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import styles from './emergency-button.module.css';

/** One key from anywhere at the window: the steps of an emergency, beside the card and never over it. */
export function EmergencyButton({ open, onOpen }: { open: boolean; onOpen: () => void }) {
  useHotkeys('Dosing', [
    { keys: 'e', label: 'Emergency steps', run: onOpen },
    { keys: 'alt+e', label: 'Emergency steps, also from the id box', inFields: true, run: onOpen },
  ]);
  return (
    <button type="button" className={styles.button} aria-expanded={open} onClick={onOpen}>
      Emergency <KeyHint keys="alt+e" />
    </button>
  );
}
