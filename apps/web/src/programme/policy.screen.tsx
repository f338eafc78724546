import { policyGroups } from '@cairn/rules';
import { NativeSelect, TextInput } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { DataTable } from '../kit/data-table';
import type { Column } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, shortDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { PolicySide } from './policy-side';
import { found, valueWords, verifiedMarks } from './policy-words';
import styles from './programme.module.css';
import { usePolicies } from './settings-api';
import type { Policy } from './settings-api';

const columns: readonly Column<Policy>[] = [
  { key: 'label', header: 'Policy', rowHeader: true, width: '34%', render: (policy) => policy.label },
  {
    key: 'value',
    header: 'Holds today',
    width: '24%',
    render: (policy) => (
      <>
        <span className={styles.value}>{valueWords(policy.value, policy.unit)}</span>
        {policy.since !== null && <div className="dim small">since {shortDay(policy.since.effectiveFrom)}</div>}
        {policy.upcoming.map((row) => (
          <div key={row.id} className="small">
            {valueWords(row.value, policy.unit)} from {shortDay(row.effectiveFrom)}
          </div>
        ))}
      </>
    ),
  },
  {
    key: 'source',
    header: 'Source',
    width: '28%',
    render: (policy) => (
      <>
        <StatusMark meaning={verifiedMarks[policy.verified].meaning} quiet>
          {verifiedMarks[policy.verified].words}
        </StatusMark>
        <div className="dim small">{policy.citation}</div>
      </>
    ),
  },
  {
    key: 'floor',
    header: 'Federal limit',
    render: (policy) =>
      policy.floor === null ? <span className="dim">None</span> : valueWords(policy.floor, policy.unit),
  },
];

/** Every number the rules use: what holds, where it comes from, what it was, and changing it from a day on. */
export function PolicyScreen() {
  const policies = usePolicies();
  const search = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [only, setOnly] = useState('');
  // Someone looked for one policy by its words and came here with its key.
  const { key: asked } = useSearch({ strict: false });
  const [open, setOpen] = useState<string | null>(asked ?? null);
  useEffect(() => {
    if (asked !== undefined) setOpen(asked);
  }, [asked]);
  const items = useMemo(() => policies.data?.items ?? [], [policies.data]);
  const groups = useMemo(() => {
    const here = new Set(items.map(({ group }) => group));
    return Object.values(policyGroups).filter((group) => here.has(group));
  }, [items]);
  const shown = items.filter(
    (policy) =>
      found(policy, typed) &&
      (only === '' ||
        (only === 'changed' ? policy.since !== null || policy.upcoming.length > 0 : policy.verified === only)),
  );
  const selected = items.find(({ key }) => key === open) ?? null;
  const close = (): void => {
    setOpen(null);
    search.current?.focus();
  };
  useHotkeys('Policy', [{ keys: 's', label: 'Search the policies', run: () => search.current?.focus() }]);

  return (
    <div className={styles.page}>
      <PageHeader
        title="Policy"
        meta={policies.isSuccess ? `${shown.length} of ${count(items.length, 'policy', 'policies')}` : undefined}
      >
        <TextInput
          ref={search}
          type="search"
          w="19rem"
          maw="100%"
          aria-label="Search the policies"
          placeholder="Words, citation or UNVERIFIED"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <NativeSelect
          aria-label="Which policies"
          value={only}
          onChange={(event) => setOnly(event.currentTarget.value)}
          data={[
            { value: '', label: 'All policies' },
            { value: 'changed', label: 'Changed here' },
            { value: 'no', label: 'UNVERIFIED' },
            { value: 'design', label: 'Our choice' },
          ]}
        />
      </PageHeader>
      {policies.isError && <ErrorNote error={policies.error} onRetry={() => void policies.refetch()} />}
      {policies.isPending && <SkeletonRows rows={14} />}
      <div className={`${styles.split} ${selected === null ? '' : styles.withSide}`}>
        <div className={styles.main}>
          {policies.isSuccess && shown.length === 0 && (
            <Panel>
              <EmptyState title="No policy has these words.">Search for another word, or show all policies.</EmptyState>
            </Panel>
          )}
          {groups
            .map((group) => ({ group, rows: shown.filter((policy) => policy.group === group) }))
            .filter(({ rows }) => rows.length > 0)
            .map(({ group, rows }) => (
              <Panel key={group} title={group} flush>
                <DataTable
                  label={group}
                  columns={columns}
                  rows={rows}
                  rowKey={({ key }) => key}
                  onOpen={({ key }) => setOpen(key)}
                  rowKeys={{ h: ({ key }) => setOpen(key) }}
                  selected={open}
                />
              </Panel>
            ))}
        </div>
        {selected !== null && policies.data !== undefined && (
          <aside className={styles.side} aria-label="Policy">
            <PolicySide key={selected.key} policy={selected} today={policies.data.today} onClose={close} />
          </aside>
        )}
      </div>
    </div>
  );
}
