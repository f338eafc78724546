import type { HelpPage } from './page';

/** Beds, stays, notes of the shift and handover. */
export const unitPages: readonly HelpPage[] = [
  {
    area: 'unit',
    purpose:
      'The unit of residential and hospital levels: who lies in which bed, what is due of them, the notes of the shift and its handover. A bed holds one person and a person lies in one bed.',
    tasks: [
      {
        title: 'Set up beds',
        steps: [
          'Open Unit, Set up beds and choose Add a bed: place, room, its name, its level.',
          'A bed that is no longer used is retired; what happened in it stays readable.',
        ],
      },
      {
        title: 'Give a bed and record the arrival',
        steps: [
          'On the board choose Give the bed, look for the person and check two identifiers.',
          'Choose Arrival: go through the belongings together, line by line, and write where each is kept.',
          'Write what they said to a search. Declining is recorded and changes nothing else.',
        ],
      },
      {
        title: 'Move somebody, a leave, the end',
        steps: [
          'Under More choose Move: the stay in the old bed ends as the next begins.',
          'Leave keeps the bed until the expected return; then choose Came back.',
          'Leaves the bed empties it. Withdrawal management is completed on the chart, which empties the bed and ends its monitoring too.',
        ],
      },
      {
        title: 'Write a note of the shift',
        steps: [
          'Choose Note on the board, or Note of the shift on the chart: fluids, sleep, meal, behavior, how closely somebody is watched.',
          'What was wrong is corrected by a new note that says why; both stay readable. Sums leave the wrong one out.',
        ],
      },
      {
        title: 'Hand over a shift',
        steps: [
          'Open Handover and choose Open the sheet. It is composed from the record; Add writes what the record does not say.',
          'In the last two hours of the shift the outgoing nurse chooses Sign and hand over. From then on it is locked.',
          'The incoming nurse chooses Take over in their own session, or signs here with their own e-mail and password.',
          'Print (PDF) gives it on paper.',
        ],
      },
      {
        title: 'Complete withdrawal management',
        steps: [
          'On the chart under Withdrawal, bed choose Complete: how it ended, naloxone, the talk about lower tolerance, the next step.',
          'If no offer of medication is on record, Offer it now opens that form; what you typed is kept. Who declines is offered it again within 30 days.',
          'Sign and complete. Then the next level of care is offered as a step.',
        ],
      },
    ],
    questions: [
      {
        asks: 'Somebody lies in this bed.',
        answer: 'The refusal names who. Choose an empty bed, or move that person first.',
      },
      {
        asks: 'This person lies in another bed.',
        answer:
          'Choose Move there instead of giving a second bed. If the first was a mistake, end it as recorded in error.',
      },
      {
        asks: 'This sheet is locked, and something is wrong in it.',
        answer:
          'What was signed stays. Write it into the sheet of the next shift, and correct the record where it is wrong.',
      },
      {
        asks: 'The warning about the offer of medication stays after the end.',
        answer:
          'Withdrawal management alone is not treatment, and tolerance is lower afterwards. The warning and its alert end when an offer is on record, whatever the person decides.',
      },
    ],
    ask: 'The nurse in charge of the shift; for beds the administrator.',
  },
];
