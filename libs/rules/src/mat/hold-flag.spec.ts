import type { Role } from '../access/roles';
import { isRefusal } from '../refusal';
import { decideClear, decideFlag, type FlagAttempt, holdKinds, mayClear } from './hold-flag';
import { doctor, nurse, today } from './example-chart';
import type { HoldKind } from './medication-chart';

const someone = (role: Role) => ({ staffId: role, roles: [role], licences: [] });
const pharmacist = {
  staffId: 'ph',
  roles: ['pharmacist'] as const,
  licences: [{ type: 'RPH', number: '1', state: 'MA', expiresOn: '2026-12-31' }],
};
const attempt = (kind: HoldKind, more: Partial<FlagAttempt> = {}): FlagAttempt => ({
  kind,
  says: 'Please wait',
  reasonCode: 'other',
  ...more,
});
const placed = (kind: HoldKind, who: Parameters<typeof decideFlag>[1], more: Partial<FlagAttempt> = {}) =>
  decideFlag(attempt(kind, more), who, today);

describe('placing a flag', () => {
  it.each([
    'nurse',
    'pharmacist',
    'prescriber',
    'medical_director',
    'counselor',
    'counselor_supervisor',
    'administrator',
  ] as const)('a %s places a flag that does not block (R-201)', (role) =>
    expect(isRefusal(placed('uds_due', someone(role)))).toBe(false),
  );

  it('front desk leaves messages and nothing else (R-201)', () => {
    expect(isRefusal(placed('message', someone('front_desk')))).toBe(false);
    expect(placed('financial', someone('front_desk'))).toMatchObject({ code: 'flag.refused' });
    expect(placed('message', someone('auditor'))).toMatchObject({ code: 'flag.refused' });
  });

  it('clinical safety blocks by itself, see the prescriber only if it is said, or if it holds an order (R-207)', () => {
    expect(placed('clinical_safety', nurse)).toMatchObject({ blocks: true });
    expect(placed('clinical_safety', nurse, { blocks: false })).toMatchObject({ blocks: false });
    expect(placed('see_prescriber', nurse)).toMatchObject({ blocks: false });
    expect(placed('see_prescriber', nurse, { blocks: true })).toMatchObject({ blocks: true });
    expect(placed('see_prescriber', nurse, { orderId: 'order' })).toMatchObject({ blocks: true });
  });

  it('a hold that stops a dose is placed under a license (R-201)', () => {
    expect(placed('clinical_safety', { ...nurse, licences: [] })).toMatchObject({ code: 'flag.refused' });
    expect(placed('clinical_safety', someone('counselor'))).toMatchObject({ code: 'flag.refused' });
    expect(isRefusal(placed('clinical_safety', pharmacist))).toBe(false);
  });

  it.each([
    ['see_prescriber', 'counseling_not_attended'],
    ['clinical_safety', 'counseling_not_attended'],
    ['clinical_safety', 'payment'],
    ['see_counselor_before', 'other'],
    ['financial', 'medical_review'],
  ] as const)(
    'medication is not withheld: a blocking %s because of %s is a hard stop with a way out (R-031)',
    (kind, reasonCode) => {
      const refused = placed(kind, doctor, { reasonCode, blocks: true });
      expect(refused).toMatchObject({ code: 'flag.refused' });
      expect(isRefusal(refused) && refused.says).toContain('place a flag that does not block');
      expect(isRefusal(refused) && refused.evaluations?.find(({ ruleId }) => ruleId === 'R-031')).toMatchObject({
        result: 'failed',
        severity: 'HARD_STOP',
      });
    },
  );

  it('a missed session may be said by a flag that stops nothing (R-031)', () => {
    expect(placed('see_counselor_after', nurse, { reasonCode: 'counseling_not_attended' })).toMatchObject({
      blocks: false,
    });
  });

  it.each(['uds_due', 'photo_update', 'message', 'see_nurse'] as const)(
    '%s cannot be made to block (R-207)',
    (kind) => {
      expect(placed(kind, doctor, { blocks: true })).toMatchObject({ code: 'flag.refused' });
      expect(placed(kind, doctor, { orderId: 'order' })).toMatchObject({ code: 'flag.refused' });
    },
  );

  it('see the counselor before the dose is over by night, whatever day was asked for (R-207)', () => {
    expect(placed('see_counselor_before', nurse, { expiresOn: '2026-07-01' })).toMatchObject({ expiresOn: today });
    expect(placed('uds_due', nurse, { expiresOn: '2026-07-01' })).toMatchObject({ expiresOn: '2026-07-01' });
    expect(placed('uds_due', nurse)).toMatchObject({ expiresOn: null });
    expect(placed('uds_due', nurse, { expiresOn: '2026-06-09' })).toMatchObject({ code: 'flag.refused' });
  });
});

describe('clearing a flag', () => {
  it('a nurse releases see the counselor before at any time (R-207)', () => {
    expect(decideClear({ kind: 'see_counselor_before', blocks: false }, nurse, today)).toBeNull();
  });

  it('what stops a dose is released by a prescriber under a license (R-207)', () => {
    const hold = { kind: 'clinical_safety', blocks: true } as const;
    expect(decideClear(hold, doctor, today)).toBeNull();
    expect(decideClear(hold, { ...doctor, licences: [] }, today)).toMatchObject({ code: 'flag.refused' });
    const refused = decideClear({ ...hold, placedBy: nurse.staffId }, nurse, today);
    expect(refused?.says).toContain('a prescriber with a valid license releases it');
  });

  it('a clinical flag that does not block is cleared by nurse or prescriber, not by counselor or front desk (R-201)', () => {
    const flag = { kind: 'see_prescriber', blocks: false } as const;
    expect(mayClear(flag, nurse, today)).toBe(true);
    expect(mayClear(flag, someone('counselor'), today)).toBe(false);
    expect(mayClear(flag, pharmacist, today)).toBe(false);
  });

  it('one’s own message is cleared by oneself (R-207)', () => {
    const message = { kind: 'uds_due', blocks: false, placedBy: 'administrator' } as const;
    expect(mayClear(message, someone('administrator'), today)).toBe(true);
    expect(mayClear({ ...message, placedBy: 'x' }, someone('administrator'), today)).toBe(false);
  });

  it('every kind has somebody who clears it, named in the refusal (R-207)', () => {
    for (const kind of Object.keys(holdKinds) as HoldKind[]) {
      const refusal = decideClear({ kind, blocks: false }, someone('auditor'), today);
      expect([kind, refusal?.says]).toEqual([kind, expect.stringMatching(/: .+ or .+ clears it\.$/)]);
    }
  });
});
