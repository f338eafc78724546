import { Button } from '@mantine/core';
import { ErrorNote } from '../kit/error-note';
import { when } from './draft-mark';
import styles from './drafts.module.css';
import { formLabel, useReopen, useSetAside, useUnfinished } from './unfinished';

/** In the chart: what I began to write about this person and did not send. Nothing where there is nothing. */
export function UnfinishedStrip({ patientId }: { patientId: string }) {
  const { standing = [] } = useUnfinished(patientId);
  const reopen = useReopen();
  const setAside = useSetAside();
  if (standing.length === 0) return null;
  return (
    <section className={styles.strip} aria-label="Unfinished">
      <h2 className={styles.stripTitle}>Unfinished</h2>
      <ul className={styles.list}>
        {standing.map((draft) => (
          <li key={draft.id} className={styles.line}>
            <span>
              {formLabel(draft)}, <span className="dim tabular">saved {when(draft.savedAt)}</span>
            </span>
            <Button size="compact-xs" variant="default" onClick={() => void reopen(draft)}>
              Go on
            </Button>
            <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setAside.mutate(draft)}>
              Discard
            </Button>
          </li>
        ))}
      </ul>
      {setAside.isError && <ErrorNote error={setAside.error} />}
    </section>
  );
}
