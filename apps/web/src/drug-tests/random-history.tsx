import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useMay } from '../api/session';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { type Draw, type QuotaLine, useHistory } from './random-api';
import { RandomCheck } from './random-check';
import { drawWords, kindWords } from './random-words';
import styles from './random.module.css';

/** One person's draws up to today, each to be drawn again. What lies ahead is not here, for nobody. */
export function RandomHistory({ person, onClose }: { person: QuotaLine; onClose: () => void }) {
  const history = useHistory(person.id);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'nearest' });
  }, [history.data]);
  return (
    <div ref={top}>
      <Panel
        title={`Drawn for ${person.displayName}`}
        meta="up to today"
        actions={
          <>
            <Link to="/patients/$id" params={{ id: person.id }}>
              Open the chart
            </Link>
            <Button size="compact-sm" variant="subtle" onClick={onClose}>
              Close
            </Button>
          </>
        }
      >
        {history.isError ? (
          <ErrorNote error={history.error} onRetry={() => void history.refetch()} />
        ) : history.data === undefined ? (
          <SkeletonRows rows={3} label="Loading the draws" />
        ) : history.data.draws.length === 0 ? (
          <EmptyState title="No day was drawn for this person yet.">
            Days are drawn by themselves and are told here from their day on.
          </EmptyState>
        ) : (
          <ul className={styles.list}>
            {history.data.draws.map((draw) => (
              <Line key={draw.id} draw={draw} />
            ))}
          </ul>
        )}
      </Panel>
    </div>
  );
}

function Line({ draw }: { draw: Draw }) {
  const may = useMay();
  const [open, setOpen] = useState(false);
  const { meaning, words } = drawWords(draw);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={`${styles.day} tabular`}>{shortDay(draw.day)}</span>
        <StatusMark meaning={meaning} quiet>
          {words}
        </StatusMark>
        <span className="dim">{kindWords(draw)}</span>
      </div>
      {may('random-test.rederive') && (
        <div className={styles.acts}>
          <Button size="compact-xs" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
            Check the draw<span className="visually-hidden"> of {shortDay(draw.day)}</span>
          </Button>
        </div>
      )}
      {open && <RandomCheck patientId={draw.patientId} drawId={draw.id} />}
    </li>
  );
}
