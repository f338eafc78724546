import type { Evaluation } from '../api/types';
import { Explain } from '../kit/explain';
import { readable } from '../kit/format';
import { KeyHint } from '../kit/key-hint';
import { MeaningShape } from '../kit/status-mark';
import type { Need } from './card';
import styles from './checks-list.module.css';
import { needOf } from './needs';
import { whoResolves } from './resolve';

/** Rule, citation and inputs of a check, for a clinician who wants to judge the answer independently (R-010). */
export function RuleWords({ check }: { check: Evaluation }) {
  const inputs = Object.entries(check.inputs).filter(([, value]) => value !== null && typeof value !== 'object');
  return (
    <>
      {readable(check.message)}. Rule {check.ruleId}
      {check.citation === '' ? '' : ` (${check.citation})`}.
      {inputs.length > 0 && ` Looked at: ${inputs.map(([name, value]) => `${name} ${String(value)}`).join(', ')}.`}
    </>
  );
}

/** What stands before the dose, each with the key that resolves it or the person who can change it. */
export function StopList(props: {
  stops: readonly Evaluation[];
  warnings: readonly Evaluation[];
  onNeed: ((need: Need) => void) | null;
}) {
  if (props.stops.length + props.warnings.length === 0) return null;
  return (
    <ul className={styles.stops} aria-label="Before the dose">
      {bySentence(props.stops).map((same) => (
        <Standing key={same.map((check) => check.ruleId).join()} same={same} onNeed={props.onNeed} stops />
      ))}
      {bySentence(props.warnings).map((same) => (
        <Standing key={same.map((check) => check.ruleId).join()} same={same} onNeed={props.onNeed} />
      ))}
    </ul>
  );
}

function Standing(props: { same: readonly Evaluation[]; onNeed: ((need: Need) => void) | null; stops?: boolean }) {
  const { same, onNeed, stops = false } = props;
  const [first] = same;
  if (first === undefined) return null;
  const way = onNeed === null ? undefined : needOf(first);
  return (
    <li className={stops ? styles.stop : styles.warn}>
      <MeaningShape meaning={stops ? 'needs' : 'soon'} />
      <div>
        {stops ? <strong>{standingWords(first)}</strong> : standingWords(first)}
        {stops && (way === undefined || way.need === 'vitals') && <div>{whoResolves(first)}</div>}
      </div>
      <span className={styles.rules}>
        {way !== undefined && (
          <button type="button" className={styles.way} onClick={() => onNeed?.(way.need)}>
            {way.words} <KeyHint keys={way.keys} />
          </button>
        )}
        {same.map((check) => (
          <Explain key={check.ruleId} why={<RuleWords check={check} />}>
            <span className={styles.rule}>{check.ruleId}</span>
          </Explain>
        ))}
      </span>
    </li>
  );
}

/** What cannot be checked is said as what is needed. */
function standingWords({ message, inputs }: Evaluation): string {
  return typeof inputs.missing === 'string' && message.startsWith('Cannot be checked')
    ? `Needed first: ${inputs.missing}`
    : readable(message);
}

/** Two rules that stop for the same reason, such as a missing order, are one thing to resolve. */
function bySentence(checks: readonly Evaluation[]): Evaluation[][] {
  const groups = new Map<string, Evaluation[]>();
  for (const check of checks) groups.set(check.message, [...(groups.get(check.message) ?? []), check]);
  return [...groups.values()];
}

/** Every rule that was asked, with its result in a word. What is not in force is never counted as passed. */
export function ChecksList(props: {
  checks: readonly Evaluation[];
  confirmed: (ruleId: string) => boolean;
  open: boolean;
}) {
  const asked = props.checks.filter((check) => check.result !== 'not in force');
  const waiting = props.checks.filter((check) => check.result === 'not in force');
  const done = asked.filter((check) => check.result === 'passed' && props.confirmed(check.ruleId));
  return (
    <details className={styles.details} open={props.open}>
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
                {open ? openWords(check) : readable(check.message)}
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
  if (check.ruleId === 'R-209') return 'date of birth, a similar name is in care here';
  return check.ruleId === 'R-208' ? 'two identifiers' : 'no impairment seen';
}
