import { holdKinds } from '@cairn/rules';
import type { HoldKind } from '@cairn/rules';
import { useMutation } from '@tanstack/react-query';
import { api } from '../api/client';
import type { Evaluation } from '../api/types';
import { ErrorNote } from '../kit/error-note';
import { shortDay } from '../kit/format';
import { MeaningShape } from '../kit/status-mark';
import styles from './card-flags.module.css';
import type { Card, CardFlag } from './card';

const kindOf = (kind: string): (typeof holdKinds)[HoldKind] | undefined => holdKinds[kind as HoldKind];

/** The flags stand in words above the dose, so that R-207 and R-411 are not listed a second time. */
export const isInFlags = (check: Evaluation, card: Card): boolean =>
  (check.ruleId === 'R-207' && card.flags.length > 0) || (check.ruleId === 'R-411' && card.testDue);

/** Flags and holds: those that block first, each with who releases it; the others speak and let the dose go on (R-207). */
export function CardFlags(props: { card: Card; roles: readonly string[]; onReleased: () => void }) {
  const { card } = props;
  if (card.flags.length === 0 && !card.testDue) return null;
  const flags = [...card.flags].sort((one, other) => Number(other.blocks) - Number(one.blocks));
  return (
    <ul className={styles.flags} aria-label="Flags and holds">
      {card.testDue && (
        <li className={styles.speaks}>
          <MeaningShape meaning="soon" />
          <span className={styles.words}>
            <strong>Drug test due today</strong>. Before the dose or right after it: the dose does not wait for it.
          </span>
        </li>
      )}
      {flags.map((flag) => (
        <Flag key={flag.id} flag={flag} {...props} />
      ))}
    </ul>
  );
}

function Flag(props: { flag: CardFlag; card: Card; roles: readonly string[]; onReleased: () => void }) {
  const { flag, card } = props;
  const facts = kindOf(flag.kind);
  const mayClear = facts?.clearedBy.some((role) => props.roles.includes(role)) === true;
  const send = useMutation({
    mutationFn: () =>
      api.post(`/patients/${card.patient.id}/flags/${flag.id}/clear`, { reason: 'Released at the dosing window' }),
    onSuccess: props.onReleased,
  });
  return (
    <li className={flag.blocks ? styles.blocks : styles.speaks}>
      <MeaningShape meaning={flag.blocks ? 'needs' : 'soon'} />
      <span className={styles.words}>
        <strong>{facts?.label ?? flag.kind.replaceAll('_', ' ')}</strong>
        {flag.blocks && `${flag.orderId === null ? ': medication is on hold' : ': this order is on hold'}`}
        {flag.says !== '' && <>. {flag.says}</>}
        {flag.blocks && '. A prescriber releases it.'}
        <span className={styles.when}> {daysWords(flag, card.day)}</span>
      </span>
      {mayClear && (
        <button type="button" className={styles.release} disabled={send.isPending} onClick={() => send.mutate()}>
          {flag.blocks ? 'Release' : 'Done'}
        </button>
      )}
      <ErrorNote error={send.error} />
    </li>
  );
}

function daysWords({ placedOn, expiresOn }: CardFlag, today: string): string {
  if (expiresOn === today) return 'today only';
  return `since ${placedOn === today ? 'today' : shortDay(placedOn)}${expiresOn === null ? '' : `, until ${shortDay(expiresOn)}`}`;
}
