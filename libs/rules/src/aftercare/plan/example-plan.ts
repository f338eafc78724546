import type { PreventionPlan } from './content';

/** For specs only: a plan that has everything. */
export const wholePlan: PreventionPlan = {
  reasons: 'My children',
  internal: [
    { kind: 'anger', words: 'After a quarrel', coping: [{ action: 'Walk', where: 'The park', howLong: '20 minutes' }] },
  ],
  external: [{ kind: 'money', words: 'Payday', coping: [{ action: 'Call my sister', where: null, howLong: null }] }],
  signs: ['I stop sleeping'],
  noticed: 'I do not answer the phone',
  people: [
    { name: 'Bea', relation: 'sister', phone: '555-0101', times: null, mayContact: true },
    { name: 'Sam', relation: 'sponsor', phone: '555-0102', times: 'evenings', mayContact: false },
  ],
  professionals: { counselor: 'Chris, 555-0100', medical: 'The clinic, 555-0100', afterHours: '555-0199' },
  home: { safety: 'I live alone', removed: 'Nothing left', storage: 'A lock box', place: 'My sister’s' },
  routine: { sleep: null, exercise: null, nutrition: null, work: null, hobbies: null },
  groups: [{ group: 'SMART', name: null, when: 'Tuesdays at 7', format: 'video' }],
  groupsDeclined: false,
  medication: { product: 'Methadone', prescriber: 'Dr. Day', nextOn: null, ifMissed: 'I come the next morning' },
  naloxone: {
    answer: 'in-hand',
    where: 'By the door',
    expiresOn: '2027-06-30',
    whoKnows: 'Bea',
    trainedOn: '2026-05-01',
  },
  safety: ['never-alone', 'tolerance', 'good-samaritan'],
  safetyWords: null,
  ifUse: 'I call Chris on the same day',
  told: [],
  nobodyTold: true,
  forOthers: null,
};
