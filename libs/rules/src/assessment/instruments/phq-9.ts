import { howDifficult, howOften, item, total } from './answer-kinds';
import { bandOf, type Band, type Instrument } from './instrument';

const asked = (number: number, label: string, loinc: string) => item(String(number), label, howOften, { loinc });

const items = [
  asked(1, 'Little interest or pleasure in doing things', '44250-9'),
  asked(2, 'Feeling down, depressed, or hopeless', '44255-8'),
  asked(3, 'Trouble falling or staying asleep, or sleeping too much', '44259-0'),
  asked(4, 'Feeling tired or having little energy', '44254-1'),
  asked(5, 'Poor appetite or overeating', '44251-7'),
  asked(
    6,
    'Feeling bad about yourself - or that you are a failure or have let yourself or your family down',
    '44258-2',
  ),
  asked(7, 'Trouble concentrating on things, such as reading the newspaper or watching television', '44252-5'),
  asked(
    8,
    'Moving or speaking so slowly that other people could have noticed. Or the opposite - being so fidgety or restless that you have been moving around a lot more than usual',
    '44253-3',
  ),
  asked(9, 'Thoughts that you would be better off dead, or of hurting yourself in some way', '44260-8'),
];

export const phqLicence = {
  embeds: true,
  note: 'No permission required to reproduce, translate, display or distribute (Pfizer, on the form and in the LOINC text).',
  verified: 'yes',
} as const;

export const phqLead = 'Over the last 2 weeks, how often have you been bothered by any of the following problems?';

const bands: readonly Band[] = [
  { key: 'severe', label: 'Severe', from: 'phq9_severe', meaning: 'needs' },
  { key: 'moderately-severe', label: 'Moderately severe', from: 'phq9_moderately_severe', meaning: 'needs' },
  { key: 'moderate', label: 'Moderate', from: 'phq9_moderate', meaning: 'soon' },
  { key: 'mild', label: 'Mild', from: 'phq9_mild', meaning: 'info' },
  { key: 'minimal', label: 'Minimal', from: 0, meaning: 'fine' },
];

/** Clinical reference 3.1. Item 9 of 1 or more opens the way to a risk assessment, whatever the total. */
export const phq9: Instrument = {
  key: 'phq-9',
  version: 1,
  language: 'en',
  title: 'PHQ-9',
  about: 'Depression',
  window: 'Last 2 weeks',
  lead: phqLead,
  source: 'Patient Health Questionnaire, Spitzer, Williams, Kroenke and colleagues',
  licence: phqLicence,
  entry: 'items',
  selfReport: true,
  items: [
    ...items,
    item(
      '10',
      'If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
      howDifficult,
      { optional: true, part: 'Not scored' },
    ),
  ],
  scales: [total(items, 27, { bands })],
  loinc: { panel: '44249-1', total: '44261-6' },
  reads: ({ answers, scores: { total: sum }, complete }, policy) => ({
    critical: Number(answers['9'] ?? 0) >= 1 ? ['suicide-risk'] : [],
    ...(complete && sum !== undefined
      ? { band: bandOf(bands, sum, policy)?.key ?? null, positive: sum >= policy.phq9_cut, cut: policy.phq9_cut }
      : {}),
  }),
};
