import { useNavigate, useSearch } from '@tanstack/react-router';
import { DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { useList, useLists } from './import-api';
import { ImportFile } from './import-file';
import { ImportSteps } from './import-steps';
import { resultOf, stateOf } from './import-words';
import styles from './import.module.css';

/** People and colleagues from the system before: choose a file, see what is wrong with it, import what is good. */
export function ImportScreen() {
  const navigate = useNavigate();
  const { list: id } = useSearch({ strict: false });
  const one = useList(id ?? null);
  const show = (list: string | undefined): void =>
    void navigate({ to: '/programme/import', search: list === undefined ? {} : { list } });
  return (
    <div className={styles.page}>
      <PageHeader title="Import a list" meta="From a CSV file: a check first, then the import" />
      {id === undefined && <ImportFile onChosen={show} />}
      {id !== undefined && one.isPending && <SkeletonRows rows={6} />}
      {id !== undefined && one.data === undefined && <ErrorNote error={one.error} />}
      {id !== undefined && one.data !== undefined && (
        <ImportSteps key={id} list={one.data} onAnother={() => show(undefined)} />
      )}
      <Past {...(id !== undefined && { selected: id })} onOpen={show} />
    </div>
  );
}

function Past({ selected, onOpen }: { selected?: string; onOpen: (id: string) => void }) {
  const lists = useLists();
  return (
    <Panel title="Lists so far" flush>
      <ErrorNote error={lists.error} />
      {lists.isPending ? (
        <SkeletonRows rows={3} />
      ) : (
        <DataTable
          label="Lists so far"
          rows={lists.data ?? []}
          rowKey={({ id }) => id}
          selected={selected ?? null}
          onOpen={({ id }) => onOpen(id)}
          empty={
            <EmptyState title="No list was uploaded yet.">
              Download the template, fill it in, and choose it above. Several smaller lists are as good as one.
            </EmptyState>
          }
          columns={[
            {
              key: 'name',
              header: 'File',
              rowHeader: true,
              width: '24%',
              render: ({ name }) => <span className={styles.value}>{name}</span>,
            },
            {
              key: 'kind',
              header: 'Of',
              width: '10%',
              render: ({ kind }) => (kind === 'patients' ? 'People' : 'Colleagues'),
            },
            {
              key: 'state',
              header: 'State',
              width: '18%',
              render: (list) => <StatusMark meaning={stateOf(list).meaning} quiet children={stateOf(list).word} />,
            },
            { key: 'result', header: 'Result', render: (list) => resultOf(list) },
            {
              key: 'at',
              header: 'Uploaded',
              width: '16%',
              render: ({ uploadedAt, uploadedBy }) => (
                <>
                  {dayAndTime(uploadedAt)}
                  {uploadedBy !== null && <span className={styles.by}>{uploadedBy}</span>}
                </>
              ),
            },
          ]}
        />
      )}
    </Panel>
  );
}
