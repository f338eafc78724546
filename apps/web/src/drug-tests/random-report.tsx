import { TextInput } from '@mantine/core';
import { weekdays as weekdayNames } from '@cairn/rules';
import { useState } from 'react';
import { DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { FigureWithTable } from '../kit/figure-with-table';
import { count, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonPanel } from '../kit/skeletons';
import { type Uniformity, useUniformity } from './random-api';
import { RandomWeekdays } from './random-weekdays';
import { chanceWords, oneDecimal } from './random-words';
import styles from './random.module.css';

/** were the days drawn evenly, and did the people of one counselor fare otherwise? With the numbers behind. */
export function RandomReport() {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const report = useUniformity(from === '' ? undefined : from, to === '' ? undefined : to);
  const { data } = report;
  return (
    <>
      <div className={`${styles.filters} no-print`}>
        <TextInput
          type="date"
          label="From"
          value={from === '' ? (data?.from ?? '') : from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label="To"
          value={to === '' ? (data?.to ?? '') : to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        {data !== undefined && <span className="dim">{count(data.draws, 'draw')} up to today at the latest</span>}
      </div>
      {report.isError ? (
        <ErrorNote error={report.error} onRetry={() => void report.refetch()} />
      ) : data === undefined ? (
        <SkeletonPanel lines={8} label="Counting the draws" />
      ) : data.draws === 0 ? (
        <Panel>
          <EmptyState title="Nothing was drawn in these days.">
            {shortDay(data.from)} to {shortDay(data.to)}. Choose other days to look back.
          </EmptyState>
        </Panel>
      ) : (
        <div className={styles.stack}>
          <Weekdays report={data} />
          <Staff report={data} />
        </div>
      )}
    </>
  );
}

function Weekdays({ report: { byWeekday, from, to } }: { report: Uniformity }) {
  const rows = byWeekday.weekdays
    .filter(({ expected, observed }) => expected > 0 || observed > 0)
    .map((row) => ({ ...row, name: weekdayNames[row.weekday - 1] ?? '' }));
  return (
    <Panel>
      <FigureWithTable
        title="Drawn by weekday"
        meta={`${shortDay(from)} to ${shortDay(to)}`}
        words={`Expected is each day’s share of the days that could have been drawn. ${chanceWords(byWeekday.test.probability)}`}
        chart={<RandomWeekdays rows={rows} />}
        table={
          <DataTable
            label="Drawn by weekday"
            rows={rows}
            rowKey={({ name }) => name}
            columns={[
              { key: 'day', header: 'Weekday', rowHeader: true, render: ({ name }) => name },
              { key: 'observed', header: 'Drawn', align: 'right', render: ({ observed }) => observed },
              { key: 'expected', header: 'Expected', align: 'right', render: ({ expected }) => oneDecimal(expected) },
            ]}
          />
        }
      />
      <p className="dim small">
        Chi-square {oneDecimal(byWeekday.test.chiSquare)} at {count(byWeekday.test.degrees, 'degree')} of freedom. Extra
        draws ask of one day only whether it is drawn, and are not counted here.
      </p>
    </Panel>
  );
}

function Staff({ report: { byStaff, removals } }: { report: Uniformity }) {
  return (
    <Panel title="By counselor of the person" meta="whose people came to be tested, against the rate of all" flush>
      <DataTable
        label="Draws by counselor of the person"
        rows={byStaff.lines}
        rowKey={({ staff }) => staff}
        empty={<EmptyState title="No drawn day is over yet." />}
        columns={[
          { key: 'staff', header: 'Counselor', rowHeader: true, render: ({ staff }) => staff },
          { key: 'of', header: 'Drawn', align: 'right', render: ({ of }) => of },
          { key: 'times', header: 'Collected', align: 'right', render: ({ times }) => times },
          { key: 'expected', header: 'Expected', align: 'right', render: ({ expected }) => oneDecimal(expected) },
          { key: 'not', header: 'Not collected', align: 'right', render: ({ notCollected }) => notCollected },
          { key: 'missed', header: 'Missed', align: 'right', render: ({ missed }) => missed },
          { key: 'removed', header: 'Taken out', align: 'right', render: ({ removed }) => removed },
        ]}
      />
      <div className={`${styles.foot} dim small`}>
        <p>{chanceWords(byStaff.test.probability)}</p>
        <p>
          {removals.length === 0
            ? 'Nobody took a drawn day out by hand.'
            : `Taken out by hand: ${removals.map(({ staff, times }) => `${staff} ${times}`).join(', ')}.`}
        </p>
      </div>
    </Panel>
  );
}
