import { placeOfferRule } from './assessment/enquiry/waiting-list';
import { cowsRules } from './detox/cows-rules';
import { emergencyRule } from './mat/external-doses';
import { flagRules } from './mat/hold-flag';
import { doseRules } from './mat/dose/dose-rules';
import { orderRules } from './mat/order/order-rules';
import { decisionRules } from './mat/take-home/decision-rules';
import { bottleRules } from './mat/take-home/bottle-rules';
import { takeHomeRules } from './mat/take-home/take-home-rules';
import { consequenceRules } from './mat/drug-test/consequence';
import { matchRule } from './mat/drug-test/match';
import { testOrderRules } from './mat/drug-test/order-rules';
import { callInRules } from './mat/random-test/call-in';
import { removalRules } from './mat/random-test/removal';
import { reportRules } from './mat/drug-test/report';
import { recordRules } from './mat/records/record-rules';
import { compoundingRules } from './mat/stock/batch';
import { countRules } from './mat/stock/count';
import { destructionRule } from './mat/stock/destruction';
import { closingRule } from './mat/stock/loss-decide';
import { orderFormRules } from './mat/stock/order-form';
import { receivingRules } from './mat/stock/receiving-rules';
import { supervisorRule } from './mat/stock/spill';
import { transferRules } from './mat/stock/transfer';
import { witnessRule } from './mat/stock/waste';
import type { Rule } from './rule';
import { buprenorphine } from './rule-book/buprenorphine';
import { drugTests } from './rule-book/drug-tests';
import { admission, engine } from './rule-book/engine';
import type { BookEntry, BookSection } from './rule-book/entry';
import { methadone } from './rule-book/methadone';
import { naltrexone } from './rule-book/naltrexone';
import { alsoKept, orders, ours } from './rule-book/orders';
import { safety } from './rule-book/safety';
import { stockCounts, stockIn, stockLosses, stockRecords } from './rule-book/stock';
import { takeHomes } from './rule-book/take-homes';
import { window } from './rule-book/window';

/**
 * The rule book: every rule of the dosing window, of take-homes, stock and drug tests, with what it asks, who holds it, and what is left out and why. Data for
 * `RULES.md` and for the specs that hold code, book and document to each other; nothing decides by it.
 */
export const bookSections: readonly { readonly title: string; readonly entries: BookSection }[] = [
  { title: 'How every rule works', entries: engine },
  { title: 'Admission, consent, examination', entries: admission },
  { title: 'Methadone', entries: methadone },
  { title: 'Take-home doses', entries: takeHomes },
  { title: 'At the window; guests and transfers', entries: window },
  { title: 'Buprenorphine', entries: buprenorphine },
  { title: 'Naltrexone', entries: naltrexone },
  { title: 'Safety across medications', entries: safety },
  { title: 'Orders and their doses', entries: orders },
  { title: 'Drug tests', entries: drugTests },
  { title: 'Records of controlled medication', entries: stockRecords },
  { title: 'Stock: what comes in and goes out', entries: stockIn },
  { title: 'Stock: waste, spills, destruction, loss', entries: stockLosses },
  { title: 'Stock: shifts, counts, calibration, inventories', entries: stockCounts },
  { title: 'Of other sections, kept here', entries: alsoKept },
  { title: 'Rules of the house', entries: ours },
];

export const ruleBook: Readonly<Record<string, BookEntry>> = Object.assign(
  {},
  ...bookSections.map(({ entries }) => entries),
) as Readonly<Record<string, BookEntry>>;

/** Every number of sections 1 to 6 and 9 of the reference. */
export const numbers: readonly string[] = [
  ...between(1, 12),
  ...between(20, 35),
  ...between(40, 69),
  ...between(71, 98),
  ...between(100, 114),
  ...between(120, 133),
  ...between(140, 145),
  ...between(150, 163),
  ...between(170, 176),
  ...between(180, 186),
  ...between(190, 195),
  ...between(200, 212),
  ...between(215, 243),
  ...between(400, 414),
];

function between(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `R-${String(from + index).padStart(3, '0')}`);
}

/** Where the lists of rules are asked. What they are asked of differs; the book looks only at what they say of themselves. */
export type Told = Omit<Rule<never>, 'appliesTo' | 'asks'>;

export const ruleLists: readonly { readonly where: string; readonly rules: readonly Told[] }[] = [
  { where: 'window', rules: doseRules },
  { where: 'take-home decision', rules: decisionRules },
  { where: 'take-home doses', rules: [...takeHomeRules, ...bottleRules] },
  { where: 'order', rules: orderRules },
  { where: 'delivery', rules: receivingRules },
  { where: 'order form', rules: orderFormRules },
  { where: 'transfer of stock', rules: transferRules },
  { where: 'batch from powder', rules: compoundingRules },
  { where: 'stock that leaves', rules: [witnessRule, supervisorRule, destructionRule, closingRule] },
  { where: 'COWS', rules: cowsRules },
  { where: 'flag', rules: flagRules },
  { where: 'waiting list', rules: [placeOfferRule] },
  { where: 'report', rules: [emergencyRule] },
  { where: 'test order', rules: testOrderRules },
  { where: 'drawn test', rules: removalRules },
  { where: 'call-in', rules: callInRules },
  { where: 'test result', rules: reportRules },
  { where: 'result file', rules: [matchRule] },
  { where: 'consequence of a test', rules: consequenceRules },
  { where: 'record', rules: recordRules },
  { where: 'count of a shift', rules: countRules },
];
