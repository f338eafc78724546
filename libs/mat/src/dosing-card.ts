import type { PatientView } from '@cairn/patient';
import {
  addDays,
  bottleCovers,
  type Course,
  courseOf,
  type Day,
  doseOn,
  dueBack,
  type Evaluation,
  type HoldFlag,
  inHand,
  type KnownBottle,
  type KnownDose,
  type KnownOrder,
  type MedicationChart,
  nextPortion,
  orderState,
  type OrderState,
  type Policy,
  type PolicyKey,
  portionOn,
  productFacts,
  type Unresolved,
} from '@cairn/rules';
import type { Attended } from './window.queries';

export interface ShownDose {
  readonly id: string;
  readonly serviceDay: Day;
  readonly portion: number;
  readonly product: string | null;
  readonly productClass: string;
  readonly doseMcg: number;
  readonly observation: string | null;
  readonly occurredAt: string;
  readonly by: string | null;
}

/** What the person at the window can record, so that a check that failed is asked again. */
export type Need = 'dose-assessment' | 'cows' | 'breath-alcohol' | 'vitals';

export interface OtherOrder extends ShownOrder {
  readonly state: OrderState;
  /** The last standing dose of its product, and from when the next one is looked for. */
  readonly lastOn: Day | null;
  readonly dueOn: Day | null;
}

/** The order as the window shows it: who took it down and what stood behind it are for the chart. */
export type ShownOrder = Omit<KnownOrder, 'verbal' | 'signedAt' | 'indication' | 'protocol'>;

function shownOrder({ verbal, signedAt, indication, protocol, ...order }: KnownOrder): ShownOrder {
  void [verbal, signedAt, indication, protocol];
  return order;
}

/** One person at the window: what to give, what came before, and what every rule says about it now. */
export interface DosingCard {
  readonly patient: PatientView;
  readonly day: Day;
  readonly order: (ShownOrder & { readonly portionMcg: number; readonly dayMcg: number }) | null;
  readonly portion: number;
  readonly lastDoses: readonly ShownDose[];
  readonly doseToday: ShownDose | null;
  readonly daysSinceLastDose: number | null;
  readonly missed: number;
  readonly treatmentDay: number;
  readonly course: Pick<
    Course,
    'treatmentDay' | 'isFirstDay' | 'lastDose' | 'daysSinceLastDose' | 'missed' | 'givenThisDayMcg'
  >;
  readonly flags: readonly HoldFlag[];
  /** a drawn test is due on this day; it never holds the dose. */
  readonly testDue: boolean;
  readonly similarNames: MedicationChart['person']['similarNames'];
  readonly photo: string | null;
  readonly photoOn: Day | null;
  readonly needs: readonly Need[];
  readonly proposal: string | null;
  readonly unresolved: readonly (Omit<Unresolved, 'at'> & { readonly at: string })[];
  readonly otherOrders: readonly OtherOrder[];
  readonly policy: Readonly<Record<string, number>>;
  readonly checks: readonly Evaluation[];
  readonly openedBy: Attended | null;
  /** Bottles for home: filled and waiting, at home for days to come, and due back. */
  readonly takeHomes: { readonly waiting: number; readonly inHand: number; readonly dueBack: number };
}

/** The order that would be dosed now. A daily one stands before an injection, which is given once in a while. */
export function orderAtWindow(chart: MedicationChart, day: Day): KnownOrder | null {
  const active = chart.orders.filter((order) => orderState(order, day) === 'active');
  return active.find(({ product }) => !productFacts(product).extendedRelease) ?? active[0] ?? null;
}

