import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { when } from './draft-mark';
import type { ListedDraft } from './draft-server';
import { formLabel, useReopen, useSetAside, useUnfinished } from './unfinished';

/** Everything I began to write and did not send, here and in every chart. Nobody else sees it. */
export function DraftsScreen() {
  const { standing, discarded, isError, error, refetch } = useUnfinished();
  const reopen = useReopen();
  const setAside = useSetAside();
  return (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <PageHeader title="Unfinished" meta="What you began to write and did not send. Only you see it." />
      {isError ? (
        <ErrorNote error={error} onRetry={() => void refetch()} />
      ) : standing === undefined || discarded === undefined ? (
        <SkeletonRows rows={4} label="Loading unfinished texts" />
      ) : (
        <>
          <Panel flush>
            <Table
              label="Unfinished texts"
              rows={standing}
              act="Discard"
              onOpen={(draft) => void reopen(draft)}
              onAct={(draft) => setAside.mutate(draft)}
            />
          </Panel>
          {discarded.length > 0 && (
            <Panel title="Discarded" meta="Kept for some days" flush>
              <Table
                label="Discarded texts"
                rows={discarded}
                act="Bring back"
                onAct={(draft) => setAside.mutate(draft)}
              />
            </Panel>
          )}
          {setAside.isError && <ErrorNote error={setAside.error} />}
        </>
      )}
    </div>
  );
}

function Table(props: {
  label: string;
  rows: readonly ListedDraft[];
  act: string;
  onOpen?: (draft: ListedDraft) => void;
  onAct: (draft: ListedDraft) => void;
}) {
  const { onOpen, onAct } = props;
  return (
    <DataTable
      label={props.label}
      rows={props.rows}
      rowKey={({ id }) => id}
      {...(onOpen === undefined ? {} : { onOpen })}
      columns={[
        { key: 'form', header: 'Form', rowHeader: true, render: formLabel },
        {
          key: 'person',
          header: 'Person',
          render: ({ patient }) =>
            patient === null ? (
              <span className="dim">No person</span>
            ) : (
              <Link to="/patients/$id" params={{ id: patient.id }}>
                {patient.displayName}
              </Link>
            ),
        },
        { key: 'saved', header: 'Saved', render: ({ savedAt }) => <span className="tabular">{when(savedAt)}</span> },
        {
          key: 'acts',
          header: <span className="visually-hidden">Acts</span>,
          align: 'right',
          render: (draft) => (
            <>
              {onOpen !== undefined && (
                <Button size="compact-xs" variant="default" mr="xs" onClick={() => onOpen(draft)}>
                  Go on
                </Button>
              )}
              <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onAct(draft)}>
                {props.act}
              </Button>
            </>
          ),
        },
      ]}
      empty={
        <EmptyState title="Nothing is unfinished.">
          What you type in a form is kept here from the first words on, until you send the form.
        </EmptyState>
      }
    />
  );
}
