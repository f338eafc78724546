import { productFacts } from '@cairn/rules';
import { productWord } from '../kit/dose-amount';
import { daysBetween, fromToday, milligrams, shortDay } from '../kit/format';
import { MeaningShape } from '../kit/status-mark';
import type { Product } from '../api/types';
import type { Card } from './card';
import styles from './card-flags.module.css';

type Other = Card['otherOrders'][number];

/** Other orders in force or ahead, such as an injection that is due: one line each, so that nobody goes home without it. */
export function OtherOrders({ card }: { card: Card }) {
  const shown = card.otherOrders.filter((other) => isInjection(other) || other.state === 'upcoming');
  if (shown.length === 0) return null;
  return (
    <ul className={styles.flags} aria-label="Other orders">
      {shown.map((other) => {
        const due = other.dueOn !== null && daysBetween(card.day, other.dueOn) <= 0 && other.state === 'active';
        return (
          <li key={other.id} className={styles.speaks}>
            <MeaningShape meaning={due ? 'soon' : 'info'} />
            <span className={styles.words}>
              <strong>
                {productWord(other.product)} {milligrams(other.doseMcg)} mg
              </strong>
              {isInjection(other) && other.dueOn !== null
                ? `: injection ${due ? 'due' : 'looked for'} ${fromToday(other.dueOn, card.day)}`
                : `, from ${shortDay(other.startsOn)}`}
              <span className={styles.when}>{other.lastOn !== null && ` last ${shortDay(other.lastOn)}`}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const isInjection = ({ product }: Other): boolean => productFacts(product as Product).extendedRelease;
