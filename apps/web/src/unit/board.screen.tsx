import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { shiftNames } from '@cairn/rules';
import { useMay } from '../api/session';
import { DueRounds } from '../detox/due-rounds';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { clockTime, count } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { type BedAct, BedAside } from './bed-aside';
import { BedRow } from './bed-row';
import { type Board, useBoard } from './unit-api';
import styles from './unit.module.css';
import { WaitingList } from './waiting-list';

/** The bed board: every bed, who lies there, what is due; the form of a bed beside it. */
export function UnitScreen() {
  const board = useBoard();
  return (
    <>
      <PageHeader title="Unit" meta={board.data === undefined ? undefined : summary(board.data)} />
      {board.isError && <ErrorNote error={board.error} onRetry={() => void board.refetch()} />}
      {board.data === undefined ? (
        board.isPending && <SkeletonRows rows={8} label="Loading the beds" />
      ) : (
        <Beds board={board.data} />
      )}
    </>
  );
}

function summary({ counts, shift }: Board): string {
  return [
    `${shiftNames[shift.name]} until ${clockTime(shift.endsAt)}`,
    `${counts.occupied} of ${count(counts.beds, 'bed')} taken`,
    ...(counts.away === 0 ? [] : [`${counts.away} away`]),
    ...(counts.reserved === 0 ? [] : [`${counts.reserved} kept`]),
    ...(counts.outOfService === 0 ? [] : [`${counts.outOfService} out of service`]),
    `${counts.empty} empty`,
  ].join(', ');
}

function Beds({ board }: { board: Board }) {
  const may = useMay();
  const [open, setOpen] = useState<{ bedId: string; act: BedAct } | null>(null);
  const bed = board.beds.find(({ id }) => id === open?.bedId);
  const places = [...new Map(board.beds.map(({ place }) => [place.id, place.name]))];
  if (board.beds.length === 0)
    return (
      <div className={styles.main}>
        <Panel>
          <EmptyState
            title="This program has no beds yet."
            action={may('bed.set-up') && <Link to="/unit/set-up">Set up the first bed</Link>}
          >
            Residential and hospital levels have beds; for ambulatory withdrawal management none are needed.
          </EmptyState>
        </Panel>
        <DueRounds alone />
      </div>
    );
  return (
    <div className={`${styles.split} ${bed === undefined ? '' : styles.withAside}`}>
      <div className={styles.main}>
        {places.map(([id, name]) => (
          <Panel key={id} title={name} flush>
            <div className={styles.scroll}>
              <table className={styles.table} aria-label={`Beds of ${name}`}>
                <thead>
                  <tr>
                    <th scope="col">Bed</th>
                    <th scope="col">Person</th>
                    <th scope="col">Stay</th>
                    <th scope="col">Last look</th>
                    <th scope="col">Next</th>
                    <th scope="col" className="no-print">
                      <span className="visually-hidden">Acts</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {board.beds
                    .filter(({ place }) => place.id === id)
                    .map((one) => (
                      <BedRow
                        key={one.id}
                        bed={one}
                        chosen={one.id === open?.bedId}
                        onAct={(act) => setOpen({ bedId: one.id, act })}
                      />
                    ))}
                </tbody>
              </table>
            </div>
          </Panel>
        ))}
        <DueRounds />
        <WaitingList waiting={board.waiting} />
      </div>
      {bed !== undefined && open !== null && (
        <aside className={styles.aside} aria-label={`Bed ${bed.label}`}>
          <BedAside bed={bed} act={open.act} board={board} first={undefined} onClose={() => setOpen(null)} />
        </aside>
      )}
    </div>
  );
}
