import { Button, TextInput } from '@mantine/core';
import { wasteMethods, wasteReasons } from '@cairn/rules';
import { useState } from 'react';
import { DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { useMutation } from '@tanstack/react-query';
import { download, useWasteLog, type Waste } from './loss-api';
import { amountOf } from './waste-amount';
import styles from './waste.module.css';

/** The log of some days. Without choosing: today, as the program's clock has it. */
export function WasteLog() {
  const [days, setDays] = useState<{ from?: string; to?: string }>({});
  const log = useWasteLog(days.from, days.to);
  const file = useMutation({
    mutationFn: (as: 'pdf' | 'csv') => {
      const { from = '', to = '' } = log.data ?? {};
      return download('/stock/wastes', as, `waste-log-${from}-${to}`, { from, to });
    },
  });
  return (
    <Panel
      title="Waste log"
      flush
      actions={
        <span className={styles.days}>
          <TextInput
            size="xs"
            type="date"
            aria-label="From day"
            value={days.from ?? log.data?.from ?? ''}
            onChange={(event) => setDays({ from: event.currentTarget.value, to: days.to ?? log.data?.to ?? '' })}
          />
          <span className="dim">to</span>
          <TextInput
            size="xs"
            type="date"
            aria-label="To day"
            value={days.to ?? log.data?.to ?? ''}
            onChange={(event) => setDays({ from: days.from ?? log.data?.from ?? '', to: event.currentTarget.value })}
          />
          <Button size="compact-xs" variant="default" onClick={() => file.mutate('pdf')}>
            Print
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => file.mutate('csv')}>
            CSV
          </Button>
        </span>
      }
    >
      {file.isError && <ErrorNote error={file.error} />}
      {log.isError ? (
        <ErrorNote error={log.error} onRetry={() => void log.refetch()} />
      ) : log.data === undefined ? (
        <SkeletonRows rows={3} label="Loading the waste log" />
      ) : (
        <DataTable<Waste>
          label="Waste log"
          rows={log.data.items}
          rowKey={({ id }) => id}
          empty={<EmptyState title="No waste on these days.">Choose other days above.</EmptyState>}
          columns={[
            { key: 'at', header: 'Entered', render: ({ enteredAt }) => dayAndTime(enteredAt) },
            {
              key: 'amount',
              header: 'Amount',
              align: 'right',
              rowHeader: true,
              render: (one) => (
                <span className={one.state === 'expired' ? styles.struck : undefined}>
                  {amountOf(one.quantity, one.container)}
                </span>
              ),
            },
            {
              key: 'what',
              header: 'Medication, lot, container',
              render: ({ container }) => (
                <>
                  {container.product.name}
                  <span className="dim small">
                    {' '}
                    lot {container.lot}, {container.serial}
                  </span>
                </>
              ),
            },
            {
              key: 'why',
              header: 'Why',
              render: ({ reason, says }) => (
                <>
                  {wasteReasons[reason]}
                  {says !== null && <span className="dim small"> {says}</span>}
                </>
              ),
            },
            { key: 'how', header: 'How', render: ({ method }) => wasteMethods[method] },
            { key: 'by', header: 'Entered by', render: ({ enteredBy }) => enteredBy.name ?? '' },
            { key: 'witness', header: 'Witness', render: (one) => <Witness one={one} /> },
          ]}
        />
      )}
    </Panel>
  );
}

function Witness({ one: { state, signed } }: { one: Waste }) {
  if (signed !== null)
    return (
      <StatusMark meaning="fine" quiet>
        {signed.by}
        {signed.inPlace ? ', on the same screen' : ''}
      </StatusMark>
    );
  return state === 'waiting' ? (
    <StatusMark meaning="soon" quiet>
      Waits
    </StatusMark>
  ) : (
    <StatusMark meaning="info" quiet>
      Not signed in time: nothing left the ledger
    </StatusMark>
  );
}
