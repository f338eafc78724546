import { Button } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api/client';
import type { Chart, Page, Span, TimelineEvent, TimelineItem } from '../api/types';
import { DataTable } from '../kit/data-table';
import type { Column } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { FigureWithTable } from '../kit/figure-with-table';
import { count, daysBetween, fullDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SegmentedControl } from '../kit/segmented';
import { wordFor } from '../kit/words';
import styles from './chart.module.css';
import { EpisodeLanes } from './episode-lanes';
import { joined } from './joined';
import { windowOf } from './lanes';
import { TimelineList } from './timeline-list';

/** The episode as one continuous line: its tracks as lanes, and under them what happened, newest first. */
export function Course(props: { chart: Chart; now: number; onVoid: ((event: TimelineEvent) => void) | null }) {
  const { chart, now } = props;
  const [weeks, setWeeks] = useState<'all' | '12'>('all');
  const { items, next, load, loading, fault } = useEvents(chart);
  const runs = items.filter((item) => item.kind === 'doses');
  const opened = chart.path.openedOn;
  return (
    <>
      <Panel>
        {chart.spans.length === 0 ? (
          <EmptyState title="No episode yet.">Its lanes are drawn from the first step on.</EmptyState>
        ) : (
          <FigureWithTable
            title="Course of the episode"
            words={
              opened === null
                ? 'No episode is open.'
                : `Opened ${fullDay(opened)}, ${count(daysBetween(opened, new Date(now).toISOString().slice(0, 10)), 'day')} ago.`
            }
            meta={
              <SegmentedControl
                className="no-print"
                size="xs"
                aria-label="How much of it"
                value={weeks}
                onChange={(value) => setWeeks(value === '12' ? '12' : 'all')}
                data={[
                  { value: 'all', label: 'All' },
                  { value: '12', label: '12 weeks' },
                ]}
              />
            }
            chart={
              <EpisodeLanes
                spans={chart.spans}
                runs={runs}
                window={windowOf(chart.spans, now, weeks === 'all' ? null : 84)}
                now={now}
                label="The episode’s tracks as lanes of time, and doses under them; the table holds the same"
              />
            }
            table={<SpanTable spans={chart.spans} now={now} />}
          />
        )}
      </Panel>
      <Panel title="What happened" meta="newest first" flush>
        <TimelineList items={items} onVoid={props.onVoid} />
        {fault !== null && <ErrorNote error={fault} onRetry={load} />}
        {next !== null && (
          <div style={{ padding: '0.5rem 0.75rem' }}>
            <Button variant="default" size="xs" loading={loading} onClick={load}>
              Load older
            </Button>
          </div>
        )}
      </Panel>
    </>
  );
}

function useEvents(chart: Chart) {
  const [older, setOlder] = useState<{ before: TimelineItem[]; items: TimelineItem[]; next: string | null } | null>(
    null,
  );
  const [loading, setLoading] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const next = older === null ? chart.timelineNext : older.next;
  const fetchOlder = async (): Promise<void> => {
    setLoading(true);
    setFault(null);
    try {
      const page = await api.get<Page<TimelineItem>>(`/patients/${chart.banner.id}/timeline`, {
        cursor: next ?? undefined,
      });
      setOlder((known) => ({
        before: known?.before ?? chart.timeline,
        items: [...(known?.items ?? []), ...page.items],
        next: page.next,
      }));
    } catch (problem) {
      setFault(problem);
    } finally {
      setLoading(false);
    }
  };
  const items = joined(chart.timeline, older?.before ?? [], older?.items ?? []);
  return { items, next, loading, fault, load: () => void fetchOlder() };
}

function SpanTable({ spans, now }: { spans: readonly Span[]; now: number }) {
  const columns: Column<Span>[] = [
    { key: 'track', header: 'Track', rowHeader: true, render: (span) => wordFor('track', span.track) },
    { key: 'state', header: 'State', render: (span) => span.label },
    { key: 'from', header: 'From', render: (span) => <span className={styles.day}>{fullDay(span.startedAt)}</span> },
    {
      key: 'to',
      header: 'To',
      render: (span) => <span className={styles.day}>{span.endedAt === null ? 'now' : fullDay(span.endedAt)}</span>,
    },
    {
      key: 'days',
      header: 'Days',
      align: 'right',
      render: (span) => daysBetween(span.startedAt, span.endedAt ?? new Date(now).toISOString()),
    },
  ];
  return (
    <DataTable
      label="Spans of the episode"
      columns={columns}
      rows={spans}
      rowKey={(span) => `${span.track} ${span.startedAt} ${span.state}`}
    />
  );
}
