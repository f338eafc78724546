import type { HelpPage } from './page';

/** Random drug tests: today's, the quota, and that the draw is even. */
export const randomTestPages: readonly HelpPage[] = [
  {
    area: 'random-tests',
    purpose:
      'Days are drawn by the program’s key, eight times a year for everybody in medication treatment. Nobody is told before the day: not the person, not the counselor, not the front desk, and not you.',
    tasks: [
      {
        title: 'See who is due today',
        steps: [
          'Open Random drug tests. The list is of today only; the same mark stands at check-in and at the dosing window.',
          'Collect before the dose or right after it, under Drug tests. The mark goes when a specimen is there, or when it is recorded that there is none.',
        ],
      },
      {
        title: 'Take a drawn day out',
        steps: [
          'Press Take out beside the person and say why. Another day is drawn by itself.',
          'The person’s own counselor cannot do this: ask a nurse or the medical director.',
        ],
      },
      {
        title: 'Call somebody in',
        steps: [
          'Who seldom comes appears under To call in on the day that was drawn. Press Begin the call and use the words that stand there.',
          'Record what became of it. From the moment the person hears of it there are 24 hours.',
          'For a clinical reason choose Call in for a clinical reason, and write what was seen. It does not count as random.',
        ],
      },
      {
        title: 'Check that a day was drawn and not chosen',
        steps: [
          'Press Check the draw. Cairn draws it again from the key and what was kept, and says Equal or Not equal.',
          'For one person’s draws open Quota and choose the person.',
        ],
      },
      {
        title: 'Start, or change the key',
        steps: [
          'Open Ahead and key. The medical director or an administrator presses Start random testing.',
          'A new key takes a reason. What has not begun is drawn anew; today and the past stay.',
        ],
      },
    ],
    questions: [
      {
        asks: 'The person is due and does not want to give a specimen.',
        answer:
          'Record Declined. It is not a positive, nothing is withheld, and the dose goes on as ordered. The schedule makes lacking tests up by itself.',
      },
      {
        asks: 'The person did not come on the drawn day.',
        answer: 'Nothing to do: another day within a week is drawn by itself.',
      },
      {
        asks: 'What does behind mean?',
        answer:
          'Two or more tests fewer than asked for by the days active in the last 365. One that may still come in the part of the year that runs is not behind.',
      },
      {
        asks: 'Why can nobody see the coming days?',
        answer:
          'A date that is known is no random test. Those who run the house see how many tests lie ahead, by the week.',
      },
    ],
    ask: 'The medical director, or the nurse in charge.',
  },
];
