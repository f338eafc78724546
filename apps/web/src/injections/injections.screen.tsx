import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useMay } from '../api/session';
import { DataTable } from '../kit/data-table';
import type { Column } from '../kit/data-table';
import { productWord } from '../kit/dose-amount';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { addDays, count, dayIn, shortDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SegmentedControl } from '../kit/segmented';
import { SkeletonPanel } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { sendToWindow } from '../mat/hand-over';
import { DrugTestForm } from './drug-test-form';
import { lastWords, orderWords, placeWords, timingMarks, windowWords } from './injection-words';
import { type InjectionLine, type Injections, useInjections } from './injections-api';
import styles from './injections.module.css';

const spans = [
  { value: '0', label: 'Today' },
  { value: '14', label: 'Two weeks' },
  { value: '60', label: 'Two months' },
] as const;
type Span = (typeof spans)[number]['value'];

/** Who is to be called and what is to be on the shelf: injections that are open, due or late, soonest first. */
export function InjectionsScreen() {
  const [span, setSpan] = useState<Span>('14');
  const injections = useInjections(addDays(dayIn(undefined), Number(span)));
  useHotkeys('Injections', [
    { keys: 't', label: 'Show today', run: () => setSpan('0') },
    { keys: 'w', label: 'Show two weeks', run: () => setSpan('14') },
    { keys: 'm', label: 'Show two months', run: () => setSpan('60') },
  ]);
  const data = injections.data;
  return (
    <div className={styles.screen}>
      <PageHeader
        title="Injections"
        meta={data && `${count(data.items.length, 'person', 'people')}, ${shortDay(data.day)}`}
        actions={<Link to="/dosing">Back to the window</Link>}
      >
        <SegmentedControl aria-label="Due within" value={span} onChange={setSpan} data={spans} />
      </PageHeader>
      {injections.isError && data === undefined ? (
        <ErrorNote error={injections.error} onRetry={() => void injections.refetch()} />
      ) : data === undefined ? (
        <SkeletonPanel lines={8} label="Looking for injections that are due" />
      ) : (
        <List injections={data} span={span} />
      )}
    </div>
  );
}

function List({ injections, span }: { injections: Injections; span: Span }) {
  const may = useMay();
  const navigate = useNavigate();
  const table = useRef<HTMLDivElement>(null);
  const [testing, setTesting] = useState<InjectionLine | null>(null);
  const toRows = (): void => table.current?.querySelector<HTMLElement>('tbody tr[tabindex="0"]')?.focus();
  useEffect(toRows, []);
  // Naltrexone is the one that asks for a test of today.
  const test = (line: InjectionLine): void => {
    if (may('specimen.record') && line.product === 'naltrexone-xr') setTesting(line);
  };
  const dose = ({ patientId }: InjectionLine): void => {
    sendToWindow(patientId);
    void navigate({ to: '/dosing' });
  };
  const chart = ({ patientId }: InjectionLine): void => {
    if (may('chart.read')) void navigate({ to: '/patients/$id', params: { id: patientId } });
  };
  return (
    <div className={testing === null ? undefined : styles.beside}>
      <div ref={table}>
        <Panel flush>
          <DataTable
            label="Injections, soonest first. Enter opens the dosing card, C the chart."
            columns={columns}
            rows={injections.items}
            rowKey={({ patientId }) => patientId}
            onOpen={dose}
            rowKeys={{ c: chart, d: test }}
            empty={
              <EmptyState title="No injection falls due in this time">
                {span === '60'
                  ? 'Injections appear here when a prescriber has ordered one.'
                  : 'Look further ahead, or check the order of the person you expect.'}
              </EmptyState>
            }
          />
        </Panel>
        <p className="dim small">
          Enter opens the dosing card, C the chart, D records the drug test that naltrexone asks for. Days follow the
          last injection that was given or verified.
        </p>
      </div>
      {testing !== null && (
        <DrugTestForm
          key={testing.patientId}
          line={testing}
          day={injections.day}
          onClose={() => {
            setTesting(null);
            toRows();
          }}
        />
      )}
    </div>
  );
}

const columns: readonly Column<InjectionLine>[] = [
  {
    key: 'timing',
    header: 'When',
    width: '8.5rem',
    render: ({ timing }) => (
      <StatusMark meaning={timingMarks[timing].meaning} quiet>
        {timingMarks[timing].word}
      </StatusMark>
    ),
  },
  {
    key: 'due',
    header: 'Due',
    width: '7rem',
    render: ({ dueOn }) => <span className="tabular">{shortDay(dueOn)}</span>,
  },
  {
    key: 'person',
    header: 'Person',
    rowHeader: true,
    render: ({ displayName, number }) => (
      <>
        {displayName} <span className="dim small tabular">{number}</span>
      </>
    ),
  },
  {
    key: 'product',
    header: 'Medication',
    render: ({ product, place }) => (
      <>
        {productWord(product)} <span className="dim small">{placeWords(place)}</span>
      </>
    ),
  },
  {
    key: 'order',
    header: 'Ordered',
    width: '6rem',
    render: (line) => <span className={line.orderId === null ? styles.noOrder : 'tabular'}>{orderWords(line)}</span>,
  },
  {
    key: 'window',
    header: 'In time',
    render: (line) => <span className={`tabular ${styles.whole}`}>{windowWords(line)}</span>,
  },
  { key: 'last', header: 'Last one', render: (line) => <span className="tabular">{lastWords(line)}</span> },
];
