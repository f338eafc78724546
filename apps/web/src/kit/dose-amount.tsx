import type { Product } from '../api/types';
import styles from './dose-amount.module.css';
import { milligrams } from './format';

export const productWords: Record<Product, { long: string; short: string }> = {
  'methadone-oral-concentrate': { long: 'Methadone oral concentrate', short: 'Methadone' },
  'methadone-tablet': { long: 'Methadone tablet', short: 'Methadone tab' },
  'buprenorphine-sl': { long: 'Buprenorphine sublingual', short: 'Buprenorphine' },
  'buprenorphine-naloxone-sl': { long: 'Buprenorphine/naloxone sublingual', short: 'Bup/naloxone' },
  'buprenorphine-naloxone-film': { long: 'Buprenorphine/naloxone film', short: 'Bup/naloxone film' },
  'buprenorphine-naloxone-zubsolv': { long: 'Buprenorphine/naloxone Zubsolv', short: 'Zubsolv' },
  'buprenorphine-xr-sublocade': { long: 'Buprenorphine monthly injection (Sublocade)', short: 'Sublocade' },
  'buprenorphine-xr-brixadi-weekly': { long: 'Buprenorphine weekly injection (Brixadi)', short: 'Brixadi weekly' },
  'buprenorphine-xr-brixadi-monthly': { long: 'Buprenorphine monthly injection (Brixadi)', short: 'Brixadi monthly' },
  'naltrexone-oral': { long: 'Naltrexone oral', short: 'Naltrexone' },
  'naltrexone-xr': { long: 'Naltrexone extended-release', short: 'Naltrexone XR' },
};

export function productWord(product: string, form: 'short' | 'long' = 'short'): string {
  const words: Partial<Record<string, { long: string; short: string }>> = productWords;
  return words[product]?.[form] ?? product;
}

export function doseWords(mcg: number): string {
  return `${milligrams(mcg)} mg`;
}

/**
 * A dose with its unit, in tabular figures. `size="window"` is the biggest type on the dosing screen. No volume: that
 * follows from the concentration of the lot in hand, and is never worked out from a label.
 */
export function DoseAmount(props: { mcg: number; portions?: number; size?: 'inline' | 'large' | 'window' }) {
  return (
    <span className={`${styles.dose} ${styles[props.size ?? 'inline']}`}>
      <span className={styles.amount}>
        {milligrams(props.mcg)}
        <span className={styles.unit}> mg</span>
      </span>
      {(props.portions ?? 1) > 1 && <span className={styles.volume}>in {props.portions} portions</span>}
    </span>
  );
}
