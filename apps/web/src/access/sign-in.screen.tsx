import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { ApiProblem } from '../api/problem';
import { signIn } from '../api/session';
import { ErrorNote } from '../kit/error-note';
import styles from './access.module.css';
import { Door } from './door';
import { safeNext } from './safe-next';

export function SignInScreen() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { next } = useSearch({ strict: false });
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<unknown>(null);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setFault(null);
    try {
      await signIn(queries, email.trim(), password);
      await navigate({ to: safeNext(next), replace: true });
    } catch (problem) {
      setFault(problem);
      setPassword('');
      setBusy(false);
    }
  };
  const refused = fault instanceof ApiProblem && fault.status === 401;

  return (
    <Door title="Cairn" under="Case management for opioid treatment">
      <form className={`${styles.box} ${styles.form}`} onSubmit={(event) => void submit(event)}>
        {refused ? (
          <ErrorNote error={fault} title="The e-mail address or the password is not right.">
            Check both. After several tries the account rests for a while.
          </ErrorNote>
        ) : (
          <ErrorNote error={fault} />
        )}
        <TextInput
          label="E-mail address"
          type="email"
          name="email"
          autoComplete="username"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          required
          withAsterisk={false}
          autoFocus
        />
        <PasswordInput
          label="Password"
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          required
          withAsterisk={false}
        />
        <Button type="submit" loading={busy} fullWidth>
          Sign in
        </Button>
      </form>
      <p className={styles.foot}>
        First time here, or the password is forgotten? <Link to="/welcome">Use a one-time code</Link>
      </p>
      <p className={styles.foot}>
        Records of substance use treatment are protected by federal law (42 CFR part 2). What you open here is recorded.
      </p>
    </Door>
  );
}
