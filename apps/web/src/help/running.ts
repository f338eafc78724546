import type { HelpPage } from './page';

/** What the clinic sees and does each day besides treating. */
export const runningPages: readonly HelpPage[] = [
  {
    area: 'desk',
    purpose:
      'The day at the front desk: who is expected, who waits and for how long, who is called or with someone, who is done. Live on every screen.',
    tasks: [
      {
        title: 'Check someone in',
        steps: [
          'Scan, or type a number or a name, then Enter: those expected today come first.',
          'Enter again checks in. The waiting clock starts.',
        ],
      },
      {
        title: 'Someone came without an appointment',
        steps: ['Find them in the same box.', 'Choose “Walk-in”, say what for in a few words, and whom they ask for.'],
      },
      {
        title: 'Call someone',
        steps: [
          'Press J to go to the list of those who wait, N to call the person in focus, or whoever is next.',
          'At the dosing window Alt N does the same.',
        ],
      },
      {
        title: 'Say that someone has left, or take a step back',
        steps: ['Choose the person and “Left”.', 'Ctrl Z takes the last step back; both stay on record.'],
      },
    ],
    questions: [
      {
        asks: 'What does “First” mean?',
        answer: 'Care staff asked that this person does not wait. The reason stands in the chart, not here.',
      },
      {
        asks: 'Two of us checked in the same person.',
        answer: 'Only the first counts; the second is told who did it and when.',
      },
      {
        asks: 'Somebody is not expected but should be.',
        answer:
          'People with a booked session or a dose to come are expected. Check in as a walk-in, and tell the counselor.',
      },
    ],
    ask: 'The nurse at the window, for who is called next.',
  },
  {
    area: 'reports',
    purpose: 'Figures about the clinic, each with its definition, its day, a chart and a table.',
    tasks: [
      { title: 'See what a figure means', steps: ['Press D: definition, source and time stand above it.'] },
      { title: 'Look at another day', steps: ['Choose the day at the top. The address can be sent to a colleague.'] },
      { title: 'Take it along', steps: ['E downloads CSV. Print makes a page with chart and table.'] },
    ],
    questions: [
      {
        asks: 'The number differs from yesterday’s print.',
        answer: 'Something was entered or corrected since. The time at which it was counted stands on both.',
      },
      {
        asks: 'I cannot open the people behind a number.',
        answer: 'Administrators and auditors see figures, not charts. Ask someone with a role in care.',
      },
    ],
    ask: 'The medical director, for what a figure is used for.',
  },
  {
    area: 'outbox',
    purpose:
      'Every message that Cairn sent or would have sent, word for word, where each reminder stands, and what people answered.',
    tasks: [
      {
        title: 'See why someone was not reminded',
        steps: [
          'Choose “Reminders by state”, then “Not sent on purpose” or “Failed”.',
          'The reason stands in the row.',
        ],
      },
      {
        title: 'See what a message said',
        steps: ['Under “Messages” each stands as it was sent. None names the kind of care.'],
      },
      {
        title: 'Make a channel wait',
        steps: [
          'Under “On their way” choose why, then “Pause”.',
          'What is due waits. “Go on” sends it, if it still helps.',
        ],
      },
      {
        title: 'Call whom no message reached',
        steps: ['“Calls to make” lists them.', 'Ask for the date of birth first. Then press how it went.'],
      },
      {
        title: 'Read what people wrote back',
        steps: ['“Answers” lists it, urgent words first.', 'Call back, then say what was done and press “Seen to”.'],
      },
      {
        title: 'See which calls nobody made in time',
        steps: ['Under “Calls to make” choose “Late”.', 'Supervisors are told of them once a day.'],
      },
    ],
    questions: [
      {
        asks: 'A reminder is “unknown”.',
        answer:
          'It was handed over and no answer came. It is not sent again by itself, so that nobody gets it twice. Call the person, then say in the list whether it arrived.',
      },
      {
        asks: 'Other words, or another hour?',
        answer:
          '“Words and times” shows both. An administrator writes words, a privacy officer approves them. Hours are policy of the program.',
      },
      {
        asks: 'Nothing is sent at all.',
        answer: 'Without an e-mail server messages stay here. Whoever runs the server sets it up.',
      },
    ],
    ask: 'An administrator.',
  },
];
