import { count, fullDay, milligrams, shortDay } from '../kit/format';
import { RestrictedMark, legalNameIfOther } from '../kit/patient-banner';
import { PatientPhoto } from '../kit/patient-photo';
import { StatusMark } from '../kit/status-mark';
import type { Evaluation } from '../api/types';
import type { Card } from './card';
import styles from './card-head.module.css';
import { clinicalMarks } from './clinical-marks';

/** Who this is, large; how long in treatment, and what was taken last. */
export function CardHead({ card, checks }: { card: Card; checks: readonly Evaluation[] }) {
  const { patient } = card;
  const legal = legalNameIfOther(patient);
  const marks = clinicalMarks(checks);
  return (
    <div className={styles.who}>
      <PatientPhoto id={patient.id} name={patient.displayName} size={108} />
      <div className={styles.names}>
        <h2 className={styles.name}>{patient.displayName}</h2>
        <p className={styles.identifiers}>
          <span className={styles.whole}>
            No. <strong>{patient.number}</strong>
          </span>{' '}
          <span className={styles.whole}>
            born <strong>{fullDay(patient.dateOfBirth)}</strong> ({patient.age})
          </span>
          {legal !== null && <> legal name {legal}</>}
        </p>
        <RestrictedMark person={patient} />
        {marks.length > 0 && (
          <p className={styles.marks}>
            {marks.map(({ words, meaning }) => (
              <StatusMark key={words} meaning={meaning}>
                {words}
              </StatusMark>
            ))}
          </p>
        )}
      </div>
      <LastDoses card={card} />
    </div>
  );
}

const observationWords: Readonly<Record<string, string>> = {
  partial: 'part',
  declined: 'declined',
  vomited: 'vomited',
};

function LastDoses({ card }: { card: Card }) {
  const days = card.daysSinceLastDose;
  const { lastDose } = card.course;
  return (
    <dl className={styles.last}>
      <div>
        <dt>Treatment day</dt>
        <dd>{card.course.isFirstDay ? '1, first dose' : card.treatmentDay}</dd>
        <dt>Last dose</dt>
        <dd className={card.missed > 0 ? styles.away : undefined}>
          {days === null ? 'None yet' : days === 0 ? 'Today' : days === 1 ? 'Yesterday' : `${count(days, 'day')} ago`}
          {lastDose !== null && lastDose.place !== 'here' && <span className={styles.place}>{lastDose.place}</span>}
        </dd>
      </div>
      <div>
        <dt>Last three</dt>
        <dd>
          {card.lastDoses.length === 0
            ? 'None'
            : card.lastDoses.slice(0, 3).map((dose) => (
                <span key={dose.id} className={styles.lastDose}>
                  {shortDay(dose.serviceDay)} <strong>{milligrams(dose.doseMcg)} mg</strong>
                  {dose.observation !== null && observationWords[dose.observation] !== undefined && (
                    <em> {observationWords[dose.observation]}</em>
                  )}
                </span>
              ))}
        </dd>
      </div>
    </dl>
  );
}
