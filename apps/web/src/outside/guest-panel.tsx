import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime, milligrams, readMilligrams, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import type { Meaning } from '../kit/theme';
import { CallForm, StepForm } from './guest-forms';
import { FieldsForm, filled } from './fields-form';
import { type GuestStay, useGuestStays, useOutsideAct } from './outside-api';
import styles from './outside.module.css';
import { guestReasonWords, guestStateWords, productClassWords } from './words';

const meanings: Record<GuestStay['state'], Meaning> = {
  requested: 'soon',
  approved: 'soon',
  sent: 'soon',
  confirmed: 'info',
  active: 'fine',
  closed: 'info',
};

/** Guests: ours elsewhere, or somebody else's here, each with its next step. */
export function GuestPanel({ patientId, today }: { patientId: string; today: string }) {
  const may = useMay();
  const [open, setOpen] = useState<string | null>(null);
  const stays = useGuestStays(patientId);
  const close = () => setOpen(null);
  return (
    <Panel
      title="Guest stays"
      actions={
        <>
          {may('letter.read') && (
            <Button
              size="xs"
              variant="subtle"
              renderRoot={(props) => <Link to="/patients/$id/letter" params={{ id: patientId }} {...props} />}
            >
              Last-dose letter
            </Button>
          )}
          {may('guest-stay.write') && (
            <Button size="xs" variant="default" onClick={() => setOpen('new')}>
              New guest stay
            </Button>
          )}
        </>
      }
    >
      {open === 'new' && <StayForm patientId={patientId} today={today} onClose={close} />}
      {stays.isError ? (
        <ErrorNote error={stays.error} onRetry={() => void stays.refetch()} />
      ) : stays.data === undefined ? (
        <SkeletonRows rows={1} />
      ) : stays.data.length === 0 && open === null ? (
        <EmptyState title="No guest stays.">
          For travel, work or family: ask for a stay, a prescriber approves it, and the letter goes out with the
          person’s consent.
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {stays.data.map((stay) => (
            <li key={stay.id} className={styles.item}>
              <Stay stay={stay} />
              <div className={styles.acts}>
                <Acts patientId={patientId} stay={stay} onOpen={setOpen} />
              </div>
              {open === `${stay.id} call` && (
                <div className={styles.inner}>
                  <CallForm patientId={patientId} stay={stay} today={today} onClose={close} />
                </div>
              )}
              {(['sent', 'confirmed', 'closed'] as const).map(
                (step) =>
                  open === `${stay.id} ${step}` && (
                    <div key={step} className={styles.inner}>
                      <StepForm patientId={patientId} stay={stay} step={step} today={today} onClose={close} />
                    </div>
                  ),
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Stay({ stay }: { stay: GuestStay }) {
  const [call] = stay.verifications;
  const last = stay.steps.at(-1);
  return (
    <>
      <div className={styles.head}>
        <StatusMark meaning={meanings[stay.state]} quiet>
          {guestStateWords[stay.state]}
        </StatusMark>
        <strong>{stay.direction === 'out' ? `At ${stay.otherProgramme}` : `Here, from ${stay.otherProgramme}`}</strong>
        <span className="tabular">
          {shortDay(stay.from)} to {shortDay(stay.to)}, {productClassWords[stay.productClass].toLowerCase()}{' '}
          {milligrams(stay.doseMcg)} mg
        </span>
      </div>
      <div className={`${styles.detail} small`}>
        {guestReasonWords[stay.reason]}
        {stay.reasonText !== null && `: ${stay.reasonText}`}. Telephone {stay.telephone}.
        {last?.by !== undefined &&
          last.by !== null &&
          ` ${guestStateWords[last.state]} by ${last.by}, ${dayAndTime(last.at)}.`}
        {call !== undefined &&
          ` ${call.verifier} there said ${milligrams(call.doseMcg)} mg, last on ${shortDay(call.lastDoseOn)} (${dayAndTime(call.calledAt)}).`}
      </div>
    </>
  );
}

function Acts(props: { patientId: string; stay: GuestStay; onOpen: (what: string) => void }) {
  const may = useMay();
  const { stay } = props;
  const approve = useOutsideAct(
    () => api.post(`/patients/${props.patientId}/guest-stays/${stay.id}/approve`, {}),
    'Guest stay approved.',
    () => undefined,
  );
  const step = (words: string, what: string) => (
    <Button key={what} size="compact-xs" variant="default" onClick={() => props.onOpen(`${stay.id} ${what}`)}>
      {words}
    </Button>
  );
  const out = stay.direction === 'out';
  const open = stay.lastStep !== 'closed';
  return (
    <>
      <ErrorNote error={approve.error} />
      {open && stay.lastStep === 'requested' && may('guest-stay.approve') && (
        <Button size="compact-xs" loading={approve.isPending} onClick={() => approve.mutate(undefined)}>
          Approve
        </Button>
      )}
      {open && out && may('letter.read') && (
        <Button
          size="compact-xs"
          variant="default"
          renderRoot={(link) => (
            <Link to="/patients/$id/letter/$stayId" params={{ id: props.patientId, stayId: stay.id }} {...link} />
          )}
        >
          Letter
        </Button>
      )}
      {open && out && stay.lastStep === 'approved' && may('guest-stay.write') && step('Letter sent', 'sent')}
      {open && out && stay.lastStep === 'sent' && may('guest-stay.write') && step('They confirmed', 'confirmed')}
      {open && !out && may('guest-stay.verify') && step('Record the call', 'call')}
      {open && may('guest-stay.write') && step('Close', 'closed')}
    </>
  );
}

function StayForm({ patientId, today, onClose }: { patientId: string; today: string; onClose: () => void }) {
  const [id] = useState(uuidv7);
  return (
    <FieldsForm
      name="guest"
      title="New guest stay"
      submit="Ask for the stay"
      says="Asked for. A prescriber approves it."
      initial={{ direction: 'out', reason: 'travel', productClass: 'methadone', from: today }}
      fields={[
        {
          key: 'direction',
          label: 'Who is the guest',
          kind: 'select',
          options: { out: 'Our patient, elsewhere', in: 'Another program’s patient, here' },
        },
        { key: 'otherProgramme', label: 'Other program' },
        { key: 'telephone', label: 'Its telephone' },
        { key: 'contactName', label: 'Contact there', optional: true },
        { key: 'practitioner', label: 'Prescriber there', optional: true },
        { key: 'reason', label: 'Why home cannot dose', kind: 'select', options: guestReasonWords },
        { key: 'reasonText', label: 'In words', width: 'whole', show: ({ reason }) => reason === 'other' },
        { key: 'from', label: 'First day', kind: 'day' },
        { key: 'to', label: 'Last day', kind: 'day' },
        { key: 'productClass', label: 'Medication', kind: 'select', options: productClassWords },
        { key: 'mg', label: 'Dose, mg', kind: 'mg' },
        { key: 'note', label: 'For the letter', kind: 'area', optional: true, width: 'whole' },
      ]}
      send={(typed) =>
        api.put(`/patients/${patientId}/guest-stays/${id}`, {
          ...filled(
            typed,
            'direction',
            'otherProgramme',
            'telephone',
            'contactName',
            'practitioner',
            'reason',
            'from',
            'to',
          ),
          ...filled(typed, 'productClass', 'note', ...(typed.reason === 'other' ? ['reasonText'] : [])),
          doseMcg: readMilligrams(typed.mg ?? ''),
        })
      }
      onClose={onClose}
    />
  );
}
