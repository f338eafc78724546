import { Button } from '@mantine/core';
import { quarantineReasons, type QuarantineReason, returnedAgainst } from '@cairn/rules';
import { useRef, useState } from 'react';
import { useMay } from '../api/session';
import { Drafts } from '../chart/draft';
import { DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, dayAndTime, shortDay } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { DestructionForm } from './destruction-form';
import { DestructionList } from './destruction-list';
import { type Quarantine, useQuarantine } from './loss-api';
import { amountOf, nameOf } from './waste-amount';
import { QuarantineForm } from './quarantine-form';
import styles from './waste.module.css';

type Item = Quarantine['items'][number];
type Unusable = Quarantine['unusable'][number];

/** What never goes back to be given, and how it is destroyed. */
export function QuarantineScreen() {
  const may = useMay();
  const drafts = useRef(new Map<string, unknown>());
  const quarantine = useQuarantine();
  const [open, setOpen] = useState<'put' | 'destroy' | Unusable | null>(null);
  const close = () => setOpen(null);
  const items = quarantine.data?.items ?? [];
  const unusable = quarantine.data?.unusable ?? [];
  return (
    <Drafts value={drafts.current}>
      <PageHeader
        title="Quarantine and destruction"
        meta={quarantine.data === undefined ? undefined : count(items.length, 'container')}
        actions={
          <>
            {may('quarantine.write') && (
              <Button variant="default" onClick={() => setOpen('put')}>
                Put into quarantine
              </Button>
            )}
            {may('destruction.record') && (
              <Button disabled={items.length === 0} onClick={() => setOpen('destroy')}>
                Record a destruction
              </Button>
            )}
          </>
        }
      />
      {open === 'put' && <QuarantineForm subject={null} onClose={close} />}
      {open === 'destroy' && <DestructionForm items={items} onClose={close} />}
      {open !== null && typeof open === 'object' && (
        <QuarantineForm
          key={open.container.id}
          subject={null}
          container={{ id: open.container.id, quantity: open.quantity, why: open.why }}
          onClose={close}
        />
      )}
      {unusable.length > 0 && (
        <Panel title="May not be used, and still stands in stock" meta="It goes into quarantine first">
          <ul className={styles.list}>
            {unusable.map((one) => (
              <li key={one.container.id} className={styles.item}>
                <span className={styles.amount}>{amountOf(one.quantity, one.container)}</span>
                <div className={styles.words}>
                  <StatusMark meaning="needs" quiet>
                    {one.why === 'expired'
                      ? `Past its date since ${shortDay(one.container.expiresOn)}`
                      : `Blocked: ${one.says ?? ''}`}
                  </StatusMark>
                  <span className="dim small">{nameOf(one.container)}</span>
                </div>
                {may('quarantine.write') && (
                  <div className={styles.acts}>
                    <Button size="compact-xs" variant="default" onClick={() => setOpen(one)}>
                      Put into quarantine
                    </Button>
                  </div>
                )}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel title="In quarantine" flush>
        {quarantine.isError ? (
          <ErrorNote error={quarantine.error} onRetry={() => void quarantine.refetch()} />
        ) : quarantine.data === undefined ? (
          <SkeletonRows rows={3} label="Loading the quarantine" />
        ) : (
          <DataTable<Item>
            label="In quarantine"
            rows={items}
            rowKey={({ container }) => container.id}
            empty={
              <EmptyState title="Nothing is in quarantine.">
                Bottles that people bring back come here by themselves; stock that may not be used is put here above.
              </EmptyState>
            }
            columns={[
              {
                key: 'what',
                header: 'Medication, lot, container',
                rowHeader: true,
                render: ({ container }) => nameOf(container),
              },
              {
                key: 'amount',
                header: 'Amount',
                align: 'right',
                render: (one) => amountOf(one.quantity, one.container),
              },
              { key: 'how', header: 'How it came here', render: (one) => <Entries one={one} /> },
            ]}
          />
        )}
      </Panel>
      <DestructionList />
    </Drafts>
  );
}

const cameBy = { return: 'Brought back', quarantine: 'Put here', found: 'Found again' } as const;

function Entries({ one }: { one: Item }) {
  return (
    <ul className={styles.list}>
      {one.entries.map((entry) => {
        const against = entry.kind === 'return' ? returnedAgainst(entry.expected, entry.quantity) : 'equal';
        return (
          <li key={entry.movementId} className={styles.line}>
            <span>
              {cameBy[entry.kind]}: {amountOf(entry.quantity, one.container)}
            </span>
            {against === 'less' && entry.expected !== null && (
              <StatusMark meaning="needs" quiet>
                {amountOf(entry.expected - entry.quantity, one.container)} less than went home
              </StatusMark>
            )}
            <span className="dim small">
              {reasonOf(entry.reason)}
              {entry.by ?? ''} {dayAndTime(entry.at)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function reasonOf(reason: string | null): string {
  if (reason === null) return '';
  return `${quarantineReasons[reason as QuarantineReason] ?? reason}. `;
}
