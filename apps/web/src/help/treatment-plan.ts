import type { HelpPage } from './page';

export const treatmentPlanPage: HelpPage = {
  area: 'treatment-plan',
  purpose:
    'The plan is written with the person: problems, goals, objectives that can be measured, and what is done for each. One version is active; earlier ones stay readable. No medication ever waits for a plan.',
  tasks: [
    {
      title: 'Write the plan',
      steps: [
        'In the chart, under Treatment plan, choose Write the plan. What the assessment rated stands beside it as a need.',
        'Give every problem a goal, every goal an objective with a day, and every objective what is done for it. A problem that waits is deferred, with its reason.',
        'Read what the golden thread finds before you sign. It stops nothing: mend it, or sign and mend it later.',
        'Say whether the person signed, declined or could not sign yet, and sign.',
      ],
    },
    {
      title: 'Review the plan',
      steps: [
        'Choose Review and say how it goes with each objective. The next review counts from this day.',
        'What changes in the plan itself is written as a new version.',
      ],
    },
    {
      title: 'Sign as a supervisor',
      steps: ['Choose Add a signature. Sign beside the author, or send it back with what is to be changed.'],
    },
    {
      title: 'Mend a broken link',
      steps: [
        'On the board, the line under the table says what is broken in the plan of the row in focus; the chart lists all of it.',
        'An objective that no note names: name it in the next note. A note that names none: say so in an addendum.',
      ],
    },
  ],
  questions: [
    {
      asks: 'Why is the review due so soon?',
      answer:
        'A return to use, an overdose, a pregnancy, another medication or another level of care brings it forward. The plan says which.',
    },
    {
      asks: 'Which words may I begin with?',
      answer: 'Your program’s own stand in the editor; they are kept under Program, Plan words.',
    },
  ],
  ask: 'Your supervisor.',
};
