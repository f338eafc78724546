import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useMay } from '../api/session';
import { Checkbox } from '../kit/checkbox';
import { type Column, DataTable } from '../kit/data-table';
import { productWord } from '../kit/dose-amount';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { addDays, count, milligrams, readable, shortDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SegmentedControl } from '../kit/segmented';
import { SkeletonPanel } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { useStation } from '../mat/use-station';
import { openPrint, type PourList, type PourRow, usePourList } from './bottles-api';
import { amountWords, reasonWords, rowStage, spanWords, stageMarks, stageOf } from './bottle-words';
import styles from './bottles.module.css';
import { PourDetail } from './pour-detail';
import { type Pour, usePour } from './use-pour';

type When = 'today' | 'tomorrow' | 'after';
const whens = [
  { value: 'today', label: 'Today' },
  { value: 'tomorrow', label: 'Tomorrow' },
  { value: 'after', label: 'In two days' },
] as const;
const ahead: Readonly<Record<When, number>> = { today: 0, tomorrow: 1, after: 2 };

/** Who picks up bottles on a day, filled and labeled person by person or many at once, so that the morning waits for nobody. */
export function PourListScreen() {
  const [when, setWhen] = useState<When>('today');
  const today = usePourList(undefined);
  const first = today.data?.today;
  const day = first === undefined || when === 'today' ? undefined : addDays(first, ahead[when]);
  const list = usePourList(day);
  const at = useStation();
  const pour = usePour(list.data?.day, at.station?.id ?? null);
  useHotkeys('Pour list', [
    { keys: 't', label: 'Today', run: () => setWhen('today') },
    { keys: 'm', label: 'Tomorrow', run: () => setWhen('tomorrow') },
    { keys: 'w', label: 'In two days', run: () => setWhen('after') },
  ]);
  const { data } = list;
  return (
    <div>
      <PageHeader
        title="Pour list"
        meta={data && `${shortDay(data.day)}, ${count(data.rows.length, 'person', 'people')}`}
        actions={<Link to="/dosing">Back to the window</Link>}
      >
        <SegmentedControl aria-label="Pick-up" value={when} onChange={setWhen} data={whens} />
      </PageHeader>
      {list.isError && data === undefined ? (
        <ErrorNote error={list.error} onRetry={() => void list.refetch()} />
      ) : data === undefined ? (
        <SkeletonPanel lines={8} label="Looking for who picks up bottles" />
      ) : (
        <List key={data.day} list={data} pour={pour} />
      )}
    </div>
  );
}

