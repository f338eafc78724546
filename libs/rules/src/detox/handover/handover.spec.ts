import fc from 'fast-check';
import { policyFrom } from '../../policy';
import {
  type HandoverFacts,
  handoverState,
  refuseHandoverNote,
  refuseHandoverSigning,
  refuseHandoverTaking,
  refuseSheet,
  trendOf,
} from './handover';
import { shiftAfter, shiftAt, shiftBefore, shiftPlans, shiftsFrom } from './shift';

const policy = policyFrom([], '2026-03-02');
const boston = 'America/New_York';
/** Twenty past three in the afternoon. */
const now = new Date('2026-03-02T20:20:00Z');
const hour = 3_600_000;

describe('shifts', () => {
  it('a day has three, the night belongs to the evening on which it begins', () => {
    expect(shiftAt(now, boston, policy)).toMatchObject({ name: 'evening', forDay: '2026-03-02' });
    const night = shiftAt(new Date('2026-03-03T07:00:00Z'), boston, policy);
    expect(night).toMatchObject({ name: 'night', forDay: '2026-03-02' });
    expect(night.startsAt.toISOString()).toBe('2026-03-03T04:00:00.000Z');
  });

  it('the night in which clocks go forward has seven hours, the one in which they go back nine', () => {
    const spring = shiftAt(new Date('2026-03-08T08:00:00Z'), boston, policy);
    expect((spring.endsAt.getTime() - spring.startsAt.getTime()) / hour).toBe(7);
    const autumn = shiftAt(new Date('2026-11-01T08:00:00Z'), boston, policy);
    expect((autumn.endsAt.getTime() - autumn.startsAt.getTime()) / hour).toBe(9);
  });

  it('follow one another without a gap, whatever the plan, the zone and the clocks', () => {
    const zones = ['America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Auckland', 'America/Phoenix'];
    const times = fc.date({
      min: new Date('2026-01-01T00:00:00Z'),
      max: new Date('2027-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(times, fc.constantFrom(...zones), fc.constantFrom(...shiftPlans), (at, zone, plan) => {
        const own = policyFrom([{ key: 'unit_shift_starts', value: plan, effectiveFrom: '2020-01-01' }], '2026-01-01');
        const shift = shiftAt(at, zone, own);
        expect(shift.startsAt <= at && at < shift.endsAt).toBe(true);
        expect(shiftAfter(shift, zone, own).startsAt).toEqual(shift.endsAt);
        expect(shiftBefore(shift, zone, own).endsAt).toEqual(shift.startsAt);
        for (const one of shiftsFrom(shift.forDay, 3, zone, own)) expect(one.endsAt > one.startsAt).toBe(true);
      }),
    );
  });
});

describe('a handover sheet', () => {
  const shift = shiftAt(now, boston, policy);
  const facts: HandoverFacts = { shift, signed: null, taken: null };
  const signed = { by: 'ann', name: 'Ann', at: now };
  const taken = { name: 'Bea', at: now };
  const lastHours = new Date(shift.endsAt.getTime() - 2 * hour);

  it('runs, is to be signed, to be taken over, and done', () => {
    expect(handoverState(facts, now, policy)).toBe('running');
    expect(handoverState(facts, lastHours, policy)).toBe('to-sign');
    expect(handoverState(facts, new Date(shift.endsAt.getTime() + 40 * hour), policy)).toBe('to-sign');
    expect(handoverState({ ...facts, signed }, now, policy)).toBe('to-take');
    expect(handoverState({ ...facts, signed, taken }, now, policy)).toBe('done');
  });

  it('is signed in the last two hours of its shift or later, once', () => {
    expect(refuseHandoverSigning(facts, new Date(lastHours.getTime() - 1), policy)).toMatchObject({
      code: 'handover.invalid',
    });
    expect(refuseHandoverSigning(facts, lastHours, policy)).toBeNull();
    expect(refuseHandoverSigning({ ...facts, signed }, lastHours, policy)).toMatchObject({ code: 'handover.signed' });
  });

  it('is locked from the first signature on', () => {
    expect(refuseHandoverNote(facts)).toBeNull();
    expect(refuseHandoverNote({ ...facts, signed })?.says).toContain('Ann has signed');
  });

  it('is taken over once, by another person than the one who hands over', () => {
    expect(refuseHandoverTaking(facts, 'bea')).toMatchObject({ code: 'handover.invalid' });
    expect(refuseHandoverTaking({ ...facts, signed }, 'ann')).toMatchObject({ code: 'handover.second' });
    expect(refuseHandoverTaking({ ...facts, signed }, 'bea')).toBeNull();
    expect(refuseHandoverTaking({ ...facts, signed, taken }, 'cleo')).toMatchObject({ code: 'handover.taken' });
  });

  it('is opened for a shift that has begun, not for one of last week', () => {
    expect(refuseSheet(shift, shift.startsAt, now, policy)).toBeNull();
    expect(refuseSheet(shift, new Date(shift.startsAt.getTime() + 1), now, policy)).toMatchObject({
      code: 'handover.invalid',
    });
    const next = shiftAfter(shift, boston, policy);
    expect(refuseSheet(next, next.startsAt, now, policy)?.says).toContain('not begun');
    const later = (hours: number) => new Date(shift.endsAt.getTime() + hours * hour);
    expect(refuseSheet(shift, shift.startsAt, later(72), policy)).toBeNull();
    expect(refuseSheet(shift, shift.startsAt, later(73), policy)).toMatchObject({ code: 'handover.invalid' });
  });

  it('one point is no trend: two people may score so', () => {
    expect([trendOf(12, 11), trendOf(13, 11), trendOf(9, 11), trendOf(9, null)]).toEqual([
      'level',
      'rising',
      'falling',
      null,
    ]);
  });
});
