import styles from './import.module.css';

/** How far something has come, as a bar and in figures. */
export function ImportProgress(props: { label: string; share: number; words?: string }) {
  const percent = Math.floor(Math.max(0, Math.min(1, props.share)) * 100);
  return (
    <div className={styles.progress}>
      <span>{props.label}</span>
      <progress max={100} value={percent} aria-label={props.label} />
      <span className="tabular dim">{props.words ?? `${percent} %`}</span>
    </div>
  );
}
