import { Button } from '@mantine/core';
import { useMay, useSession } from '../api/session';
import { ErrorNote } from '../kit/error-note';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import styles from './desk.module.css';
import { FirstMark } from './first-mark';
import { usePlace } from './place';
import { PlaceName } from './place-name';
import { useDay } from './use-day';
import { useDeskActs } from './use-desk-acts';
import { visitKey, visitWords } from './visit-words';
import { WaitClock } from './wait-clock';

/** On a counselor's board: who of theirs sits in the waiting room, and the key that calls them. Nothing when nobody does. */
export function WaitingForMe() {
  const { id: me, displayName } = useSession().staff;
  const may = useMay();
  const shown = may('desk.read') && may('desk.call');
  const day = useDay(shown);
  const [place, setPlace] = usePlace(`Room of ${displayName}`.slice(0, 60));
  const { acts, fault } = useDeskActs();
  const mine = (day.data?.items ?? []).filter(
    ({ staffId, state }) => staffId === me && /^(waiting|called)$/.test(state),
  );
  const next = mine.find(({ state }) => state === 'waiting');
  useHotkeys(
    'Today',
    [{ keys: 'c', label: 'Call who waits for you', run: () => next !== undefined && void acts.call(next, place) }],
    next !== undefined,
  );
  if (day.data === undefined || mine.length === 0) return null;
  return (
    <section className={styles.mine} aria-label="Waiting for you">
      <strong>Waiting for you</strong>
      <ul>
        {mine.map((visit) => (
          <li key={visitKey(visit)}>
            <span>
              {visit.displayName}, {visitWords({ ...visit, staffName: null }).toLowerCase()}
            </span>
            {visit.first && <FirstMark />}
            <WaitClock visit={visit} limits={day.data.limits} />
            {visit.state === 'called' ? (
              <Button variant="default" size="xs" onClick={() => void acts.seen(visit)}>
                Is here
              </Button>
            ) : (
              <Button
                variant={visit === next ? 'filled' : 'default'}
                size="xs"
                rightSection={visit === next ? <KeyHint keys="c" /> : undefined}
                onClick={() => void acts.call(visit, place)}
              >
                Call
              </Button>
            )}
          </li>
        ))}
      </ul>
      <span className={styles.next}>
        to <PlaceName place={place} onChange={setPlace} />
      </span>
      <ErrorNote error={fault} />
    </section>
  );
}
