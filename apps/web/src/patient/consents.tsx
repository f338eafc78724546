import { Button, TextInput } from '@mantine/core';
import type { AddressStop } from '@cairn/rules';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { useMay } from '../api/session';
import type { Consent, Patient } from '../api/types';
import { WrongPerson } from '../corrections/wrong-person';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { useAnnounce } from '../kit/announce';
import { ErrorNote } from '../kit/error-note';
import { fullDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { StatusMark } from '../kit/status-mark';
import { wordFor } from '../kit/words';
import { useConsentChanged, useContactStops } from './consent-api';
import { contentLevels } from './draft';
import { NewConsent } from './new-consent';
import styles from './patient.module.css';

/** How this person agreed to be reached. Consent is given and withdrawn, never edited: both dates stay. */
export function ConsentPanel({ person }: { person: Patient }) {
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const standing = person.consents.filter((consent) => consent.revokedAt === null);
  const stops = useContactStops(person.id).data?.items ?? [];
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
        <StandingConsent
          key={consent.id}
          patientId={person.id}
          consent={consent}
          stop={stops.find(({ consentId }) => consentId === consent.id)}
        />
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

const stopWords: Readonly<Record<AddressStop, string>> = {
  'opt-out': 'Asked for no more messages',
  'wrong-number': 'Somebody else answers here',
  undeliverable: 'No message arrives here',
};

/** What the person laid down besides the channel and the level. */
function termsOf(consent: Consent): readonly string[] {
  const { allowedFrom, allowedTo, zone, sharedWith } = consent;
  return [
    ...(consent.language.startsWith('es') ? ['in Spanish'] : []),
    ...(allowedFrom === null || allowedTo === null ? [] : [`from ${allowedFrom} to ${allowedTo}`]),
    ...(zone === null ? [] : [`lives in ${zone}`]),
    ...(sharedWith === null ? [] : [`also seen by: ${sharedWith}`]),
    ...(consent.leaveMessage ? ['a message may be left'] : []),
    ...(consent.dailyReminders ? ['reminded of every dose'] : []),
    ...(consent.useFirstName ? ['by first name'] : []),
  ];
}

function StandingConsent(props: {
  patientId: string;
  consent: Consent;
  stop: { readonly reason: AddressStop; readonly at: string } | undefined;
}) {
  const { patientId, consent, stop } = props;
  const may = useMay();
  const announce = useAnnounce();
  const changed = useConsentChanged(patientId);
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
          {[
            contentLevels[consent.level]?.label ?? 'Date and time',
            ...termsOf(consent),
            `given ${fullDay(consent.givenAt)}`,
          ].join('; ')}
        </div>
        {stop !== undefined && (
          <StatusMark meaning="needs">
            {stopWords[stop.reason]}, {fullDay(stop.at)}: nothing is sent there. A new consent lifts it.
          </StatusMark>
        )}
        {consent.wording !== null && (
          <details className="dim small">
            <summary>What was shown</summary>
            {consent.wording}
          </details>
        )}
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
