import { Button } from '@mantine/core';
import { weekdays } from '@cairn/rules';
import { useState } from 'react';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { shortDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { ClosureForm, ClosureTouched } from './closure-form';
import { ClosureList } from './closure-list';
import { HoursForm } from './hours-form';
import styles from './programme.module.css';
import { useClosures, useHours } from './settings-api';
import type { ClosureEntered, Hours, HoursList } from './settings-api';
import { useSetting } from './use-setting';

type Side = { kind: 'hours' } | { kind: 'closure' } | { kind: 'entered'; closure: ClosureEntered } | null;

/** When the clinic is open, and the days on which it is not. */
export function HoursScreen() {
  const may = useMay();
  const hours = useHours();
  const closures = useClosures();
  const [side, setSide] = useState<Side>(null);
  const canHours = may('settings.write');
  const canClose = may('closure.write');
  const close = (): void => setSide(null);
  useHotkeys(
    'Hours and closures',
    [
      ...(canClose ? [{ keys: 'n', label: 'Enter a closure', run: () => setSide({ kind: 'closure' }) }] : []),
      ...(canHours ? [{ keys: 'e', label: 'Enter new hours', run: () => setSide({ kind: 'hours' }) }] : []),
    ],
    side === null,
  );
  return (
    <div className={styles.page}>
      <PageHeader
        title="Hours and closures"
        actions={
          <>
            {canHours && (
              <Button variant="default" onClick={() => setSide({ kind: 'hours' })} rightSection={<KeyHint keys="e" />}>
                New hours
              </Button>
            )}
            {canClose && (
              <Button onClick={() => setSide({ kind: 'closure' })} rightSection={<KeyHint keys="n" />}>
                Enter a closure
              </Button>
            )}
          </>
        }
      />
      <ErrorNote error={hours.error ?? closures.error} />
      <div className={`${styles.split} ${side === null ? '' : styles.withSide}`}>
        <div className={styles.main}>
          <Panel title="Closures ahead" flush>
            {closures.data === undefined ? (
              <SkeletonRows rows={3} />
            ) : (
              <ClosureList items={closures.data} canCancel={canClose} />
            )}
          </Panel>
          {hours.data === undefined ? <SkeletonRows rows={7} /> : <Weeks list={hours.data} canWrite={canHours} />}
        </div>
        {side !== null && (
          <aside className={styles.side} aria-label={side.kind === 'hours' ? 'New hours' : 'Closure'}>
            {side.kind === 'hours' && hours.data !== undefined && <HoursForm list={hours.data} onClose={close} />}
            {side.kind === 'closure' && (
              <ClosureForm onDone={(closure) => setSide({ kind: 'entered', closure })} onClose={close} />
            )}
            {side.kind === 'entered' && <ClosureTouched closure={side.closure} onClose={close} />}
          </aside>
        )}
      </div>
    </div>
  );
}

function Weeks({ list, canWrite }: { list: HoursList; canWrite: boolean }) {
  const standing = list.items.filter(({ withdrawnAt }) => withdrawnAt === null);
  const current = standing.find(({ id }) => id === list.current);
  const upcoming = standing.filter(({ fromDay }) => fromDay > list.today).reverse();
  const past = standing.filter(({ id, fromDay }) => id !== list.current && fromDay <= list.today);
  return (
    <>
      <Panel title="Opening hours" {...(current && { meta: `Since ${shortDay(current.fromDay)}` })} flush>
        {current === undefined ? (
          <EmptyState title="No opening hours are entered yet.">
            {canWrite ? 'Enter the week as it is, from today or a later day.' : 'An administrator enters them here.'}
          </EmptyState>
        ) : (
          <Week week={current} />
        )}
      </Panel>
      {upcoming.map((week) => (
        <Panel
          key={week.id}
          title={`From ${shortDay(week.fromDay)}`}
          meta={week.reason}
          flush
          {...(canWrite && { actions: <Withdraw week={week} /> })}
        >
          <Week week={week} />
        </Panel>
      ))}
      {past.length > 0 && (
        <details>
          <summary>Earlier hours</summary>
          <div className={styles.stack}>
            {past.map((week) => (
              <Panel key={week.id} title={`From ${shortDay(week.fromDay)}`} meta={week.reason} flush>
                <Week week={week} />
              </Panel>
            ))}
          </div>
        </details>
      )}
    </>
  );
}

function Withdraw({ week }: { week: Hours }) {
  const act = useSetting(() => api.post(`/programme/opening-hours/${week.id}/withdraw`, {}), {
    says: 'Withdrawn.',
    rooms: ['settings'],
  });
  return (
    <>
      <ErrorNote error={act.error} />
      <Button variant="default" size="xs" loading={act.isPending} onClick={() => act.mutate()}>
        Withdraw
      </Button>
    </>
  );
}

function Week({ week }: { week: Hours }) {
  const on = (weekday: number, kind: 'clinic' | 'dosing') =>
    week.hours
      .filter((span) => span.weekday === weekday && span.kind === kind)
      .sort((one, other) => one.opens.localeCompare(other.opens))
      .map(({ opens, closes }) => `${opens} to ${closes}`)
      .join(', ');
  const closed = <span className="dim">Closed</span>;
  return (
    <DataTable
      label={`Opening hours from ${shortDay(week.fromDay)}`}
      rows={weekdays.map((name, index) => ({ name, weekday: index + 1 }))}
      rowKey={({ name }) => name}
      columns={[
        { key: 'day', header: 'Day', rowHeader: true, width: '9rem', render: ({ name }) => name },
        { key: 'clinic', header: 'Clinic', render: ({ weekday }) => on(weekday, 'clinic') || closed },
        { key: 'dosing', header: 'Dosing', render: ({ weekday }) => on(weekday, 'dosing') || closed },
      ]}
    />
  );
}
