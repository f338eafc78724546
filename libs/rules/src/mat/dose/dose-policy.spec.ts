import fc from 'fast-check';
import type { FindingDetails, FindingKind, Known } from '../../assessment/finding-kinds';
import { type Policy, standardPolicy } from '../../policy';
import { policyKeys, type PolicyKey } from '../../policy-keys';
import { isRefusal } from '../../refusal';
import { addDays, type Day } from '../../time';
import { micrograms } from '../../units';
import {
  bottleByHand,
  doctor,
  exampleChart,
  given,
  methadoneOrder,
  now,
  nurse,
  onFile,
  today,
  usualDose,
} from '../example-chart';
import type { KnownDose, KnownOrder, MedicationChart } from '../medication-chart';
import { type Product, productFacts } from '../product';
import { checkDose, decideDose } from './dose';
import type { DoseAttempt } from './dose-facts';
import { doseRules } from './dose-rules';

/** People, orders and attempts as they may come to a window, many of them on the edge of a rule. */
const minutesAgo = fc.integer({ min: 1, max: 360 }).map((ago) => new Date(now.getTime() - ago * 60_000));
const daysAgo = (max: number) => fc.integer({ min: 0, max }).map((ago) => addDays(today, -ago));

function found<Kind extends FindingKind>(details: fc.Arbitrary<FindingDetails[Kind]>): fc.Arbitrary<Known<Kind>[]> {
  return fc.array(
    fc
      .record({ details, at: minutesAgo })
      .map(({ details: said, at }) => ({ id: `${at.getTime()}`, on: today, at, by: 'x', details: said })),
    { maxLength: 3 },
  );
}
/** Most often as usual, now and then something else: so that a dose is given often enough, and stopped for one reason. */
function mostly<T>(usual: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
}

const newestFirst = <T extends { readonly at: Date }>(items: readonly T[]): readonly T[] =>
  items.toSorted((one, other) => other.at.getTime() - one.at.getTime());

const assessment = fc.record({
  sedation: mostly(0, fc.integer({ min: 0, max: 4 })),
  withdrawal: fc.constantFrom('none', 'mild', 'moderate', 'severe'),
  otherSedatives: fc.boolean(),
  intoxicated: mostly(false, fc.boolean()),
  stable: fc.boolean(),
}) as fc.Arbitrary<FindingDetails['dose-assessment']>;

const vitals = fc.record({
  pulse: fc.constant(null),
  systolic: fc.constant(null),
  diastolic: fc.constant(null),
  respiratoryRate: fc.integer({ min: 7, max: 16 }),
  oxygenSaturation: fc.integer({ min: 88, max: 99 }),
  temperatureTenths: fc.constant(null),
  unarousable: fc.constant(false),
});

const products: readonly Product[] = [
  'methadone-oral-concentrate',
  'methadone-oral-concentrate',
  'buprenorphine-naloxone-sl',
];

/** Whether the order was signed long ago or knowing all that was missed: one of the middle of a gap was judged by its own day. */
const signedAt = fc.constantFrom(new Date('2026-01-15T12:00:00Z'), new Date(now.getTime() - 30 * 60_000));

type Chance = { readonly chart: MedicationChart; readonly attempt: DoseAttempt };

