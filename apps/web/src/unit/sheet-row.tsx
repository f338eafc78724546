import { Button } from '@mantine/core';
import { leaveKinds, sheetCareWords, sheetComfortWords, sheetDoseWords, stayLevels, stayMethods } from '@cairn/rules';
import { clockTime, fullDay } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import { DueList, LastLook, moment } from './due-cell';
import type { SheetLine, SheetNote } from './handover-api';
import { PersonMarks } from './person-marks';
import styles from './unit.module.css';

/** One person of the sheet. */
export function SheetRow(props: {
  line: SheetLine;
  notes: readonly SheetNote[];
  chosen: boolean;
  onNote: ((replaces?: SheetNote) => void) | null;
}) {
  const { line, notes, chosen, onNote } = props;
  const inShift = [
    ...line.doses.map((dose) => sheetDoseWords(dose, clockTime)),
    ...line.comfort.map((given) => sheetComfortWords(given, clockTime)),
    ...sheetCareWords(line.care),
  ];
  return (
    <tr data-chosen={chosen}>
      <th scope="row">
        <span className={styles.bed}>{line.bed}</span>
        <div className="dim small">{line.room}</div>
      </th>
      <td>
        <span className={styles.words}>
          <strong>{line.name}</strong>
          <span className="dim small tabular">
            No. {line.number}
            {line.dateOfBirth !== null && `, born ${fullDay(line.dateOfBirth)}`}
          </span>
          <span className="small">
            Day {line.day}
            {line.level !== null && line.level !== 'res' && `, ${stayLevels[line.level].toLowerCase()}`}
            {line.method !== null && `, ${stayMethods[line.method].toLowerCase()}`}
          </span>
          {line.came !== null && <span className="small">Came {moment(line.came)}</span>}
          {line.went !== null && <span className="small">Went {moment(line.went)}</span>}
          {line.away !== null && (
            <StatusMark meaning="info" quiet>
              {leaveKinds[line.away.kind]}, expected back {moment(line.away.expectedAt)}
            </StatusMark>
          )}
          <PersonMarks person={line} />
        </span>
      </td>
      <td>{!line.hidden && <LastLook person={{ ...line, cows: line.cows === null ? [] : [line.cows] }} />}</td>
      <td>
        <span className={styles.words}>
          {inShift.map((one) => (
            <span key={one}>{one}</span>
          ))}
          {line.escalations.map((one) => (
            <StatusMark key={one.at} meaning="needs" quiet>
              {clockTime(one.at)} {one.told} was called: {one.causes.join(', ').replaceAll('-', ' ')}
            </StatusMark>
          ))}
          {inShift.length + line.escalations.length === 0 && !line.hidden && (
            <span className={styles.empty}>Nothing written</span>
          )}
        </span>
      </td>
      <td>{!line.hidden && <DueList due={line.due} />}</td>
      <td>
        {notes.map((one) => (
          <div key={one.id} className={`${styles.note} ${one.watch ? styles.watch : ''}`}>
            {one.watch && (
              <StatusMark meaning="needs" quiet>
                Look first
              </StatusMark>
            )}
            <p className={styles.prose}>{one.text}</p>
            <span className="dim small">
              {one.by}, {clockTime(one.at)}
            </span>{' '}
            {onNote !== null && (
              <button type="button" className={`${styles.way} small`} onClick={() => onNote(one)}>
                Change
              </button>
            )}
          </div>
        ))}
        {onNote !== null && (
          <Button size="compact-xs" variant="default" onClick={() => onNote()}>
            Add<span className="visually-hidden"> for {line.name}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}
