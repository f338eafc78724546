import type { Evaluation, NextStep } from '../api/types';
import { MeaningShape } from '../kit/status-mark';
import { wordFor } from '../kit/words';
import styles from './next-steps.module.css';

/** The gates of a step, each with its answer, its rule, what it looked at and where it comes from (R-010). */
export function GuardList(props: {
  guards: readonly Evaluation[];
  attestable: NextStep['attestable'];
  title?: string;
}) {
  const shown = props.guards.filter((guard) => guard.severity !== 'REPORT');
  if (shown.length === 0) return null;
  return (
    <div>
      {props.title !== undefined && <h3 className={styles.gatesTitle}>{props.title}</h3>}
      <ul className={styles.gates}>
        {shown.map((guard) => {
          const word = props.attestable.find((each) => each.guard === guard.ruleId);
          const passed = guard.result === 'passed';
          const meaning = passed
            ? 'fine'
            : word !== undefined || guard.severity === 'WARN'
              ? 'soon'
              : guard.result === 'failed'
                ? 'needs'
                : 'info';
          const inputs = Object.entries(guard.inputs).filter(
            ([, value]) => value !== null && typeof value !== 'object',
          );
          return (
            <li key={guard.ruleId} className={styles[meaning]}>
              <MeaningShape meaning={meaning} />
              <div>
                <span className="visually-hidden">
                  {passed ? 'Open: ' : guard.result === 'failed' ? 'Shut: ' : 'Not in force: '}
                </span>
                {guard.message}
                {word !== undefined && (
                  <span> ({word.roles.map((role) => wordFor('role', role).toLowerCase()).join(', ')} may attest)</span>
                )}
                <span className={styles.rule}>
                  {guard.ruleId}
                  {inputs.length > 0 && `; ${inputs.map(([name, value]) => `${name}: ${String(value)}`).join(', ')}`}
                  {guard.citation !== '' && `; ${guard.citation}`}
                </span>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
