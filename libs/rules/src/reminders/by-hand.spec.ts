import { decideByHand } from './by-hand';

describe('what a person decides about a reminder (R-444)', () => {
  it.each([
    ['unknown', 'again', null],
    ['unknown', 'arrived', null],
    ['unknown', 'given-up', null],
    ['failed', 'again', null],
    ['failed', 'given-up', null],
    ['failed', 'arrived', 'reminder.settled'],
    ['sent', 'again', 'reminder.settled'],
    ['planned', 'arrived', 'reminder.settled'],
    ['suppressed', 'again', 'reminder.settled'],
  ] as const)('%s: %s', (state, decision, code) => {
    expect(decideByHand(state, decision)?.code ?? null).toBe(code);
  });
});
