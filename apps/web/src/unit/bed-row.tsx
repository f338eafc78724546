import { bedLevels, closureReasons, leaveKinds, stayMethods } from '@cairn/rules';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { fullDay, shortDay } from '../kit/format';
import { PatientPhoto } from '../kit/patient-photo';
import { StatusMark } from '../kit/status-mark';
import { BedActs } from './bed-acts';
import type { BedAct } from './bed-aside';
import { DueList, LastLook, moment } from './due-cell';
import { PersonMarks } from './person-marks';
import type { BoardBed, BoardPerson } from './unit-api';
import styles from './unit.module.css';

/** Short for the line; the chart has the full words. */
const shortLevels = {
  wm_amb: 'Withdrawal, ambulatory',
  wm_res: 'Withdrawal, residential',
  wm_hosp: 'Withdrawal, hospital',
} as const;

/** One bed of the board, as one line. */
export function BedRow(props: { bed: BoardBed; chosen: boolean; onAct: (act: BedAct) => void }) {
  const { bed, chosen, onAct } = props;
  const { person, lying, closure, reserved } = bed;
  return (
    <tr data-chosen={chosen} data-bed={bed.label}>
      <th scope="row">
        <span className={styles.bed}>{bed.label}</span>
        <div className="dim small">{bed.room?.name}</div>
      </th>
      {person !== null && lying !== null ? (
        <>
          <td>
            <Who person={person}>
              {lying.leave !== null && (
                <StatusMark meaning={new Date(lying.leave.expectedAt) < new Date() ? 'needs' : 'info'} quiet>
                  {leaveKinds[lying.leave.kind]}, expected back {moment(lying.leave.expectedAt)}
                </StatusMark>
              )}
              {!lying.arrived && !person.hidden && (
                <StatusMark meaning="soon" quiet>
                  Arrival and belongings not recorded
                </StatusMark>
              )}
            </Who>
          </td>
          <td>
            <strong className="tabular">Day {person.day}</strong>
            <div className="small">{person.stay === null ? bedLevels[bed.level] : shortLevels[person.stay.level]}</div>
            {person.stay?.method && <div className="dim small">{stayMethods[person.stay.method]}</div>}
          </td>
          <td>{!person.hidden && <LastLook person={person} />}</td>
          <td>
            <DueList due={person.due} />
          </td>
        </>
      ) : (
        <td colSpan={4}>
          {closure !== null ? (
            <StatusMark meaning="info" quiet>
              Out of service: {closureReasons[closure.reason].toLowerCase()} since {moment(closure.since)}
              {closure.expectedUntil !== null && `, expected back ${shortDay(closure.expectedUntil)}`}
              {closure.note !== null && `. ${closure.note}`}
            </StatusMark>
          ) : reserved !== null ? (
            <StatusMark meaning="soon" quiet>
              Kept for {reserved.name}, No. {reserved.number}, until {moment(reserved.until)}
            </StatusMark>
          ) : (
            <span className={styles.empty}>Empty, {bedLevels[bed.level].toLowerCase()}</span>
          )}
        </td>
      )}
      <td className="no-print">
        <BedActs bed={bed} onAct={onAct} />
      </td>
    </tr>
  );
}

function Who({ person, children }: { person: BoardPerson; children: ReactNode }) {
  const born = person.dateOfBirth === null ? '' : `, born ${fullDay(person.dateOfBirth)}`;
  return (
    <span className={styles.who}>
      {!person.hidden && <PatientPhoto id={person.patientId} name={person.name} size={36} />}
      <span className={styles.words}>
        {person.hidden ? (
          <strong>{person.name}</strong>
        ) : (
          <Link to="/patients/$id" params={{ id: person.patientId }} hash="unit-stay">
            <strong>{person.name}</strong>
          </Link>
        )}
        <span className="dim small tabular">
          No. {person.number}
          {born}
        </span>
        <PersonMarks person={person} />
        {children}
      </span>
    </span>
  );
}