const chances: fc.Arbitrary<Chance> = fc
  .record({
    product: fc.constantFrom(...products),
    mg: fc.constantFrom(8, 20, 30, 40, 50, 55, 80, 130),
    gap: mostly(0, fc.integer({ min: 0, max: 8 })),
    run: mostly(12, fc.integer({ min: 0, max: 13 })),
    signedAt,
    startsOn: fc.constantFrom('2026-05-01', today),
    rationale: fc.constantFrom(null, 'other'),
    firstAgo: fc.integer({ min: 0, max: 60 }),
    photoOn: mostly<Day | null>('2026-03-01', fc.option(daysAgo(800))),
    lastHours: mostly(24, fc.integer({ min: 8, max: 30 })),
    givenToday: fc.constantFrom<null | 'observed_complete' | 'vomited'>(
      null,
      null,
      null,
      'observed_complete',
      'vomited',
    ),
    vomitedAfter: fc.option(fc.integer({ min: 1, max: 40 })),
    cosign: mostly<number | null>(null, fc.integer({ min: 1, max: 100 })),
    assessments: found<'dose-assessment'>(assessment),
    breath: mostly<Known<'breath-alcohol'>[]>(
      [],
      found<'breath-alcohol'>(fc.record({ milli: fc.integer({ min: 0, max: 120 }) })),
    ),
    signs: mostly<Known<'vitals'>[]>([], found<'vitals'>(vitals)),
    review: fc.boolean(),
    cows: fc.array(
      fc.record({
        at: minutesAgo,
        total: fc.integer({ min: 0, max: 20 }),
        objectiveSigns: fc.integer({ min: 0, max: 4 }),
      }),
      {
        maxLength: 2,
      },
    ),
    usedHours: fc.integer({ min: 2, max: 80 }),
    attempt: fc.record({
      sedation: mostly(0, fc.integer({ min: 0, max: 4 })),
      identifiers: fc.constantFrom<[string, string]>(['photo', 'date of birth'], ['card', 'full name']),
      late: mostly(0, fc.integer({ min: 0, max: 120 })),
      volumeOff: mostly<number | null>(null, fc.integer({ min: -200, max: 200 })),
    }),
  })
  .map((chance) => ({ chart: chartOf(chance), attempt: attemptOf(chance) }));

type Drawn = {
  product: Product;
  mg: number;
  gap: number;
  run: number;
  signedAt: Date;
  startsOn: Day;
  rationale: string | null;
  firstAgo: number;
  photoOn: Day | null;
  lastHours: number;
  givenToday: 'observed_complete' | 'vomited' | null;
  vomitedAfter: number | null;
  cosign: number | null;
  assessments: Known<'dose-assessment'>[];
  breath: Known<'breath-alcohol'>[];
  signs: Known<'vitals'>[];
  review: boolean;
  cows: { at: Date; total: number; objectiveSigns: number }[];
  usedHours: number;
  attempt: { sedation: number; identifiers: [string, string]; late: number; volumeOff: number | null };
};

function chartOf(drawn: Drawn): MedicationChart {
  const { product, gap, run, mg } = drawn;
  const { productClass } = productFacts(product);
  const of = { product, productClass, doseMcg: micrograms(mg * 1000) };
  const before: KnownDose[] = Array.from({ length: run }, (_, ago) => given(addDays(today, -gap - 1 - ago), of));
  const [last, ...rest] = before;
  const hoursAgo = new Date(now.getTime() - (drawn.lastHours + gap * 24) * 3_600_000);
  const todays: KnownDose[] =
    drawn.givenToday === null
      ? []
      : [
          given(today, {
            ...of,
            orderId: 'old',
            observation: drawn.givenToday,
            observedMinutes: drawn.vomitedAfter,
            occurredAt: new Date(now.getTime() - 200 * 60_000),
          }),
        ];
  const doses = [...todays, ...(last === undefined ? [] : [{ ...last, occurredAt: hoursAgo }]), ...rest];
  const oldest = doses.at(-1)?.serviceDay ?? null;
  const order: KnownOrder = {
    ...methadoneOrder,
    product,
    doseMcg: of.doseMcg,
    startsOn: drawn.startsOn,
    signedAt: drawn.signedAt,
    rationale: drawn.rationale,
    verbal:
      drawn.cosign === null
        ? null
        : {
            receivedBy: 'someone',
            receivedAt: new Date(now.getTime() - drawn.cosign * 3_600_000),
            cosignedAt: null,
            bridge: false,
          },
  };
  const reviews = drawn.review
    ? [{ id: 'r', on: today, at: now, by: 'dr', details: { about: 'missed-days' as const, words: 'Seen' } }]
    : [];
  const use = {
    lastUsedAt: new Date(now.getTime() - drawn.usedHours * 3_600_000).toISOString(),
    opioidClass: 'short' as const,
    source: 'person' as const,
  };
  return {
    ...exampleChart,
    person: { ...exampleChart.person, photoOn: drawn.photoOn },
    programme: {
      ...exampleChart.programme,
      containers: [
        {
          ...bottleByHand,
          product,
          mcgPerMl: productClass === 'methadone' ? 10_000 : null,
        },
      ],
    },
    orders: [order],
    doses,
    firstDoseOn: oldest === null ? null : addDays(oldest, -drawn.firstAgo),
    cows: newestFirst(drawn.cows.map((one) => ({ ...one, id: `${one.at.getTime()}` }))),
    findings: {
      ...onFile,
      'dose-assessment': newestFirst(drawn.assessments),
      'breath-alcohol': newestFirst(drawn.breath),
      vitals: newestFirst(drawn.signs),
      review: reviews,
      'opioid-use': [{ id: 'u', on: today, at: now, by: 'x', details: use }],
    },
  };
}

