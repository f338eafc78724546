import type { CountDuties, SheetLine } from './count-api';
import { nothingTyped } from './count-measure';
import { asLedger, emptyLine, lacks, lineBody, outcomeOf, usualKind } from './inventory-draft';

const line = {
  ...{ containerId: 'c', account: 'stock', form: 'liquid', mcgPerMl: 10_000, mcgPerUnit: null, ledger: 8_995_000 },
} as unknown as SheetLine;
const typed = (amount: string) => ({ ...emptyLine, typed: { ...nothingTyped, amount } });

describe('the sheet of an inventory (R-221)', () => {
  it('a line wants a count, and a difference its reason', () => {
    expect(lacks(line, emptyLine)).toBe('count');
    expect(lacks(line, typed('899.5'))).toBeNull();
    expect(lacks(line, typed('899'))).toBe('reason');
    expect(lacks(line, { ...typed('899'), settle: 'variance', reason: 'Evaporated' })).toBeNull();
    expect(lacks(line, { ...typed('899'), estimated: true })).toBeNull();
  });

  it('sends the reason of what differs only', () => {
    expect(lineBody(line, { ...typed('899.5'), settle: 'variance', reason: 'typed before' })).toEqual({
      ...{ containerId: 'c', account: 'stock', measured: { volumeUl: 899_500 } },
    });
    expect(lineBody(line, { ...typed('899'), settle: 'loss', reason: ' Gone ' })).toMatchObject({
      settle: 'loss',
      reason: 'Gone',
    });
  });

  it('what the ledger says can be taken over as it is', () => {
    expect(asLedger(line).amount).toBe('899.5');
    expect(outcomeOf(line, { ...emptyLine, typed: asLedger(line) })).toMatchObject({ variance: 0 });
    const tablets = {
      ...line,
      form: 'tablet',
      mcgPerMl: null,
      mcgPerUnit: 5_000,
      ledger: 200_000,
    } as unknown as SheetLine;
    expect(asLedger(tablets).amount).toBe('40');
  });

  it('asks for the inventory that is due', () => {
    const duties = (state: string, scheduling?: string) =>
      ({
        inventory: { state },
        schedulings: scheduling === undefined ? [] : [{ state: scheduling }],
      }) as unknown as CountDuties;
    expect(usualKind(duties('good'))).toBe('month-end');
    expect(usualKind(duties('overdue'))).toBe('annual');
    expect(usualKind(duties('good', 'now'))).toBe('newly-scheduled');
  });
});
