import fc from 'fast-check';
import type { Licence, Practitioner } from '../../access/licences';
import { standardPolicy } from '../../policy';
import { isRefusal, type Refusal } from '../../refusal';
import { micrograms } from '../../units';
import {
  doctor,
  exampleChart,
  given as dosed,
  methadoneOrder as order,
  now,
  nurse,
  usualDose as usual,
} from '../example-chart';
import type { MedicationChart } from '../medication-chart';
import { checkDose, decideDose, type Dose } from './dose';
import type { DoseAttempt } from './dose-facts';

const split = { ...order, frequency: 'split', portions: 2 } as const;
const licence = nurse.licences[0] as Licence;
const yesterday = dosed('2026-06-09');
const today = dosed('2026-06-10', { occurredAt: new Date('2026-06-10T10:30:00Z') });
const chart: MedicationChart = { ...exampleChart, doses: [yesterday] };
const because = (ruleId: string) => ({
  ruleId,
  reasonCode: 'staffing',
  reasonText: 'Only prescriber in the house today',
});

type More = Partial<MedicationChart> & { readonly giver?: Practitioner };
const give = (attempt: Partial<DoseAttempt> = {}, { giver = nurse, ...more }: More = {}) =>
  decideDose({ ...usual, ...attempt }, { ...chart, ...more }, giver, standardPolicy, now);

function given(...asked: Parameters<typeof give>): Dose {
  const answer = give(...asked);
  if (isRefusal(answer)) throw new Error(`${answer.code}: ${answer.says}`);
  return answer;
}

function refused(...asked: Parameters<typeof give>): Refusal {
  const answer = give(...asked);
  if (!isRefusal(answer)) throw new Error('It was given');
  return answer;
}

function failing({ evaluations = [] }: { evaluations?: Refusal['evaluations'] }) {
  return evaluations.filter(({ result }) => result === 'failed').map(({ ruleId }) => ruleId);
}

describe('giving a dose', () => {
  it('the ordered amount, to the right person, once: given now, and nothing stands against it', () => {
    const dose = given();
    expect(dose).toMatchObject({ doseMcg: 80_000, occurredAt: now, fillsSlot: true, flags: [], overrides: [] });
    expect(failing(dose)).toEqual([]);
  });

  it('every rule answers every time, and each says where it comes from (R-002)', () => {
    const ids = given().evaluations.map(({ ruleId }) => ruleId);
    expect(
      refused({ doseMcg: 1, checks: { identifiers: ['', ''], impairment: 'seen' } }).evaluations?.map(
        ({ ruleId }) => ruleId,
      ),
    ).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { citation, message } of given().evaluations) expect(citation && message).toBeTruthy();
  });

  it('stock is never called in order while nobody records it', () => {
    const stock = given().evaluations.filter(({ ruleId }) => ['R-211', 'R-223', 'R-224', 'R-225'].includes(ruleId));
    expect(stock.map(({ result }) => result)).toEqual(Array(4).fill('not in force'));
  });

  it.each([
    ['a counselor', { ...nurse, roles: ['counselor'] as const }],
    ['a nurse with a pharmacist’s license', { ...nurse, licences: [{ ...licence, type: 'RPH' }] }],
    ['a nurse whose license ended yesterday', { ...nurse, licences: [{ ...licence, expiresOn: '2026-06-09' }] }],
  ])('%s gives no dose (R-201)', (_, giver: Practitioner) => expect(refused({}, { giver }).code).toBe('dose.licence'));

  it.each([
    ['one identifier twice', ['photo', 'Photo ']],
    ['one identifier', ['photo', '']],
  ] as const)('%s is not enough (R-208)', (_, identifiers) => {
    expect(failing(refused({ checks: { identifiers, impairment: 'none_seen' } }))).toEqual(['R-208']);
  });

  it.each([
    ['stopped today', { endsOn: '2026-06-10' }],
    ['expired yesterday', { expiresOn: '2026-06-09' }],
    ['not begun', { startsOn: '2026-06-11' }],
  ])('no dose under an order that is %s (R-200)', (_, days) => {
    expect(refused({}, { orders: [{ ...order, ...days }] }).code).toBe('order.not-active');
  });

  it('no dose without an order', () => expect(refused({ orderId: 'other' }).code).toBe('order.not-active'));

  it('no dose without an open episode', () =>
    expect(failing(refused({}, { episode: null }))).toContain('DOSE-EPISODE-1'));

  it.each([
    ['a microgram more', 'observed_complete', 80_001],
    ['a microgram less', 'observed_complete', 79_999],
    ['a partly taken dose that was whole', 'partial', 80_000],
    ['a declined dose that was taken', 'declined', 80_000],
    ['less than nothing', 'partial', -1],
  ] as const)('%s is not what was ordered (R-200)', (_, observation, doseMcg) => {
    expect(refused({ observation, doseMcg }).code).toBe('dose.wrong-amount');
  });

  it('no other amount than the ordered one is ever taken for complete', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000, max: 200_000 }), (doseMcg) => {
        expect(isRefusal(give({ doseMcg }))).toBe(doseMcg !== 80_000);
      }),
    );
  });

  it('a declined dose is recorded and leaves the day open', () => {
    expect(given({ observation: 'declined', doseMcg: 0 })).toMatchObject({ doseMcg: 0, fillsSlot: false });
  });

  it('a second dose is refused with who gave the first, and when', () => {
    expect(refused({}, { doses: [today] })).toMatchObject({
      code: 'dose.already-given',
      facts: { by: 'Ann', at: today.occurredAt },
    });
  });

  it('nor is one given under another order on the same day (R-059)', () => {
    expect(failing(refused({}, { doses: [{ ...today, orderId: 'old' }, yesterday] }))).toEqual(['R-059']);
  });

  it('each portion of a split dose is given once, in its own amount', () => {
    const portions = { orders: [split], doses: [{ ...today, doseMcg: micrograms(40_000) }, yesterday] };
    expect(given({ portion: 2, doseMcg: 40_000 }, portions).doseMcg).toBe(40_000);
    expect(refused({ portion: 1, doseMcg: 40_000 }, portions).code).toBe('dose.already-given');
    expect(refused({ portion: 3, doseMcg: 40_000 }, portions).code).toBe('dose.wrong-amount');
  });

  it('two agonist orders in force stop the dose (R-206); naltrexone beside it too (R-079)', () => {
    expect(failing(refused({}, { orders: [order, { ...order, id: 'other', product: 'methadone-tablet' }] }))).toEqual([
      'R-206',
    ]);
    expect(failing(refused({}, { orders: [order, { ...order, id: 'other', product: 'naltrexone-xr' }] }))).toEqual([
      'R-079',
    ]);
  });

  it('impairment stops the dose, and no reason overrides it (R-071)', () => {
    const checks = { ...usual.checks, impairment: 'seen' } as const;
    expect(
      failing(
        refused({ checks, overrides: [because('R-071')] }, { giver: doctor, orders: [{ ...order, signedBy: 'x' }] }),
      ),
    ).toEqual(['R-071']);
    expect(given({ checks, observation: 'declined', doseMcg: 0 }).fillsSlot).toBe(false);
  });
});

