import { Button } from '@mantine/core';
import { quantityWords, trendBy } from '@cairn/rules';
import { useState } from 'react';
import { useMay } from '../api/session';
import { DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { FigureWithTable } from '../kit/figure-with-table';
import { count, dayAndTime, shortDay } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SegmentedControl } from '../kit/segmented';
import { SkeletonPanel } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { downloadCsv } from '../reports/csv';
import { type TrendLine, useVarianceTrend, type VarianceTrend } from './count-api';
import { CourseChart } from './variance-course';
import { nameOfLine, outcomes } from './variance-outcomes';
import { VarianceReview } from './variance-review';
import { signedWords } from './count-variance';
import styles from './counts.module.css';

const keyOf = ({ by, id, product }: TrendLine): string => `${by} ${id} ${product.id}`;

/** where something goes on missing, by window, dispenser and container. */
export function StockVariancesScreen() {
  const may = useMay();
  const [days, setDays] = useState<'7' | '30'>('30');
  const [chosen, setChosen] = useState<string | null>(null);
  const trend = useVarianceTrend(days);
  if (trend.isError) return <ErrorNote error={trend.error} onRetry={() => void trend.refetch()} />;
  if (trend.data === undefined) return <SkeletonPanel lines={8} label="Adding up the counts" />;
  const { data } = trend;
  const line = data.lines.find((one) => keyOf(one) === chosen) ?? data.lines[0];
  return (
    <>
      <PageHeader
        title="Variances"
        meta={`${count(data.counts, 'count')} up to ${shortDay(data.asOf)}`}
        actions={
          <>
            <SegmentedControl
              size="xs"
              aria-label="Of how many days"
              value={days}
              onChange={setDays}
              data={[
                { value: '7', label: '7 days' },
                { value: '30', label: '30 days' },
              ]}
            />
            <Button
              size="xs"
              variant="default"
              onClick={() =>
                void downloadCsv('/stock/variance-trend', { asOf: data.asOf }, { name: 'variances', query: { days } })
              }
            >
              CSV
            </Button>
          </>
        }
      />
      {line === undefined ? (
        <Panel>
          <EmptyState title="Nothing was counted in these days.">
            Counts of shifts appear here once two people have signed them.
          </EmptyState>
        </Panel>
      ) : (
        <>
          {data.lines
            .filter(({ reviewOpen }) => reviewOpen && may('variance.review'))
            .map((one) => (
              <VarianceReview key={keyOf(one)} line={one} />
            ))}
          <Lines data={data} chosen={keyOf(line)} onChoose={setChosen} />
          <Panel>
            <FigureWithTable
              title={`${nameOfLine(line)}, ${line.product.name}`}
              words={`${signedWords(line.variance, line.product)} in ${count(line.counts, 'count')}, ${line.short} of them short. Errors of reading alone could add up to ${quantityWords(line.tolerance, line.product)}.`}
              chart={<CourseChart line={line} />}
              table={
                <DataTable
                  label="Count by count"
                  rows={line.course.map((one, nth) => ({ ...one, nth }))}
                  rowKey={({ nth }) => String(nth)}
                  columns={[
                    { key: 'on', header: 'Day', rowHeader: true, render: ({ on }) => shortDay(on) },
                    {
                      key: 'variance',
                      header: 'Variance',
                      align: 'right',
                      render: ({ variance }) => signedWords(variance, line.product),
                    },
                    {
                      key: 'total',
                      header: 'Together',
                      align: 'right',
                      render: ({ total }) => signedWords(total, line.product),
                    },
                  ]}
                />
              }
            />
          </Panel>
          <Reviews data={data} />
        </>
      )}
      <p className="dim small">
        A trend is a reason to look, never a finding against anybody. What a count is short of is shared among those who
        took from the container in that shift, by how much each took.
      </p>
    </>
  );
}

function Lines({ data, chosen, onChoose }: { data: VarianceTrend; chosen: string; onChoose: (key: string) => void }) {
  return (
    <Panel title="By window, dispenser and container" flush>
      <DataTable
        label="Variances by window, dispenser and container"
        rows={data.lines}
        rowKey={keyOf}
        selected={chosen}
        onOpen={(line) => onChoose(keyOf(line))}
        columns={[
          { key: 'by', header: 'By', render: ({ by }) => trendBy[by] },
          {
            key: 'name',
            header: 'Which',
            rowHeader: true,
            render: ({ name, product }) => (
              <>
                {name} <span className="dim small">{product.name}</span>
              </>
            ),
          },
          { key: 'counts', header: 'Counts', align: 'right', render: ({ counts }) => counts },
          { key: 'short', header: 'Short', align: 'right', render: ({ short }) => short },
          {
            key: 'dispensed',
            header: 'Dispensed',
            align: 'right',
            render: ({ dispensed, product }) => quantityWords(dispensed, product),
          },
          {
            key: 'variance',
            header: 'Variance',
            align: 'right',
            render: ({ variance, product }) => signedWords(variance, product),
          },
          {
            key: 'state',
            header: 'Trend',
            render: ({ persistent, reviewOpen }) =>
              persistent ? (
                <StatusMark meaning={reviewOpen ? 'needs' : 'info'} quiet>
                  {reviewOpen ? 'Goes on missing: review' : 'Reviewed'}
                </StatusMark>
              ) : (
                <StatusMark meaning="fine" quiet>
                  No trend
                </StatusMark>
              ),
          },
        ]}
      />
    </Panel>
  );
}

function Reviews({ data: { reviews, lines } }: { data: VarianceTrend }) {
  if (reviews.length === 0) return null;
  return (
    <Panel title="Looked into">
      <ul className={styles.obstacles}>
        {reviews.map((one) => {
          const line = lines.find(({ by, id }) => by === one.by && id === one.id);
          return (
            <li key={one.reviewId}>
              <StatusMark meaning="info" quiet>
                {outcomes[one.outcome]}
              </StatusMark>
              <span>
                {trendBy[one.by]} {line?.name ?? ''}: {one.says}{' '}
                <span className="dim small">
                  {one.reviewedBy ?? ''}, {dayAndTime(one.at)}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
