import { Textarea } from '@mantine/core';
import { neededParts, type SafetyPlan, safetyPlanPartNames, safetyPlanParts } from '@cairn/rules';
import { shortDay } from '../kit/format';
import type { Signed } from './api';
import styles from './diagnosis.module.css';

/** The safety plan in the words of the person, part by part in the order in which it is gone through. */
export function SafetyPlanFields(props: {
  plan: SafetyPlan;
  /** The plan of last time, which this one began with. */
  from: Signed<'risk'> | undefined;
  needed: boolean;
  noPlanReason: string;
  onPlan: (plan: SafetyPlan) => void;
  onReason: (reason: string) => void;
}) {
  const lacks = neededParts.some((part) => (props.plan[part] ?? '').trim() === '');
  return (
    <>
      <h3 className={styles.group}>Safety plan</h3>
      <p className="dim small">
        In the person’s own words, one thing a line. It can be printed in large letters.
        {props.from !== undefined && ` Begins with the plan of ${shortDay(props.from.on)}: go through it together.`}
      </p>
      {safetyPlanPartNames.map((part) => (
        <Textarea
          key={part}
          label={safetyPlanParts[part].label}
          placeholder={safetyPlanParts[part].hint}
          autosize
          minRows={1}
          maxLength={1000}
          value={props.plan[part] ?? ''}
          onChange={({ currentTarget }) => props.onPlan({ ...props.plan, [part]: currentTarget.value })}
        />
      ))}
      {props.needed && (lacks || props.noPlanReason !== '') && (
        <Textarea
          label="Or why there is no whole plan today"
          autosize
          minRows={1}
          maxLength={500}
          value={props.noPlanReason}
          onChange={({ currentTarget }) => props.onReason(currentTarget.value)}
        />
      )}
    </>
  );
}
