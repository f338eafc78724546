import { standardPolicy } from '../../policy';
import { checkDose } from '../dose/dose';
import { exampleChart, now, nurse, today, usualDose } from '../example-chart';
import type { HoldFlag } from '../medication-chart';

const flag = (more: Partial<HoldFlag> = {}): HoldFlag => ({
  id: 'flag',
  kind: 'see_prescriber',
  blocks: true,
  orderId: null,
  says: 'Please wait for Dr. Reyes',
  placedOn: '2026-06-09',
  expiresOn: null,
  ...more,
});

const asked = (flags: readonly HoldFlag[], observation: 'observed_complete' | 'declined' = 'observed_complete') => {
  const attempt = { ...usualDose, observation, doseMcg: observation === 'declined' ? 0 : 80_000 };
  const found = checkDose(attempt, { ...exampleChart, flags }, nurse, standardPolicy, now);
  return found.find(({ ruleId }) => ruleId === 'R-207');
};

describe('flags at the window', () => {
  it('nothing stands in the way of a chart without flags (R-207)', () => {
    expect(asked([])).toMatchObject({ result: 'passed' });
  });

  it.each(['see_prescriber', 'clinical_safety'] as const)(
    '%s stops the dose until a prescriber releases it (R-207)',
    (kind) => {
      const found = asked([flag({ kind })]);
      expect(found).toMatchObject({ result: 'failed', severity: 'HARD_STOP', overridableBy: [] });
      expect(found?.message).toContain('a prescriber releases it');
    },
  );

  it('a flag for the prescriber that does not block speaks and stops nothing (R-207)', () => {
    expect(asked([flag({ blocks: false })])).toMatchObject({ result: 'failed', severity: 'WARN' });
  });

  it.each([
    'financial',
    'see_counselor_before',
    'see_counselor_after',
    'uds_due',
    'photo_update',
    'message',
    'see_nurse',
  ] as const)('%s never stops a dose, even if its row says that it blocks (R-031, R-207)', (kind) => {
    expect(asked([flag({ kind, blocks: true })])).toMatchObject({ result: 'failed', severity: 'WARN' });
  });

  it('a hold of one order does not stop another one (R-207)', () => {
    expect(asked([flag({ orderId: 'order' })])).toMatchObject({ severity: 'HARD_STOP', result: 'failed' });
    expect(asked([flag({ orderId: 'another' })])).toMatchObject({ result: 'passed' });
  });

  it('holds on its last day and not after it, and not before it was placed (R-207)', () => {
    expect(asked([flag({ expiresOn: today })])?.result).toBe('failed');
    expect(asked([flag({ expiresOn: '2026-06-09' })])?.result).toBe('passed');
    expect(asked([flag({ placedOn: '2026-06-11' })])?.result).toBe('passed');
  });

  it('that the person declined can be recorded during a hold: nothing is given (R-207)', () => {
    expect(asked([flag()], 'declined')).toMatchObject({ result: 'failed', severity: 'WARN' });
  });

  it('the words of a flag are not kept with the dose (R-002)', () => {
    expect(JSON.stringify(asked([flag()]))).not.toContain('Reyes');
  });
});
