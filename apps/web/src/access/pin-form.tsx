import { Button, PasswordInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { unlock } from '../api/people';
import { ApiProblem } from '../api/problem';
import type { Session } from '../api/types';
import styles from './access.module.css';
import { pinTyped, triesWords } from './code';

/** The PIN of the one who signed in at this station. After too many tries the session is over and only the password helps. */
export function PinForm(props: {
  name: string;
  onOpened: (session: Session) => void;
  onEnded: () => void;
  onPassword: () => void;
}) {
  const queries = useQueryClient();
  const [pin, setPin] = useState('');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    try {
      props.onOpened(await unlock(queries, pin));
    } catch (fault) {
      const refused = fault instanceof ApiProblem && fault.status === 401;
      // The fifth wrong try ended the session; so may the clock have done meanwhile.
      if (refused && (fault.code === 'session.none' || fault.facts['triesLeft'] === 0)) props.onEnded();
      else if (refused && fault.facts['triesLeft'] === undefined) props.onPassword();
      else setWrong(refused ? `That is not the PIN. ${triesWords(fault.facts)}` : (fault as Error).message);
      setPin('');
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} className={styles.form}>
      <p className="dim">This station is locked. What you typed is kept.</p>
      <PasswordInput
        label={`PIN of ${props.name}`}
        classNames={{ innerInput: styles.pin ?? '' }}
        inputMode="numeric"
        autoComplete="off"
        data-autofocus
        autoFocus
        visible={false}
        visibilityToggleButtonProps={{ style: { display: 'none' } }}
        value={pin}
        error={wrong}
        onChange={(event) => setPin(pinTyped(event.currentTarget.value))}
      />
      <div className={styles.acts}>
        <Button variant="subtle" color="gray" onClick={props.onPassword}>
          Use the password
        </Button>
        <Button type="submit" loading={busy} disabled={pin.length < 4}>
          Unlock
        </Button>
      </div>
    </form>
  );
}
