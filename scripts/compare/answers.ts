import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays, type Day } from '@cairn/rules';
import { FolderFault, readCsv } from '../import/csv-table';
import { wholeNumber } from '../import/placing';
import type { Attendance } from './trial-calendar';

/** What the authors of the set published of its people: the answers to compare with, by the number of the person. */
export interface Answers {
  readonly projects: ReadonlyMap<number, string>;
  readonly words: ReadonlyMap<number, Readonly<Record<string, string>>>;
  /** Blank: no dose was ever given. */
  readonly inductDelay: ReadonlyMap<number, string>;
  readonly visits: ReadonlyMap<number, readonly Visit[]>;
}

interface Visit {
  readonly day: number;
  readonly present: boolean;
}

/** Reads the folder. `visitImputed` is no answer here: it says on which days people came, which the words are made from. */
export async function readAnswers(folder: string): Promise<Answers> {
  const projects = new Map<number, string>();
  const words = new Map<number, Record<string, string>>();
  const inductDelay = new Map<number, string>();
  const visits = new Map<number, Visit[]>();
  await eachRow(folder, 'everybody', ['who', 'project'], (who, [, project = '']) => {
    if (!projects.has(who)) projects.set(who, project);
  });
  await eachRow(folder, 'derived/derived_visitImputed', ['who', 'when', 'visitImputed'], (who, [, when = '', what]) => {
    const day = wholeNumber(when);
    if (day === null || (what !== 'Present' && what !== 'Missing')) return;
    const own = visits.get(who) ?? [];
    if (own.length === 0) visits.set(who, own);
    own.push({ day, present: what === 'Present' });
  });
  const columns = ['who', 'Baseline', 'Phase_1', 'Phase_2'];
  await eachRow(
    folder,
    'derived/derived_weeklyOpioidPattern',
    columns,
    (who, [, ...[before = '', one = '', two = '']]) => words.set(who, { Baseline: before, Phase_1: one, Phase_2: two }),
  );
  await eachRow(folder, 'derived/derived_inductDelay', ['who', 'inductDelay'], (who, [, delay = '']) =>
    inductDelay.set(who, delay),
  );
  return { projects, words, inductDelay, visits };
}

/** The days on which somebody came, by the calendar of the import. */
export function attendanceOf({ visits }: Answers, who: number, dayZero: Day): Attendance {
  const own = visits.get(who) ?? [];
  const days = (came: boolean): Day[] =>
    own.filter(({ present }) => present === came).map(({ day }) => addDays(dayZero, day));
  return { present: days(true), missing: days(false) };
}

async function eachRow(
  folder: string,
  table: string,
  columns: readonly string[],
  onPerson: (who: number, cells: readonly string[]) => void,
): Promise<void> {
  const path = join(folder, `${table}.csv`);
  await access(path).catch(() => {
    throw new FolderFault(`There is no ${path}: give the folder that was imported, with its derived/ tables.`);
  });
  await readCsv({
    path,
    columns,
    room: () => Promise.resolve(),
    onRow: ({ cells }) => {
      const who = wholeNumber(cells[0] ?? '');
      if (who !== null) onPerson(who, cells);
    },
  });
}
