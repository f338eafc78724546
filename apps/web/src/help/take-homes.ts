import type { HelpPage } from './page';

/** Who takes doses home, and on whose decision. */
export const takeHomePages: readonly HelpPage[] = [
  {
    area: 'take-homes',
    purpose:
      'Take-home doses on the chart: how many days the time in treatment allows, what a prescriber decided on the six criteria, what is in hand, and what waits for a decision.',
    tasks: [
      {
        title: 'Decide (prescriber)',
        steps: [
          'On the chart press T, or choose Decide under Take-home doses. From the round, T on the line.',
          'Type the days at a time; 0 declines. Fewer than the step allows asks for a reason.',
          'Answer the six questions: Y or N goes on to the next. Write the rationale.',
          'What a rule says stands below. Ctrl Enter saves.',
        ],
      },
      {
        title: 'Ask for take-home doses (nurse, counselor)',
        steps: [
          'On the chart choose Ask a prescriber, and say for how many days and what for.',
          'It stands on the prescriber’s round until it is decided.',
        ],
      },
      {
        title: 'Ask for more days than the step allows',
        steps: [
          'Under Exceptions choose New exception: days, dates, dose, why.',
          'A prescriber records Submitted, then the approval of the state and of SAMHSA with its number.',
          'With both, and within its dates, a prescriber may decide on that many days.',
        ],
      },
      {
        title: 'Compare with the rule of another year',
        steps: ['Under Explain under choose the version. It is for comparison and decides nothing.'],
      },
    ],
    questions: [
      {
        asks: 'Which days count?',
        answer:
          'Days of supply in hand and new together, each once. A closed day does not count: one weekend day a week, and each day of the closure calendar.',
      },
      {
        asks: 'A drug test was positive.',
        answer:
          'That alone takes nothing away. A sedative that nobody prescribed asks for a new look within two business days; a prescriber decides.',
      },
      {
        asks: 'The review is overdue.',
        answer: 'Bottles then need a prescriber’s reason each time. Decide anew, and they go on as before.',
      },
      {
        asks: 'Our state is stricter than the federal rule.',
        answer: 'The medical director enters its steps under Settings, Policy. The strictest holds.',
      },
    ],
    ask: 'A prescriber or the medical director.',
  },
];
