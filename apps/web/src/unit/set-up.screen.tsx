import { Button } from '@mantine/core';
import { bedLevels } from '@cairn/rules';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { DraftsFor } from '../chart/draft';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { shortDay } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { BedSetUpForm } from './bed-set-up-form';
import { type Bed, useBeds } from './unit-api';
import styles from './unit.module.css';

/** Which beds there are: of a place and room, at a level, each with its own name. */
export function UnitSetUpScreen() {
  const beds = useBeds();
  const [open, setOpen] = useState<Bed | 'new' | null>(null);
  const used = beds.data?.filter(({ retiredOn }) => retiredOn === null) ?? [];
  const retired = beds.data?.filter(({ retiredOn }) => retiredOn !== null) ?? [];
  return (
    <DraftsFor patientId={null}>
      <PageHeader
        title="Set up beds"
        meta={beds.data === undefined ? undefined : `${used.length} in use`}
        actions={
          <Button size="xs" onClick={() => setOpen('new')}>
            Add a bed
          </Button>
        }
      />
      <ErrorNote error={beds.error} onRetry={() => void beds.refetch()} />
      {beds.isPending && <SkeletonRows rows={6} label="Loading the beds" />}
      {beds.data !== undefined && (
        <div className={`${styles.split} ${open === null ? '' : styles.withAside}`}>
          <div className={styles.main}>
            <Panel title="Beds" flush={used.length > 0}>
              {used.length === 0 ? (
                <EmptyState title="No bed yet.">
                  Add the first one. Places and rooms come from Program, Places.
                </EmptyState>
              ) : (
                <BedTable beds={used} onChange={setOpen} />
              )}
            </Panel>
            {retired.length > 0 && (
              <details>
                <summary className="small">No longer used ({retired.length})</summary>
                <ul className={styles.list}>
                  {retired.map((bed) => (
                    <li key={bed.id} className="dim">
                      {bed.label}, {bed.placeName}: retired {shortDay(bed.retiredOn ?? '')}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </div>
          {open !== null && (
            <aside className={styles.aside} aria-label="Bed">
              <BedSetUpForm
                key={open === 'new' ? 'new' : open.id}
                {...(open === 'new' ? {} : { bed: open })}
                onClose={() => setOpen(null)}
              />
            </aside>
          )}
        </div>
      )}
    </DraftsFor>
  );
}

function BedTable({ beds, onChange }: { beds: readonly Bed[]; onChange: (bed: Bed) => void }) {
  const queries = useQueryClient();
  const retire = useMutation({
    mutationFn: (id: string) => api.post(`/unit/beds/${id}/retire`, {}),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['unit'] }),
  });
  return (
    <>
      <table className={styles.table} aria-label="Beds">
        <thead>
          <tr>
            <th scope="col">Bed</th>
            <th scope="col">Place, room</th>
            <th scope="col">Level</th>
            <th scope="col">Now</th>
            <th scope="col">
              <span className="visually-hidden">Acts</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {beds.map((bed) => (
            <tr key={bed.id}>
              <th scope="row" className={styles.bed}>
                {bed.label}
              </th>
              <td>
                {bed.placeName}
                {bed.roomName !== null && `, ${bed.roomName}`}
              </td>
              <td>{bedLevels[bed.level]}</td>
              <td>{stateOf(bed)}</td>
              <td>
                <span className={styles.acts}>
                  <Button size="compact-xs" variant="default" onClick={() => onChange(bed)}>
                    Change<span className="visually-hidden"> bed {bed.label}</span>
                  </Button>
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    disabled={bed.occupied || bed.reserved}
                    loading={retire.isPending && retire.variables === bed.id}
                    onClick={() => retire.mutate(bed.id)}
                  >
                    Retire<span className="visually-hidden"> bed {bed.label}</span>
                  </Button>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ErrorNote error={retire.error} />
    </>
  );
}

function stateOf({ occupied, reserved, closure }: Bed): string {
  if (occupied) return 'Taken';
  if (closure !== null) return 'Out of service';
  return reserved ? 'Kept for somebody' : 'Empty';
}
