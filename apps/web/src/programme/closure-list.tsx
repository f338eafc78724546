import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api/client';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { shortDay } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import { closureWords } from './closure-words';
import styles from './programme.module.css';
import type { Closure } from './settings-api';
import { useSetting } from './use-setting';

export function ClosureList({ items, canCancel }: { items: readonly Closure[]; canCancel: boolean }) {
  const [cancelling, setCancelling] = useState<string | null>(null);
  return (
    <DataTable
      label="Closures ahead"
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        { key: 'days', header: 'Days', rowHeader: true, render: (closure) => daysWords(closure) },
        {
          key: 'name',
          header: 'Name',
          render: (closure) => (
            <>
              {closure.name}
              <div className="dim small">{closureWords[closure.kind]}</div>
            </>
          ),
        },
        {
          key: 'dosing',
          header: 'Dosing',
          render: (closure) =>
            closure.dosing ? (
              'Goes on'
            ) : (
              <StatusMark meaning="soon" quiet>
                No dosing
              </StatusMark>
            ),
        },
        ...(canCancel
          ? [
              {
                key: 'act',
                header: '',
                align: 'right' as const,
                render: (closure: Closure) =>
                  cancelling === closure.id ? (
                    <Cancel closure={closure} onDone={() => setCancelling(null)} />
                  ) : (
                    <Button variant="default" size="compact-xs" onClick={() => setCancelling(closure.id)}>
                      Cancel it…
                    </Button>
                  ),
              },
            ]
          : []),
      ]}
      empty={
        <EmptyState title="No closure is entered for the year ahead.">
          Holidays and closed days stand here, on the schedule, and where sessions are booked.
        </EmptyState>
      }
    />
  );
}

export function daysWords({ fromDay, toDay }: Pick<Closure, 'fromDay' | 'toDay'>): string {
  return fromDay === toDay ? shortDay(fromDay) : `${shortDay(fromDay)} to ${shortDay(toDay)}`;
}

function Cancel({ closure, onDone }: { closure: Closure; onDone: () => void }) {
  const { field, forget, sent } = useDraftFields('closure-cancel', closure.id, () => ({ reason: '' }));
  const [reason, setReason] = field('reason');
  const act = useSetting(() => api.post(`/closures/${closure.id}/cancel`, { reason: reason.trim() }), {
    says: 'The closure is cancelled.',
    rooms: ['closures'],
    after: sent(onDone),
  });
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') act.mutate();
      }}
    >
      <TextInput
        aria-label={`Why ${closure.name} is cancelled`}
        placeholder="Why it is cancelled"
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ErrorNote error={act.error} />
      <div className={styles.acts}>
        <Button type="submit" size="compact-xs" disabled={reason.trim() === ''} loading={act.isPending}>
          Cancel the closure
        </Button>
        <Button variant="default" size="compact-xs" onClick={onDone}>
          Keep it
        </Button>
      </div>
      <DraftMark of={forget} />
    </form>
  );
}
