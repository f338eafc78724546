import {
  completionOutcomes,
  naloxoneAtEnd,
  offerDecisions,
  riskTalks,
  stayEndReasons,
  stayLevels,
  stepsAfterStay,
} from '@cairn/rules';
import type { ReactNode } from 'react';
import { dayAndTime } from '../kit/format';
import type { Ending, Stay } from './unit-api';
import styles from './unit.module.css';

export const decisionWords = offerDecisions;

/** A stay that is over. */
export function StayLine({ stay, children }: { stay: Stay; children?: ReactNode }) {
  return (
    <div className={styles.note}>
      <p className={styles.prose}>
        {stayLevels[stay.level]}, {dayAndTime(stay.startedAt)} to{' '}
        {stay.endedAt === null ? '' : dayAndTime(stay.endedAt)}
        {stay.endReason !== null && `: ${stayEndReasons[stay.endReason].toLowerCase()}`}
        {stay.origin === 'imported' && ' (imported)'}
      </p>
      {children}
    </div>
  );
}

const offers = { ...offerDecisions, none: 'None on record' } as const;

/** How it ended; a corrected record stays readable. */
export function EndingLine({ ending, onCorrect }: { ending: Ending; onCorrect: (() => void) | null }) {
  const { details } = ending;
  return (
    <div className={`small ${ending.replaced ? styles.struck : ''}`}>
      {completionOutcomes[ending.outcome]}, {dayAndTime(ending.completedAt)}, signed by {ending.by ?? 'somebody'}. Last
      COWS {details.cows?.total ?? 'not taken'}; offer of MOUD: {offers[ending.moudOffer].toLowerCase()}; naloxone:{' '}
      {naloxoneAtEnd[details.naloxone].toLowerCase()}; lower tolerance: {riskTalks[details.riskTalk].toLowerCase()};
      next: {stepsAfterStay[details.nextStep]}
      {details.nextWhere !== null && ` (${details.nextWhere})`}
      {details.appointment !== null && `, ${dayAndTime(details.appointment.at)}`}.{' '}
      {ending.note !== null && <span>{ending.note} </span>}
      {ending.replaces !== null && <span>Corrected: {ending.replaces.reason}. </span>}
      {onCorrect !== null && (
        <button type="button" className={styles.way} onClick={onCorrect}>
          Correct
        </button>
      )}
    </div>
  );
}
