import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useStaff } from '../api/hooks';
import { useDraft } from '../chart/draft';
import { SideForm } from '../chart/side-form';
import { SegmentedControl } from '../kit/segmented';
import { StatusMark } from '../kit/status-mark';
import styles from './detox.module.css';
import { type Escalation, useWithdrawalAct } from './withdrawal-api';

const outcomes = [
  { value: 'reached', label: 'Reached' },
  { value: 'no-answer', label: 'No answer' },
  { value: 'emergency', label: 'Emergency services' },
] as const;
type Outcome = (typeof outcomes)[number]['value'];

interface CallDraft {
  readonly id: string;
  readonly told: string;
  readonly other: string;
  readonly outcome: Outcome;
  readonly ordered: string;
}

/** What was found past a limit, at once after it was recorded, with the call that follows. */
export function CallNow(props: { patientId: string; escalations: readonly Escalation[]; onDone: () => void }) {
  const open = props.escalations.filter(({ uncalled }) => uncalled);
  return <CallForm patientId={props.patientId} escalations={open} onClose={props.onDone} />;
}

/** Who was told, what became of it and what was ordered. Without an answer it stays open, and is called again. */
export function CallForm(props: { patientId: string; escalations: readonly Escalation[]; onClose: () => void }) {
  const { escalations } = props;
  const staff = useStaff();
  const prescribers = (staff.data ?? []).filter(({ roles }) =>
    roles.some((role) => role === 'prescriber' || role === 'medical_director'),
  );
  const [draft, change, forget] = useDraft<CallDraft>('escalation-call', '', () => ({
    id: uuidv7(),
    told: '',
    other: '',
    outcome: 'reached',
    ordered: '',
  }));
  const set = (part: Partial<CallDraft>): void => change({ ...part, id: uuidv7() });
  const [first] = prescribers;
  const told = draft.told === '' ? (first?.id ?? 'other') : draft.told;
  const name = told === 'other' ? draft.other.trim() : (prescribers.find(({ id }) => id === told)?.displayName ?? '');
  const [before] = useState(escalations);
  const about = escalations.length > 0 ? escalations : before;
  const act = useWithdrawalAct(
    () =>
      api.put(`/patients/${props.patientId}/withdrawal/calls/${draft.id}`, {
        aboutIds: [...new Set(about.map(({ recordId }) => recordId))],
        causes: [...new Set(about.map(({ cause }) => cause))],
        ...(told === 'other' ? {} : { toldId: told }),
        toldName: name,
        outcome: draft.outcome,
        ...(draft.ordered.trim() === '' ? {} : { ordered: draft.ordered.trim() }),
      }),
    {
      says: () => (draft.outcome === 'no-answer' ? 'Call recorded. It stays open: call again.' : 'Call recorded.'),
      after: () => {
        forget();
        props.onClose();
      },
    },
  );
  const emergency = about.some((one) => one.emergency);
  return (
    <SideForm
      title={emergency ? 'Emergency: get help now' : 'Call the prescriber now'}
      submit="Record the call"
      complete={name !== '' && about.length > 0}
      missing={
        about.length === 0
          ? 'Nothing stands past a limit: there is nothing to call about'
          : 'Still needed: who was told'
      }
      pending={act.isPending}
      error={act.error}
      draft={forget}
      onSubmit={() => act.mutate()}
      onClose={props.onClose}
    >
      <div className={styles.call} role="alert">
        <StatusMark meaning="needs">{emergency ? 'Get emergency help, give naloxone' : 'Past the limit'}</StatusMark>
        <ul>
          {about.map(({ cause, says }) => (
            <li key={cause}>{says}</li>
          ))}
        </ul>
        <p>
          {emergency
            ? 'Stay with the person, keep the airway open. The prescriber is called as soon as help is there.'
            : 'Stay with the person. It is checked again within half an hour; it stays open until a check is within the limits.'}
        </p>
      </div>
      <NativeSelect
        label="Who was told"
        value={told}
        data={[
          ...prescribers.map(({ id, displayName }) => ({ value: id, label: displayName })),
          { value: 'other', label: 'Somebody else' },
        ]}
        onChange={(event) => set({ told: event.currentTarget.value })}
      />
      {told === 'other' && (
        <TextInput
          label="Name and role"
          maxLength={120}
          value={draft.other}
          onChange={(event) => set({ other: event.currentTarget.value })}
        />
      )}
      <SegmentedControl
        aria-label="What became of the call"
        value={draft.outcome}
        onChange={(outcome) => set({ outcome })}
        data={outcomes}
      />
      <Textarea
        label="What was ordered (optional)"
        autosize
        minRows={2}
        maxLength={1000}
        value={draft.ordered}
        onChange={(event) => set({ ordered: event.currentTarget.value })}
      />
    </SideForm>
  );
}
