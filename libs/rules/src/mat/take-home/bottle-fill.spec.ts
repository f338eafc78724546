import fc from 'fast-check';
import { isRefusal } from '../../refusal';
import { addDays } from '../../time';
import { openBottle, today } from '../example-chart';
import type { OpenContainer } from '../medication-chart';
import { week } from './bottle-example';
import { type FilledBottle, fillBottles } from './bottle-fill';
import { bottleLabel } from './bottle-label';

const container = (id: string, mg: number, more: Partial<OpenContainer> = {}): OpenContainer => ({
  ...openBottle,
  id: `open ${id}`,
  lot: `L${id}`,
  openedAt: `2026-06-10T10:00:0${id}Z`,
  stock: { containerId: id, quantity: mg * 1000, blocked: null, scanned: true },
  ...more,
});
const methadone = { product: 'methadone-oral-concentrate', kept: true } as const;
const fill = (open: readonly OpenContainer[], bottles = week.bottles) => fillBottles(bottles, open, methadone);
const filled = (answer: ReturnType<typeof fill>): readonly FilledBottle[] => {
  if (isRefusal(answer)) throw new Error(answer.says);
  return answer;
};

describe('filling bottles', () => {
  it('each says its volume, lot and date (R-090)', () => {
    const [first] = filled(fill([container('1', 1000)]));
    expect(first).toMatchObject({ volumeUl: 8000, mcgPerMl: 10_000, lot: 'L1', lotExpiresOn: '2027-01-01' });
  });

  it('a bottle spans two containers where the first runs dry in the middle (R-223)', () => {
    const [first, second] = filled(fill([container('1', 120), container('2', 1000)]));
    expect(first?.contents).toMatchObject([{ stockContainerId: '1', mcg: 80_000 }]);
    expect(second?.contents).toMatchObject([
      { stockContainerId: '1', mcg: 40_000 },
      { stockContainerId: '2', mcg: 40_000 },
    ]);
    expect(second?.lot).toBe('L1 + L2');
  });

  it('two concentrations are never measured into one bottle (R-006)', () => {
    expect(fill([container('1', 40), container('2', 1000, { mcgPerMl: 5_000 })])).toMatchObject({
      code: 'stock.short',
      facts: { openMcg: 40_000 },
    });
  });

  it('what is not enough for all makes none, and says what is missing (R-223)', () => {
    expect(fill([container('1', 400)])).toMatchObject({
      code: 'stock.short',
      facts: { neededMcg: 480_000, openMcg: 400_000, missingMcg: 80_000, enoughFor: 5 },
    });
    expect(fill([])).toMatchObject({ code: 'stock.short', facts: { openMcg: 0, enoughFor: 0 } });
  });

  it('a lot is good on the day on which its bottle is taken (R-223)', () => {
    const short = container('1', 1000, { lotExpiresOn: addDays(today, 3) });
    const answer = filled(fill([short, container('2', 1000)]));
    expect(answer.map(({ lot }) => lot)).toEqual(['L1', 'L1', 'L1', 'L2', 'L2', 'L2']);
  });

  it('tablets leave whole; what is broken off waits for its witness (R-231)', () => {
    const tablets = container('1', 1000, { product: 'methadone-tablet', mcgPerMl: null, mcgPerUnit: 10_000 });
    const bottles = [{ on: today, portion: 1, doseMcg: 45_000 }];
    const answer = filled(fillBottles(bottles, [tablets], { product: 'methadone-tablet', kept: true }));
    expect(answer[0]).toMatchObject({ volumeUl: null, contents: [{ mcg: 45_000, leftOver: 5_000 }] });
  });

  it('before the ledger is kept, the bottle says what stands open at the window', () => {
    const open = [container('1', 1, { stock: null }), container('2', 1, { stock: null, stationId: 'window 2' })];
    const answer = filled(fillBottles(week.bottles, open, { ...methadone, kept: false, stationId: 'window 1' }));
    expect(answer[0]).toMatchObject({ lot: 'L1', volumeUl: 8000, contents: [{ stockContainerId: null, mcg: 80_000 }] });
    const [none] = filled(fillBottles(week.bottles, [], { ...methadone, kept: false }));
    expect(none).toMatchObject({ lot: null, volumeUl: null, contents: [] });
  });

  it('what is in the bottles is what left the containers, to the microgram (R-223)', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 200_000 }), { minLength: 1, maxLength: 28 });
    const stocks = fc.array(fc.integer({ min: 0, max: 2_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(amounts, stocks, (doses, mgs) => {
        const open = mgs.map((mg, index) => container(String(index), mg));
        const bottles = doses.map((doseMcg, index) => ({ on: addDays(today, index), portion: 1, doseMcg }));
        const answer = fill(open, bottles);
        const there = mgs.reduce((sum, mg) => sum + mg * 1000, 0);
        const needed = doses.reduce((sum, mcg) => sum + mcg, 0);
        if (isRefusal(answer)) return expect(needed).toBeGreaterThan(there);
        for (const [index, { contents }] of answer.entries())
          expect(contents.reduce((sum, { mcg }) => sum + mcg, 0)).toBe(doses[index]);
        for (const { stock } of open) {
          const out = answer.flatMap(({ contents }) =>
            contents.filter((one) => one.stockContainerId === stock?.containerId),
          );
          expect(out.reduce((sum, { mcg }) => sum + mcg, 0)).toBeLessThanOrEqual(stock?.quantity ?? 0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the label (R-090)', () => {
  const record = {
    serial: '2345ABCD01X',
    number: 1,
    count: 6,
    on: '2026-06-11',
    portion: 1,
    portions: 1,
    product: 'methadone-oral-concentrate' as const,
    doseMcg: 82_500,
    volumeUl: 8_250,
    lot: 'A1',
    lotExpiresOn: '2027-01-01',
  };
  const contact = { name: 'Oak Street Clinic', address: '1 Oak Street', phone: '617-555-0100' };
  const person = { name: 'Ada Smith', number: '1042' };
  const label = (more: Partial<typeof record> = {}, identifier = 'name') =>
    bottleLabel({ ...record, ...more }, person, contact, { identifier, version: 2 });

  it('names the program, its address and telephone, and what is in the bottle, when, and from which lot (R-090)', () => {
    expect(label()).toMatchObject({
      programme: ['Oak Street Clinic', '1 Oak Street', '617-555-0100'],
      person: 'Ada Smith, No. 1042',
      take: 'Thursday, Jun 11',
      portion: null,
      amount: '82.5 mg = 8.25 mL',
      lot: 'Lot A1, use by Jan 1, 2027',
      serial: '2345-ABCD-01-X',
      barcode: '2345ABCD01X',
      place: '1 of 6, label 2',
    });
    expect(label().warnings.join(' ')).toContain('OUT OF REACH OF CHILDREN');
    expect(label().warnings.join(' ')).toContain('911');
  });

  it('says the portion of a split day, and no more of the person than the state asks for (R-090)', () => {
    expect(label({ portion: 2, portions: 2 }).portion).toBe('Portion 2 of 2');
    expect(label({}, 'number').person).toBe('No. 1042');
  });
});
