import { Button, PasswordInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { FormEvent } from 'react';
import { ask, rememberCsrfToken } from '../api/client';
import { gate } from '../api/gate';
import { ApiProblem } from '../api/problem';
import { chooseProgramme, signIn, signOut, useSession } from '../api/session';
import type { Session } from '../api/types';
import { Dialog } from '../kit/dialog';
import styles from './access.module.css';

/** The password over the page. Everything behind it stays as it was, forms and all, and goes on where it stopped. */
export function Lock() {
  const state = useSyncExternalStore(gate.subscribe, gate.state);
  const session = useSession();
  const queries = useQueryClient();
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const closed = state !== 'open';

  const goOn = async (opened: Session): Promise<void> => {
    if (opened.programmeId !== session.programmeId && session.programmeId !== null)
      await chooseProgramme(queries, session.programmeId);
    setPassword('');
    setWrong(null);
    gate.open();
    void queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
  };

  useEffect(() => {
    if (!closed) return undefined;
    // Another tab may have given the password already. If it was someone else, this page is not theirs to see.
    const look = async (): Promise<void> => {
      if (document.visibilityState === 'hidden') return;
      const found = await ask<Session>('GET', '/session', { withoutGate: true }).catch(() => null);
      if (found === null) return;
      if (found.data.staff.id !== session.staff.id) {
        window.location.assign('/');
        return;
      }
      rememberCsrfToken(found.data.csrfToken);
      await goOn(found.data);
    };
    const onVisible = (): void => void look();
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  });

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      await goOn(await signIn(queries, session.staff.email, password));
    } catch (fault) {
      setWrong(
        fault instanceof ApiProblem && fault.status === 401
          ? 'That is not the password. Try again.'
          : (fault as Error).message,
      );
    } finally {
      setBusy(false);
    }
  };
  const leave = async (): Promise<void> => {
    await signOut(queries);
    gate.abandon();
    window.location.assign('/sign-in');
  };

  return (
    <Dialog
      title={state === 'idle' ? 'Locked' : 'Your session has ended'}
      open={closed}
      onClose={() => undefined}
      firm
      curtain
      width="24rem"
    >
      <form onSubmit={(event) => void submit(event)} className={styles.form}>
        <p className="dim">
          {state === 'idle'
            ? 'Give your password to go on where you stopped. What you typed is kept.'
            : 'Give your password to go on. What you typed is kept.'}
        </p>
        <input type="text" autoComplete="username" value={session.staff.email} readOnly hidden />
        <PasswordInput
          label={`Password of ${session.staff.displayName}`}
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={wrong}
          data-autofocus
          autoFocus
          required
          withAsterisk={false}
        />
        <div className={styles.acts}>
          <Button variant="subtle" color="gray" onClick={() => void leave()}>
            Sign out instead
          </Button>
          <Button type="submit" loading={busy}>
            Go on
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
