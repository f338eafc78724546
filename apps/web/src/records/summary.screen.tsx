import { Button, Checkbox } from '@mantine/core';
import { strengthWords, summaryColumns, type SummaryColumn } from '@cairn/rules';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { DataTable, type Column } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { addDays, dayIn, fullDay, milligrams, shortDay } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { type SummaryLine, useFile, useSummary } from './records-api';
import styles from './records.module.css';
import { SpanPicker } from './span-picker';

/** What was there, came, went and is there, from the ledger (R-216, R-218). */
export function DispensingSummaryScreen() {
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const today = dayIn(undefined);
  const to = search.to ?? today;
  const from = search.from ?? addDays(to, -6);
  const all = search.all === 'yes';
  const summary = useSummary(from, to, all);
  const file = useFile();
  const go = (next: { from?: string; to?: string; all?: boolean }) =>
    void navigate({
      to: '/records/summary',
      replace: true,
      search: { from: next.from ?? from, to: next.to ?? to, ...((next.all ?? all) ? { all: 'yes' as const } : {}) },
    });
  const save = (format: 'csv' | 'pdf') =>
    file.mutate({
      path: '/records/dispensing-summary',
      query: { from, to, all: all ? 'yes' : undefined },
      name: `dispensing-summary-${from}-${to}`,
      format,
    });
  return (
    <div className={styles.screen}>
      <PageHeader
        title="Dispensing summary"
        meta={`${fullDay(from)} to ${fullDay(to)}`}
        actions={
          <>
            <Button variant="default" loading={file.isPending} onClick={() => save('csv')}>
              CSV
            </Button>
            <Button variant="default" loading={file.isPending} onClick={() => save('pdf')}>
              PDF
            </Button>
          </>
        }
      >
        <SpanPicker from={from} to={to} onSpan={(first, last) => go({ from: first, to: last })} />
        <Checkbox
          className="no-print"
          label="Also what is not controlled"
          checked={all}
          onChange={(event) => go({ all: event.currentTarget.checked })}
        />
      </PageHeader>
      {file.isError && <ErrorNote error={file.error} title="The file could not be made." />}
      {summary.isError ? (
        <ErrorNote error={summary.error} onRetry={() => void summary.refetch()} />
      ) : summary.data === undefined ? (
        <SkeletonRows rows={6} label="Loading the summary" />
      ) : (
        <Panel flush>
          <DataTable
            label="Dispensing summary"
            columns={columns}
            rows={summary.data.items}
            rowKey={({ day, productId }) => `${day}${productId}`}
            empty={
              <EmptyState title="Nothing was in stock on these days.">
                The summary begins with the first inventory, under Stock.
              </EmptyState>
            }
          />
        </Panel>
      )}
      <p className="dim small">
        Opening plus received, less taken here, taken home and wasted, plus other, is closing. Other: first inventory,
        transfers away, returns, spills, losses, destruction, variance. All of it is read from the ledger.
      </p>
    </div>
  );
}

/** In mg or pieces, with the thousands apart; digits are moved, never divided. */
function quantity({ unit }: SummaryLine, value: number): string {
  const [whole = '', part] = (unit === 'piece' ? String(Math.abs(value)) : milligrams(Math.abs(value))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${grouped}${part === undefined ? '' : `.${part}`}`;
}

const figure = (key: SummaryColumn | 'opening' | 'closing', header: string): Column<SummaryLine> => ({
  key,
  header,
  align: 'right',
  render: (line) =>
    line[key] === 0 ? (
      <span className="dim tabular">0</span>
    ) : (
      <span className="tabular">{quantity(line, line[key])}</span>
    ),
});

const columns: readonly Column<SummaryLine>[] = [
  { key: 'day', header: 'Day', render: ({ day }) => <span className={styles.nowrap}>{shortDay(day)}</span> },
  { key: 'name', header: 'Product', rowHeader: true, render: ({ name }) => name },
  {
    key: 'strength',
    header: 'Strength',
    render: (line) => <span className={styles.nowrap}>{strengthWords(line) ?? 'Pieces'}</span>,
  },
  { key: 'unit', header: 'Unit', render: ({ unit }) => (unit === 'mcg' ? 'mg' : 'pieces') },
  figure('opening', 'Opening'),
  ...(Object.keys(summaryColumns) as SummaryColumn[]).map((key) => figure(key, summaryColumns[key])),
  figure('closing', 'Closing'),
];
