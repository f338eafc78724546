import styles from './desk.module.css';

/** Someone who is seen first. A shape and a word; the reason is not for the desk. */
export function FirstMark() {
  return (
    <span className={styles.first}>
      <svg width="11" height="13" viewBox="0 0 11 13" aria-hidden="true" focusable="false">
        <path d="M1.5 13V1h8L7.3 4.2 9.5 7.4h-6.4V13Z" fill="currentColor" />
      </svg>
      First
    </span>
  );
}
