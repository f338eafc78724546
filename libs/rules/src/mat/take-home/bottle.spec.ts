import fc from 'fast-check';
import { addDays } from '../../time';
import { coveredDays } from '../covered-days';
import { courseOf } from '../course';
import { atTheWindow, doseEvaluation } from '../example-answers';
import { exampleChart, given, methadoneOrder, today } from '../example-chart';
import type { KnownBottle } from '../medication-chart';
import { bottleCovers, bottleStands, bottleStates, type BottleState, bottleWords, mayBecome } from './bottle';
import { bottle, bottles, released } from './bottle-example';
import { batchCode, bottleSerial, readSerial, serialInWords } from './bottle-serial';

const states = Object.keys(bottleStates) as BottleState[];

describe('the states of a bottle', () => {
  it('each is reached from being prepared, and the ways end', () => {
    const reached = new Set<BottleState>(['prepared']);
    for (const state of reached) for (const next of bottleStates[state].next) reached.add(next);
    expect([...reached].sort()).toEqual([...states].sort());
    const ends = states.filter((state) => bottleStates[state].next.length === 0);
    expect(ends.sort()).toEqual(['recalled', 'returned_empty', 'returned_full', 'voided']);
  });

  it('nothing goes back, nothing leaves without a label, and what was handed out is never voided', () => {
    expect(mayBecome('prepared', 'released')).toBe(false);
    for (const state of states) {
      expect(mayBecome(state, 'prepared')).toBe(false);
      expect(mayBecome(state, state)).toBe(false);
    }
    expect(mayBecome('released', 'voided')).toBe(false);
    expect(mayBecome('reported_lost', 'released')).toBe(false);
  });

  it('is assumed taken on the day after its day, and that gives way to what is found', () => {
    expect(bottleWords(bottle(today, released), today)).toBe('Handed out');
    expect(bottleWords(bottle(addDays(today, -1), released), today)).toBe('Assumed taken');
    expect(bottleWords(bottle(addDays(today, -1), { state: 'returned_full' }), today)).toBe('Brought back full');
  });
});

describe('the day of a bottle (R-360)', () => {
  const at = (more: Partial<KnownBottle>) => bottleCovers(bottle('2026-06-08', more));

  it('is covered by one that was handed out, also when it came back empty (R-360)', () => {
    expect(at(released)).toBe(true);
    expect(at({ state: 'returned_empty' })).toBe(true);
  });

  it('is not covered by one that is still here, came back full or was called in (R-360)', () => {
    for (const state of ['prepared', 'labelled', 'voided', 'returned_full', 'recalled'] as const)
      expect([state, at({ state })]).toEqual([state, false]);
  });

  it('is not covered by one lost before it or on it; one lost on the day after was taken (R-098, R-360)', () => {
    expect(at({ state: 'reported_lost', lostOn: '2026-06-07' })).toBe(false);
    expect(at({ state: 'reported_lost', lostOn: '2026-06-08' })).toBe(false);
    expect(at({ state: 'reported_lost', lostOn: '2026-06-09' })).toBe(true);
  });

  it('what covers stands, and so does what waits to be picked up', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.constantFrom(null, '2026-06-07', '2026-06-09'), (state, lostOn) => {
        const one = bottle('2026-06-08', { state, lostOn });
        expect(bottleStands(one)).toBe(bottleCovers(one) || state === 'prepared' || state === 'labelled');
      }),
    );
  });

  it('nobody with bottles for a week missed that week (R-050, R-360)', () => {
    const doses = [given(addDays(today, -8))];
    const takeHomes = bottles(addDays(today, -7), 7, released);
    expect(courseOf({ ...exampleChart, doses }, 'methadone', today).missed).toBe(7);
    const course = courseOf({ ...exampleChart, doses, takeHomes }, 'methadone', today);
    expect([course.missed, course.daysSinceLastDose, course.lastDose?.place]).toEqual([0, 1, 'home']);
    expect(coveredDays({ ...exampleChart, doses, takeHomes }, addDays(today, -8), today).size).toBe(8);
  });

  it('two bottles that came back full are two missed days (R-050, R-360)', () => {
    const doses = [given(addDays(today, -8))];
    const takeHomes = [
      ...bottles(addDays(today, -7), 5, released),
      ...bottles(addDays(today, -2), 2, { state: 'returned_full' }),
    ];
    const { missed, lastDose } = courseOf({ ...exampleChart, doses, takeHomes }, 'methadone', today);
    expect([missed, lastDose?.on]).toEqual([2, addDays(today, -3)]);
  });

  it('the portions of a day at home are one dose of it', () => {
    const half = { ...released, doseMcg: methadoneOrder.doseMcg };
    const takeHomes = [bottle(addDays(today, -1), half), bottle(addDays(today, -1), { ...half, portion: 2 })];
    expect(courseOf({ ...exampleChart, doses: [], takeHomes }, 'methadone', today).lastDose?.doseMcg).toBe(160_000);
  });
});

