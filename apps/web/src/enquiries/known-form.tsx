import { Button, Textarea } from '@mantine/core';
import type { FormEvent } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useDraft } from '../chart/draft';
import { DraftNotice, DraftSaved } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { Panel } from '../kit/panel';
import { conversionOf, type ReferralDraft, ReferralFields, referralOf } from './convert-form';
import { type Alike, type Converted, type Enquiry, useEnquiryAct } from './enquiries-api';
import styles from './enquiries.module.css';

/** The enquiry is of someone who is known: it goes on in the open episode, or begins a new one. */
export function KnownPersonForm(props: {
  enquiry: Enquiry;
  person: Alike['people'][number];
  onDone: (done: Converted) => void;
  onClose: () => void;
}) {
  const { enquiry, person } = props;
  const [draft, change, forget] = useDraft('enquiry-register', `${enquiry.id} ${person.id}`, () => ({
    episodeId: uuidv7(),
    reason: '',
    referral: referralOf(enquiry) as ReferralDraft,
  }));
  const complete = draft.referral.source !== '' && (person.inCare || draft.reason.trim() !== '');
  const act = useEnquiryAct(
    () =>
      api.post<Converted>(`/enquiries/${enquiry.id}/known-person`, {
        patientId: person.id,
        episodeId: draft.episodeId,
        reason: draft.reason.trim(),
        ...conversionOf(draft.referral),
      }),
    ({ displayName }: Converted) => `The enquiry is ${displayName}’s now.`,
    (done) => {
      forget();
      props.onDone(done);
    },
  );
  const save = (): void => {
    if (complete && !act.isPending) act.mutate(undefined);
  };
  useHotkeys('Form', [
    { keys: 'mod+enter', label: 'It is this person', run: save },
    { keys: 'escape', label: 'Close; what was typed is kept', run: props.onClose },
  ]);
  return (
    <form
      noValidate
      aria-label={`It is ${person.displayName}`}
      className={styles.column}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        save();
      }}
    >
      <DraftNotice of={forget} />
      <Panel title={`It is ${person.displayName}`} meta={`No. ${person.number}`}>
        <p>
          {person.inCare
            ? 'An episode is open: the enquiry and its log go on in that record.'
            : 'No episode is open: a new one begins, linked to the last one.'}
        </p>
        {!person.inCare && (
          <Textarea
            label="Why they come back"
            autosize
            minRows={2}
            maxLength={500}
            value={draft.reason}
            onChange={(event) => change({ reason: event.currentTarget.value })}
          />
        )}
      </Panel>
      <ReferralFields
        draft={draft.referral}
        problem={act.error}
        reached={enquiry.clock.reachedAt !== null}
        onChange={(part) => change({ referral: { ...draft.referral, ...part } })}
      />
      <ErrorNote error={act.error} />
      <div className={styles.bar}>
        <Button type="submit" loading={act.isPending} disabled={!complete}>
          {person.inCare ? 'It is this person' : 'Open a new episode'}
        </Button>
        <Button variant="subtle" onClick={props.onClose} rightSection={<KeyHint keys="escape" />}>
          Close
        </Button>
        <DraftSaved of={forget} />
      </div>
    </form>
  );
}
