import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { setUp } from '../api/people';
import { ApiProblem } from '../api/problem';
import { signIn } from '../api/session';
import type { SetUpDraft } from '../api/types';
import { Brand } from '../kit/brand';
import { Checkbox } from '../kit/checkbox';
import { ErrorNote } from '../kit/error-note';
import { Panel } from '../kit/panel';
import styles from './access.module.css';
import { groupedCode } from './code';
import { NewPassword } from './new-password';
import { faultsFrom, setUpFaults, setUpNames, trimmed, zoneChoices } from './set-up-draft';
import type { SetUpFaults } from './set-up-draft';

const guess = Intl.DateTimeFormat().resolvedOptions().timeZone;
const zones = zoneChoices(guess);
const empty: SetUpDraft = {
  code: '',
  organisation: '',
  programme: { name: '', senderName: '', phone: '', zone: guess, isOtp: true },
  administrator: { displayName: '', email: '', password: '' },
};

/** The first page of an empty house: one organization, one program, one administrator. The rest is set from inside. */
export function SetUpScreen() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(empty);
  const [faults, setFaults] = useState<SetUpFaults>({});
  const [fault, setFault] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const programme = (part: Partial<SetUpDraft['programme']>): void =>
    setDraft((before) => ({ ...before, programme: { ...before.programme, ...part } }));
  const administrator = (part: Partial<SetUpDraft['administrator']>): void =>
    setDraft((before) => ({ ...before, administrator: { ...before.administrator, ...part } }));

  // The first field that needs something takes the focus, wherever on the page it is.
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), [faults]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setFault(null);
    const found = setUpFaults(draft);
    setFaults(found);
    if (Object.keys(found).length > 0 || busy) return;
    setBusy(true);
    try {
      const sent = trimmed(draft);
      await setUp(queries, sent);
      await signIn(queries, sent.administrator.email, sent.administrator.password);
      await navigate({ to: '/programme/first-steps', replace: true });
    } catch (problem) {
      const beside = faultsFrom(problem);
      if (Object.keys(beside).length === 0) setFault(problem);
      setFaults(beside);
      setBusy(false);
    }
  };
  const done = fault instanceof ApiProblem && fault.code === 'set-up.done';

  return (
    <main>
      <form ref={form} noValidate className={styles.wide} onSubmit={(event) => void submit(event)}>
        <div className={styles.brand} style={{ marginBottom: 0 }}>
          <Brand size={40} />
          <div>
            <h1 className={styles.name}>Set up Cairn</h1>
            <p className="dim">Two minutes. Everything here can be changed later, inside.</p>
          </div>
        </div>
        <Panel title="The code from the start" meta="Proves that you may set this machine up">
          <TextInput
            label="Code"
            description="Printed in the window where Cairn was started; it also stands in the file set-up-code in the data folder"
            name="code"
            autoComplete="off"
            spellCheck={false}
            autoFocus
            classNames={{ input: styles.code ?? '' }}
            value={draft.code}
            error={faults.code}
            onChange={(event) => setDraft({ ...draft, code: groupedCode(event.currentTarget.value) })}
          />
        </Panel>
        <Panel title="Your clinic">
          <div className={styles.pair}>
            <TextInput
              label="Organization"
              description="Who runs it"
              name="organisation"
              autoComplete="organization"
              value={draft.organisation}
              error={faults.organisation}
              onChange={(event) => setDraft({ ...draft, organisation: event.currentTarget.value })}
            />
            <TextInput
              label="Program"
              description="The clinic that you set up now; more can follow"
              name="programme"
              autoComplete="off"
              value={draft.programme.name}
              error={faults['programme.name']}
              onChange={(event) => programme({ name: event.currentTarget.value })}
            />
            <TextInput
              className={styles.whole ?? ''}
              label="Neutral sender name"
              description="Stands on reminders. A stranger who reads it must not learn what kind of care it is: “Elm Street Office”, not “Elm Street Methadone Clinic”"
              name="senderName"
              autoComplete="off"
              value={draft.programme.senderName}
              error={faults['programme.senderName']}
              onChange={(event) => programme({ senderName: event.currentTarget.value })}
            />
            <TextInput
              label="Phone"
              description="The number that people call back"
              type="tel"
              name="phone"
              autoComplete="tel"
              value={draft.programme.phone}
              error={faults['programme.phone']}
              onChange={(event) => programme({ phone: event.currentTarget.value })}
            />
            <NativeSelect
              label="Time zone"
              description="Of the building; this browser’s comes first"
              name="zone"
              data={zones}
              value={draft.programme.zone}
              error={faults['programme.zone']}
              onChange={(event) => programme({ zone: event.currentTarget.value })}
            />
            <div className={styles.whole}>
              <Checkbox
                label="It is an opioid treatment program (OTP), certified to dispense methadone"
                checked={draft.programme.isOtp}
                onChange={(event) => programme({ isOtp: event.currentTarget.checked })}
              />
            </div>
          </div>
        </Panel>
        <Panel title="You, the first administrator" meta="You add your colleagues next">
          <div className={styles.pair}>
            <TextInput
              label="Your name"
              name="displayName"
              autoComplete="name"
              value={draft.administrator.displayName}
              error={faults['administrator.displayName']}
              onChange={(event) => administrator({ displayName: event.currentTarget.value })}
            />
            <TextInput
              label="E-mail"
              type="email"
              name="email"
              autoComplete="username"
              value={draft.administrator.email}
              error={faults['administrator.email']}
              onChange={(event) => administrator({ email: event.currentTarget.value })}
            />
            <div className={styles.whole}>
              <NewPassword
                label="Password"
                value={draft.administrator.password}
                error={faults['administrator.password'] ?? null}
                onChange={(password) => administrator({ password })}
              />
            </div>
          </div>
        </Panel>
        {done ? (
          <ErrorNote error={fault} title="Cairn has been set up already.">
            <Link to="/sign-in">Sign in</Link>, or ask the administrator for a code.
          </ErrorNote>
        ) : (
          <ErrorNote error={fault} names={setUpNames} />
        )}
        <div className={styles.acts}>
          <Button type="submit" loading={busy}>
            Set up and sign in
          </Button>
        </div>
      </form>
    </main>
  );
}
