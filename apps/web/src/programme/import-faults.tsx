import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { DataTable } from '../kit/data-table';
import { ErrorNote } from '../kit/error-note';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { downloadTable, figure, rows as rowWords, useFaults } from './import-api';
import type { OneListImport } from './import-api';
import styles from './import.module.css';

const wordsOf = (field: string) => (field === 'line' ? 'whole row' : field === 'confirm_new' ? 'same person?' : field);

/** The rows that cannot be imported as they are: by line and column, with what to do. */
export function ImportFaults({ list }: { list: OneListImport }) {
  const [field, setField] = useState('');
  const found = useFaults(list.id, field === '' ? undefined : field, list.rowsFaulty);
  const download = useMutation({ mutationFn: () => downloadTable(`/list-imports/${list.id}/faults`, 'rows-to-mend') });
  const lines = (found.data?.pages ?? []).flatMap(({ items }) =>
    items.flatMap(({ line, faults }) =>
      faults
        .filter((fault) => field === '' || fault.field === field)
        .map((fault, place) => ({ ...fault, line, key: `${line} ${fault.field} ${place}` })),
    ),
  );
  return (
    <Panel
      title="Rows with faults"
      meta={rowWords(list.rowsFaulty)}
      flush
      actions={
        <Button
          size="xs"
          variant="default"
          leftSection={<FileDown size={15} />}
          loading={download.isPending}
          onClick={() => download.mutate()}
        >
          Download the rows to mend
        </Button>
      }
    >
      <ErrorNote error={download.error ?? found.error} />
      <div className={styles.filter}>
        <label>
          Column{' '}
          <select value={field} onChange={(event) => setField(event.currentTarget.value)}>
            <option value="">All</option>
            {list.faults.map((each) => (
              <option key={each.field} value={each.field}>
                {wordsOf(each.field)} ({figure(each.rows)})
              </option>
            ))}
          </select>
        </label>
        <span className="dim small">
          Mend them in the download, and upload it as a list of its own: it has the line and what is wrong beside each
          row.
        </span>
      </div>
      {found.isPending ? (
        <SkeletonRows rows={6} />
      ) : (
        <DataTable
          label="Faults"
          rows={lines}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'line',
              header: 'Line',
              align: 'right',
              width: '5rem',
              rowHeader: true,
              render: ({ line }) => figure(line),
            },
            { key: 'field', header: 'Column', width: '11rem', render: (fault) => wordsOf(fault.field) },
            { key: 'says', header: 'What is wrong', render: ({ says }) => says },
            {
              key: 'value',
              header: 'What stands there',
              width: '26%',
              render: ({ value }) => (
                <span className={styles.value}>{value === '' ? <i className="dim">empty</i> : value}</span>
              ),
            },
          ]}
        />
      )}
      {found.hasNextPage && (
        <div className={styles.more}>
          <Button variant="default" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            Show more
          </Button>
        </div>
      )}
    </Panel>
  );
}
