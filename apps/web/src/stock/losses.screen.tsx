import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useMay } from '../api/session';
import { Drafts } from '../chart/draft';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { type Loss, useLosses } from './loss-api';
import { LossCard } from './loss-card';
import { LossForm } from './loss-forms';
import styles from './waste.module.css';

/** Theft and loss: each with its clocks, what was done, and what is still in the way of closing. */
export function LossesScreen() {
  const may = useMay();
  const drafts = useRef(new Map<string, unknown>());
  const losses = useLosses(false);
  const [adding, setAdding] = useState(false);
  return (
    <Drafts value={drafts.current}>
      <PageHeader
        title="Theft and loss"
        meta={losses.data === undefined ? undefined : openWords(losses.data)}
        actions={may('loss.record') && <Button onClick={() => setAdding(true)}>Record a theft or loss</Button>}
      />
      {adding && <LossForm onClose={() => setAdding(false)} />}
      <Panel>
        {losses.isError ? (
          <ErrorNote error={losses.error} onRetry={() => void losses.refetch()} />
        ) : losses.data === undefined ? (
          <SkeletonRows rows={3} label="Loading thefts and losses" />
        ) : losses.data.length === 0 ? (
          <EmptyState title="No theft or loss.">
            A count outside tolerance that is settled as a loss comes here by itself. Anything else is recorded above:
            the clock starts at discovery.
          </EmptyState>
        ) : (
          <ul className={styles.list}>
            {losses.data.map((loss) => (
              <LossCard key={loss.id} loss={loss} />
            ))}
          </ul>
        )}
      </Panel>
    </Drafts>
  );
}

function openWords(losses: readonly Loss[]): string {
  const open = losses.filter(({ closed }) => closed === null).length;
  return open === 0 ? 'None open' : `${count(open, 'case')} open`;
}
