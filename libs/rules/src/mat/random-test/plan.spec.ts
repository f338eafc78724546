import fc from 'fast-check';
import { addDays, daysBetween, weekday } from '../../time';
import { rederive } from './drawing';
import { requiredTests } from './quota';
import { daily, House, mixedUnder, start } from './random-scene';
import { happens, millionths, pick, wordsOf } from './uniform';

const keys = fc.string({ minLength: 1, maxLength: 12 });
const few = { numRuns: 8 };

describe('random drug tests, drawn over the year', () => {
  it('whoever comes every day has the required tests, on every day of the year (R-400, R-410)', () => {
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 400 }), (key, days) => {
        const house = new House(['ann'], { key }).live(start, days);
        const today = addDays(start, days - 1);
        const { required, from } = requiredTests([{ from: start, to: null, interim: false }], today, house.policy);
        const done = (house.tests.get('ann') ?? []).filter((day) => day >= from).length;
        // The part of the year that runs may still hold its day ahead.
        expect(done).toBeGreaterThanOrEqual(required - 1);
        const whole = Math.floor(days / 365);
        for (let year = 0; year < whole; year += 1) {
          const [first, last] = [addDays(start, year * 365), addDays(start, year * 365 + 364)];
          const inYear = (house.tests.get('ann') ?? []).filter((day) => day >= first && day <= last);
          expect(inYear).toHaveLength(8);
        }
      }),
      few,
    );
  });

  it('two drawn days lie 10 to 60 days apart (R-410)', () => {
    fc.assert(
      fc.property(keys, (key) => {
        const days = new House(['ann'], { key }).live(start, 500).tests.get('ann') ?? [];
        const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? '', day));
        expect(gaps.filter((gap) => gap < 10 || gap > 60)).toEqual([]);
      }),
      few,
    );
  });

  it('without the key the next date does not follow from the earlier ones: another key is another plan (R-410)', () => {
    const plans = Array.from({ length: 200 }, (_, index) =>
      new House(['ann'], { key: `key ${index}` })
        .live(start, 1)
        .standing('ann')
        .map(({ day }) => day),
    );
    const [first, second] = [plans.map((plan) => plan[0]), plans.map((plan) => plan[1])];
    // 45 days can be drawn in the first part: with 200 keys nearly all of them are, and knowing the first says little of the second.
    expect(new Set(first).size).toBeGreaterThan(38);
    const afterTheSame = plans.filter((plan) => plan[0] === first[0]).map((plan) => plan[1]);
    expect(new Set(afterTheSame).size).toBe(afterTheSame.length);
    expect(new Set(second).size).toBeGreaterThan(30);
  });

  it('the same key gives the same plan, and planning twice changes nothing (R-410)', () => {
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 300 }), (key, days) => {
        const [one, other] = [new House(['ann', 'ben'], { key }), new House(['ann', 'ben'], { key })];
        one.live(start, days);
        other.live(start, days);
        expect(one.draws).toEqual(other.draws);
        const today = addDays(start, days - 1);
        other.plan(today, true);
        other.plan(today, false);
        expect(other.draws).toEqual(one.draws);
      }),
      few,
    );
  });

  it('every draw can be drawn again from what is kept and its key; another key or another day is found out (R-410)', () => {
    const policy = { random_test_p_extra: 0.05, random_test_day_capacity: 1 };
    const people = Array.from({ length: 12 }, (_, index) => `person ${index}`);
    const came = (id: string, day: string) => (id.length + daysBetween(start, day)) % 3 > 0;
    const house = new House(people, { policy, came }).live(start, 200);
    expect(new Set(house.draws.map(({ kind }) => kind))).toEqual(new Set(['drawn', 'extra', 'made-up']));
    expect(house.draws.some(({ passedOver }) => passedOver.length > 0)).toBe(true);
    for (const draw of house.draws) {
      expect(rederive(draw, mixedUnder('a key')(draw.message))).toBe(draw.day);
      expect(rederive({ ...draw, generatorVersion: 2 }, mixedUnder('a key')(draw.message))).toBeNull();
    }
    const drawn = house.draws.filter(({ candidates }) => candidates.length > 20);
    const stranger = drawn.filter((draw) => rederive(draw, mixedUnder('another')(draw.message)) === draw.day);
    expect(stranger.length).toBeLessThan(drawn.length / 5);
  });

  it('no day holds more than there is room for while another day of the part has room (R-410)', () => {
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 3 }), (key, capacity) => {
        const people = Array.from({ length: 30 }, (_, index) => `person ${index}`);
        const house = new House(people, { key, policy: { random_test_day_capacity: capacity } }).live(start, 60);
        const load = new Map<string, number>();
        for (const { day, ended } of house.draws) if (ended === null) load.set(day, (load.get(day) ?? 0) + 1);
        expect(Math.max(...load.values())).toBeLessThanOrEqual(capacity);
      }),
      few,
    );
  });

  it('when attendance changes, today, the past and the part that runs stay as they are (R-410)', () => {
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 400 }), (key, days) => {
        const today = addDays(start, days - 1);
        const house = new House(['ann'], {
          key,
          attendance: (_, on) => daily({ habit: on > today ? [2, 4] : null }),
        }).live(start, days);
        const before = house.standing('ann');
        house.plan(addDays(today, 1), true);
        const begun = before.filter(({ stratum }) => (stratum.split('/')[0] ?? '') <= addDays(today, 1));
        expect(house.standing('ann')).toEqual(expect.arrayContaining([...begun]));
        const ahead = house.standing('ann').filter(({ stratum }) => (stratum.split('/')[0] ?? '') > addDays(today, 1));
        expect(ahead).toHaveLength(1);
        expect([2, 4]).toContain(weekday(ahead[0]?.day ?? start));
      }),
      few,
    );
  });

  it('with the worker off for two days nothing is drawn for a day that is over (R-410)', () => {
    const house = new House(['ann']).live(start, 40);
    const known = house.draws.length;
    const back = addDays(start, 42);
    house.plan(back, true);
    expect(house.draws.slice(known).filter(({ day }) => day < back)).toEqual([]);
    const late = new House(['ben']);
    late.plan(addDays(start, 20), true);
    expect(late.standing('ben').every(({ day }) => day > addDays(start, 20))).toBe(true);
  });

  it('whoever was absent on the drawn day is drawn again within seven days, not always on the next (R-410)', () => {
    const waits = Array.from({ length: 36 }, (_, index) => {
      const house = new House(['ann'], { key: `key ${index}`, came: () => false }).live(start, 46);
      const missed = house.of('ann').find(({ madeUp }) => madeUp);
      const again = house.of('ann').find(({ insteadOf }) => insteadOf !== null && insteadOf === missed?.id);
      return missed === undefined || again === undefined ? null : daysBetween(missed.day, again.day);
    }).filter((wait) => wait !== null);
    expect(waits.length).toBeGreaterThan(27);
    expect(waits.every((wait) => wait >= 1 && wait <= 7)).toBe(true);
    expect(new Set(waits).size).toBeGreaterThan(4);
  });

  it('whoever never comes is drawn again until the part of the year is over, and then in the next one (R-410)', () => {
    const house = new House(['ann'], { came: () => false }).live(start, 120);
    const late = house.of('ann').filter(({ kind, stratum, day }) => {
      const to = stratum.split('/')[1] ?? '';
      return kind === 'made-up' && daysBetween(to, day) > 14;
    });
    expect(late).toEqual([]);
    expect(house.standing('ann').filter(({ kind }) => kind === 'drawn')).toHaveLength(4);
  });

  it('a day that was taken out by hand is drawn again; a test that was declined is not (R-410, R-409)', () => {
    const house = new House(['ann'], { came: () => false });
    house.plan(start, true);
    const [first] = house.standing('ann');
    const day = first?.day ?? start;
    house.change(first?.id ?? '', { ended: 'removed' });
    house.plan(day, false);
    expect(house.standing('ann').find(({ kind }) => kind === 'made-up')).toMatchObject({ insteadOf: first?.id });
    expect(house.standing('ann').filter((one) => one.kind === 'made-up' && one.day <= day)).toEqual([]);
  });

  it('extra draws come on top, on days of attendance only, about as often as policy says (R-410)', () => {
    const people = Array.from({ length: 25 }, (_, index) => `person ${index}`);
    const isOpen = (day: string) => weekday(day) !== 7;
    const house = new House(people, { policy: { random_test_p_extra: 0.05 }, isOpen }).live(start, 80);
    const extras = house.draws.filter(({ kind }) => kind === 'extra');
    expect(extras.every(({ day }) => isOpen(day))).toBe(true);
    // 25 people on 69 open days: 86 expected.
    expect(extras.length).toBeGreaterThan(58);
    expect(extras.length).toBeLessThan(114);
  });

  it('whoever is two tests behind is drawn more often, and never twice within the least gap (R-410)', () => {
    const policy = { random_test_p_catch_up: 0.25 };
    const late = addDays(start, 180);
    const house = new House(['ann'], { policy });
    house.live(late, 60);
    const caught = house.of('ann').filter(({ kind }) => kind === 'catch-up');
    expect(caught.length).toBeGreaterThan(1);
    const days = [...(house.tests.get('ann') ?? [])].sort();
    const close = caught.filter(({ day }) => days.some((one) => one < day && daysBetween(one, day) < 10));
    expect(close).toEqual([]);
  });

  it('whoever comes too seldom for a surprise is called in on any open day (R-412)', () => {
    const monthly = daily({ comesOn: [addDays(start, 20)], habit: [] });
    const house = new House(['ann'], { attendance: () => monthly, isOpen: (day) => weekday(day) < 6 });
    house.plan(start, true);
    expect(house.standing('ann').map(({ byCall }) => byCall)).toEqual([true, true]);
    expect(house.standing('ann').every(({ candidates }) => candidates.length > 5)).toBe(true);
    expect(house.standing('ann').every(({ day }) => weekday(day) < 6)).toBe(true);
  });

  it('closed days, bottles at home and guest stays are never drawn (R-410)', () => {
    const away = { from: addDays(start, 5), to: addDays(start, 20) };
    const bottleDays = [addDays(start, 22), addDays(start, 23)];
    const house = new House(['ann'], {
      attendance: () => daily({ away: [away], bottleDays }),
      isOpen: (day) => weekday(day) !== 7,
    });
    house.plan(start, true);
    const [drawn] = house.standing('ann');
    const wrong = (drawn?.candidates ?? []).filter(
      (day) => weekday(day) === 7 || (day >= away.from && day <= away.to) || bottleDays.includes(day),
    );
    expect(wrong).toEqual([]);
  });

  it('whoever left has no draws ahead; a stopped order ends them, one that ran out is expected to be renewed (R-410)', () => {
    const order = { frequency: 'daily', weekdays: null, startsOn: start, expiresOn: addDays(start, 20) } as const;
    let endsOn: string | null = null;
    const house = new House(['ann'], { attendance: () => daily({ orders: [{ ...order, endsOn }] }) });
    house.plan(start, true);
    expect(house.standing('ann')).toHaveLength(2);
    expect(house.standing('ann').some(({ candidates }) => candidates.some((day) => day > order.expiresOn))).toBe(true);
    endsOn = addDays(start, 2);
    house.plan(addDays(start, 3), true);
    expect(house.standing('ann').filter(({ day }) => day > addDays(start, 3))).toEqual([]);
  });

  it('a new key redraws only what has not begun (R-410)', () => {
    const house = new House(['ann'], { key: 'old' }).live(start, 10);
    const [running, next] = house.standing('ann');
    const rotated = new House(['ann'], { key: 'new' });
    rotated.draws.push(...house.draws);
    rotated.plan(addDays(start, 10), true);
    expect(rotated.standing('ann')[0]).toEqual(running);
    expect(rotated.draws.find(({ id }) => id === next?.id)?.ended).toBe('replaced');
    expect(rotated.standing('ann')[1]).toMatchObject({ seedId: 'new', insteadOf: next?.id });
  });
});

describe('choosing without a bias', () => {
  it('throws numbers away that would favor the first, and takes the next (R-410)', () => {
    expect(pick([2 ** 32 - 1, 7][Symbol.iterator](), 3)).toBe(1);
    expect(pick([2 ** 32 - 2, 7][Symbol.iterator](), 3)).toBe(2);
    expect(() => pick([].values(), 3)).toThrow(RangeError);
  });

  it('every candidate comes up alike (R-410)', () => {
    const counts = Array.from({ length: 45 }, () => 0);
    const rounds = 45_000;
    for (let round = 0; round < rounds; round += 1) {
      const at = pick(wordsOf(mixedUnder('key')(`message ${round}`)), 45);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    // 44 degrees: 1 in 1000 lies above 79.
    expect(chiSquare).toBeLessThan(79);
  });

  it('a probability of nothing never happens, of one always (R-410)', () => {
    const bytes = mixedUnder('key')('message');
    expect([happens(bytes, 0), happens(bytes, millionths(1))]).toEqual([false, true]);
  });
});
