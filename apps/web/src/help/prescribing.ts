import type { HelpPage } from './page';

/** The prescriber's round, flags and holds, protocols, and who looks at overrides. */
export const prescribingPages: readonly HelpPage[] = [
  {
    area: 'round',
    purpose:
      'Everybody in care for whom a prescriber has something to do, who needs it first on top. Each line says why, since when, and by which rule; most are done with one key.',
    tasks: [
      {
        title: 'Work through the list',
        steps: [
          'J and K, or the arrow keys, move from line to line. Enter or O opens the chart.',
          'R renews: the order form opens on the chart with the order filled in.',
          'C co-signs a telephone order at once.',
          'L releases a hold, V records a review: type the words in the line, Enter sends, Esc leaves all as it was.',
        ],
      },
      {
        title: 'Look at one kind only',
        steps: ['Press the digit beside the kind, for example Co-sign. 0 shows all again.'],
      },
      {
        title: 'Understand the order of the list',
        steps: [
          '“Now” stands between a person and the dose, or a deadline is over.',
          '“Soon” wants a plan. “To know” comes in its own time.',
        ],
      },
    ],
    questions: [
      {
        asks: 'A proposal stands in the line. Is it the dose?',
        answer: 'No. It is text for you. Only an order that you sign is a dose (R-007).',
      },
      {
        asks: 'Somebody is not on the list.',
        answer:
          'Restricted charts are counted below the list and not shown. Everyone else without a line has nothing waiting.',
      },
      {
        asks: 'I see the list and can do nothing.',
        answer: 'Nurses and pharmacists read it; prescribers act on it.',
      },
    ],
    ask: 'The medical director, for what a rule asks.',
  },
  {
    area: 'flags',
    purpose:
      'Flags stand on the chart and at every window. Two clinical kinds can stop a dose until a prescriber releases them; all others speak and let the dose go on.',
    tasks: [
      {
        title: 'Place a flag',
        steps: [
          'On the chart press F. Choose the kind, say what it says, and because of what.',
          'Without a last day it stands until somebody clears it.',
        ],
      },
      {
        title: 'Put one order on hold',
        steps: [
          'Press F, choose “See the prescriber” or “Clinical safety”, and tick that it stops the dose.',
          'Choose the order under “Holds”. Without one all medication is on hold.',
        ],
      },
      {
        title: 'Clear or release a flag',
        steps: [
          'Under “Flags and holds” on the chart, press Clear or Release in its line and say why.',
          '“See the counselor before” is released with one press, by the nurse too, and is over by night.',
        ],
      },
    ],
    questions: [
      {
        asks: 'It says that medication is not withheld for counseling or payment.',
        answer:
          'Federal rules forbid it (R-031). Place “See the counselor after” or “Ask about payment”: they speak and stop nothing.',
      },
      {
        asks: 'I may not clear a flag.',
        answer:
          'A hold that stops a dose is released by a prescriber with a valid license. The line says who clears it.',
      },
    ],
    ask: 'The prescriber on duty, for a hold.',
  },
  {
    area: 'protocols',
    purpose:
      'Protocols that the medical director approved, such as a faster titration, with their conditions and limits; and the certificates without which some injections may not be given.',
    tasks: [
      {
        title: 'Approve a protocol',
        steps: [
          'Press N. Give it the name by which prescribers choose it, its kind, and when it may be used.',
          'Enter limits where it goes beyond the policy; an empty limit is the policy’s.',
        ],
      },
      {
        title: 'Renew one, or change it',
        steps: [
          'Press Renew. What you approve is the next version; the one before it ends that day and stays readable.',
        ],
      },
      {
        title: 'Record a certificate',
        steps: ['Under “Certificates for injections” press Record a certificate, with its number and last day.'],
      },
    ],
    questions: [
      {
        asks: 'What happens to orders when a protocol ends?',
        answer: 'Orders that were signed under it stand. From that day on no new order may name it.',
      },
      {
        asks: 'Why can I not approve one?',
        answer: 'Only the medical director does, with a license that is valid today (R-204).',
      },
    ],
    ask: 'The medical director.',
  },
  {
    area: 'overrides',
    purpose:
      'Every time that somebody went on in spite of a rule that asks for a reason: at doses and at orders, by rule and by person, and who looked at it since.',
    tasks: [
      {
        title: 'Look through the overrides',
        steps: [
          'Open Reports, then Overrides. Choose the first and the last day.',
          'D shows the definition, E saves it as a file.',
        ],
      },
      {
        title: 'Record a review',
        steps: [
          'Read each line. Then press “Mark as reviewed”, with a note if you found something.',
          'It counts for everything you were shown, but for your own overrides: somebody else reviews those (R-009).',
        ],
      },
    ],
    questions: [
      {
        asks: 'I see numbers and no reasons.',
        answer:
          'Reasons are notes in charts. The medical director reads them; the privacy officer sees who and which rule; administrators and auditors see counts.',
      },
      {
        asks: 'What is a deviation note?',
        answer:
          'The reason given for going beyond a limit of methadone’s labeling. The chart keeps it as such (R-089).',
      },
    ],
    ask: 'The medical director.',
  },
];
