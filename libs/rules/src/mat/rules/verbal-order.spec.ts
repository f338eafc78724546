import type { Practitioner } from '../../access/licences';
import { standardPolicy } from '../../policy';
import { checkDose } from '../dose/dose';
import { doctor, exampleChart, methadoneOrder, now, nurse, today, usualDose } from '../example-chart';
import type { KnownOrder, MedicationChart } from '../medication-chart';
import { orderStanding } from '../order-standing';
import { director } from '../example-chart';
import { refuseCosign } from '../order/cosign';
import { newcomer, order, said, signed, type Signing, verdict } from './order-scene';

const spoken = { prescriberId: 'dr', readBack: true, reason: 'At the hospital', bridge: false };
const telephone = { doseMcg: 70_000, verbal: spoken };
const taken: Signing = { signer: nurse, prescriber: doctor };

describe('an order by telephone', () => {
  it('is taken down by a nurse and read back (R-203)', () => {
    expect(signed(telephone, taken)).toBe('signed');
    expect(signed({ doseMcg: 70_000 }, taken)).toMatch(/Only a prescriber/);
  });

  it('a pharmacist takes it down too, a counselor or a prescriber does not (R-201)', () => {
    const pharmacist: Practitioner = {
      staffId: 'ph',
      roles: ['pharmacist'],
      licences: [{ type: 'RPH', number: '1', state: 'MA', expiresOn: '2026-12-31' }],
    };
    expect(signed(telephone, { ...taken, signer: pharmacist })).toBe('signed');
    expect(verdict('R-201', telephone, { ...taken, signer: { ...nurse, roles: ['counselor'] } })).toBe('HARD_STOP');
    expect(verdict('R-201', telephone, { ...taken, signer: { ...doctor, staffId: 'other' } })).toBe('HARD_STOP');
  });

  it.each([
    ['it was not read back', { verbal: { ...spoken, readBack: false } }, {}],
    ['nobody says why', { verbal: { ...spoken, reason: ' ' } }, {}],
    ['the prescriber is not one of ours', {}, { prescriber: null }],
    ['the prescriber’s license ended', {}, { prescriber: { ...doctor, licences: [] } }],
    ['a nurse is named as the prescriber', {}, { prescriber: nurse }],
  ])('is refused where %s (R-203)', (_, attempt, signing) =>
    expect(verdict('R-203', { ...telephone, ...attempt }, { ...taken, ...signing })).toBe('HARD_STOP'),
  );

  it('does not start methadone in somebody new (R-203)', () => {
    const first = { ...telephone, doseMcg: 20_000 };
    expect(signed(first, { ...taken, chart: newcomer })).toMatch(/not started by telephone/);
  });

  it('does not renew an order: the same dose beyond its last day (R-205)', () => {
    const same = { ...telephone, doseMcg: 80_000 };
    expect(signed(same, taken)).toMatch(/not renewed/);
    expect(signed({ ...same, expiresOn: '2026-08-30' }, taken)).toBe('signed');
  });
});

describe('a bridge day when an order has run out (R-205)', () => {
  const ranOut = { ...methadoneOrder, expiresOn: '2026-06-09' };
  const bridge = { doseMcg: 80_000, expiresOn: today, verbal: { ...spoken, bridge: true } };
  const on = (attempt: object, orders: readonly KnownOrder[] = [ranOut]) =>
    verdict('R-205', { ...bridge, ...attempt }, { ...taken, chart: { orders } });

  it('is one day with no more than was ordered (R-205)', () => {
    expect(on({})).toBe('passed');
    expect(on({ expiresOn: '2026-06-11' })).toBe('HARD_STOP');
    expect(on({ doseMcg: 80_001 })).toBe('HARD_STOP');
  });

  it('is given once (R-205)', () => {
    const verbal = { receivedBy: 'nurse', receivedAt: now, cosignedAt: now, bridge: true };
    const yesterday = { ...methadoneOrder, id: 'bridge', startsOn: '2026-06-09', expiresOn: '2026-06-09', verbal };
    expect(on({}, [yesterday, { ...ranOut, expiresOn: '2026-06-08' }])).toBe('HARD_STOP');
  });

  it.each([
    ['still runs', methadoneOrder],
    ['was stopped', { ...ranOut, endsOn: '2026-06-09' }],
  ])('is not given where the order %s (R-205)', (_, standing) => expect(on({}, [standing])).toBe('HARD_STOP'));
});