/** What does not depend on who looks: order, portion, course, and what else is known. */
export function pictureOf(chart: MedicationChart, order: KnownOrder | null, day: Day, policy: Policy) {
  const given = chart.doses.filter((dose) => dose.serviceDay === day && dose.orderId === order?.id);
  const home = chart.takeHomes.filter((one) => one.on === day && one.orderId === order?.id && bottleCovers(one));
  const portions = order?.portions ?? 1;
  const portion = nextPortion([...given, ...home], portions) ?? portions;
  const productClass =
    order === null ? (chart.doses[0]?.productClass ?? 'methadone') : productFacts(order.product).productClass;
  const { treatmentDay, isFirstDay, lastDose, daysSinceLastDose, missed, givenThisDayMcg } = courseOf(
    chart,
    productClass,
    day,
  );
  return {
    day,
    portion,
    order:
      order === null
        ? null
        : { ...shownOrder(order), portionMcg: portionOn(order, day, portion), dayMcg: doseOn(order, day) },
    lastDoses: chart.doses.slice(0, 6).map(shown),
    doseToday: given.length >= portions && given[0] !== undefined ? shown(given[0]) : null,
    daysSinceLastDose,
    missed,
    treatmentDay,
    course: { treatmentDay, isFirstDay, lastDose, daysSinceLastDose, missed, givenThisDayMcg },
    flags: chart.flags.filter(({ expiresOn }) => expiresOn === null || expiresOn >= day),
    testDue: chart.testDueOn === day,
    similarNames: chart.person.similarNames,
    photoOn: chart.person.photoOn,
    unresolved: chart.unresolved.map(({ at, ...poured }) => ({ ...poured, at: at.toISOString() })),
    otherOrders: chart.orders.flatMap((other) => otherOrder(other, order, chart, day)),
    takeHomes: {
      waiting: chart.takeHomes.filter(({ state, pickUpOn }) => isWaiting(state) && pickUpOn <= day).length,
      inHand: inHand(chart.takeHomes, day).length,
      dueBack: dueBack(chart.takeHomes, day).length,
    },
    policy: Object.fromEntries(askedOnScreen.map((key) => [key, policy[key]])),
  };
}

function isWaiting(state: KnownBottle['state']): boolean {
  return state === 'prepared' || state === 'labelled';
}

function otherOrder(other: KnownOrder, order: KnownOrder | null, chart: MedicationChart, day: Day): OtherOrder[] {
  const state = orderState(other, day);
  if (other.id === order?.id || (state !== 'active' && state !== 'upcoming')) return [];
  const lastOn =
    chart.doses.find(({ product, doseMcg }) => product === other.product && doseMcg > 0)?.serviceDay ?? null;
  const { extendedRelease, coversDays } = productFacts(other.product);
  const next = lastOn === null || !extendedRelease ? other.startsOn : addDays(lastOn, coversDays === 7 ? 7 : 28);
  return [{ ...shownOrder(other), state, lastOn, dueOn: next < other.startsOn ? other.startsOn : next }];
}

/** The checks that a nurse can have asked again by recording something. */
const resolvedBy: Readonly<Record<string, Need>> = {
  'R-044': 'dose-assessment',
  'R-046': 'dose-assessment',
  'R-048': 'dose-assessment',
  'R-050': 'dose-assessment',
  'R-051': 'dose-assessment',
  'R-110': 'dose-assessment',
  'R-100': 'cows',
  'R-072': 'breath-alcohol',
  'R-073': 'vitals',
};

export function needsOf(checks: readonly Evaluation[]): readonly Need[] {
  const needs = new Set<Need>();
  for (const { ruleId, result } of checks) {
    const need = resolvedBy[ruleId];
    if (result === 'failed' && need !== undefined) needs.add(need);
  }
  return [...needs];
}

/** what a rule proposes to the prescriber, in words. */
export function proposalOf(checks: readonly Evaluation[]): string | null {
  for (const { inputs } of checks) if (typeof inputs.proposal === 'string') return inputs.proposal;
  return null;
}

/** What the screen asks itself while somebody types; the server asks everything again. */
const askedOnScreen = [
  'sedation_block_score',
  'photo_max_days',
  'volume_tolerance_ml',
  'bup_observe_minutes',
  'md_vomit_full_min',
  'md_vomit_half_min',
  'sublocade_observe_minutes',
] as const satisfies readonly PolicyKey[];

function shown({ occurredAt, ...dose }: KnownDose): ShownDose {
  const { id, serviceDay, portion, product, productClass, doseMcg, observation, by } = dose;
  return {
    id,
    serviceDay,
    portion,
    product,
    productClass,
    doseMcg,
    observation,
    occurredAt: occurredAt.toISOString(),
    by,
  };
}
