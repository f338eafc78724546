import type { HelpPage } from './page';

export const stockPages: readonly HelpPage[] = [
  {
    area: 'stock',
    purpose:
      'What is in the house, to the milligram: each bottle, box and kit with where it stands, what is in it, and every movement in and out.',
    tasks: [
      {
        title: 'Receive a delivery',
        steps: [
          'Open Receive. Choose the supplier, and for schedule II the order form under which it was ordered.',
          'Scan the code on the package or choose product, lot and expiry; say how many containers the invoice has and how many you count.',
          'If the two differ, say so in words at once. Sign with your title and record. Labels print from the strip above the form.',
        ],
      },
      {
        title: 'Record an order form',
        steps: [
          'Under Order forms, enter the number of the DEA Form 222 or of the electronic order, the supplier, the items and who signed.',
          'What arrives is counted against it until day 60. A form that is not used is voided with its reason.',
        ],
      },
      {
        title: 'See what is in a container',
        steps: [
          'On the overview, arrow keys move and Enter opens. The ledger shows every movement, the newest first.',
          'Move or decant a container there, or block its lot.',
        ],
      },
      {
        title: 'Let somebody receive deliveries or sign order forms',
        steps: [
          'The medical director or an administrator designates them in writing under “Who may receive”, from a day on.',
          'Pharmacists with a valid license need no designation to receive.',
        ],
      },
    ],
    questions: [
      {
        asks: '“You are not designated to accept deliveries.”',
        answer:
          'Call a pharmacist or somebody on the list under “Who may receive”, or ask the medical director to designate you.',
      },
      {
        asks: '“The order form ran out.”',
        answer: 'An order form holds for 60 days. Refuse the delivery or return it, and order again on a new form.',
      },
      {
        asks: 'A lot is grey.',
        answer: 'Its reason stands beside it: past its date, blocked, or a batch that waits for its check.',
      },
    ],
    ask: 'The pharmacist, or the medical director.',
  },
];
