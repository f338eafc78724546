import { type ImportContext, readTable } from './context';
import { type Person, seenOn } from './people';

interface Ends {
  readonly admissions: { day: number }[];
  readonly discharges: { day: number }[];
}

/**
 * Inpatient withdrawal management: an admission and the discharge that follows it are a stay, which the path shows as its
 * placement too. What has no other end is a stay of the one day that is known.
 */
export async function readStays(context: ImportContext): Promise<void> {
  const ends = new Map<Person, Ends>();
  await readTable(context, 'detox', ['who', 'what', 'when'], (row, counts) => {
    const [who = '', what = '', when = ''] = row.cells;
    const person = counts.personOf(row, who);
    const day = person && counts.dayOf(row, when, person);
    if (!person || day === null) return;
    const kind = /^admi/i.test(what) ? 'admissions' : /^disch/i.test(what) ? 'discharges' : null;
    if (!kind) return counts.keep(row, 'neither an admission nor a discharge', person);
    const own: Ends = ends.get(person) ?? { admissions: [], discharges: [] };
    ends.set(person, own);
    own[kind].push({ day });
    seenOn(person, day);
  });
  for (const [person, { admissions, discharges }] of ends) {
    admissions.sort((a, b) => a.day - b.day);
    discharges.sort((a, b) => a.day - b.day);
    let freeFrom = -Infinity;
    for (const { day } of admissions) {
      const at = discharges.findIndex((end) => end.day >= day);
      const [end] = at < 0 || day < freeFrom ? [] : discharges.splice(at, 1);
      if (!end) person.halfStays.push({ day, end: 'admission' });
      else {
        person.stays.push({ admitted: day, discharged: end.day });
        freeFrom = end.day;
      }
    }
    for (const { day } of discharges) person.halfStays.push({ day, end: 'discharge' });
  }
}
