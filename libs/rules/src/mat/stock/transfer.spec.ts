import { standardPolicy } from '../../policy';
import { stops } from '../../rule';
import { films, kits, methadone, supplier } from './receiving-example';
import { checkTransfer, type TransferAttempt, type TransferContainer, type TransferFacts } from './transfer';
import { type DecantFacts, type MoveFacts, refuseDecant, refuseHandOut, refuseMove } from './transfer-move';

const container: TransferContainer = {
  id: 'one',
  serial: 'SC-000001-8',
  product: methadone,
  lot: 'A1',
  stock: 1_000_000,
  prepared: 0,
  fault: null,
  openAt: null,
  place: 'safe',
};
const attempt: TransferAttempt = {
  supplierId: 'site',
  containerIds: ['one'],
  orderKind: 'csos',
  orderNumber: 'C-1',
  executedOn: '2026-03-01',
  sentOn: '2026-03-02',
  title: 'Pharmacist',
};
const failing = (change: Partial<TransferAttempt> = {}, facts: Partial<TransferFacts> = {}) =>
  checkTransfer({
    attempt: { ...attempt, ...change },
    to: { ...supplier, kind: 'site' },
    containers: [container],
    today: '2026-03-02',
    policy: standardPolicy,
    ...facts,
  })
    .filter(stops)
    .map(({ ruleId }) => ruleId);
const holding = (change: Partial<TransferContainer>) => failing({}, { containers: [{ ...container, ...change }] });

describe('stock for another site (R-229)', () => {
  it('leaves on the other site’s order form, until its sixtieth day (R-229)', () => {
    expect(failing()).toEqual([]);
    const on = (sentOn: string) => failing({ sentOn }, { today: sentOn });
    expect([on('2026-04-30'), on('2026-05-01')]).toEqual([[], ['R-229']]);
    expect(failing({ executedOn: '2026-03-03' })).toEqual(['R-229']);
  });
  it('nothing is lent: without a form it stays (R-229)', () => {
    const { orderNumber: _, ...lent } = attempt;
    const facts = { to: { ...supplier, kind: 'site' as const }, containers: [container], today: '2026-03-02' };
    const [refusal] = checkTransfer({ attempt: lent, ...facts, policy: standardPolicy }).filter(stops);
    expect(refusal).toMatchObject({ ruleId: 'R-229', message: expect.stringContaining('lent') });
  });
  it('schedule III leaves with its invoice, kits with nothing (R-230, R-243)', () => {
    const { orderKind: _k, orderNumber: _n, executedOn: _e, ...plain } = attempt;
    const check = (product: TransferContainer['product'], more: Partial<TransferAttempt> = {}) =>
      checkTransfer({
        attempt: { ...plain, ...more },
        to: supplier,
        containers: [{ ...container, product }],
        today: '2026-03-02',
        policy: standardPolicy,
      }).some(stops);
    expect([check(films), check(films, { document: 'I-1' }), check(kits)]).toEqual([true, false, false]);
  });
  it.each([
    ['is open at a window', { openAt: 'Window 1' }],
    ['is empty', { stock: 0 }],
    ['has something prepared outside of it', { prepared: 1 }],
    ['may not be used', { fault: 'Blocked: recall' }],
  ])('a container that %s stays (R-223)', (_, change) => expect(holding(change)).toEqual(['R-223']));
  it('a container that is not here cannot leave (R-223)', () =>
    expect(failing({}, { containers: [] })).toContain('R-223'));
  it('the other site has an address and a registration (R-216)', () =>
    expect(failing({}, { to: { ...supplier, registration: null } })).toEqual(['R-216']));
  it('it is written down on its day (R-218)', () => expect(failing({ sentOn: '2026-03-01' })).toEqual(['R-218']));
});

describe('moving inside the house (R-223)', () => {
  const at: MoveFacts = {
    serial: 'SC-000001-8',
    openAt: null,
    from: 'safe',
    to: 'window',
    stock: 5,
    prepared: 0,
    quarantine: 0,
  };
  it.each([
    ['from the safe to the window', {}, true],
    ['while it is open elsewhere', { openAt: 'Window 2' }, false],
    ['to the quarantine shelf before it was put into quarantine', { to: 'quarantine' as const }, false],
    ['to the quarantine shelf after that', { to: 'quarantine' as const, stock: 0, quarantine: 5 }, true],
    ['out of quarantine', { from: 'quarantine' as const, stock: 0, quarantine: 5 }, false],
    ['from one vehicle to another (R-086)', { from: 'vehicle' as const, to: 'vehicle' as const }, false],
    ['from a vehicle to the safe', { from: 'vehicle' as const, to: 'safe' as const }, true],
  ])('%s (R-223, R-233)', (_, change, may) => expect(refuseMove({ ...at, ...change }) === null).toBe(may));
});

describe('decanting inside one lot (R-223)', () => {
  const at: DecantFacts = {
    from: { serial: 'SC-000001-8', lotId: 'a', stock: 100, place: 'safe' },
    to: { serial: 'SC-000002-6', lotId: 'a', stock: 0, full: 100, place: 'safe' },
    same: false,
    quantity: 100,
    mcgPerUnit: null,
  };
  const to = at.to ?? never();
  it.each([
    ['all of it', {}, true],
    ['more than there is', { quantity: 101 }, false],
    ['into a new one', { to: null }, true],
    ['into another lot', { to: { ...to, lotId: 'b' } }, false],
    ['into one that is too small', { to: { ...to, stock: 1 } }, false],
    ['into itself', { same: true }, false],
    ['half a tablet', { quantity: 5, mcgPerUnit: 10 }, false],
    ['out of quarantine', { from: { ...at.from, place: 'quarantine' as const } }, false],
  ])('%s (R-223)', (_, change, may) => expect(refuseDecant({ ...at, ...change }) === null).toBe(may));
});

describe('handing out without a name (R-243, R-414)', () => {
  const strips = { serial: 'SC-000003-4', product: { ...kits }, stock: 100, fault: null };
  it('all that is there, and not one more (R-414)', () => {
    expect(refuseHandOut(strips, 100)).toBeNull();
    expect(refuseHandOut(strips, 101)).toMatchObject({ code: 'stock.short' });
  });
  it('nothing controlled, and nothing of a lot that may not be used (R-243)', () => {
    expect(refuseHandOut({ ...strips, product: films }, 1)?.says).toContain('controlled');
    expect(refuseHandOut({ ...strips, fault: 'Past its date' }, 1)?.code).toBe('stock.refused');
  });
});

function never(): never {
  throw new Error('There is one.');
}
