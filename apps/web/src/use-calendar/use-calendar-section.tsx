import { Button } from '@mantine/core';
import { addDays, toldWords } from '@cairn/rules';
import { useState } from 'react';
import { useMay } from '../api/session';
import type { Chart } from '../api/types';
import { type ChartForm, useChartDesk } from '../chart/chart-parts';
import { DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { FigureWithTable } from '../kit/figure-with-table';
import { count, dayAndTime, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { CalendarGrid } from './calendar-grid';
import { StudyAnswers } from './study-answers';
import { type CalendarDay, type UseCalendar, useUseCalendar } from './use-calendar-api';
import { UseInterviewForm } from './use-interview-form';

export const useInterviewForm: ChartForm = {
  name: 'use-calendar',
  view: ({ chart, onClose }) => <UseInterviewForm patientId={chart.banner.id} onClose={onClose} />,
};

/** What the person tells of their use, day by day: twelve weeks at a time. */
export function UseCalendarSection({ chart }: { chart: Chart }) {
  const may = useMay();
  const { show } = useChartDesk();
  const [to, setTo] = useState<string>();
  const calendar = useUseCalendar(chart.banner.id, to, may('use-calendar.read'));
  if (!may('use-calendar.read')) return null;
  if (calendar.isError) return <ErrorNote error={calendar.error} onRetry={() => void calendar.refetch()} />;
  const { data } = calendar;
  return (
    <Panel
      title="Calendar of use"
      meta="as the person tells it"
      actions={
        may('use-calendar.write') && (
          <Button variant="default" size="xs" onClick={() => show(useInterviewForm, undefined)}>
            Go through some days
          </Button>
        )
      }
    >
      {data === undefined ? (
        <SkeletonRows rows={3} />
      ) : data.lastKnown === null ? (
        <EmptyState title="Nobody has gone through the days yet.">
          Ask what was used on which day. Nothing follows from it by itself.
        </EmptyState>
      ) : (
        <Weeks calendar={data} onMove={setTo} />
      )}
      {data !== undefined && data.study.length > 0 && <StudyAnswers answers={data.study} />}
    </Panel>
  );
}

function Weeks({ calendar, onMove }: { calendar: UseCalendar; onMove: (to: string) => void }) {
  const { days, interviews } = calendar;
  const last = days.at(-1)?.day ?? '';
  const move = (by: number) => () => onMove(addDays(last, by));
  return (
    <>
      <FigureWithTable
        title="Twelve weeks"
        words={summary(days)}
        chart={<CalendarGrid days={days} label={`Use by day: ${summary(days)}. The table says the same`} />}
        table={
          <DataTable
            label="Days on which something was used"
            rows={days.filter(({ substances }) => substances.length > 0).reverse()}
            rowKey={({ day }) => day}
            columns={[
              { key: 'day', header: 'Day', render: ({ day }) => shortDay(day) },
              { key: 'what', header: 'What', render: ({ substances }) => substances.map(toldWords).join(', ') },
            ]}
          />
        }
      />
      <p className="dim small">
        <Button variant="subtle" size="compact-xs" onClick={move(-84)}>
          Twelve weeks before
        </Button>{' '}
        <Button variant="subtle" size="compact-xs" onClick={move(84)}>
          Twelve weeks after
        </Button>{' '}
        {interviews[0] !== undefined &&
          `Last asked ${dayAndTime(interviews[0].at)}${interviews[0].by === null ? '' : ` by ${interviews[0].by}`}.`}
      </p>
    </>
  );
}

function summary(days: readonly CalendarDay[]): string {
  const of = (...told: string[]) => days.filter((day) => told.includes(day.told)).length;
  return `${count(of('opioid'), 'day')} with an opioid, ${of('other')} with something else, ${of('no-use')} without use, ${of('not-asked')} not asked`;
}
