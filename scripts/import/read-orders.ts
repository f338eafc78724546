import { type ImportContext, readTable } from './context';
import type { CsvRow } from './csv-table';
import { importedId } from './ids';
import type { Order, Person, ProductClass } from './people';
import { type Placing, wholeNumber } from './placing';
import { projectNumber, weeksKey } from './read-protocol';

interface Product {
  readonly productClass: ProductClass;
  readonly product: string;
  readonly route: string;
  readonly frequency: 'daily' | 'monthly';
  /** What an order says when no dose of it was ever given: the usual first amount. */
  readonly nominalMcg: number;
}

const products: Record<ProductClass, Product> = {
  methadone: {
    productClass: 'methadone',
    product: 'methadone-oral-concentrate',
    route: 'oral',
    frequency: 'daily',
    nominalMcg: 30_000,
  },
  buprenorphine: {
    productClass: 'buprenorphine',
    product: 'buprenorphine-naloxone-sl',
    route: 'sublingual',
    frequency: 'daily',
    nominalMcg: 8_000,
  },
  naltrexone: {
    productClass: 'naltrexone',
    product: 'naltrexone-xr',
    route: 'intramuscular',
    frequency: 'monthly',
    nominalMcg: 380_000,
  },
};

/** The medicine of an arm by its name, for example `Inpatient NR-NTX` or `Outpatient BUP + EMM`; null when it names none. */
export function productOfArm(arm: string): Product | null {
  if (/\b(NTX|naltrexone)\b/i.test(arm)) return products.naltrexone;
  if (/\bmethadone\b/i.test(arm)) return products.methadone;
  if (/\b(BUP|buprenorphine)\b/i.test(arm)) return products.buprenorphine;
  return null;
}

interface Assignment {
  readonly row: CsvRow;
  readonly arm: string;
  readonly phase: number;
  readonly day: number;
}

/** Each assignment is an order, from its day to the next one's. The repetition of an assignment is reported as such. */
export async function readOrders(context: ImportContext): Promise<void> {
  const assignments = new Map<Person, Assignment[]>();
  const placing = await readTable(context, 'randomization', ['who', 'treatment', 'which', 'when'], (row, counts) => {
    const [who = '', arm = '', which = '', when = ''] = row.cells;
    const person = counts.personOf(row, who);
    const day = person && counts.dayOf(row, when, person);
    if (!person || day === null) return;
    const own = assignments.get(person) ?? [];
    if (own.length === 0) assignments.set(person, own);
    own.push({ row: { ...row, cells: [...row.cells] }, arm, phase: wholeNumber(which) ?? 1, day });
  });
  for (const [person, own] of assignments) placeOrders(context, placing, person, own);
}

function placeOrders(context: ImportContext, placing: Placing, person: Person, own: Assignment[]): void {
  own.sort((a, b) => a.day - b.day || a.phase - b.phase || a.row.line - b.row.line);
  for (const { row, arm, phase, day } of own) {
    const product = productOfArm(arm);
    if (person.orders.some((order) => order.startDay === day && order.arm === arm))
      placing.report(row, 'repeated: the same assignment on the same day', person);
    else if (!product) placing.keep(row, 'the arm names no medicine that Cairn knows', person);
    else {
      const before = person.orders.at(-1);
      if (before) before.endDay = day;
      person.orders.push(orderOf(context, person, product, arm, phase, day));
    }
  }
}

function orderOf(
  context: ImportContext,
  person: Person,
  { productClass, product, route, frequency }: Product,
  arm: string,
  phase: number,
  startDay: number,
): Order {
  const weeks = context.weeks.get(weeksKey(projectNumber(person.project), arm, phase)) ?? 0;
  return {
    id: importedId('order', person.who, startDay, 0, arm),
    productClass,
    product,
    route,
    frequency,
    arm,
    startDay,
    endDay: null,
    lastDay: startDay + Math.max(weeks * 7 - 1, 0),
    lastDose: null,
  };
}

/** Stages the orders, once the doses are known: an arm names no amount, so an order carries the last one that was given. */
export function stageOrders({ people, staging }: ImportContext): void {
  for (const person of people.all)
    for (const order of person.orders) {
      const never = order.lastDose === null;
      staging.add('stage_order', [
        order.id,
        person.who,
        order.product,
        order.productClass,
        order.route,
        order.lastDose?.mcg ?? products[order.productClass].nominalMcg,
        order.frequency,
        order.startDay,
        order.lastDay,
        never ? order.startDay : order.endDay,
        never
          ? `Imported: assigned to ${order.arm}, no dose recorded; the amount is the usual first one`
          : order.endDay === null
            ? null
            : 'Imported: a second assignment follows',
        `ctn0094:${person.who}:${order.arm}:${order.startDay}`,
      ]);
    }
  staging.flush('stage_order');
}
