import { observationLevels, riskLevels } from '@cairn/rules';
import { StatusMark } from '../kit/status-mark';
import type { BoardPerson } from './unit-api';
import styles from './unit.module.css';

type Marked = Pick<BoardPerson, 'pregnant' | 'allergies' | 'flags' | 'alerts'> & {
  readonly minor?: boolean;
  readonly long?: boolean;
  readonly observation: BoardPerson['observation'] | keyof typeof observationLevels | null;
  readonly risk: BoardPerson['risk'] | keyof typeof riskLevels | null;
};

/** What stands beside a name, each with its shape and its word. */
export function PersonMarks({ person }: { person: Marked }) {
  const { pregnant, minor = false, long = false, allergies, flags, alerts } = person;
  const observation = typeof person.observation === 'string' ? person.observation : person.observation?.level;
  const risk = typeof person.risk === 'string' ? person.risk : person.risk?.level;
  return (
    <span className={styles.marks}>
      {alerts.map(({ alert, severity, label, why }) => (
        <span key={`${alert} ${why}`} title={why}>
          <StatusMark meaning={severity === 'critical' || severity === 'high' ? 'needs' : 'soon'} quiet>
            {label}
          </StatusMark>
        </span>
      ))}
      {risk !== undefined && risk !== 'low' && (
        <StatusMark meaning="needs" quiet>
          Suicide risk: {riskLevels[risk].toLowerCase()}
        </StatusMark>
      )}
      {observation !== undefined && observation !== 'general' && (
        <StatusMark meaning="soon" quiet>
          Watched: {observationLevels[observation].toLowerCase()}
        </StatusMark>
      )}
      {pregnant && (
        <StatusMark meaning="soon" quiet>
          Pregnant
        </StatusMark>
      )}
      {minor && (
        <StatusMark meaning="soon" quiet>
          Under 18
        </StatusMark>
      )}
      {allergies.length > 0 && (
        <StatusMark meaning="soon" quiet>
          Allergies: {allergies.join(', ')}
        </StatusMark>
      )}
      {flags.map((flag) => (
        <StatusMark key={flag} meaning="soon" quiet>
          {flag}
        </StatusMark>
      ))}
      {long && (
        <StatusMark meaning="info" quiet>
          Longer than usual
        </StatusMark>
      )}
    </span>
  );
}
