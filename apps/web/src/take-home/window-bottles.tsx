import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../api/session';
import { count } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { StatusMark } from '../kit/status-mark';
import styles from './bottles.module.css';
import { HandOut } from './hand-out';
import { ReturnCheck } from './return-check';

/** Above the dosing card: what of a person's bottles is due back and what waits for them, each one key away. */
export function WindowBottles(props: {
  patientId: string;
  displayName: string;
  bottles: { readonly waiting: number; readonly inHand: number; readonly dueBack: number };
  onSaid: (words: string) => void;
  /** The card has to be read again: what came back changes what may be given. */
  onReload: () => void;
  onBack: () => void;
}) {
  const may = useMay();
  const { waiting, inHand, dueBack } = props.bottles;
  const [open, setOpen] = useState<'return' | 'hand-out' | null>(null);
  const mayReturn = may('bottle.return') && dueBack + inHand > 0;
  const mayHandOut = may('bottle.release') && waiting > 0;
  // Not E and H: they open the emergency steps and the doses of the last weeks.
  useHotkeys('Bottles', [
    ...(mayReturn ? [{ keys: 'r', label: 'Bottles that come back', run: () => setOpen('return') }] : []),
    ...(mayHandOut ? [{ keys: 'o', label: 'Hand bottles out', run: () => setOpen('hand-out') }] : []),
  ]);
  if (waiting + inHand + dueBack === 0) return null;
  const close = (): void => {
    setOpen(null);
    props.onBack();
  };
  const done = (words: string): void => {
    setOpen(null);
    props.onSaid(words);
    props.onReload();
    props.onBack();
  };
  if (open === 'return') return <ReturnCheck patientId={props.patientId} onDone={done} onClose={close} />;
  if (open === 'hand-out')
    return <HandOut patientId={props.patientId} displayName={props.displayName} onDone={done} onClose={close} />;
  return (
    <div className={styles.strip} role="group" aria-label="Bottles for home">
      {dueBack > 0 && (
        <StatusMark meaning="soon" quiet>
          {count(dueBack, 'empty bottle')} due back
        </StatusMark>
      )}
      {waiting > 0 && (
        <StatusMark meaning="info" quiet>
          {count(waiting, 'bottle')} to hand out
        </StatusMark>
      )}
      {dueBack === 0 && inHand > 0 && <span className="dim small">{count(inHand, 'bottle')} at home</span>}
      <span className={styles.stripActs}>
        {mayReturn && (
          <Button size="xs" variant="default" onClick={() => setOpen('return')} rightSection={<KeyHint keys="r" />}>
            {dueBack > 0 ? 'Check bottles' : 'Take a bottle back'}
          </Button>
        )}
        {mayHandOut && (
          <Button size="xs" variant="default" onClick={() => setOpen('hand-out')} rightSection={<KeyHint keys="o" />}>
            Hand out
          </Button>
        )}
      </span>
    </div>
  );
}
