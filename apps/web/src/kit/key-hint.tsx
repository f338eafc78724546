import styles from './key-hint.module.css';

/** `mod` is the command key on a Mac and Ctrl elsewhere. */
export function keyWords(keys: string): string[] {
  const mac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);
  const names: Record<string, string> = {
    mod: mac ? '⌘' : 'Ctrl',
    escape: 'Esc',
    arrowup: '↑',
    arrowdown: '↓',
    arrowleft: '←',
    arrowright: '→',
    pageup: 'PgUp',
    pagedown: 'PgDn',
    enter: 'Enter',
    shift: 'Shift',
    alt: 'Alt',
    space: 'Space',
  };
  return keys.split('+').map((key) => names[key.toLowerCase()] ?? key.toUpperCase());
}

/** The key that does it, shown beside what it does. Hidden from assistive technology: the act says it itself. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <span className={styles.hint} aria-hidden="true">
      {keyWords(keys).map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
