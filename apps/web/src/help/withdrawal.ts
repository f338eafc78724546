import type { HelpPage } from './page';

/** Withdrawal in the chart: checks, calls, comfort medication. */
export const withdrawalPages: readonly HelpPage[] = [
  {
    area: 'withdrawal',
    purpose:
      'The flowsheet stands on the chart under Withdrawal: scales, vital signs, sedation, comfort medication and doses on one axis, the newest at the right as on paper. What is due follows from the monitoring order.',
    tasks: [
      {
        title: 'Record a check',
        steps: [
          'Open the flowsheet and press W.',
          'Type each figure and press Enter; the pulse is typed once. A digit scores an item and goes on.',
          'If the person sleeps or declines, say so instead of scoring. Press Ctrl and Enter.',
        ],
      },
      {
        title: 'Call the prescriber',
        steps: [
          'Past a limit the form asks at once who was told and what was ordered.',
          'Without an answer it stays open: call again. A later check within the limits ends it.',
        ],
      },
      {
        title: 'Order monitoring or comfort medication',
        steps: [
          'A prescriber signs. At night a nurse writes down what was said on the telephone and reads it back.',
          'Above a maximum the prescriber gives a reason; others see what stands in the way.',
        ],
      },
      {
        title: 'Give comfort medication',
        steps: [
          'Choose Give, Held or Declined. Before clonidine and lofexidine blood pressure and pulse are measured.',
          'Look at the effect when it is due. An entry made in error is voided with a reason.',
        ],
      },
    ],
    questions: [
      {
        asks: 'It says that the maximum of 24 hours is reached.',
        answer:
          'All doses of the last 24 hours count, of every order. Wait, or ask the prescriber for an order with a reason.',
      },
      {
        asks: 'Why is no stage shown?',
        answer:
          'Its hours hold for short-acting opioids only: not for methadone, buprenorphine, fentanyl, or when the last use is not known.',
      },
    ],
    ask: 'The nurse in charge; for limits and maximums the medical director.',
  },
];
