import type { HelpPage } from './page';

/** The dispensing log and what is made from it. */
export const stockRecordPages: readonly HelpPage[] = [
  {
    area: 'dispensing-records',
    purpose:
      'The dispensing log with its eight elements, the daily summary from the stock ledger, the sheet for times without the program, inspection packs, and the days that were kept. Nothing is typed here that the window and the stock pages have not recorded.',
    tasks: [
      {
        title: 'Print the log of a day',
        steps: [
          'Open Records. Choose the day, or a first and a last day.',
          'Choose the legal basis, then PDF or CSV. A print covers three months, a CSV one year.',
          'A line with a missing element says so: void the dose and record it anew, or have the pharmacist complete the stock record.',
        ],
      },
      {
        title: 'Work on paper while the program is away',
        steps: [
          'Print a sheet in good time, or take the last one that was made: the administrator decrypts it on the server with npm run downtime-sheet.',
          'Write amount, time and initials on the line of the person.',
          'When the program is back open Records, Downtime, and record the outage with its end and the number of lines written on.',
          'List each line by its number, then enter its dose or explain it. The shift closes once none is open.',
        ],
      },
      {
        title: 'Hand records to an inspector',
        steps: [
          'See the notice of inspection. Open Records, Inspection packs, New pack.',
          'The administrator and the medical director each approve, signed in as themself.',
          'Hand out the PDF or single parts. Each is written into the accounting of disclosures. The approvals run out after three days.',
        ],
      },
      {
        title: 'See whether a past day is as it was',
        steps: ['Open Records, Kept days and security, and choose Verify beside the day.'],
      },
    ],
    questions: [
      {
        asks: 'Why is a dose struck through?',
        answer: 'It was voided; who, when and why stands under it. It stays in the log.',
      },
      {
        asks: 'Why does the summary differ from my count?',
        answer: 'It is the ledger. A difference to what is there is found and settled by a count, under Stock.',
      },
    ],
    ask: 'The pharmacist or the medical director; for packs the administrator.',
  },
];
