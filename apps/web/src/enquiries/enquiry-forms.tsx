import { type ChosenOutcome, contactChannels, contactOutcomes, endReasons, instantOf, isLocalTime } from '@cairn/rules';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useStaff } from '../api/hooks';
import { useSession } from '../api/session';
import { FieldsForm, type Typed } from '../outside/fields-form';
import { useZone } from '../records/clinic-time';
import { type Enquiry, useRefreshing } from './enquiries-api';

/** One try to reach somebody. `path` is where it is kept: with the enquiry, or with the person. */
export function AttemptForm(props: {
  about: string;
  path: `/enquiries/${string}` | `/patients/${string}`;
  safeToCall: string;
  safeToLeaveMessage: string;
  onClose: () => void;
}) {
  const zone = useZone();
  const refreshing = useRefreshing();
  const [id] = useState(uuidv7);
  const of = (typed: Typed) =>
    (typed.outcome === 'message-left' && props.safeToLeaveMessage !== 'yes') || props.safeToCall === 'no';
  const send = (typed: Typed) => {
    const when = typed.at ?? '';
    const body = {
      at: (isLocalTime(when) ? instantOf(when, zone) : new Date()).toISOString(),
      channel: typed.channel,
      outcome: typed.outcome,
      note: (typed.note ?? '').trim(),
    };
    return refreshing(
      props.path.startsWith('/enquiries/')
        ? api.put(`${props.path as `/enquiries/${string}`}/attempts/${id}`, body)
        : api.put(`${props.path as `/patients/${string}`}/contact-attempts/${id}`, body),
    );
  };
  return (
    <FieldsForm
      name={`contact ${props.about}`}
      title="Log a contact"
      intro={
        props.safeToCall === 'no'
          ? 'They asked not to be called: use another way, or write why you did.'
          : props.safeToLeaveMessage === 'yes'
            ? 'A message is safe.'
            : props.safeToLeaveMessage === 'no'
              ? 'They asked that no message be left.'
              : 'Nobody asked whether a message is safe: leave none.'
      }
      submit="Log it"
      says="Logged."
      initial={{ channel: 'phone', outcome: 'reached', at: '' }}
      fields={[
        { key: 'outcome', label: 'What came of it', kind: 'select', options: contactOutcomes },
        { key: 'channel', label: 'How', kind: 'select', options: contactChannels },
        { key: 'at', label: 'When, if not just now', kind: 'moment', optional: true },
        { key: 'note', label: 'Note', kind: 'area', width: 'whole', optional: true, show: (typed) => !of(typed) },
        { key: 'note', label: 'Note: what was said or left, and why', kind: 'area', width: 'whole', show: of },
      ]}
      send={send}
      onClose={props.onClose}
    />
  );
}

export function HandOverForm({ enquiry, onClose }: { enquiry: Enquiry; onClose: () => void }) {
  const staff = useStaff();
  const { staff: me } = useSession();
  const refreshing = useRefreshing();
  const roles = ['front_desk', 'counselor', 'counselor_supervisor', 'nurse', 'prescriber', 'medical_director'];
  const people = (staff.data ?? []).filter(
    (one) => one.roles.some((role) => roles.includes(role)) && one.id !== enquiry.holder?.id,
  );
  const options = Object.fromEntries([
    ...(enquiry.holder === null ? [] : [['nobody', 'Whoever is on duty']]),
    ...people.map(({ id, displayName }) => [id, id === me.id ? `${displayName} (you)` : displayName]),
  ]) as Record<string, string>;
  return (
    <FieldsForm
      name={`hand-over ${enquiry.id}`}
      title="Hand over"
      submit="Hand over"
      says="Handed over."
      initial={{ to: '' }}
      fields={[
        { key: 'to', label: 'To', kind: 'select', options, width: 'half' },
        { key: 'note', label: 'What they should know', kind: 'area', width: 'whole', optional: true },
      ]}
      send={(typed) =>
        refreshing(
          api.post(`/enquiries/${enquiry.id}/hand-over`, {
            toStaffId: typed.to === 'nobody' ? null : typed.to,
            note: (typed.note ?? '').trim(),
          }),
        )
      }
      onClose={onClose}
    />
  );
}

