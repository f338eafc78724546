import { importedId } from './ids';
import { inventedPlace } from './names';

export type ProductClass = 'methadone' | 'buprenorphine' | 'naltrexone';

export interface Site {
  readonly label: string;
  readonly programmeId: string;
  readonly name: string;
  readonly senderName: string;
  readonly phone: string;
}

/** One assignment to an arm, read as a prescriber's order. Days count from consent. */
export interface Order {
  readonly id: string;
  readonly productClass: ProductClass;
  readonly product: string;
  readonly route: string;
  readonly frequency: 'daily' | 'monthly';
  readonly arm: string;
  readonly startDay: number;
  /** The first day on which it no longer stands, because the next one does. */
  endDay: number | null;
  /** The last day that the protocol foresees, moved by doses that were given later. */
  lastDay: number;
  lastDose: { day: number; mcg: number } | null;
}

/** What somebody said of a substance in the thirty days before. */
export interface ToldUse {
  readonly what: string;
  readonly days: number;
}

export interface Stay {
  readonly admitted: number;
  readonly discharged: number;
}

/** A person of the source with the facts from which the path is read. */
export interface Person {
  readonly who: number;
  readonly project: string;
  site: Site | null;
  age: number | null;
  sex: 'female' | 'male' | 'unknown';
  screeningDay: number | null;
  orders: Order[];
  stays: Stay[];
  /** Stays of which the source has one end only. */
  halfStays: { readonly day: number; readonly end: 'admission' | 'discharge' }[];
  /** Use in the thirty days before; null where nobody asked. */
  use30: ToldUse[] | null;
  /** Diagnoses of mental health that the source names; null where nobody asked. */
  diagnoses: string[] | null;
  firstDose: { day: number; mcg: number } | null;
  lastDoseDay: number | null;
  lastContact: number;
  /** Why the source says that the person left, if it does. */
  left: 'died' | 'left the study' | 'moved away' | null;
}

export class People {
  private readonly byWho = new Map<number, Person>();
  private readonly sites = new Map<string, Site>();
  /** How many rows name each study day. */
  readonly rowsOnDay = new Map<number, number>();

  get all(): IterableIterator<Person> {
    return this.byWho.values();
  }

  get programmes(): IterableIterator<Site> {
    return this.sites.values();
  }

  get projects(): string[] {
    return [...new Set([...this.byWho.values()].map((person) => person.project))].sort();
  }

  find(who: number): Person | undefined {
    return this.byWho.get(who);
  }

  add(who: number, project: string): void {
    this.byWho.set(who, {
      who,
      project,
      site: null,
      age: null,
      sex: 'unknown',
      screeningDay: null,
      orders: [],
      stays: [],
      halfStays: [],
      use30: null,
      diagnoses: null,
      firstDose: null,
      lastDoseDay: null,
      lastContact: 0,
      left: null,
    });
  }

  noteDay(day: number): void {
    this.rowsOnDay.set(day, (this.rowsOnDay.get(day) ?? 0) + 1);
  }

  rowsAfter(day: number): number {
    let rows = 0;
    for (const [on, count] of this.rowsOnDay) if (on > day) rows += count;
    return rows;
  }

  /** The clinic of a masked site. Phone numbers are from the range kept free for fiction. */
  siteOf(label: string): Site {
    let site = this.sites.get(label);
    if (!site) {
      const place = inventedPlace(label);
      const said = label === '' ? 'no site recorded' : `imported site ${label}`;
      site = {
        label,
        programmeId: importedId('programme', 0, 0, 0, `site:${label}`),
        name: `${place} Clinic (${said}, invented name)`,
        senderName: place,
        phone: `+1 555 555 01${(place.length * 7 + label.length * 13).toString().padStart(2, '0').slice(-2)}`,
      };
      this.sites.set(label, site);
    }
    return site;
  }
}

/** Notes that the person was seen on a day. */
export function seenOn(person: Person, day: number): void {
  if (day > person.lastContact) person.lastContact = day;
}
