import { type FindingWords, optionsOf, yesNo } from './field-kit';
import { planTriggers } from '../therapy/plan/triggers';
import type { FindingKind } from './finding-kinds';

const sign = (label: string, unit: string, min: number, max: number, decimals = 0) =>
  ({ type: 'number', label, unit, min, max, decimals, optional: true }) as const;

type Daily = Extract<
  FindingKind,
  | 'laboratory'
  | 'vitals'
  | 'breath-alcohol'
  | 'dose-assessment'
  | 'opioid-use'
  | 'ecg'
  | 'pdmp-check'
  | 'mood-screen'
  | 'naloxone-challenge'
  | 'advice'
  | 'review'
  | 'plan-event'
>;

/** Tests, the look before a dose, and what was talked through. */
export const dailyWords: { readonly [Kind in Daily]: FindingWords<Kind> } = {
  ecg: {
    label: 'ECG',
    hint: 'The corrected QT time, or that the person declined (R-075, R-076).',
    group: 'tests',
    lasting: true,
    fields: {
      declined: { ...yesNo('Declined'), usual: false },
      qtcMs: {
        type: 'number',
        label: 'QTc',
        unit: 'ms',
        min: 250,
        max: 800,
        onlyIf: { field: 'declined', is: [false], otherwise: null },
      },
      formula: {
        type: 'choice',
        label: 'Formula',
        short: '',
        usual: 'fridericia',
        options: optionsOf({ bazett: 'Bazett', fridericia: 'Fridericia' }),
        onlyIf: { field: 'declined', is: [false], otherwise: null },
      },
    },
  },
  laboratory: {
    label: 'Laboratory',
    hint: 'Liver enzymes as multiples of the upper limit of normal, kidney function (R-113, R-156, R-161, R-190).',
    group: 'tests',
    lasting: true,
    fields: {
      altTenthsUln: sign('ALT', '× ULN', 0, 3000, 1),
      astTenthsUln: sign('AST', '× ULN', 0, 3000, 1),
      egfr: sign('eGFR', 'mL/min/1.73 m²', 1, 200),
      acuteHepatitis: { ...yesNo('Acute hepatitis'), usual: false },
    },
  },
  'pdmp-check': {
    label: 'Prescription monitoring check',
    hint: 'That it was looked up and whether anything was found; never the report itself (R-145).',
    group: 'tests',
    lasting: true,
    none: 'Nothing was found',
    fields: { found: yesNo('Something was found') },
  },
  'mood-screen': {
    label: 'Screen for depression or suicidality',
    hint: 'The result only (R-160).',
    group: 'tests',
    lasting: true,
    none: 'Negative',
    fields: { positive: yesNo('Positive') },
  },
  'naloxone-challenge': {
    label: 'Naloxone challenge',
    hint: 'Before naltrexone, when it is uncertain that the person is free of opioids (R-154).',
    group: 'tests',
    lasting: true,
    fields: {
      outcome: {
        type: 'choice',
        label: 'Outcome',
        options: optionsOf({ passed: 'Passed, no sign of withdrawal', failed: 'Failed, a sign of withdrawal' }),
      },
    },
  },
  'dose-assessment': {
    label: 'Look before the dose',
    hint: 'Awake, comfortable, not under the influence (R-044, R-046, R-048, R-050, R-071).',
    group: 'today',
    lasting: false,
    fields: {
      sedation: {
        type: 'choice',
        label: 'Sedation',
        options: [
          { value: 0, label: 'None', offered: false },
          { value: 1, label: 'Awake and alert' },
          { value: 2, label: 'Slightly drowsy' },
          { value: 3, label: 'Often drowsy, drifts off while talking' },
          { value: 4, label: 'Hardly responds' },
        ],
      },
      withdrawal: {
        type: 'choice',
        label: 'Withdrawal',
        options: optionsOf({ none: 'None', mild: 'Mild', moderate: 'Moderate', severe: 'Severe' }),
      },
      otherSedatives: yesNo('Took another sedative'),
      intoxicated: yesNo('Appears intoxicated'),
      stable: yesNo('Stable on the present dose'),
    },
  },
  'breath-alcohol': {
    label: 'Breath alcohol',
    hint: 'In grams per deciliter (R-072).',
    group: 'today',
    lasting: false,
    fields: { milli: { type: 'number', label: 'Breath alcohol', unit: 'g/dL', min: 0, max: 600, decimals: 3 } },
  },
  vitals: {
    label: 'Vital signs',
    hint: 'What was measured; leave the rest empty (R-073).',
    group: 'today',
    lasting: false,
    fields: {
      pulse: sign('Pulse', 'a minute', 15, 260),
      systolic: sign('Blood pressure, upper', 'mmHg', 40, 300),
      diastolic: sign('Blood pressure, lower', 'mmHg', 15, 200),
      respiratoryRate: sign('Breaths', 'a minute', 0, 80),
      oxygenSaturation: sign('Oxygen saturation', '%', 30, 100),
      temperatureTenths: sign('Temperature', '°C', 250, 450, 1),
      unarousable: { ...yesNo('Cannot be woken'), usual: false },
    },
  },
  'opioid-use': {
    label: 'Last opioid use',
    hint: 'When, and which kind: it decides when a medication may begin (R-101, R-152).',
    group: 'today',
    lasting: false,
    fields: {
      opioidClass: {
        type: 'choice',
        label: 'Kind',
        options: optionsOf({
          short: 'Short-acting, such as heroin or oxycodone',
          long: 'Long-acting',
          fentanyl: 'Fentanyl',
          methadone: 'Methadone',
          buprenorphine: 'Buprenorphine',
        }),
      },
      lastUsedAt: { type: 'time', label: 'Last used' },
      source: {
        type: 'choice',
        label: 'Who says so',
        short: 'says',
        usual: 'person',
        options: optionsOf({ person: 'The person', record: 'A record', other: 'Someone else' }),
      },
    },
  },
  review: {
    label: 'Review by a prescriber',
    hint: 'A visit or a look that a rule waits for (R-053, R-054, R-124, R-174, R-181).',
    group: 'reviews',
    lasting: true,
    several: true,
    fields: {
      about: {
        type: 'choice',
        label: 'About',
        options: optionsOf({
          'missed-days': 'Missed days',
          overdose: 'An overdose',
          'late-injection': 'A late injection',
          'taper-in-pregnancy': 'A taper in pregnancy',
          liver: 'The liver',
          qtc: 'The QTc',
          dose: 'The dose',
        }),
      },
      words: { type: 'text', label: 'What was decided, and why', max: 1000 },
    },
  },
  'plan-event': {
    label: 'A reason to look at the plan again',
    hint: 'The plan is gone through with the person within two weeks (R-386).',
    group: 'reviews',
    lasting: true,
    several: true,
    fields: {
      what: {
        type: 'choice',
        label: 'What happened',
        short: '',
        options: optionsOf({
          asked: planTriggers.asked,
          hospital: planTriggers.hospital,
          housing: planTriggers.housing,
          arrest: planTriggers.arrest,
        }),
      },
      words: { type: 'text', label: 'In a few words', short: '', max: 300, optional: true },
    },
  },
  advice: {
    label: 'Advice given',
    hint: 'That it was talked through with the person.',
    group: 'reviews',
    lasting: true,
    several: true,
    fields: {
      topic: {
        type: 'choice',
        label: 'About',
        options: optionsOf({
          sedatives: 'Alcohol, benzodiazepines and other sedatives',
          dental: 'Teeth, and film or tablets in the mouth',
          'overdose-risk': 'Overdose after a break or after naltrexone',
          'pain-treatment': 'Pain treatment on this medication',
          driving: 'Driving and machines',
          newborn: 'Withdrawal of the newborn',
          'take-home-storage': 'Safe transport and storage at home',
          'naltrexone-in-pregnancy': 'Naltrexone in pregnancy',
        }),
      },
    },
  },
};
