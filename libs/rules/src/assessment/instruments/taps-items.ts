import { choice, item, text, yesNo } from './answer-kinds';
import type { Item, Scale } from './instrument';

const howOften = choice('Never', 'Less than monthly', 'Monthly', 'Weekly', 'Daily or almost daily');

/** First part: any answer but never opens the classes of the second. */
export const tapsOne: readonly Item[] = [
  item('1', 'Used tobacco or another nicotine product', howOften, { part: 'In the past 12 months, how often' }),
  item('2', 'Had 5 or more drinks in a day', howOften, { only: { sex: 'male' } }),
  item('3', 'Had 4 or more drinks in a day', howOften, { only: { sex: 'other' } }),
  item(
    '4',
    'Used drugs such as marijuana, cocaine or crack, heroin, methamphetamine, hallucinogens, ecstasy (MDMA)',
    howOften,
  ),
  item(
    '5',
    'Used a prescription medicine just for the feeling, more than prescribed, or not prescribed for you',
    howOften,
  ),
];

interface Class {
  readonly key: string;
  readonly label: string;
  readonly opens: readonly string[];
  /** The first asks whether it was used at all; the rest follow only then. */
  readonly asked: readonly string[];
}

const noted = 'Has anyone expressed concern?';
const stopping = 'Tried and failed to control, cut down or stop?';

const classes: readonly Class[] = [
  {
    key: 'tobacco',
    label: 'Tobacco',
    opens: ['1'],
    asked: ['Smoked?', 'More than 10 cigarettes a day?', 'Usually within 30 minutes of waking?'],
  },
  {
    key: 'alcohol',
    label: 'Alcohol',
    opens: ['2', '3'],
    asked: [
      'Drank alcohol?',
      '4 or more (women) or 5 or more (men) drinks in a day?',
      'Tried and failed to cut down?',
      noted,
    ],
  },
  {
    key: 'marijuana',
    label: 'Marijuana',
    opens: ['4'],
    asked: ['Used?', 'A strong desire or urge at least once a week?', noted],
  },
  {
    key: 'stimulants',
    label: 'Cocaine, crack, methamphetamine',
    opens: ['4'],
    asked: ['Used?', 'Used at least once a week or more often?', noted],
  },
  { key: 'heroin', label: 'Heroin', opens: ['4'], asked: ['Used?', stopping, noted] },
  { key: 'other', label: 'Another drug', opens: ['4'], asked: ['Used?'] },
  { key: 'opioids', label: 'Prescription opioid pain relievers', opens: ['5'], asked: ['Used?', stopping, noted] },
  {
    key: 'sedatives',
    label: 'Sedatives, medicine for anxiety or sleep',
    opens: ['5'],
    asked: ['Used?', 'A strong urge at least once a week?', noted],
  },
  {
    key: 'adhd',
    label: 'Stimulant medicine (ADHD)',
    opens: ['5'],
    asked: ['Used?', 'Used at least once a week?', noted],
  },
];

export const tapsTwo: readonly Item[] = classes.flatMap(({ key, label, opens, asked }) => [
  ...asked.map((question, index) =>
    item(`${key}-${index + 1}`, `${label}: ${question.charAt(0).toLowerCase()}${question.slice(1)}`, yesNo, {
      number: '',
      only: { anyOf: index === 0 ? opens : [`${key}-1`] },
      ...(key === 'tobacco' && index === 0 ? { part: 'In the past 3 months' } : {}),
    }),
  ),
  ...(key === 'other'
    ? [
        item('other-what', 'Another drug: which?', text(200), {
          number: '',
          optional: true,
          only: { anyOf: ['other-1'] },
        }),
      ]
    : []),
]);

/** The score of a class is how many of its questions were answered with yes. */
export const tapsScales: readonly Scale[] = classes.map(({ key, label, asked }) => ({
  ...{ key, label, items: asked.map((_, index) => `${key}-${index + 1}`), min: 0, max: asked.length, better: 'lower' },
  bands: [
    { key: 'higher-risk', label: 'Higher risk', from: 2, meaning: 'needs' },
    { key: 'problem-use', label: 'Problem use', from: 1, meaning: 'soon' },
    { key: 'none', label: 'No use in 3 months', from: 0, meaning: 'fine' },
  ],
}));
