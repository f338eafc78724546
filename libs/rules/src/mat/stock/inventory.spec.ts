import { standardPolicy } from '../../policy';
import {
  type InventoryFacts,
  type InventoryLine,
  inventoryDue,
  mayEstimate,
  refuseInventory,
  type Scheduling,
  schedulingsDue,
} from './inventory';
import { quantityWords, strengthAndForm } from './quantity-words';

const line = (more: Partial<InventoryLine> = {}): InventoryLine => ({
  containerId: 'c',
  account: 'stock',
  serial: 'MC-1',
  thing: { form: 'liquid', mcgPerMl: 10_000, mcgPerUnit: null },
  schedule: 'II',
  opened: true,
  full: 10_000_000,
  ledger: 5_000_000,
  counted: 5_000_000,
  estimated: false,
  settle: null,
  reason: null,
  ...more,
});
const facts = (more: Partial<InventoryFacts> = {}): InventoryFacts => ({
  kind: 'annual',
  takenOn: '2026-06-30',
  today: '2026-06-30',
  kept: true,
  lines: [line()],
  uncounted: [],
  ...more,
});
const says = (of: Partial<InventoryFacts>) => refuseInventory(facts(of))?.says ?? null;

describe('a physical inventory (R-221)', () => {
  it('a complete form that agrees stands (R-221)', () => {
    expect(says({})).toBeNull();
    expect(says({ lines: [] })).toBeNull();
  });

  it('the ledger begins with a first inventory, once (R-221)', () => {
    expect(says({ kept: false })).toContain('begins with a first inventory');
    expect(says({ kept: false, kind: 'initial' })).toBeNull();
    expect(says({ kind: 'initial' })).toContain('kept already');
  });

  it('carries the day on which it is taken (R-221)', () => {
    expect(says({ takenOn: '2026-06-29' })).not.toBeNull();
    expect(says({ takenOn: '2026-07-01' })).not.toBeNull();
  });

  it('counts everything, and everything once (R-221)', () => {
    expect(says({ uncounted: ['MC-2'] })).toContain('MC-2');
    expect(says({ lines: [line(), line()] })).toContain('twice');
    expect(says({ lines: [line(), line({ account: 'quarantine' })] })).toBeNull();
  });

  it('a difference is explained and settled (R-221)', () => {
    const less = { counted: 4_990_000 };
    expect(says({ lines: [line(less)] })).toContain('say why');
    expect(says({ lines: [line({ ...less, settle: 'variance', reason: ' ' })] })).toContain('say why');
    expect(says({ lines: [line({ ...less, settle: 'variance', reason: 'Evaporated' })] })).toBeNull();
    expect(says({ lines: [line({ ...less, settle: 'loss', reason: 'Not found' })] })).toBeNull();
    expect(says({ lines: [line({ counted: 5_010_000, settle: 'loss', reason: 'x' })] })).toContain('no loss');
  });

  it('outside of its container something can only be lost (R-221)', () => {
    const bottle = { account: 'prepared', counted: 4_990_000, reason: 'One bottle is missing' } as const;
    expect(says({ lines: [line({ ...bottle, settle: 'variance' })] })).toContain('recorded as a loss');
    expect(says({ lines: [line({ ...bottle, settle: 'loss' })] })).toBeNull();
  });

  describe('exact or estimated (R-221)', () => {
    const bup = (more: Partial<InventoryLine>) =>
      line({ thing: { form: 'tablet', mcgPerMl: null, mcgPerUnit: 8_000 }, schedule: 'III', ...more });
    it.each([
      ['schedule II never', line(), false],
      ['schedule III in a sealed container', bup({ opened: false, full: 8_000 * 5_000 }), true],
      ['an opened one of 1,000 tablets', bup({ full: 8_000 * 1_000 }), true],
      ['an opened one of 1,001 tablets', bup({ full: 8_000 * 1_001 }), false],
      ['schedule V', bup({ schedule: 'V', full: 8_000 * 30 }), true],
      ['naloxone, which is under none', bup({ schedule: 'none' }), true],
    ] as const)('%s', (_says, of, expected) => {
      expect(mayEstimate(of)).toBe(expected);
      const refused = says({ lines: [{ ...of, estimated: true, counted: of.ledger }] });
      expect(refused === null).toBe(expected);
    });
    it('an estimate moves nothing, so it explains nothing', () => {
      expect(says({ lines: [bup({ estimated: true, counted: 4_000_000, full: 8_000 * 30 })] })).toBeNull();
    });
  });
});

describe('when the next inventory is due (R-221)', () => {
  const due = (today: string, more = {}) => inventoryDue('2025-06-30', today, { ...standardPolicy, ...more })?.state;
  it('a year after the last one, on the list two months before', () => {
    expect(due('2026-04-30')).toBe('good');
    expect(due('2026-05-01')).toBe('soon');
    expect(due('2026-06-30')).toBe('soon');
    expect(due('2026-07-01')).toBe('overdue');
  });
  it('at 22 of 24 months where a program counts every two years', () => {
    const biennial = { inventory_interval_days: 730 };
    expect(due('2027-05-01', biennial)).toBe('soon');
    expect(due('2027-04-30', biennial)).toBe('good');
    expect(due('2027-07-01', biennial)).toBe('overdue');
  });
  it('nothing is due before there is a ledger', () => {
    expect(inventoryDue(null, '2026-01-01', standardPolicy)).toBeNull();
  });
});

describe('a drug that is newly scheduled (R-222)', () => {
  const scheduling: Scheduling = { id: 's', productName: 'Gabapentin', schedule: 'V', effectiveOn: '2026-07-01' };
  const state = (today: string, lastOn: string | null) =>
    schedulingsDue([scheduling], lastOn, today, standardPolicy)[0]?.state ?? null;
  it('asks for an inventory on its effective date (R-222)', () => {
    expect(state('2026-04-01', '2026-01-01')).toBeNull();
    expect(state('2026-06-30', '2026-01-01')).toBe('soon');
    expect(state('2026-07-01', '2026-06-30')).toBe('now');
    expect(state('2026-07-02', '2026-06-30')).toBe('overdue');
    expect(state('2026-07-02', '2026-07-01')).toBeNull();
  });
});

describe('amounts as people read them', () => {
  it('mg and mL of a liquid, mg and pieces of what is counted', () => {
    expect(quantityWords(5_000_000, { form: 'liquid', mcgPerMl: 10_000, mcgPerUnit: null })).toBe('5000 mg (500 mL)');
    expect(quantityWords(16_000, { form: 'film', mcgPerMl: null, mcgPerUnit: 8_000 })).toBe('16 mg (2 films)');
    expect(quantityWords(1, { form: 'kit', mcgPerMl: null, mcgPerUnit: null })).toBe('1 kit');
    expect(quantityWords(1_500, { form: 'powder', mcgPerMl: null, mcgPerUnit: null })).toBe('1.5 mg');
    expect(strengthAndForm({ form: 'liquid', mcgPerMl: 10_000, mcgPerUnit: null })).toBe('10 mg/mL liquid');
    expect(strengthAndForm({ form: 'tablet', mcgPerMl: null, mcgPerUnit: 5_000 })).toBe('5 mg tablet');
  });
});
