import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { spendCode } from '../api/people';
import { ApiProblem } from '../api/problem';
import { ErrorNote } from '../kit/error-note';
import styles from './access.module.css';
import { groupedCode, passwordFault } from './code';
import { Door } from './door';
import { NewPassword, weakWords } from './new-password';

type Faults = Partial<Record<'email' | 'code' | 'password', string>>;

/** The first time here, or the password is forgotten: the code from an administrator buys a password of one's own. */
export function WelcomeScreen() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [email, setEmail] = useState('');
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const [fault, setFault] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const weak = passwordFault(password);
    const found: Faults = {
      ...(/^\S+@\S+$/.test(email.trim()) ? {} : { email: 'Enter the e-mail address that the administrator used.' }),
      ...(code === '' ? { code: 'Enter the code as it was given to you.' } : {}),
      ...(weak === null ? {} : { password: weak }),
    };
    setFaults(found);
    setFault(null);
    if (Object.keys(found).length > 0 || busy) return;
    setBusy(true);
    try {
      await spendCode(queries, email.trim(), code, password);
      await navigate({ to: '/', replace: true });
    } catch (problem) {
      const why = weakWords(problem);
      if (why === null) setFault(problem);
      else setFaults({ password: why });
      setBusy(false);
    }
  };
  const refused = fault instanceof ApiProblem && fault.status === 401;

  return (
    <Door
      title="Welcome to Cairn"
      under="Your first time here, or a forgotten password"
      foot={
        <>
          You have a password already? <Link to="/sign-in">Sign in</Link>
        </>
      }
    >
      <form className={`${styles.box} ${styles.form}`} noValidate onSubmit={(event) => void submit(event)}>
        {refused ? (
          <ErrorNote error={fault} title="This code does not open the door.">
            It belongs to another address, has been used, or is too old. Check both; an administrator can give you a new
            one.
          </ErrorNote>
        ) : (
          <ErrorNote error={fault} />
        )}
        <TextInput
          label="E-mail address"
          type="email"
          name="email"
          autoComplete="username"
          autoFocus
          value={email}
          error={faults.email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <TextInput
          label="One-time code"
          description="From your administrator. Spaces and hyphens do not matter."
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          classNames={{ input: styles.code ?? '' }}
          value={code}
          error={faults.code}
          onChange={(event) => setCode(groupedCode(event.currentTarget.value))}
        />
        <NewPassword
          label="Your new password"
          value={password}
          error={faults.password ?? null}
          onChange={setPassword}
        />
        <Button type="submit" loading={busy} fullWidth>
          Choose this password and sign in
        </Button>
      </form>
    </Door>
  );
}
