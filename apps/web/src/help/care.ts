import type { HelpPage } from './page';

/** The areas in which people are cared for. */
export const carePages: readonly HelpPage[] = [
  {
    area: 'today',
    purpose:
      'Your caseload on one page, in the order of who needs you today. Each row shows drug tests of twelve weeks, attendance of fourteen days, where the person stands, and what falls due next.',
    tasks: [
      {
        title: 'See who needs you first',
        steps: [
          'The list is sorted: “now” on top, then this week, then steady.',
          'Move with the arrow keys. The line under the list says the row in words, with the reason.',
          'Enter opens the chart.',
        ],
      },
      {
        title: 'Find one person in the list',
        steps: [
          'Press F and type part of the name or the number.',
          'Enter goes to the first row; Esc clears the filter.',
        ],
      },
      {
        title: 'Look at a colleague’s caseload',
        steps: ['Supervisors and medical directors choose the colleague at the top right.'],
      },
    ],
    questions: [
      {
        asks: 'Somebody is missing from my list.',
        answer:
          'Only people who are assigned to you are here. A supervisor assigns a counselor on the chart, under Team.',
      },
      {
        asks: 'What do the signs in the drug test row mean?',
        answer:
          'Tall is positive, low is negative, split is mixed, a ring was not collected, a dot was not due. The legend stands below the list.',
      },
    ],
    ask: 'Your supervisor, for who is on your caseload.',
  },
  {
    area: 'patients',
    purpose: 'Find a person, or register someone new. A person is registered once, however often they come back.',
    tasks: [
      {
        title: 'Find a person',
        steps: [
          'Type a name, a date of birth such as 1985-10-14, or the patient number. Small typing errors are fine.',
          'Arrow down goes into the list, Enter opens.',
          'From anywhere: Ctrl K, then the name.',
        ],
      },
      {
        title: 'Register a person',
        steps: [
          'Press N. Type the name as it stands on the identity paper; the preferred name is what every screen shows.',
          'People who look like the same person are listed beside the form. Open one of them if it is the same person.',
          'Add phone, e-mail and next of kin if they are known, and how the person agrees to be contacted.',
          'Ctrl S saves.',
        ],
      },
      {
        title: 'Change phone, e-mail, language or next of kin',
        steps: ['Open the person, then “Details and contact”.', 'Press E, change, Ctrl S.'],
      },
      {
        title: 'Record or take back consent to be contacted',
        steps: [
          'On “Details and contact”, choose the channel and how much a message may say.',
          'Taking it back counts from that moment: planned messages are not sent.',
        ],
      },
    ],
    questions: [
      {
        asks: '“Someone like this is registered already.”',
        answer:
          'Look at the people listed. If it is somebody else, say so and save again; if it is the same person, open them instead.',
      },
      {
        asks: 'The name or the date of birth is wrong.',
        answer: 'That is a correction with a reason, so that the old one stays on record. See the page on corrections.',
      },
      {
        asks: '“Someone else changed this record meanwhile.”',
        answer: 'Load the newest state; what you typed is still in the form until you do.',
      },
    ],
    ask: 'The front desk, or a counselor.',
  },
  {
    area: 'chart',
    purpose:
      'One person’s path: who they are, where they stand, what happened, and what may be done next. The form you work in stands beside the chart, never over it.',
    tasks: [
      {
        title: 'Take the next step on the path',
        steps: [
          'Press N. Each step that is possible is listed with what it asks for.',
          'A step with a mark still needs something; the words say what and who can do it.',
          'Choose the step, answer what is asked, Ctrl Enter.',
        ],
      },
      {
        title: 'Write a medication order',
        steps: ['Prescribers press O.', 'Choose product, dose in mg, frequency and dates, and sign with Ctrl Enter.'],
      },
      {
        title: 'Record a finding, an allergy or a withdrawal scale',
        steps: [
          'Press C for the clinical record. What is known stands there with its day and who found it.',
          'Choose the kind with the plus sign, answer what is asked, Ctrl Enter.',
          'In a COWS each digit scores the item and goes on to the next; the total shows once all eleven are there.',
          'Something was wrong: “Correct”, with the reason. The first entry stays readable.',
        ],
      },
      {
        title: 'Ask a scale or a screen',
        steps: [
          'Under Scales stands what is due today and why. Choose “Fill in”.',
          'A digit answers a question and goes on, Y and N say yes and no; arrows move, Delete takes an answer back.',
          'Hand the tablet over: the person sees one question at a time and no score. It comes back locked.',
          'A form with open questions is kept as incomplete, without a total.',
          'After an answer about suicide the page says at once what happens now, with the way to the risk assessment.',
        ],
      },
      {
        title: 'Assign a counselor',
        steps: ['Supervisors press A, choose the colleague and the day from which it holds.'],
      },
      {
        title: 'Take back a step that was wrong',
        steps: ['Find it in the timeline and choose “Void”, with the reason.', 'It stays readable, marked as void.'],
      },
    ],
    questions: [
      {
        asks: 'A step says “needs someone to attest”.',
        answer:
          'No record of it exists in Cairn. Someone with the named role may attest to it with a reason; it is listed as attested.',
      },
      {
        asks: '“A rule does not allow this.”',
        answer:
          'The note names the rule and the number where it comes from. Change what it names, or ask the person it names.',
      },
      {
        asks: 'I closed the form by mistake.',
        answer: 'Open it again: what you typed is kept while the chart is open.',
      },
    ],
    ask: 'The person’s counselor, or the prescriber for medication.',
  },
  {
    area: 'dosing',
    purpose: 'Give medication at the window: identify, look, give. Three keys for a routine dose, four with a pump.',
    tasks: [
      {
        title: 'Give a routine dose',
        steps: [
          'Scan the card, or type number, name, or name and date of birth, then Enter.',
          '1: matches the photo or the scanned card, and says the name. 2: awake, clear and steady. 3: says the date of birth, where a similar name is here.',
          'Enter gives. The green strip says so, and the box is ready for the next person.',
          'P part taken, D declined, V vomited; Enter records it.',
        ],
      },
      {
        title: 'Give a dose with a pump',
        steps: [
          'Choose your window once, at the top; “Open container” says what it measures from.',
          'Enter pours. Compare the cup with the order, watch it being taken, Enter again.',
          'Poured short: record what is in the cup, or resolve it and pour again.',
          'No answer: give nothing from that cup. Ask the pump again, or resolve it.',
        ],
      },
      {
        title: 'Go on when something stands against it',
        steps: [
          'Everything that speaks against the dose is shown before it, with the key or the person that resolves it.',
          'A short assessment, B breath alcohol, W COWS, T vital signs: then every check is asked again. S drowsy, I other signs.',
          'Where your role may go on, choose the reason and write a sentence. It is recorded with your name.',
          'A hard stop cannot be passed at the window. Call the prescriber.',
        ],
      },
      {
        title: 'Take a dose back',
        steps: [
          'Ctrl Z for the last one, or “Void” in the list of those seen, with the reason. Both entries stay on record.',
        ],
      },
      {
        title: 'Call the next person',
        steps: ['Alt N. Who waits longest is called; people marked “First” come before.'],
      },
      {
        title: 'Use this machine as a dosing station',
        steps: [
          'Set a PIN once, under Your account.',
          'In the menu with your name: “Use this machine as a dosing station”.',
          'After five minutes without a key it locks itself; your PIN unlocks it and everything stands as it was.',
        ],
      },
    ],
    questions: [
      {
        asks: '“There is no photo on file.”',
        answer: 'Scan the program card, or take the photo. Otherwise the nurse in charge gives a reason.',
      },
      {
        asks: 'Somebody does not wake up.',
        answer: 'Alt E, from anywhere at the window: the steps, one key each, with their times.',
      },
      {
        asks: '“Someone else is dosing this person.”',
        answer:
          'Another window has the card open, with the name of the colleague. Ask them, or wait until they leave it.',
      },
      {
        asks: '“Your license does not cover this.”',
        answer:
          'The license on record has ended or is of another kind. An administrator enters the renewed one under Staff.',
      },
      {
        asks: 'The person was not found.',
        answer: 'Try the number alone, or name and date of birth. Somebody without an order for today is found too.',
      },
    ],
    ask: 'The prescriber for the dose, the charge nurse for the window.',
  },
  {
    area: 'schedule',
    purpose: 'Sessions of a day, a column for each clinician. Times are those of the clinic’s own zone.',
    tasks: [
      {
        title: 'Book a session',
        steps: [
          'Press N, or press the free time in a column.',
          'Choose person, kind, room and length; Repeats makes a series and shows its dates. Ctrl S.',
          'R lists the dates of a series that could not be booked.',
        ],
      },
      {
        title: 'Record who came',
        steps: ['Open the session. A for attended, M for missed with the reason.'],
      },
      {
        title: 'Move or cancel',
        steps: [
          'Open the session and choose. Reminders follow by themselves.',
          'Of a series: this one, from here on, or all ahead.',
        ],
      },
      {
        title: 'Reach somebody who missed a session',
        steps: [
          'On the chart, under Out of contact, the steps stand with who acts and by when. Log an attempt opens the form.',
          'What a message may say stands there, too. It never mentions treatment.',
          'When the person is met or reached the steps end by themselves. Nothing ever ends care by itself.',
        ],
      },
      { title: 'Go to another day', steps: ['[ is the day before, ] the day after, T is today.'] },
    ],
    questions: [
      {
        asks: '“Already booked.”',
        answer:
          'The clinician or the person has a session at that time; the note says which. Choose another time or colleague.',
      },
      {
        asks: '“The clinic is closed on this day.”',
        answer: 'A closure stands under Hours and closures. Choose another day, or say that you mean it.',
      },
    ],
    ask: 'The front desk.',
  },
];
