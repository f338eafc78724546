import { answerOf, sceneOf, stopOf } from '../signed-example';
import { decideEmergency } from './emergency';
import { type EmergencyAnswers, type EmergencyAttempt, emergencyNeeds } from './emergency-facts';

const calm: EmergencyAnswers = {
  withdrawal: 'none',
  dangerousWithdrawal: 'no',
  overdose: 'none',
  pregnancy: 'not-pregnant',
};
const attempt = (answers: Partial<EmergencyAnswers>, change: Partial<EmergencyAttempt> = {}): EmergencyAttempt => ({
  answers: { ...calm, ...answers },
  done: [],
  ...change,
});

describe('the emergency screen', () => {
  it.each([
    [{}, []],
    [{ withdrawal: 'expected' }, []],
    [{ withdrawal: 'present' }, ['withdrawal today']],
    [{ withdrawal: 'severe' }, ['severe-withdrawal now']],
    [{ dangerousWithdrawal: 'yes' }, ['dangerous-withdrawal now']],
    [{ overdose: 'earlier' }, []],
    [{ overdose: 'recent' }, ['recent-overdose today']],
    [{ overdose: 'today' }, ['overdose-today now']],
    [{ pregnancy: 'pregnant' }, ['pregnancy today']],
    [{ pregnancy: 'unknown', withdrawal: 'unknown' }, []],
    [{ overdose: 'today', pregnancy: 'pregnant' }, ['overdose-today now', 'pregnancy today']],
  ] as [Partial<EmergencyAnswers>, string[]][])('%o asks for %o', (answers, expected) => {
    const needs = emergencyNeeds({ ...calm, ...answers });
    expect(needs.map(({ code, within }) => `${code} ${within}`)).toEqual(expected);
  });

  it('nobody leaves with something that cannot wait and nothing done (EMERGENCY-DONE-1, EMERGENCY-NEEDS-1)', () => {
    const bare = decideEmergency(attempt({ overdose: 'recent' }), sceneOf('counselor'));
    expect([stopOf(bare), answerOf(bare, 'EMERGENCY-NEEDS-1')]).toEqual(['EMERGENCY-DONE-1', 'failed']);
    expect(
      decideEmergency(attempt({ overdose: 'recent' }, { done: ['naloxone'] }), sceneOf('counselor')),
    ).toMatchObject({
      content: { urgent: ['recent-overdose'], done: ['naloxone'] },
      signedRole: 'counselor',
    });
  });

  it('what could not be asked is not a no (EMERGENCY-ASKED-1)', () => {
    expect(answerOf(decideEmergency(attempt({ overdose: 'unknown' }), sceneOf('nurse')), 'EMERGENCY-ASKED-1')).toBe(
      'failed',
    );
  });

  it('needs no episode, and is no work of the front desk (EMERGENCY-SIGN-1)', () => {
    expect(stopOf(decideEmergency(attempt({}), sceneOf('nurse', { hasEpisode: false })))).toBe('may be written');
    expect(stopOf(decideEmergency(attempt({}), sceneOf('front_desk')))).toBe('EMERGENCY-SIGN-1');
  });
});
