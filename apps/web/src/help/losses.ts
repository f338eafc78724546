import type { HelpPage } from './page';

export const lossPages: readonly HelpPage[] = [
  {
    area: 'losses',
    purpose:
      'What leaves stock other than by a dose: poured away before a witness, spilled, put into quarantine, destroyed, stolen or lost.',
    tasks: [
      {
        title: 'Waste what was poured and not taken',
        steps: [
          'What a dose leaves over stands under Waste and spills by itself, and the dosing screen says that it waits.',
          'Pour it away while a colleague sees it, choose “Waste it”, say why and how, and enter it.',
          'The colleague signs as themself within ten minutes: on your screen with their own e-mail and password, or on their own under Stock. Only then has it left the ledger.',
        ],
      },
      {
        title: 'Record a spill or something broken',
        steps: [
          'Choose “Spill”, say how much is gone, how much could be gathered, and how it happened.',
          'A supervisor signs: pharmacist, medical director, administrator, or the nurse in charge. What was gathered goes into quarantine.',
        ],
      },
      {
        title: 'Destroy what lies in quarantine',
        steps: [
          'Under Quarantine, put what is past its date, blocked or damaged into quarantine first. Bottles that people brought back lie there already.',
          'Choose “Record a destruction”: on site with the number of DEA Form 41 and two employees who sign, or handed to a reverse distributor with a colleague who signs.',
        ],
      },
      {
        title: 'Record a theft or loss',
        steps: [
          'Record it at once under Theft and loss: the clock starts at discovery. The DEA is told in writing by the close of the next business day, Form 106 follows within 45 days.',
          'Weigh the six factors in words and decide whether it is significant. Record each thing that was done, with its number.',
          'A case closes only with both dates. What is found again goes into quarantine.',
        ],
      },
    ],
    questions: [
      {
        asks: '“This signature does not count.”',
        answer:
          'The second person is somebody else than who entered it, on whatever device, and has the role for it. Ask a nurse, pharmacist or prescriber.',
      },
      {
        asks: '“Nobody signed in time.”',
        answer: 'Nothing has left the ledger. Enter the waste anew while a colleague is with you.',
      },
      {
        asks: 'A red line on top says that a notice is due.',
        answer:
          'A theft or loss is reported to the DEA by then. Open Theft and loss, record what was done and when; the line goes away by itself.',
      },
    ],
    ask: 'The pharmacist, or the medical director.',
  },
];
