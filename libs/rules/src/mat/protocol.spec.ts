import { standardPolicy } from '../policy';
import { director, doctor, today } from './example-chart';
import { decideProtocol, type ProtocolAttempt, protocolStands } from './protocol';

const attempt: ProtocolAttempt = {
  name: 'Faster start',
  kind: 'accelerated-titration',
  conditions: 'Fentanyl every day',
  limits: { maxIncreaseMg: 10, everyDays: 2 },
};
const decided = (
  change: Partial<ProtocolAttempt> = {},
  replaced: Parameters<typeof decideProtocol>[1] = null,
  who = director,
) => decideProtocol({ ...attempt, ...change }, replaced, who, standardPolicy, today);
const standing = { name: 'Faster start', kind: 'accelerated-titration', version: 3, ended: false } as const;

describe('approving a protocol', () => {
  it('the medical director approves it for as long as policy says (R-204)', () => {
    expect(decided()).toEqual({ version: 1, approvedOn: today, expiresOn: '2027-06-10' });
  });

  it('nobody else does, and not without a license (R-204)', () => {
    expect(decided({}, null, doctor)).toMatchObject({ code: 'protocol.refused' });
    expect(decided({}, null, { ...director, licences: [] })).toMatchObject({ code: 'protocol.refused' });
  });

  it('a renewal is the next version under the same name and kind (R-204)', () => {
    expect(decided({ replaces: 'old' }, standing)).toMatchObject({ version: 4 });
    expect(decided({ replaces: 'old', name: 'Another' }, standing)).toMatchObject({ code: 'protocol.refused' });
    expect(decided({ replaces: 'old', kind: 'low-dose-start' }, standing)).toMatchObject({ code: 'protocol.refused' });
    expect(decided({ replaces: 'old' }, { ...standing, ended: true })).toMatchObject({ code: 'protocol.refused' });
  });

  it('faster titration says how much and how often, and no limit is nothing (R-047, R-204)', () => {
    expect(decided({ limits: {} })).toMatchObject({ code: 'protocol.refused' });
    expect(decided({ limits: { maxIncreaseMg: 10 } })).toMatchObject({ code: 'protocol.refused' });
    expect(decided({ limits: { maxIncreaseMg: 0, everyDays: 2 } })).toMatchObject({ code: 'protocol.refused' });
    expect(decided({ kind: 'low-dose-start', limits: {} })).toMatchObject({ version: 1 });
  });

  it('is named in orders up to its last day (R-204)', () => {
    const known = {
      id: 'p',
      name: 'x',
      kind: 'low-dose-start',
      approvedOn: '2026-06-01',
      expiresOn: '2026-06-10',
    } as const;
    expect(['2026-05-31', '2026-06-01', '2026-06-10', '2026-06-11'].map((day) => protocolStands(known, day))).toEqual([
      ...[false, true, true, false],
    ]);
  });
});
