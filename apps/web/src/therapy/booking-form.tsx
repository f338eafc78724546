import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type ModalityCode, modalityOf } from '@cairn/rules';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { ApiProblem } from '../api/problem';
import type { Appointment, AppointmentDraft, StaffMember } from '../api/types';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { useAnnounce } from '../kit/announce';
import { Checkbox } from '../kit/checkbox';
import { ErrorNote } from '../kit/error-note';
import { shortDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PatientPicker } from '../kit/patient-picker';
import type { PickedPatient } from '../kit/patient-picker';
import { entriesOf } from '../kit/words';
import { bookedWords } from './booked-words';
import { noRepeat, repeatOfDraft } from './repeat-draft';
import { RepeatFields } from './repeat-fields';
import type { ContactWay, OwnFormat, Scope, Series, SeriesChange, SeriesChanged, SeriesDraft } from './series-api';
import { SeriesDates } from './series-dates';
import { ScopeChoice } from './series-note';
import { bookedOutcome, changedOutcome, type Outcome } from './series-outcome';
import { SessionTerms } from './session-terms';
import styles from './schedule.module.css';

export interface BookingStart {
  /** A session that is being moved; without it a new one is booked. */
  moving: Appointment | null;
  staffId: string;
  day: string;
  time: string;
  /** The date of a series that had no session, and whose: this one takes its place. */
  rebooks?: { id: string; patient: PickedPatient } | null;
}

