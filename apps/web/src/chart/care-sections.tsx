import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { usePatient } from '../api/hooks';
import { useMay } from '../api/session';
import type { Chart } from '../api/types';
import { DueMark } from '../kit/due-mark';
import { ErrorNote } from '../kit/error-note';
import { clockTime, dayIn, fullDay, readable, shortDay } from '../kit/format';
import { KeyHint } from '../kit/key-hint';
import { Panel } from '../kit/panel';
import { SkeletonPanel } from '../kit/skeletons';
import { wordFor } from '../kit/words';
import { ConsentPanel } from '../patient/consents';
import styles from './chart.module.css';

/** What falls due, with the reason beside it. */
export function DueSection({ chart }: { chart: Chart }) {
  const clocks = chart.path.clocks;
  const others = chart.due.filter(
    (due) => !clocks.some((clock) => clock.label === due.label && clock.dueAt === due.dueAt),
  );
  if (clocks.length + others.length === 0) return <p className={styles.nothing}>Nothing is due.</p>;
  return (
    <ul className={styles.due} aria-label="Due">
      {[...clocks, ...others.map((due) => ({ ...due, code: due.label, why: '' }))]
        .sort((one, other) => one.dueAt.localeCompare(other.dueAt))
        .map((clock) => (
          <li key={`${clock.code} ${clock.dueAt}`}>
            <DueMark due={clock} />
            {clock.why !== '' && <span className="dim small">{readable(clock.why)}</span>}
          </li>
        ))}
    </ul>
  );
}

export function SessionsSection({ chart }: { chart: Chart }) {
  const opens = useMay()('schedule.read');
  return (
    <Panel title="Next sessions">
      {chart.appointments.length === 0 ? (
        <p className="dim">No session is booked. {opens && <Link to="/schedule">Book one on the schedule</Link>}</p>
      ) : (
        <ul className={styles.plain}>
          {chart.appointments.map((appointment) => (
            <li key={appointment.id} className={styles.session}>
              <strong className="tabular">
                {opens ? (
                  <Link to="/schedule" search={{ day: dayIn(undefined, new Date(appointment.startsAt)) }}>
                    {shortDay(dayIn(undefined, new Date(appointment.startsAt)))}
                  </Link>
                ) : (
                  shortDay(dayIn(undefined, new Date(appointment.startsAt)))
                )}
                , {clockTime(appointment.startsAt)}
              </strong>
              <span>
                {wordFor('modality', appointment.modality)}, {appointment.minutes} minutes
                {appointment.staffName === null ? '' : `, ${appointment.staffName}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

export function ContactSection({ patientId }: { patientId: string }) {
  const patient = usePatient(patientId);
  if (patient.isError) return <ErrorNote error={patient.error} onRetry={() => void patient.refetch()} />;
  return patient.data === undefined ? <SkeletonPanel lines={2} /> : <ConsentPanel person={patient.data} />;
}

export function TeamSection(props: { chart: Chart; onAssign: (() => void) | null }) {
  const { counselor } = props.chart.banner;
  return (
    <Panel
      title="Team"
      actions={
        props.onAssign !== null && (
          <Button size="xs" variant="default" onClick={props.onAssign} rightSection={<KeyHint keys="a" />}>
            Assign
          </Button>
        )
      }
    >
      {counselor === null ? (
        <p className="dim">
          Nobody is responsible yet. {props.onAssign === null && 'A counselor supervisor assigns a counselor here.'}
        </p>
      ) : (
        <p>
          Counselor <strong>{counselor.displayName}</strong>
        </p>
      )}
    </Panel>
  );
}

/** What people attested while Cairn had no record of it: to be replaced by the record. */
export function AttestedSection({ chart }: { chart: Chart }) {
  return (
    <Panel title="Attested, no record" meta="someone’s word stands in for a record">
      {chart.attestations.length === 0 ? (
        <p className="dim">Nothing rests on someone’s word.</p>
      ) : (
        <ul className={styles.plain}>
          {chart.attestations.map((attestation) => (
            <li key={`${attestation.guard} ${attestation.at}`} className={styles.attested}>
              <strong>{attestation.label}</strong>
              <span>{attestation.text}</span>
              <span className="dim">
                {attestation.by}, {fullDay(attestation.at)}, gate {attestation.guard}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
