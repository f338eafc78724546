import { TextInput } from '@mantine/core';
import { bedLevels } from '@cairn/rules';
import { useState } from 'react';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { addDays, dayIn, shortDay } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { type CensusDay, useCensus } from './unit-api';
import styles from './unit.module.css';

/** How many beds were taken, free and out of service at the end of each day. */
export function OccupancyScreen() {
  const [to, setTo] = useState(() => dayIn(undefined));
  const [from, setFrom] = useState(() => addDays(dayIn(undefined), -13));
  const census = useCensus(from, to);
  return (
    <>
      <PageHeader title="Occupancy" meta="Counted at the midnight that ends each day; today, as it is now" />
      <Panel>
        <div className={styles.row}>
          <TextInput type="date" label="From" value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
          <TextInput
            type="date"
            label="To"
            value={to}
            error={from > to && 'From comes before To'}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
        </div>
      </Panel>
      <ErrorNote error={census.error} onRetry={() => void census.refetch()} />
      {census.isLoading && <SkeletonRows rows={8} label="Counting" />}
      {census.data !== undefined && (
        <Panel title="Beds by day" flush={census.data.length > 0}>
          {census.data.length === 0 ? (
            <EmptyState title="There were no beds in these days.">
              Choose later days, or set up the first bed.
            </EmptyState>
          ) : (
            <Days days={census.data} />
          )}
        </Panel>
      )}
    </>
  );
}

function Days({ days }: { days: readonly CensusDay[] }) {
  return (
    <table className={styles.table} aria-label="Beds by day and level">
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Level</th>
          {['Beds', 'Taken', 'Of these away', 'Out of service', 'Free', 'Taken of all in service'].map((head) => (
            <th key={head} scope="col" className={styles.number}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.toReversed().map((one) => (
          <tr key={`${one.day} ${one.level}`}>
            <th scope="row">{shortDay(one.day)}</th>
            <td>{bedLevels[one.level]}</td>
            <td className={styles.number}>{one.beds}</td>
            <td className={styles.number}>{one.occupied}</td>
            <td className={styles.number}>{one.away}</td>
            <td className={styles.number}>{one.outOfService}</td>
            <td className={styles.number}>{one.available}</td>
            <td className={styles.number}>{shareOf(one)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function shareOf({ beds, occupied, outOfService }: CensusDay): string {
  const inService = beds - outOfService;
  return inService === 0 ? '-' : `${Math.round((occupied / inService) * 100)}%`;
}
