import { Button } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, shortDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { PlaceForm, RoomForm } from './place-form';
import styles from './programme.module.css';
import { usePlaces } from './settings-api';
import type { Place, Room } from './settings-api';
import { useSetting } from './use-setting';

type Side = { kind: 'place'; place: Place | null } | { kind: 'room'; place: Place; room: Room | null } | null;

/** The sites of the program with their rooms. What is no longer used is retired, and keeps its name in the past. */
export function PlacesScreen() {
  const places = usePlaces();
  const canWrite = useMay()('settings.write');
  const [side, setSide] = useState<Side>(null);
  const [retired, setRetired] = useState(false);
  useHotkeys(
    'Places',
    [{ keys: 'n', label: 'Add a place', run: () => setSide({ kind: 'place', place: null }) }],
    canWrite && side === null,
  );
  const all = places.data ?? [];
  const shown = retired ? all : all.filter((place) => place.retiredOn === null);
  const gone = all.some((place) => place.retiredOn !== null || place.rooms.some((room) => room.retiredOn !== null));
  const close = (): void => setSide(null);
  return (
    <div className={styles.page}>
      <PageHeader
        title="Places and rooms"
        meta={places.isSuccess ? count(shown.length, 'place') : undefined}
        actions={
          <>
            {gone && (
              <Button variant="default" aria-pressed={retired} onClick={() => setRetired(!retired)}>
                {retired ? 'Hide what is retired' : 'Show what is retired'}
              </Button>
            )}
            {canWrite && (
              <Button onClick={() => setSide({ kind: 'place', place: null })} rightSection={<KeyHint keys="n" />}>
                Add a place
              </Button>
            )}
          </>
        }
      />
      {places.isError && <ErrorNote error={places.error} onRetry={() => void places.refetch()} />}
      {places.isPending && <SkeletonRows rows={6} />}
      <div className={`${styles.split} ${side === null ? '' : styles.withSide}`}>
        <div className={styles.main}>
          {places.isSuccess && shown.length === 0 && (
            <Panel>
              <EmptyState title="No place is entered yet.">
                {canWrite
                  ? 'Add the site where people come to, then its rooms.'
                  : 'An administrator adds the sites and rooms of the program here.'}
              </EmptyState>
            </Panel>
          )}
          {shown.map((place) => (
            <PlacePanel key={place.id} place={place} withRetired={retired} onSide={canWrite ? setSide : null} />
          ))}
        </div>
        {side !== null && (
          <aside className={styles.side} aria-label={side.kind === 'place' ? 'Place' : 'Room'}>
            {side.kind === 'place' ? (
              <PlaceForm key={side.place?.id ?? 'new'} place={side.place} onClose={close} />
            ) : (
              <RoomForm
                key={side.room?.id ?? `new ${side.place.id}`}
                place={side.place}
                room={side.room}
                onClose={close}
              />
            )}
          </aside>
        )}
      </div>
    </div>
  );
}

function PlacePanel(props: { place: Place; withRetired: boolean; onSide: ((side: Side) => void) | null }) {
  const { place, onSide } = props;
  const rooms = place.rooms.filter((room) => props.withRetired || room.retiredOn === null);
  const retireRoom = useSetting((id: string) => api.post(`/programme/rooms/${id}/retire`, {}), {
    says: 'Room retired.',
    rooms: ['settings'],
  });
  const retirePlace = useSetting(() => api.post(`/programme/places/${place.id}/retire`, {}), {
    says: 'Place retired with its rooms.',
    rooms: ['settings'],
  });
  const writes = onSide !== null && place.retiredOn === null;
  return (
    <Panel
      title={place.name}
      meta={place.retiredOn === null ? undefined : `Retired on ${shortDay(place.retiredOn)}`}
      actions={
        writes ? (
          <>
            <Button variant="default" size="xs" onClick={() => onSide({ kind: 'room', place, room: null })}>
              Add a room
            </Button>
            <Button variant="default" size="xs" onClick={() => onSide({ kind: 'place', place })}>
              Edit
            </Button>
            <Retire
              of="the place with its rooms"
              label="Retire…"
              pending={retirePlace.isPending}
              onRetire={() => retirePlace.mutate()}
            />
          </>
        ) : undefined
      }
      flush
    >
      <div style={{ padding: '0.625rem 0.75rem' }}>
        <dl className={styles.facts}>
          <dt>Address</dt>
          <dd>{place.address || <span className="dim">Not entered</span>}</dd>
          <dt>Phone</dt>
          <dd className="tabular">{place.phone || <span className="dim">Not entered</span>}</dd>
        </dl>
      </div>
      <ErrorNote error={retirePlace.error ?? retireRoom.error} />
      <DataTable
        label={`Rooms of ${place.name}`}
        rows={rooms}
        rowKey={({ id }) => id}
        {...(writes
          ? {
              onOpen: (room: Room) => {
                if (room.retiredOn === null) onSide({ kind: 'room', place, room });
              },
            }
          : {})}
        columns={[
          { key: 'name', header: 'Room', rowHeader: true, render: (room) => room.name },
          {
            key: 'capacity',
            header: 'Holds',
            align: 'right',
            render: (room) => count(room.capacity, 'person', 'people'),
          },
          {
            key: 'state',
            header: '',
            align: 'right',
            render: (room) =>
              room.retiredOn !== null ? (
                <span className="dim">Retired on {shortDay(room.retiredOn)}</span>
              ) : writes ? (
                <Retire
                  of={room.name}
                  label={`Retire ${room.name}…`}
                  pending={retireRoom.isPending}
                  onRetire={() => retireRoom.mutate(room.id)}
                />
              ) : null,
          },
        ]}
        empty={<EmptyState title="No rooms yet.">Rooms are for sessions, groups and the dosing window.</EmptyState>}
      />
    </Panel>
  );
}

/** There is no way back from it but to add it anew, so it is asked once more in the same place. */
function Retire(props: { of: string; label: string; pending: boolean; onRetire: () => void }) {
  const [sure, setSure] = useState(false);
  if (!sure)
    return (
      <Button variant="default" size="compact-xs" onClick={() => setSure(true)}>
        {props.label}
      </Button>
    );
  return (
    <>
      <Button size="compact-xs" autoFocus loading={props.pending} onClick={props.onRetire}>
        Retire {props.of}
      </Button>
      <Button variant="default" size="compact-xs" onClick={() => setSure(false)}>
        Keep
      </Button>
    </>
  );
}
