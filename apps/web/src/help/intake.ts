import type { HelpPage } from './page';

/** The intake, section by section. */
export const intakePages: readonly HelpPage[] = [
  {
    area: 'intake',
    purpose:
      'What is asked at intake, in sections that several people fill in over days. Text keeps itself; a signature makes a version that stays.',
    tasks: [
      {
        title: 'Fill in a section',
        steps: [
          'In the chart press I, then “Open the intake” or the name of a section.',
          'What other forms know stands on top and is not asked again; its button opens that form.',
          'Ctrl Enter signs. What was not asked yet may stay open.',
          'Alt Page Down and Alt Page Up go to the next section and the one before.',
        ],
      },
      {
        title: 'Change what was signed',
        steps: ['Choose “Change”, correct it, say why. The version before stays readable under Versions.'],
      },
      {
        title: 'Someone comes back',
        steps: [
          'Each section says that it is from an earlier episode. Choose “Confirm again”.',
          'What grows old, such as the last use, is asked anew; the rest is carried forward.',
        ],
      },
      {
        title: 'Print it, or send admissions to the state',
        steps: [
          'The last line of the list shows the whole intake; Print makes a paper of it.',
          'Administrators find rows of codes under Reports, “For the state”.',
        ],
      },
    ],
    questions: [
      {
        asks: 'May medication begin before the intake is done?',
        answer: 'Yes. The list says what is missing, and nothing of it holds up medication.',
      },
      {
        asks: 'It says that somebody signed this section since I began.',
        answer: 'Your text is kept. Look at what stands under Versions, then go on from it and sign with a reason.',
      },
    ],
    ask: 'The counselor of the person, for what was told; the administrator, for the report to the state.',
  },
];
