import { standardPolicy } from '../../policy';
import { stops } from '../../rule';
import { checkOrderForm, type OrderFormAttempt, orderFormState, type OrderingFacts } from './order-form';
import { films, form, methadone, supplier } from './receiving-example';

const registrant = { id: 'r', staffId: 'doctor', kind: 'registrant' as const, startsOn: '2026-01-01', endsOn: null };
const attempt: OrderFormAttempt = {
  kind: 'form-222',
  number: '222-1',
  supplierId: 'supplier',
  executedOn: '2026-03-02',
  signedBy: 'doctor',
  lines: [{ productId: 'methadone', containers: 6, containerQuantity: 1_000_000 }],
};
const check = (change: Partial<OrderFormAttempt> = {}, facts: Partial<OrderingFacts> = {}) =>
  checkOrderForm({
    attempt: { ...attempt, ...change },
    supplier,
    products: new Map([methadone, films].map((one) => [one.id, one])),
    designations: [registrant],
    today: '2026-03-02',
    policy: standardPolicy,
    ...facts,
  });
const refused = (...given: Parameters<typeof check>) => check(...given).some(stops);

describe('recording an order form (R-228)', () => {
  it('signed by the registrant it holds for sixty days (R-228)', () => {
    expect(check()[0]).toMatchObject({ result: 'passed', inputs: { lastDay: '2026-05-01' } });
  });
  it('a power of attorney signs too, nobody else does (R-228)', () => {
    expect(refused({}, { designations: [{ ...registrant, kind: 'attorney' }] })).toBe(false);
    expect(refused({}, { designations: [{ ...registrant, kind: 'receive' }] })).toBe(true);
    expect(refused({}, { designations: [{ ...registrant, endsOn: '2026-03-01' }] })).toBe(true);
    expect(refused({ signedBy: 'nurse' })).toBe(true);
  });
  it('it is for schedule II only (R-228)', () =>
    expect(refused({ lines: [{ productId: 'films', containers: 1, containerQuantity: 8_000 }] })).toBe(true));
  it('a paper form has twenty lines, an electronic order more (R-228)', () => {
    const lines = (n: number) => Array.from({ length: n }, () => attempt.lines[0] ?? never());
    expect([refused({ lines: lines(20) }), refused({ lines: lines(21) })]).toEqual([false, true]);
    expect(refused({ kind: 'csos', lines: lines(21) })).toBe(false);
  });
  it('nobody signs tomorrow, and nobody orders from an unknown registration (R-228)', () => {
    expect(refused({ executedOn: '2026-03-03' })).toBe(true);
    expect(refused({}, { supplier: { ...supplier, registration: null } })).toBe(true);
    expect(refused({}, { supplier: undefined })).toBe(true);
  });
});

describe('how a form stands', () => {
  const received = (n: number) => ({ ...form, lines: form.lines.map((one) => ({ ...one, received: n })) });
  it.each([
    ['open', received(0), '2026-03-02'],
    ['partial', received(1), '2026-04-30'],
    ['expired', received(1), '2026-05-01'],
    ['complete', received(6), '2026-05-01'],
    ['void', { ...received(6), voided: true }, '2026-03-02'],
  ] as const)('%s (R-228)', (state, one, today) => expect(orderFormState(one, today, standardPolicy)).toBe(state));
});

function never(): never {
  throw new Error('There is a line.');
}
