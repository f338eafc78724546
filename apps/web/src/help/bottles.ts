import type { HelpPage } from './page';

export const bottlePages: readonly HelpPage[] = [
  {
    area: 'bottles',
    purpose:
      'Who picks up bottles on a day, what is to be filled for them, and what is done. Bottles are filled and labeled ahead, so that in the morning they only have to be scanned and handed out.',
    tasks: [
      {
        title: 'Fill bottles for many people',
        steps: [
          'Under Dosing, open Pour list; M shows tomorrow.',
          'Tick that the bottles are child-resistant. A chooses everybody, Space one person.',
          'C fills for those chosen. Whoever is refused stays on the list with the reason and what to do.',
          'L labels what is filled and opens all labels in a new tab for the label printer.',
        ],
      },
      {
        title: 'Fill fewer days, or void what was filled',
        steps: [
          'Enter on the row opens the days: leave out those that are not taken along, then Fill.',
          'Void asks why. What was in the bottles goes into quarantine, or back if no bottle was opened.',
        ],
      },
      {
        title: 'Hand bottles out at the window',
        steps: [
          'After the dose the bottles of the person appear by themselves; O opens them at any time.',
          'Scan each bottle, tick lockbox, safe storage and who takes them along. Enter hands them out.',
          'A bottle of somebody else is named at once and stays here.',
        ],
      },
      {
        title: 'Check bottles that come back',
        steps: [
          'R on the card opens the bottles that are due back. Shift R says that all are back, empty and whole.',
          'A missing bottle stands on the prescriber’s round. It never keeps a dose back.',
          'A full one that is taken back frees its day: the dose may then be given at the window.',
        ],
      },
      {
        title: 'Call somebody back, or report a loss',
        steps: [
          'On the chart, under Bottles for home: Call back or Report lost.',
          'Without an answer in time a call-back counts as a no-show, and further bottles wait for a prescriber.',
        ],
      },
    ],
    questions: [
      {
        asks: 'The printer is down.',
        answer:
          'Nothing is lost: the bottles stay filled. Print the labels anew from the row of the person, with the reason; each print has its number on the label.',
      },
      {
        asks: '“What is open is not enough.”',
        answer:
          'No bottle was made. Open the next container at the window, or leave out days until it is enough; the message says for how many it is.',
      },
      {
        asks: 'Why can a lost bottle not simply be filled again?',
        answer: 'A replacement takes a new order of the prescriber (R-098). The loss is on the round already.',
      },
      {
        asks: 'Somebody else wants to pick up.',
        answer:
          'A prescriber names the person on the chart, with a reason and a consent that names them. At the window you see a photo identification and have the batch signed for.',
      },
    ],
    ask: 'The prescriber, for days and exceptions; the pharmacist, for containers and quarantine.',
  },
];
