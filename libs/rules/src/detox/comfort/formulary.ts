/**
 * Clinical reference 1.5: comfort medication, none of it an opioid. Amounts and intervals that a program may set are policy
 * (`comfort_<drug>_…`); here stands what a drug is, what it is for, and what to think of.
 */
export const comfortSymptoms = {
  'autonomic signs': {
    label: 'Sweating, chills, restlessness',
    cows: ['pulse', 'sweating', 'restlessness', 'gooseflesh', 'tremor'],
  },
  anxiety: { label: 'Anxiety', cows: ['anxiety'] },
  tears: { label: 'Tears, runny nose', cows: ['noseTears'] },
  aches: { label: 'Aches', cows: ['aches'] },
  nausea: { label: 'Nausea, vomiting', cows: ['gi'] },
  diarrhea: { label: 'Diarrhea', cows: ['gi'] },
  cramps: { label: 'Cramps', cows: ['gi'] },
  sleep: { label: 'Sleep', cows: [] },
} as const satisfies Record<string, { label: string; cows: readonly string[] }>;
export type ComfortSymptom = keyof typeof comfortSymptoms;

export type ComfortCaution = 'qt' | 'sedating' | 'renal' | 'hepatic' | 'older' | 'bleeding';

export interface ComfortDrug {
  readonly label: string;
  readonly symptoms: readonly ComfortSymptom[];
  /** What an order begins with: the smallest and largest usual dose, and the interval. */
  readonly usualMcg: readonly [from: number, to: number];
  readonly usualMinutes: number;
  readonly asNeeded: boolean;
  /** The usual dose in words, as the sources give it. */
  readonly usual: string;
  /** Lowers blood pressure: it is measured before each dose, and the dose is held below policy's limit. */
  readonly needsPressure: boolean;
  /** Not stopped at once. */
  readonly taper?: string;
  readonly cautions: readonly ComfortCaution[];
  /** What is thought of and cannot be looked up in the record. */
  readonly advice?: string;
  /** Keys of the allergy list that mean this drug. */
  readonly ingredients: readonly string[];
}

const mg = 1000;

