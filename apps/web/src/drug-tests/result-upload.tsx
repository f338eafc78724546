import { Button } from '@mantine/core';
import { resultColumns } from '@cairn/rules';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FileDown, FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { sendFile } from '../files/send';
import { DataTable } from '../kit/data-table';
import { ErrorNote } from '../kit/error-note';
import { count } from '../kit/format';
import { Panel } from '../kit/panel';
import { StatusMark } from '../kit/status-mark';
import type { ResultFile } from './drug-tests-api';
import styles from './drug-tests.module.css';
import { refusalsCsv } from './refusals-csv';

const send = (file: File, id: string, mode: 'preview' | 'file') =>
  sendFile<ResultFile>({ path: '/specimens/results', method: 'POST', query: { id, mode }, file });

/** Choose a file, see what would become of it, file it. Nothing is kept before the second step. */
export function ResultUpload() {
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<{ file: File; id: string } | null>(null);
  const preview = useMutation({ mutationFn: ({ file, id }: { file: File; id: string }) => send(file, id, 'preview') });
  const filing = useMutation({
    mutationFn: ({ file, id }: { file: File; id: string }) => send(file, id, 'file'),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['drug-tests'] }),
  });
  const take = (file: File | undefined): void => {
    if (file === undefined) return;
    const next = { file, id: crypto.randomUUID() };
    filing.reset();
    setChosen(next);
    preview.mutate(next);
  };
  const answer = filing.data ?? preview.data;
  const some = answer !== undefined && answer.filed + answer.amended + answer.quarantined > 0;
  return (
    <Panel title="A file from the laboratory">
      <div className={styles.stack}>
        <div className={styles.bar}>
          <Button leftSection={<FileUp size={16} />} loading={preview.isPending} onClick={() => input.current?.click()}>
            Choose a CSV file
          </Button>
          <span className="dim">UTF-8, up to 20,000 rows. First you see what would become of it; nothing is kept.</span>
          <input
            ref={input}
            type="file"
            accept=".csv,text/csv"
            hidden
            aria-label="CSV file of results"
            onChange={(event) => {
              take(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </div>
        <ErrorNote error={preview.error ?? filing.error} />
        {answer !== undefined && (
          <>
            <Numbers answer={answer} />
            {filing.data === undefined && chosen !== null && (
              <div className={styles.bar}>
                <Button disabled={!some} loading={filing.isPending} onClick={() => filing.mutate(chosen)}>
                  {some ? `File ${count(answer.filed + answer.amended, 'result')}` : 'Nothing to file'}
                </Button>
                <span className="dim small">
                  {answer.refusedRows > 0
                    ? 'Rows that are refused are left out, with the whole result that they belong to.'
                    : ''}
                </span>
              </div>
            )}
            <Refused answer={answer} />
            <Outcomes answer={answer} />
          </>
        )}
        <details>
          <summary>Which columns there are</summary>
          <DataTable
            label="Columns of a file of results"
            rows={Object.entries(resultColumns)}
            rowKey={([name]) => name}
            columns={[
              {
                key: 'name',
                header: 'Column',
                rowHeader: true,
                width: '12rem',
                render: ([name]) => <code>{name}</code>,
              },
              { key: 'says', header: 'What belongs into it', render: ([, says]) => says },
            ]}
          />
        </details>
      </div>
    </Panel>
  );
}

function Numbers({ answer }: { answer: ResultFile }) {
  const done = answer.mode === 'file';
  return (
    <div className={styles.numbers} role="status">
      <StatusMark meaning={done ? 'fine' : 'info'}>{done ? 'Filed' : 'Preview: nothing is kept yet'}</StatusMark>
      <span>{count(answer.lines, 'row')}</span>
      <span>{count(answer.filed, 'result')} filed</span>
      {answer.amended > 0 && <span>{answer.amended} amended</span>}
      {answer.unchanged > 0 && <span>{answer.unchanged} on file already</span>}
      {answer.quarantined > 0 && <span>{answer.quarantined} to quarantine</span>}
      {answer.refusedRows > 0 && <span>{count(answer.refusedRows, 'row')} refused</span>}
    </div>
  );
}

const shownAtOnce = 20;

/** Every refused row by line, column and reason; beyond the first hundred as a file. */
function Refused({ answer: { refused } }: { answer: ResultFile }) {
  if (refused.length === 0) return null;
  return (
    <div>
      <div className={styles.bar}>
        <h3 className={styles.sub}>Refused rows</h3>
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<FileDown size={14} />}
          renderRoot={(props) => <a {...props} href={refusalsCsv(refused)} download="refused-rows.csv" />}
        >
          All {refused.length.toLocaleString('en-US')} as a file
        </Button>
      </div>
      <DataTable
        label="Refused rows"
        rows={refused.slice(0, shownAtOnce)}
        rowKey={({ line, column, says }) => `${line} ${column ?? ''} ${says}`}
        columns={[
          { key: 'line', header: 'Line', align: 'right', width: '5rem', render: ({ line }) => line },
          { key: 'column', header: 'Column', width: '10rem', render: ({ column }) => column ?? '' },
          { key: 'says', header: 'What is wrong, and what to write', rowHeader: true, render: ({ says }) => says },
        ]}
      />
      {refused.length > shownAtOnce && (
        <p className="dim small">The first {shownAtOnce} are shown. The file has all of them.</p>
      )}
    </div>
  );
}

const outcomeWords = {
  filed: 'Fits',
  amended: 'New version',
  unchanged: 'On file',
  quarantined: 'Quarantine',
} as const;

function Outcomes({ answer: { reports } }: { answer: ResultFile }) {
  if (reports.length === 0) return null;
  return (
    <div>
      <h3 className={styles.sub}>Results, by specimen</h3>
      <DataTable
        label="Results of the file"
        rows={reports.slice(0, shownAtOnce)}
        rowKey={({ lines, barcode }) => `${barcode} ${lines[0] ?? 0}`}
        columns={[
          { key: 'barcode', header: 'Label', rowHeader: true, render: ({ barcode }) => barcode },
          { key: 'lines', header: 'Lines', align: 'right', render: ({ lines }) => lines.join(', ') },
          {
            key: 'who',
            header: 'Person',
            render: ({ displayName, number }) => (displayName === null ? '' : `${displayName}, No. ${number ?? ''}`),
          },
          {
            key: 'outcome',
            header: 'What becomes of it',
            render: ({ outcome, says }) => (
              <>
                <StatusMark
                  meaning={outcome === 'quarantined' ? 'soon' : outcome === 'unchanged' ? 'info' : 'fine'}
                  quiet
                >
                  {outcomeWords[outcome]}
                </StatusMark>{' '}
                <span className="dim small">{says}</span>
              </>
            ),
          },
        ]}
      />
    </div>
  );
}
