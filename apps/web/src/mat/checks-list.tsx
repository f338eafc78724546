import type { Evaluation } from '../api/types';
import { Explain } from '../kit/explain';
import { MeaningShape } from '../kit/status-mark';
import styles from './checks-list.module.css';
import { whoResolves } from './resolve';

/** Rule, citation and inputs of a check, for a clinician who wants to judge the answer independently (R-010). */
export function RuleWords({ check }: { check: Evaluation }) {
  const inputs = Object.entries(check.inputs).filter(([, value]) => value !== null && typeof value !== 'object');
  return (
    <>
      {check.message}. Rule {check.ruleId}
      {check.citation === '' ? '' : ` (${check.citation})`}.
      {inputs.length > 0 && ` Looked at: ${inputs.map(([name, value]) => `${name} ${String(value)}`).join(', ')}.`}
    </>
  );
}

/** What stands before the dose, each with the person who can change it. */
export function StopList({ stops, warnings }: { stops: readonly Evaluation[]; warnings: readonly Evaluation[] }) {
  return (
    <ul className={styles.stops}>
      {bySentence(stops).map((same) => (
        <li key={same.map((check) => check.ruleId).join()} className={styles.stop}>
          <MeaningShape meaning="needs" />
          <div>
            <strong>{same[0]?.message}</strong>
            <div>{same[0] !== undefined && whoResolves(same[0])}</div>
          </div>
          <span className={styles.rules}>
            {same.map((check) => (
              <Explain key={check.ruleId} why={<RuleWords check={check} />}>
                <span className={styles.rule}>{check.ruleId}</span>
              </Explain>
            ))}
          </span>
        </li>
      ))}
      {warnings.map((check) => (
        <li key={check.ruleId} className={styles.warn}>
          <MeaningShape meaning="soon" />
          <div>{check.message}</div>
          <Explain why={<RuleWords check={check} />}>
            <span className={styles.rule}>{check.ruleId}</span>
          </Explain>
        </li>
      ))}
    </ul>
  );
}

/** Two rules that stop for the same reason, such as a missing order, are one thing to resolve. */
function bySentence(checks: readonly Evaluation[]): Evaluation[][] {
  const groups = new Map<string, Evaluation[]>();
  for (const check of checks) groups.set(check.message, [...(groups.get(check.message) ?? []), check]);
  return [...groups.values()];
}

/** Every rule that was asked, with its result in a word. What is not in force is never counted as passed. */
export function ChecksList(props: { checks: readonly Evaluation[]; confirmed: (ruleId: string) => boolean }) {
  const asked = props.checks.filter((check) => check.result !== 'not in force');
  const waiting = props.checks.filter((check) => check.result === 'not in force');
  const done = asked.filter((check) => check.result === 'passed' && props.confirmed(check.ruleId));
  return (
    <details className={styles.details} open>
      <summary>
        Checks: {done.length} of {asked.length} passed{waiting.length > 0 && `, ${waiting.length} not in force yet`}
      </summary>
      <ul className={styles.checks}>
        {asked.map((check) => {
          const passed = check.result === 'passed' && props.confirmed(check.ruleId);
          const open = check.result === 'passed' && !passed;
          return (
            <li
              key={check.ruleId}
              className={
                passed ? styles.passed : open ? styles.open : check.severity === 'WARN' ? styles.warned : styles.failed
              }
            >
              {open ? (
                <span className={styles.ring} aria-hidden="true" />
              ) : (
                <MeaningShape meaning={passed ? 'fine' : check.severity === 'WARN' ? 'soon' : 'needs'} />
              )}
              <Explain why={<RuleWords check={check} />}>
                <span className={styles.result}>{passed ? 'Passed' : open ? 'To confirm' : 'Failed'}:</span>{' '}
                {open ? openWords(check) : check.message}
              </Explain>
            </li>
          );
        })}
      </ul>
      {waiting.length > 0 && (
        <p className={styles.waiting}>
          Check by hand:{' '}
          {waiting
            .map((check) => `${check.message.replace(/:? not recorded.*$|\.$/i, '')} (${check.ruleId})`)
            .join('; ')}
          .
        </p>
      )}
    </details>
  );
}

function openWords(check: Evaluation): string {
  return check.ruleId === 'R-208' ? 'two identifiers' : 'no impairment seen';
}
