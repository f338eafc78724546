import { choice, item, text } from './answer-kinds';
import type { Answers, Instrument } from './instrument';

/** To decline an answer counts like a yes: it is talked about. */
const answers = choice('No', 'Yes', 'Declined to answer');
const ifYes = (...anyOf: readonly string[]) => ({ only: { anyOf }, optional: true }) as const;

const yes = (given: Answers, id: string) => Number(given[id] ?? 0) > 0;

/**
 * Clinical reference 3.3. No total: the questions sort. All of 1 to 4 with no is negative. Any yes, or declined, is positive and
 * asks question 5: a yes there is acute. A question 5 that was not put is asked for, and never taken for a no.
 */
export const asq: Instrument = {
  key: 'asq',
  version: 1,
  language: 'en',
  title: 'ASQ',
  about: 'Suicide risk screen',
  window: 'Past weeks and ever',
  source: 'Ask Suicide-Screening Questions, National Institute of Mental Health; in adults PMC9773543',
  licence: {
    embeds: true,
    note: 'Offered by NIMH as a free resource. Wording of questions 3 to 5 from public copies.',
    verified: 'secondary',
  },
  entry: 'items',
  selfReport: true,
  items: [
    item('1', 'In the past few weeks, have you wished you were dead?', answers),
    item(
      '2',
      'In the past few weeks, have you felt that you or your family would be better off if you were dead?',
      answers,
    ),
    item('3', 'In the past week, have you been having thoughts about killing yourself?', answers),
    item('4', 'Have you ever tried to kill yourself?', answers),
    item('4-how', 'If yes, how? When?', text(500), { number: '', ...ifYes('4') }),
    item('5', 'Are you having thoughts of killing yourself right now?', answers, {
      only: { anyOf: ['1', '2', '3', '4'] },
    }),
    item('5-what', 'If yes, please describe', text(500), { number: '', ...ifYes('5') }),
  ],
  scales: [],
  reads: ({ answers: given, complete }) => {
    const positive = ['1', '2', '3', '4'].some((id) => yes(given, id));
    const acute = positive && yes(given, '5');
    return {
      critical: acute ? ['suicide-risk-acute'] : positive ? ['suicide-risk'] : [],
      ...(complete ? { band: acute ? 'acute' : positive ? 'non-acute' : 'negative', positive } : {}),
    };
  },
};
