import { type ImportContext, readTable } from './context';
import type { CsvRow } from './csv-table';
import { type Person, seenOn } from './people';

interface Ends {
  readonly admissions: { row: CsvRow; day: number }[];
  readonly discharges: { row: CsvRow; day: number }[];
}

/**
 * Inpatient withdrawal management: an admission and the discharge that follows it are a stay, which the path shows as its
 * placement. What has no other end has no home yet and is kept.
 */
export async function readStays(context: ImportContext): Promise<void> {
  const ends = new Map<Person, Ends>();
  const placing = await readTable(context, 'detox', ['who', 'what', 'when'], (row, counts) => {
    const [who = '', what = '', when = ''] = row.cells;
    const person = counts.personOf(row, who);
    const day = person && counts.dayOf(row, when, person);
    if (!person || day === null) return;
    const kind = /^admi/i.test(what) ? 'admissions' : /^disch/i.test(what) ? 'discharges' : null;
    if (!kind) return counts.keep(row, 'neither an admission nor a discharge', person);
    const own: Ends = ends.get(person) ?? { admissions: [], discharges: [] };
    ends.set(person, own);
    own[kind].push({ row: { ...row, cells: [...row.cells] }, day });
    seenOn(person, day);
  });
  for (const [person, { admissions, discharges }] of ends) {
    admissions.sort((a, b) => a.day - b.day);
    discharges.sort((a, b) => a.day - b.day);
    let freeFrom = -Infinity;
    for (const { row, day } of admissions) {
      const at = discharges.findIndex((end) => end.day >= day);
      const [end] = at < 0 || day < freeFrom ? [] : discharges.splice(at, 1);
      if (!end) placing.keep(row, 'an admission without a discharge of its own', person);
      else {
        person.stays.push({ admitted: day, discharged: end.day });
        freeFrom = end.day;
      }
    }
    for (const { row } of discharges) placing.keep(row, 'a discharge without an admission of its own', person);
  }
}
