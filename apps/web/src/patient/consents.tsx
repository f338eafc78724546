import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { keys } from '../api/keys';
import { useMay } from '../api/session';
import type { Channel, Consent, ConsentDraft, Patient } from '../api/types';
import { WrongPerson } from '../corrections/wrong-person';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { useAnnounce } from '../kit/announce';
import { ErrorNote } from '../kit/error-note';
import { fullDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { StatusMark } from '../kit/status-mark';
import { entriesOf, wordFor } from '../kit/words';
import { addressFor, contentLevels } from './draft';
import styles from './patient.module.css';

function useChanged(patientId: string): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: keys.patient(patientId) });
    void queries.invalidateQueries({ queryKey: keys.chart(patientId) });
  };
}

/** How this person agreed to be reached. Consent is given and withdrawn, never edited: both dates stay. */
export function ConsentPanel({ person }: { person: Patient }) {
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const standing = person.consents.filter((consent) => consent.revokedAt === null);
  const withdrawn = person.consents.filter((consent) => consent.revokedAt !== null);
  return (
    <Panel
      title="Consent to be contacted"
      actions={
        may('consent.write') &&
        !adding && (
          <Button variant="default" size="xs" onClick={() => setAdding(true)}>
            Record consent
          </Button>
        )
      }
    >
      {person.doNotContact && (
        <StatusMark meaning="needs">Asked not to be contacted: nothing is sent, whatever stands below</StatusMark>
      )}
      {standing.length === 0 && !adding && (
        <p className="dim">No consent is recorded. Nothing is sent: no reminder, by any channel.</p>
      )}
      {standing.map((consent) => (
        <StandingConsent key={consent.id} patientId={person.id} consent={consent} />
      ))}
      {adding && <NewConsent person={person} onDone={() => setAdding(false)} />}
      {withdrawn.length > 0 && (
        <details>
          <summary className="dim">Withdrawn ({withdrawn.length})</summary>
          {withdrawn.map((consent) => (
            <div key={consent.id} className={styles.row}>
              <span>{wordFor('channel', consent.channel)}</span>
              <span className="dim tabular">{consent.address}</span>
              <span className="dim tabular">withdrawn {fullDay(consent.revokedAt ?? '')}</span>
            </div>
          ))}
        </details>
      )}
    </Panel>
  );
}

function StandingConsent({ patientId, consent }: { patientId: string; consent: Consent }) {
  const may = useMay();
  const announce = useAnnounce();
  const changed = useChanged(patientId);
  const [asking, setAsking] = useState(false);
  const { field, forget } = useDraftFields('consent-revoke', consent.id, () => ({ reason: '' }), {
    patientId,
    isOpen: asking,
  });
  const [reason, setReason] = field('reason');
  const revoke = useMutation({
    mutationFn: () => api.post(`/patients/${patientId}/consents/${consent.id}/revoke`, { reason: reason.trim() }),
    onSuccess: async () => {
      forget();
      announce('Consent withdrawn. Nothing more is sent by this channel.');
      await changed();
    },
  });
  return (
    <div className={styles.row}>
      <div>
        <StatusMark meaning="fine" quiet>
          {wordFor('channel', consent.channel)}
        </StatusMark>{' '}
        <span className="tabular">{consent.address}</span>
        <div className="dim small">
          {contentLevels[consent.level]?.label ?? 'Date and time'}; given {fullDay(consent.givenAt)}
        </div>
      </div>
      {!asking && (
        <div>
          <WrongPerson
            recordType="contact_consent"
            recordId={consent.id}
            patientId={patientId}
            what={`${wordFor('channel', consent.channel)}, ${consent.address}`}
          />
          {may('consent.revoke') && (
            <Button variant="subtle" color="gray" size="compact-xs" onClick={() => setAsking(true)}>
              Withdraw
            </Button>
          )}
        </div>
      )}
      {asking && (
        <form
          className={styles.row}
          onSubmit={(event) => {
            event.preventDefault();
            revoke.mutate();
          }}
        >
          <TextInput
            aria-label="Reason for withdrawing"
            placeholder="Reason"
            size="xs"
            required
            autoFocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button type="submit" size="xs" loading={revoke.isPending} disabled={reason.trim() === ''}>
            Withdraw
          </Button>
          <Button variant="default" size="xs" onClick={() => setAsking(false)}>
            Keep
          </Button>
          <DraftMark of={forget} />
        </form>
      )}
      <ErrorNote error={revoke.error} />
    </div>
  );
}

function NewConsent(props: { person: Patient; onDone: () => void }) {
  const announce = useAnnounce();
  const changed = useChanged(props.person.id);
  const contact = { phone: props.person.phone ?? '', email: props.person.email ?? '' };
  const { field, forget } = useDraftFields(
    'consent',
    '',
    () => ({
      draft: {
        id: uuidv7(),
        channel: 'sms',
        address: contact.phone,
        level: 1,
      } as ConsentDraft,
    }),
    { patientId: props.person.id },
  );
  const [draft, setDraft] = field('draft');
  const give = useMutation({
    mutationFn: () => {
      const { id, ...body } = draft;
      return api.put(`/patients/${props.person.id}/consents/${id}`, { ...body, address: body.address.trim() });
    },
    onSuccess: async () => {
      forget();
      await changed();
      announce('Consent recorded.');
      props.onDone();
    },
  });
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        give.mutate();
      }}
    >
      <NativeSelect
        className={styles.half}
        label="Channel"
        autoFocus
        data={entriesOf('channel')}
        value={draft.channel}
        onChange={(event) => {
          const channel = event.currentTarget.value as Channel;
          setDraft({ ...draft, channel, address: addressFor(channel, contact) });
        }}
      />
      <NativeSelect
        className={styles.half}
        label="What it may say"
        data={[...contentLevels]}
        value={String(draft.level)}
        onChange={(event) => setDraft({ ...draft, level: Number(event.currentTarget.value) })}
      />
      <TextInput
        className={styles.whole}
        label={draft.channel === 'email' ? 'E-mail address' : 'Phone number'}
        required
        value={draft.address}
        onChange={(event) => setDraft({ ...draft, address: event.currentTarget.value })}
      />
      <div className={styles.whole}>
        <ErrorNote error={give.error} />
      </div>
      <div className={`${styles.whole} ${styles.row}`}>
        <span />
        <Button type="submit" size="xs" loading={give.isPending}>
          Record consent
        </Button>
        <Button variant="default" size="xs" onClick={props.onDone}>
          Not now
        </Button>
      </div>
      <DraftMark of={forget} />
    </form>
  );
}
