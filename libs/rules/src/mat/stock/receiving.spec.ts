import { standardPolicy } from '../../policy';
import { stops } from '../../rule';
import { delivery, films, form, kits, line, nurseAtTheDoor, supplier } from './receiving-example';
import { checkReceipt } from './receiving-rules';
import type { ReceiptAttempt, ReceiptFacts } from './receiving';

const failing = (change: Partial<ReceiptAttempt> = {}, facts: Partial<ReceiptFacts> = {}) =>
  checkReceipt(delivery(change, facts))
    .filter(stops)
    .map(({ ruleId }) => ruleId);
const says = (ruleId: string, change: Partial<ReceiptAttempt> = {}, facts: Partial<ReceiptFacts> = {}) =>
  checkReceipt(delivery(change, facts)).find((one) => one.ruleId === ruleId)?.message ?? 'not asked';

it('a delivery that everything is right about is accepted, with every rule’s answer', () => {
  const evaluations = checkReceipt(delivery());
  expect(evaluations.filter(stops)).toEqual([]);
  expect(evaluations.map(({ ruleId }) => ruleId)).toEqual(['R-216', 'R-218', 'R-223', 'R-227', 'R-228']);
});

describe('who may accept it (R-227)', () => {
  const designation = { id: 'd', staffId: 'nurse', kind: 'receive' as const, startsOn: '2026-03-02', endsOn: null };

  it('a nurse who is not designated may not (R-227)', () => {
    expect(failing({}, { receiver: nurseAtTheDoor })).toEqual(['R-227']);
    expect(says('R-227', {}, { receiver: nurseAtTheDoor })).toContain('call a pharmacist');
  });
  it.each([
    ['from the first day on', { ...designation }, []],
    ['before it begins not', { ...designation, startsOn: '2026-03-03' }, ['R-227']],
    ['on its last day', { ...designation, endsOn: '2026-03-02' }, []],
    ['a day later not', { ...designation, startsOn: '2026-03-01', endsOn: '2026-03-01' }, ['R-227']],
    ['not by a power of attorney', { ...designation, kind: 'attorney' as const }, ['R-227']],
    ['not by somebody else’s', { ...designation, staffId: 'other' }, ['R-227']],
  ])('a designated nurse may: %s (R-227)', (_, one, expected) => {
    expect(failing({}, { receiver: nurseAtTheDoor, designations: [one] })).toEqual(expected);
  });
  it('a pharmacist whose license ended may not (R-227)', () => {
    const receiver = { ...nurseAtTheDoor, roles: ['pharmacist' as const], licences: [] };
    expect(failing({}, { receiver })).toEqual(['R-227']);
  });
  it('naloxone kits need no designation (R-243)', () => {
    const lines = [{ ...line, productId: kits.id, containerQuantity: 12, placeId: 'window' }];
    const { invoiceNumber: _, ...rest } = delivery().attempt;
    expect(
      checkReceipt({ ...delivery(), attempt: { ...rest, lines }, order: null, receiver: nurseAtTheDoor }).filter(stops),
    ).toEqual([]);
  });
});

describe('counted on arrival (R-227)', () => {
  it('a count that differs is said in words at once (R-227)', () => {
    expect(failing({ lines: [{ ...line, counted: 1 }] })).toEqual(['R-227']);
    expect(failing({ lines: [{ ...line, counted: 1, discrepancy: 'One bottle is missing' }] })).toEqual([]);
    expect(failing({ lines: [{ ...line, counted: 3, discrepancy: 'One bottle too many' }] })).toEqual([]);
  });
  it('it goes into the safe or the refrigerator first (R-227)', () => {
    expect(failing({ lines: [{ ...line, placeId: 'window' }] })).toEqual(['R-227']);
    expect(failing({ lines: [{ ...line, placeId: 'refrigerator' }] })).toEqual([]);
  });
  it('without an invoice nobody knows what was to come (R-227)', () =>
    expect(failing({ invoiceNumber: ' ' })).toEqual(['R-227']));
  it('it is signed with a title (R-227)', () => expect(failing({ title: ' ' })).toEqual(['R-227']));
});

