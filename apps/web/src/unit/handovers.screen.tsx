import { Button } from '@mantine/core';
import { shiftNames } from '@cairn/rules';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { ApiProblem } from '../api/problem';
import { useMay } from '../api/session';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { clockTime, dayAndTime, shortDay } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import type { Meaning } from '../kit/theme';
import { type HandoverSummary, type MissingSheet, useHandoverAct, useHandovers } from './handover-api';
import styles from './unit.module.css';

/** Which sheets are to be written, signed and taken over; the last ones that are done. */
export function HandoversScreen() {
  const handovers = useHandovers();
  const open = handovers.data?.items.filter(({ state }) => state !== 'done') ?? [];
  const done = handovers.data?.items.filter(({ state }) => state === 'done') ?? [];
  const missing = handovers.data?.missing ?? [];
  return (
    <>
      <PageHeader title="Handover" meta="One sheet a shift and place, signed by who goes and who comes" />
      <ErrorNote error={handovers.error} onRetry={() => void handovers.refetch()} />
      {handovers.isPending && <SkeletonRows rows={5} label="Loading the sheets" />}
      {handovers.data !== undefined && (
        <div className={styles.main}>
          <Panel title="Not done yet" meta={open.length + missing.length || undefined}>
            {open.length + missing.length === 0 ? (
              <EmptyState title="Every sheet is done.">
                The sheet of the next shift can be opened when it has begun and somebody lies in a bed.
              </EmptyState>
            ) : (
              <ul className={styles.list}>
                {missing.map((shift) => (
                  <MissingLine key={`${shift.place.id} ${shift.startsAt}`} shift={shift} />
                ))}
                {open.map((one) => (
                  <SheetLink key={one.id} sheet={one} />
                ))}
              </ul>
            )}
          </Panel>
          <Panel title="Done" meta={done.length === 0 ? undefined : `the last ${done.length}`}>
            {done.length === 0 ? (
              <p className="dim">Sheets that both have signed come here, and can be read and printed.</p>
            ) : (
              <ul className={styles.list}>
                {done.map((one) => (
                  <SheetLink key={one.id} sheet={one} />
                ))}
              </ul>
            )}
          </Panel>
        </div>
      )}
    </>
  );
}

export const stateWords: Readonly<Record<HandoverSummary['state'], { says: string; meaning: Meaning }>> = {
  running: { says: 'The shift runs', meaning: 'info' },
  'to-sign': { says: 'To be signed', meaning: 'needs' },
  'to-take': { says: 'To be taken over', meaning: 'soon' },
  done: { says: 'Done', meaning: 'fine' },
};

const titleOf = ({ shift, forDay, place, startsAt, endsAt }: MissingSheet) =>
  `${shiftNames[shift]}, ${shortDay(forDay)}, ${clockTime(startsAt)} to ${clockTime(endsAt)}, ${place.name}`;

function SheetLink({ sheet }: { sheet: HandoverSummary }) {
  const { says, meaning } = stateWords[sheet.state];
  return (
    <li className={styles.row}>
      <Link to="/unit/handover/$id" params={{ id: sheet.id }} className={styles.grow}>
        {titleOf(sheet)}
      </Link>
      <span className="dim small">
        {sheet.signed !== null && `Signed by ${sheet.signed.by ?? 'somebody'}, ${dayAndTime(sheet.signed.at)}`}
        {sheet.taken !== null && `; taken over by ${sheet.taken.by ?? 'somebody'}`}
      </span>
      <StatusMark meaning={meaning} quiet>
        {says}
      </StatusMark>
    </li>
  );
}

function MissingLine({ shift }: { shift: MissingSheet }) {
  const may = useMay();
  const go = useNavigate();
  const id = useRef(uuidv7());
  const show = (of: string) => void go({ to: '/unit/handover/$id', params: { id: of } });
  const act = useHandoverAct(
    () => api.put(`/unit/handovers/${id.current}`, { placeId: shift.place.id, startsAt: shift.startsAt }),
    'The sheet is open.',
    () => show(id.current),
  );
  // Somebody else opened it a moment ago: the sheet is theirs and ours.
  const theirs = act.error instanceof ApiProblem ? act.error.facts['handoverId'] : undefined;
  return (
    <li className={styles.row}>
      <span className={styles.grow}>{titleOf(shift)}</span>
      <StatusMark meaning={new Date(shift.endsAt) < new Date() ? 'needs' : 'info'} quiet>
        No sheet yet
      </StatusMark>
      {may('handover.write') && (
        <Button size="compact-xs" variant="default" loading={act.isPending} onClick={() => act.mutate(undefined)}>
          Open the sheet
        </Button>
      )}
      {act.error !== null && (
        <>
          <ErrorNote error={act.error} />
          {typeof theirs === 'string' && (
            <Button size="compact-xs" onClick={() => show(theirs)}>
              Go to that sheet
            </Button>
          )}
        </>
      )}
    </li>
  );
}
