import type { HelpPage } from './page';

export const aftercarePage: HelpPage = {
  area: 'aftercare',
  purpose:
    'The prevention plan is the person’s own: what leads to use, what helps, whom to call. When somebody uses again, six steps of care begin; nobody is discharged or loses anything for it.',
  tasks: [
    {
      title: 'Write the plan',
      steps: [
        'In the chart, under Prevention plan, choose Write the plan and fill it in with the person.',
        'Save it as in work as often as you like. When nothing is missing, tick “It is whole” and sign.',
        'Print it for the person: large letters, no name, no diagnosis.',
      ],
    },
    {
      title: 'Record a check-up',
      steps: [
        'In the chart, under Recovery check-ups, the next day of the schedule stands, or since when one is due.',
        'Choose Record a check-up. Not reached is an answer too: two of them and contact has lapsed.',
        'Ask what the person wants to say, agree on the next contact, and do what the page reminds you of.',
      ],
    },
    {
      title: 'Record a return to use',
      steps: [
        'In the chart, under Return to use, choose Record a return to use. Anybody of the team may.',
        'Each step shows who answers it and by when. Choose Record beside it; attempts to reach the person add up.',
        'A step that the person does not want, or that is not possible, is answered with the reason.',
      ],
    },
    {
      title: 'Write the papers of a discharge',
      steps: [
        'In the chart, under Discharge, write the continuing-care plan with the person and print it for them.',
        'Write the summary: what the record holds is there already. It may be in work until care has ended.',
        'Sign it within the days that stand beside it.',
      ],
    },
    {
      title: 'Take in somebody who comes back',
      steps: [
        'In the chart, choose Open a new episode. It is linked to the last one.',
        'On top stands what is to be confirmed. Record anew what changed; choose Still holds for what you asked and found the same.',
      ],
    },
    {
      title: 'Take an event back',
      steps: [
        'Choose What it turned out to be, then “No return to use”, and say how that is known. It stays readable and is not counted.',
      ],
    },
  ],
  questions: [
    {
      asks: 'A drug screen is positive and I cannot record it.',
      answer:
        'A screen alone is not a return to use. Ask the person, wait for the confirming test, or have medical staff review it.',
    },
    {
      asks: 'Step 6 is refused.',
      answer: 'Write a new version of the prevention plan first; it may be saved as in work.',
    },
  ],
  ask: 'Your supervisor.',
};
