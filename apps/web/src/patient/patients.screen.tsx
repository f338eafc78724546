import { Button, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { Search, UserPlus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { usePatients } from '../api/hooks';
import { useMay } from '../api/session';
import type { PatientRow } from '../api/types';
import { useAnnounce } from '../kit/announce';
import { DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, fullDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { useSettled } from '../kit/settled';
import { SkeletonRows } from '../kit/skeletons';
import { wordFor } from '../kit/words';
import styles from './patient.module.css';

export function PatientsScreen() {
  const navigate = useNavigate();
  const may = useMay();
  const announce = useAnnounce();
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // The search stays out of the address: a name in a URL ends up in histories and logs.
  const [typed, setTyped] = useState('');
  const search = useSettled(typed.trim(), 180);
  const found = usePatients(search);
  const rows = found.data?.pages.flatMap((page) => page.items) ?? [];
  const open = (row: PatientRow): void => void navigate({ to: '/patients/$id', params: { id: row.id } });
  const register = (): void => void navigate({ to: '/patients/new' });

  useHotkeys('Patients', [
    ...(may('patient.register') ? [{ keys: 'n', label: 'Register a person', run: register }] : []),
    { keys: 'f', label: 'To the search', run: () => box.current?.focus() },
  ]);
  useEffect(() => {
    if (search !== '' && found.isSuccess && !found.isPlaceholderData)
      announce(`${count(rows.length, 'person', 'people')} found.`);
  }, [search, found.isSuccess, found.isPlaceholderData, rows.length, announce]);

  return (
    <>
      <PageHeader
        title="Patients"
        actions={
          may('patient.register') && (
            <Button leftSection={<UserPlus size={16} />} rightSection={<KeyHint keys="n" />} onClick={register}>
              Register a person
            </Button>
          )
        }
      >
        <TextInput
          ref={box}
          className={styles.search}
          leftSection={<Search size={15} />}
          aria-label="Search patients"
          placeholder="Name, date of birth or number"
          autoComplete="off"
          spellCheck={false}
          autoFocus
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') {
              event.preventDefault();
              list.current?.querySelector<HTMLElement>('tbody tr')?.focus();
            } else if (
              event.key === 'Enter' &&
              rows[0] !== undefined &&
              !found.isFetching &&
              search !== '' &&
              search === typed.trim()
            ) {
              open(rows[0]);
            } else if (event.key === 'Escape') setTyped('');
          }}
        />
      </PageHeader>
      {found.isError && <ErrorNote error={found.error} onRetry={() => void found.refetch()} />}
      <div ref={list}>
        <Panel flush>
          {found.isPending ? (
            <SkeletonRows rows={14} />
          ) : (
            <DataTable
              label="Patients found"
              rows={rows}
              rowKey={(row) => row.id}
              onOpen={open}
              columns={[
                {
                  key: 'name',
                  header: 'Name',
                  rowHeader: true,
                  width: '38%',
                  render: (row) => (
                    <Link to="/patients/$id" params={{ id: row.id }} tabIndex={-1} className={styles.name}>
                      {row.displayName}
                      {row.formerly !== null && <span className="dim small"> {row.formerly}</span>}
                    </Link>
                  ),
                },
                { key: 'number', header: 'Number', align: 'right', width: '12%', render: (row) => row.number },
                {
                  key: 'born',
                  header: 'Date of birth',
                  align: 'right',
                  width: '16%',
                  render: (row) => (row.dateOfBirth === null ? '' : fullDay(row.dateOfBirth)),
                },
                {
                  key: 'stage',
                  header: 'Stage',
                  render: (row) => (row.dateOfBirth === null ? '' : wordFor('main', row.stage)),
                },
              ]}
              empty={
                search === '' ? (
                  <EmptyState
                    title="Nobody is registered yet."
                    action={
                      <>
                        {may('patient.register') && <Button onClick={register}>Register a person</Button>}{' '}
                        {may('list.import') && (
                          <Button variant="default" renderRoot={(props) => <Link to="/programme/import" {...props} />}>
                            Import a list
                          </Button>
                        )}
                      </>
                    }
                  >
                    People appear here as soon as they are registered.
                  </EmptyState>
                ) : (
                  <EmptyState
                    title="Nobody found."
                    action={
                      may('patient.register') && (
                        <Button variant="default" onClick={register}>
                          Register a person
                        </Button>
                      )
                    }
                  >
                    Try part of the family name, a date of birth such as 1985-10-14, or the patient number. Small typing
                    errors are fine.
                  </EmptyState>
                )
              }
            />
          )}
        </Panel>
      </div>
      {found.hasNextPage && (
        <div className={styles.more}>
          <Button variant="default" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            Show more
          </Button>
        </div>
      )}
    </>
  );
}
