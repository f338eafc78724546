import { type Countable, quantityParts, quantityWords } from '@cairn/rules';
import { StatusMark } from '../kit/status-mark';
import styles from './counts.module.css';

/** How far a count is from the ledger, large, with what it may be. The word says it, not the colour alone. */
export function VarianceFigure(props: { thing: Countable; variance: number; within: boolean; tolerance: number }) {
  const { thing, variance, within, tolerance } = props;
  const allowed = tolerance === 0 ? 'nothing may differ' : `up to ±${quantityWords(tolerance, thing)} may differ`;
  return (
    <span className={styles.variance}>
      {variance === 0 ? (
        <span className={styles.big}>Agrees</span>
      ) : (
        <Amount quantity={variance} thing={thing} signed />
      )}
      <StatusMark meaning={within ? 'fine' : 'needs'} quiet>
        {variance === 0 ? 'The ledger says the same' : within ? 'Inside tolerance' : 'Outside tolerance'}
      </StatusMark>
      <span className="dim small">{allowed}</span>
    </span>
  );
}

/** `−5 mg (0.5 mL)`, with its sign. */
export function signedWords(quantity: number, thing: Countable): string {
  if (quantity === 0) return '0';
  return `${quantity < 0 ? '−' : '+'}${quantityWords(Math.abs(quantity), thing)}`;
}

/** An amount, large: as it is measured, with its mg beside it. */
export function Amount(props: { quantity: number; thing: Countable; signed?: boolean }) {
  const { quantity, thing } = props;
  const { measured, mg } = quantityParts(Math.abs(quantity), thing);
  const sign = props.signed !== true || quantity === 0 ? '' : quantity < 0 ? '−' : '+';
  return (
    <span className={styles.amount}>
      <span className={styles.big}>
        {sign}
        {measured}
      </span>
      {mg !== null && (
        <span className="dim tabular">
          {sign}
          {mg}
        </span>
      )}
    </span>
  );
}
