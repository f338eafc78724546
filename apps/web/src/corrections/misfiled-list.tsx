import { Button, NativeSelect } from '@mantine/core';
import { misfiledFacts } from '@cairn/rules';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../api/session';
import type { MisfiledRecord } from '../api/types';
import { useAnnounce } from '../kit/announce';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { clockTime, fullDay, milligrams, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import styles from './corrections.module.css';
import { linkReentry, useMisfiled } from './queries';

/** Records of the wrong person: what waits for someone who may give or sign it comes first. */
export function MisfiledList() {
  const records = useMisfiled();
  const waiting = records.data?.filter(({ reentry }) => reentry === null).length ?? 0;
  return (
    <Panel
      title="Entered on the wrong chart"
      meta={waiting === 0 ? 'Nothing waits' : `${waiting} to be entered again on the right chart`}
      flush
    >
      <ErrorNote error={records.error} onRetry={() => void records.refetch()} />
      {records.isPending && <SkeletonRows rows={2} />}
      {records.data?.length === 0 && (
        <EmptyState title="Nothing was entered on a wrong chart.">
          “Wrong person?” beside a session, a dose, an order, a test or a consent takes it back there and enters it for
          the right person.
        </EmptyState>
      )}
      <ul className={styles.items}>
        {records.data?.map((record) => (
          <MisfiledLine key={record.id} record={record} />
        ))}
      </ul>
    </Panel>
  );
}

function MisfiledLine({ record }: { record: MisfiledRecord }) {
  const may = useMay();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState('');
  const facts = misfiledFacts[record.recordType];
  const entersAgain = facts.entersAgain;
  const link = useMutation({
    mutationFn: () => linkReentry(record.id, chosen),
    onSuccess: () => {
      announce('Linked: both charts say so.');
      void queries.invalidateQueries({ queryKey: ['corrections'] });
      void queries.invalidateQueries({ queryKey: ['chart'] });
    },
  });
  const waits = record.reentry === null;
  const mayEnter = entersAgain !== null && may(entersAgain);
  return (
    <li className={styles.item}>
      <div>
        <StatusMark meaning={waits ? 'needs' : 'fine'}>{waits ? 'Waits' : 'Entered again'}</StatusMark>{' '}
        <strong>{facts.label}</strong>: from{' '}
        <Link to="/patients/$id" params={{ id: record.from.id }}>
          No. {record.from.number} {record.from.displayName}
        </Link>{' '}
        to{' '}
        <Link to="/patients/$id" params={{ id: record.to.id }}>
          No. {record.to.number} {record.to.displayName}
        </Link>
        <div className="dim small">
          {record.reason}. {record.by ?? 'Cairn'}, {fullDay(record.at)} {clockTime(record.at)}
          {record.reentry !== null && record.reentry.by !== null && `; entered again by ${record.reentry.by}`}
        </div>
        {waits && (
          <p className="small">
            {record.candidates.length > 0
              ? 'Choose the entry that takes its place.'
              : record.recordType === 'dose'
                ? 'Record the dose for the right person at the dosing window, then choose it here.'
                : 'Sign the order on the right person’s chart, then choose it here.'}
          </p>
        )}
      </div>
      {waits && mayEnter && record.candidates.length > 0 && (
        <form
          className={styles.acts}
          onSubmit={(event) => {
            event.preventDefault();
            if (chosen !== '') link.mutate();
          }}
        >
          <NativeSelect
            size="xs"
            aria-label="The entry that takes its place"
            value={chosen}
            onChange={(event) => setChosen(event.currentTarget.value)}
            data={[
              { value: '', label: 'Choose the entry' },
              ...record.candidates.map(({ id, at, doseMcg }) => ({
                value: id,
                label: `${milligrams(doseMcg)} mg, ${shortDay(at)} ${clockTime(at)}`,
              })),
            ]}
          />
          <Button type="submit" size="xs" disabled={chosen === ''} loading={link.isPending}>
            Link
          </Button>
        </form>
      )}
      {link.isError && (
        <div className={styles.wide}>
          <ErrorNote error={link.error} />
        </div>
      )}
    </li>
  );
}
