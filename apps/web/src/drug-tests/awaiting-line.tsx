import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useMay } from '../api/session';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime } from '../kit/format';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { type TestWork, useDrugTests } from './drug-tests-api';
import styles from './drug-tests.module.css';
import { ResultForm } from './result-form';

/** A specimen that waits for its result, which is entered here. */
export function AwaitingLine({ awaiting, who }: { awaiting: TestWork['awaiting'][number]; who: ReactNode }) {
  const may = useMay();
  const [open, setOpen] = useState(false);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <StatusMark meaning="info" quiet>
          Awaiting result
        </StatusMark>
        {who}
        <span className="tabular">{dayAndTime(awaiting.collectedAt)}</span>
        <span className={`${styles.grow} dim small`}>
          Label {awaiting.barcode}, {awaiting.panel}
        </span>
        {may('drug-test.result') && (
          <span className={styles.acts}>
            <Button size="compact-xs" variant="default" onClick={() => setOpen(true)}>
              Enter the result
            </Button>
          </span>
        )}
      </div>
      {open && <Entry patientId={awaiting.patientId} specimenId={awaiting.id} onClose={() => setOpen(false)} />}
    </li>
  );
}

function Entry(props: { patientId: string; specimenId: string; onClose: () => void }) {
  const tests = useDrugTests(props.patientId);
  const specimen = tests.data?.pages.flatMap(({ specimens }) => specimens).find(({ id }) => id === props.specimenId);
  if (tests.isError) return <ErrorNote error={tests.error} onRetry={() => void tests.refetch()} />;
  if (specimen === undefined) return <SkeletonRows rows={3} label="Loading the specimen" />;
  return <ResultForm specimen={specimen} onClose={props.onClose} />;
}
