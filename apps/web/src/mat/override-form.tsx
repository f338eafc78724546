import { NativeSelect, TextInput } from '@mantine/core';
import type { Evaluation } from '../api/types';
import { Explain } from '../kit/explain';
import { readable } from '../kit/format';
import { MeaningShape } from '../kit/status-mark';
import { RuleWords } from './checks-list';
import stops from './checks-list.module.css';
import styles from './override-form.module.css';
import { mayOverride, roleWords, whoResolves } from './resolve';

export interface Reason {
  readonly reasonCode: string;
  readonly reasonText: string;
}

/** The shortest reason that counts; the rule refuses less. */
export const shortestReason = 15;

const codes = [
  { value: 'prescriber_consulted', label: 'Prescriber consulted' },
  { value: 'clinical_judgement', label: 'Clinical judgment' },
  { value: 'verified_elsewhere', label: 'Verified elsewhere' },
  { value: 'other', label: 'Other' },
];
export const firstCode = codes[0]?.value ?? 'other';

export function isReasoned(reason: Reason | undefined): reason is Reason {
  return reason !== undefined && reason.reasonText.trim().length >= shortestReason;
}

/** Rules that a named role may go past: with a code and a reason, kept with the dose. Others see whom to call. */
export function OverrideForm(props: {
  rules: readonly Evaluation[];
  roles: readonly string[];
  reasons: Readonly<Record<string, Reason>>;
  onChange: (ruleId: string, reason: Reason) => void;
}) {
  return (
    <ul className={stops.stops}>
      {props.rules.map((rule) => {
        const reason = props.reasons[rule.ruleId] ?? { reasonCode: firstCode, reasonText: '' };
        const short = shortestReason - reason.reasonText.trim().length;
        return (
          <li key={rule.ruleId} className={stops.stop}>
            <MeaningShape meaning="needs" />
            <div>
              <strong>{readable(rule.message)}</strong>
              <div>{mayOverride(rule, props.roles) ? mayWords(rule, props.roles) : whoResolves(rule)}</div>
              {mayOverride(rule, props.roles) && (
                <div className={styles.fields}>
                  <NativeSelect
                    aria-label={`Reason code for ${rule.ruleId}`}
                    data={codes}
                    value={reason.reasonCode}
                    onChange={(event) =>
                      props.onChange(rule.ruleId, { ...reason, reasonCode: event.currentTarget.value })
                    }
                  />
                  <TextInput
                    aria-label={`Reason for ${rule.ruleId}`}
                    placeholder="Why this is right for this person today"
                    value={reason.reasonText}
                    description={short > 0 ? `${short} more letters` : undefined}
                    inputWrapperOrder={['input', 'description']}
                    onChange={(event) =>
                      props.onChange(rule.ruleId, { ...reason, reasonText: event.currentTarget.value })
                    }
                  />
                </div>
              )}
            </div>
            <Explain why={<RuleWords check={rule} />}>
              <span className={stops.rule}>{rule.ruleId}</span>
            </Explain>
          </li>
        );
      })}
    </ul>
  );
}

function mayWords(rule: Evaluation, roles: readonly string[]): string {
  const mine = rule.overridableBy.filter((role) => roles.includes(role));
  return mine.length === 0
    ? 'If you are in charge of the shift, you may go on with a reason.'
    : `As ${roleWords(mine)} you may go on with a reason.`;
}
