import { NativeSelect } from '@mantine/core';
import styles from './schedule.module.css';
import { type ContactWay, type OwnFormat, useRooms } from './series-api';

export const wayWords: Readonly<Record<ContactWay, string>> = {
  in_person: 'In person',
  video: 'Video',
  phone: 'Phone',
};
export const formatWords: Readonly<Record<OwnFormat, string>> = {
  individual: 'Individual',
  family: 'Family',
  couple: 'Couple',
};

const choices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Where, how and with whom beside the person a session is held. */
export function SessionTerms(props: {
  way: ContactWay;
  format: OwnFormat;
  roomId: string;
  /** Of a room that is no longer in use, so that it can still be read. */
  roomName: string | null;
  onWay: (way: ContactWay) => void;
  onFormat: (format: OwnFormat) => void;
  onRoom: (roomId: string) => void;
}) {
  const rooms = useRooms();
  const isUnknown = props.roomId !== '' && !rooms.some(({ id }) => id === props.roomId);
  return (
    <>
      <NativeSelect
        label="Held"
        data={choices(wayWords)}
        value={props.way}
        onChange={(event) => props.onWay(event.currentTarget.value as ContactWay)}
      />
      <NativeSelect
        label="Format"
        data={choices(formatWords)}
        value={props.format}
        onChange={(event) => props.onFormat(event.currentTarget.value as OwnFormat)}
      />
      <NativeSelect
        className={styles.whole ?? ''}
        label="Room"
        data={[
          { value: '', label: rooms.length === 0 ? 'No rooms are entered' : 'No room' },
          ...(isUnknown ? [{ value: props.roomId, label: props.roomName ?? 'A room of before' }] : []),
          ...rooms.map(({ id, label }) => ({ value: id, label })),
        ]}
        value={props.roomId}
        onChange={(event) => props.onRoom(event.currentTarget.value)}
      />
    </>
  );
}