export const comfortDrugs = {
  clonidine: {
    label: 'Clonidine',
    symptoms: ['autonomic signs', 'anxiety'],
    usualMcg: [100, 200],
    usualMinutes: 360,
    asNeeded: false,
    usual: '0.1 to 0.2 mg every 6 to 8 hours; 0.1 mg first, blood pressure one hour later',
    needsPressure: true,
    taper: 'Taken for days it is tapered: stopped at once, blood pressure may jump',
    cautions: ['sedating'],
    ingredients: ['clonidine'],
  },
  lofexidine: {
    label: 'Lofexidine',
    symptoms: ['autonomic signs', 'anxiety'],
    usualMcg: [540, 540],
    usualMinutes: 360,
    asNeeded: false,
    usual: '0.54 mg (3 tablets of 0.18 mg) four times a day, 5 to 6 hours apart',
    needsPressure: true,
    taper: 'Stopped over 2 to 4 days',
    cautions: ['qt', 'sedating', 'renal', 'hepatic'],
    advice: 'After a time without opioids an overdose is more likely: talk about it and give naloxone',
    ingredients: ['lofexidine'],
  },
  loperamide: {
    label: 'Loperamide',
    symptoms: ['diarrhea'],
    usualMcg: [2 * mg, 4 * mg],
    usualMinutes: 0,
    asNeeded: true,
    usual: '4 mg, then 2 mg after each loose stool',
    needsPressure: false,
    cautions: [],
    advice: 'Above the label’s dose it can disturb the heart’s rhythm',
    ingredients: ['loperamide'],
  },
  bismuth: {
    label: 'Bismuth subsalicylate',
    symptoms: ['diarrhea'],
    usualMcg: [524 * mg, 524 * mg],
    usualMinutes: 30,
    asNeeded: true,
    usual: '524 mg every 30 to 60 minutes as needed',
    needsPressure: false,
    cautions: [],
    advice: 'Not with an allergy to aspirin or another salicylate',
    ingredients: ['bismuth', 'bismuth-subsalicylate', 'salicylate', 'aspirin'],
  },
  ondansetron: {
    label: 'Ondansetron',
    symptoms: ['nausea'],
    usualMcg: [4 * mg, 8 * mg],
    usualMinutes: 720,
    asNeeded: true,
    usual: '4 to 8 mg every 12 hours as needed',
    needsPressure: false,
    cautions: ['qt'],
    ingredients: ['ondansetron'],
  },
  prochlorperazine: {
    label: 'Prochlorperazine',
    symptoms: ['nausea'],
    usualMcg: [5 * mg, 10 * mg],
    usualMinutes: 360,
    asNeeded: true,
    usual: '5 to 10 mg three times a day or every 6 hours',
    needsPressure: false,
    cautions: ['sedating'],
    advice: 'Look for stiffness and restless muscles',
    ingredients: ['prochlorperazine'],
  },
  hydroxyzine: {
    label: 'Hydroxyzine',
    symptoms: ['anxiety', 'tears'],
    usualMcg: [25 * mg, 50 * mg],
    usualMinutes: 480,
    asNeeded: true,
    usual: '25 to 50 mg three times a day as needed',
    needsPressure: false,
    cautions: ['sedating', 'renal', 'hepatic'],
    ingredients: ['hydroxyzine'],
  },
  diphenhydramine: {
    label: 'Diphenhydramine',
    symptoms: ['anxiety', 'sleep'],
    usualMcg: [25 * mg, 25 * mg],
    usualMinutes: 360,
    asNeeded: true,
    usual: '25 mg every 6 hours as needed',
    needsPressure: false,
    cautions: ['sedating', 'older'],
    ingredients: ['diphenhydramine'],
  },
  ibuprofen: {
    label: 'Ibuprofen',
    symptoms: ['aches'],
    usualMcg: [400 * mg, 400 * mg],
    usualMinutes: 360,
    asNeeded: true,
    usual: '400 mg every 4 to 6 hours as needed',
    needsPressure: false,
    cautions: ['bleeding', 'older'],
    ingredients: ['ibuprofen'],
  },
  acetaminophen: {
    label: 'Acetaminophen',
    symptoms: ['aches'],
    usualMcg: [650 * mg, 1000 * mg],
    usualMinutes: 360,
    asNeeded: true,
    usual: '650 to 1000 mg every 4 to 6 hours as needed',
    needsPressure: false,
    cautions: ['hepatic'],
    ingredients: ['acetaminophen', 'paracetamol'],
  },
  dicyclomine: {
    label: 'Dicyclomine',
    symptoms: ['cramps'],
    usualMcg: [10 * mg, 20 * mg],
    usualMinutes: 360,
    asNeeded: true,
    usual: '10 to 20 mg every 6 to 8 hours',
    needsPressure: false,
    cautions: ['renal', 'hepatic'],
    ingredients: ['dicyclomine'],
  },
  trazodone: {
    label: 'Trazodone',
    symptoms: ['sleep'],
    usualMcg: [25 * mg, 100 * mg],
    usualMinutes: 1440,
    asNeeded: true,
    usual: '25 to 100 mg at bedtime',
    needsPressure: false,
    cautions: ['sedating'],
    advice: 'Blood pressure may fall on standing up',
    ingredients: ['trazodone'],
  },
  doxepin: {
    label: 'Doxepin',
    symptoms: ['sleep'],
    usualMcg: [6 * mg, 50 * mg],
    usualMinutes: 1440,
    asNeeded: true,
    usual: '6 to 50 mg at bedtime',
    needsPressure: false,
    cautions: ['sedating'],
    ingredients: ['doxepin'],
  },
  gabapentin: {
    label: 'Gabapentin',
    symptoms: ['anxiety'],
    usualMcg: [100 * mg, 300 * mg],
    usualMinutes: 480,
    asNeeded: false,
    usual: '100 to 300 mg at first, up to 1800 to 2100 mg in two or three doses',
    needsPressure: false,
    cautions: ['sedating', 'renal'],
    ingredients: ['gabapentin'],
  },
} as const satisfies Record<string, ComfortDrug>;

export type ComfortDrugName = keyof typeof comfortDrugs;
export const comfortDrugNames = Object.keys(comfortDrugs) as readonly ComfortDrugName[];
export const comfortDrug = (name: ComfortDrugName): ComfortDrug => comfortDrugs[name];
export const isComfortDrug = (name: string): name is ComfortDrugName => Object.hasOwn(comfortDrugs, name);
