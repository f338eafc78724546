import { type FindingWords, optionsOf, yesNo } from './field-kit';
import type { FindingKind } from './finding-kinds';
import type { dailyWords } from './finding-words-daily';

const pastDay = (label: string) => ({ type: 'day', when: 'past', label, optional: true }) as const;

type Standing = Exclude<FindingKind, keyof typeof dailyWords>;

/** What is found out on admission and holds until it changes; allergies and medications. */
export const standingWords: { readonly [Kind in Standing]: FindingWords<Kind> } = {
  'opioid-use-disorder': {
    label: 'Opioid use disorder',
    hint: 'The finding of a practitioner that treatment in an opioid treatment program rests on (R-020).',
    group: 'admission',
    lasting: true,
    fields: {
      basis: {
        type: 'choice',
        label: 'Basis',
        options: optionsOf({
          active: 'Active',
          remission: 'In remission',
          'high-risk': 'High risk of recurrence or overdose',
        }),
      },
      severity: {
        type: 'choice',
        label: 'Severity',
        short: '',
        options: optionsOf({ mild: 'Mild', moderate: 'Moderate', severe: 'Severe' }),
      },
      icd10: { type: 'text', label: 'ICD-10-CM code', max: 8, pattern: /^F11\.\d{1,3}$/, example: 'F11.20' },
    },
  },
  'treatment-consent': {
    label: 'Consent to treatment',
    hint: 'Consent to treatment with medication, given freely, before the first dose (R-021, R-022).',
    group: 'admission',
    lasting: true,
    fields: {
      signedBy: {
        type: 'choice',
        label: 'Signed by',
        short: 'signed by',
        usual: 'patient',
        options: optionsOf({ patient: 'The person', guardian: 'A parent, guardian or the adult that the state names' }),
      },
      guardianName: {
        type: 'text',
        label: 'Who signed',
        short: '',
        max: 120,
        onlyIf: { field: 'signedBy', is: ['guardian'], otherwise: null },
      },
      documentVersion: { type: 'text', label: 'Version of the form', short: 'form', max: 40 },
      language: {
        type: 'text',
        label: 'Language',
        short: 'language',
        usual: 'en',
        max: 16,
        pattern: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
        example: 'en or es',
      },
      interpreter: { ...yesNo('With an interpreter'), usual: false },
    },
  },
  examination: {
    label: 'Examination',
    hint: 'Screening before the first dose, the full one within two weeks, then once a year (R-023 to R-026, R-030).',
    group: 'admission',
    lasting: true,
    fields: {
      extent: {
        type: 'choice',
        label: 'Extent',
        options: optionsOf({ screening: 'Screening', full: 'Full', periodic: 'Yearly' }),
      },
      place: {
        type: 'choice',
        label: 'Where',
        short: '',
        usual: 'here',
        options: optionsOf({ here: 'Here', outside: 'By a practitioner outside' }),
      },
      verified: {
        ...yesNo('Received and verified by a practitioner of this program'),
        onlyIf: { field: 'place', is: ['outside'], otherwise: true },
      },
      modality: {
        type: 'choice',
        label: 'How',
        short: '',
        usual: 'in-person',
        options: optionsOf({ 'in-person': 'In person', 'audio-video': 'By video', 'audio-only': 'By sound only' }),
      },
      adequate: {
        ...yesNo('I judge this way of examining adequate'),
        onlyIf: { field: 'modality', is: ['audio-video', 'audio-only'], otherwise: true },
      },
      practitionerWithPatient: {
        ...yesNo('A licensed practitioner was with the person'),
        onlyIf: { field: 'modality', is: ['audio-only'], otherwise: true },
      },
      labsDrawnOn: pastDay('Laboratory tests drawn on'),
      labsRefused: { ...yesNo('Laboratory tests refused'), usual: false },
    },
  },
  'registry-check': {
    label: 'Check for another program',
    hint: 'Whether the person is enrolled in another opioid treatment program (R-032).',
    group: 'admission',
    lasting: true,
    fields: {
      result: {
        type: 'choice',
        label: 'Result',
        options: optionsOf({
          'not-enrolled': 'Not enrolled elsewhere',
          'enrolled-elsewhere': 'Enrolled elsewhere',
          'no-registry': 'No registry here; asked the person and nearby programs',
        }),
      },
    },
  },
  'interim-treatment': {
    label: 'Interim treatment',
    hint: 'Medication while a full place is waited for: begins with this entry, at most 180 days in a year (R-033).',
    group: 'admission',
    lasting: true,
    none: 'Goes on',
    fields: { endedOn: pastDay('Ended on') },
  },
  pregnancy: {
    label: 'Pregnancy',
    hint: 'Pregnancy changes what is safe, and gives priority (R-034, R-180 to R-185).',
    group: 'admission',
    lasting: true,
    fields: {
      status: {
        type: 'choice',
        label: 'Status',
        options: optionsOf({
          pregnant: 'Pregnant',
          'not-pregnant': 'Not pregnant, tested',
          'cannot-be': 'Cannot be pregnant',
          declined: 'Test declined',
          delivered: 'Delivered',
          ended: 'Ended without a birth',
        }),
      },
      dueOn: {
        type: 'day',
        when: 'ahead',
        label: 'Due on',
        optional: true,
        onlyIf: { field: 'status', is: ['pregnant'], otherwise: null },
      },
      deliveredOn: {
        type: 'day',
        when: 'past',
        label: 'Delivered on',
        onlyIf: { field: 'status', is: ['delivered'], otherwise: null },
      },
      endedOn: {
        type: 'day',
        when: 'past',
        label: 'Ended on',
        onlyIf: { field: 'status', is: ['ended'], otherwise: null },
      },
      obstetricProvider: {
        type: 'text',
        label: 'Prenatal care with',
        max: 120,
        optional: true,
        onlyIf: { field: 'status', is: ['pregnant', 'delivered'], otherwise: null },
      },
    },
  },
  'risk-history': {
    label: 'Risks',
    hint: 'What makes a dose riskier; asked at intake and once a year (R-043, R-077, R-190 to R-192).',
    group: 'admission',
    lasting: true,
    none: 'None of these risks',
    fields: {
      structuralHeartDisease: yesNo('Structural heart disease'),
      arrhythmia: yesNo('Arrhythmia'),
      longQt: yesNo('Long QT'),
      syncope: yesNo('Fainting'),
      familySuddenDeath: yesNo('Sudden death in the family'),
      electrolyteRisk: yesNo('Low potassium or magnesium, or a risk of it'),
      respiratoryDisease: yesNo('Disease of the lungs'),
      sleepApnoea: yesNo('Sleep apnea'),
      childPugh: {
        type: 'choice',
        label: 'Liver disease, Child-Pugh class',
        options: optionsOf({ A: 'A', B: 'B', C: 'C' }),
        optional: true,
      },
      frailty: yesNo('Frailty'),
      recentRelease: yesNo('Released from jail, prison or hospital lately'),
      recentAbstinence: yesNo('Did not use opioids for a while, so that tolerance is lower'),
      bleedingRisk: yesNo('Bleeds easily'),
      plannedSurgeryOn: { type: 'day', when: 'any', label: 'Surgery planned on', optional: true },
    },
  },
  allergy: {
    label: 'Allergy or intolerance',
    hint: 'Withdrawal brought on by a dose is not an allergy (R-104, R-193).',
    group: 'medicines',
    lasting: true,
    several: true,
    fields: {
      ingredient: { type: 'text', label: 'Ingredient', max: 80, ingredient: 'allergy' },
      reaction: {
        type: 'choice',
        label: 'Kind',
        short: '',
        usual: 'allergy',
        options: optionsOf({ allergy: 'Allergy', intolerance: 'Intolerance' }),
      },
      words: { type: 'text', label: 'What happens', max: 300 },
    },
  },
  medication: {
    label: 'Medication from elsewhere',
    hint: 'Everything the person takes beside what is dosed here (R-074, R-078).',
    group: 'medicines',
    lasting: true,
    several: true,
    fields: {
      name: { type: 'text', label: 'Name and strength', max: 120 },
      ingredient: { type: 'text', label: 'Ingredient', max: 80, ingredient: 'medication' },
      startedOn: { type: 'day', when: 'past', label: 'Since' },
      endedOn: pastDay('Ended on'),
    },
  },
};
