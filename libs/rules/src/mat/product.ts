import {
  brixadiMonthlyLabel,
  brixadiWeeklyLabel,
  type InjectionLabel,
  naltrexoneLabel,
  sublocadeLabel,
} from './injection-label';

/**
 * The medications for opioid use disorder that a programme of this kind gives, and what the rules need to know of each.
 * Section 3.1; methadone for opioid use disorder is by mouth only.
 */
export type ProductClass = 'methadone' | 'buprenorphine' | 'naltrexone';
export type ProductRoute = 'oral' | 'sublingual' | 'intramuscular' | 'subcutaneous';
export type Frequency = 'daily' | 'split' | 'weekly' | 'monthly';

export interface ProductFacts {
  readonly label: string;
  readonly productClass: ProductClass;
  readonly route: ProductRoute;
  /** Methadone and buprenorphine are agonists, naltrexone is an antagonist: the two never go together. */
  readonly agonist: boolean;
  /** Only a registered opioid treatment programme gives it for opioid use disorder. */
  readonly otpOnly: boolean;
  readonly frequencies: readonly Frequency[];
  readonly strengthUnit: 'mg' | 'mg/mL';
  /** For how many days one dose lasts. */
  readonly coversDays: number;
  /** Injected under the skin or into the muscle, for a week or a month. */
  readonly extendedRelease: boolean;
  /** What 1 mg amounts to as a tablet under the tongue, in thousandths; null where it has no daily equivalent. */
  readonly slEquivalentThousandths: number | null;
  /** Buprenorphine without naloxone. */
  readonly mono: boolean;
  /** Tablets or films that exist, in micrograms of the first ingredient; empty where the amount is measured off. */
  readonly strengthsMcg: readonly number[];
  /** What the label of an injection says; null for everything that is taken by mouth. */
  readonly injection: InjectionLabel | null;
  /** The policy keys that hold its longest order and its sanity ceiling. */
  readonly maxDays: 'order_max_days_md' | 'order_max_days_bup' | 'order_max_days_xr' | 'order_max_days_ntx';
  readonly ceiling:
    | 'order_ceiling_mg_md'
    | 'order_ceiling_mg_bup'
    | 'order_ceiling_mg_bup_xr'
    | 'order_ceiling_mg_ntx'
    | 'order_ceiling_mg_ntx_xr';
}

const methadone = {
  productClass: 'methadone',
  route: 'oral',
  agonist: true,
  otpOnly: true,
  frequencies: ['daily', 'split'],
  coversDays: 1,
  extendedRelease: false,
  slEquivalentThousandths: null,
  mono: false,
  strengthsMcg: [] as readonly number[],
  injection: null,
  maxDays: 'order_max_days_md',
  ceiling: 'order_ceiling_mg_md',
} as const;

const buprenorphine = {
  productClass: 'buprenorphine',
  route: 'sublingual',
  agonist: true,
  otpOnly: false,
  frequencies: ['daily', 'split'],
  strengthUnit: 'mg',
  coversDays: 1,
  extendedRelease: false,
  slEquivalentThousandths: 1000,
  mono: false,
  strengthsMcg: [2_000, 8_000] as readonly number[],
  injection: null,
  maxDays: 'order_max_days_bup',
  ceiling: 'order_ceiling_mg_bup',
} as const;

const injectedBuprenorphine = {
  ...buprenorphine,
  route: 'subcutaneous',
  extendedRelease: true,
  slEquivalentThousandths: null,
  strengthsMcg: [] as readonly number[],
  maxDays: 'order_max_days_xr',
  ceiling: 'order_ceiling_mg_bup_xr',
} as const;

const naltrexone = {
  productClass: 'naltrexone',
  agonist: false,
  otpOnly: false,
  strengthUnit: 'mg',
  slEquivalentThousandths: null,
  mono: false,
  strengthsMcg: [] as readonly number[],
  injection: null,
} as const;

export const products = {
  'methadone-oral-concentrate': { ...methadone, label: 'Methadone, oral concentrate', strengthUnit: 'mg/mL' },
  'methadone-tablet': {
    ...methadone,
    label: 'Methadone, tablet',
    strengthUnit: 'mg',
    strengthsMcg: [5_000, 10_000, 40_000],
  },
  'buprenorphine-sl': { ...buprenorphine, label: 'Buprenorphine, under the tongue', mono: true },
  'buprenorphine-naloxone-sl': { ...buprenorphine, label: 'Buprenorphine with naloxone, under the tongue' },
  'buprenorphine-naloxone-film': {
    ...buprenorphine,
    label: 'Buprenorphine with naloxone, film',
    strengthsMcg: [2_000, 4_000, 8_000, 12_000],
  },
  // 5.7/1.4 mg equals 8/2 mg (section 3.1, to be confirmed by a pharmacist).
  'buprenorphine-naloxone-zubsolv': {
    ...buprenorphine,
    label: 'Buprenorphine with naloxone, Zubsolv',
    slEquivalentThousandths: 1404,
    strengthsMcg: [700, 1_400, 2_900, 5_700, 8_600, 11_400],
  },
  'buprenorphine-xr-sublocade': {
    ...injectedBuprenorphine,
    label: 'Buprenorphine, monthly injection (Sublocade)',
    frequencies: ['monthly'],
    coversDays: 31,
    injection: sublocadeLabel,
  },
  'buprenorphine-xr-brixadi-weekly': {
    ...injectedBuprenorphine,
    label: 'Buprenorphine, weekly injection (Brixadi)',
    frequencies: ['weekly'],
    coversDays: 7,
    injection: brixadiWeeklyLabel,
  },
  'buprenorphine-xr-brixadi-monthly': {
    ...injectedBuprenorphine,
    label: 'Buprenorphine, monthly injection (Brixadi)',
    frequencies: ['monthly'],
    coversDays: 31,
    injection: brixadiMonthlyLabel,
  },
  'naltrexone-oral': {
    ...naltrexone,
    label: 'Naltrexone, by mouth',
    route: 'oral',
    frequencies: ['daily'],
    coversDays: 1,
    extendedRelease: false,
    strengthsMcg: [50_000],
    maxDays: 'order_max_days_ntx',
    ceiling: 'order_ceiling_mg_ntx',
  },
  'naltrexone-xr': {
    ...naltrexone,
    label: 'Naltrexone, monthly injection',
    route: 'intramuscular',
    frequencies: ['monthly'],
    coversDays: 31,
    extendedRelease: true,
    injection: naltrexoneLabel,
    maxDays: 'order_max_days_xr',
    ceiling: 'order_ceiling_mg_ntx_xr',
  },
} as const satisfies Record<string, ProductFacts>;

export type Product = keyof typeof products;

export function isProduct(value: string): value is Product {
  return Object.hasOwn(products, value);
}

/** The same facts, seen alike for every product. */
export function productFacts(product: Product): ProductFacts {
  return products[product];
}

/**
 * The amount as tablets under the tongue (`sl_eq_mg` of section 3.1), so that one limit serves every product. Another make is
 * rounded to half a milligram: 5.7 mg of Zubsolv are 8 mg, not 8.003. Null where a product has no daily equivalent.
 */
export function slEquivalentMcg(product: Product, mcg: number): number | null {
  const { slEquivalentThousandths: factor } = productFacts(product);
  if (factor === null || factor === 1000) return factor && mcg;
  return Math.round((mcg * factor) / 500_000) * 500;
}

/** Buprenorphine that is taken under the tongue or in the cheek. */
export function isTransmucosal(product: Product): boolean {
  return productFacts(product).slEquivalentThousandths !== null;
}
