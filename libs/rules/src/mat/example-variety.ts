import type { FindingDetails, Findings } from '../assessment/finding-kinds';
import { addDays } from '../time';
import { micrograms } from '../units';
import type { DoseAttempt } from './dose/dose-facts';
import { finding } from './example-answers';
import { Dice } from './example-dice';
import { someFindings } from './example-findings';
import { exampleChart, methadoneOrder, now, onFile, today, usualDose, usualOrder } from './example-chart';
import { certificates, cows, givenOf, orderOf, syringe } from './example-products';
import type { EpisodeFacts, ExternalDose, KnownProtocol, MedicationChart } from './medication-chart';
import type { OrderAttempt } from './order/order-facts';
import { isProduct, productFacts, products, type Product } from './product';
import { bottle, released } from './take-home/bottle-example';

/** For specs only: people of every kind, so that each rule meets somebody whom it concerns. */
const every = Object.keys(products).filter(isProduct);

const usualExam = onFile.examination?.[0]?.details as FindingDetails['examination'];

const elsewhere: ExternalDose = {
  id: 'x',
  on: today,
  productClass: 'methadone',
  doseMcg: micrograms(30_000),
  facility: 'Jail',
  source: 'jail',
  state: 'verified',
};

const protocols: readonly (KnownProtocol | null)[] = [
  null,
  ...(['accelerated-titration', 'low-dose-start', 'high-dose-start', 'cross-titration'] as const).map((kind) => ({
    id: kind,
    name: kind,
    kind,
    approvedOn: '2026-01-01',
    expiresOn: '2026-12-31',
  })),
];

export interface Scene {
  readonly chart: MedicationChart;
  readonly dose: DoseAttempt;
  readonly order: OrderAttempt;
  readonly protocol: KnownProtocol | null;
}

/** What few people have, one at a time. */
const specials: readonly ((scene: Scene) => Scene)[] = [
  (scene) => scene,
  ...[2, 3, 4, 5, 6].map((days) => onMethadone(days)),
  inChart(({ person }) => ({ person: { ...person, similarNames: [{ number: '7', name: 'Ann Alvarez' }] } })),
  inChart(() => ({ takeHomes: [bottle(today, released), bottle(addDays(today, -1), released)] })),
  inChart(() => ({ guestStays: [stay('out')] })),
  inChart(() => ({ guestStays: [stay('in')] })),
  inChart(() => ({ testDueOn: today })),
  inChart(() => ({ overdoses: [{ id: 'o', on: today, fatal: true, reviewedOn: null }] })),
  inChart(({ externalDoses }) => ({
    externalDoses: [...externalDoses, { ...elsewhere, on: today, state: 'reported' as const }],
  })),
  inChart(() => ({
    unresolved: [{ id: 'p', at: now, by: 'Ann', orderId: 'order', serviceDay: today, portion: 1, deliveredMcg: null }],
  })),
  inFindings(() => ({
    examination: [finding<'examination'>(today, { ...usualExam, modality: 'audio-only', adequate: false })],
  })),
  inFindings(() => ({
    allergy: [finding<'allergy'>('2026-01-01', { ingredient: 'naloxone', reaction: 'allergy', words: 'Hives' })],
  })),
  inFindings(() => ({ 'naloxone-challenge': [finding<'naloxone-challenge'>(today, { outcome: 'failed' })] })),
  inChart(({ orders: [order] }) => ({
    doses: order === undefined ? [] : [givenOf(order.product, 20, today)],
    firstDoseOn: today,
  })),
  inChart(({ orders }) => ({
    orders: orders.map((order) => ({
      ...order,
      frequency: 'split' as const,
      portions: 2,
      portionPlan: [
        { doseMcg: micrograms(40_000), at: '07:00', observed: false },
        { doseMcg: micrograms(40_000), at: '19:00', observed: true },
      ],
    })),
  })),
  inChart(({ episode, findings }) => ({
    episode: episode && { ...episode, openedOn: '2026-06-01', admittedOn: '2026-06-01' },
    findings: { ...findings, examination: [finding<'examination'>('2026-06-05', usualExam)] },
  })),
  inOrder(() => ({ frequency: 'split', portions: 2, indication: 'pregnancy' })),
  inOrder(() => ({ pathway: 'prescribed', indication: 'extended_travel' })),
  inOrder(() => ({ overrides: [{ ruleId: 'R-047', reasonCode: 'other', reasonText: 'Says why in many words' }] })),
];

/** On methadone, with the last dose so many days ago, and the same again is ordered. */
function onMethadone(lastDaysAgo: number): (scene: Scene) => Scene {
  return (scene) => ({
    ...scene,
    chart: {
      ...scene.chart,
      orders: [methadoneOrder],
      doses: [givenOf(methadoneOrder.product, 80, addDays(today, -lastDaysAgo))],
      firstDoseOn: '2026-03-01',
    },
    order: usualOrder,
  });
}

