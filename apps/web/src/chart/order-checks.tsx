import { NativeSelect, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Evaluation } from '../api/types';
import { Explain } from '../kit/explain';
import { readable } from '../kit/format';
import { MeaningShape } from '../kit/status-mark';
import { RuleWords } from '../mat/checks-list';
import { type Reason, shortestReason } from '../mat/override-form';
import { mayOverride, roleWords, standingOf } from '../mat/resolve';
import styles from './order-form.module.css';

const codes = [
  { value: 'clinical_judgement', label: 'Clinical judgment' },
  { value: 'verified_elsewhere', label: 'Verified elsewhere' },
  { value: 'patient_request', label: 'The person asked' },
  { value: 'other', label: 'Other' },
];
const firstCode = 'clinical_judgement';

/** Every rule that was asked of the order: what stops it, what needs a reason and from whom, what to know, what passed. */
export function OrderChecks(props: {
  evaluations: readonly Evaluation[];
  roles: readonly string[];
  reasons: Readonly<Record<string, Reason>>;
  onReason: (ruleId: string, reason: Reason) => void;
  /** What is being checked; an order where nothing is said. */
  of?: string;
}) {
  const { of = 'order' } = props;
  const { stops, overridable, warnings } = standingOf(props.evaluations);
  // What is only kept for others to read is no check: counted in, it would look as if one had failed.
  const asked = props.evaluations.filter(({ result, severity }) => result !== 'not in force' && severity !== 'REPORT');
  const passed = asked.filter(({ result }) => result === 'passed');
  return (
    <section className={styles.checks} aria-label={`Checks of this ${of}`}>
      <ul>
        {stops.map((check) => (
          <Line key={check.ruleId} check={check} kind="stop" />
        ))}
        {overridable.map((check) => {
          const reason = props.reasons[check.ruleId] ?? { reasonCode: firstCode, reasonText: '' };
          const short = shortestReason - reason.reasonText.trim().length;
          const mine = mayOverride(check, props.roles);
          return (
            <Line key={check.ruleId} check={check} kind={mine && short <= 0 ? 'reasoned' : 'stop'}>
              {mine ? (
                <>
                  <p className="dim small">You may go on with a reason, which is kept with the {of}.</p>
                  <NativeSelect
                    size="xs"
                    aria-label={`Kind of reason for ${check.ruleId}`}
                    data={codes}
                    value={reason.reasonCode}
                    onChange={(event) =>
                      props.onReason(check.ruleId, { ...reason, reasonCode: event.currentTarget.value })
                    }
                  />
                  <Textarea
                    size="xs"
                    autosize
                    minRows={2}
                    aria-label={`Reason for ${check.ruleId}`}
                    placeholder="Why this is right for this person"
                    value={reason.reasonText}
                    description={short > 0 ? `${short} more letters` : undefined}
                    inputWrapperOrder={['input', 'description']}
                    onChange={(event) =>
                      props.onReason(check.ruleId, { ...reason, reasonText: event.currentTarget.value })
                    }
                  />
                </>
              ) : (
                <p className="dim small">A {roleWords(check.overridableBy)} may go on with a reason.</p>
              )}
            </Line>
          );
        })}
        {warnings.map((check) => (
          <Line key={check.ruleId} check={check} kind="warn" />
        ))}
      </ul>
      {passed.length > 0 && (
        <details className="small">
          <summary>
            {passed.length} of {asked.length} checks passed
          </summary>
          <ul>
            {passed.map((check) => (
              <Line key={check.ruleId} check={check} kind="passed" />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const shapes = { stop: 'needs', reasoned: 'soon', warn: 'soon', passed: 'fine' } as const;
const words = { stop: 'Stops: ', reasoned: 'Reason given: ', warn: 'Warning: ', passed: 'Passed: ' } as const;

function Line(props: { check: Evaluation; kind: keyof typeof shapes; children?: ReactNode }) {
  const { check, kind } = props;
  return (
    <li className={styles[kind]}>
      <MeaningShape meaning={shapes[kind]} />
      <div>
        <span className="visually-hidden">{words[kind]}</span>
        {readable(check.message)}
        {props.children}
      </div>
      <Explain why={<RuleWords check={check} />}>
        <span className={styles.rule}>{check.ruleId}</span>
      </Explain>
    </li>
  );
}