const outcomeWords: Record<ChosenOutcome, string> = {
  'referred-elsewhere': 'Referred elsewhere',
  declined: 'Declined',
  'no-contact': 'No contact',
};

/** It ends without an admission, and the record says how: nobody falls silently off the list. */
export function EndForm({ enquiry, onClose }: { enquiry: Enquiry; onClose: () => void }) {
  const refreshing = useRefreshing();
  const outcome = (typed: Typed): ChosenOutcome => (typed.outcome as ChosenOutcome | undefined) ?? 'declined';
  const needsNote = (typed: Typed) =>
    outcome(typed) === 'referred-elsewhere' || typed[`reason ${outcome(typed)}`] === 'other';
  return (
    <FieldsForm
      name={`end ${enquiry.id}`}
      title="End the enquiry"
      intro="Without contact it ends only after the attempts that the policy asks for."
      submit="End it"
      says="The enquiry has ended."
      initial={{ outcome: 'declined' }}
      fields={[
        { key: 'outcome', label: 'How it ends', kind: 'select', options: outcomeWords, width: 'half' },
        ...(Object.keys(outcomeWords) as ChosenOutcome[]).map((one) => ({
          key: `reason ${one}`,
          label: 'Reason',
          kind: 'select' as const,
          options: endReasons[one],
          width: 'half' as const,
          show: (typed: Typed) => outcome(typed) === one,
        })),
        {
          key: 'note',
          label: 'Where to and to whom, or the reason in words',
          kind: 'area',
          width: 'whole',
          show: needsNote,
        },
        {
          key: 'note',
          label: 'Note',
          kind: 'area',
          width: 'whole',
          optional: true,
          show: (typed) => !needsNote(typed),
        },
      ]}
      send={(typed) =>
        refreshing(
          api.post(`/enquiries/${enquiry.id}/end`, {
            outcome: outcome(typed),
            reason: typed[`reason ${outcome(typed)}`],
            note: (typed.note ?? '').trim(),
          }),
        )
      }
      onClose={onClose}
    />
  );
}

export function ReopenForm({ enquiry, onClose }: { enquiry: Enquiry; onClose: () => void }) {
  const refreshing = useRefreshing();
  return (
    <FieldsForm
      name={`reopen ${enquiry.id}`}
      title="Open again"
      intro="Someone calls again, or it was ended in error. Its clock and its log go on."
      submit="Open again"
      says="The enquiry is open again."
      initial={{}}
      fields={[{ key: 'reason', label: 'Why', kind: 'area', width: 'whole' }]}
      send={(typed) => refreshing(api.post(`/enquiries/${enquiry.id}/reopen`, { reason: (typed.reason ?? '').trim() }))}
      onClose={onClose}
    />
  );
}

/** Puts the person of an enquiry, or someone registered, on the waiting list. */
export function WaitForm(props: {
  about: { enquiryId: string | null; patientId: string | null };
  priority: string;
  onClose: () => void;
}) {
  const refreshing = useRefreshing();
  const [id] = useState(uuidv7);
  return (
    <FieldsForm
      name={`wait ${props.about.enquiryId ?? props.about.patientId ?? ''}`}
      title="Put on the waiting list"
      intro="Who is pregnant comes first; what the record says of a pregnancy, an overdose or injection use counts by itself."
      submit="Put on the list"
      says="On the waiting list."
      initial={{ priority: props.priority }}
      fields={[
        {
          key: 'priority',
          label: 'Priority, as far as you know',
          kind: 'select',
          options: {
            pregnant: 'Pregnant',
            injects: 'Injects',
            overdose: 'Recent overdose',
            medical: 'Medical reason',
            other: 'No priority',
          },
          width: 'half',
        },
        { key: 'waitsFor', label: 'Waits for', width: 'half', optional: true },
        { key: 'note', label: 'Note', kind: 'area', width: 'whole', optional: true },
      ]}
      send={(typed) =>
        refreshing(
          api.put(`/waiting-list/${id}`, {
            ...props.about,
            priority: typed.priority,
            waitsFor: (typed.waitsFor ?? '').trim(),
            note: (typed.note ?? '').trim(),
          }),
        )
      }
      onClose={props.onClose}
    />
  );
}
