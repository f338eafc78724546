import fc from 'fast-check';
import { standardPolicy } from '../../policy';
import { contactHours, refuseReferral, waitDaysOf } from './referral-facts';
import {
  decidePlaceOffer,
  leavesListWith,
  refuseLeaving,
  waitBegins,
  type WaitingFacts,
  waitingPlaces,
} from './waiting-list';

const now = new Date('2026-03-20T17:00:00Z');
const zone = 'America/New_York';
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
const entry = (id: string, change: Partial<WaitingFacts> = {}): WaitingFacts => ({
  id,
  since: ago(1),
  priority: 'other',
  pregnant: 'unknown',
  injects: 'unknown',
  recentOverdose: 'unknown',
  carePriorities: [],
  pregnancyConfirmed: false,
  interimSince: null,
  delays: [],
  ...change,
});
const order = (...entries: WaitingFacts[]) => waitingPlaces(entries, now, zone, standardPolicy);

describe('the waiting list', () => {
  it('pregnant people first, then injection use, a recent overdose, a medical reason, then by wait (R-034)', () => {
    const list = order(
      entry('long', { since: ago(90) }),
      entry('medical', { carePriorities: ['medical'] }),
      entry('overdose', { recentOverdose: 'month' }),
      entry('injects', { injects: 'yes' }),
      entry('pregnant', { pregnant: 'yes', since: ago(0) }),
      entry('both', { priority: 'pregnant', injects: 'yes', since: ago(0) }),
    );
    expect(list.map(({ id }) => id)).toEqual(['both', 'pregnant', 'injects', 'overdose', 'medical', 'long']);
    expect(list.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(list[0]?.reasons).toEqual(['Pregnant', 'Injects', 'Since today']);
    expect(list[5]).toMatchObject({ waitDays: 90, reasons: ['Waits 90 days'] });
  });

  it('nobody who is not pregnant ever stands before someone who is, whatever they waited (R-034)', () => {
    const facts = fc.record({
      pregnant: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
      injects: fc.constantFrom('yes' as const, 'no' as const),
      days: fc.integer({ min: 0, max: 400 }),
    });
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 20 }), (people) => {
        const list = order(
          ...people.map(({ days, ...one }, index) => entry(String(index), { ...one, since: ago(days) })),
        );
        const ranks = list.map(({ rank }) => rank);
        expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
        const pregnant = people.filter((one) => one.pregnant === 'yes').length;
        expect(ranks.slice(0, pregnant).every((rank) => rank <= 2)).toBe(true);
      }),
    );
  });

  it('a delay that the person asked for starts the wait anew when it is longer than thirty days (R-379)', () => {
    const begins = (until: string) =>
      waitBegins({ since: ago(70), delays: [{ askedOn: '2026-02-01', until }] }, zone, standardPolicy);
    expect(begins('2026-03-03')).toBe('2026-01-09');
    expect(begins('2026-03-04')).toBe('2026-03-04');
  });

  it('says what falls due while they wait: confirming a pregnancy, interim services after 48 hours, interim treatment after 14 days (R-033, R-034)', () => {
    const codes = (change: Partial<WaitingFacts>) => order(entry('one', change))[0]?.notices.map(({ code }) => code);
    expect(codes({})).toEqual([]);
    expect(codes({ pregnant: 'yes' })).toEqual(['confirm-pregnancy']);
    expect(codes({ pregnant: 'yes', pregnancyConfirmed: true, since: ago(1.99) })).toEqual([]);
    expect(codes({ pregnant: 'yes', pregnancyConfirmed: true, since: ago(2) })).toEqual(['interim-services']);
    expect(codes({ since: ago(13) })).toEqual([]);
    expect(codes({ since: ago(14) })).toEqual(['interim-offer']);
    expect(codes({ since: ago(120), interimSince: '2025-12-12' })).toEqual([]);
    expect(codes({ since: ago(120), interimSince: '2025-12-11' })).toEqual(['interim-plan']);
  });

  const [first, second] = order(entry('pregnant', { pregnant: 'yes' }), entry('other'));
  const offer = { placeFrom: null, answer: 'accepted', waitUntil: null, note: '' } as const;

  it('a place that goes past a pregnant person asks for a word about why, and forbids nothing (R-034)', () => {
    if (first === undefined || second === undefined) throw new Error('two wait');
    const past = { place: second, before: [first] };
    expect(decidePlaceOffer(offer, past, '2026-03-20')).toMatchObject({ code: 'waiting.order' });
    expect(decidePlaceOffer({ ...offer, note: 'For men only' }, past, '2026-03-20')).toMatchObject({
      evaluation: { ruleId: 'R-034', severity: 'WARN', result: 'failed' },
    });
    expect(decidePlaceOffer(offer, { place: first, before: [] }, '2026-03-20')).toMatchObject({
      evaluation: { result: 'passed' },
    });
  });

  it('days of an offer lie ahead, within a year', () => {
    if (first === undefined) throw new Error('one waits');
    const ask = (change: object) =>
      decidePlaceOffer({ ...offer, ...change }, { place: first, before: [] }, '2026-03-20');
    expect(ask({ placeFrom: '2026-03-19' })).toMatchObject({ facts: { field: 'placeFrom' } });
    expect(ask({ answer: 'asked-to-wait' })).toMatchObject({ facts: { field: 'waitUntil' } });
    expect(ask({ answer: 'asked-to-wait', waitUntil: '2026-03-20' })).toMatchObject({ facts: { field: 'waitUntil' } });
    expect(ask({ answer: 'asked-to-wait', waitUntil: '2026-03-21' })).toHaveProperty('evaluation');
    expect(ask({ waitUntil: '2026-03-21' })).toMatchObject({ facts: { field: 'waitUntil' } });
  });

  it('nobody leaves the list in silence', () => {
    expect(refuseLeaving('placed', '')).toBeNull();
    expect(refuseLeaving('declined', ' ')).not.toBeNull();
    expect(refuseLeaving('forgotten', 'x')).not.toBeNull();
  });
});

