import { antiarrhythmics, anticoagulants, interactionClasses, opioids } from './interaction-table';
import type { Product } from './product';

/** One substance that rules know by its key. Keys are lower case with hyphens, such as 'st-johns-wort'. */
export interface Ingredient {
  readonly key: string;
  readonly label: string;
}

/** Labels that the key alone does not give. */
const labels: Readonly<Record<string, string>> = {
  'st-johns-wort': 'St. John’s wort',
  'lopinavir-ritonavir': 'Lopinavir with ritonavir',
  benzodiazepine: 'Benzodiazepine, another one',
  barbiturate: 'Barbiturate, another one',
  opioid: 'Opioid, another one',
  xylazine: 'Xylazine (exposure)',
  plg: 'Polylactide-co-glycolide (carrier of injections)',
  nmp: 'N-methylpyrrolidone (carrier of injections)',
  soy: 'Soybean phosphatidylcholine (carrier of Brixadi)',
  carmellose: 'Carboxymethylcellulose (diluent of injected naltrexone)',
};

const labelOf = (key: string): string =>
  labels[key] ?? `${key.charAt(0).toUpperCase()}${key.slice(1).replaceAll('-', ' ')}`;

/** what is in each product. Carriers as the labels name them; a pharmacist confirms them. */
const contents: Readonly<Record<Product, readonly string[]>> = {
  'methadone-oral-concentrate': ['methadone'],
  'methadone-tablet': ['methadone'],
  'buprenorphine-sl': ['buprenorphine'],
  'buprenorphine-naloxone-sl': ['buprenorphine', 'naloxone'],
  'buprenorphine-naloxone-film': ['buprenorphine', 'naloxone'],
  'buprenorphine-naloxone-zubsolv': ['buprenorphine', 'naloxone'],
  'buprenorphine-xr-sublocade': ['buprenorphine', 'plg', 'nmp'],
  'buprenorphine-xr-brixadi-weekly': ['buprenorphine', 'soy'],
  'buprenorphine-xr-brixadi-monthly': ['buprenorphine', 'soy', 'nmp'],
  'naltrexone-oral': ['naltrexone'],
  'naltrexone-xr': ['naltrexone', 'plg', 'carmellose'],
};

export function ingredientsOf(product: Product): readonly string[] {
  return contents[product];
}

const listed = (keys: Iterable<string>): readonly Ingredient[] =>
  [...new Set(keys)]
    .map((key) => ({ key, label: labelOf(key) }))
    .sort((one, other) => one.label.localeCompare(other.label, 'en'));

/** What the form of the medication list offers: everything that some rule knows. Another name may be typed. */
export const medicationIngredients: readonly Ingredient[] = listed([
  ...interactionClasses.flatMap(({ ingredients }) => ingredients),
  ...[...opioids, ...anticoagulants, ...antiarrhythmics],
]);

/** What the form of an allergy offers: everything that is in a product of ours. */
export const allergyIngredients: readonly Ingredient[] = listed(Object.values(contents).flat());

export function ingredientLabel(key: string): string {
  return labelOf(key);
}

/** Names under which people bring their medication. */
const otherNames: Readonly<Record<string, string>> = {
  ambien: 'zolpidem',
  ativan: 'lorazepam',
  benadryl: 'diphenhydramine',
  celexa: 'citalopram',
  coumadin: 'warfarin',
  diflucan: 'fluconazole',
  dilantin: 'phenytoin',
  kaletra: 'lopinavir-ritonavir',
  klonopin: 'clonazepam',
  lexapro: 'escitalopram',
  lopinavir: 'lopinavir-ritonavir',
  lyrica: 'pregabalin',
  neurontin: 'gabapentin',
  percocet: 'oxycodone',
  rifampicin: 'rifampin',
  seroquel: 'quetiapine',
  soma: 'carisoprodol',
  suboxone: 'buprenorphine',
  subutex: 'buprenorphine',
  tegretol: 'carbamazepine',
  ultram: 'tramadol',
  valium: 'diazepam',
  vivitrol: 'naltrexone',
  xanax: 'alprazolam',
  zofran: 'ondansetron',
  zyvox: 'linezolid',
};

const salts = /-(hydrochloride|hcl|hydrobromide|sulfate|sulphate|sodium|maleate|tartrate|mesylate|oxalate|fumarate)$/;
const strength = /[\s,]+\d.*$/;

/** One key for however a substance was written: 'Citalopram hydrobromide 20 mg' and 'Celexa' are 'citalopram'. */
export function ingredientKey(written: string): string {
  const known = keys.get(written);
  if (known !== undefined) return known;
  const key = keyOf(written);
  // The names of a clinic's lists are a few hundred; whoever sends more than that is not kept.
  if (keys.size < 5000) keys.set(written, key);
  return key;
}

/** The same line is looked at with every dose: its key is worked out once. */
const keys = new Map<string, string>();

function keyOf(written: string): string {
  const key = written
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .trim()
    .toLowerCase()
    .replace(strength, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(salts, '');
  return Object.hasOwn(otherNames, key) ? (otherNames[key] ?? key) : key;
}

/** The keys that rules look for, so that what a form wrote needs no normalising. */
export const knownIngredients: ReadonlySet<string> = new Set(
  [...medicationIngredients, ...allergyIngredients].map(({ key }) => key),
);
