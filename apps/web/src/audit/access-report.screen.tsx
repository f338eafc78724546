import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { AccessReport } from '../api/types';
import { DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { clockTime, fullDay } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { SkeletonRows } from '../kit/skeletons';
import { wordFor } from '../kit/words';
import styles from './audit.module.css';
import { accessReportQuery } from './audit-queries';

/** Who looked at one person's record, day by day: to read on the screen and to print for the person. */
export function AccessReportScreen() {
  const { id = '' } = useParams({ strict: false });
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const backwards = from !== '' && to !== '' && to < from;
  const report = useQuery({
    ...accessReportQuery(id, from || undefined, to || undefined),
    enabled: !backwards,
  });
  const found = report.data;
  return (
    <div className={styles.sheet}>
      <strong className={styles.letter}>{found?.programme}</strong>
      <PageHeader
        title="Who looked at this record"
        meta={found === undefined ? undefined : `${found.patient.displayName}, No. ${found.patient.number}`}
        actions={
          <Button onClick={() => window.print()} disabled={found === undefined}>
            Print
          </Button>
        }
      />
      <div className={`${styles.bar} no-print`}>
        <TextInput label="From" type="date" value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
        <TextInput
          label="To"
          type="date"
          value={to}
          error={backwards ? 'Before the first day' : undefined}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </div>
      {report.isError ? (
        <ErrorNote error={report.error} onRetry={() => void report.refetch()} />
      ) : found === undefined ? (
        <SkeletonRows label="Loading who looked" />
      ) : (
        <>
          <p className="dim">
            {fullDay(found.from)} to {fullDay(found.to)}. Made {fullDay(found.ranAt)}, {clockTime(found.ranAt)}.
            {found.cut && ' There is more than fits here: choose a shorter time.'}
          </p>
          <div className={styles.found}>
            <DataTable<AccessReport['rows'][number]>
              label="Who looked at this record, newest first"
              rows={found.rows}
              rowKey={(row) => `${row.day} ${row.staff?.displayName ?? ''} ${row.actInWords} ${row.firstAt}`}
              columns={[
                { key: 'day', header: 'Day', width: '8rem', render: (row) => fullDay(row.day) },
                {
                  key: 'staff',
                  header: 'Who',
                  rowHeader: true,
                  render: (row) =>
                    row.staff === null ? (
                      'Cairn, by itself'
                    ) : (
                      <>
                        {row.staff.displayName}{' '}
                        <span className="dim">
                          {row.staff.roles.map((role) => wordFor('role', role).toLowerCase()).join(', ')}
                        </span>
                      </>
                    ),
                },
                { key: 'act', header: 'What', render: (row) => row.actInWords },
                { key: 'times', header: 'Times', align: 'right', render: (row) => row.times },
                {
                  key: 'at',
                  header: 'When',
                  render: (row) =>
                    clockTime(row.firstAt) === clockTime(row.lastAt)
                      ? clockTime(row.firstAt)
                      : `${clockTime(row.firstAt)} to ${clockTime(row.lastAt)}`,
                },
              ]}
              empty={<EmptyState title="Nobody looked in that time.">Choose an earlier first day.</EmptyState>}
            />
          </div>
        </>
      )}
    </div>
  );
}