describe('the referral (clinical reference 2.4, 2.6)', () => {
  const referral = {
    source: 1,
    referrer: null,
    mandated: null,
    referredOn: '2026-03-10',
    firstContactAt: null,
    supersedesId: null,
    reason: '',
  } as const;
  const refused = (change: object, standing: string | null = null) =>
    refuseReferral({ ...referral, ...change }, standing, now, zone);

  it('a court’s referral says whether care was ordered; every source but the person names who referred', () => {
    expect(refused({})).toBeNull();
    expect(refused({ source: 7, referrer: { name: 'Officer Hall', organisation: null, phone: null } })).toMatchObject({
      facts: { field: 'mandated' },
    });
    expect(refused({ source: 3 })).toMatchObject({ facts: { field: 'referrer' } });
    expect(refused({ source: 8 })).toMatchObject({ facts: { field: 'source' } });
  });

  it('the first contact is neither before the referral nor ahead', () => {
    expect(refused({ firstContactAt: new Date('2026-03-09T12:00:00Z') })).toMatchObject({
      facts: { field: 'firstContactAt' },
    });
    expect(refused({ firstContactAt: new Date('2026-03-21T12:00:00Z') })).not.toBeNull();
    expect(refused({ firstContactAt: new Date('2026-03-10T12:00:00Z') })).toBeNull();
  });

  it('is corrected with a reason, by a row that points to what stands', () => {
    expect(refused({}, 'a')).toMatchObject({ code: 'referral.taken' });
    expect(refused({ supersedesId: 'b', reason: 'x' }, 'a')).toMatchObject({ code: 'referral.taken' });
    expect(refused({ supersedesId: 'a' }, 'a')).toMatchObject({ facts: { field: 'reason' } });
    expect(refused({ supersedesId: 'a', reason: 'Misheard' }, 'a')).toBeNull();
  });

  it('wait days run to admission, or to today', () => {
    expect(waitDaysOf('2026-03-10', null, '2026-03-20')).toBe(10);
    expect(waitDaysOf('2026-03-10', '2026-03-12', '2026-03-20')).toBe(2);
    expect(contactHours(ago(1), now)).toBe(24);
    expect(contactHours(ago(1), null)).toBeNull();
  });
});

describe('a step on the path and the list', () => {
  it.each([
    ['intake', 'admitted', 'placed'],
    ['suspended', 'admitted', null],
    ['referred', 'screened', null],
    ['screened', 'referred_out', 'elsewhere'],
    ['referred', 'no_contact_closed', 'lost-contact'],
    ['intake', 'withdrew', 'declined'],
    ['screened', 'deceased', 'died'],
  ])('from %s to %s leaves it with: %s (R-379)', (from, to, reason) => {
    expect(leavesListWith(from, to)).toBe(reason);
  });
});
