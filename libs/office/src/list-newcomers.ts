import type { Reading } from '@cairn/database';
import { birthVariants, type Day, type Identity, mostAlike, nameLetters } from '@cairn/rules';

interface Newcomer extends Identity {
  readonly number: string;
}

/** Those who were registered since a list was checked, by others than this list: usually a handful. */
export class Newcomers {
  readonly #byBirth = new Map<string, Newcomer[]>();
  readonly #byName = new Map<string, Newcomer>();

  constructor(found: readonly Newcomer[]) {
    for (const one of found) {
      const sameDay = this.#byBirth.get(one.dateOfBirth);
      if (sameDay === undefined) this.#byBirth.set(one.dateOfBirth, [one]);
      else sameDay.push(one);
      this.#byName.set(nameLetters(one), one);
    }
  }

  /** The number of the one who may be this person. */
  like(person: Identity, today: Day): string | null {
    if (this.#byBirth.size === 0) return null;
    const near = birthVariants(person.dateOfBirth, today).flatMap((day) => this.#byBirth.get(day) ?? []);
    const namesake = this.#byName.get(nameLetters(person));
    return mostAlike(person, namesake === undefined ? near : [...near, namesake])?.number ?? null;
  }
}

export async function loadNewcomers(tx: Reading, importId: string, since: Date): Promise<Newcomers> {
  return new Newcomers(
    await tx.query<Newcomer>(
      `select p.number, p.given, p.family, p.date_of_birth as "dateOfBirth" from patient p
       where p.programme_id = $1 and p.created_at > $3 and p.id not in (
         select r.patient_id from list_import_row r
         where r.programme_id = $1 and r.import_id = $2 and r.patient_id is not null)`,
      [tx.actor.programmeId, importId, since],
    ),
  );
}
