import type { HelpPage } from './page';

/** What clinicians judge and sign: diagnosis, six dimensions, level of care, first look, risk of suicide. */
export const diagnosisPages: readonly HelpPage[] = [
  {
    area: 'diagnosis',
    purpose:
      'Diagnosis, six dimensions, level of care, emergency screen and risk of suicide stand on the chart under Diagnosis (press D). Nothing is worked out for you: levels and ratings are yours. Medication never waits for any of it.',
    tasks: [
      {
        title: 'Record a diagnosis',
        steps: [
          'On the chart choose Diagnosis, then Record or New.',
          'Press Y, N or U for each criterion: met, not met, unknown. Tab leads to what it rests on.',
          'A prescriber signs. A counselor saves a draft, and the prescriber then chooses Sign.',
          'Where not everything could be asked, tick Provisional: it is made final later.',
        ],
      },
      {
        title: 'Ask whether it is in remission',
        steps: [
          'Choose Remission?, and enter the last day on which more than craving was met.',
          'Answer the criteria for the time since. From 3 months it is early, from 12 months sustained.',
        ],
      },
      {
        title: 'Decide the level of care',
        steps: [
          'Choose the level that you recommend and say why.',
          'Choose the level decided. Where it is another one, say why: no bed, the person’s wish, the payer.',
          'Leave the box ticked to take the step on the path with it. What the step still waits for is said there.',
        ],
      },
      {
        title: 'Answer a positive suicide screen',
        steps: [
          'Stay with the person. On the chart choose Assess the risk.',
          'Say what was found, what was done, what was agreed about means, and make the safety plan together.',
          'Sign: the alert ends. Choose Print plan and give it to the person.',
        ],
      },
    ],
    questions: [
      {
        asks: 'It says that a license is missing.',
        answer:
          'A diagnosis needs a prescriber’s valid license on that day. Save a draft and ask a prescriber, or ask the administrator to look at yours.',
      },
      {
        asks: 'Why are there no names of the ASAM dimensions?',
        answer:
          'Their owner asks for a permission. When your program holds it, the medical director says so under Program, Policy. Until then our own labels stand there.',
      },
      {
        asks: 'Something was signed in error.',
        answer:
          'Choose Correct, and either change it or tick Entered in error. The first stays readable in the history.',
      },
    ],
    ask: 'The medical director, or the counselor supervisor for risk of suicide.',
  },
];
