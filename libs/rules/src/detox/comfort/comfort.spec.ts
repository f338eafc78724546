import { property, array, assert, integer, record } from 'fast-check';
import { doctor, nurse } from '../../mat/example-chart';
import { type Policy, policyFrom, standardPolicy } from '../../policy';
import { isRefusal } from '../../refusal';
import { addMinutes } from '../../time';
import { decideComfortDose } from './comfort-dose';
import type { ComfortDoseAttempt, ComfortDoseFacts, KnownComfortOrder } from './comfort-dose-facts';
import { comfortDoseRules } from './comfort-dose-rules';
import { checkComfortOrder, courseSince, decideComfortOrder } from './comfort-order';
import type { ComfortOrderAttempt, ComfortOrderFacts } from './comfort-order-facts';
import { comfortOrderRules } from './comfort-order-rules';
import { comfortDrugNames, comfortDrugs } from './formulary';
import { comfortLimits } from './limits';
import { type GivenDose, most24h } from './rolling-day';

const now = new Date('2026-06-10T11:00:00Z');
const policy = policyFrom([], '2026-06-10');
const at = (hours: number) => addMinutes(now, hours * 60);
const person = {
  childPugh: null,
  egfr: null,
  ageYears: 40,
  allergies: [],
  agonist: null,
  qtcMs: null,
  bleedingRisk: false,
} as const;

const order: KnownComfortOrder = {
  id: 'order',
  drug: 'clonidine',
  symptoms: ['autonomic signs'],
  doseMinMcg: 100,
  doseMaxMcg: 200,
  intervalMinutes: 360,
  asNeeded: false,
  maxDayMcg: 1200,
  maximumOverridden: false,
  startsAt: at(-72),
  endsAt: at(72),
  endedAt: null,
  holdSystolic: null,
  holdDiastolic: null,
  byTelephone: false,
  recordedAt: at(-72),
  cosignedAt: null,
};
const given = (doseMcg: number, hours: number, drug: GivenDose['drug'] = 'clonidine'): GivenDose => ({
  id: `g${hours}`,
  drug,
  doseMcg,
  at: at(hours),
});
const facts: ComfortDoseFacts = {
  giver: nurse,
  now,
  today: '2026-06-10',
  order,
  inEpisode: true,
  given: [given(100, -12)],
  pressure: null,
  sedation: null,
  person,
};
const pressure = { systolic: 120, diastolic: 80, pulse: 76 };
const dose: ComfortDoseAttempt = { outcome: 'given', doseMcg: 200, pressure };
const says = (attempt: Partial<ComfortDoseAttempt>, change: Partial<ComfortDoseFacts> = {}, by: Policy = policy) => {
  const answer = decideComfortDose({ ...dose, ...attempt }, { ...facts, ...change }, by);
  return isRefusal(answer) ? answer.says : 'done';
};