function List({ list, pour }: { list: PourList; pour: Pour }) {
  const may = useMay();
  const table = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [childResistant, setChildResistant] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const toRows = (): void => table.current?.querySelector<HTMLElement>('tbody tr[tabindex="0"]')?.focus();
  useEffect(toRows, []);
  const shown = list.rows.find((row) => keyOf(row) === open);
  const open1 = list.rows.filter((row) => row.proposals.length > 0);
  const chosen = open1.filter((row) => picked.has(keyOf(row)));
  const unlabeled = list.rows.flatMap(({ batches }) => batches.filter((batch) => stageOf(batch) === 'filled'));
  const labeled = list.rows.some(({ batches }) => batches.some((batch) => stageOf(batch) === 'labeled'));
  const mayFill = may('bottle.prepare') && childResistant && !pour.busy;

  const pick = (row: PourRow): void =>
    setPicked((before) => {
      const next = new Set(before);
      if (!next.delete(keyOf(row))) next.add(keyOf(row));
      return next;
    });
  const pickAll = (): void => setPicked(chosen.length === open1.length ? new Set() : new Set(open1.map(keyOf)));
  const fill = (rows: readonly PourRow[]): void => {
    if (!mayFill) return;
    void pour
      .fill(rows.flatMap((row) => row.proposals.map((proposal) => ({ row, proposal }))))
      .then(() => setPicked(new Set()));
  };
  const label = (): void => {
    if (may('bottle.label') && unlabeled.length > 0) void pour.label(unlabeled);
  };
  useHotkeys('Bottles', [
    { keys: 'j', label: 'To the list', run: toRows },
    { keys: 'a', label: 'Choose everybody who is still to fill, or nobody', run: pickAll },
    { keys: 'c', label: 'Fill for everybody chosen', run: () => fill(chosen) },
    { keys: 'l', label: 'Label what is filled, and print', run: label },
  ]);

  return (
    <>
      <p className={styles.sums}>
        {list.toFill.length === 0 ? (
          <span>Nothing is left to fill.</span>
        ) : (
          list.toFill.map(({ product, bottles, mcg }) => (
            <span key={product}>
              <strong>{count(bottles, 'bottle')}</strong> of {productWord(product).toLowerCase()} to fill,{' '}
              <strong>{milligrams(mcg)} mg</strong>
            </span>
          ))
        )}
        {list.closed && <StatusMark meaning="info">The clinic is closed on this day</StatusMark>}
      </p>
      <div className={`${styles.acts} no-print`}>
        <Checkbox
          label="The bottles are child-resistant (R-091)"
          checked={childResistant}
          onChange={(event) => setChildResistant(event.currentTarget.checked)}
        />
        <Button
          size="xs"
          disabled={!mayFill || chosen.length === 0}
          loading={pour.busy}
          onClick={() => fill(chosen)}
          rightSection={<KeyHint keys="c" />}
        >
          Fill {chosen.length === 0 ? 'for those chosen' : `for ${count(chosen.length, 'person', 'people')}`}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={pour.busy || unlabeled.length === 0}
          onClick={label}
          rightSection={<KeyHint keys="l" />}
        >
          Label {count(unlabeled.length, 'batch', 'batches')}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={!labeled}
          onClick={() => openPrint('/take-home-pour-list/labels', { day: list.day, format: 'sheet' })}
        >
          Labels on sheets
        </Button>
        <Button size="xs" variant="default" onClick={() => window.print()}>
          Print this list
        </Button>
      </div>
      <div className={`${styles.pour} ${shown === undefined ? styles.alone : ''}`}>
        <div ref={table}>
          <Panel flush>
            <DataTable
              label="Who picks up bottles. Space chooses, F fills, Enter shows the days."
              columns={columnsOf(picked, pick, pour)}
              rows={list.rows}
              rowKey={keyOf}
              selected={open}
              onOpen={(row) => setOpen(keyOf(row))}
              rowKeys={{ ' ': pick, f: (row) => fill([row]) }}
              empty={
                <EmptyState title="Nobody picks up bottles on this day">
                  People stand here when a prescriber has decided on take-home doses, or when the clinic is closed on
                  the next day.
                </EmptyState>
              }
            />
          </Panel>
          <p className="dim small no-print">
            J leads to the list, arrows move, Space chooses, F fills one person, C everybody chosen, L labels and
            prints, Enter shows the days of one person.
          </p>
        </div>
        {shown !== undefined && (
          <PourDetail
            key={`${keyOf(shown)} ${shown.proposals.length} ${shown.batches.length}`}
            row={shown}
            pour={pour}
            childResistant={childResistant}
            onClose={() => {
              setOpen(null);
              toRows();
            }}
          />
        )}
      </div>
    </>
  );
}

const keyOf = ({ patientId, orderId }: PourRow): string => `${patientId} ${orderId}`;

function columnsOf(
  picked: ReadonlySet<string>,
  pick: (row: PourRow) => void,
  { tried }: Pour,
): readonly Column<PourRow>[] {
  return [
    {
      key: 'pick',
      header: <span className="visually-hidden">Chosen</span>,
      width: '2.5rem',
      render: (row) =>
        row.proposals.length > 0 && (
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={`Choose ${row.displayName}`}
            checked={picked.has(keyOf(row))}
            onChange={() => pick(row)}
          />
        ),
    },
    {
      key: 'stage',
      header: 'State',
      width: '8rem',
      render: (row) => {
        const stage = rowStage(row);
        const mark = stage === 'to-fill' ? ({ meaning: 'soon', word: 'To fill' } as const) : stageMarks[stage];
        return (
          <StatusMark meaning={mark.meaning} quiet>
            {mark.word}
          </StatusMark>
        );
      },
    },
    {
      key: 'person',
      header: 'Person',
      rowHeader: true,
      render: ({ displayName, number, notes, patientId }) => (
        <>
          {displayName} <span className="dim small tabular">{number}</span>
          {notes.map((note) => (
            <span key={note} className={styles.note}>
              {readable(note)}
            </span>
          ))}
          {tried[patientId] !== undefined && (
            <span className={styles.refused} role="alert">
              Not filled: {readable(tried[patientId].message)}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'what',
      header: 'Days',
      render: ({ proposals, batches }) => (
        <>
          {[...proposals, ...batches.map((batch) => ({ reason: batch.reason, bottles: batch.bottles }))].map(
            ({ reason, bottles }, index) => (
              <span key={index} className={styles.what}>
                {spanWords(bottles)}
                {reason === 'take-home' ? '' : `, ${reasonWords[reason].toLowerCase()}`}
              </span>
            ),
          )}
        </>
      ),
    },
    {
      key: 'amount',
      header: 'Amounts',
      align: 'right',
      render: ({ proposals, batches, product }) => (
        <>
          {amountWords([...proposals, ...batches].flatMap(({ bottles }) => bottles))}
          <span className={styles.note}>{productWord(product)}</span>
        </>
      ),
    },
  ];
}
