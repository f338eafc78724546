import { Button, NativeSelect } from '@mantine/core';
import { exportBases, type ExportBasis, logElements } from '@cairn/rules';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { DataTable, type Column } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { clockTime, count, dayAndTime, dayIn, fullDay, shortDay } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { type Log, type LogRow, useFile, useLog } from './records-api';
import styles from './records.module.css';
import { SpanPicker } from './span-picker';

/** An inspector's copy comes with its pack; here only what the program needs itself. */
const bases = (['own-record', 'audit'] as const).map((value) => ({ value, label: exportBases[value] }));

/** The dispensing log, a day or some days of it, and the same as a file. */
export function DispensingLogScreen() {
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const today = dayIn(undefined);
  const to = search.to ?? search.from ?? today;
  const from = search.from ?? to;
  const log = useLog(from, to);
  const file = useFile();
  const [basis, setBasis] = useState<ExportBasis>('own-record');
  const span = (first: string, last: string) =>
    void navigate({
      to: '/records',
      replace: true,
      search: last === today && first === today ? {} : { from: first, to: last },
    });
  const save = (format: 'csv' | 'pdf') =>
    file.mutate({
      path: '/records/dispensing-log',
      query: { from, to, basis },
      name: `dispensing-log-${from}-${to}`,
      format,
    });
  return (
    <div className={styles.screen}>
      <PageHeader
        title="Dispensing log"
        meta={from === to ? fullDay(from) : `${fullDay(from)} to ${fullDay(to)}`}
        actions={
          <>
            <NativeSelect
              aria-label="Legal basis of the file"
              data={bases}
              value={basis}
              onChange={(event) => setBasis(event.currentTarget.value as ExportBasis)}
            />
            <Button variant="default" loading={file.isPending} onClick={() => save('csv')}>
              CSV
            </Button>
            <Button variant="default" loading={file.isPending} onClick={() => save('pdf')}>
              PDF
            </Button>
          </>
        }
      >
        <SpanPicker from={from} to={to} onSpan={span} />
      </PageHeader>
      {file.isError && <ErrorNote error={file.error} title="The file could not be made." />}
      {log.isError ? (
        <ErrorNote error={log.error} onRetry={() => void log.refetch()} />
      ) : log.data === undefined ? (
        <SkeletonRows rows={8} label="Loading the log" />
      ) : (
        <Lines log={log.data} oneDay={from === to} />
      )}
    </div>
  );
}

function Lines({ log, oneDay }: { log: Log; oneDay: boolean }) {
  return (
    <>
      {log.incomplete > 0 && (
        <div className={styles.mark}>
          <StatusMark meaning="needs">
            {count(log.incomplete, 'line')} with a missing element: void and record anew, or ask the pharmacist
          </StatusMark>
        </div>
      )}
      {log.total > log.items.length && (
        <div className={styles.mark}>
          <StatusMark meaning="info">
            The first {log.items.length} of {log.total} lines. The file has all of them.
          </StatusMark>
        </div>
      )}
      <Panel flush>
        <DataTable
          label="Dispensing log"
          columns={columnsOf(oneDay)}
          rows={log.items}
          rowKey={({ id, kind }) => `${kind}${id}`}
          empty={
            <EmptyState title="Nothing was dispensed.">
              Doses given at the window and bottles handed out come here by themselves.
            </EmptyState>
          }
        />
      </Panel>
      {log.signers.length > 0 && (
        <p className="dim small">
          Initials: {log.signers.map(({ initials, name }) => `${initials} ${name}`).join(', ')}. Only methadone and
          buprenorphine stand in this log.
        </p>
      )}
    </>
  );
}

const voidable = (row: LogRow, words: string) => (row.voided === null ? words : <s className="dim">{words}</s>);

function columnsOf(oneDay: boolean): readonly Column<LogRow>[] {
  const missing = ({ missing: all }: LogRow, key: (typeof all)[number]) => all.includes(key);
  const element = (key: Element) => (row: LogRow) =>
    missing(row, key) ? <StatusMark meaning="needs">Missing</StatusMark> : voidable(row, row.words[key] ?? '');
  return [
    {
      key: 'at',
      header: oneDay ? 'Time' : 'When',
      render: ({ at, day }) => (
        <span className="tabular">{oneDay ? clockTime(at) : `${shortDay(day)}, ${clockTime(at)}`}</span>
      ),
    },
    { key: 'patient', header: logElements.patient, rowHeader: true, render: (row) => <Who row={row} /> },
    { key: 'substance', header: logElements.substance, render: element('substance') },
    { key: 'strength', header: logElements.strength, render: element('strength') },
    { key: 'form', header: logElements.form, render: element('form') },
    { key: 'consumed', header: logElements.consumed, align: 'right', render: element('consumed') },
    { key: 'takenHome', header: logElements.takenHome, align: 'right', render: element('takenHome') },
    { key: 'initials', header: logElements.initials, align: 'center', render: element('initials') },
  ];
}
type Element = 'substance' | 'strength' | 'form' | 'consumed' | 'takenHome' | 'initials';

function Who({ row }: { row: LogRow }) {
  const { voided, paperRef, lateEntry } = row;
  return (
    <>
      {row.missing.includes('patient') ? (
        <StatusMark meaning="needs">Missing</StatusMark>
      ) : (
        voidable(row, row.words.patient ?? '')
      )}
      {voided !== null && (
        <span className={`${styles.under} small`}>
          Voided {dayAndTime(voided.at)}
          {voided.by !== null && ` by ${voided.by}`}: {voided.reason}
        </span>
      )}
      {(paperRef !== null || lateEntry) && (
        <span className={`${styles.under} dim small`}>
          {paperRef !== null ? `From paper, line ${paperRef}` : 'Entered late'}
        </span>
      )}
    </>
  );
}