describe('comfort medication at the bedside (clinical reference 1.5)', () => {
  it('is given under an order that is in force, by licensed hands', () => {
    expect(says({})).toBe('done');
    expect(says({}, { order: null })).toMatch(/no such order/);
    expect(says({}, { order: { ...order, startsAt: at(1) } })).toMatch(/begins later/);
    expect([says({}, { order: { ...order, endsAt: now } }), says({}, { inEpisode: false })]).toEqual([
      'The order has ended: ask the prescriber for a new one.',
      'The order has ended: ask the prescriber for a new one.',
    ]);
    expect(says({}, { order: { ...order, endedAt: at(-1) } })).toMatch(/has ended/);
    expect(says({}, { giver: { ...nurse, licences: [] } })).toMatch(/license/);
    expect(says({ at: at(0.1) })).toMatch(/not happened yet/);
  });

  it('an unsigned telephone order is given from for 72 hours, then signed first (R-203)', () => {
    const told = (hours: number) => ({ order: { ...order, byTelephone: true, recordedAt: at(-hours) } });
    expect([says({}, told(71.9)), says({}, told(72))]).toEqual(['done', 'done']);
    expect(says({}, told(72.1))).toMatch(/not signed in time/);
  });

  it('not before its interval is over, to the minute, in either direction', () => {
    expect(says({}, { given: [given(100, -6)] })).toBe('done');
    expect(says({}, { given: [given(100, -6 + 1 / 60)] })).toMatch(/less than 360 minutes/);
    expect(says({ at: at(-3) }, { given: [given(100, -12), given(100, -1)] })).toMatch(/less than 360 minutes/);
  });

  it('not above the maximum of any 24 hours: at it, above it, and over midnight', () => {
    const soFar = (mcg: number) => ({ given: [given(mcg, -23.9)] });
    expect(says({}, soFar(1000))).toBe('done');
    expect(says({}, soFar(1001))).toMatch(/Above 1.2 mg in 24 hours/);
    expect(says({}, { given: [given(1200, -24), given(100, -7)] })).toBe('done');
  });

  it('the programme’s maximum counts although the order says more, unless the prescriber gave a reason (A30)', () => {
    const more = { ...order, maxDayMcg: 2000 };
    const soFar = { given: [given(1100, -8)] };
    expect(says({}, { ...soFar, order: more })).toMatch(/Above 1.2 mg/);
    expect(says({}, { ...soFar, order: { ...more, maximumOverridden: true } })).toBe('done');
    const strict = policyFrom(
      [{ key: 'comfort_clonidine_max_day_mg', value: 0.8, effectiveFrom: '2026-01-01' }],
      '2026-06-10',
    );
    expect(says({}, { given: [given(601, -8)] }, strict)).toMatch(/Above 0.8 mg/);
  });

  it('lofexidine by the class of the liver: 2.88, 2.16, 1.44, 0.72 mg in 24 hours', () => {
    const most = ([null, 'A', 'B', 'C'] as const).map((liver) => comfortLimits('lofexidine', policy, liver).maxDayMcg);
    expect(most).toEqual([2880, 2160, 1440, 720]);
    const lofexidine = {
      ...order,
      drug: 'lofexidine' as const,
      doseMinMcg: 540,
      doseMaxMcg: 540,
      intervalMinutes: 300,
      maxDayMcg: 2880,
    };
    const third = { order: lofexidine, given: [given(540, -12, 'lofexidine'), given(540, -6, 'lofexidine')] };
    expect(says({ doseMcg: 540 }, { ...third, person: { ...person, childPugh: 'A' } })).toBe('done');
    expect(says({ doseMcg: 540 }, { ...third, person: { ...person, childPugh: 'B' } })).toMatch(/Above 1.44 mg/);
  });

  it('clonidine and lofexidine are held below 90/60; without a pressure nobody can tell', () => {
    const at = (systolic: number, diastolic: number) => says({ pressure: { systolic, diastolic, pulse: 70 } });
    expect([at(90, 60), at(91, 61)]).toEqual(['done', 'done']);
    expect([at(89, 60), at(90, 59)].every((one) => one.startsWith('Blood pressure is below 90/60'))).toBe(true);
    const { pressure: _, ...without } = dose;
    expect(decideComfortDose(without, facts, policy)).toMatchObject({ code: 'comfort.refused' });
  });

  it('a pressure of the last half hour is not measured again; an older one is', () => {
    const { pressure: _, ...without } = dose;
    const known = (hours: number) =>
      isRefusal(decideComfortDose(without, { ...facts, pressure: { ...pressure, at: at(hours) } }, policy));
    expect([known(-0.5), known(-0.51)]).toEqual([false, true]);
  });

  it('an order may hold sooner than the programme, never later', () => {
    const strict = { order: { ...order, holdSystolic: 100, holdDiastolic: 50 } };
    expect(says({ pressure: { systolic: 99, diastolic: 70, pulse: 70 } }, strict)).toMatch(/below 100\/60/);
  });

  it('somebody hard to wake gets nothing that makes drowsy; loperamide does not', () => {
    const asleep = { sedation: { score: 2, at: now } };
    expect(says({}, asleep)).toMatch(/Hard to wake/);
    expect(says({}, { sedation: { score: 1, at: now } })).toBe('done');
    const loperamide = {
      ...order,
      drug: 'loperamide' as const,
      symptoms: ['diarrhea' as const],
      doseMinMcg: 2000,
      doseMaxMcg: 4000,
      intervalMinutes: 0,
      maxDayMcg: 16_000,
    };
    expect(says({ doseMcg: 2000 }, { ...asleep, order: loperamide, given: [] })).toBe('done');
  });

  it('the first clonidine is a test dose with blood pressure an hour later', () => {
    expect(says({}, { given: [] })).toMatch(/test dose of 0.1 mg/);
    const first = decideComfortDose({ ...dose, doseMcg: 100 }, { ...facts, given: [] }, policy);
    expect(first).toMatchObject({ effectDueAt: at(1) });
  });

  it('what is outside the order is refused, and mixed-up units are named', () => {
    expect(says({ doseMcg: 201 })).toMatch(/Ordered are 0.1 mg to 0.2 mg: correct/);
    expect(says({ doseMcg: 100_000 })).toMatch(/milligrams and micrograms are mixed up/);
    expect(says({ doseMcg: 100.5 })).toMatch(/whole number of micrograms/);
  });

  it('held and declined need a reason and stop nothing; as needed says what for', () => {
    expect(says({ outcome: 'held', reason: 'Pressure 84/50' }, { given: [given(1200, -1)] })).toBe('done');
    expect(says({ outcome: 'declined' })).toMatch(/Say why/);
    const needed = { order: { ...order, asNeeded: true } };
    expect(says({}, needed)).toMatch(/say what it is for/);
    expect(says({ symptom: 'autonomic signs' }, needed)).toBe('done');
    expect(says({ symptom: 'sleep' }, needed)).toMatch(/not for this/);
  });

  it('an allergy found since the order stops it (R-193)', () => {
    const allergies = [{ ingredient: 'clonidine', reaction: 'allergy' as const }];
    expect(says({}, { person: { ...person, allergies } })).toMatch(/Allergy to clonidine/);
  });

  it('no sequence of given doses passes the maximum of any 24 hours without a reason', () => {
    const attempts = array(
      record({ minutes: integer({ min: -5000, max: 0 }), doseMcg: integer({ min: 1, max: 200 }) }),
      { maxLength: 60 },
    );
    assert(
      property(attempts, integer({ min: 0, max: 240 }), (tries, intervalMinutes) => {
        const doses: GivenDose[] = [given(100, -130)];
        for (const { minutes, doseMcg } of tries) {
          const when = addMinutes(now, minutes);
          const free = { ...order, doseMinMcg: 1, intervalMinutes, startsAt: at(-200) };
          const scene = { ...facts, now: addMinutes(when, 1), order: free, given: doses };
          const answer = decideComfortDose({ ...dose, doseMcg, at: when }, scene, policy);
          if (!isRefusal(answer)) doses.push({ id: String(doses.length), drug: 'clonidine', at: when, doseMcg });
        }
        for (const one of doses) {
          const day = doses.filter((other) => other.at >= one.at && other.at.getTime() - one.at.getTime() < 86_400_000);
          expect(day.reduce((sum, { doseMcg }) => sum + doseMcg, 0)).toBeLessThanOrEqual(1200);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('a dose entered late counts with those given after it', () => {
    expect(most24h([given(700, -1), given(700, -30)], given(100, -10))).toBe(800);
    expect(most24h([given(700, -1), given(700, -20)], given(100, -10))).toBe(1500);
  });
});

const attempt: ComfortOrderAttempt = {
  drug: 'clonidine',
  symptoms: ['autonomic signs'],
  doseMinMcg: 100,
  doseMaxMcg: 200,
  intervalMinutes: 360,
  asNeeded: false,
  maxDayMcg: 800,
  endsAt: at(120),
};
const ordering: ComfortOrderFacts = {
  attempt,
  startsAt: now,
  now,
  telephone: null,
  signer: doctor,
  prescriber: null,
  today: '2026-06-10',
  person,
  standing: null,
  courseSince: null,
  policy,
};
const orders = (change: Partial<ComfortOrderAttempt>, more: Partial<ComfortOrderFacts> = {}) => {
  const answer = decideComfortOrder({ ...ordering, ...more, attempt: { ...attempt, ...change } });
  return isRefusal(answer) ? answer.says : 'ordered';
};
const failing = (change: Partial<ComfortOrderAttempt>, more: Partial<ComfortOrderFacts> = {}) =>
  checkComfortOrder({ ...ordering, ...more, attempt: { ...attempt, ...change } })
    .filter(({ result }) => result === 'failed')
    .map(({ ruleId, severity }) => `${ruleId} ${severity}`);

describe('an order for comfort medication (clinical reference 1.5)', () => {
  const reason = [
    {
      ruleId: 'clinical reference 1.5 maximum',
      reasonCode: 'weight',
      reasonText: 'Weighs 118 kg, monitored in hospital',
    },
  ];

  it('is the prescriber’s, above the maximum only with a reason (A30)', () => {
    expect(orders({})).toBe('ordered');
    expect([orders({ maxDayMcg: 1200 }), orders({ maxDayMcg: 1201 })]).toEqual([
      'ordered',
      'Above 1.2 mg in 24 hours: lower it, or the prescriber gives a reason.',
    ]);
    expect(orders({ maxDayMcg: 2000, overrides: reason })).toBe('ordered');
    const telephone = { prescriberId: 'dr', readBack: true };
    expect(orders({ maxDayMcg: 2000, overrides: reason }, { signer: nurse, telephone, prescriber: doctor })).toMatch(
      /Above 1.2/,
    );
    expect(orders({}, { signer: nurse })).toMatch(/prescriber with a license/);
  });

  it('single dose, interval and length have their limits', () => {
    expect([orders({ doseMaxMcg: 201 }), orders({ intervalMinutes: 359 })].every((one) => one !== 'ordered')).toBe(
      true,
    );
    expect([orders({ endsAt: at(168) }), orders({ endsAt: at(169) })]).toEqual([
      'ordered',
      'A course of 8 days, longer than 7: end it sooner, or give a reason.',
    ]);
  });

  it('lofexidine is given for 14 days, counted from the first order of the course', () => {
    const lofexidine = {
      drug: 'lofexidine' as const,
      doseMinMcg: 540,
      doseMaxMcg: 540,
      intervalMinutes: 300,
      maxDayMcg: 2160,
    };
    expect(orders({ ...lofexidine, endsAt: at(14 * 24) })).toBe('ordered');
    expect(orders({ ...lofexidine, endsAt: at(5 * 24) }, { courseSince: at(-10 * 24) })).toMatch(
      /15 days, longer than 14/,
    );
    const runs = [
      { startsAt: at(-240), endedAt: at(-100) },
      { startsAt: at(-90), endedAt: at(-20) },
      { startsAt: at(-900), endedAt: at(-700) },
    ];
    expect(courseSince(runs, now, policy)).toEqual(at(-240));
    expect(courseSince([], now, policy)).toBeNull();
  });

  it('one order of a drug stands at a time', () => {
    expect(orders({}, { standing: { id: 'old' } })).toMatch(/ordered already/);
    expect(orders({ replacesId: 'old' }, { standing: { id: 'old' } })).toBe('ordered');
  });

  it('QT with methadone is warned about, above 500 ms it needs a reason (A11)', () => {
    const ondansetron = {
      drug: 'ondansetron' as const,
      symptoms: ['nausea' as const],
      doseMinMcg: 4000,
      doseMaxMcg: 8000,
      intervalMinutes: 720,
      maxDayMcg: 16_000,
    };
    const qt = (change: Partial<ComfortOrderFacts['person']>) =>
      failing(ondansetron, { person: { ...person, ...change } });
    expect(qt({})).toEqual([]);
    expect(qt({ agonist: 'methadone' })).toEqual(['A11 WARN']);
    expect([qt({ qtcMs: 449 }), qt({ qtcMs: 450 }), qt({ qtcMs: 500 }), qt({ qtcMs: 501 })]).toEqual([
      [],
      ['A11 WARN'],
      ['A11 WARN'],
      ['A11 OVERRIDE'],
    ]);
    expect(qt({ agonist: 'buprenorphine' })).toEqual([]);
  });

  it('what adds to sedation is said and never stops the medication for opioid use disorder (A12)', () => {
    expect(failing({}, { person: { ...person, agonist: 'buprenorphine' } })).toEqual(['A12 WARN']);
  });

  it('kidneys, liver, age and bleeding are thought of where they matter', () => {
    const hydroxyzine = {
      drug: 'hydroxyzine' as const,
      symptoms: ['anxiety' as const],
      doseMinMcg: 25_000,
      doseMaxMcg: 50_000,
      intervalMinutes: 480,
      maxDayMcg: 150_000,
    };
    const ibuprofen = {
      drug: 'ibuprofen' as const,
      symptoms: ['aches' as const],
      doseMinMcg: 400_000,
      doseMaxMcg: 400_000,
      intervalMinutes: 360,
      maxDayMcg: 2_400_000,
    };
    expect(failing(hydroxyzine, { person: { ...person, egfr: 59, childPugh: 'B' } })).toEqual([
      'clinical reference 1.5 kidneys WARN',
      'clinical reference 1.5 liver WARN',
    ]);
    expect(failing(ibuprofen, { person: { ...person, ageYears: 65, bleedingRisk: true } })).toEqual([
      'clinical reference 1.5 age WARN',
      'clinical reference 1.5 bleeding WARN',
    ]);
    expect(failing(ibuprofen, { person: { ...person, ageYears: 64, egfr: 60 } })).toEqual([]);
  });

  it('bismuth is a salicylate (R-193)', () => {
    const bismuth = {
      drug: 'bismuth' as const,
      symptoms: ['diarrhea' as const],
      doseMinMcg: 524_000,
      doseMaxMcg: 524_000,
      intervalMinutes: 30,
      maxDayMcg: 4_192_000,
    };
    expect(orders(bismuth)).toBe('ordered');
    const allergies = [{ ingredient: 'aspirin', reaction: 'allergy' as const }];
    expect(orders(bismuth, { person: { ...person, allergies } })).toMatch(/Allergy to bismuth/);
  });
});

describe('the formulary', () => {
  it('has the fourteen drugs, each within its own limits, and no way of detoxification under anesthesia', () => {
    expect(comfortDrugNames).toHaveLength(14);
    for (const drug of comfortDrugNames) {
      const { usualMcg, usualMinutes } = comfortDrugs[drug];
      const limits = comfortLimits(drug, policy);
      expect([
        drug,
        usualMcg[0] <= usualMcg[1],
        usualMcg[1] <= limits.singleMcg,
        limits.singleMcg <= limits.maxDayMcg,
        usualMinutes >= limits.intervalMinutes,
      ]).toEqual([drug, true, true, true, true]);
    }
    expect(JSON.stringify(comfortDrugs)).not.toMatch(/rapid|anesthesia/i);
  });

  it('no rule reads a policy that it does not declare', () => {
    const reads = new Set<string>();
    const watched = new Proxy(standardPolicy, {
      get: (target, key) => {
        if (typeof key === 'string') reads.add(key);
        return Reflect.get(target, key) as unknown;
      },
    });
    const hidden: string[] = [];
    const look = (rule: { id: string; policy?: readonly string[] }) => {
      // Limits are looked up together: a rule about the length names its own keys, and reads those of its neighbors.
      for (const key of reads)
        if (
          !/^comfort_[a-z]+_(single|max_day|interval)/.test(key) &&
          !/max_days$/.test(key) &&
          !/^comfort_lofexidine_[abc]/.test(key) &&
          !rule.policy?.includes(key)
        )
          hidden.push(`${rule.id} reads ${key}`);
      reads.clear();
    };
    for (const drug of comfortDrugNames) {
      const [symptom] = comfortDrugs[drug].symptoms;
      const one = {
        ...ordering,
        attempt: { ...attempt, drug, symptoms: [symptom] },
        policy: watched,
        person: { ...person, qtcMs: 460, egfr: 40 },
      };
      for (const rule of comfortOrderRules)
        if (rule.appliesTo?.(one) ?? true) {
          reads.clear();
          rule.asks(one);
          look(rule);
        }
      const scene = { ...facts, attempt: dose, at: now, policy: watched, order: { ...order, drug, byTelephone: true } };
      for (const rule of comfortDoseRules) {
        reads.clear();
        if (rule.appliesTo?.(scene) ?? true) rule.asks(scene);
        look(rule);
      }
    }
    expect([...new Set(hidden)]).toEqual([]);
  });
});
