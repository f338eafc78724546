import { Button } from '@mantine/core';
import { Explain } from '../kit/explain';
import { dayAndTime, readable } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import type { AlertAct } from './alert-acts';
import type { Alert } from './alerts-api';
import { severityMarks } from './alert-words';
import styles from './alerts.module.css';

/** One alert: how severe by word and shape, what it is, why it stands, what clears it, the act that does, and an answer. */
export function AlertRow(props: { alert: Alert; act: AlertAct | null; onAnswer: (() => void) | null }) {
  const { alert } = props;
  const { meaning, word } = severityMarks[alert.severity];
  return (
    <li className={styles.alert}>
      <StatusMark meaning={meaning} quiet={alert.severity !== 'critical'}>
        {word}
      </StatusMark>
      <div className={styles.says}>
        <span>
          <Explain why={`${alert.alert}. Clears when: ${readable(alert.clearsWhen)}.`}>
            <strong>{alert.label}</strong>
          </Explain>{' '}
          {readable(alert.why)}.
        </span>
        <span className="dim small">
          Since {dayAndTime(alert.raisedAt)}
          {alert.due !== null && `, due ${dayAndTime(alert.due)}`}. Clears when: {readable(lower(alert.clearsWhen))}.
          {alert.acknowledged !== null &&
            ` Seen by ${alert.acknowledged.by ?? 'someone'}, ${dayAndTime(alert.acknowledged.at)}: ${alert.acknowledged.reason}`}
        </span>
      </div>
      <div className={styles.acts}>
        {props.act !== null && (
          <Button size="xs" variant={alert.severity === 'critical' ? 'filled' : 'default'} onClick={props.act.run}>
            {props.act.label}
          </Button>
        )}
        {props.onAnswer !== null && (
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            onClick={props.onAnswer}
            aria-label={`Answer: ${alert.label}`}
          >
            Answer
          </Button>
        )}
      </div>
    </li>
  );
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
