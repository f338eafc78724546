import type { NoteContent, PlanDimension, PlanModality } from '@cairn/rules';

interface ProblemWords {
  readonly problem: string;
  readonly goal: string;
  readonly objective: string;
  readonly baseline: string;
  readonly target: string;
  readonly modality: PlanModality;
}

/** What plans are about, by dimension. Invented, like everybody here. */
export const problemWords: Readonly<Record<PlanDimension, ProblemWords>> = {
  '1': {
    problem: 'Withdrawal is feared and comes back when a day is missed',
    goal: 'My body is calm through the day',
    objective: 'Comes for each dose and tells of withdrawal the same day',
    baseline: 'Two missed days a month',
    target: 'No missed day in a month',
    modality: 'INDIV',
  },
  '2': {
    problem: 'A sore back keeps sleep short',
    goal: 'I sleep through the night',
    objective: 'Sees the clinic for the back and tries two ways to fall asleep',
    baseline: 'Four hours a night',
    target: 'Six hours on five nights',
    modality: 'CASE',
  },
  '3': {
    problem: 'Low mood on most days',
    goal: 'More good days than bad ones',
    objective: 'Does one thing a day that used to be a joy',
    baseline: 'Twice a week',
    target: 'Five days a week',
    modality: 'CBT',
  },
  '4': {
    problem: 'Uses when alone in the evening',
    goal: 'I know what makes me want to use',
    objective: 'Names three triggers and tries one answer to each',
    baseline: 'One trigger known',
    target: 'Three triggers, an answer to each',
    modality: 'CBT',
  },
  '5': {
    problem: 'Old friends call, and saying no is hard',
    goal: 'I can say no and stay friendly',
    objective: 'Practices saying no, and tells how it went',
    baseline: 'Says yes most times',
    target: 'Said no on four of five calls',
    modality: 'MI',
  },
  '6': {
    problem: 'No steady place to live',
    goal: 'A room of my own',
    objective: 'Applies to two places with the help of the case manager',
    baseline: 'Stays with a cousin',
    target: 'Two applications sent',
    modality: 'CASE',
  },
};

const data = [
  'Came on time and spoke openly about the week. Two evenings were hard, nothing was used.',
  'Arrived a little tired after a night shift. Brought the diary, filled in on five of seven days.',
  'Told of an argument at home and of walking away from it before it grew.',
  'Had run into somebody from before on the bus and got off one stop early.',
  'Slept badly for three nights and worried about the hearing next month.',
  'Was glad about a call from a sister after a long silence.',
];
const assessment = [
  'Sees the link between being alone and wanting to use, and names it without being asked.',
  'Cravings are shorter than a month ago. Confidence is growing, importance stays high.',
  'Uses the skill of putting ten minutes between the wish and the act.',
  'Mood is better than at the last review; energy comes back in the mornings.',
];
const plan = [
  'Practices the ten-minute rule each evening and writes down how it went.',
  'Calls the group on Monday and asks about a seat.',
  'Makes a list of three people to call before an evening alone.',
  'Brings the letter about the hearing; we read it together.',
];

/** Words of a note, other ones for every number. */
export function noteWords(nth: number): Pick<NoteContent, 'format' | 'sections' | 'nextStep'> {
  const of = (words: readonly string[], step: number): string => words[Math.floor(nth / step) % words.length] ?? '';
  return {
    format: 'dap',
    sections: { data: of(data, 1), assessment: of(assessment, 6), plan: of(plan, 24) },
    nextStep: 'Goes on at the next session',
  };
}
