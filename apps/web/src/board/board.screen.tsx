import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useBoard, useStaff } from '../api/hooks';
import { useMay, useSession } from '../api/session';
import type { BoardRow } from '../api/types';
import { WaitingForMe } from '../desk/waiting-for-me';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { clockTime, count } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { StripLegend } from '../kit/strip';
import { BoardTable } from './board-table';
import styles from './board.module.css';
import { bandCounts, narrow } from './need';
import { RowWords } from './row-words';

/** As the server has it: looking at a colleague's caseload is for supervisors. */
const seesOthers = ['counselor_supervisor', 'medical_director'];

/** A caseload on one page, in the order of who needs me today. */
export function BoardScreen() {
  const session = useSession();
  const may = useMay();
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const chooses = session.roles.some((role) => seesOthers.includes(role));
  const board = useBoard(search.staff);
  const filter = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [active, setActive] = useState<BoardRow | null>(null);
  const rows = narrow(board.data?.rows ?? [], text);
  const endOfToday = new Date().setHours(23, 59, 59, 999);
  const bands = bandCounts(rows, endOfToday);
  const open = (row: BoardRow): void => void navigate({ to: '/patients/$id', params: { id: row.patientId } });
  useHotkeys('Today', [
    { keys: 'f', label: 'Filter the list', run: () => filter.current?.focus() },
    { keys: 'j', label: 'Down the list (k goes up)', run: focusFirst },
  ]);
  const shown = active === null ? rows[0] : (rows.find((row) => row.patientId === active.patientId) ?? rows[0]);

  return (
    <div className={styles.screen}>
      <PageHeader
        title="Today"
        meta={
          board.data === undefined
            ? undefined
            : `${count(rows.length, 'person', 'people')}, as of ${clockTime(board.data.asOf)}`
        }
        actions={
          <>
            {chooses && (
              <StaffFilter
                value={search.staff}
                onChange={(staff) =>
                  void navigate({ to: '/board', search: staff === undefined ? {} : { staff }, replace: true })
                }
              />
            )}
            <TextInput
              ref={filter}
              aria-label="Filter by name or number"
              placeholder="Name or number"
              value={text}
              rightSection={<KeyHint keys="f" />}
              onChange={(event) => setText(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Escape') setText('');
                if (event.key === 'Enter' || event.key === 'ArrowDown') focusFirst();
              }}
            />
          </>
        }
      >
        {board.data !== undefined && rows.length > 0 && (
          <>
            <StatusMark meaning="needs">{bands.needs} now</StatusMark>
            <StatusMark meaning="soon">{bands.soon} this week</StatusMark>
            <StatusMark meaning="fine">{bands.fine} steady</StatusMark>
          </>
        )}
      </PageHeader>
      <WaitingForMe />
      {board.isError && <ErrorNote error={board.error} onRetry={() => void board.refetch()} />}
      {board.data === undefined ? (
        !board.isError && <SkeletonRows rows={16} label="Loading the caseload" />
      ) : board.data.rows.length === 0 ? (
        <Panel>
          <EmptyState
            title={search.staff === undefined ? 'Nobody is assigned to you.' : 'This person has no caseload.'}
            action={
              may('patient.search') && (
                <Button variant="default" renderRoot={(props) => <Link to="/patients" {...props} />}>
                  To the patients
                </Button>
              )
            }
          >
            {chooses && search.staff === undefined
              ? 'Choose whose caseload to look at, above.'
              : 'People come here when they are assigned to a counselor on their chart, which a supervisor can do.'}{' '}
            Ctrl K finds a person.
          </EmptyState>
        </Panel>
      ) : (
        <Panel flush className={styles.panel ?? ''}>
          <BoardTable rows={rows} endOfToday={endOfToday} onOpen={open} onActive={setActive} />
          {rows.length === 0 && <EmptyState title="Nobody matches.">Clear the filter with Esc.</EmptyState>}
        </Panel>
      )}
      {shown !== undefined && <RowWords row={shown} />}
      <div className={styles.legend}>
        Drug tests, 12 weeks: <StripLegend kind="use" /> <span className={styles.gap} /> Attendance, 14 days:{' '}
        <StripLegend kind="attendance" />
      </div>
    </div>
  );
}

function focusFirst(): void {
  document.querySelector<HTMLElement>('[data-board] tbody tr[tabindex="0"]')?.focus();
}

function StaffFilter(props: { value: string | undefined; onChange: (staff: string | undefined) => void }) {
  const staff = useStaff();
  const people = (staff.data ?? []).filter((each) =>
    each.roles.some((role) => role === 'counselor' || role === 'counselor_supervisor'),
  );
  return (
    <NativeSelect
      aria-label="Whose caseload"
      value={props.value ?? ''}
      data={[{ value: '', label: 'My view' }, ...people.map((each) => ({ value: each.id, label: each.displayName }))]}
      onChange={(event) => props.onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
    />
  );
}