export function BookingForm(props: {
  start: BookingStart;
  clinicians: readonly StaffMember[];
  onDone: (saved: Pick<Appointment, 'id' | 'startsAt'>) => void;
  onClose: () => void;
}) {
  const { moving } = props.start;
  const announce = useAnnounce();
  // One id for one intention: pressing twice, or again after a lost answer, books one session.
  const { field, forget } = useDraftFields('booking', moving?.id ?? props.start.rebooks?.id ?? '', () => ({
    id: moving?.id ?? uuidv7(),
    patient: (moving === null
      ? (props.start.rebooks?.patient ?? null)
      : {
          id: moving.patientId,
          displayName: moving.patientName,
          number: moving.patientNumber,
        }) as PickedPatient | null,
    staffId: props.start.staffId,
    day: props.start.day,
    time: props.start.time,
    minutes: String(moving?.minutes ?? 45),
    modality: modalityOf(moving?.modality ?? '') ?? 'INDIV',
    way: moving?.contactType ?? ('in_person' as ContactWay),
    format: (moving?.format === 'group' ? 'individual' : (moving?.format ?? 'individual')) as OwnFormat,
    roomId: moving?.roomId ?? '',
    repeat: noRepeat,
  }));
  const [id] = field('id');
  const [patient, setPatient] = field('patient');
  const [staffId, setStaffId] = field('staffId');
  const [day, setDay] = field('day');
  const [time, setTime] = field('time');
  const [minutes, setMinutes] = field('minutes');
  const [modality, setModality] = field('modality');
  // Drafts of earlier versions have no room and no repeat.
  const [way = 'in_person', setWay] = field('way');
  const [format = 'individual', setFormat] = field('format');
  const [roomId = '', setRoomId] = field('roomId');
  const [repeat = noRepeat, setRepeat] = field('repeat');
  const [scope, setScope] = useState<Scope>('this');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [changeId] = useState(() => uuidv7());
  const [fault, setFault] = useState<unknown>(null);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [whileClosed, setWhileClosed] = useState(false);

  const rule = moving === null ? repeatOfDraft(repeat, day) : null;
  const terms = {
    staffId,
    startsAt: `${day}T${time}`,
    minutes: Number(minutes),
    modality: modalityOf(modality) ?? 'INDIV',
    contactType: way,
    format,
    roomId: roomId === '' ? null : roomId,
  };
  const seriesDraft: SeriesDraft | null =
    rule === null || patient === null || staffId === '' || day === '' || time === ''
      ? null
      : { patientId: patient.id, ...terms, repeat: { ...rule, weekdays: [...rule.weekdays] } };

  const save = async (): Promise<void> => {
    if (patient === null || staffId === '') {
      setMissing(true);
      return;
    }
    setBusy(true);
    setFault(null);
    const rebooks = moving === null ? props.start.rebooks?.id : undefined;
    const body: AppointmentDraft = {
      patientId: patient.id,
      ...terms,
      ...(whileClosed ? { whileClosed } : {}),
      ...(rebooks === undefined ? {} : { rebooks }),
    };
    try {
      if (moving === null && repeat.each !== 'never') {
        if (seriesDraft === null) {
          setMissing(true);
          return;
        }
        const made = await api.put<Series>(`/appointment-series/${id}`, seriesDraft);
        forget();
        finish(bookedOutcome(made, patient.displayName));
        return;
      }
      if (moving !== null && moving.seriesId !== null && scope !== 'this') {
        const change: SeriesChange = { ...terms, scope, appointmentId: moving.id, version: moving.version };
        const changed = await api.put<SeriesChanged>(
          `/appointment-series/${moving.seriesId}/changes/${changeId}`,
          change,
        );
        forget();
        finish(changedOutcome(changed, moving));
        return;
      }
      const saved = await api.put<Appointment>(
        `/appointments/${id}`,
        body,
        moving === null ? {} : { version: moving.version },
      );
      announce(`${moving === null ? 'Booked' : 'Moved'}: ${patient.displayName}, ${shortDay(day)} at ${time}.`);
      forget();
      props.onDone(saved);
    } catch (problem) {
      setFault(problem);
    } finally {
      setBusy(false);
    }
  };
  const finish = (done: Outcome): void => {
    announce(done.says);
    if (done.lines.length === 0) props.onDone(done.first);
    else setOutcome(done);
  };
  useHotkeys('Booking', [
    { keys: 'mod+s', label: 'Save the booking', run: () => void save() },
    { keys: 'escape', label: 'Close the form', run: props.onClose },
  ]);
  const closure = fault instanceof ApiProblem ? (fault.facts['closure'] as { name: string } | undefined) : undefined;
  const taken = fault instanceof ApiProblem ? bookedWords(fault) : null;
  const clinicians = [
    ...(staffId !== '' && !props.clinicians.some((member) => member.id === staffId)
      ? [{ value: staffId, label: moving?.staffName ?? 'This clinician' }]
      : []),
    ...props.clinicians.map((member) => ({ value: member.id, label: member.displayName })),
  ];

  if (outcome !== null)
    return (
      <div className={styles.form}>
        <SeriesDates title={outcome.title} dates={outcome.lines} />
        <p>{outcome.says}</p>
        <div className={styles.acts}>
          <Button autoFocus onClick={() => props.onDone(outcome.first)}>
            Show the session
          </Button>
        </div>
      </div>
    );

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {moving === null ? (
        <PatientPicker
          label="Person"
          value={patient}
          onChange={setPatient}
          autoFocus
          error={missing && patient === null ? 'Choose the person.' : undefined}
        />
      ) : (
        <p>
          <strong>{moving.patientName}</strong> <span className="dim tabular">No. {moving.patientNumber}</span>
        </p>
      )}
      <NativeSelect
        label="Clinician"
        data={[{ value: '', label: 'Choose' }, ...clinicians]}
        value={staffId}
        error={missing && staffId === '' ? 'Choose the clinician.' : undefined}
        onChange={(event) => setStaffId(event.currentTarget.value)}
      />
      <div className={styles.pair}>
        <TextInput
          type="date"
          label="Day"
          required
          withAsterisk={false}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <TextInput
          type="time"
          label="Starts"
          required
          withAsterisk={false}
          step={300}
          value={time}
          onChange={(event) => setTime(event.currentTarget.value)}
        />
        <NativeSelect
          label="Length"
          data={['15', '30', '45', '60', '90', '120'].map((value) => ({ value, label: `${value} min` }))}
          value={minutes}
          onChange={(event) => setMinutes(event.currentTarget.value)}
        />
        <NativeSelect
          label="Kind"
          data={entriesOf('modality')}
          value={modalityOf(modality) ?? 'INDIV'}
          onChange={(event) => setModality(event.currentTarget.value as ModalityCode)}
        />
        <SessionTerms
          way={way}
          format={format}
          roomId={roomId}
          roomName={moving?.roomName ?? null}
          onWay={setWay}
          onFormat={setFormat}
          onRoom={setRoomId}
        />
      </div>
      {moving === null && (
        <RepeatFields value={repeat} onChange={setRepeat} day={day} time={time} draft={seriesDraft} missing={missing} />
      )}
      {moving !== null && moving.seriesId !== null && (
        <div>
          <ScopeChoice label="Change which sessions" value={scope} onChange={setScope} />
          {scope !== 'this' && (
            <p className="dim">
              The others go by as many days and to the same time. A session that was changed on its own before, or that
              is not free there, stays as it is.
            </p>
          )}
        </div>
      )}
      {closure !== undefined ? (
        <ErrorNote error={fault} title={`The clinic is closed on this day: ${closure.name}.`}>
          Choose another day, or say below that you book all the same. Nothing was booked.
        </ErrorNote>
      ) : taken !== null ? (
        <ErrorNote error={fault} title={taken}>
          Choose another time or another clinician. Nothing was booked.
        </ErrorNote>
      ) : (
        <ErrorNote
          error={fault}
          names={{ startsAt: 'Starts', minutes: 'Length', staffId: 'Clinician', patientId: 'Person' }}
        />
      )}
      {(closure !== undefined || whileClosed) && (
        <Checkbox
          label="Book all the same: the clinic is closed on that day"
          checked={whileClosed}
          onChange={(event) => setWhileClosed(event.currentTarget.checked)}
        />
      )}
      <div className={styles.acts}>
        <Button type="submit" loading={busy} rightSection={<KeyHint keys="mod+s" />}>
          {moving === null ? (repeat.each === 'never' ? 'Book' : 'Book the series') : 'Save'}
        </Button>
        <Button variant="default" onClick={props.onClose}>
          {moving === null ? 'Not now' : 'Leave as it is'}
        </Button>
      </div>
      <DraftMark of={forget} />
    </form>
  );
}
