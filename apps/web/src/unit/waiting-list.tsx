import { bedLevels } from '@cairn/rules';
import { Link } from '@tanstack/react-router';
import { dayAndTime } from '../kit/format';
import { Panel } from '../kit/panel';
import { StatusMark } from '../kit/status-mark';
import type { Waiting } from './unit-api';
import styles from './unit.module.css';

const why = {
  placed: 'Placed, without a bed',
  decided: 'Decided, not placed yet',
  listed: 'On the waiting list',
} as const;
const priorities: Readonly<Record<string, string>> = {
  pregnant: 'Pregnant',
  overdose: 'Recent overdose',
  injects: 'Injects',
  medical: 'Medical',
};

/** Who waits for a bed, and since when. */
export function WaitingList({ waiting }: { waiting: readonly Waiting[] }) {
  return (
    <Panel title="Waiting for a bed" meta={waiting.length === 0 ? undefined : waiting.length}>
      {waiting.length === 0 ? (
        <p className="dim">
          Nobody waits. Who is placed at a level with beds, or decided for one, comes here by itself.
        </p>
      ) : (
        <ul className={styles.list}>
          {waiting.map((one) => (
            <li key={`${one.patientId ?? ''} ${one.enquiryId ?? ''}`} className={styles.row}>
              <span className={styles.grow}>
                {one.patientId === null || one.hidden ? (
                  one.name
                ) : (
                  <Link to="/patients/$id" params={{ id: one.patientId }}>
                    {one.name}
                  </Link>
                )}{' '}
                <span className="dim tabular">{one.number !== null && `No. ${one.number}`}</span>
              </span>
              {one.priority !== null && one.priority !== 'other' && (
                <StatusMark meaning="soon" quiet>
                  {priorities[one.priority] ?? one.priority}
                </StatusMark>
              )}
              <span className="dim small">
                {why[one.why]}
                {one.level !== null && one.level in bedLevels
                  ? `: ${bedLevels[one.level as keyof typeof bedLevels].toLowerCase()}`
                  : ''}
                , since {dayAndTime(one.since)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