describe('a bottle and the window', () => {
  it('no dose here for a day whose bottle is at home, until it is brought back (DOSE-BOTTLE-1)', () => {
    const at = (takeHomes: readonly KnownBottle[]) => atTheWindow('DOSE-BOTTLE-1', { chart: { takeHomes } });
    expect(at([bottle(today, released)])).toBe('HARD_STOP');
    expect(at([bottle(today, { state: 'returned_full' })])).toBe('passed');
    expect(at([bottle(today)])).toBe('passed');
    expect(at([bottle(addDays(today, 1), released)])).toBe('passed');
    expect(at([])).toBe('not asked');
  });

  it('says which bottle, and the way out (DOSE-BOTTLE-1)', () => {
    const found = doseEvaluation('DOSE-BOTTLE-1', { chart: { takeHomes: [bottle(today, released)] } });
    expect(found?.message).toContain('take it back');
    expect(found?.message).toContain(serialInWords(bottle(today).serial));
  });

  it('the other portion of a split day may be at home (R-062, DOSE-BOTTLE-1)', () => {
    const order = { ...methadoneOrder, frequency: 'split' as const, portions: 2 };
    const takeHomes = [bottle(today, { ...released, portion: 2 })];
    expect(atTheWindow('DOSE-BOTTLE-1', { chart: { orders: [order], takeHomes } })).toBe('passed');
    expect(atTheWindow('DOSE-BOTTLE-1', { chart: { orders: [order], takeHomes } }, { portion: 2 })).toBe('HARD_STOP');
  });

  it('empty bottles are asked for, and a missing one stops nothing (R-094)', () => {
    const takeHomes = bottles(addDays(today, -3), 3, released);
    const check = { id: 'c', on: today, at: `${today}T11:00:00Z`, expected: 3, missing: 3, notAsExpected: 0 };
    expect(atTheWindow('R-094', { chart: { takeHomes } })).toBe('WARN');
    const bottleEvents = { callBacks: [], losses: [], returns: [check] };
    expect(atTheWindow('R-094', { chart: { takeHomes, bottleEvents } })).toBe('passed');
    expect(atTheWindow('R-094', { chart: { takeHomes: bottles(today, 3, released) } })).toBe('not asked');
  });
});

describe('the serial of a bottle', () => {
  const code = batchCode(Uint8Array.from([1, 40, 99, 255, 0, 17, 200, 31]));
  const serial = bottleSerial(code, 7);

  it('is read back as it was printed, typed in small letters or with an O for a zero', () => {
    expect(readSerial(serial)).toBe(serial);
    expect(readSerial(` ${serialInWords(serial).toLowerCase()} `)).toBe(serial);
    expect(readSerial(bottleSerial('00001111', 1).replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(
      bottleSerial('00001111', 1),
    );
  });

  it('one wrong character, or two neighbors swapped, is no serial', () => {
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXY';
    for (let place = 0; place < serial.length; place += 1) {
      for (const letter of letters) {
        const other = `${serial.slice(0, place)}${letter}${serial.slice(place + 1)}`;
        if (other !== serial) expect([other, readSerial(other)]).toEqual([other, null]);
      }
      const swapped = `${serial.slice(0, place)}${serial[place + 1] ?? ''}${serial[place]}${serial.slice(place + 2)}`;
      if (swapped !== serial && swapped.length === 11) expect([swapped, readSerial(swapped)]).toEqual([swapped, null]);
    }
  });

  it('of up to 99 bottles of a batch, no two are alike', () => {
    expect(new Set(Array.from({ length: 99 }, (_, index) => bottleSerial(code, index + 1))).size).toBe(99);
    expect(() => bottleSerial(code, 100)).toThrow('no place');
    expect(readSerial('hello')).toBeNull();
  });
});
