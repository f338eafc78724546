import type { HelpPage } from './page';

/** Drug tests: from the order to the reading. */
export const drugTestPages: readonly HelpPage[] = [
  {
    area: 'tests',
    purpose:
      'Drug tests from the order to the reading: what is to be collected, what waits for a result, which results nobody has read. A test informs a conversation; it is never a condition for a dose, and nothing follows from a result by itself.',
    tasks: [
      {
        title: 'Collect a specimen',
        steps: [
          'Open Drug tests. Who is to be tested today stands under To collect.',
          'Choose Collect, scan the label, check two identifiers, read the temperature within four minutes.',
          'Nobody is watched unless the order says why. Offer oral fluid to who cannot provide.',
          'No specimen? Choose No specimen. Declined, missed and unable are no positives.',
        ],
      },
      {
        title: 'Enter a result',
        steps: [
          'On the chart under Drug tests choose Enter the result.',
          'On each line press + for positive, - for negative, ? for inconclusive; the next line follows.',
          'Ctrl Enter files it. A wrong result is amended: choose Amend or add, say why; the old version stays.',
        ],
      },
      {
        title: 'Send a file of the laboratory',
        steps: [
          'Open Result files and choose the CSV file. First you see what would become of it.',
          'Rows that are refused are named by line with what to write. Save them as a file for the laboratory.',
          'Choose File. What fits no specimen and person waits under Quarantine for a person to decide.',
        ],
      },
      {
        title: 'Read a result',
        steps: [
          'Under Results to read choose Confirm reading. What is not as expected stands first, with what may help.',
          'Say whether you agree, and what the person says. If the person disputes a screen, order a definitive test.',
        ],
      },
      {
        title: 'Change a panel',
        steps: ['Open Panels and choose Next version. Results of the past stay read with the panel of their day.'],
      },
    ],
    questions: [
      {
        asks: 'The result says methadone without EDDP.',
        answer:
          'It may have been added to the specimen, or the body breaks it down in its own way. Look at the validity and talk. The dose goes on.',
      },
      {
        asks: 'A negative opiate screen, and yet the person used fentanyl.',
        answer: 'A routine opiate screen does not see fentanyl, methadone or buprenorphine. The list says Not tested.',
      },
      {
        asks: 'A panel cannot be ordered.',
        answer: 'It was replaced or ended. Choose its newest version, or another panel.',
      },
      {
        asks: 'The consequence is refused (R-402).',
        answer:
          'It rests on a screen only. Order a definitive test, record that the person agrees, or write as a prescriber why you go on.',
      },
      {
        asks: 'A pregnant person is to be tested (R-186).',
        answer: 'Ask for consent first, explain the legal consequences in your state, and tick both on the order.',
      },
    ],
    ask: 'A prescriber, for what a result means; the medical director, for panels.',
  },
];
