import type { HelpPage } from './page';

/** What happens outside the dosing window, and what goes wrong at it. */
export const outsidePages: readonly HelpPage[] = [
  {
    area: 'incidents',
    purpose:
      'What went wrong or nearly did: an emergency at the window, an identity check that failed twice, a pump that stopped. Each has its log of steps and a report in words, due within 24 hours.',
    tasks: [
      {
        title: 'In an emergency',
        steps: [
          'At the dosing window press E, or Alt E while typing.',
          'Press 1 to 4 for call, naloxone, breathing, recovery position, each when it is done. Naloxone again: press 2 again.',
          'When it is over press 0, and write the report now or later.',
        ],
      },
      {
        title: 'Write a report',
        steps: ['Open Incidents. What is not reported says until when.', 'Choose Report and say what happened.'],
      },
      {
        title: 'Count kits given out without a name',
        steps: ['Open Incidents, then Kits given out. Only the day and the number are kept.'],
      },
    ],
    questions: [
      {
        asks: 'The page was reloaded in the middle.',
        answer:
          'Press E again: the log goes on. Each step was kept on this machine and on the server when it was pressed.',
      },
      {
        asks: 'The connection was away.',
        answer: 'Go on pressing. The panel says what is not saved yet and sends it as soon as the server answers.',
      },
    ],
    ask: 'The medical director, for what follows from an incident.',
  },
  {
    area: 'outside',
    purpose:
      'Doses that somebody else gave, guests here and elsewhere, naloxone kits and overdoses. They stand on the chart under Doses elsewhere; the letter for another program is printed from there.',
    tasks: [
      {
        title: 'Record a dose given elsewhere',
        steps: [
          'On the chart choose Record doses: the place, the day, the amount.',
          'Call the place and choose Verify or reject. Only a verified dose clears missed days.',
        ],
      },
      {
        title: 'Send somebody as a guest',
        steps: [
          'Choose New guest stay. A prescriber approves it.',
          'Open the Letter, print it, and send it on the consent that you then record with Letter sent.',
          'When the other program confirms, choose They confirmed. Home dosing rests on those days.',
        ],
      },
      {
        title: 'Dose a guest here',
        steps: [
          'Choose New guest stay, for another program’s patient. A prescriber approves it.',
          'On the first day call the home program and choose Record the call. The dose is the one it names.',
        ],
      },
      {
        title: 'Record an overdose',
        steps: [
          'Choose Record an overdose and say what is known.',
          'What is to be done next stands beside it with its time.',
        ],
      },
    ],
    questions: [
      {
        asks: 'The window says that the person is dosed as a guest elsewhere.',
        answer: 'Call the other program. If the person is back, choose Close on the guest stay.',
      },
      {
        asks: 'The time in another program should count.',
        answer: 'Verify its record first; then a prescriber chooses Carry time over.',
      },
    ],
    ask: 'A prescriber, for approvals, reviews and carried-over time.',
  },
];
