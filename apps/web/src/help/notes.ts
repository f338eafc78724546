import type { HelpPage } from './page';

export const notesPage: HelpPage = {
  area: 'notes',
  purpose:
    'Progress notes are written in the chart and signed once. From then on nothing in them changes: what comes later hangs on them as a late entry, an addendum or a correction. Notes of colleagues without a valid license wait here for a second signature.',
  tasks: [
    {
      title: 'Write a note',
      steps: [
        'In the chart press W, or choose Write a note under Progress notes.',
        'Choose the session if one was booked: its time, length and kind are taken over.',
        'Each kind of session asks for a few things of its own, such as the practice of CBT or the diary card of DBT. Another kind loses nothing that you typed.',
        'What you type is kept as a draft every few seconds. Sign with Ctrl and Enter when it is whole.',
      ],
    },
    {
      title: 'Review a note',
      steps: [
        'Open a line. The share of words that stood in recent notes is shown where there is one.',
        'Sign beside the author, or write what is to be changed and send it back.',
      ],
    },
    {
      title: 'Change a note that was sent back',
      steps: ['Open it in the chart, choose Change it and sign anew. What you wrote first stays readable.'],
    },
  ],
  questions: [
    {
      asks: 'A note on acupuncture cannot be signed.',
      answer:
        'As many needles come out as went in. Count again and look for the others first. The consent and the license of who placed them are needed, too.',
    },
    {
      asks: 'A note on a family session cannot be signed.',
      answer:
        'Ask about safety at home, or say that you could not. For each participant there is a consent on file, or a reason why none is needed.',
    },
    {
      asks: 'I found a mistake in a signed note.',
      answer: 'Choose Add to it, then Correction, and say which words are wrong. The note stays as it was written.',
    },
    {
      asks: 'I cannot choose Late entry.',
      answer:
        'Only who wrote the note remembers what was left out, and only for some weeks (Program, Policy). Anybody who treats the person may add an addendum.',
    },
  ],
  ask: 'Your supervisor.',
};
