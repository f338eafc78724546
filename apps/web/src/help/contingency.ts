import type { HelpPage } from './page';

export const contingencyPage: HelpPage = {
  area: 'contingency',
  purpose:
    'Contingency management rewards one thing that can be seen: coming to sessions, taking medication, a test without stimulants. People earn vouchers or prize draws, never cash, and what was earned is never lost.',
  tasks: [
    {
      title: 'Set up a program',
      steps: [
        'Under Program, Contingency, press N. Choose vouchers or prize draws, what is earned for, and the days.',
        'Look at the preview: what somebody earns in twelve weeks who meets the target each time.',
        'A published program stays as it is. A change is the next version; who takes part stays in theirs.',
      ],
    },
    {
      title: 'Write down results',
      steps: [
        'In the chart, under Contingency management, the days stand that the chart knows something of.',
        'Choose Write down. The record of the test, session or dose decides, not whoever is at the screen.',
        'An absence can be excused with a hospital stay, arranged travel or a closed clinic: it earns nothing and sets nothing back.',
      ],
    },
    {
      title: 'Redeem what was earned',
      steps: [
        'Choose Redeem, the amount, and what is bought. Staff buy goods or services.',
        'A second colleague checks it and hands it over: from their own session, or beside it with their own e-mail and password.',
      ],
    },
    {
      title: 'Give the person a statement',
      steps: ['Choose Print a statement: what was earned, what was redeemed and what is left, in plain words.'],
    },
  ],
  questions: [
    {
      asks: 'Why can I not write down a result?',
      answer: 'The day waits for a result that can be read, or a screen is disputed. The reason stands beside the day.',
    },
    {
      asks: 'Why should opioids not be the target?',
      answer:
        'When somebody stops, tolerance falls and the risk of overdose rises. Choose sessions, medication or stimulants; opioids need a written reason.',
    },
    {
      asks: 'It paid less than expected.',
      answer: 'The cap of a year was reached. It holds for the person over all programs; the streak goes on.',
    },
  ],
  ask: 'Your supervisor.',
};
