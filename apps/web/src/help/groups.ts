import type { HelpPage } from './page';

export const groupsPage: HelpPage = {
  area: 'groups',
  purpose:
    'A group has a kind, a leader and members. A session is written up once and signed once: everybody who came has a note of their own in their chart, and nobody’s note names anybody else.',
  tasks: [
    {
      title: 'Set up a group',
      steps: [
        'Under Groups press N. Give it a name that says nothing about its members, a kind, a day and a time.',
        'Open it and press N again to add members, one by one.',
      ],
    },
    {
      title: 'Write the note of a session',
      steps: [
        'In the group press W. Write what is said of everybody once: topic, what was done, the next step.',
        'For each member: whether they came, how they took part and responded, which objective it bore on, safety.',
        'Sign with Ctrl and Enter. Who came late or left early has their own minutes; who was absent has attendance and no note.',
        'You can stop at any time: what was typed is kept, and W goes on with it.',
      ],
    },
    {
      title: 'Take somebody out, or end the group',
      steps: [
        'Beside their name choose Take out, with the last day and why. What was signed while they were in it stays.',
        'End closes the group for new members and sessions.',
      ],
    },
  ],
  questions: [
    {
      asks: 'Why may I not write a name?',
      answer:
        'Whoever reads one member’s chart must learn nothing of the others. Write “a peer”. The first name of another member is found as well.',
    },
    {
      asks: 'Why can I not add one more?',
      answer:
        'A therapy group has a limit that your program sets. Open a second group; a group that teaches may be larger with a reason.',
    },
    {
      asks: 'One chart is restricted and I cannot sign. What now?',
      answer: 'Open that chart with a reason first. Your text is kept meanwhile.',
    },
  ],
  ask: 'Your supervisor, for who is in which group.',
};
