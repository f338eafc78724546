import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { ApiProblem } from '../api/problem';
import type { Appointment, AppointmentDraft, Modality, StaffMember } from '../api/types';
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
import styles from './schedule.module.css';

export interface BookingStart {
  /** A session that is being moved; without it a new one is booked. */
  moving: Appointment | null;
  staffId: string;
  day: string;
  time: string;
}

export function BookingForm(props: {
  start: BookingStart;
  clinicians: readonly StaffMember[];
  onDone: (saved: Appointment) => void;
  onClose: () => void;
}) {
  const { moving } = props.start;
  const announce = useAnnounce();
  // One id for one intention: pressing twice, or again after a lost answer, books one session.
  const { field, forget } = useDraftFields('booking', moving?.id ?? '', () => ({
    id: moving?.id ?? uuidv7(),
    patient: (moving === null
      ? null
      : {
          id: moving.patientId,
          displayName: moving.patientName,
          number: moving.patientNumber,
        }) as PickedPatient | null,
    staffId: props.start.staffId,
    day: props.start.day,
    time: props.start.time,
    minutes: String(moving?.minutes ?? 45),
    modality: moving?.modality ?? 'individual',
  }));
  const [id] = field('id');
  const [patient, setPatient] = field('patient');
  const [staffId, setStaffId] = field('staffId');
  const [day, setDay] = field('day');
  const [time, setTime] = field('time');
  const [minutes, setMinutes] = field('minutes');
  const [modality, setModality] = field('modality');
  const [fault, setFault] = useState<unknown>(null);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [whileClosed, setWhileClosed] = useState(false);

  const save = async (): Promise<void> => {
    if (patient === null || staffId === '') {
      setMissing(true);
      return;
    }
    setBusy(true);
    setFault(null);
    const body: AppointmentDraft = {
      patientId: patient.id,
      staffId,
      startsAt: `${day}T${time}`,
      minutes: Number(minutes),
      modality: modality as Modality,
      ...(whileClosed ? { whileClosed } : {}),
    };
    try {
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
          value={modality}
          onChange={(event) => setModality(event.currentTarget.value)}
        />
      </div>
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
          {moving === null ? 'Book' : 'Move'}
        </Button>
        <Button variant="default" onClick={props.onClose}>
          {moving === null ? 'Not now' : 'Leave as it is'}
        </Button>
      </div>
      <DraftMark of={forget} />
    </form>
  );
}
