import { policyFrom } from '../policy';
import { escalations, notYetCalled, passedAt } from './escalation';
import { type Signs, vitalSignNames, vitalState, vitalWords } from './vital-limits';
import { withdrawalStage } from './withdrawal-stage';

const now = new Date('2026-06-10T11:00:00Z');
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const policy = policyFrom([], '2026-06-10');

describe('the stage of withdrawal (clinical reference 1.3)', () => {
  const stageAt = (hours: number) => {
    const answer = withdrawalStage({ lastUsedAt: ago(hours).toISOString(), opioidClass: 'short' }, now);
    return answer.shown ? answer.stage : answer.why;
  };

  it('Withdrawal stage: 5.9 h / 6 h / 12 h / 30 h / 60 h / 14 days are 0 / 1 / 2 / 3 / 4 / 5', () => {
    expect([5.9, 6, 12, 30, 60, 14 * 24].map(stageAt)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('each stage begins with its hour and ends before the next', () => {
    expect([0, 11.99, 23.99, 24, 47.99, 48, 335.99].map(stageAt)).toEqual([0, 1, 2, 3, 3, 4, 4]);
  });

  it('is not shown for methadone, opioids that act long, buprenorphine, fentanyl, or when nobody knows', () => {
    for (const opioidClass of ['methadone', 'long', 'buprenorphine', 'fentanyl'] as const)
      expect(withdrawalStage({ lastUsedAt: ago(30).toISOString(), opioidClass }, now)).toMatchObject({ shown: false });
    expect(withdrawalStage({ lastUsedAt: ago(30).toISOString(), opioidClass: 'short' }, now, true).shown).toBe(false);
    expect(withdrawalStage(null, now)).toMatchObject({ shown: false, hours: null });
    expect(withdrawalStage({ lastUsedAt: ago(-1).toISOString(), opioidClass: 'short' }, now).shown).toBe(false);
  });
});

const usual: Signs = {
  systolic: 124,
  diastolic: 78,
  pulse: 80,
  respiratoryRate: 14,
  oxygenSaturation: 98,
  temperatureTenths: 368,
  sedation: 0,
};

describe('the limits of vital signs (clinical reference 6.6)', () => {
  it.each([
    [
      'systolic',
      [89, 90, 99, 100, 160, 161, 180, 181],
      ['urgent', 'warn', 'warn', 'usual', 'usual', 'warn', 'warn', 'urgent'],
    ],
    [
      'diastolic',
      [59, 60, 64, 65, 100, 101, 110, 111],
      ['urgent', 'warn', 'warn', 'usual', 'usual', 'warn', 'warn', 'urgent'],
    ],
    [
      'pulse',
      [49, 50, 54, 55, 110, 111, 130, 131],
      ['urgent', 'warn', 'warn', 'usual', 'usual', 'warn', 'warn', 'urgent'],
    ],
    ['respiratoryRate', [9, 10, 11, 12, 22, 23], ['urgent', 'warn', 'warn', 'usual', 'usual', 'warn']],
    ['oxygenSaturation', [91, 92, 94, 95], ['urgent', 'warn', 'warn', 'usual']],
    ['temperatureTenths', [377, 378, 384, 385], ['usual', 'warn', 'warn', 'urgent']],
    ['sedation', [0, 1, 2, 3], ['usual', 'warn', 'urgent', 'urgent']],
  ] as const)('%s: at the limit, below and above it', (sign, values, states) => {
    expect(values.map((value) => vitalState(sign, value, policy))).toEqual(states);
  });

  it('a programme that is stricter is heard', () => {
    const strict = policyFrom(
      [{ key: 'vital_pulse_high_urgent', value: 120, effectiveFrom: '2026-01-01' }],
      '2026-06-10',
    );
    expect([vitalState('pulse', 121, policy), vitalState('pulse', 121, strict)]).toEqual(['warn', 'urgent']);
  });

  it('are said with their unit', () => {
    expect([vitalWords('temperatureTenths', 385), vitalWords('sedation', 2)]).toEqual(['38.5 °C', 'Hard to wake']);
    expect(
      vitalSignNames.every((sign) => usual[sign] === null || vitalState(sign, usual[sign], policy) === 'usual'),
    ).toBe(true);
  });
});

describe('what is taken to the prescriber at once (A03)', () => {
  const cows = (total: number | null, hoursAgo: number, precipitated = false) => ({
    id: `c${hoursAgo}`,
    at: ago(hoursAgo),
    total,
    precipitated,
  });
  const look = (change: Partial<Signs>, hoursAgo: number) => ({
    id: `v${hoursAgo}`,
    at: ago(hoursAgo),
    signs: { ...usual, ...change },
  });
  const causes = (looks: Parameters<typeof escalations>[0]) => escalations(looks, policy).map(({ cause }) => cause);

  it('a COWS of 25 is, one of 24 is not; an incomplete one neither calls nor ends a call', () => {
    expect(causes({ cows: [cows(24, 1)], signs: [] })).toEqual([]);
    expect(causes({ cows: [cows(25, 1)], signs: [] })).toEqual(['cows-high']);
    expect(causes({ cows: [cows(25, 1), cows(null, 0.5)], signs: [] })).toEqual(['cows-high']);
  });

  it('a steep rise after buprenorphine is, whatever the total', () => {
    expect(causes({ cows: [cows(14, 1, true)], signs: [] })).toEqual(['cows-rise']);
  });

  it('an urgent sign is, a warning is not; sedation calls for emergency help', () => {
    expect(causes({ cows: [], signs: [look({ systolic: 95, pulse: 131 }, 1)] })).toEqual(['pulse']);
    const [sedation] = escalations({ cows: [], signs: [look({ sedation: 2 }, 1)] }, policy);
    expect(sedation).toMatchObject({ cause: 'sedation', emergency: true, recordId: 'v1' });
  });

  it('ends with a re-check of that sign within its limits, and with no other', () => {
    const low = look({ systolic: 85 }, 2);
    const elsewhere = { ...look({}, 1), signs: { ...usual, systolic: null } };
    expect(causes({ cows: [], signs: [low, elsewhere] })).toEqual(['systolic']);
    expect(causes({ cows: [], signs: [low, look({}, 1)] })).toEqual([]);
    expect(causes({ cows: [cows(30, 2), cows(20, 1)], signs: [] })).toEqual([]);
  });

  it('stays to be called about until somebody was reached about that record', () => {
    const open = escalations({ cows: [cows(30, 1)], signs: [look({ pulse: 140 }, 1)] }, policy);
    const about = { aboutIds: ['c1'], causes: ['cows-high'] };
    expect(notYetCalled(open, [{ ...about, outcome: 'no-answer' }])).toHaveLength(2);
    expect(notYetCalled(open, [{ ...about, outcome: 'reached' }]).map(({ cause }) => cause)).toEqual(['pulse']);
    expect(passedAt(open)).toEqual({ cows: ago(1), vitals: ago(1) });
  });
});
