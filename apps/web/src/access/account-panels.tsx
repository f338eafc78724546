import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changePassword, endSession, removePin, setPin } from '../api/people';
import { ApiProblem } from '../api/problem';
import { keys } from '../api/keys';
import type { Account } from '../api/types';
import { useAnnounce } from '../kit/announce';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime, fullDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { StatusMark } from '../kit/status-mark';
import styles from './access.module.css';
import { passwordFault, pinFaults, pinTyped } from './code';
import { NewPassword, weakWords } from './new-password';

/** Says what was done and brings the page up to date. */
function useDone(): (says: string) => void {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return (says) => {
    void queries.invalidateQueries({ queryKey: keys.account });
    void queries.invalidateQueries({ queryKey: keys.session });
    announce(says);
  };
}

const isWrongPassword = (fault: unknown): boolean => fault instanceof ApiProblem && fault.code === 'password.wrong';

export function PasswordPanel({ account }: { account: Account }) {
  const done = useDone();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [asked, setAsked] = useState(false);
  const [changed, setChanged] = useState(false);
  const change = useMutation({
    mutationFn: () => changePassword(current, next),
    onSuccess: () => {
      setCurrent('');
      setNext('');
      setAsked(false);
      setChanged(true);
      done('Password changed.');
    },
  });
  const weak = weakWords(change.error);
  const wrong = isWrongPassword(change.error);
  return (
    <Panel
      title="Password"
      meta={account.passwordChangedAt === null ? undefined : `Chosen ${fullDay(account.passwordChangedAt)}`}
    >
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          setChanged(false);
          if (current !== '' && passwordFault(next) === null && !change.isPending) change.mutate();
        }}
      >
        <input type="text" autoComplete="username" value={account.staff.email} readOnly hidden />
        <PasswordInput
          label="The password you have"
          autoComplete="current-password"
          value={current}
          error={asked && current === '' ? 'Enter it once more.' : wrong ? 'That is not your password.' : null}
          onChange={(event) => {
            setCurrent(event.currentTarget.value);
            change.reset();
          }}
        />
        <NewPassword
          label="The new one"
          value={next}
          error={(asked ? passwordFault(next) : null) ?? weak}
          onChange={(value) => {
            setNext(value);
            change.reset();
          }}
        />
        {weak === null && !wrong && <ErrorNote error={change.error} />}
        <div className={styles.acts}>
          {changed && <StatusMark meaning="fine">Changed. Your other sessions have ended.</StatusMark>}
          <Button type="submit" loading={change.isPending}>
            Change the password
          </Button>
        </div>
      </form>
    </Panel>
  );
}

export function PinPanel({ account }: { account: Account }) {
  const done = useDone();
  const [open, setOpen] = useState(false);
  const [password, setPassword] = useState('');
  const [pin, setPinTyped] = useState('');
  const [again, setAgain] = useState('');
  const [faults, setFaults] = useState<ReturnType<typeof pinFaults>>({});
  const close = (): void => {
    setOpen(false);
    setPassword('');
    setPinTyped('');
    setAgain('');
  };
  const save = useMutation({
    mutationFn: () => setPin(password, pin),
    onSuccess: () => {
      close();
      done('PIN set.');
    },
  });
  const remove = useMutation({ mutationFn: removePin, onSuccess: () => done('PIN removed.') });
  const wrong = isWrongPassword(save.error);
  const weak = save.error instanceof ApiProblem && save.error.code === 'pin.weak' ? save.error.message : undefined;
  const digits = { inputMode: 'numeric' as const, autoComplete: 'off', type: 'password' };
  return (
    <Panel title="Station PIN" meta={account.hasPin ? 'Set' : 'None'}>
      <div className={styles.form}>
        <p className="dim">
          A dosing station locks itself after a few minutes without a key. Your PIN, four to eight digits, unlocks it
          for you; five wrong tries end the session, and the password is asked for. The PIN signs nobody in.
        </p>
        {open ? (
          <form
            noValidate
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault();
              const found = pinFaults(pin, again);
              setFaults(found);
              if (Object.keys(found).length === 0 && !save.isPending) save.mutate();
            }}
          >
            <PasswordInput
              label="Your password"
              autoComplete="current-password"
              autoFocus
              value={password}
              error={wrong ? 'That is not your password.' : null}
              onChange={(event) => {
                setPassword(event.currentTarget.value);
                save.reset();
              }}
            />
            <div className={styles.pair}>
              <TextInput
                {...digits}
                label="PIN"
                value={pin}
                error={faults.pin ?? weak}
                onChange={(event) => setPinTyped(pinTyped(event.currentTarget.value))}
              />
              <TextInput
                {...digits}
                label="The PIN again"
                value={again}
                error={faults.again}
                onChange={(event) => setAgain(pinTyped(event.currentTarget.value))}
              />
            </div>
            {!wrong && weak === undefined && <ErrorNote error={save.error} />}
            <div className={styles.acts}>
              <Button variant="subtle" onClick={close}>
                Close
              </Button>
              <Button type="submit" loading={save.isPending}>
                {account.hasPin ? 'Change the PIN' : 'Set the PIN'}
              </Button>
            </div>
          </form>
        ) : (
          <div className={styles.acts}>
            <ErrorNote error={remove.error} />
            {account.hasPin && (
              <Button variant="subtle" loading={remove.isPending} onClick={() => remove.mutate()}>
                Remove it
              </Button>
            )}
            <Button variant="default" onClick={() => setOpen(true)}>
              {account.hasPin ? 'Change the PIN' : 'Set a PIN'}
            </Button>
          </div>
        )}
      </div>
    </Panel>
  );
}

export function SessionsPanel({ account }: { account: Account }) {
  const done = useDone();
  const end = useMutation({ mutationFn: endSession, onSuccess: () => done('Session ended.') });
  return (
    <Panel title="Where you are signed in" meta="End one that you do not know, then change the password">
      <ErrorNote error={end.error} />
      <ul className={styles.lines}>
        {account.sessions.map((session) => (
          <li key={session.id}>
            <span>
              {session.device ?? 'Unknown device'}
              {session.station && ', dosing station'}
              <span className="dim">
                {' '}
                from {session.address ?? 'an unknown address'}
                <br />
                since {dayAndTime(session.createdAt)}, last seen {dayAndTime(session.lastSeenAt)}
              </span>
            </span>
            <span className={styles.push}>
              {session.current ? (
                <StatusMark meaning="fine" quiet>
                  This one
                </StatusMark>
              ) : (
                <Button
                  size="xs"
                  variant="default"
                  loading={end.isPending && end.variables === session.id}
                  onClick={() => end.mutate(session.id)}
                >
                  End
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
