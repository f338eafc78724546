import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useMay } from '../api/session';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { clockTime, dayAndTime, shortDay } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SegmentedControl } from '../kit/segmented';
import { SkeletonPanel } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { countActs, type Shift, useCountAct, useCountDuties, useShift, useShifts } from './count-api';
import { CountRow } from './count-row';
import styles from './counts.module.css';
import { ShiftHistory } from './shift-history';
import { ShiftObstacles } from './shift-obstacles';

/** the shift from its opening to its close, container by container. */
export function StockShiftScreen() {
  const shifts = useShifts();
  const [past, setPast] = useState<string | null>(null);
  const chosen = useShift(past);
  if (shifts.isError) return <ErrorNote error={shifts.error} onRetry={() => void shifts.refetch()} />;
  if (shifts.data === undefined) return <SkeletonPanel lines={8} label="Loading the shift" />;
  const { current, items } = shifts.data;
  const shown = past === null ? current : (chosen.data ?? null);
  return (
    <>
      <PageHeader
        title="Shift and counts"
        meta={shown === null ? undefined : metaOf(shown)}
        actions={
          past !== null ? (
            <Button size="xs" variant="default" onClick={() => setPast(null)}>
              Back to today
            </Button>
          ) : current === null ? null : (
            <CloseShift shift={current} />
          )
        }
      />
      {shown === null ? <NoShift /> : <ShiftBody key={shown.id} shift={shown} />}
      <ShiftHistory items={items} chosen={past} onChoose={setPast} />
    </>
  );
}

function metaOf({ forDay, openedAt, openedBy, closedAt, closedBy }: Shift): string {
  const opened = `${shortDay(forDay)}, opened ${clockTime(openedAt)} by ${openedBy ?? 'somebody'}`;
  return closedAt === null ? opened : `${opened}, closed ${dayAndTime(closedAt)} by ${closedBy ?? 'somebody'}`;
}

function ShiftBody({ shift }: { shift: Shift }) {
  const opening = shift.containers.filter(({ needsOpening }) => needsOpening);
  const atStart =
    opening.some((one) => one.opening?.state !== 'signed') && shift.containers.every((one) => one.closing === null);
  const [phase, setPhase] = useState<'open' | 'close'>(atStart && shift.closedAt === null ? 'open' : 'close');
  const rows = phase === 'open' ? opening : shift.containers;
  const done = rows.filter((one) => (phase === 'open' ? one.opening : one.closing)?.state === 'signed').length;
  return (
    <>
      {phase === 'close' && shift.closedAt === null && <ShiftObstacles obstacles={shift.obstacles} />}
      <Panel
        title={phase === 'open' ? 'Opening count' : 'Closing count'}
        meta={rows.length === 0 ? undefined : `${done} of ${rows.length} signed by both`}
        actions={
          <SegmentedControl
            size="xs"
            aria-label="Which count"
            value={phase}
            onChange={setPhase}
            data={[
              { value: 'open', label: 'Opening' },
              { value: 'close', label: 'Closing' },
            ]}
          />
        }
        flush
      >
        {rows.length === 0 ? (
          <EmptyState title={phase === 'open' ? 'Nothing was open when this shift began.' : 'Nothing is open.'}>
            Open a container at the dosing window: it is counted when the shift closes.
          </EmptyState>
        ) : (
          <ul className={styles.rows}>
            {rows.map((container) => (
              <CountRow key={`${container.containerId} ${phase}`} shift={shift} container={container} phase={phase} />
            ))}
          </ul>
        )}
      </Panel>
    </>
  );
}

function NoShift() {
  const may = useMay();
  const id = useRef(uuidv7());
  const duties = useCountDuties();
  const act = useCountAct(
    () => countActs.openShift(id.current),
    'The shift is open. Count what is open.',
    () => (id.current = uuidv7()),
  );
  const kept = duties.data?.kept !== false;
  return (
    <Panel>
      {kept ? (
        <EmptyState
          title="No shift is open."
          action={
            may('shift.write') && (
              <Button loading={act.isPending} autoFocus onClick={() => act.mutate(undefined)}>
                Open today’s shift
              </Button>
            )
          }
        >
          At its beginning and at its end two people count each open container. Doses without an open shift carry a
          warning.
        </EmptyState>
      ) : (
        <EmptyState
          title="No stock ledger is kept here yet."
          action={<Link to="/stock/inventories">Take the first inventory</Link>}
        >
          A shift counts against the ledger, and the ledger begins with a first inventory.
        </EmptyState>
      )}
      {act.error !== null && <ErrorNote error={act.error} />}
    </Panel>
  );
}

function CloseShift({ shift }: { shift: Shift }) {
  const may = useMay();
  const act = useCountAct(() => countActs.closeShift(shift.id), 'The shift is closed.');
  const open = shift.obstacles.length;
  if (!may('shift.write')) return null;
  return (
    <div className={styles.close}>
      {open > 0 && (
        <StatusMark meaning="soon">
          {open} {open === 1 ? 'thing' : 'things'} still open
        </StatusMark>
      )}
      <Button
        size="xs"
        variant={open > 0 ? 'default' : 'filled'}
        loading={act.isPending}
        onClick={() => act.mutate(undefined)}
      >
        Close the shift
      </Button>
      {act.error !== null && <ErrorNote error={act.error} />}
    </div>
  );
}
