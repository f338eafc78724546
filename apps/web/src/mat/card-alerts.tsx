import { Link } from '@tanstack/react-router';
import type { Evaluation } from '../api/types';
import { clockTime, count, milligrams, readable, shortDay } from '../kit/format';
import { Explain } from '../kit/explain';
import { KeyHint } from '../kit/key-hint';
import { MeaningShape } from '../kit/status-mark';
import styles from './card-alerts.module.css';
import type { Card, Need } from './card';
import { RuleWords } from './checks-list';
import stopStyles from './checks-list.module.css';
import { needOf } from './needs';

/** the band of the missed days says it all once, so these rules are not listed again below. */
const bandRules = /^R-(05[0-7]|110)$/;
export const isInBand = (check: Evaluation, card: Card): boolean => card.missed > 0 && bandRules.test(check.ruleId);

/** The strip with the similar names says it already. */
export const isSimilarName = (check: Evaluation): boolean => check.ruleId === 'R-209';

/** Missed days: how many, what was taken last and where, what the rule says, and what it proposes to the prescriber. */
export function MissedBand(props: {
  card: Card;
  checks: readonly Evaluation[];
  onNeed: ((need: Need) => void) | null;
}) {
  const { card, checks } = props;
  if (card.missed === 0) return null;
  const said = checks.filter((check) => check.result === 'failed' && isInBand(check, card));
  const stops = said.some(({ severity }) => severity !== 'WARN');
  const way = props.onNeed === null ? undefined : said.map(needOf).find((one) => one !== undefined);
  const { lastDose } = card.course;
  return (
    <div className={stops ? styles.needs : styles.soon} role="group" aria-label="Missed days">
      <MeaningShape meaning={stops ? 'needs' : 'soon'} />
      <div>
        <strong>
          {count(card.missed, 'day')} missed{card.missed > 1 && ' in a row'}.
        </strong>{' '}
        {lastDose !== null && (
          <>
            Last dose {shortDay(lastDose.on)}, {milligrams(lastDose.doseMcg)} mg
            {lastDose.place === 'here' ? ' here' : `, ${lastDose.place}`}.
          </>
        )}
        {said
          .filter(({ ruleId }) => ruleId !== 'R-057')
          .map((check) => (
            <div key={check.ruleId}>{withoutCount(readable(check.message))}.</div>
          ))}
        {card.proposal !== null && (
          <div className={styles.proposal}>
            <span className={styles.label}>For the prescriber to decide:</span> {withoutCount(card.proposal)}
          </div>
        )}
      </div>
      <span className={styles.rules}>
        {way !== undefined && (
          <button type="button" className={stopStyles.way} onClick={() => props.onNeed?.(way.need)}>
            {way.words} <KeyHint keys={way.keys} />
          </button>
        )}
        {said.map((check) => (
          <Explain key={check.ruleId} why={<RuleWords check={check} />}>
            <span className={styles.rule}>{check.ruleId}</span>
          </Explain>
        ))}
      </span>
    </div>
  );
}

/** The band has counted the days already. */
function withoutCount(sentence: string): string {
  const rest = sentence.replace(/^(\d+ days|One day) (were |was )?missed: /, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** somebody whose name is easily taken for this one. The date of birth is asked for and confirmed by a key. */
export function SimilarNames({ card }: { card: Card }) {
  const [first] = card.similarNames;
  if (first === undefined) return null;
  return (
    <div className={styles.soon} role="alert">
      <MeaningShape meaning="soon" />
      <div>
        <strong>A similar name is in care here:</strong>{' '}
        {card.similarNames
          .slice(0, 3)
          .map(({ name, number }) => `${name}, No. ${number}`)
          .join('; ')}
        {card.similarNames.length > 3 && ` and ${card.similarNames.length - 3} more`}. Have the date of birth spoken.
      </div>
    </div>
  );
}

export function Holder({ holder }: { holder: { displayName: string; since: string } | undefined }) {
  if (holder === undefined) return null;
  return (
    <p className={styles.soon} role="status">
      <MeaningShape meaning="soon" />
      <span>
        {holder.displayName} has been dosing this person since {clockTime(holder.since)}. Ask before you go on.
      </span>
    </p>
  );
}

/** Without a photo a person is known by a scanned card, or by a photo that is taken now. */
export function NoPhoto({ card, scanned }: { card: Card; scanned: boolean }) {
  if (card.photoOn !== null || scanned) return null;
  return (
    <p className={styles.photo}>
      <Link to="/patients/$id/details" params={{ id: card.patient.id }}>
        Take a photo now
      </Link>
      , or scan the program card: then no reason is needed.
    </p>
  );
}
