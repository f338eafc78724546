import { standardPolicy } from '../../policy';
import { isRefusal } from '../../refusal';
import { addMinutes } from '../../time';
import type { Role } from '../../access/roles';
import { decideWaste, decideWasteSignature, type WasteAttempt, wasteState } from './waste';
import { quantityInWords, stockVolume } from './waste-words';

const enteredAt = new Date('2026-03-02T15:00:00Z');
const rest: WasteAttempt = { remainderId: 'r', quantity: 8000, reason: 'partial', method: 'drug-disposal' };
const there = { there: 8000, ended: false, waitingUntil: null };

describe('waste is entered (R-231)', () => {
  it('what was taken out is wasted whole: neither more nor less (R-231)', () => {
    expect(decideWaste(rest, there)).toBeNull();
    expect(decideWaste({ ...rest, quantity: 7999 }, there)).toMatchObject({ code: 'waste.invalid' });
    expect(decideWaste({ ...rest, quantity: 8001 }, there)).toMatchObject({ code: 'waste.invalid' });
  });

  it('straight from a container goes what is in it, at most (R-231)', () => {
    const { remainderId: _, ...rinse } = { ...rest, reason: 'rinse' as const };
    expect(decideWaste(rinse, there)).toBeNull();
    expect(decideWaste({ ...rinse, quantity: 1 }, there)).toBeNull();
    expect(decideWaste({ ...rinse, quantity: 0 }, there)).toMatchObject({ code: 'waste.invalid' });
    expect(decideWaste({ ...rinse, quantity: 8001 }, there)).toMatchObject({ code: 'stock.short' });
  });

  it('once: what waits for its witness, or is gone, is not entered again (R-231)', () => {
    expect(decideWaste(rest, { ...there, waitingUntil: enteredAt })).toMatchObject({ code: 'waste.waiting' });
    expect(decideWaste(rest, { ...there, ended: true })).toMatchObject({ code: 'waste.done' });
  });

  it('another reason or another way is said in words (R-231)', () => {
    expect(decideWaste({ ...rest, method: 'other' }, there)).toMatchObject({ code: 'waste.invalid' });
    expect(decideWaste({ ...rest, method: 'other', says: 'Mixed with cat litter' }, there)).toBeNull();
  });
});

describe('a witness signs (R-231)', () => {
  const sign = (staffId: string | null, roles: Role[], minutes: number, more: object = {}, signed = false) =>
    decideWasteSignature({
      waste: { enteredBy: 'a', enteredAt, signed },
      signer: { staffId, roles, charge: false },
      policy: { ...standardPolicy, ...more },
      now: addMinutes(enteredAt, minutes),
    });

  it('T-19 waste by user A witnessed by user A on a second device is refused (R-231)', () => {
    expect(sign('a', ['nurse'], 1)).toMatchObject({ code: 'waste.witness', evaluations: [{ ruleId: 'R-231' }] });
    expect(sign('b', ['nurse'], 1)).toMatchObject({ result: 'passed' });
  });

  it('within ten minutes, not a second later (R-231)', () => {
    expect(sign('b', ['nurse'], 10)).toMatchObject({ result: 'passed' });
    expect(sign('b', ['nurse'], 10 + 1 / 60)).toMatchObject({ code: 'waste.witness' });
    expect(sign('b', ['nurse'], 2 * 24 * 60)).toMatchObject({ code: 'waste.witness' });
    expect(sign('b', ['nurse'], 6, { witness_minutes: 5 })).toMatchObject({ code: 'waste.witness' });
  });

  it('nurse, pharmacist and prescriber witness; counselor and administrator where policy allows (R-231)', () => {
    for (const role of ['nurse', 'pharmacist', 'prescriber', 'medical_director'] as const)
      expect(isRefusal(sign('b', [role], 1))).toBe(false);
    expect(isRefusal(sign('b', ['counselor'], 1))).toBe(true);
    expect(isRefusal(sign('b', ['counselor'], 1, { witness_counselor: true }))).toBe(false);
    expect(isRefusal(sign('b', ['administrator'], 1, { witness_counselor: true }))).toBe(true);
    expect(isRefusal(sign('b', ['administrator'], 1, { witness_administrator: true }))).toBe(false);
    expect(isRefusal(sign('b', ['front_desk'], 1, { witness_administrator: true }))).toBe(true);
    expect(isRefusal(sign(null, ['nurse'], 1))).toBe(true);
  });

  it('what is signed is signed: a second witness is told so (R-231)', () => {
    expect(sign('c', ['nurse'], 1, {}, true)).toMatchObject({ code: 'waste.signed' });
  });

  it('is over by itself: nothing has to run for that (R-231)', () => {
    const waste = { enteredBy: 'a', enteredAt, signed: false };
    const at = (minutes: number) => wasteState(waste, standardPolicy, addMinutes(enteredAt, minutes));
    expect([at(0), at(10), at(11), at(3000)]).toEqual(['waiting', 'waiting', 'expired', 'expired']);
    expect(wasteState({ ...waste, signed: true }, standardPolicy, addMinutes(enteredAt, 3000))).toBe('signed');
  });
});

it('a quantity is said in mg and mL, or in pieces (R-231)', () => {
  expect(quantityInWords(12_500, { unit: 'mcg', mcgPerMl: 10_000 })).toBe('12.5 mg (1.25 mL)');
  expect(quantityInWords(8000, { unit: 'mcg', mcgPerMl: null })).toBe('8 mg');
  expect(quantityInWords(1, { unit: 'piece', mcgPerMl: null })).toBe('1 piece');
  expect(stockVolume(10_000, { unit: 'mcg', mcgPerMl: 3000 })).toBe(3333);
});
