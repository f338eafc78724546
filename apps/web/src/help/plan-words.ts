import type { HelpPage } from './page';

export const planWordsPage: HelpPage = {
  area: 'plan-words',
  purpose:
    'Words that counselors begin problems, goals and objectives of a treatment plan with. Some come with Cairn; your program adds its own and ends those that it does not want.',
  tasks: [
    {
      title: 'Add words',
      steps: [
        'Under Program, Plan words, press N.',
        'Choose what they are for and the dimension; with Any they are offered for all of them.',
        'Write an objective so that others can see whether it was done: who does what, and how often.',
      ],
    },
    {
      title: 'Change or end words',
      steps: [
        'Choose Change beside the words, or End.',
        'Plans that have the old words keep them. What was ended stands below and can be offered again.',
      ],
    },
  ],
  questions: [
    {
      asks: 'Why are there no words for interventions?',
      answer: 'An intervention is a kind of session with how often, how long and who: there is nothing to word.',
    },
  ],
  ask: 'Your supervisor or the medical director.',
};
