import type { HelpPage } from './page';

export const injectionPages: readonly HelpPage[] = [
  {
    area: 'injections',
    purpose:
      'Who is due for an injection, who is late, and who may come early, soonest first. The days follow the last injection that was given here or verified elsewhere.',
    tasks: [
      {
        title: 'See who is due',
        steps: [
          'T shows today, W two weeks, M two months.',
          'Enter opens the dosing card, C the chart. “No order” means that a prescriber writes one first.',
        ],
      },
      {
        title: 'Give an injection',
        steps: [
          'Choose the site by its digit; the site of the last one is marked.',
          'Enter lot and expiry, and tick the REMS check where the product asks for it. Enter walks on and never gives by itself.',
          'Back on the card, Enter records that it was given.',
        ],
      },
      {
        title: 'Record the drug test before naltrexone',
        steps: ['On the row of the person press D, tick what was found, and record.'],
      },
    ],
    questions: [
      {
        asks: 'What is the difference between late and restart needed?',
        answer:
          'Late: give it, and read what the card says; a prescriber may have to look first. Restart needed: the interval without opioids and the drug test are asked for again.',
      },
      {
        asks: '“The program has no REMS certificate for this product on file.”',
        answer:
          'A pharmacist, the medical director or an administrator enters it under Program, Protocols and certificates.',
      },
    ],
    ask: 'The prescriber, for a date that does not fit; the pharmacist, for syringes.',
  },
];
