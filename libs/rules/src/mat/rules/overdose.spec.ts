import { standardPolicy } from '../../policy';
import { evaluateAll } from '../../rule';
import { addDays } from '../../time';
import { doseFacts } from '../dose/dose';
import { doctor, exampleChart, givenDaily, now, nurse, today, usualDose, usualOrder } from '../example-chart';
import type { MedicationChart, NaloxoneOffer, OverdoseEvent } from '../medication-chart';
import { naloxoneDue } from '../naloxone';
import { orderFacts } from '../order/order';
import { overdoseAtTheWindow, overdoseOrders } from './overdose';

const atTheWindow = (chart: Partial<MedicationChart>) =>
  evaluateAll(overdoseAtTheWindow, doseFacts(usualDose, { ...exampleChart, ...chart }, nurse, standardPolicy, now));
const ordered = (chart: Partial<MedicationChart>) =>
  evaluateAll(
    overdoseOrders,
    orderFacts(usualOrder, { ...exampleChart, ...chart }, { signer: doctor }, standardPolicy, now),
  );
const event: OverdoseEvent = { id: 'o', on: addDays(today, -2), fatal: false, reviewedOn: null };
const offer = (change: Partial<NaloxoneOffer>): NaloxoneOffer => ({
  id: 'kit',
  on: addDays(today, -1),
  outcome: 'accepted',
  kitExpiresOn: addDays(today, 700),
  ...change,
});
const due = (chart: Partial<MedicationChart>, missed = 0) =>
  naloxoneDue({ ...exampleChart, ...chart }, standardPolicy, today, missed);

describe('naloxone', () => {
  it('an offer is good for 179 days and due again on day 180 (R-170)', () => {
    expect(due({ naloxoneOffers: [offer({ on: addDays(today, -179) })] })).toBeNull();
    expect(due({ naloxoneOffers: [offer({ on: addDays(today, -180) })] })).toMatchObject({ why: 'interval' });
  });

  it('one that was declined is an offer too (R-170)', () => {
    expect(due({ naloxoneOffers: [offer({ outcome: 'declined', kitExpiresOn: null })] })).toBeNull();
  });

  it('is due when it was never offered; of imported history nobody knows (R-170)', () => {
    expect(due({ naloxoneOffers: [] })).toMatchObject({ why: 'never' });
    const { episode } = exampleChart;
    expect(due({ naloxoneOffers: [], episode: episode && { ...episode, origin: 'imported' } })).toBeNull();
  });

  it('is due after three missed days, not after two, and not twice for the same gap (R-170)', () => {
    const before = { naloxoneOffers: [offer({ on: addDays(today, -20) })] };
    expect(due(before, 2)).toBeNull();
    expect(due(before, 3)).toEqual({ ruleId: 'R-170', why: 'missed-days', since: addDays(today, -3) });
    expect(due({ naloxoneOffers: [offer({ on: addDays(today, -1) })] }, 3)).toBeNull();
  });

  it('is due after an overdose until it was offered (R-170)', () => {
    expect(due({ overdoses: [event], naloxoneOffers: [offer({ on: addDays(today, -3) })] })).toMatchObject({
      why: 'overdose',
    });
    expect(due({ overdoses: [event], naloxoneOffers: [offer({ on: event.on })] })).toBeNull();
  });

  it('is replaced when it was used or lost, and 30 days before it expires (R-171)', () => {
    expect(due({ naloxoneOffers: [offer({ usedOn: today })] })).toMatchObject({ ruleId: 'R-171', why: 'used' });
    expect(due({ naloxoneOffers: [offer({ kitExpiresOn: addDays(today, 31) })] })).toBeNull();
    expect(due({ naloxoneOffers: [offer({ kitExpiresOn: addDays(today, 30) })] })).toMatchObject({
      ruleId: 'R-171',
      why: 'kit-expires',
    });
  });

  it('at the window a due offer warns and holds nothing up; a kit about to expire is for lists (R-170, R-171)', () => {
    expect(atTheWindow({ naloxoneOffers: [] })).toMatchObject([
      { ruleId: 'R-170', result: 'failed', severity: 'WARN' },
    ]);
    expect(atTheWindow({ naloxoneOffers: [offer({ kitExpiresOn: today })] })).toMatchObject([{ result: 'passed' }]);
    expect(ordered({ naloxoneOffers: [] })).toMatchObject([{ ruleId: 'R-170', result: 'failed', severity: 'WARN' }]);
  });

  it('days missed before this dose count at the window (R-170)', () => {
    const doses = givenDaily(9).slice(3);
    expect(atTheWindow({ doses, naloxoneOffers: [offer({ on: addDays(today, -30) })] })).toMatchObject([
      { inputs: { why: 'missed-days' } },
    ]);
  });
});

describe('after an overdose', () => {
  it('the prescriber’s review is asked for before the next dose and order, and then no more (R-174)', () => {
    const unreviewed = { overdoses: [event] };
    expect(atTheWindow(unreviewed)).toContainEqual(
      expect.objectContaining({ ruleId: 'R-174', result: 'failed', severity: 'WARN' }),
    );
    expect(ordered(unreviewed)).toContainEqual(expect.objectContaining({ ruleId: 'R-174', result: 'failed' }));
    const reviewed = atTheWindow({ overdoses: [{ ...event, reviewedOn: today }] });
    expect(reviewed.map(({ ruleId }) => ruleId)).toEqual(['R-170']);
  });

  it('after a death nothing is dosed or ordered (R-173)', () => {
    const died = { overdoses: [{ ...event, fatal: true }] };
    for (const evaluations of [atTheWindow(died), ordered(died)])
      expect(evaluations).toContainEqual(
        expect.objectContaining({ ruleId: 'R-173', result: 'failed', severity: 'HARD_STOP' }),
      );
  });
});
