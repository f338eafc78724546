import styles from './desk.module.css';

/** A drug test is due today: said quietly, at check-in and on the day only. It keeps nobody from the dose. */
export function TestMark() {
  return (
    <span className={styles.test}>
      <svg width="9" height="13" viewBox="0 0 9 13" aria-hidden="true" focusable="false">
        <path d="M1 1h7M2 1v9a2.5 2.5 0 0 0 5 0V1M2 7h5" fill="none" stroke="currentColor" strokeWidth="1.4" />
      </svg>
      Test today
    </span>
  );
}
