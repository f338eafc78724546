import { type ImportContext, readTable } from './context';
import { importedId } from './ids';
import { type Order, type Person, type ProductClass, seenOn } from './people';
import { personDay, Seen } from './placing';

/** Amounts above which a dose of history is flagged; it is never refused. In mcg. Rules. */
const reviewMcg: Record<ProductClass, number> = { methadone: 120_000, buprenorphine: 24_000, naltrexone: 380_000 };
const directorMcg: Record<ProductClass, number> = { methadone: 200_000, buprenorphine: 32_000, naltrexone: 380_000 };
const firstDayMcg: Record<ProductClass, number> = { methadone: 50_000, buprenorphine: 32_000, naltrexone: 380_000 };

const mostMcg = 2_000_000_000;

/** Every dose that was given, as it was. A second row of a person and day is placed too; the day has one slot. */
export async function readDoses(context: ImportContext): Promise<void> {
  const { staging } = context;
  const seen = new Seen();
  const twice = new Set<string>();
  await readTable(context, 'treatment', ['who', 'amount', 'when'], (row, placing) => {
    const [who = '', amount = '', when = ''] = row.cells;
    const person = placing.personOf(row, who);
    const day = person && placing.dayOf(row, when, person);
    if (!person || day === null) return;
    if (amount === '') return placing.keep(row, 'a dose day without an amount: not a dose that was given', person);
    const milligrams = Number(amount);
    if (!Number.isFinite(milligrams) || milligrams < 0 || milligrams * 1000 > mostMcg)
      return placing.report(row, 'the amount is not one that can be given', person);
    if (milligrams === 0) return placing.keep(row, 'an amount of 0: the day is known, nothing was given', person);
    const first = person.orders[0];
    if (!first) return placing.keep(row, 'no assignment says which medicine this was', person);
    const order = orderOn(person, day);
    const mcg = Math.round(milligrams * 1000);
    const { productClass } = order ?? first;
    const flags = flagsOf(productClass, mcg, order);
    const which = seen.before(personDay(person.who, day));
    if (which > 0) {
      flags.push('duplicate-day');
      twice.add(importedId('dose', person.who, day));
    }
    noteDose(person, order, day, mcg);
    staging.add('stage_dose', [
      importedId('dose', person.who, day, which),
      person.who,
      day,
      order?.id ?? null,
      productClass,
      mcg,
      which === 0 && order !== null,
      `{${flags.join()}}`,
    ]);
  });
  staging.flush('stage_dose');
  flag(context, 'duplicate-day', [...twice]);
  flag(context, 'above-first-day-limit', firstDaysAboveLimit(context));
}

function orderOn(person: Person, day: number): Order | null {
  let standing: Order | null = null;
  for (const order of person.orders) if (order.startDay <= day) standing = order;
  return standing;
}

function flagsOf(productClass: ProductClass, mcg: number, order: Order | null): string[] {
  const flags: string[] = [];
  if (productClass === 'naltrexone') {
    if (mcg !== reviewMcg.naltrexone) flags.push('not-the-label-amount');
  } else if (mcg > directorMcg[productClass]) flags.push('above-director-limit');
  else if (mcg > reviewMcg[productClass]) flags.push('above-review-limit');
  if (!order) flags.push('before-order');
  return flags;
}

function noteDose(person: Person, order: Order | null, day: number, mcg: number): void {
  seenOn(person, day);
  if (person.lastDoseDay === null || day > person.lastDoseDay) person.lastDoseDay = day;
  if (person.firstDose === null || day < person.firstDose.day) person.firstDose = { day, mcg };
  else if (person.firstDose.day === day) person.firstDose.mcg += mcg;
  if (!order) return;
  if (order.lastDose === null || day >= order.lastDose.day) order.lastDose = { day, mcg };
  if (day > order.lastDay) order.lastDay = day;
}

/** First doses of the people who got more on their first day than the rules foresee. */
function firstDaysAboveLimit({ people }: ImportContext): string[] {
  const ids: string[] = [];
  for (const { who, firstDose, orders } of people.all) {
    const productClass = orders[0]?.productClass;
    if (firstDose && productClass && firstDose.mcg > firstDayMcg[productClass])
      ids.push(importedId('dose', who, firstDose.day));
  }
  return ids;
}

function flag({ staging }: ImportContext, name: string, ids: readonly string[]): void {
  if (ids.length === 0) return;
  staging.then(() =>
    staging.query('update stage_dose set flags = array_append(flags, $1) where id = any($2)', [name, ids]),
  );
}
