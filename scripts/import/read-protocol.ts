import { type ImportContext, readTable } from './context';
import { wholeNumber } from './placing';

/** A project as both tables of the source write it: "27" and "CTN-0027". */
export function projectNumber(text: string): string {
  const digits = /\d+/.exec(text)?.[0];
  return digits === undefined ? text : String(Number(digits));
}

export const weeksKey = (project: string, arm: string, phase: number): string =>
  `${projectNumber(project)}|${arm}|${phase}`;

/** The protocols: how long each arm takes medication, and what the urine tests look for. The rows themselves are kept. */
export async function readProtocol(context: ImportContext): Promise<void> {
  const { weeks, panels } = context;
  const because = 'protocol of a trial: read as configuration, no home of its own';
  await readTable(
    context,
    'meta_study_length',
    ['project', 'treatment', 'phase', 'weeks', 'description'],
    (row, placing) => {
      const [project = '', arm = '', phase = '', length = '', description = ''] = row.cells;
      if (!/follow-up/i.test(description)) {
        const key = weeksKey(project, arm, wholeNumber(phase) ?? 1);
        weeks.set(key, (weeks.get(key) ?? 0) + (wholeNumber(length) ?? 0));
      }
      placing.keep(row, because, null);
    },
  );
  await readTable(context, 'meta_substance_groups_uds', ['Substance'], (row, placing) => {
    for (const [i, name] of row.header.entries()) {
      const group = row.record[i]?.trim() ?? '';
      if (name === 'Substance' || group === '' || group === 'NO') continue;
      const project = projectNumber(name);
      const panel = panels.get(project) ?? [];
      if (!panel.includes(group)) panels.set(project, [...panel, group]);
    }
    placing.keep(row, because, null);
  });
}
