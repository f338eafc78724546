import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../api/session';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { useDrugTests } from './drug-tests-api';
import styles from './drug-tests.module.css';
import { OrderLine } from './order-line';
import { SpecimenLine } from './specimen-line';
import { TestOrderForm } from './test-order-form';

/** The chart's section: every test, newest first, with those that were not collected among them. */
export function TestsSection({ patientId }: { patientId: string }) {
  const may = useMay();
  const [ordering, setOrdering] = useState(false);
  const tests = useDrugTests(patientId);
  if (!may('drug-test.read')) return null;
  const pages = tests.data?.pages ?? [];
  const [first] = pages;
  const lines = pages
    .flatMap(({ specimens, orders }) => [
      ...specimens.map((specimen) => ({ on: specimen.collectedOn, id: specimen.id, specimen, order: null })),
      ...orders.map((order) => ({ on: order.dueOn, id: order.id, specimen: null, order })),
    ])
    .sort((one, other) => other.on.localeCompare(one.on));
  const against = [...(first?.onOrder ?? []), ...(first?.medications ?? []).map((key) => `${key} (medication list)`)];
  return (
    <Panel
      title="Drug tests"
      meta={against.length === 0 ? undefined : `Read against: ${against.join(', ')}`}
      actions={
        may('drug-test.order') && (
          <Button size="xs" variant="default" onClick={() => setOrdering(true)}>
            Order a test
          </Button>
        )
      }
    >
      {ordering && first !== undefined && (
        <TestOrderForm patientId={patientId} today={first.today} onClose={() => setOrdering(false)} />
      )}
      {tests.isError ? (
        <ErrorNote error={tests.error} onRetry={() => void tests.refetch()} />
      ) : first === undefined ? (
        <SkeletonRows rows={3} label="Loading the drug tests" />
      ) : lines.length === 0 ? (
        !ordering && (
          <EmptyState title="No drug test yet.">
            Order one above. A test informs a conversation and is never a condition for a dose.
          </EmptyState>
        )
      ) : (
        <ul className={styles.list}>
          {lines.map(({ id, specimen, order }) =>
            specimen !== null ? (
              <SpecimenLine key={id} specimen={specimen} today={first.today} />
            ) : (
              <OrderLine key={id} order={order} />
            ),
          )}
        </ul>
      )}
      {tests.hasNextPage && (
        <Button
          size="xs"
          variant="subtle"
          loading={tests.isFetchingNextPage}
          onClick={() => void tests.fetchNextPage()}
        >
          Show earlier tests
        </Button>
      )}
    </Panel>
  );
}
