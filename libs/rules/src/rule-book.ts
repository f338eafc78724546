import { cowsRules } from './detox/cows-rules';
import { emergencyRule } from './mat/external-doses';
import { flagRules } from './mat/hold-flag';
import { doseRules } from './mat/dose/dose-rules';
import { orderRules } from './mat/order/order-rules';
import type { Rule } from './rule';
import { buprenorphine } from './rule-book/buprenorphine';
import { admission, engine } from './rule-book/engine';
import type { BookEntry, BookSection } from './rule-book/entry';
import { methadone } from './rule-book/methadone';
import { naltrexone } from './rule-book/naltrexone';
import { alsoKept, orders, ours } from './rule-book/orders';
import { safety } from './rule-book/safety';
import { window } from './rule-book/window';

/**
 * The rule book: every rule of the dosing window with what it asks, who holds it, and what is left out and why. Data for
 * `RULES.md` and for the specs that hold code, book and document to each other; nothing decides by it.
 */
export const bookSections: readonly { readonly title: string; readonly entries: BookSection }[] = [
  { title: 'How every rule works', entries: engine },
  { title: 'Admission, consent, examination', entries: admission },
  { title: 'Methadone', entries: methadone },
  { title: 'At the window; guests and transfers', entries: window },
  { title: 'Buprenorphine', entries: buprenorphine },
  { title: 'Naltrexone', entries: naltrexone },
  { title: 'Safety across medications', entries: safety },
  { title: 'Orders and their doses', entries: orders },
  { title: 'Of other sections, kept here', entries: alsoKept },
  { title: 'Rules of the house', entries: ours },
];

export const ruleBook: Readonly<Record<string, BookEntry>> = Object.assign(
  {},
  ...bookSections.map(({ entries }) => entries),
) as Readonly<Record<string, BookEntry>>;

/** Every number of sections 1 to 5 and 6.1 of the reference. */
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
];

function between(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `R-${String(from + index).padStart(3, '0')}`);
}

/** Where the lists of rules are asked. What they are asked of differs; the book looks only at what they say of themselves. */
export type Told = Omit<Rule<never>, 'appliesTo' | 'asks'>;

export const ruleLists: readonly { readonly where: string; readonly rules: readonly Told[] }[] = [
  { where: 'window', rules: doseRules },
  { where: 'order', rules: orderRules },
  { where: 'COWS', rules: cowsRules },
  { where: 'flag', rules: flagRules },
  { where: 'report', rules: [emergencyRule] },
];
