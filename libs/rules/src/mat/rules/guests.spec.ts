import { standardPolicy } from '../../policy';
import { evaluateAll } from '../../rule';
import { addDays } from '../../time';
import { micrograms } from '../../units';
import { doseFacts } from '../dose/dose';
import { doctor, exampleChart, given, now, nurse, today, usualDose, usualOrder } from '../example-chart';
import type { ExternalDose, GuestStay, MedicationChart } from '../medication-chart';
import { orderFacts } from '../order/order';
import { guestOrders, guestsAtTheWindow } from './guests';

const away: GuestStay = {
  id: 'stay',
  direction: 'out',
  from: addDays(today, -1),
  to: addDays(today, 3),
  productClass: 'methadone',
  state: 'confirmed',
  verifiedOn: null,
  verifiedDoseMcg: null,
};
const here: GuestStay = {
  ...away,
  direction: 'in',
  state: 'approved',
  from: today,
  verifiedOn: today,
  verifiedDoseMcg: micrograms(80_000),
};
const hospital: ExternalDose = {
  id: 'x',
  on: today,
  productClass: 'methadone',
  doseMcg: micrograms(80_000),
  facility: 'St. Ann',
  source: 'hospital',
  state: 'verified',
};

const atTheWindow = (chart: Partial<MedicationChart>, day = today) =>
  evaluateAll(
    guestsAtTheWindow,
    doseFacts({ ...usualDose, serviceDay: day }, { ...exampleChart, ...chart }, nurse, standardPolicy, now),
  );
const ordered = (chart: Partial<MedicationChart>, change: object = {}) =>
  evaluateAll(
    guestOrders,
    orderFacts(
      { ...usualOrder, expiresOn: addDays(today, 3), ...change },
      { ...exampleChart, ...chart },
      { signer: doctor },
      standardPolicy,
      now,
    ),
  );

describe('dosing away from home', () => {
  it('someone who never was a guest hears nothing of it (R-081, R-082, R-083)', () => {
    expect(atTheWindow({})).toEqual([]);
    expect(ordered({})).toEqual([]);
  });

  it('home dosing is blocked while a confirmed stay elsewhere is active, from its first to its last day (R-081)', () => {
    const stays = { guestStays: [away] };
    for (const day of [away.from, today, away.to])
      expect(atTheWindow(stays, day)).toMatchObject([{ ruleId: 'R-081', result: 'failed', severity: 'HARD_STOP' }]);
    expect(atTheWindow(stays, addDays(away.to, 1))).toEqual([]);
    expect(atTheWindow(stays, addDays(away.from, -1))).toEqual([]);
  });

  it('a stay that was closed early blocks nobody; one that nobody confirmed only warns (R-081)', () => {
    expect(atTheWindow({ guestStays: [{ ...away, state: 'closed' }] })).toEqual([]);
    expect(atTheWindow({ guestStays: [{ ...away, state: 'approved' }] })).toEqual([]);
    expect(atTheWindow({ guestStays: [{ ...away, state: 'sent' }] })).toMatchObject([
      { ruleId: 'R-081', result: 'failed', severity: 'WARN' },
    ]);
  });
});

describe('a guest here', () => {
  const guest = (change: Partial<GuestStay>, more: Partial<MedicationChart> = {}) =>
    atTheWindow({ doses: [], guestStays: [{ ...here, ...change }], ...more });

  it('gets the verified dose on the day of the call (R-082)', () => {
    expect(guest({})).toMatchObject([{ ruleId: 'R-082', result: 'passed' }]);
  });

  it('is not dosed before the home program was called, nor on a call of the day before (R-082)', () => {
    expect(guest({ verifiedOn: null, verifiedDoseMcg: null })).toMatchObject([
      { result: 'failed', severity: 'HARD_STOP', message: expect.stringContaining('Call the home program') },
    ]);
    expect(guest({ verifiedOn: addDays(today, -1) })).toMatchObject([
      { result: 'failed', message: expect.stringContaining('the same day') },
    ]);
  });

  it('from the second day on the call of the first day counts (R-082)', () => {
    const from = addDays(today, -1);
    expect(guest({ from, verifiedOn: from }, { doses: [given(from)] })).toMatchObject([{ result: 'passed' }]);
  });

  it('waits for a prescriber’s approval (R-082)', () => {
    expect(guest({ state: 'requested' })).toMatchObject([{ result: 'failed' }]);
  });

  it('is not given another amount than the home program verified (R-082)', () => {
    expect(guest({ verifiedDoseMcg: micrograms(79_000) })).toMatchObject([
      { result: 'failed', message: expect.stringContaining('79 mg') },
    ]);
  });

  it('is dosed on the last day of the stay, not on the day after (R-082)', () => {
    expect(guest({ from: addDays(today, -3), to: today }, { doses: [given(addDays(today, -1))] })).toMatchObject([
      { result: 'passed' },
    ]);
    expect(guest({ from: addDays(today, -3), to: addDays(today, -1) })).toMatchObject([{ result: 'failed' }]);
  });

  it('stays 30 days, not 31 (R-082)', () => {
    expect(guest({ to: addDays(today, 29) })).toMatchObject([{ result: 'passed' }]);
    expect(guest({ to: addDays(today, 30) })).toMatchObject([{ result: 'failed' }]);
  });

  it('is ordered the verified dose of the same medication, inside the stay (R-082)', () => {
    const stays = { guestStays: [here] };
    expect(ordered(stays)).toMatchObject([{ ruleId: 'R-082', result: 'passed' }]);
    expect(ordered(stays, { expiresOn: addDays(here.to, 1) })).toMatchObject([{ result: 'failed' }]);
    expect(ordered(stays, { doseMcg: 81_000 })).toMatchObject([{ result: 'failed' }]);
    expect(ordered(stays, { steps: [{ from: addDays(today, 1), doseMcg: 70_000 }] })).toMatchObject([
      { result: 'failed' },
    ]);
    expect(ordered(stays, { product: 'buprenorphine-sl' })).toMatchObject([{ result: 'failed' }]);
    expect(ordered({ guestStays: [{ ...here, verifiedOn: null, verifiedDoseMcg: null }] })).toMatchObject([
      { result: 'failed' },
    ]);
  });
});

describe('a dose elsewhere on the same day', () => {
  it('the prescriber decides on more, verified or not; a rejected report and one of yesterday say nothing (R-083)', () => {
    const says = (change: Partial<ExternalDose>) => atTheWindow({ externalDoses: [{ ...hospital, ...change }] });
    expect(says({})).toMatchObject([{ ruleId: 'R-083', result: 'failed', severity: 'OVERRIDE' }]);
    expect(says({ state: 'reported' })).toMatchObject([{ message: expect.stringContaining('verify or reject') }]);
    expect(says({ state: 'rejected' })).toEqual([]);
    expect(says({ on: addDays(today, -1) })).toEqual([]);
  });
});
