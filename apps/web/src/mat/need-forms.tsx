import { useMay } from '../api/session';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import type { Card, Need } from './card';
import { NeedForm } from './need-form';
import styles from './need-forms.module.css';
import { needs } from './needs';

/**
 * What the nurse can find out herself, one key each: recorded beside the dose, and every check is asked again. What a check
 * asks for is marked; the others are there for what she sees.
 */
export function NeedForms(props: {
  card: Card;
  open: Need | null;
  onOpen: (need: Need | null) => void;
  onDone: (saved: boolean) => void;
}) {
  const may = useMay();
  const offered = needs.filter(({ need }) => may(need === 'cows' ? 'cows.write' : 'finding.write'));
  useHotkeys(
    'Dosing',
    offered.map(({ need, keys, words }) => ({ keys, label: words, run: () => props.onOpen(need) })),
  );
  const chosen = offered.find(({ need }) => need === props.open);
  if (offered.length === 0) return null;
  return (
    <>
      <div className={styles.row} role="group" aria-label="Record first">
        {offered.map(({ need, keys, words }) => (
          <button
            key={need}
            type="button"
            className={props.card.needs.includes(need) ? styles.asked : styles.offered}
            aria-expanded={props.open === need}
            onClick={() => (props.open === need ? props.onDone(false) : props.onOpen(need))}
          >
            {words}
            {props.card.needs.includes(need) && <span className="visually-hidden"> (asked for)</span>}
            <KeyHint keys={keys} />
          </button>
        ))}
      </div>
      {chosen !== undefined && (
        // No key of the form reaches the card: an Enter here never gives a dose.
        <div
          className={styles.form}
          role="group"
          aria-label={chosen.words}
          onKeyDown={(event) => {
            if (event.key === 'Escape') props.onDone(false);
            // With Ctrl the form's own keys are meant, which it hears at the page.
            if (!event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
          }}
        >
          <NeedForm
            key={chosen.need}
            patientId={props.card.patient.id}
            need={chosen.need}
            onSaved={() => props.onDone(true)}
            onClose={() => props.onDone(false)}
          />
        </div>
      )}
    </>
  );
}
