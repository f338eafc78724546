import type { HelpPage } from './page';

/** Putting records right, what is kept with them, and who may see them. */
export const recordPages: readonly HelpPage[] = [
  {
    area: 'corrections',
    purpose:
      'Put a mistake right without losing what was there. Nothing is deleted: the old entry stays, marked, with the reason.',
    tasks: [
      {
        title: 'A wrong name or date of birth',
        steps: [
          'Open “Details and contact”, press E and change it.',
          'Say whether it is a correction or a changed name, and why, for example: identity paper seen.',
          'What stood before is kept under “Former names and corrections”.',
        ],
      },
      {
        title: 'The same person registered twice',
        steps: [
          'Corrections, press C, choose the two: they stand side by side.',
          'Choose who stays and which open episode goes on; read what will happen.',
          'Say why, then “Join the two”. It can be taken apart again in the list of corrections.',
        ],
      },
      {
        title: 'An episode opened in error',
        steps: [
          'On the chart, below the next steps: “Episode opened in error?”, with the reason. It no longer counts anywhere.',
        ],
      },
      {
        title: 'Entered on the wrong chart',
        steps: [
          'Beside the entry choose “Wrong person?”, and whose it is.',
          'It is taken back here. Enter it again on the right chart, then link the two under Corrections.',
        ],
      },
    ],
    questions: [
      {
        asks: '“This registration was joined with another.”',
        answer: 'The person lives on under the number that the note names. Open that one.',
      },
      {
        asks: 'Joining says “Not possible yet”.',
        answer: 'What stands against it is listed, for example two open orders. Settle that first.',
      },
      {
        asks: 'Taking apart is refused.',
        answer: 'Something was written since that belongs to both. The note names it; correct that entry first.',
      },
    ],
    ask: 'A counselor supervisor, or the privacy officer.',
  },
  {
    area: 'files',
    purpose: 'A photo of the person for identification, and papers that belong to the record: scans, letters, results.',
    tasks: [
      {
        title: 'Take or choose a photo',
        steps: [
          'On “Details and contact”, under Photo, use the camera or choose a picture.',
          'Move the square with the arrow keys or the mouse, + and − change its size. Save.',
          'Place and camera data in the picture are removed.',
        ],
      },
      {
        title: 'Add a file',
        steps: [
          'On the chart, under Files, say what it is, then choose files or drop them there.',
          'Up to 25 MB each.',
        ],
      },
      {
        title: 'Read a file',
        steps: ['Choose it in the list: it opens beside the form. That someone read it is recorded.'],
      },
    ],
    questions: [
      {
        asks: 'The file is refused.',
        answer: 'It is too large, or its content is not what its name says. Save it again as PDF, JPEG or PNG.',
      },
      { asks: 'I added it to the wrong person.', answer: 'Remove it with the reason, and add it to the right one.' },
    ],
    ask: 'Your supervisor for what belongs into the record.',
  },
  {
    area: 'who-looked',
    purpose:
      'Protects people whose chart not everyone should open, and shows the privacy officer who looked at what, and when.',
    tasks: [
      {
        title: 'Restrict a chart',
        steps: [
          'On “Details and contact”, under “Who may read this chart”, say why: staff, a relative of staff, well known.',
          'Choose the colleagues who go on as before; those who care for the person are offered first.',
        ],
      },
      {
        title: 'Open a restricted chart',
        steps: ['Give the reason. It opens for a while, and the privacy officer sees it within a minute.'],
      },
      {
        title: 'Answer “who looked at this record?”',
        steps: [
          'Open “Who looked” and choose person, colleague, what was done, and the days.',
          'Refused attempts stand there too. Download it, or print the report from the person’s details.',
        ],
      },
      {
        title: 'Review openings',
        steps: [
          'Under “Openings of restricted charts” say for each whether it was justified. Three business days are allowed.',
        ],
      },
      {
        title: 'Check that the trail is whole',
        steps: [
          'Under “Is the trail whole?” ask the verifier. It says yes, or names the first entry that does not fit.',
        ],
      },
    ],
    questions: [
      {
        asks: '“This is your own chart.”',
        answer: 'Nobody opens their own chart here. Ask the privacy officer for your record, like every patient.',
      },
      {
        asks: 'A name is hidden in a list.',
        answer: 'The chart is restricted and not open to you. Open it with a reason if your work needs it.',
      },
    ],
    ask: 'The privacy officer.',
  },
];
