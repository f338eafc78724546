import { standardPolicy } from '../../policy';
import { isRefusal } from '../../refusal';
import { decideDestruction, type DestructionAttempt, decideDestructionSignature } from './destruction';
import { decideQuarantine, returnedAgainst } from './quarantine';

const scene = { today: '2026-03-02', inQuarantine: new Map([['c', 5000]]) };
const onSite: DestructionAttempt = {
  method: 'on-site',
  on: '2026-03-02',
  formNumber: '41-0007',
  how: 'Chemical digestion',
  lines: [{ containerId: 'c', quantity: 5000 }],
};
const away: DestructionAttempt = {
  ...onSite,
  method: 'reverse-distributor',
  distributor: 'Return Pharma',
  distributorDea: 'RR1234563',
};

describe('quarantine (R-233)', () => {
  const attempt = { quantity: 5000, reason: 'expired' as const };

  it('takes what is there, and a remainder whole (R-233)', () => {
    expect(decideQuarantine(attempt, { there: 5000, ended: false })).toBeNull();
    expect(decideQuarantine(attempt, { there: 4999, ended: false })).toMatchObject({ code: 'stock.short' });
    const whole = { ...attempt, remainderId: 'r' };
    expect(decideQuarantine(whole, { there: 5001, ended: false })).toMatchObject({ code: 'quarantine.invalid' });
    expect(decideQuarantine(whole, { there: 5000, ended: true })).toMatchObject({ code: 'waste.done' });
    expect(decideQuarantine({ ...attempt, reason: 'other' }, { there: 5000, ended: false })).not.toBeNull();
  });

  it('compares what came back with what should have been in it (R-233)', () => {
    expect(returnedAgainst(40_000, 40_000)).toBe('equal');
    expect(returnedAgainst(40_000, 39_999)).toBe('less');
    expect(returnedAgainst(40_000, 40_001)).toBe('more');
    expect(returnedAgainst(null, 40_000)).toBe('unknown');
  });
});

describe('destruction (R-234)', () => {
  it('on site needs the number of Form 41, a method and what lies in quarantine (R-234)', () => {
    expect(decideDestruction(onSite, scene)).toBeNull();
    expect(decideDestruction({ ...onSite, formNumber: ' ' }, scene)).toMatchObject({ code: 'destruction.invalid' });
    expect(decideDestruction({ ...onSite, how: '' }, scene)).not.toBeNull();
    expect(decideDestruction({ ...onSite, on: '2026-03-03' }, scene)).not.toBeNull();
    expect(decideDestruction({ ...onSite, lines: [] }, scene)).not.toBeNull();
    expect(decideDestruction({ ...onSite, lines: [{ containerId: 'c', quantity: 5001 }] }, scene)).not.toBeNull();
    expect(decideDestruction({ ...onSite, lines: [{ containerId: 'd', quantity: 1 }] }, scene)).not.toBeNull();
    expect(decideDestruction({ ...onSite, lines: [...onSite.lines, ...onSite.lines] }, scene)).not.toBeNull();
  });

  it('away needs a reverse distributor with a DEA number that checks (R-234)', () => {
    expect(decideDestruction(away, scene)).toBeNull();
    expect(decideDestruction({ ...away, distributorDea: 'RR1234564' }, scene)).not.toBeNull();
    expect(decideDestruction({ ...away, distributor: '' }, scene)).not.toBeNull();
  });

  const sign = (method: DestructionAttempt['method'], staffId: string, signedBy: string[]) =>
    decideDestructionSignature({
      method,
      enteredBy: 'a',
      signedBy,
      signer: { staffId, roles: ['nurse'], charge: false },
      policy: standardPolicy,
    });

  it('on site two employees sign, who are two people; who recorded it may be one (R-234)', () => {
    expect(isRefusal(sign('on-site', 'a', []))).toBe(false);
    expect(sign('on-site', 'a', ['a'])).toMatchObject({ code: 'destruction.witness' });
    expect(isRefusal(sign('on-site', 'b', ['a']))).toBe(false);
    expect(sign('on-site', 'c', ['a', 'b'])).toMatchObject({ code: 'destruction.signed' });
  });

  it('handed to a distributor, a colleague signs (R-234)', () => {
    expect(sign('reverse-distributor', 'a', [])).toMatchObject({ code: 'destruction.witness' });
    expect(isRefusal(sign('reverse-distributor', 'b', []))).toBe(false);
    expect(sign('reverse-distributor', 'c', ['b'])).toMatchObject({ code: 'destruction.signed' });
  });

  it('somebody whose work it is not does not witness (R-234)', () => {
    const signer = { staffId: 'b', roles: ['administrator' as const], charge: false };
    const signature = { method: 'on-site' as const, enteredBy: 'a', signedBy: [], signer };
    expect(isRefusal(decideDestructionSignature({ ...signature, policy: standardPolicy }))).toBe(true);
    const allowed = { ...standardPolicy, witness_administrator: true };
    expect(isRefusal(decideDestructionSignature({ ...signature, policy: allowed }))).toBe(false);
  });
});
