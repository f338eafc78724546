import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useMay } from '../api/session';
import type { Arrival } from '../api/types';
import { useAnnounce } from '../kit/announce';
import { ErrorNote } from '../kit/error-note';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import styles from './desk.module.css';
import { usePlace } from './place';
import { PlaceName } from './place-name';
import { useDay } from './use-day';

/** At the dosing window: how many wait for a dose, and the key that calls the next of them here and opens their card. */
export function CallNext(props: {
  onCalled: (patientId: string) => void;
  /** What this window is called, where that is known already; otherwise it is named here. */
  at?: string | undefined;
}) {
  const may = useMay();
  const shown = may('desk.read') && may('desk.call');
  const day = useDay(shown);
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [named, setPlace] = usePlace('Window 1');
  const place = props.at ?? named;
  const call = useMutation({
    mutationFn: () =>
      api.post<{ arrival: Arrival | null }>('/desk/call-next', { id: uuidv7(), for: 'dose', to: place }),
    onSuccess: ({ arrival }) => {
      void queries.invalidateQueries({ queryKey: ['desk'] });
      announce(arrival === null ? 'Nobody waits for a dose.' : `${arrival.displayName} called to ${place}.`);
      if (arrival !== null) props.onCalled(arrival.patientId);
    },
  });
  const next = (): void => {
    if (!call.isPending) call.mutate();
  };
  useHotkeys(
    'Dosing',
    [
      { keys: 'alt+n', label: 'Call the next person to this window', inFields: true, run: next },
      { keys: 'n', label: 'Call the next person, outside the id box', run: next },
    ],
    shown,
  );
  if (!shown || day.data === undefined) return null;
  const waiting = day.data.items.filter(({ state, purpose }) => state === 'waiting' && purpose === 'dose').length;
  return (
    <div className={styles.next}>
      <span>
        Waiting: <strong className="tabular">{waiting}</strong>
      </span>
      <Button
        variant="default"
        size="xs"
        disabled={waiting === 0}
        loading={call.isPending}
        rightSection={<KeyHint keys="alt+n" />}
        onClick={next}
      >
        Call next
      </Button>
      <span>to {props.at ?? <PlaceName place={place} onChange={setPlace} />}</span>
      <ErrorNote error={call.error} />
    </div>
  );
}
