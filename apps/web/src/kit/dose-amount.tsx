import type { Product } from '../api/types';
import styles from './dose-amount.module.css';
import { milligrams, millilitres } from './format';

export const productWords: Record<Product, { long: string; short: string }> = {
  'methadone-oral-concentrate': { long: 'Methadone oral concentrate', short: 'Methadone' },
  'methadone-tablet': { long: 'Methadone tablet', short: 'Methadone tab' },
  'buprenorphine-sl': { long: 'Buprenorphine sublingual', short: 'Buprenorphine' },
  'buprenorphine-naloxone-sl': { long: 'Buprenorphine/naloxone sublingual', short: 'Bup/naloxone' },
  'naltrexone-oral': { long: 'Naltrexone oral', short: 'Naltrexone' },
  'naltrexone-xr': { long: 'Naltrexone extended-release', short: 'Naltrexone XR' },
};

export function productWord(product: string, form: 'short' | 'long' = 'short'): string {
  const words: Partial<Record<string, { long: string; short: string }>> = productWords;
  return words[product]?.[form] ?? product;
}

/** The labelled strength of the oral concentrate is 10 mg/mL. The other products are not measured by volume. */
const strengthMcgPerMl: Partial<Record<string, number>> = { 'methadone-oral-concentrate': 10_000 };

export function doseWords(mcg: number, product?: string | null): string {
  const strength = strengthMcgPerMl[product ?? ''];
  const volume = strength === undefined ? '' : `, ${millilitres(mcg, strength)} mL`;
  return `${milligrams(mcg)} mg${volume}`;
}

/**
 * A dose with its unit, in tabular figures; with the volume when the product is a liquid of known strength.
 * `size="window"` is the biggest type on the dosing screen.
 */
export function DoseAmount(props: {
  mcg: number;
  product?: string | null;
  portions?: number;
  size?: 'inline' | 'large' | 'window';
}) {
  const strength = strengthMcgPerMl[props.product ?? ''];
  return (
    <span className={`${styles.dose} ${styles[props.size ?? 'inline']}`}>
      <span className={styles.amount}>
        {milligrams(props.mcg)}
        <span className={styles.unit}> mg</span>
      </span>
      {strength !== undefined && (
        <span className={styles.volume}>
          {millilitres(props.mcg, strength)} mL
          {props.size === 'window' && <span className={styles.strength}> at {milligrams(strength)} mg/mL</span>}
        </span>
      )}
      {(props.portions ?? 1) > 1 && <span className={styles.volume}>in {props.portions} portions</span>}
    </span>
  );
}
