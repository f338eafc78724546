import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { Drafts } from '../chart/draft';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { clockTime, count, dayAndTime, dayIn } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { FieldsForm, filled } from '../outside/fields-form';
import { instantFrom, useZone } from './clinic-time';
import { OutageCard } from './outage-card';
import { type Sheet, useFile, useOutages, useSheets } from './records-api';
import styles from './records.module.css';

/** The sheet for times without the program, and what was written on it. */
export function DowntimeScreen() {
  const may = useMay();
  const drafts = useRef(new Map<string, unknown>());
  const outages = useOutages();
  const file = useFile();
  const [open, setOpen] = useState(false);
  const print = () => file.mutate({ path: '/records/downtime-sheet', name: 'downtime-sheet', format: 'pdf' });
  return (
    <Drafts value={drafts.current}>
      <div className={styles.screen}>
        <PageHeader
          title="Downtime"
          meta="For times in which this program is away"
          actions={
            <>
              {may('downtime.write') && (
                <Button variant="default" onClick={() => setOpen(true)}>
                  Record an outage
                </Button>
              )}
              <Button loading={file.isPending} onClick={print}>
                Print a sheet now
              </Button>
            </>
          }
        />
        {file.isError && <ErrorNote error={file.error} title="The sheet could not be made." onRetry={print} />}
        {open && <NewOutage onClose={() => setOpen(false)} />}
        <Panel title="Outages">
          {outages.isError ? (
            <ErrorNote error={outages.error} onRetry={() => void outages.refetch()} />
          ) : outages.data === undefined ? (
            <SkeletonRows rows={3} label="Loading the outages" />
          ) : outages.data.length === 0 ? (
            <EmptyState title="No outage.">
              When the program was away and you wrote on paper, record the outage here and enter each line. The shift
              closes once every line is entered or explained.
            </EmptyState>
          ) : (
            <ul className={styles.list}>
              {outages.data.map((outage) => (
                <li key={outage.id}>
                  <OutageCard outage={outage} />
                </li>
              ))}
            </ul>
          )}
        </Panel>
        <Sheets
          onOpen={(sheet) =>
            file.mutate({ path: `/records/downtime-sheets/${sheet.id}`, name: 'downtime-sheet', format: 'pdf' })
          }
        />
      </div>
    </Drafts>
  );
}

function NewOutage({ onClose }: { onClose: () => void }) {
  const [id] = useState(uuidv7);
  const zone = useZone();
  return (
    <FieldsForm
      name="outage"
      title="Record an outage"
      intro="When did people begin to write on paper? The end is recorded once the program is back."
      submit="Record"
      says="Outage recorded."
      initial={{ day: dayIn(undefined), time: clockTime(new Date().toISOString()) }}
      fields={[
        { key: 'day', label: 'Day', kind: 'day', max: dayIn(undefined) },
        { key: 'time', label: 'Time, such as 08:30' },
        { key: 'says', label: 'What happened', kind: 'area', width: 'whole', optional: true },
      ]}
      send={async (typed) => {
        const beganAt = instantFrom(typed, zone);
        if (beganAt === null) throw new Error('Write the time as 08:30.');
        return api.put(`/records/outages/${id}`, { beganAt, ...filled(typed, 'says') });
      }}
      onClose={onClose}
    />
  );
}

const oldAfterMinutes = 125;

/** The sheets that were made by themselves; that the newest is old means that the worker stands still. */
function Sheets({ onOpen }: { onOpen: (sheet: Sheet) => void }) {
  const sheets = useSheets();
  const newest = sheets.data?.[0];
  const old = newest !== undefined && Date.now() - Date.parse(newest.producedAt) > oldAfterMinutes * 60_000;
  return (
    <Panel
      title="Sheets made by themselves"
      meta={
        newest === undefined ? undefined : (
          <StatusMark meaning={old ? 'needs' : 'fine'} quiet>
            {old
              ? 'The newest is old: tell your administrator that the worker stands still'
              : `Last ${clockTime(newest.producedAt)}`}
          </StatusMark>
        )
      }
    >
      {sheets.isError ? (
        <ErrorNote error={sheets.error} onRetry={() => void sheets.refetch()} />
      ) : sheets.data === undefined ? (
        <SkeletonRows rows={2} label="Loading the sheets" />
      ) : sheets.data.length === 0 ? (
        <EmptyState title="No sheet yet.">
          The worker makes one every hour as soon as somebody has an order, and keeps it encrypted on the server.
        </EmptyState>
      ) : (
        <div className={styles.acts}>
          {sheets.data.slice(0, 12).map((sheet) => (
            <Button key={sheet.id} size="xs" variant="default" onClick={() => onOpen(sheet)}>
              {dayAndTime(sheet.producedAt)}, {count(sheet.lines, 'person', 'people')}
            </Button>
          ))}
        </div>
      )}
    </Panel>
  );
}
