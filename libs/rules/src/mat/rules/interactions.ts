import { latest } from '../../assessment/finding-kinds';
import { cannotTell, failed, passed, type Finding, type Rule } from '../../rule';
import { addDays, daysBetween, type Day } from '../../time';
import type { DoseFacts } from '../dose/dose-facts';
import { ingredientLabel } from '../ingredients';
import { interactionClasses } from '../interaction-table';
import type { KnownOrder, MedicationChart } from '../medication-chart';
import { interactionsOf, keyOfMedication, taken } from '../medication-list';
import { orderState, overlaps } from '../order-state';
import type { OrderAttempt, OrderFacts } from '../order/order-facts';
import { productFacts, products, type Product } from '../product';
import { prescribers } from './hands';
import { sedativeRisk, sedativesTalkedThrough } from './sedatives';

/** medications that do not go together (product labels, section 7 of each; section 2.6). */
const together = {
  id: 'R-079',
  version: 2,
  severity: 'HARD_STOP',
  citation: 'Product labels: an antagonist and an agonist are not given together; section 2.6 class A',
  verified: 'no',
} as const;

export const interactionsAtTheWindow: readonly Rule<DoseFacts>[] = [
  {
    ...together,
    asks: ({ order, attempt: { serviceDay }, chart }) => {
      if (!order) return cannotTell('the order');
      let opposite: KnownOrder | undefined;
      for (const other of chart.orders)
        if (other !== order && clash(other, order) && orderState(other, serviceDay) === 'active') opposite ??= other;
      if (opposite !== undefined)
        return failed(`${products[opposite.product].label} is ordered too: call the prescriber`, {
          product: order.product,
          opposite: opposite.product,
        });
      return onTheList(chart, order.product, serviceDay, isCrossOver(order));
    },
  },
  {
    id: 'R-074',
    version: 1,
    severity: 'WARN',
    citation: 'FDA 2017: no reason to withhold the medication',
    verified: 'no',
    appliesTo: ({ order, chart, attempt: { serviceDay } }) =>
      order !== undefined && productFacts(order.product).agonist && sedativeRisk(chart, serviceDay) !== null,
    asks: ({ chart, attempt: { serviceDay } }) => sedativesTalkedThrough(chart, serviceDay),
  },
  {
    id: 'R-078',
    version: 1,
    severity: 'WARN',
    citation: 'Section 2.6, classes D and E: days 3, 7 and 14 after a start or a stop',
    verified: 'no',
    appliesTo: ({ order, chart, course, attempt: { serviceDay } }) =>
      order !== undefined &&
      productFacts(order.product).agonist &&
      chart.findings.medication !== undefined &&
      lastLook(chart, course.productClass, serviceDay) !== null,
    asks: ({ chart, course, attempt: { serviceDay } }) => lookedAt(chart, course.productClass, serviceDay),
  },
];

export const interactionsOfOrders: readonly Rule<OrderFacts>[] = [
  {
    ...together,
    asks: ({ attempt, chart, protocol, course }) => {
      const { agonist } = productFacts(attempt.product);
      const opposite = overlapping(attempt, chart.orders).filter(
        (order) => productFacts(order.product).agonist !== agonist,
      );
      const [first] = opposite;
      if (first !== undefined)
        return failed(`${products[first.product].label} is ordered for the same days; stop that order first`, {
          product: attempt.product,
          standing: opposite.map(({ id, product }) => ({ id, product })),
        });
      return onTheList(chart, attempt.product, course.day, protocol?.kind === 'cross-titration');
    },
  },
  {
    id: 'R-074',
    version: 1,
    severity: 'WARN',
    citation: 'FDA 2017: no reason to withhold the medication',
    verified: 'no',
    appliesTo: ({ attempt: { product }, chart, course: { day } }) =>
      productFacts(product).agonist && sedativeRisk(chart, day) !== null,
    asks: ({ chart, course: { day } }) => sedativesTalkedThrough(chart, day),
  },
  {
    id: 'R-078',
    version: 1,
    severity: 'WARN',
    citation: 'Section 2.6, classes C to F; product labels, section 7',
    verified: 'no',
    overridableBy: prescribers,
    appliesTo: ({ attempt: { product } }) => productFacts(product).agonist,
    asks: screened,
  },
];

export function overlapping(attempt: OrderAttempt, orders: readonly KnownOrder[]): readonly KnownOrder[] {
  return orders.filter((order) => overlaps(order, attempt.startsOn, attempt.expiresOn));
}

/** Methadone and buprenorphine side by side only while a protocol leads from one to the other. */
function clash(other: KnownOrder, order: KnownOrder): boolean {
  if (other.product === order.product) return false;
  const [one, two] = [productFacts(other.product), productFacts(order.product)];
  if (one.agonist !== two.agonist) return true;
  return one.productClass !== two.productClass && !isCrossOver(order) && !isCrossOver(other);
}

