import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { useAnnounce } from '../kit/announce';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime } from '../kit/format';
import { Panel } from '../kit/panel';
import { StatusMark } from '../kit/status-mark';
import { figure, howMany, rows } from './import-api';
import type { ListImport, OneListImport } from './import-api';
import { ImportFaults } from './import-faults';
import { ImportProgress } from './import-progress';
import { resultOf, stateOf } from './import-words';
import styles from './import.module.css';
import { useSetting } from './use-setting';

/** The second and third step: what the dry run finds, and doing it. */
export function ImportSteps({ list, onAnother }: { list: OneListImport; onAnother: () => void }) {
  const announce = useAnnounce();
  const { state } = list;
  const before = useRef(state);
  useEffect(() => {
    if (before.current !== state) announce(`${stateOf({ state }).word}. ${resultOf(list)}`);
    before.current = state;
  }, [state, list, announce]);
  const checked = state !== 'uploaded' && state !== 'checking';
  const ended = state === 'failed' || state === 'cancelled';
  return (
    <>
      <Panel
        title="1. Choose the file"
        meta={`${list.kind === 'patients' ? 'People in care' : 'Colleagues'}, uploaded ${dayAndTime(list.uploadedAt)}${list.uploadedBy === null ? '' : ` by ${list.uploadedBy}`}`}
        actions={
          <Button size="xs" variant="default" onClick={onAnother}>
            Another file
          </Button>
        }
      >
        <strong className={styles.value}>{list.name}</strong>
      </Panel>
      <Panel title="2. Check">
        <div className={styles.stack}>
          <Check list={list} />
        </div>
      </Panel>
      {checked && !ended && (
        <Panel title="3. Import">
          <div className={styles.stack}>
            <Run list={list} />
          </div>
        </Panel>
      )}
      {checked && list.rowsFaulty > 0 && list.clearedAt === null && <ImportFaults list={list} />}
    </>
  );
}

function Check({ list }: { list: OneListImport }) {
  const { state, rowsRead, bytes, bytesRead } = list;
  if (state === 'uploaded' || state === 'checking')
    return (
      <>
        <ImportProgress
          label={state === 'uploaded' ? 'Waiting for the check' : 'Checking'}
          share={bytes === 0 ? 0 : bytesRead / bytes}
          words={`${rows(rowsRead)}, ${figure(list.rowsFaulty)} with faults`}
        />
        <p className="dim">You can leave this page; the check goes on.</p>
        <Stop list={list} label="Stop the check" />
      </>
    );
  if (state === 'failed' || state === 'cancelled')
    return (
      <p>
        <StatusMark meaning={stateOf(list).meaning}>{stateOf(list).word}</StatusMark> {resultOf(list)}
      </p>
    );
  return (
    <p className={styles.acts}>
      <StatusMark meaning="fine">{rows(list.rowsGood)} good</StatusMark>
      {list.rowsFaulty > 0 && <StatusMark meaning="soon">{rows(list.rowsFaulty)} with faults</StatusMark>}
      <span className="dim">Nothing was changed by the check.</span>
    </p>
  );
}

function Run({ list }: { list: OneListImport }) {
  const may = useMay();
  const { id, kind, state, rowsGood, rowsFaulty, rowsDone } = list;
  const run = useSetting((_: void) => api.post<ListImport>(`/list-imports/${id}/run`, undefined), {
    says: 'The import has begun.',
    rooms: ['list-imports'],
  });
  const act = kind === 'patients' ? `Import ${howMany(rowsGood, kind)}` : `Invite ${howMany(rowsGood, kind)}`;
  if (state === 'running')
    return (
      <>
        <ImportProgress
          label={kind === 'patients' ? 'Registering' : 'Inviting'}
          share={rowsGood === 0 ? 0 : rowsDone / rowsGood}
          words={`${figure(rowsDone)} of ${figure(rowsGood)}`}
        />
        <p className="dim">
          You can leave this page; the import goes on. Who is registered by then stays, if you stop it.
        </p>
        <Stop list={list} label="Stop the import" />
      </>
    );
  if (state === 'done')
    return (
      <>
        <p>
          <StatusMark meaning="fine">Imported</StatusMark> {resultOf(list)}
        </p>
        {kind === 'staff' && (
          <p>
            Nobody can sign in with it yet: make each colleague a one-time code under{' '}
            <Link to="/programme/staff">Staff</Link>.
          </p>
        )}
        {kind === 'patients' && may('patient.search') && <Link to="/patients">To the patients</Link>}
        <Kept list={list} />
      </>
    );
  return (
    <>
      <p>
        {kind === 'patients'
          ? 'Each person gets a number and an open episode in the stage Referred.'
          : 'Each colleague is invited with their roles. Codes for signing in are made one by one under Staff.'}
        {rowsFaulty > 0 && ` ${rows(rowsFaulty)} with faults ${rowsFaulty === 1 ? 'is' : 'are'} left out.`}
        {rowsGood === 0 && ' There is nothing to import: mend the rows and upload them again.'}
      </p>
      <div className={styles.acts}>
        <Button disabled={rowsGood === 0} loading={run.isPending} onClick={() => run.mutate()}>
          {act}
        </Button>
        <Stop list={list} label="Discard the list" />
      </div>
      <ErrorNote error={run.error} />
      <Kept list={list} />
    </>
  );
}

/** What was uploaded names people: it is kept no longer than needed, and the screen says how long. */
function Kept({ list }: { list: OneListImport }) {
  if (list.clearedAt !== null)
    return <p className="dim">What was uploaded was forgotten {dayAndTime(list.clearedAt)}.</p>;
  return (
    <>
      <p className="dim">
        {list.state === 'done'
          ? `The rows with faults are kept for mending until ${dayAndTime(list.forgottenBy)}; the others are forgotten.`
          : `Each row is forgotten as soon as it is imported, everything when you discard the list, or on ${dayAndTime(list.forgottenBy)}. Only administrators see it.`}
      </p>
      {list.state === 'done' && <Stop list={list} label="Forget the rows now" />}
    </>
  );
}

function Stop({ list, label }: { list: OneListImport; label: string }) {
  const stop = useSetting((_: void) => api.post<ListImport>(`/list-imports/${list.id}/cancel`, undefined), {
    says: list.state === 'done' ? 'Forgotten.' : 'Stopped.',
    rooms: ['list-imports'],
  });
  return (
    <div>
      <Button variant="default" loading={stop.isPending} onClick={() => stop.mutate()}>
        {label}
      </Button>
      <ErrorNote error={stop.error} />
    </div>
  );
}