describe('going on in spite of a rule', () => {
  it('whoever signed the order gives the dose only alone in the house, with a reason (R-202)', () => {
    expect(refused({}, { giver: doctor }).code).toBe('dose.guard-failed');
    const overrides = [because('R-202')];
    expect(given({ overrides }, { giver: doctor }).overrides).toEqual([{ ...overrides[0], role: 'prescriber' }]);
    expect(isRefusal(give({ overrides: [{ ...because('R-202'), reasonText: 'no time' }] }, { giver: doctor }))).toBe(
      true,
    );
  });

  it('an order without a signature is only taken from history', () => {
    expect(failing(refused({}, { orders: [{ ...order, signedBy: null }] }))).toEqual(['R-202']);
    expect(failing(given({}, { orders: [{ ...order, signedBy: null, origin: 'imported' }] }))).toEqual([]);
  });

  it('a dose of yesterday is entered late, with a reason, and flagged (R-011)', () => {
    const attempt = { serviceDay: '2026-06-09' };
    const doses = [dosed('2026-06-08')];
    expect(failing(refused(attempt, { doses }))).toEqual(['R-011']);
    expect(given({ ...attempt, overrides: [because('R-011')] }, { doses }).flags).toEqual(['late-entry']);
  });

  it('an hour after it was taken a dose is late', () => {
    expect(isRefusal(give({ occurredAt: new Date('2026-06-10T10:00:00Z') }))).toBe(false);
    expect(failing(refused({ occurredAt: new Date('2026-06-10T09:59:00Z') }))).toEqual(['R-011']);
  });

  it('a dose of tomorrow is never recorded', () => {
    const attempt = { serviceDay: '2026-06-11', overrides: [because('R-011')] };
    expect(failing(refused(attempt))).toContain('R-011');
    expect(failing(refused({ occurredAt: new Date('2026-06-10T11:01:00Z') }))).toEqual(['R-011']);
  });

  it('within 16 hours of the last dose only a prescriber goes on (R-059)', () => {
    const doses = [{ ...yesterday, occurredAt: new Date('2026-06-09T19:30:00Z') }];
    const overrides = [because('R-059')];
    expect(failing(refused({ overrides }, { doses }))).toEqual(['R-059']);
    expect(given({ overrides }, { doses, giver: { ...doctor, staffId: 'other' } }).overrides[0]?.role).toBe(
      'prescriber',
    );
    expect(failing(given({}, { doses: [{ ...yesterday, occurredAt: new Date('2026-06-09T19:00:00Z') }] }))).toEqual([]);
    expect(failing(given({}, { doses: doses.map((dose) => ({ ...dose, lateEntry: true })) }))).toEqual([]);
  });
});

describe('a split dose from day to day', () => {
  const lastEvening = { ...yesterday, portion: 2, occurredAt: new Date('2026-06-09T23:00:00Z') };

  it("the morning's portion is counted from the morning before, not from last evening's portion (R-059)", () => {
    expect(failing(given({ doseMcg: 40_000 }, { orders: [split], doses: [lastEvening, yesterday] }))).toEqual([]);
  });

  it("a whole dose is counted from last evening's portion too (R-059)", () => {
    expect(failing(refused({}, { doses: [lastEvening, yesterday] }))).toEqual(['R-059']);
  });
});

describe('before anything is poured', () => {
  it('the screen asks the same rules', () => {
    expect(checkDose(usual, chart, nurse, standardPolicy, now)).toEqual(given().evaluations);
  });
});
