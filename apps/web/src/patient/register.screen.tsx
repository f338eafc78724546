import { Button, NativeSelect } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { ApiProblem } from '../api/problem';
import { useMay } from '../api/session';
import type { Channel, ConsentDraft, NearDuplicate, Patient } from '../api/types';
import { useDraft } from '../chart/draft';
import { DraftMark } from '../drafts/draft-mark';
import { useAnnounce } from '../kit/announce';
import { Checkbox } from '../kit/checkbox';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, dayIn } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { StatusMark } from '../kit/status-mark';
import { wordFor } from '../kit/words';
import { addressFor, contentLevels, draftOf, emptyForm, faultsOf, fieldNames } from './draft';
import type { FieldFaults, PatientForm } from './draft';
import { findNearDuplicates, NearDuplicateList, useNearDuplicates } from './near-duplicates';
import { useConsentWording } from './consent-api';
import styles from './patient.module.css';
import { PatientFields } from './patient-fields';

const channels: readonly Channel[] = ['sms', 'email', 'voice'];
type Consents = Partial<Record<Channel, string>>;

const fresh = () => ({ form: emptyForm, consents: {} as Consents, id: uuidv7() });

export function RegisterScreen() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const may = useMay();
  const [{ form, consents, id }, keep, forget] = useDraft('registration', '', fresh);
  const wording = useConsentWording(form.language);
  const [faults, setFaults] = useState<FieldFaults>({});
  const [fault, setFault] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState<NearDuplicate[] | null>(null);
  const element = useRef<HTMLFormElement>(null);
  const near = useNearDuplicates(form);

  const change = (part: Partial<PatientForm>): void => {
    keep({ form: { ...form, ...part } });
    setFaults((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in part))));
    if ('given' in part || 'family' in part || 'dateOfBirth' in part) setAsked(null);
  };
  const consent = (channel: Channel, level: string | null): void => {
    const { [channel]: _before, ...others } = consents;
    keep({ consents: level === null ? others : { ...others, [channel]: level } });
  };

  const save = async (anyway: boolean): Promise<void> => {
    const found = faultsOf(form, dayIn(undefined));
    setFaults(found);
    setFault(null);
    const first = Object.keys(found)[0];
    if (first !== undefined) {
      element.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      announce(`${count(Object.keys(found).length, 'field')} to correct.`, 'assertive');
      return;
    }
    setBusy(true);
    try {
      if (!anyway) {
        // Asked again at saving, whatever the side panel showed: someone may have been registered meanwhile.
        const people = await findNearDuplicates(form);
        if (people.length > 0) {
          setAsked(people);
          announce(
            `${count(people.length, 'person', 'people')} already registered may be the same. Look before saving.`,
            'assertive',
          );
          return;
        }
      }
      const drafts: ConsentDraft[] = channels
        .filter((channel) => consents[channel] !== undefined && addressFor(channel, form) !== '')
        .map((channel) => ({
          id: uuidv7(),
          channel,
          address: addressFor(channel, form),
          level: Number(consents[channel]),
          wording,
        }));
      const patient = await api.put<Patient>(`/patients/${id}`, draftOf(form, drafts));
      forget();
      void queries.invalidateQueries({ queryKey: ['patients'] });
      announce(`${patient.displayName} is registered with number ${patient.number}.`);
      await navigate({ to: '/patients/$id', params: { id: patient.id } });
    } catch (problem) {
      setFault(problem);
      if (problem instanceof ApiProblem) {
        setFaults({
          ...(problem.fieldMessage('legalName.given') && { given: problem.fieldMessage('legalName.given') }),
          ...(problem.fieldMessage('legalName.family') && { family: problem.fieldMessage('legalName.family') }),
          ...(problem.fieldMessage('dateOfBirth') && { dateOfBirth: problem.fieldMessage('dateOfBirth') }),
          ...(problem.fieldMessage('email') && { email: problem.fieldMessage('email') }),
          ...(problem.fieldMessage('phone') && { phone: problem.fieldMessage('phone') }),
        } as FieldFaults);
      }
    } finally {
      setBusy(false);
    }
  };
  useHotkeys('Registration', [{ keys: 'mod+s', label: 'Save', run: () => void save(asked !== null) }]);
  if (!may('patient.register')) {
    return (
      <EmptyState title="Registering people is not part of your role.">
        Front desk, counselors and medical staff do this.
      </EmptyState>
    );
  }
  const shown = asked ?? near.data ?? [];

  return (
    <form
      ref={element}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save(asked !== null);
      }}
    >
      <PageHeader title="Register a person" meta="Opens an episode as referred" />
      <DraftMark of={forget} />
      <div className={styles.split}>
        <div className={styles.column}>
          <PatientFields form={form} faults={faults} onChange={change} autoFocus />
          <Panel
            title="Consent to be contacted"
            meta="Messages are neutral: they never say what kind of clinic this is."
          >
            {wording !== null && (
              <blockquote className={styles.wording} aria-label="Wording of the consent" lang={form.language}>
                {wording}
              </blockquote>
            )}
            {channels.map((channel) => {
              const address = addressFor(channel, form);
              return (
                <div key={channel} className={styles.consent}>
                  <Checkbox
                    label={wordFor('channel', channel)}
                    checked={consents[channel] !== undefined && address !== ''}
                    disabled={address === ''}
                    onChange={(event) => consent(channel, event.currentTarget.checked ? '1' : null)}
                  />
                  <span className={address === '' ? 'dim' : 'tabular'}>
                    {address === ''
                      ? `Enter ${channel === 'email' ? 'an e-mail address' : 'a phone number'} above first`
                      : address}
                  </span>
                  <NativeSelect
                    aria-label={`${wordFor('channel', channel)}: what it may say`}
                    data={[...contentLevels]}
                    value={consents[channel] ?? '1'}
                    disabled={consents[channel] === undefined || address === ''}
                    onChange={(event) => consent(channel, event.currentTarget.value)}
                  />
                </div>
              );
            })}
          </Panel>
          <ErrorNote error={fault} names={fieldNames} />
          <div className={styles.bar}>
            <span className="dim">
              {asked === null
                ? 'Registered only when you press the button.'
                : 'Is it one of the people already registered?'}
            </span>
            <Button variant="default" onClick={() => void navigate({ to: '/patients' })}>
              Back to patients
            </Button>
            <Button type="submit" loading={busy} rightSection={<KeyHint keys="mod+s" />}>
              {asked === null ? 'Register' : 'Register as a new person'}
            </Button>
          </div>
        </div>
        <aside className={styles.beside} aria-label="Already registered">
          <Panel title="Already registered?">
            {shown.length > 0 ? (
              <div className={styles.column}>
                <div>
                  <StatusMark meaning="soon">{count(shown.length, 'person', 'people')} may be the same</StatusMark>
                </div>
                <NearDuplicateList people={shown} />
                <p className="dim">
                  Open the record if it is the same person. Two records for one person split their history.
                </p>
              </div>
            ) : near.isSuccess ? (
              <StatusMark meaning="fine">Nobody similar is registered</StatusMark>
            ) : near.isFetching ? (
              <span className="dim">Looking for the same name and date of birth</span>
            ) : near.isError ? (
              <ErrorNote error={near.error} onRetry={() => void near.refetch()} />
            ) : (
              <p className="dim">
                With a name and a date of birth, Cairn looks for people who may already have a record here.
              </p>
            )}
          </Panel>
        </aside>
      </div>
    </form>
  );
}
