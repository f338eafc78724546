import { Button, TextInput } from '@mantine/core';
import { cancelledBy, sessionStatus, type SessionStatus, sessionStatuses, sessionWaits } from '@cairn/rules';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api/client';
import { useMay } from '../api/session';
import type { Appointment } from '../api/types';
import { WrongPerson } from '../corrections/wrong-person';
import { useDraftFields } from '../chart/draft-fields';
import { Choices } from '../diagnosis/choices';
import { DraftMark } from '../drafts/draft-mark';
import { useAnnounce } from '../kit/announce';
import { ErrorNote } from '../kit/error-note';
import { clockTime, shortDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { StatusMark } from '../kit/status-mark';
import type { Meaning } from '../kit/theme';
import { wordFor } from '../kit/words';
import { awaitsAttendance, endTime } from './day-grid';
import styles from './schedule.module.css';
import type { Scope } from './series-api';
import { ScopeChoice, SeriesNote } from './series-note';
import { placeWords } from './place-words';

const meaningOf: Partial<Record<SessionStatus, Meaning>> = {
  attended: 'fine',
  late: 'fine',
  left_early: 'fine',
  checked_in: 'fine',
  no_show: 'needs',
};

/** What is asked before it is sent. That somebody attended all of it needs nothing more. */
type Asking = 'late' | 'left_early' | 'missed' | 'cancel' | 'excuse';
const submitWords: Readonly<Record<Asking, string>> = {
  late: 'Record: came late',
  left_early: 'Record: left early',
  missed: 'Record as missed',
  cancel: 'Cancel session',
  excuse: 'Record as excused',
};
const saidWords: Readonly<Record<Asking | 'attended', string>> = {
  attended: 'attended',
  late: 'attended, came late',
  left_early: 'attended, left early',
  missed: 'missed',
  cancel: 'cancelled',
  excuse: 'excused',
};
const reasonWords: Readonly<Record<Asking, { label: string; hint: string }>> = {
  late: { label: 'Why, if known', hint: 'For example: the bus, the dosing line' },
  left_early: { label: 'Why, if known', hint: 'For example: unwell, a child to fetch' },
  missed: { label: 'Why, if known', hint: 'For example: no transport, at work, unwell' },
  cancel: { label: 'Reason', hint: 'For example: asked to reschedule, clinician away' },
  excuse: { label: 'Reason', hint: 'For example: ill, in hospital, at court. It does not count as missed' },
};

/** One session and what may be done with it. */
export function SessionCard(props: {
  item: Appointment;
  now: Date;
  lateMinutes: number;
  noShowMinutes: number;
  onChanged: () => void;
  onMove: () => void;
  onClose: () => void;
}) {
  const { item } = props;
  const may = useMay();
  const announce = useAnnounce();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { field, forget } = useDraftFields(
    'session',
    item.id,
    () => ({ reason: '', minutes: '', by: '' as keyof typeof whoCancels | '' }),
    {
      isOpen: asking !== null,
      patientId: item.patientId,
    },
  );
  const [reason, setReason] = field('reason');
  const [minutes, setMinutes] = field('minutes');
  const [by, setBy] = field('by');
  const [scope, setScope] = useState<Scope>('this');
  const act = useMutation({
    mutationFn: (what: Asking | 'attended') => {
      const because = reason.trim() === '' ? {} : { reason: reason.trim() };
      if (what === 'cancel' && item.seriesId !== null && scope !== 'this') {
        const body = { scope, appointmentId: item.id, reason: reason.trim() };
        return api.post(`/appointment-series/${item.seriesId}/cancel`, body);
      }
      if (what === 'excuse') return api.post(`/appointments/${item.id}/cancel`, { ...because, by: 'excused' });
      if (what === 'cancel')
        return api.post(`/appointments/${item.id}/cancel`, { ...because, ...(by === '' ? {} : { by }) });
      const state = what === 'missed' ? 'missed' : 'attended';
      const detail = what === 'late' || what === 'left_early' ? { detail: what } : {};
      const present = /^\d{1,4}$/.test(minutes.trim()) ? { minutesPresent: Number(minutes) } : {};
      return api.post(`/appointments/${item.id}/attendance`, {
        ...{ state, ...because, ...detail },
        ...(state === 'attended' ? present : {}),
      });
    },
    onSuccess: (_answer, what) => {
      announce(`${item.patientName}: ${saidWords[what]}.`);
      setAsking(null);
      forget();
      props.onChanged();
    },
  });
  const open = item.state === 'booked';
  const canAttend =
    open && may('appointment.attend') && new Date(item.startsAtInstant) <= new Date(props.now.getTime() + 15 * 60_000);
  const canMove = open && may('appointment.book');
  const canCancel = open && may('appointment.cancel');
  const canExcuse = (open || item.state === 'missed') && may('appointment.cancel');
  const { lateMinutes, noShowMinutes } = props;
  const absent = sessionWaits(
    { ...item, startsAt: new Date(item.startsAtInstant) },
    { lateMinutes, noShowMinutes },
    props.now,
  );
  useHotkeys('Session', [
    ...(canAttend
      ? [
          { keys: 'a', label: 'Attended', run: () => act.mutate('attended') },
          { keys: 'l', label: 'Came late', run: () => setAsking('late') },
          { keys: 'e', label: 'Left early', run: () => setAsking('left_early') },
          { keys: 'm', label: 'Missed', run: () => setAsking('missed') },
        ]
      : []),
    ...(canMove ? [{ keys: 'v', label: 'Move or change', run: props.onMove }] : []),
    ...(canCancel ? [{ keys: 'c', label: 'Cancel the session', run: () => setAsking('cancel') }] : []),
    ...(canExcuse ? [{ keys: 'x', label: 'Excused', run: () => setAsking('excuse') }] : []),
    { keys: 'escape', label: 'Close', run: () => (asking === null ? props.onClose() : setAsking(null)) },
  ]);
  const waits = awaitsAttendance(item, props.now);
  const status = sessionStatus(item);
  const needsReason = asking === 'cancel' || asking === 'excuse';

  return (
    <div className={styles.form}>
      <div>
        <div className={styles.when}>
          {clockTime(item.startsAt)} to {endTime(item)}
        </div>
        <div className="dim tabular">
          {shortDay(item.startsAt.slice(0, 10))}, {item.minutes} min
        </div>
      </div>
      <div>
        <Link to="/patients/$id" params={{ id: item.patientId }}>
          <strong>{item.patientName}</strong>
        </Link>
        <div className="dim tabular">No. {item.patientNumber}</div>
        <div>
          {wordFor('modality', item.modality)} session with {item.staffName ?? 'no clinician yet'}
        </div>
        <div className="dim">{placeWords(item)}</div>
        {item.seriesId !== null && (
          <SeriesNote seriesId={item.seriesId} startsAt={item.startsAt} occursAt={item.occursAt} />
        )}
      </div>
      <div>
        {waits ? (
          <StatusMark meaning="soon">Attendance not recorded</StatusMark>
        ) : (
          <StatusMark meaning={meaningOf[status] ?? 'info'}>{sessionStatuses[status]}</StatusMark>
        )}
        {item.minutesPresent !== null && <span className="dim"> {item.minutesPresent} min</span>}
        {absent !== null && !waits && canAttend && (
          <Absent since={absent === 'late' ? lateMinutes : noShowMinutes} step={absent} />
        )}
        {item.reason !== null && item.reason !== '' && <p>{item.reason}</p>}
      </div>
      {asking === null ? (
        <div className={styles.acts}>
          {canAttend && (
            <>
              <Button
                rightSection={<KeyHint keys="a" />}
                loading={act.isPending}
                onClick={() => act.mutate('attended')}
              >
                Attended
              </Button>
              <Button variant="default" rightSection={<KeyHint keys="l" />} onClick={() => setAsking('late')}>
                Came late
              </Button>
              <Button variant="default" rightSection={<KeyHint keys="e" />} onClick={() => setAsking('left_early')}>
                Left early
              </Button>
              <Button variant="default" rightSection={<KeyHint keys="m" />} onClick={() => setAsking('missed')}>
                Missed
              </Button>
            </>
          )}
          {canMove && (
            <Button variant="default" rightSection={<KeyHint keys="v" />} onClick={props.onMove}>
              Move
            </Button>
          )}
          {canCancel && (
            <Button variant="default" rightSection={<KeyHint keys="c" />} onClick={() => setAsking('cancel')}>
              Cancel session
            </Button>
          )}
          {canExcuse && (
            <Button variant="default" rightSection={<KeyHint keys="x" />} onClick={() => setAsking('excuse')}>
              Excused
            </Button>
          )}
          {item.state !== 'cancelled' && (
            <WrongPerson
              recordType="appointment"
              recordId={item.id}
              patientId={item.patientId}
              what={`Session with ${item.patientName}, ${shortDay(item.startsAt.slice(0, 10))} ${clockTime(item.startsAt)}`}
              onMoved={props.onChanged}
            />
          )}
          {!open && !canExcuse && <p className="dim">This session is closed. It stays in the record as it is.</p>}
        </div>
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            act.mutate(asking);
          }}
        >
          {(asking === 'late' || asking === 'left_early') && (
            <TextInput
              label="Minutes they were there"
              description={`Of ${item.minutes}; may stay empty`}
              inputMode="numeric"
              maxLength={4}
              autoFocus
              value={minutes}
              onChange={(event) => setMinutes(event.currentTarget.value)}
            />
          )}
          {asking === 'cancel' && <Choices label="Who cancels" value={by} options={whoCancels} onChange={setBy} />}
          <TextInput
            label={reasonWords[asking].label}
            description={reasonWords[asking].hint}
            required={needsReason}
            autoFocus={asking === 'missed' || asking === 'excuse'}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {asking === 'cancel' && item.seriesId !== null && (
            <div>
              <ScopeChoice label="Cancel which sessions" value={scope} onChange={setScope} />
              {scope !== 'this' && (
                <p className="dim">The series ends there; its sessions are cancelled, also those that were moved.</p>
              )}
            </div>
          )}
          <div className={styles.acts}>
            <Button
              type="submit"
              loading={act.isPending}
              disabled={(needsReason && reason.trim() === '') || (asking === 'cancel' && by === '')}
            >
              {submitWords[asking]}
            </Button>
            <Button variant="default" onClick={() => setAsking(null)}>
              Back
            </Button>
          </div>
          <DraftMark of={forget} />
        </form>
      )}
      <ErrorNote error={act.error} />
    </div>
  );
}

const whoCancels = { by_patient: cancelledBy.by_patient, by_clinic: cancelledBy.by_clinic } as const;

/** Steps 1 and 2 after a session has begun without the person (clinical reference 4.7). */
function Absent({ step, since }: { step: 'late' | 'no_show'; since: number }) {
  return (
    <p role="note">
      {step === 'late'
        ? `More than ${since} minutes in, and not checked in. If they are not here: call, and offer to talk by telephone.`
        : `More than ${since} minutes in, and not checked in. If they did not come: record it as missed, and reach out today.`}
    </p>
  );
}