describe('what is written down of it', () => {
  it.each([
    ['no address', { ...supplier, address: ' ' }],
    ['no registration', { ...supplier, registration: null }],
    ['a mistyped registration', { ...supplier, registration: 'AB1234567' }],
  ])('the supplier has %s (R-216)', (_, one) => expect(failing({}, { supplier: one })).toEqual(['R-216']));
  it('when nothing arrived there is no receipt but a loss in transit (R-216, R-236)', () => {
    const lines = [{ ...line, counted: 0, discrepancy: 'All missing' }];
    expect(says('R-216', { lines })).toContain('loss in transit');
  });
  it('a box of films holds whole films (R-216)', () => {
    const lines = [{ ...line, productId: films.id, containerQuantity: 240_001 }];
    expect(failing({ lines })).toEqual(['R-216']);
  });
  it.each([
    ['today', '2026-03-02', undefined, []],
    ['yesterday, with the reason', '2026-03-01', 'The power was out', []],
    ['yesterday, without', '2026-03-01', undefined, ['R-218']],
    ['tomorrow', '2026-03-03', 'Early', ['R-218']],
  ])('the actual day: %s (R-218)', (_, receivedOn, lateReason, expected) =>
    expect(failing({ receivedOn, ...(lateReason === undefined ? {} : { lateReason }) })).toEqual(expected),
  );
  it('one lot has one date of expiry (R-223)', () => {
    const known = { productId: 'methadone', lot: 'a1', expiresOn: '2027-06-30' };
    expect(failing({}, { lots: [known] })).toEqual(['R-223']);
    expect(failing({ lines: [line, { ...line, expiresOn: '2027-06-30' }] })).toEqual(['R-223']);
  });
  it('a lot that is past its date goes back; on its last day it may still come (R-223)', () => {
    expect(failing({ lines: [{ ...line, expiresOn: '2026-03-01' }] })).toEqual(['R-223']);
    expect(failing({ lines: [{ ...line, expiresOn: '2026-03-02' }] })).toEqual([]);
  });
});

describe('schedule II on its order form (R-228)', () => {
  const on = (receivedOn: string) => failing({ receivedOn }, { today: receivedOn });

  it('the last day is the sixtieth after it was signed (R-228)', () => {
    expect(on('2026-04-30')).toEqual([]);
    expect(on('2026-05-01')).toEqual(['R-228']);
  });
  it('not before it was signed (R-228)', () => expect(on('2026-02-28')).toEqual(['R-228']));
  it('a stricter policy counts (R-228)', () => {
    const policy = { ...standardPolicy, stock_order_form_days: 10 };
    const at = (today: string) => failing({ receivedOn: today }, { today, policy });
    expect([at('2026-03-11'), at('2026-03-12')]).toEqual([[], ['R-228']]);
  });
  it('without a form it goes back (R-228)', () => expect(failing({}, { order: null })).toEqual(['R-228']));
  it('a voided form brings nothing (R-228)', () =>
    expect(failing({}, { order: { ...form, voided: true } })).toEqual(['R-228']));
  it('the form of another supplier does not count (R-228)', () =>
    expect(failing({}, { order: { ...form, supplierId: 'other' } })).toEqual(['R-228']));

  const received = (n: number) => ({ ...form, lines: form.lines.map((one) => ({ ...one, received: n })) });
  it.each([
    [4, 2, []],
    [5, 2, ['R-228']],
    [6, 1, ['R-228']],
  ])('of six ordered, %i came before: %i more (R-228)', (before, counted, expected) =>
    expect(failing({ lines: [{ ...line, invoiced: counted, counted }] }, { order: received(before) })).toEqual(
      expected,
    ),
  );
  it('two lots of one item are counted together (R-228)', () => {
    const lines = [line, { ...line, lot: 'A2' }];
    expect(failing({ lines }, { order: received(2) })).toEqual([]);
    expect(failing({ lines }, { order: received(3) })).toEqual(['R-228']);
  });
  it('another size is another item (R-228)', () =>
    expect(failing({ lines: [{ ...line, containerQuantity: 500_000 }] })).toEqual(['R-228']));
});

describe('from another site, and schedule III', () => {
  const site = { ...supplier, kind: 'site' as const };
  it('nothing is lent: without a form of our own it is refused (R-229)', () => {
    expect(failing({}, { supplier: site, order: null })).toEqual(['R-228', 'R-229']);
    expect(failing({}, { supplier: site })).toEqual([]);
  });

  const lines = [{ ...line, productId: films.id, containerQuantity: 240_000 }];
  it('schedule III comes by invoice, without a form (R-230)', () => {
    expect(failing({ lines }, { order: null })).toEqual([]);
    const { invoiceOn: _, ...rest } = delivery({ lines }).attempt;
    expect(checkReceipt({ ...delivery(), attempt: rest, order: null }).filter(stops)).toHaveLength(1);
    expect(failing({ lines, invoiceOn: '2026-03-03' }, { order: null })).toEqual(['R-230']);
  });
});
