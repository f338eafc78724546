import { tracks } from '@cairn/rules';
import fc from 'fast-check';
import { People, type Person } from './people';
import { productOfArm } from './read-orders';
import { pathOf } from './stage-path';

const arms = [
  'Methadone',
  'Outpatient BUP',
  'Outpatient BUP + EMM',
  'Outpatient BUP + SMM',
  'Inpatient BUP',
  'Inpatient NR-NTX',
];

function person(facts: Partial<Person>): Person {
  const people = new People();
  people.add(1, '27');
  return Object.assign(people.find(1) as Person, facts);
}

function order(arm: string, startDay: number): Person['orders'][number] {
  const product = productOfArm(arm);
  if (!product) throw new Error(`No medicine in ${arm}`);
  return { ...product, id: '', arm, startDay, endDay: null, lastDay: startDay, lastDose: null };
}

const states = (of: Person, track: string): string[] =>
  pathOf(of)
    .filter((step) => step.track === track)
    .map((step) => `${step.state} ${step.day}`);

describe('the path of an imported person', () => {
  it('ends where someone was never assigned, at the last contact', () => {
    expect(states(person({ screeningDay: 1, lastContact: 8 }), 'main')).toEqual([
      'referred 0',
      'screened 1',
      'no_contact_closed 8',
    ]);
    expect(states(person({ screeningDay: 1, lastContact: 8 }), 'placement')).toEqual([]);
    expect(states(person({ screeningDay: 1, lastContact: 8 }), 'aftercare')).toEqual([]);
  });

  it('stays open where nothing says that the person left', () => {
    const facts = {
      screeningDay: 0,
      orders: [order('Methadone', 7)],
      lastContact: 170,
      firstDose: { day: 7, mcg: 1 },
      lastDoseDay: 168,
    };
    expect(states(person(facts), 'main')).toEqual(['referred 0', 'screened 0', 'intake 0', 'admitted 7']);
    expect(states(person(facts), 'placement')).toEqual(['none 7', 'otp 7']);
    expect(states(person(facts), 'moud')).toEqual([
      ...['not_started 0', 'eligibility 7', 'induction 7', 'stabilisation 21', 'ended 169'],
    ]);
  });

  it('shows an inpatient stay as the placement, and medication once the stay is over', () => {
    const facts = { stays: [{ admitted: -2, discharged: 6 }], orders: [order('Inpatient NR-NTX', 4)], lastContact: 30 };
    expect(states(person(facts), 'placement')).toEqual(['none -2', 'wm_res -2', 'op_med 6']);
  });

  it('records a death as a death', () => {
    expect(states(person({ left: 'died', orders: [order('Outpatient BUP', 3)], lastContact: 50 }), 'main').at(-1)).toBe(
      'deceased 50',
    );
  });

  it('takes only steps that the path allows, in order of time, whatever the facts are', () => {
    const day = fc.integer({ min: -366, max: 1121 });
    const facts = fc.record({
      screeningDay: fc.option(day),
      lastContact: fc.integer({ min: 0, max: 1121 }),
      left: fc.constantFrom(null, 'died' as const, 'left the study' as const),
      orders: fc
        .array(fc.tuple(fc.constantFrom(...arms), day), { maxLength: 2 })
        .map((own) => own.sort((a, b) => a[1] - b[1]).map(([arm, startDay]) => order(arm, startDay))),
      stays: fc
        .tuple(
          fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 4 }),
          fc.integer({ min: 0, max: 2 }),
        )
        .map(([[a = 0, b = 0, c = 0, d = 0], count]) =>
          [
            { admitted: a - 5, discharged: a - 5 + b },
            { admitted: a - 5 + b + c, discharged: a - 5 + b + c + d },
          ].slice(0, count),
        ),
      doses: fc.option(fc.tuple(day, fc.nat(300))),
    });
    fc.assert(
      fc.property(facts, ({ doses, ...rest }) => {
        const steps = pathOf(
          person({
            ...rest,
            firstDose: doses && { day: doses[0], mcg: 1 },
            lastDoseDay: doses && doses[0] + doses[1],
          }),
        );
        for (const [track, { initial, states: known }] of Object.entries(tracks)) {
          const own = steps.filter((step) => step.track === track);
          // Level of care and aftercare begin with admission, or never.
          const mayBeMissing = track === 'placement' || track === 'aftercare';
          expect(own[0]?.state ?? (mayBeMissing ? initial : 'missing')).toBe(initial);
          for (const [i, step] of own.slice(1).entries()) {
            const before = own[i] as (typeof own)[number];
            const exits: readonly string[] =
              (known as Record<string, { exits: readonly string[] }>)[before.state]?.exits ?? [];
            expect(`${before.state} > ${step.state}`).toBe(
              `${before.state} > ${exits.includes(step.state) ? step.state : 'refused'}`,
            );
            expect(step.day).toBeGreaterThanOrEqual(before.day);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
