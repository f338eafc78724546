import type { HelpPage } from './page';

/** What happens to text between the first word and the button. */
export const unfinishedPage: HelpPage = {
  area: 'unfinished',
  purpose: 'What you type in a form is kept on the server every two seconds, until you send it. Only you see it.',
  tasks: [
    {
      title: 'Go on where you stopped',
      steps: [
        'Open the form again: the text is in it, with the time it is from.',
        'Or choose “Go on” under “Unfinished” in the chart, or on this page.',
      ],
    },
    { title: 'Begin anew', steps: ['Choose “Start afresh” in the form. “Bring it back” takes that back.'] },
    {
      title: 'Bring back what you discarded',
      steps: ['Look under “Discarded” on this page. It is kept for some days.'],
    },
  ],
  questions: [
    {
      asks: 'It says “Not saved yet: no connection”.',
      answer:
        'The text is safe for as long as the page is open, and is sent by itself once the server answers. Go on typing.',
    },
    {
      asks: 'It asks for my password in the middle of a form.',
      answer: 'Your session ended. Give the password: the form stays as it was, and the text is saved then.',
    },
    {
      asks: 'It says that another text of this form was saved.',
      answer:
        'You have the form open twice. Take the newer text, or keep yours: nothing is overwritten before you say.',
    },
    {
      asks: 'Is unfinished text part of the record?',
      answer: 'No. Nobody but you reads it, and it ends after a month. What belongs into the record has to be sent.',
    },
  ],
  ask: 'An administrator, for how long unfinished text is kept.',
};
