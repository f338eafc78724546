import { type ImportContext, readTable } from './context';
import { importedId } from './ids';
import { type Person, seenOn } from './people';
import { personDay, Seen } from './placing';
import { projectNumber } from './read-protocol';

/**
 * Specimens and what was found in them. The source has a row for a specimen and rows for positives only: a substance of the panel
 * without a row is negative, and a day without a specimen is "not collected".
 */
export async function readSpecimens(context: ImportContext): Promise<void> {
  const { staging } = context;
  const specimens = new Seen();
  await readTable(context, 'uds_temp', ['who', 'was_temp_ok', 'when'], (row, placing) => {
    const [who = '', temperature = '', when = ''] = row.cells;
    const person = placing.personOf(row, who);
    const day = person && placing.dayOf(row, when, person);
    if (!person || day === null) return;
    seenOn(person, day);
    const ok = temperature === '1' ? true : temperature === '0' ? false : null;
    const which = specimens.before(personDay(person.who, day));
    // What was found is known by day only. An empty panel on the second specimen of a day keeps it from reading as negative.
    const flags = [
      ...(which > 0 ? ['duplicate-day'] : []),
      ...(ok === false ? ['temperature-out-of-range'] : ok === null ? ['temperature-not-recorded'] : []),
    ];
    stageSpecimen(context, person, day, which, ok, which > 0 ? [] : panelOf(context, person), flags);
  });

  const found = new Seen();
  await readTable(context, 'uds', ['who', 'what', 'when'], (row, placing) => {
    const [who = '', what = '', when = ''] = row.cells;
    const person = placing.personOf(row, who);
    const day = person && placing.dayOf(row, when, person);
    if (!person || day === null) return;
    if (what === '') return placing.report(row, 'no substance', person);
    const panel = panelOf(context, person);
    const substance = panel.find((name) => name.toLowerCase() === what.toLowerCase()) ?? what;
    const key = personDay(person.who, day);
    if (found.before(`${key}|${substance}`) > 0)
      return placing.report(row, 'repeated: the same finding on the same day', person);
    if (!specimens.has(key)) {
      specimens.before(key);
      seenOn(person, day);
      stageSpecimen(context, person, day, 0, null, panel, ['no-specimen-row']);
    }
    staging.add('stage_result', [
      importedId('result', person.who, day, 0, substance),
      person.who,
      importedId('specimen', person.who, day),
      substance,
    ]);
  });
  staging.flush('stage_specimen');
  staging.flush('stage_result');
}

function panelOf({ panels }: ImportContext, { project }: Person): readonly string[] {
  return panels.get(projectNumber(project)) ?? [];
}

function stageSpecimen(
  { staging }: ImportContext,
  person: Person,
  day: number,
  which: number,
  temperatureOk: boolean | null,
  panel: readonly string[],
  flags: readonly string[],
): void {
  const id = importedId('specimen', person.who, day, which);
  staging.add('stage_specimen', [id, person.who, day, temperatureOk, arrayText(panel), arrayText(flags)]);
}

/** A text array as Postgres writes it. */
export function arrayText(items: readonly string[]): string {
  return `{${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join()}}`;
}
