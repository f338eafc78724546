import { Button, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import type { Forget } from '../chart/draft';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { Panel } from '../kit/panel';
import styles from './programme.module.css';
import type { Place, Room } from './settings-api';
import { useSetting } from './use-setting';

/** A new place, or the details of one. */
export function PlaceForm({ place, onClose }: { place: Place | null; onClose: () => void }) {
  const { field, forget, sent } = useDraftFields('programme-place', place?.id ?? '', () => ({
    id: place?.id ?? uuidv7(),
    form: {
      name: place?.name ?? '',
      address: place?.address ?? '',
      phone: place?.phone ?? '',
    },
  }));
  const [id, setId] = field('id');
  const [form, setForm] = field('form');
  const set = (part: Partial<typeof form>): void => {
    setForm((before) => ({ ...before, ...part }));
    if (place === null) setId(uuidv7());
  };
  const act = useSetting(
    () => api.put<Place>(`/programme/places/${id}`, form, place === null ? {} : { version: place.version }),
    { says: 'Place saved.', rooms: ['settings'], after: sent(onClose) },
  );
  return (
    <Shell
      draft={forget}
      title={place === null ? 'Add a place' : 'Edit the place'}
      ready={form.name.trim() !== ''}
      act={act}
      names={{ name: 'Name', address: 'Address', phone: 'Phone' }}
      onClose={onClose}
    >
      <TextInput
        label="Name"
        autoFocus
        value={form.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Textarea
        label="Address"
        autosize
        minRows={2}
        value={form.address}
        onChange={(event) => set({ address: event.currentTarget.value })}
      />
      <TextInput
        label="Phone"
        type="tel"
        value={form.phone}
        onChange={(event) => set({ phone: event.currentTarget.value })}
      />
    </Shell>
  );
}

export function RoomForm({ place, room, onClose }: { place: Place; room: Room | null; onClose: () => void }) {
  const { field, forget, sent } = useDraftFields('programme-room', room?.id ?? `in ${place.id}`, () => ({
    id: room?.id ?? uuidv7(),
    name: room?.name ?? '',
    capacity: String(room?.capacity ?? ''),
  }));
  const [id, setId] = field('id');
  const [name, setName] = field('name');
  const [capacity, setCapacity] = field('capacity');
  const fits = /^[1-9]\d{0,2}$/.test(capacity.trim()) && Number(capacity) <= 500;
  const anew = (): void => {
    if (room === null) setId(uuidv7());
  };
  const act = useSetting(
    () =>
      api.put<Room>(
        `/programme/rooms/${id}`,
        { placeId: place.id, name: name.trim(), capacity: Number(capacity) },
        room === null ? {} : { version: room.version },
      ),
    { says: 'Room saved.', rooms: ['settings'], after: sent(onClose) },
  );
  return (
    <Shell
      draft={forget}
      title={room === null ? `Add a room to ${place.name}` : 'Edit the room'}
      ready={name.trim() !== '' && fits}
      act={act}
      names={{ name: 'Name', capacity: 'How many people it holds' }}
      onClose={onClose}
    >
      <TextInput
        label="Name"
        autoFocus
        value={name}
        onChange={(event) => {
          setName(event.currentTarget.value);
          anew();
        }}
      />
      <TextInput
        label="How many people it holds"
        inputMode="numeric"
        value={capacity}
        error={capacity !== '' && !fits ? 'A whole number up to 500.' : undefined}
        onChange={(event) => {
          setCapacity(event.currentTarget.value);
          anew();
        }}
      />
    </Shell>
  );
}

function Shell(props: {
  draft: Forget;
  title: string;
  ready: boolean;
  act: { mutate: () => void; isPending: boolean; error: unknown };
  names: Record<string, string>;
  onClose: () => void;
  children: ReactNode;
}) {
  useHotkeys('Form', [{ keys: 'escape', label: 'Close the form', run: props.onClose }]);
  return (
    <Panel title={props.title}>
      <form
        noValidate
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault();
          if (props.ready && !props.act.isPending) props.act.mutate();
        }}
      >
        {props.children}
        <DraftMark of={props.draft} />
        <ErrorNote error={props.act.error} names={props.names} />
        <div className={styles.save}>
          <Button type="submit" disabled={!props.ready} loading={props.act.isPending}>
            Save
          </Button>
          <Button variant="subtle" onClick={props.onClose} rightSection={<KeyHint keys="escape" />}>
            Close
          </Button>
        </div>
      </form>
    </Panel>
  );
}
