import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { DataTable } from '../kit/data-table';
import { ErrorNote } from '../kit/error-note';
import { FigureWithTable } from '../kit/figure-with-table';
import { addDays, count, dayIn, fullDay } from '../kit/format';
import { SegmentedControl } from '../kit/segmented';
import { SkeletonRows } from '../kit/skeletons';
import { historyRuns, tally } from './dose-history';
import type { DoseHistory } from './dose-history';
import { DoseHistoryChart } from './dose-history-chart';
import { runWords, summary, tickWords } from './dose-history-words';

const ranges = [
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: 'A year' },
] as const;
type Range = (typeof ranges)[number]['value'];

/** A person's doses over time, with tests and withdrawal scores on the same days, and the same as a table. */
export function DoseHistoryPanel(props: { patientId: string; range?: Range; today?: string }) {
  const [range, setRange] = useState<Range>(props.range ?? '90');
  const to = props.today ?? dayIn(undefined);
  const from = addDays(to, 1 - Number(range));
  const history = useQuery({
    queryKey: ['chart', props.patientId, 'dose-history', from, to],
    queryFn: ({ signal }) => api.get<DoseHistory>(`/patients/${props.patientId}/dose-history`, { from, to }, signal),
    placeholderData: keepPreviousData,
  });
  if (history.isError) return <ErrorNote error={history.error} onRetry={() => void history.refetch()} />;
  if (history.data === undefined) return <SkeletonRows rows={5} label="Loading the doses" />;
  const { data } = history;
  return (
    <FigureWithTable
      title="Doses"
      words={summary(data.days.length, tally(data.days))}
      meta={
        <SegmentedControl<Range>
          className="no-print"
          size="xs"
          aria-label="How far back"
          value={range}
          onChange={setRange}
          data={ranges}
        />
      }
      chart={<DoseHistoryChart history={data} />}
      table={<DoseHistoryTable history={data} />}
    />
  );
}

interface Row {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly words: string;
}

/** The table twin: a line for days in a row of which the same is to be said, newest first. */
export function DoseHistoryTable({ history }: { history: DoseHistory }) {
  const rows: Row[] = [
    ...historyRuns(history.days).map((run) => ({ key: run.from, from: run.from, to: run.to, words: runWords(run) })),
    ...history.cows.map(({ at, day, total }) => ({
      key: at,
      from: day,
      to: day,
      words: `COWS ${total ?? 'incomplete'}`,
    })),
    ...history.specimens.map((test, index) => ({
      key: `${test.day} ${index}`,
      from: test.day,
      to: test.day,
      words: tickWords(test).replace(/^d/, 'D'),
    })),
  ].sort((one, other) => other.from.localeCompare(one.from));
  return (
    <DataTable
      label="Doses by day"
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'from', header: 'From', rowHeader: true, render: ({ from }) => fullDay(from) },
        { key: 'to', header: 'To', render: ({ from, to }) => (from === to ? '' : fullDay(to)) },
        {
          key: 'days',
          header: 'Days',
          align: 'right',
          render: ({ from, to }) => count(Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1, 'day'),
        },
        { key: 'words', header: 'What', render: ({ words }) => words },
      ]}
    />
  );
}
