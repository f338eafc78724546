import { Button, PasswordInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { ApiProblem } from '../api/problem';
import { signIn, useSession } from '../api/session';
import type { Session } from '../api/types';
import styles from './access.module.css';

/** The password of the one whose page this is; nobody else can go on with it. */
export function PasswordForm(props: {
  says: string;
  onOpened: (session: Session) => Promise<void>;
  onLeave: () => void;
}) {
  const queries = useQueryClient();
  const session = useSession();
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      await props.onOpened(await signIn(queries, session.staff.email, password));
    } catch (fault) {
      setWrong(
        fault instanceof ApiProblem && fault.status === 401
          ? 'This password does not open it. Try again, or ask an administrator.'
          : (fault as Error).message,
      );
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} className={styles.form}>
      <p className="dim">{props.says}</p>
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
        <Button variant="subtle" color="gray" onClick={props.onLeave}>
          Sign out instead
        </Button>
        <Button type="submit" loading={busy}>
          Go on
        </Button>
      </div>
    </form>
  );
}
