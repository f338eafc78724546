import { policyFrom } from '../../policy';
import {
  type BedAttempt,
  type BedFacts,
  type Lying,
  refuseBed,
  refuseClosure,
  refuseLeave,
  refuseReservation,
} from './bed';

const policy = policyFrom([], '2026-03-02');
const now = new Date('2026-03-02T15:00:00Z');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);

const bed = (change: Partial<BedFacts> = {}): BedFacts => ({
  ...{ id: 'b1', label: '12A', level: 'wm_res', retired: false, closed: null, taken: null, kept: null },
  ...change,
});
const lying: Lying = { stayId: 's1', bedId: 'b2', label: '3', since: hours(-20), away: false };
const attempt = (change: Partial<BedAttempt> = {}): BedAttempt => ({
  ...{ patientId: 'ada', at: now, movesFrom: null },
  ...change,
});
const may = (...[change, of, where]: [Partial<BedAttempt>?, BedFacts?, (Lying | null)?]) =>
  refuseBed(attempt(change), of ?? bed(), where ?? null, now, policy);

describe('giving a bed (clinical reference 6.2)', () => {
  it('an empty bed in service is given', () => {
    expect(may()).toBeNull();
  });

  it('a bed with somebody in it is not, and says who', () => {
    const of = bed({ taken: { patientId: 'ben', name: 'Ben West', since: hours(-3) } });
    expect(may({}, of)).toMatchObject({ code: 'bed.taken', says: expect.stringContaining('Ben West') });
  });

  it('nobody gets a second bed: they are moved', () => {
    expect(may({}, bed(), lying)).toMatchObject({ code: 'bed.elsewhere', says: expect.stringContaining('bed 3') });
    expect(may({ movesFrom: 's1' }, bed(), lying)).toBeNull();
    expect(may({ movesFrom: 's0' }, bed(), lying)).toMatchObject({ code: 'bed.elsewhere' });
    expect(may({ movesFrom: 's1' })).toMatchObject({ code: 'bed.invalid' });
  });

  it('a move comes after the stay before it began, at the earliest a moment later', () => {
    expect(may({ movesFrom: 's1', at: lying.since }, bed(), lying)).toMatchObject({ code: 'bed.invalid' });
    expect(may({ movesFrom: 's1', at: new Date(lying.since.getTime() + 1) }, bed(), lying)).toBeNull();
  });

  it('who is away comes back first', () => {
    expect(may({ movesFrom: 's1' }, bed(), { ...lying, away: true })).toMatchObject({ code: 'bed.invalid' });
  });

  it('a bed out of service or no longer used is not given', () => {
    expect(may({}, bed({ closed: { since: hours(-1), why: 'repair' } }))?.says).toContain('out of service (repair)');
    expect(may({}, bed({ retired: true }))).toMatchObject({ code: 'bed.invalid' });
  });

  it('a reserved bed is for whom it is kept, until its time is over', () => {
    const kept = { patientId: 'ben', name: 'Ben West', until: hours(1) };
    expect(may({}, bed({ kept }))).toMatchObject({ code: 'bed.taken' });
    expect(may({ patientId: 'ben' }, bed({ kept }))).toBeNull();
    expect(may({}, bed({ kept: { ...kept, until: now } }))).toBeNull();
  });

  it('is written down within three days and never ahead', () => {
    expect(may({ at: new Date(now.getTime() + 1) })).toMatchObject({ code: 'bed.invalid' });
    expect(may({ at: hours(-72) })).toBeNull();
    expect(may({ at: new Date(hours(-72).getTime() - 1) })).toMatchObject({ code: 'bed.invalid' });
  });
});

describe('leaves, reservations and beds out of service', () => {
  const leave = (change: object = {}, of = lying) =>
    refuseLeave({ kind: 'pass', leftAt: now, expectedAt: hours(4), ...change }, of, now, policy);

  it('a leave begins once and is expected to end, within three days', () => {
    expect(leave()).toBeNull();
    expect(leave({ expectedAt: now })).toMatchObject({ code: 'bed.invalid' });
    expect(leave({ expectedAt: hours(72) })).toBeNull();
    expect(leave({ expectedAt: hours(73) })?.says).toContain('72 hours');
    expect(leave({}, { ...lying, away: true })).toMatchObject({ code: 'bed.invalid' });
    expect(leave({ leftAt: hours(-21) })).toMatchObject({ code: 'bed.invalid' });
  });

  const reserve = (until: Date, of = bed(), where: Lying | null = null) =>
    refuseReservation(until, of, 'ada', where, now, policy);

  it('a bed is kept for two days at most, for somebody who has none', () => {
    expect(reserve(hours(48))).toBeNull();
    expect(reserve(hours(49))?.says).toContain('48 hours');
    expect(reserve(now)).toMatchObject({ code: 'bed.invalid' });
    expect(reserve(hours(2), bed(), lying)).toMatchObject({ code: 'bed.elsewhere' });
    const kept = { patientId: 'ben', name: 'Ben West', until: hours(1) };
    expect(reserve(hours(2), bed({ kept }))).toMatchObject({ code: 'bed.taken' });
  });

  it('nobody loses a bed to a repair', () => {
    const taken = { patientId: 'ben', name: 'Ben West', since: hours(-3) };
    expect(refuseClosure(now, bed(), now, policy)).toBeNull();
    expect(refuseClosure(now, bed({ taken }), now, policy)?.says).toContain('Move Ben West');
    expect(refuseClosure(now, bed({ kept: { ...taken, until: hours(1) } }), now, policy)).toMatchObject({
      code: 'bed.taken',
    });
    expect(refuseClosure(now, bed({ closed: { since: now, why: 'cleaning' } }), now, policy)).toMatchObject({
      code: 'bed.taken',
    });
  });
});