function inChart(change: (chart: MedicationChart) => Partial<MedicationChart>): (scene: Scene) => Scene {
  return (scene) => ({ ...scene, chart: { ...scene.chart, ...change(scene.chart) } });
}
function inFindings(change: () => Findings): (scene: Scene) => Scene {
  return inChart(({ findings: known }) => ({ findings: { ...known, ...change() } }));
}
function inOrder(change: () => Partial<OrderAttempt>): (scene: Scene) => Scene {
  return (scene) => ({ ...scene, order: { ...scene.order, ...change() } });
}
function stay(direction: 'in' | 'out'): MedicationChart['guestStays'][number] {
  return {
    id: direction,
    direction,
    from: addDays(today, -1),
    to: addDays(today, 3),
    productClass: 'methadone',
    state: 'confirmed',
    verifiedOn: null,
    verifiedDoseMcg: null,
  };
}

/** So many people, each with a dose and an order that somebody tries. */
export function scenes(count: number, seed: number): readonly Scene[] {
  const dice = new Dice(seed);
  return Array.from({ length: count }, () => oneScene(dice));
}

function oneScene(dice: Dice): Scene {
  const one = {
    product: dice.of(every),
    before: dice.of(every),
    mg: dice.of([4, 8, 16, 30, 60, 80, 110, 130, 210, 300, 380]),
    more: dice.upTo(100) - 40,
    gap: dice.upTo(45),
    started: dice.coin(),
    findings: someFindings(dice),
    protocol: dice.of(protocols),
    female: dice.coin(),
    born: dice.of(['1950-01-01', '1984-05-06', '1996-05-06', '2009-01-01', '2012-01-01']),
    origin: dice.of(['registered', 'imported']),
    taper: dice.coin(),
    overdose: dice.coin(),
    verbal: dice.coin(),
    total: dice.of([4, 9, 15]),
    observation: dice.of(['observed_complete', 'partial', 'vomited'] as const),
    otp: dice.coin(),
    special: dice.of(specials),
  };
  const { product, before, mg, more, gap, started, female, born, overdose, observation } = one;
  const last = addDays(today, -gap - 1);
  const isDaily = !productFacts(product).extendedRelease;
  const doses = started ? [givenOf(before, mg, last), givenOf(before, mg, addDays(last, isDaily ? -1 : -28))] : [];
  const standing = orderOf(product, mg, {
    protocol: one.protocol,
    signedAt: new Date('2026-05-31T15:00:00Z'),
    verbal: one.verbal
      ? { receivedBy: 'nurse', receivedAt: new Date('2026-06-05T15:00:00Z'), cosignedAt: null, bridge: false }
      : null,
    steps: one.taper ? [{ from: '2026-06-09', doseMcg: micrograms(mg * 1000 + 5000) }] : [],
  });
  const episode = { ...(exampleChart.episode as EpisodeFacts), origin: one.origin };
  const chart: MedicationChart = {
    ...exampleChart,
    programme: { ...exampleChart.programme, isOtp: one.otp, certificates: started ? certificates : [] },
    person: {
      ...exampleChart.person,
      dateOfBirth: born,
      sexAtBirth: female ? 'female' : 'male',
      photoOn: started ? last : null,
    },
    episode,
    findings: one.findings,
    cows: started ? [] : [cows(one.total, 30)],
    specimens: started
      ? [{ collectedOn: today, collectedAt: new Date('2026-06-10T10:00:00Z'), panel: ['opioids'], positives: [] }]
      : [],
    orders: [standing],
    doses,
    firstDoseOn: started ? addDays(last, -(gap % 20)) : null,
    externalDoses: started ? [] : [{ ...elsewhere, on: last, doseMcg: micrograms(mg * 1000) }],
    naloxoneOffers: gap % 2 === 0 ? [] : exampleChart.naloxoneOffers,
    overdoses: overdose ? [{ id: 'o', on: last, fatal: false, reviewedOn: null }] : [],
  };
  const dose = doseOf(standing.doseMcg, product, observation, one.taper);
  return one.special({ chart, dose, order: orderAttempt(one, mg + more), protocol: one.protocol });
}

function doseOf(
  doseMcg: number,
  product: Product,
  observation: DoseAttempt['observation'],
  later: boolean,
): DoseAttempt {
  return {
    ...usualDose,
    doseMcg,
    observation,
    volumeUl: 8_000,
    observedMinutes: 3,
    ...(later ? { occurredAt: new Date('2026-06-10T08:00:00Z') } : {}),
    checks: { ...usualDose.checks, sedation: 2 },
    ...(productFacts(product).extendedRelease
      ? { injection: { ...syringe, receivedOn: '2026-05-01', outOfRefrigeratorSince: '2026-04-01' } }
      : {}),
  };
}

function orderAttempt(
  {
    product,
    taper,
    verbal,
    protocol: named,
  }: { product: Product; taper: boolean; verbal: boolean; protocol: KnownProtocol | null },
  mg: number,
): OrderAttempt {
  const doseMcg = Math.max(1, mg) * 1000;
  const frequency = productFacts(product).frequencies.at(taper ? -1 : 0) ?? 'daily';
  return {
    ...usualOrder,
    product,
    doseMcg,
    frequency,
    portions: frequency === 'split' ? 2 : 1,
    ...(taper ? { taper: 'voluntary', steps: [{ from: addDays(today, 3), doseMcg: Math.round(doseMcg / 2) }] } : {}),
    ...(verbal
      ? { verbal: { prescriberId: 'dr', readBack: true, reason: 'Away', bridge: taper }, weekdays: [1, 3, 5] }
      : {}),
    ...(named ? { protocolId: named.id, conditionsMet: true } : {}),
  };
}
