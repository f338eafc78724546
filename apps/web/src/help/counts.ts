import type { HelpPage } from './page';

/** Shifts, counts, inventories, calibration and variances. */
export const countPages: readonly HelpPage[] = [
  {
    area: 'counts',
    purpose:
      'Two people count what is open at the beginning and at the end of a shift, and everything that is there in an inventory. The variance stands beside what you type, and nothing is closed around.',
    tasks: [
      {
        title: 'Open a shift',
        steps: [
          'Open Stock, Shift, and choose Open today’s shift.',
          'Measure each open container and type mL, or weigh it; tablets are counted one by one. Enter records.',
          'A second person signs within ten minutes: from their own session, or here with their own e-mail and password.',
        ],
      },
      {
        title: 'Close a shift',
        steps: [
          'Choose Closing and count each container. What still stands in the way is listed above, each with the way to it.',
          'Inside tolerance the ledger follows when both have signed. Outside, count again, or say what happened and let a supervisor sign.',
          'When nothing is open any more, choose Close the shift.',
        ],
      },
      {
        title: 'Take an inventory',
        steps: [
          'Open Stock, Inventories, and choose Take an inventory. Everything that the ledger holds is on the sheet.',
          'Count each line. “Sealed and whole” takes over what a sealed container holds. A difference wants a reason: variance or loss.',
          'A second person signs the form. Print it as PDF for the binder, or take the CSV.',
        ],
      },
      {
        title: 'Begin the ledger',
        steps: [
          'Put what you keep on the list under Products and places.',
          'Under Inventories choose Take the first inventory, and add each container. The next one of a lot is filled in for you.',
          'With the second signature the ledger begins, and every dose is drawn from stock.',
        ],
      },
      {
        title: 'Calibrate a pump',
        steps: [
          'Before the first dose, and after a container was changed: open Stock, Calibration.',
          'Let the pump pour the target into a cylinder as often as the page says, and type each reading.',
        ],
      },
    ],
    questions: [
      {
        asks: '“Somebody counted this container in this shift already.”',
        answer: 'Sign that count, or choose Count again and say why. A count that two have signed stands.',
      },
      {
        asks: '“Nobody signed in time.”',
        answer: 'A first signature waits ten minutes. Count again together.',
      },
      {
        asks: '“You signed first: a second person signs.”',
        answer: 'Another device does not make you another person. Call a nurse, a pharmacist or a prescriber.',
      },
      {
        asks: 'The pump does not pour.',
        answer:
          'It was not calibrated today with this container, or the last calibration failed. Calibrate it, or measure by hand.',
      },
      {
        asks: 'A trend names a dispenser.',
        answer:
          'What a count is short of is shared among those who took from the container. It is a reason to look, never a finding against anybody.',
      },
    ],
    ask: 'The nurse in charge, the pharmacist, or the medical director.',
  },
];
