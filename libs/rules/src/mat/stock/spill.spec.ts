import { standardPolicy } from '../../policy';
import { isRefusal } from '../../refusal';
import type { Role } from '../../access/roles';
import { decideSpill, decideSpillSignature, type SpillSeen, spillPatterns } from './spill';

const now = new Date('2026-03-02T15:00:00Z');
const attempt = { spilled: 3000, recovered: 2000, circumstances: 'The bottle slipped at window 2', occurredAt: now };
const scene = { there: 10_000, ended: false, now };

describe('a spill (R-232)', () => {
  it('says how much is gone, how much was gathered, and how it happened (R-232)', () => {
    expect(decideSpill(attempt, scene)).toBeNull();
    expect(decideSpill({ ...attempt, spilled: 0, recovered: 0 }, scene)).toMatchObject({ code: 'spill.invalid' });
    expect(decideSpill({ ...attempt, circumstances: 'It fell' }, scene)).toMatchObject({ code: 'spill.invalid' });
    expect(decideSpill({ ...attempt, occurredAt: new Date(now.getTime() + 1) }, scene)).not.toBeNull();
    expect(decideSpill({ ...attempt, spilled: 8001 }, scene)).toMatchObject({ code: 'stock.short' });
    expect(decideSpill({ ...attempt, spilled: 8000 }, scene)).toBeNull();
  });

  it('of what was taken out accounts for all of it (R-232)', () => {
    const cup = { ...attempt, remainderId: 'r' };
    expect(decideSpill(cup, { ...scene, there: 5000 })).toBeNull();
    expect(decideSpill(cup, { ...scene, there: 5001 })).toMatchObject({ code: 'spill.invalid' });
    expect(decideSpill(cup, { ...scene, ended: true })).toMatchObject({ code: 'waste.done' });
  });

  const sign = (staffId: string, roles: Role[], charge = false, signed = false) =>
    decideSpillSignature({ enteredBy: 'a', signed, signer: { staffId, roles, charge } });

  it('is signed by a supervisor, who is somebody else (R-232)', () => {
    expect(isRefusal(sign('b', ['nurse']))).toBe(true);
    expect(isRefusal(sign('b', ['nurse'], true))).toBe(false);
    for (const role of ['pharmacist', 'medical_director', 'administrator'] as const)
      expect(isRefusal(sign('b', [role]))).toBe(false);
    expect(sign('a', ['pharmacist'])).toMatchObject({ code: 'spill.supervisor' });
    expect(sign('b', ['pharmacist'], false, true)).toMatchObject({ code: 'spill.signed' });
  });

  it('each month what comes up more than once is shown, and nobody is judged by it (R-232)', () => {
    const spill = (days: number, by: string, place: string | null = null): SpillSeen => ({
      at: new Date(now.getTime() - days * 86_400_000),
      quantity: 1000,
      by,
      product: 'Methadone 10 mg/mL',
      place,
    });
    const found = spillPatterns([spill(1, 'Ann'), spill(5, 'Ben', 'Window 1'), spill(29, 'Ann')], standardPolicy, now);
    expect(found).toEqual([
      { of: 'person', name: 'Ann', times: 2, quantity: 2000 },
      { of: 'product', name: 'Methadone 10 mg/mL', times: 3, quantity: 3000 },
    ]);
    expect(spillPatterns([spill(1, 'Ann'), spill(30, 'Ann')], standardPolicy, now)).toEqual([]);
  });
});
