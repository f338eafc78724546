import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ErrorNote } from '../kit/error-note';
import type { Second } from './count-api';
import styles from './counts.module.css';

/**
 * The second person signs: with one press where it is their own session, or here with their own e-mail and password, which the
 * sign-in service checks. What they typed is forgotten at once.
 */
export function SecondSigner(props: {
  /** Who is signed in was the first: somebody else signs. */
  isFirst: boolean;
  who: string;
  act: string;
  busy: boolean;
  error: unknown;
  disabled?: boolean;
  onSign: (second: Second) => void;
}) {
  const [here, setHere] = useState(false);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  if (!here && !props.isFirst)
    return (
      <div className={styles.second}>
        <div className={styles.acts}>
          <Button
            size="xs"
            loading={props.busy}
            disabled={props.disabled === true}
            onClick={() => props.onSign(undefined)}
          >
            {props.act}
          </Button>
          <Button size="xs" variant="subtle" onClick={() => setHere(true)}>
            Somebody else signs here
          </Button>
        </div>
        {props.error != null && <ErrorNote error={props.error} />}
      </div>
    );
  if (!here)
    return (
      <div className={styles.second}>
        <div className={styles.acts}>
          <Button size="xs" variant="default" disabled={props.disabled === true} onClick={() => setHere(true)}>
            {props.who} signs here
          </Button>
          <span className="dim small">or from their own session</span>
        </div>
        {props.error != null && <ErrorNote error={props.error} />}
      </div>
    );
  const complete = email.trim() !== '' && password !== '';
  return (
    <form
      className={styles.second}
      aria-label={`${props.who} signs here`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!complete || props.busy) return;
        props.onSign({ email: email.trim(), password });
        setPassword('');
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setHere(false);
        event.stopPropagation();
      }}
    >
      <p className="small">{props.who} types their own e-mail and password. Nobody signs with somebody else’s.</p>
      <div className={styles.fields}>
        <TextInput
          autoFocus
          size="xs"
          className={styles.credential ?? ''}
          label="Their e-mail"
          type="email"
          autoComplete="off"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          size="xs"
          className={styles.credential ?? ''}
          label="Their password"
          autoComplete="off"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" size="xs" disabled={!complete || props.disabled === true} loading={props.busy}>
          {props.act}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => setHere(false)}>
          Cancel
        </Button>
      </div>
      {props.error != null && <ErrorNote error={props.error} />}
    </form>
  );
}
