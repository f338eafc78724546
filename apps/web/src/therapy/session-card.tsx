import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api/client';
import { useMay } from '../api/session';
import type { Appointment } from '../api/types';
import { WrongPerson } from '../corrections/wrong-person';
import { useDraftFields } from '../chart/draft-fields';
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

const meaningOf: Record<Appointment['state'], Meaning> = {
  booked: 'info',
  attended: 'fine',
  missed: 'needs',
  cancelled: 'info',
};

/** One session and what may be done with it. */
export function SessionCard(props: {
  item: Appointment;
  now: Date;
  onChanged: () => void;
  onMove: () => void;
  onClose: () => void;
}) {
  const { item } = props;
  const may = useMay();
  const announce = useAnnounce();
  const [asking, setAsking] = useState<'missed' | 'cancel' | null>(null);
  const { field, forget } = useDraftFields('session', item.id, () => ({ reason: '' }), {
    isOpen: asking !== null,
    patientId: item.patientId,
  });
  const [reason, setReason] = field('reason');
  const [scope, setScope] = useState<Scope>('this');
  const act = useMutation({
    mutationFn: (what: 'attended' | 'missed' | 'cancel') => {
      const because = reason.trim() === '' ? {} : { reason: reason.trim() };
      if (what === 'cancel' && item.seriesId !== null && scope !== 'this') {
        const body = { scope, appointmentId: item.id, reason: reason.trim() };
        return api.post(`/appointment-series/${item.seriesId}/cancel`, body);
      }
      return what === 'cancel'
        ? api.post(`/appointments/${item.id}/cancel`, because)
        : api.post(`/appointments/${item.id}/attendance`, { state: what, ...because });
    },
    onSuccess: (_answer, what) => {
      announce(`${item.patientName}: ${what === 'cancel' ? 'cancelled' : what}.`);
      setAsking(null);
      setReason('');
      forget();
      props.onChanged();
    },
  });
  const open = item.state === 'booked';
  const canAttend =
    open && may('appointment.attend') && new Date(item.startsAtInstant) <= new Date(props.now.getTime() + 15 * 60_000);
  const canMove = open && may('appointment.book');
  const canCancel = open && may('appointment.cancel');
  useHotkeys('Session', [
    ...(canAttend
      ? [
          { keys: 'a', label: 'Attended', run: () => act.mutate('attended') },
          { keys: 'm', label: 'Missed', run: () => setAsking('missed') },
        ]
      : []),
    ...(canMove ? [{ keys: 'v', label: 'Move or change', run: props.onMove }] : []),
    ...(canCancel ? [{ keys: 'c', label: 'Cancel the session', run: () => setAsking('cancel') }] : []),
    { keys: 'escape', label: 'Close', run: () => (asking === null ? props.onClose() : setAsking(null)) },
  ]);
  const waits = awaitsAttendance(item, props.now);

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
          <StatusMark meaning={meaningOf[item.state]}>{wordFor('appointment', item.state)}</StatusMark>
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
          {item.state !== 'cancelled' && (
            <WrongPerson
              recordType="appointment"
              recordId={item.id}
              patientId={item.patientId}
              what={`Session with ${item.patientName}, ${shortDay(item.startsAt.slice(0, 10))} ${clockTime(item.startsAt)}`}
              onMoved={props.onChanged}
            />
          )}
          {!open && <p className="dim">This session is closed. It stays in the record as it is.</p>}
        </div>
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            act.mutate(asking);
          }}
        >
          <TextInput
            label={asking === 'missed' ? 'Why, if known' : 'Reason'}
            description={
              asking === 'missed'
                ? 'For example: no transport, at work, unwell'
                : 'For example: asked to reschedule, clinician away'
            }
            required={asking === 'cancel'}
            autoFocus
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
            <Button type="submit" loading={act.isPending} disabled={asking === 'cancel' && reason.trim() === ''}>
              {asking === 'missed' ? 'Record as missed' : 'Cancel session'}
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
