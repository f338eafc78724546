import { useRef } from 'react';
import { Drafts } from '../chart/draft';
import { DataTable } from '../kit/data-table';
import { ErrorNote } from '../kit/error-note';
import { EmptyState } from '../kit/empty-state';
import { count, dayAndTime } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { useImports, useQuarantine } from './drug-tests-api';
import styles from './drug-tests.module.css';
import { QuarantineLine } from './quarantine-line';
import { ResultUpload } from './result-upload';

/** Files of results: preview, filing, the rows that were refused; what waits in quarantine; the files before. */
export function ResultFilesScreen() {
  const drafts = useRef(new Map<string, unknown>());
  return (
    <Drafts value={drafts.current}>
      <PageHeader
        title="Result files"
        meta="Matched by the number of the specimen and the person, never by a name alone"
      />
      <div className={styles.stack}>
        <ResultUpload />
        <Quarantine />
        <Before />
      </div>
    </Drafts>
  );
}

function Quarantine() {
  const held = useQuarantine();
  return (
    <Panel title="Quarantine" meta={held.data === undefined || held.data.length === 0 ? undefined : held.data.length}>
      {held.isError ? (
        <ErrorNote error={held.error} onRetry={() => void held.refetch()} />
      ) : held.data === undefined ? (
        <SkeletonRows rows={2} label="Loading the quarantine" />
      ) : held.data.length === 0 ? (
        <EmptyState title="Nothing in quarantine.">
          A result that fits no specimen by its number and the person’s name or date of birth waits here.
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {held.data.map((one) => (
            <QuarantineLine key={one.id} held={one} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Before() {
  const imports = useImports();
  if (imports.data === undefined || imports.data.length === 0) return null;
  return (
    <Panel title="Files before" flush>
      <DataTable
        label="Files of results"
        rows={imports.data}
        rowKey={({ id }) => id}
        columns={[
          { key: 'at', header: 'Filed', rowHeader: true, render: ({ at }) => dayAndTime(at) },
          { key: 'by', header: 'By', render: ({ by }) => by ?? '' },
          { key: 'lines', header: 'Rows', align: 'right', render: ({ lines }) => lines },
          { key: 'filed', header: 'Results filed', align: 'right', render: ({ filed }) => filed },
          { key: 'unchanged', header: 'On file already', align: 'right', render: ({ unchanged }) => unchanged },
          { key: 'quarantined', header: 'Quarantined', align: 'right', render: ({ quarantined }) => quarantined },
          { key: 'refused', header: 'Refused', align: 'right', render: ({ refused }) => count(refused, 'fault') },
        ]}
      />
    </Panel>
  );
}