function isCrossOver({ protocol }: KnownOrder): boolean {
  return protocol?.kind === 'cross-titration';
}

const antagonists: ReadonlySet<string> = new Set(
  interactionClasses.filter(({ letter }) => letter === 'A').flatMap(({ ingredients }) => ingredients),
);
const otherAgonist = { methadone: new Set(['buprenorphine']), buprenorphine: new Set(['methadone']) } as const;

/** R-079 on the medication list: what somebody else prescribes counts like what we order. */
function onTheList({ findings }: MedicationChart, product: Product, day: Day, crossOver: boolean): Finding {
  const { agonist, productClass } = productFacts(product);
  if (findings.medication !== undefined && agonist && productClass !== 'naltrexone') {
    const [antagonist] = taken(findings, antagonists, day);
    const [other] = crossOver ? [] : taken(findings, otherAgonist[productClass], day);
    const line = antagonist ?? other;
    if (line !== undefined) {
      const key = keyOfMedication(line.details);
      const says = `${ingredientLabel(key)} is on the medication list and does not go with it: the prescriber decides which one ends`;
      return failed(says, { product, listed: key, since: line.details.startedOn });
    }
  }
  return passed('No opposite medication is ordered or listed', { product });
}

/** R-078 at the order: classes C to F of what is taken, in one sentence. Classes A and B have rules of their own. */
function screened({ chart: { findings }, course: { productClass, day } }: OrderFacts): Finding {
  const found = interactionsOf(findings, productClass, day, ({ washoutDays }) => addDays(day, -washoutDays)).filter(
    ({ row }) => row.letter > 'B',
  );
  const inputs: Record<string, string> = {};
  for (const { row, key } of found) {
    const name = `class${row.letter}`;
    inputs[name] = inputs[name] === undefined ? key : `${inputs[name]}, ${key}`;
  }
  const [worst] = [...found].sort((one, other) => Number(isOverride(other)) - Number(isOverride(one)));
  if (worst === undefined) return passed('Nothing on the medication list interacts', inputs);
  const names = [...new Set(found.map(({ key }) => ingredientLabel(key)))].join(', ');
  const effects = [...new Set(found.map(({ row }) => row.effect))].join('; ');
  return failed(`${names}: ${effects}. Weigh it and plan the checks`, inputs, worst.row.severity);
}

const isOverride = ({ row }: { readonly row: { readonly severity: string } }): boolean => row.severity === 'OVERRIDE';

interface Look {
  readonly key: string;
  readonly change: 'started' | 'stopped';
  readonly on: Day;
  /** Whether the level of our medication may rise or fall. */
  readonly looksFor: 'sedation' | 'withdrawal';
  /** The last look that was due by this day; null before the first. */
  readonly dueOn: Day | null;
}

/** The latest start or stop of a class D or E substance whose looks are not all in the past. */
export function lastLook(chart: MedicationChart, productClass: KnownClass, day: Day): Look | null {
  let newest: Look | null = null;
  const since = addDays(day, -lookBack);
  for (const { row, key, startedOn, endedOn } of interactionsOf(chart.findings, productClass, day, () => since)) {
    if (row.checkDays.length === 0) continue;
    const stopped = endedOn !== null && endedOn < day;
    const on = stopped ? endedOn : startedOn;
    if (on < since || (newest !== null && newest.on >= on)) continue;
    // Stopping an inducer lets the level rise, and stopping an inhibitor lets it fall.
    const rises = (row.letter === 'D') !== stopped;
    const days = daysBetween(on, day);
    const due = row.checkDays.findLast((after) => after <= days);
    newest = {
      key,
      change: stopped ? 'stopped' : 'started',
      on,
      looksFor: rises ? 'sedation' : 'withdrawal',
      dueOn: due === undefined ? null : addDays(on, due),
    };
  }
  return newest;
}

type KnownClass = Parameters<typeof interactionsOf>[1];

/** A look that was missed on its day is asked for until a week after the last one. */
const lookBack = 7 + Math.max(...interactionClasses.flatMap(({ checkDays }) => checkDays));

function lookedAt(chart: MedicationChart, productClass: KnownClass, day: Day): Finding {
  const look = lastLook(chart, productClass, day);
  if (look === null) return passed('No start or stop asks for a look', {});
  const { key, change, on, looksFor, dueOn } = look;
  const assessed = latest(chart.findings, 'dose-assessment', day)?.on ?? null;
  const inputs = { listed: key, change, changedOn: on, looksFor, dueOn, assessedOn: assessed };
  const what = `${ingredientLabel(key)} was ${change} on ${on}`;
  if (dueOn === null || (assessed !== null && assessed >= dueOn)) return passed(`${what}; the look is not due`, inputs);
  return failed(`${what}: look for ${looksFor} and record the assessment`, inputs);
}
