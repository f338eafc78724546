import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { api } from '../api/client';
import type { PathOf } from '../api/routes';
import { useSession } from '../api/session';
import { ErrorNote } from '../kit/error-note';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { useLossAct } from './loss-api';
import styles from './waste.module.css';

/**
 * The second person signs: with one key from their own session, or here with their own e-mail and password.
 * What they typed is gone after each try.
 */
export function WitnessSign(props: {
  path: PathOf<'POST'>;
  title: string;
  /** What is signed, in one sentence. */
  says: string;
  /** Who may not sign, since they signed first. */
  firstId: string;
  /** Whose work it is to sign here, for the words. */
  who: string;
  /** The one who is signed in may sign with one key. */
  mayMyself: boolean;
  done: string;
  onClose: () => void;
  /** After a signature; without it the panel closes. */
  onSigned?: () => void;
  /** What is brought up to date; that of the stock unless said otherwise. */
  rooms?: readonly string[];
}) {
  const { staff } = useSession();
  const form = useRef<HTMLFormElement>(null);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const mine = props.mayMyself && staff.id !== props.firstId;
  const act = useLossAct(
    (body: { email?: string; password?: string }) => api.post(props.path, body),
    props.done,
    props.onSigned ?? props.onClose,
    ...(props.rooms === undefined ? [] : [props.rooms]),
  );
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[data-first]')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useHotkeys('Sign', [{ keys: 'escape', label: 'Close without signing', run: props.onClose }]);
  const send = (body: { email?: string; password?: string }) => {
    setPassword('');
    if (!act.isPending) act.mutate(body);
  };
  return (
    <form
      ref={form}
      className={styles.sign}
      aria-label={props.title}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (email.trim() !== '' && password !== '') send({ email: email.trim(), password });
      }}
    >
      <h3 className={styles.formTitle}>{props.title}</h3>
      <p>{props.says}</p>
      {mine && (
        <div className={styles.bar}>
          <Button type="button" size="xs" data-first loading={act.isPending} onClick={() => send({})}>
            I saw it: sign as {staff.displayName}
          </Button>
          <span className="dim small">or, on this screen, somebody else:</span>
        </div>
      )}
      <div className={styles.own}>
        <TextInput
          label={`E-mail of the ${props.who}`}
          {...(mine ? {} : { 'data-first': true })}
          type="email"
          autoComplete="off"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label="Their own password"
          autoComplete="new-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <div className={styles.bar}>
          <Button
            type="submit"
            size="xs"
            {...(mine ? { variant: 'default' } : {})}
            disabled={email.trim() === '' || password === ''}
            loading={act.isPending}
            rightSection={<KeyHint keys="enter" />}
          >
            Sign here
          </Button>
          <Button variant="subtle" size="xs" onClick={props.onClose} rightSection={<KeyHint keys="escape" />}>
            Close
          </Button>
        </div>
      </div>
      {act.error !== null && <ErrorNote error={act.error} />}
    </form>
  );
}