function attemptOf({ mg, attempt: { sedation, identifiers, late, volumeOff } }: Drawn): DoseAttempt {
  return {
    ...usualDose,
    doseMcg: mg * 1000,
    checks: { identifiers, impairment: 'none_seen', sedation },
    occurredAt: new Date(now.getTime() - late * 60_000),
    ...(volumeOff === null ? {} : { volumeUl: mg * 100 + volumeOff, stationId: 's' }),
  };
}

/** In which direction a number makes the window stricter. */
const lower = (
  'photo_max_days verbal_cosign_hours late_entry_minutes volume_tolerance_ml md_missed_ok_days md_missed_reinduction_days ' +
  'bup_missed_ok_days md_vomit_full_min md_vomit_half_min md_day1_total_max_mg md_day1_soft_max_mg md_day1_redose_warn_mg ' +
  'transfer_last_dose_max_days sedation_block_score bac_warn bac_block bup_cows_minutes bup_day1_max_mg'
).split(' ') as PolicyKey[];
const higher = (
  'md_min_interval_h md_day1_redose_min_minutes md_induction_days bac_recheck_minutes resp_rate_block spo2_block bup_cows_min ' +
  'bup_objective_signs_min bup_hours_short bup_hours_long bup_hours_methadone bup_redose_min_minutes'
).split(' ') as PolicyKey[];
const isLower = (key: PolicyKey): boolean => lower.includes(key);

const tightened = fc.record({
  key: fc.constantFrom(...lower, ...higher),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});

function tighter(policy: Policy, { key, share }: { key: PolicyKey; share: number }): Policy {
  const value = policy[key] as number;
  const { decimals = 0 } = policyKeys[key] as { decimals?: number };
  const next = isLower(key) ? value * share : value * (1 + 2 * share);
  const rounded = Math.round(next * 10 ** decimals) / 10 ** decimals;
  return { ...policy, [key]: isLower(key) ? Math.min(value, rounded) : Math.max(value, rounded) };
}

const everyReason = [...new Set(doseRules.map(({ id }) => id))].map((ruleId) => ({
  ruleId,
  reasonCode: 'other',
  reasonText: 'Weighed and documented in the chart',
}));

function stopped({ chart, attempt }: Chance, policy: Policy, withReasons: boolean): boolean {
  const giver = withReasons ? { ...doctor, staffId: 'another' } : nurse;
  const overrides = withReasons ? everyReason : [];
  return isRefusal(decideDose({ ...attempt, overrides }, chart, giver, policy, now));
}

function stops({ chart, attempt }: Chance, policy: Policy): string {
  const failed = checkDose(attempt, chart, nurse, policy, now).filter(
    ({ result, severity }) => result === 'failed' && severity !== 'WARN',
  );
  return failed.map(({ ruleId, severity }) => `${ruleId} ${severity}`).join(', ');
}

describe('a stricter policy', () => {
  it('never lets a dose through that was stopped before, with or without reasons given', () => {
    let asked = 0;
    fc.assert(
      fc.property(
        chances,
        fc.array(tightened, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (chance, changes, reasons) => {
          let policy = standardPolicy;
          for (const change of changes) {
            const next = tighter(policy, change);
            if (stopped(chance, policy, reasons)) {
              asked += 1;
              const before = stops(chance, policy);
              if (!stopped(chance, next, reasons)) throw new Error(`${change.key} lets through what ${before} stopped`);
            }
            policy = next;
          }
        },
      ),
      { numRuns: 1000 },
    );
    expect(asked).toBeGreaterThan(200);
  });

  it('and the chances are worth asking: some doses pass, some are stopped', () => {
    const drawn = fc.sample(chances, 500);
    const given = drawn.filter((chance) => !stopped(chance, standardPolicy, true));
    expect(given.length).toBeGreaterThan(20);
    expect(given.length).toBeLessThan(480);
  });
});
