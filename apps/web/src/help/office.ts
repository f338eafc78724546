import type { HelpPage } from './page';

/** How the program, its people and oneself are set up. */
export const officePages: readonly HelpPage[] = [
  {
    area: 'staff',
    purpose: 'Who works here, in which roles, under which licenses; how they come in and how they leave.',
    tasks: [
      {
        title: 'Invite a colleague',
        steps: [
          'Press N. Name, e-mail, roles; a license where the role needs one.',
          'The one-time code is shown this once. Print it, or copy it, and hand it over in person.',
          'They open the welcome page, give e-mail and code, and choose their password.',
        ],
      },
      {
        title: 'Someone forgot their password',
        steps: [
          'Open the colleague and choose “Reset the password”.',
          'Hand over the new code. The old password works until it is used.',
        ],
      },
      { title: 'Change roles or name', steps: ['Open the colleague, press E, save. Roles hold at once.'] },
      {
        title: 'Renew a license',
        steps: ['Open the colleague; beside the license choose “Renew” and enter the new last day.'],
      },
      {
        title: 'Someone leaves',
        steps: [
          'Open the colleague and choose “… leaves”. You see what they hold.',
          'Choose who takes over, and give the reason.',
          'Their sessions end at once. Sessions that could not be handed over are listed for you to arrange.',
        ],
      },
    ],
    questions: [
      {
        asks: '“The only administrator.”',
        answer: 'Give another colleague the role of administrator first; otherwise nobody could put things right.',
      },
      {
        asks: '“This colleague also works in another program.”',
        answer: 'Their account belongs to both. An administrator of both programs can change it.',
      },
      {
        asks: 'The code does not work any more.',
        answer: 'It is spent, too old, or a newer one replaced it. Make a new one.',
      },
    ],
    ask: 'An administrator; the privacy officer may look, not change.',
  },
  {
    area: 'settings',
    purpose:
      'How the program is set up: name and letterhead, places and rooms, hours and closures, and the policies by which the rules decide.',
    tasks: [
      {
        title: 'Change name, phone or sender name',
        steps: ['Program, Details. The sender name must not tell what kind of care it is.'],
      },
      {
        title: 'Enter a holiday or a closure',
        steps: [
          'Hours and closures, “Enter a closure”, with its days and whether medication is given all the same.',
          'Sessions already booked on those days are listed for you.',
        ],
      },
      {
        title: 'Change a policy',
        steps: [
          'Policy, press S to search, choose the line. Its source and its federal limit stand beside it.',
          'Enter the new value, the day from which it holds (today or later), who approved it and why.',
          'Look at the preview: what it would do to today’s patients. Then save.',
        ],
      },
      {
        title: 'Change the time zone',
        steps: ['Details, Time zone. Appointments keep their local time; the preview lists them.'],
      },
    ],
    questions: [
      {
        asks: '“Below the floor.”',
        answer: 'A federal limit stands behind this policy. A program may be stricter, never looser.',
      },
      {
        asks: '“Must not begin in the past.”',
        answer: 'What was decided yesterday was decided under yesterday’s value. Begin today or later.',
      },
      {
        asks: 'I cannot change a clinical policy.',
        answer: 'Those are for the medical director; how the house runs an administrator may decide too.',
      },
    ],
    ask: 'An administrator; the medical director for clinical policy.',
  },
  {
    area: 'import',
    purpose: 'Bring in a list of people in care or of colleagues, with a check that changes nothing.',
    tasks: [
      {
        title: 'Import a list',
        steps: [
          'Program, Import. Download the template, fill it, one person a row, and save it as CSV.',
          '1. Choose the file. 2. The check counts good rows and lists each fault with its row. You can leave the page.',
          'Correct the file and choose “Another file”, or go on with the good rows.',
          '3. Import. Rows with faults are left out.',
        ],
      },
      {
        title: 'After a list of colleagues',
        steps: ['Nobody can sign in with it yet: make each a one-time code under Staff.'],
      },
      {
        title: 'After a list of people in care',
        steps: [
          'Each has a number and an open episode in the stage Referred.',
          'Forget the uploaded rows when all is well; they name people.',
        ],
      },
    ],
    questions: [
      {
        asks: 'A row looks like someone who is registered.',
        answer:
          'Name and date of birth are close to a person who is here. Look at that person first; leave the row out if it is the same one.',
      },
      {
        asks: 'The file cannot be read.',
        answer: 'A column is missing or has another name, or it is not a CSV file. Start from the template.',
      },
      {
        asks: '“Another import is under way.”',
        answer: 'One list at a time. Wait for it, or stop it.',
      },
    ],
    ask: 'An administrator.',
  },
  {
    area: 'account',
    purpose: 'Your own way in: password, station PIN, where you are signed in, your roles and licenses.',
    tasks: [
      {
        title: 'Change your password',
        steps: [
          'Give the one you have and a new one of 15 characters or more. A short sentence is good.',
          'Your other sessions end.',
        ],
      },
      {
        title: 'Set a PIN for a dosing station',
        steps: [
          'Four to eight digits, no row and no run.',
          'It only unlocks a station where you signed in with the password.',
        ],
      },
      {
        title: 'End a session elsewhere',
        steps: ['In “Where you are signed in”, choose End. Change your password if you do not know it.'],
      },
      {
        title: 'Stop or start the e-mail about the work of the day',
        steps: [
          'Under “Work of the day” take the tick away, or set it.',
          'The number still stands above the page when you sign in.',
        ],
      },
    ],
    questions: [
      {
        asks: '“Easy to guess.”',
        answer:
          'It stands in lists that are tried first, or holds your name or the clinic’s. A few words that do not belong together are better.',
      },
      {
        asks: 'The PIN is no longer asked for.',
        answer: 'After five wrong tries, or twelve hours, the session is over. Sign in with the password.',
      },
      {
        asks: 'My license has ended on paper only.',
        answer: 'An administrator enters the renewed one; until then acts that need it are refused.',
      },
    ],
    ask: 'An administrator.',
  },
  {
    area: 'keys',
    purpose: 'Everything works by keyboard alone. Press ? on any page for the keys that work there.',
    tasks: [
      { title: 'Find a person, a page or a setting', steps: ['Ctrl K, or /. Type, arrows, Enter.'] },
      {
        title: 'Go to an area',
        steps: [
          'G, then its letter: T today, F front desk, P patients, D dosing, S schedule, R reports, O outbox, W who looked, C corrections, M program.',
        ],
      },
      { title: 'In lists', steps: ['Arrows move, Home and End jump, Enter opens.'] },
      {
        title: 'In forms',
        steps: ['Ctrl S or Ctrl Enter saves, Esc closes. Nothing that was typed is lost by closing.'],
      },
      {
        title: 'Help and lock',
        steps: ['F1 opens the help for the page. The lock is in the menu with your name and in Ctrl K.'],
      },
    ],
    questions: [
      {
        asks: 'A letter does nothing.',
        answer: 'While you type in a field letters are text. Press Esc or Tab out of it first.',
      },
    ],
    ask: 'A colleague who works by keyboard.',
  },
];
