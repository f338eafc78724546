import type { MedicationOrder, OrderState } from '../api/types';
import { productWords } from '../kit/dose-amount';
import { dayAndTime, fullDay, milligrams, shortDay } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import type { Meaning } from '../kit/theme';
import { frequencyWords, indicationWords } from './order-draft';
import styles from './order-form.module.css';

export const stateMarks: Readonly<Record<OrderState, { word: string; meaning: Meaning }>> = {
  active: { word: 'In force', meaning: 'fine' },
  upcoming: { word: 'Begins later', meaning: 'info' },
  pending_cosign: { word: 'To co-sign', meaning: 'soon' },
  on_hold: { word: 'On hold', meaning: 'needs' },
  on_hold_missed: { word: 'On hold: missed days', meaning: 'needs' },
  discontinued_missed: { word: 'Ended by missed days', meaning: 'needs' },
  expired: { word: 'Expired', meaning: 'soon' },
  stopped: { word: 'Stopped', meaning: 'info' },
};

export function OrderStateMark({ order }: { order: MedicationOrder }) {
  const { word, meaning } = stateMarks[order.state];
  return (
    <>
      <span className={styles.state}>
        <StatusMark meaning={meaning} quiet>
          {word}
        </StatusMark>
      </span>
      {order.cosignDueAt !== null && (
        <span className={styles.lines}>
          {order.state === 'on_hold' ? 'co-signature was due' : 'co-sign by'} {dayAndTime(order.cosignDueAt)}
        </span>
      )}
    </>
  );
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The medication with everything that makes this order another one than a plain daily dose. */
export function OrderWords({ order }: { order: MedicationOrder }) {
  const said = [
    order.weekdays === null ? null : order.weekdays.map((day) => weekdays[day - 1]).join(', '),
    order.taper === null ? null : `taper, ${order.taper}`,
    order.protocol === null ? null : `protocol ${order.protocol.name}`,
    order.indication === null ? null : (indicationWords[order.indication] ?? order.indication).toLowerCase(),
  ].filter((words) => words !== null);
  return (
    <>
      {productWords[order.product].short}{' '}
      <span className="dim small">{frequencyWords[order.frequency].toLowerCase()}</span>
      <span className={`${styles.lines} ${styles.days} tabular`}>
        {daysWords(order.startsOn, order.endsOn ?? order.expiresOn)}
      </span>
      {said.length > 0 && <span className={styles.lines}>{said.join('; ')}</span>}
      {order.steps.length > 0 && (
        <table className={styles.steps}>
          <caption className="visually-hidden">Steps of this order</caption>
          <tbody>
            {order.steps.map((step) => (
              <tr key={step.from}>
                <td>from {shortDay(step.from)}</td>
                <td className="tabular">{milligrams(step.doseMcg)} mg</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {order.portionPlan !== null && (
        <table className={styles.steps}>
          <caption className="visually-hidden">Portions of this order</caption>
          <tbody>
            {order.portionPlan.map((portion) => (
              <tr key={portion.at}>
                <td className="tabular">{portion.at}</td>
                <td className="tabular">{milligrams(portion.doseMcg)} mg</td>
                <td>{portion.observed ? 'here' : 'at home'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** Who stands behind the order, and, of one by telephone, who took it down and who co-signed. */
export function OrderSigner({ order }: { order: MedicationOrder }) {
  const { signedBy, verbal, endReason } = order;
  if (signedBy === null) return <span className="dim">{endReason ?? 'history'}</span>;
  if (verbal === null) return <>{signedBy.displayName}</>;
  return (
    <>
      {signedBy.displayName}, by telephone
      <span className={styles.lines}>
        taken down by {verbal.receivedBy.displayName}
        {verbal.cosignedBy !== null && `; co-signed by ${verbal.cosignedBy.displayName}`}
      </span>
    </>
  );
}

/** `23 Sep to 12 Dec 2026`: the year once where it is one year. */
function daysWords(from: string, to: string): string {
  const first = fullDay(from);
  return `${from.slice(0, 4) === to.slice(0, 4) ? first.slice(0, -5) : first} to ${fullDay(to)}`;
}
