import { Button } from '@mantine/core';
import { shiftNames } from '@cairn/rules';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { urlOf } from '../api/client';
import { useMay } from '../api/session';
import { DraftsFor } from '../chart/draft';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { clockTime, dayAndTime, shortDay } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { type Handover, type SheetNote, useHandover } from './handover-api';
import { HandoverNoteForm } from './handover-note-form';
import { HandoverSigning } from './handover-signing';
import { SheetRow } from './sheet-row';
import { stateWords } from './handovers.screen';
import styles from './unit.module.css';

/** The sheet of one shift: what the record says of each person, what the outgoing nurse adds, and two signatures. */
export function HandoverScreen() {
  const { id } = useParams({ from: '/shell/unit/handover/$id' });
  const handover = useHandover(id);
  if (handover.isError) return <ErrorNote error={handover.error} onRetry={() => void handover.refetch()} />;
  if (handover.data === undefined) return <SkeletonRows rows={8} label="Composing the sheet" />;
  const { state, shift, forDay, startsAt, endsAt, place } = handover.data;
  const { says, meaning } = stateWords[state];
  return (
    <>
      <PageHeader
        title={`Handover, ${shiftNames[shift].toLowerCase()}`}
        meta={
          <>
            {shortDay(forDay)}, {clockTime(startsAt)} to {clockTime(endsAt)}, {place.name}{' '}
            <StatusMark meaning={meaning}>{says}</StatusMark>
          </>
        }
        actions={
          <Button size="xs" variant="default" component="a" href={urlOf(`/unit/handovers/${id}/print`)} target="_blank">
            Print (PDF)
          </Button>
        }
      />
      <SheetBody handover={handover.data} />
    </>
  );
}

interface OpenNote {
  readonly patientId: string;
  readonly replaces?: SheetNote;
}

function SheetBody({ handover }: { handover: Handover }) {
  const may = useMay();
  const [open, setOpen] = useState<OpenNote | null>(null);
  const { lines, notes, composedAt } = handover.sheet;
  const writes = may('handover.write') && handover.signed === null;
  const line = lines.find(({ patientId }) => patientId === open?.patientId);
  return (
    <div className={`${styles.split} ${line === undefined ? '' : styles.withAside}`}>
      <div className={styles.main}>
        <Panel
          title="People"
          meta={handover.signed === null ? `As the record says it now` : `As it was signed ${dayAndTime(composedAt)}`}
          flush={lines.length > 0}
        >
          {lines.length === 0 ? (
            <EmptyState title="Nobody lay in a bed of this place in this shift.">
              Who is given a bed stands here at once.
            </EmptyState>
          ) : (
            <div className={styles.scroll}>
              <table className={styles.table} aria-label="People of the shift">
                <thead>
                  <tr>
                    <th scope="col">Bed</th>
                    <th scope="col">Person</th>
                    <th scope="col">Last look</th>
                    <th scope="col">In the shift</th>
                    <th scope="col">Due next</th>
                    <th scope="col">What the nurse adds</th>
                  </tr>
                </thead>
                <tbody>
                  {lines.map((one) => (
                    <SheetRow
                      key={one.patientId}
                      line={one}
                      notes={notes.filter(({ patientId }) => patientId === one.patientId)}
                      chosen={one.patientId === open?.patientId}
                      onNote={
                        writes && !one.hidden
                          ? (replaces) => setOpen({ patientId: one.patientId, ...(replaces ? { replaces } : {}) })
                          : null
                      }
                    />
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </Panel>
        <HandoverSigning handover={handover} />
      </div>
      {line !== undefined && writes && (
        <aside className={styles.aside} aria-label={line.name}>
          <DraftsFor patientId={line.patientId}>
            <HandoverNoteForm
              key={`${line.patientId} ${open?.replaces?.id ?? ''}`}
              handoverId={handover.id}
              line={line}
              replaces={open?.replaces}
              onClose={() => setOpen(null)}
            />
          </DraftsFor>
        </aside>
      )}
    </div>
  );
}
