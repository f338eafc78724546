import type { Discharge } from './discharge-api';
import styles from './discharge.module.css';

/** What the record holds, in the words of the server. */
export function RecordSections({ sections, open = false }: { sections: Discharge['record']; open?: boolean }) {
  return (
    <details open={open}>
      <summary className="small">From the record</summary>
      <dl className={styles.record}>
        {sections.map(({ label, lines }) => (
          <div key={label}>
            <dt>{label}</dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
