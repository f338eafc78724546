import { Button, Checkbox, NativeSelect, Select, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import type { Channel, ConsentDraft, Patient } from '../api/types';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { useAnnounce } from '../kit/announce';
import { ErrorNote } from '../kit/error-note';
import { entriesOf } from '../kit/words';
import { useConsentChanged, useConsentWording } from './consent-api';
import { addressFor, contentLevels, messageLanguages } from './draft';
import styles from './patient.module.css';

/** Records how somebody agreed to be reached: the words they were shown, and what they laid down. */
export function NewConsent(props: { person: Patient; onDone: () => void }) {
  const announce = useAnnounce();
  const changed = useConsentChanged(props.person.id);
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
        language: props.person.language.startsWith('es') ? 'es' : 'en',
      } as ConsentDraft,
    }),
    { patientId: props.person.id },
  );
  const [draft, setDraft] = field('draft');
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone').filter((name) => name.includes('/')), []);
  const language = draft.language ?? 'en';
  const wording = useConsentWording(language);
  const set = (change: Partial<ConsentDraft>) => setDraft({ ...draft, ...change });
  const give = useMutation({
    mutationFn: () => api.put(`/patients/${props.person.id}/consents/${draft.id}`, bodyOf(draft, wording)),
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
          set({ channel, address: addressFor(channel, contact) });
        }}
      />
      <NativeSelect
        className={styles.half}
        label="What it may say"
        data={[...contentLevels]}
        value={String(draft.level)}
        onChange={(event) => set({ level: Number(event.currentTarget.value) })}
      />
      <TextInput
        className={styles.half}
        label={draft.channel === 'email' ? 'E-mail address' : 'Phone number'}
        required
        value={draft.address}
        onChange={(event) => set({ address: event.currentTarget.value })}
      />
      <NativeSelect
        className={styles.half}
        label="Written in"
        data={[...messageLanguages]}
        value={language}
        onChange={(event) => set({ language: event.currentTarget.value as 'en' | 'es' })}
      />
      <details className={styles.whole}>
        <summary>What the person lays down: hours, who else sees it, names</summary>
        <div className={styles.fields}>
          <TextInput
            className={styles.third}
            type="time"
            label="Not before"
            min="08:00"
            max="21:00"
            value={draft.allowedFrom ?? ''}
            onChange={(event) => set({ allowedFrom: event.currentTarget.value })}
          />
          <TextInput
            className={styles.third}
            type="time"
            label="Not after"
            min="08:00"
            max="21:00"
            value={draft.allowedTo ?? ''}
            onChange={(event) => set({ allowedTo: event.currentTarget.value })}
          />
          <Select
            className={styles.third}
            label="Time zone"
            placeholder="The clinic’s"
            data={zones}
            searchable
            clearable
            value={draft.zone ?? null}
            onChange={(zone) => set({ zone })}
          />
          <TextInput
            className={styles.whole}
            label="Who else may see or hear it"
            maxLength={120}
            value={draft.sharedWith ?? ''}
            onChange={(event) => set({ sharedWith: event.currentTarget.value })}
          />
          <Checkbox
            className={styles.whole}
            label="A message may be left on voice mail"
            checked={draft.leaveMessage ?? false}
            onChange={(event) => set({ leaveMessage: event.currentTarget.checked })}
          />
          <Checkbox
            className={styles.whole}
            label="Wants to be reminded of every dose that is due"
            checked={draft.dailyReminders ?? false}
            onChange={(event) => set({ dailyReminders: event.currentTarget.checked })}
          />
          <Checkbox
            className={styles.whole}
            label="May be called by the first name"
            checked={draft.useFirstName ?? false}
            onChange={(event) => set({ useFirstName: event.currentTarget.checked })}
          />
        </div>
      </details>
      <blockquote className={`${styles.whole} ${styles.wording}`} aria-label="Wording of the consent" lang={language}>
        {wording ?? 'The wording is on its way.'}
      </blockquote>
      <div className={styles.whole}>
        <ErrorNote error={give.error} />
      </div>
      <div className={`${styles.whole} ${styles.row}`}>
        <span className="dim small">Read these words with the person; they are kept with the consent.</span>
        <Button type="submit" size="xs" loading={give.isPending} disabled={wording === null}>
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

/** What was left empty is not said. */
function bodyOf({ id: _id, ...draft }: ConsentDraft, wording: string | null) {
  const orNull = (text: string | null | undefined): string | null => text?.trim() || null;
  return {
    ...draft,
    address: draft.address.trim(),
    allowedFrom: orNull(draft.allowedFrom),
    allowedTo: orNull(draft.allowedTo),
    sharedWith: orNull(draft.sharedWith),
    wording,
  };
}
