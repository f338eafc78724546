import { EmptyState } from '../kit/empty-state';
import { KeyHint } from '../kit/key-hint';
import styles from './who-is-there.module.css';

/** Nobody at the window: what to do next, and the keys of a dose for whoever is new here. */
export function WhoIsThere({ pump }: { pump: boolean }) {
  const keys = [
    { keys: '1', words: 'who it is' },
    { keys: '2', words: 'awake and steady' },
    { keys: 'enter', words: pump ? 'pour' : 'give' },
    ...(pump ? [{ keys: 'enter', words: 'taken, observed' }] : []),
  ];
  return (
    <EmptyState title="Who is at the window?">
      Scan the card, or type a number, a name, or name and date of birth, then Enter.
      <span className={styles.keys}>
        {keys.map((one, index) => (
          <span key={index}>
            <KeyHint keys={one.keys} /> {one.words}
          </span>
        ))}
      </span>
    </EmptyState>
  );
}
