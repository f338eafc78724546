import type { Day } from '../../time';
import { micrograms, microlitres, milligrams, millilitres } from '../../units';
import type { LabelContact } from './bottle-facts';
import { type Product, productFacts } from '../product';
import { serialInWords } from './bottle-serial';

/** What the dispense record says of one bottle: a label prints from here and from nowhere else (R-090). */
export interface BottleRecord {
  readonly serial: string;
  readonly number: number;
  readonly count: number;
  readonly on: Day;
  readonly portion: number;
  readonly portions: number;
  readonly product: Product;
  readonly doseMcg: number;
  readonly volumeUl: number | null;
  readonly lot: string | null;
  readonly lotExpiresOn: Day | null;
}

export interface LabelPerson {
  readonly name: string;
  readonly number: string;
}

/** The words of a label, in the order in which they stand on it. */
export interface BottleLabel {
  readonly programme: readonly string[];
  readonly person: string;
  /** The day on which it is taken, the largest words of all. */
  readonly take: string;
  readonly portion: string | null;
  readonly drug: string;
  readonly amount: string;
  readonly lot: string;
  readonly serial: string;
  readonly barcode: string;
  readonly place: string;
  readonly warnings: readonly string[];
}

/** R-090: OTP name, address and telephone (42 CFR 8.12(i)(4)), and what the programme adds. `identifier` is policy. */
export function bottleLabel(
  bottle: BottleRecord,
  person: LabelPerson,
  contact: LabelContact,
  { identifier, version }: { readonly identifier: string; readonly version: number },
): BottleLabel {
  const { volumeUl, lot, lotExpiresOn, portion, portions } = bottle;
  const amount = milligrams(micrograms(bottle.doseMcg));
  return {
    programme: [contact.name, contact.address, contact.phone],
    person: identifier === 'number' ? `No. ${person.number}` : `${person.name}, No. ${person.number}`,
    take: dayWords(bottle.on),
    portion: portions > 1 ? `Portion ${portion} of ${portions}` : null,
    drug: productFacts(bottle.product).label,
    amount: volumeUl === null ? amount : `${amount} = ${millilitres(microlitres(volumeUl))}`,
    lot: `Lot ${lot ?? 'not recorded'}${lotExpiresOn === null ? '' : `, use by ${shortDay(lotExpiresOn)}`}`,
    serial: serialInWords(bottle.serial),
    barcode: bottle.serial,
    place: `${bottle.number} of ${bottle.count}, label ${version}`,
    warnings: [
      'Take only on this day. Drink all of it, then rinse and drink the rinse.',
      'KEEP OUT OF REACH OF CHILDREN. Can kill a child or anybody not used to it.',
      'Keep locked. Emergency or trouble breathing: 911.',
    ].map((line) => (isDrink(bottle.product) ? line : line.replace(/ Drink all.*$/, ''))),
  };
}

function isDrink(product: Product): boolean {
  return productFacts(product).strengthUnit === 'mg/mL';
}

const weekdays = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** Wednesday, Jun 10: the year would only make it harder to read at six in the morning. */
export function dayWords(day: Day): string {
  const number = Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
  return `${weekdays[((number % 7) + 7) % 7]}, ${months[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(8))}`;
}

export function shortDay(day: Day): string {
  return `${months[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(8))}, ${day.slice(0, 4)}`;
}
