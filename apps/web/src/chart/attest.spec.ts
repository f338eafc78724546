import type { Attestable } from '../api/types';
import { askedOf, choicesOf, wordsFor } from './attest';

const type: Attestable = {
  guard: 'TYPE',
  label: 'Type of discharge',
  roles: ['counselor'],
  choices: [
    { code: 'completed', label: 'Completed' },
    { code: 'left', label: 'Left before completion' },
  ],
  when: null,
};
const plan: Attestable = {
  guard: 'PLAN',
  label: 'Plan is active',
  roles: ['counselor'],
  choices: [],
  when: { guard: 'TYPE', codes: ['completed'] },
};
const risk: Attestable = { guard: 'RISK', label: 'Risk talk', roles: ['prescriber'], choices: [], when: null };
const asked = (roles: string[], given = {}) => askedOf([type, plan, risk], roles, given).map((guard) => guard.guard);

describe('what a person is asked to attest to', () => {
  it('is only what their role may say', () => {
    expect(asked(['counselor'])).toEqual(['TYPE', 'PLAN']);
    expect(asked(['prescriber'])).toEqual(['RISK']);
  });

  it('follows what was chosen at another gate of the same step', () => {
    expect(asked(['counselor'], { TYPE: { reasonCode: 'left', text: '' } })).toEqual(['TYPE']);
    expect(asked(['counselor'], { TYPE: { reasonCode: 'completed', text: '' } })).toEqual(['TYPE', 'PLAN']);
  });

  it('offers the gate’s own answers, and otherwise how it is known', () => {
    expect(choicesOf(type).map(({ code }) => code)).toEqual(['completed', 'left']);
    expect(choicesOf(risk)).toHaveLength(4);
    expect(wordsFor(type, {})).toEqual({ reasonCode: 'completed', text: '' });
  });
});
