import type { HelpPage } from './page';

/** From the first call to a referral. */
export const enquiryPages: readonly HelpPage[] = [
  {
    area: 'enquiries',
    purpose:
      'Everyone who asked for care and has not come in yet: by telephone, at the door, through a referrer, on the web form. Each has a clock of first contact, 24 hours, or 2 after a recent overdose or in pregnancy; who is due first stands first. An enquiry ends only when somebody says how.',
    tasks: [
      {
        title: 'Write down a call',
        steps: [
          'Press G E, then N. The number to call back is first; a name is not needed.',
          'Ask: is it safe to call, is a message safe, was there an overdose, are they pregnant? Not known is an answer.',
          'Save with Ctrl S. On the right stands who may be the same person.',
        ],
      },
      {
        title: 'Log each try',
        steps: [
          'On the enquiry press C and say what came of it. The clock stops with Reached.',
          'Leave no message where none is safe. If one was left all the same, the note says why.',
        ],
      },
      {
        title: 'Register the person',
        steps: [
          'On the enquiry press R. What is known stands in the fields already.',
          'If it is somebody registered before, choose It is this person instead.',
          'Once they were reached, the step to screened is offered right there.',
        ],
      },
      {
        title: 'Keep the waiting list',
        steps: [
          'Choose Waiting list on an enquiry, or in the Referral section of the chart.',
          'Pregnant people come first (R-034). Record each offer; whoever leaves the list leaves with a reason.',
        ],
      },
      {
        title: 'Put the form on your web site',
        steps: [
          'An administrator opens Program, then Contact form, chooses an address and the words, and opens it.',
          'Put the link on your site. What is sent comes into the list; nobody can read anything from outside.',
        ],
      },
    ],
    questions: [
      {
        asks: 'It does not let me end an enquiry without contact.',
        answer:
          'It ends after three attempts over seven days, as the policy says. With no number that works, choose that reason instead.',
      },
      {
        asks: 'Why do I not see what the caller said?',
        answer:
          'Front desk sees the number, what is safe and when it is due. What somebody else was told is kept for those who treat.',
      },
      {
        asks: 'A colleague registered the same person at the same moment.',
        answer: 'One of you was first; the message says who and when. Nothing was registered twice: load it again.',
      },
    ],
    ask: 'The counselor supervisor, for who takes over what is left open.',
  },
];