describe('the co-signature of a telephone order', () => {
  const verbal = { receivedBy: 'nurse', receivedAt: new Date('2026-06-07T11:00:00Z'), cosignedAt: null, bridge: false };
  const due = '2026-06-10T11:00:00.000Z';
  const at = (instant: string, more: Partial<NonNullable<KnownOrder['verbal']>> = {}) => {
    const orders = [{ ...methadoneOrder, verbal: { ...verbal, ...more } }];
    const chart: MedicationChart = { ...exampleChart, orders };
    const found = checkDose(usualDose, chart, nurse, standardPolicy, new Date(instant)).find(
      ({ ruleId }) => ruleId === 'R-203',
    );
    const standing = orders[0] && orderStanding(orders[0], chart, standardPolicy, new Date(instant));
    return [found === undefined ? 'not asked' : found.result, standing];
  };

  it('is awaited for 72 hours, in which the order is used (R-203)', () =>
    expect(at(due)).toEqual(['passed', 'pending_cosign']));
  it('stops every dose from the minute after, until it is there (R-203)', () => {
    expect(at('2026-06-10T11:00:01Z')).toEqual(['failed', 'on_hold']);
    expect(at('2026-06-10T12:00:00Z', { cosignedAt: new Date('2026-06-10T11:30:00Z') })).toEqual([
      'not asked',
      'active',
    ]);
  });

  it('is given by the prescriber who was named, or a medical director (R-203)', () => {
    const order = { isVerbal: true, prescriberId: 'dr' };
    expect(refuseCosign(order, doctor, today)).toBeNull();
    expect(refuseCosign(order, director, today)).toBeNull();
    expect(refuseCosign(order, { ...doctor, staffId: 'other' }, today)).toMatchObject({ code: 'order.cosign' });
    expect(refuseCosign(order, { ...doctor, licences: [] }, today)).toMatchObject({ code: 'order.licence' });
    expect(refuseCosign({ ...order, isVerbal: false }, doctor, today)).toMatchObject({ code: 'order.cosign' });
  });
});

describe('an order under a protocol (R-204)', () => {
  const protocol = {
    id: 'p',
    name: 'Induction',
    kind: 'induction-steps',
    approvedOn: '2026-01-01',
    expiresOn: '2026-12-31',
  } as const;
  const named = { protocolId: 'p', conditionsMet: true };

  it('says that the conditions are met (R-204)', () => {
    expect(verdict('R-204', named, { protocol })).toBe('passed');
    expect(verdict('R-204', { protocolId: 'p' }, { protocol })).toBe('HARD_STOP');
  });
  it.each([
    ['expired yesterday', { ...protocol, expiresOn: '2026-06-09' }],
    ['is approved from tomorrow', { ...protocol, approvedOn: '2026-06-11' }],
    ['is for buprenorphine', { ...protocol, kind: 'high-dose-start' } as const],
    ['does not exist', null],
  ])('is refused where the protocol %s (R-204)', (_, one) =>
    expect(verdict('R-204', named, { protocol: one })).toBe('HARD_STOP'),
  );
  it('is good on its last day, and a shorter policy ends it earlier (R-204)', () => {
    expect(verdict('R-204', named, { protocol: { ...protocol, expiresOn: today } })).toBe('passed');
    expect(verdict('R-204', named, { protocol, policy: { standing_order_days: 100 } })).toBe('HARD_STOP');
  });
});

describe('what an order says of its days', () => {
  const steps = [
    { from: '2026-06-15', doseMcg: 85_000 },
    { from: '2026-06-20', doseMcg: 90_000 },
  ];
  it('ends at most seven days after its last step (R-205)', () => {
    expect(verdict('R-205', { steps, expiresOn: '2026-06-27' })).toBe('passed');
    expect(verdict('R-205', { steps, expiresOn: '2026-06-28' })).toBe('HARD_STOP');
  });
  it.each([
    ['out of order', [steps[1], steps[0]]],
    ['two on one day', [steps[0], steps[0]]],
    ['before the first day', [{ from: '2026-06-09', doseMcg: 1000 }]],
    ['after the last day', [{ from: '2026-06-28', doseMcg: 1000 }]],
    ['of nothing', [{ from: '2026-06-15', doseMcg: 0 }]],
    ['of 501 mg', [{ from: '2026-06-15', doseMcg: 501_000 }]],
    ['on no day', [{ from: '2027-02-30', doseMcg: 1000 }]],
  ])('steps %s are refused (ORDER-STEPS-1)', (_, wrong) =>
    expect(verdict('ORDER-STEPS-1', { steps: wrong as typeof steps, expiresOn: '2026-06-27' })).toBe('HARD_STOP'),
  );
  it('two tables of steps do not run into each other (R-206)', () => {
    const standing = order('old', '2026-06-01', 80, {
      steps: [{ from: '2026-06-20', doseMcg: methadoneOrder.doseMcg }],
    });
    expect(verdict('R-206', { steps, expiresOn: '2026-06-27' }, { chart: { orders: [standing] } })).toBe('HARD_STOP');
    expect(verdict('R-206', {}, { chart: { orders: [standing] } })).toBe('WARN');
  });
  it('weekdays are for what is not taken daily (ORDER-WEEKDAYS-1)', () => {
    const bup = { product: 'buprenorphine-sl', weekdays: [1, 3, 5] } as const;
    expect(verdict('ORDER-WEEKDAYS-1', bup)).toBe('passed');
    expect(verdict('ORDER-WEEKDAYS-1', { ...bup, weekdays: [1, 1] })).toBe('HARD_STOP');
    expect(verdict('ORDER-WEEKDAYS-1', { ...bup, weekdays: [8] })).toBe('HARD_STOP');
    expect(verdict('ORDER-WEEKDAYS-1', { ...bup, weekdays: [] })).toBe('HARD_STOP');
    expect(verdict('ORDER-WEEKDAYS-1', { weekdays: [1, 3, 5] })).toBe('HARD_STOP');
  });
});

it('shows what it looked at (R-010)', () => {
  expect(said('R-203', telephone, taken)?.inputs).toMatchObject({ readBack: true, prescriberLicence: 'MD' });
});
