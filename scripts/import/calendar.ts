import type { ImportContext } from './context';
import { FolderFault } from './csv-table';
import type { Staging } from './staging';
import type { Writer } from './writer';

const source = (project: string): string => `ctn0094/${project}/calendar`;

/**
 * The calendar day on which day 0 (consent) falls for these projects. The first import decides and writes it down; a later
 * one uses the same day, since two calendars for one person would be nonsense. Refuses another day for a project that is there.
 */
export async function settleDayZero(
  staging: Staging,
  writer: Writer,
  projects: readonly string[],
  asked: string | null,
  today: Date,
): Promise<string> {
  const known = new Set<string>();
  await writer.behindWalls('programme_id', async (wall) => {
    const { rows } = await staging.query<{ day: string }>(
      `select content ->> 'day0' as day from imported_row where source = any($1) and ${wall}`,
      [projects.map(source)],
    );
    for (const { day } of rows) known.add(day);
  });
  const [first] = known;
  const day = asked ?? first ?? mondayAYearBefore(today);
  const other = [...known].find((one) => one !== day);
  if (other === undefined) return day;
  throw new FolderFault(
    `These people were imported with day 0 on ${other}. Leave --day0 out or give that day; another calendar needs another database.`,
  );
}

/** Writes the calendar down, beside the rows that are kept. */
export function stageCalendar({ people, staging }: ImportContext, dayZero: string): void {
  for (const project of people.projects) {
    const someone = [...people.all].find((person) => person.project === project);
    const content = JSON.stringify({ day0: dayZero });
    const because = 'the calendar of the import: where day 0 falls';
    staging.add('stage_kept', [`${project}/calendar`, 0, someone?.who ?? null, because, content]);
  }
}

/** The Monday 52 weeks back: 24 weeks of treatment and 8 of follow-up lie in the past, and yet it is recent. */
export function mondayAYearBefore(today: Date): string {
  const day = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() - 364));
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}

export function daysBetween(dayZero: string, today: Date): number {
  return Math.floor((today.getTime() - new Date(`${dayZero}T00:00:00Z`).getTime()) / 86_400_000);
}
