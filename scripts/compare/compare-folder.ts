import { addDays, daysBetween, usePattern } from '@cairn/rules';
import type { Client } from 'pg';
import { FolderFault } from '../import/csv-table';
import { type Answers, attendanceOf, readAnswers } from './answers';
import { type Imported, type ImportedPerson, loadImported } from './imported-people';
import { panelOf, trialCalendar, type TrialPerson, trialPhases } from './trial-calendar';

export interface Difference {
  readonly who: number;
  readonly expected: string;
  /** Null: the person was not imported, or was never assigned and has no delay. */
  readonly found: string | null;
}

/** How one published column compares. `people` are those for whom there is an answer. */
export interface Comparison {
  readonly people: number;
  readonly equal: number;
  readonly different: number;
  /** Imported people of the folder for whom something was worked out and nothing is published. */
  readonly withoutAnswer: number;
  readonly differences: readonly Difference[];
}

export type Comparisons = Readonly<Record<string, Comparison>>;

/** Works the words and the delay out for every imported person of the folder, and lays the published ones beside them. */
export async function compareFolder(client: Client, folder: string): Promise<Comparisons> {
  const answers = await readAnswers(folder);
  const imported = await loadImported(client);
  const known = new Map(imported.people.map((person) => [person.who, person]));
  if (![...answers.projects.keys()].some((who) => known.has(who)))
    throw new FolderFault('Nobody of this folder is in the database: run npm run import -- ctn0094 <folder> first.');

  const made = new Map<number, ReturnType<typeof workedOut>>();
  for (const who of answers.projects.keys()) {
    const person = known.get(who);
    if (person) made.set(who, workedOut(person, trialPersonOf(person, imported, answers)));
  }
  const comparisons: Record<string, Comparison> = {};
  for (const phase of trialPhases)
    comparisons[`weeklyOpioidPattern.${phase}`] = compared(
      new Map([...answers.words].map(([who, words]) => [who, words[phase] ?? ''])),
      new Map([...made].map(([who, { words }]) => [who, words[phase]])),
    );
  comparisons['inductDelay'] = compared(
    answers.inductDelay,
    new Map([...made].map(([who, { inductDelay }]) => [who, inductDelay])),
  );
  return comparisons;
}

function trialPersonOf(person: ImportedPerson, { dayZeros }: Imported, answers: Answers): TrialPerson {
  const { who, assignments, keptAssignments } = person;
  const project = answers.projects.get(who) ?? '';
  const dayZero = dayZeros.get(project);
  if (dayZero === undefined)
    throw new FolderFault(`The calendar of trial ${project} is not in the database: import its folder first.`);
  const kept = keptAssignments.map((day) => ({ day: addDays(dayZero, day), medicine: null }));
  return {
    project,
    dayZero,
    assignments: [...assignments, ...kept].sort((one, other) => daysBetween(other.day, one.day)),
    attendance: attendanceOf(answers, who, dayZero),
  };
}

function workedOut({ findings, firstDoseOn }: ImportedPerson, person: TrialPerson) {
  const specimens = findings.map(({ day, positives }) => ({ day, positives, tested: [] }));
  const [first] = person.assignments;
  return {
    words: usePattern(specimens, [], panelOf(person), trialCalendar(person)),
    /** Null for those who were never assigned: there is no day to count from. */
    inductDelay: first ? (firstDoseOn === null ? '' : String(daysBetween(first.day, firstDoseOn))) : null,
  };
}

function compared(published: ReadonlyMap<number, string>, made: ReadonlyMap<number, string | null>): Comparison {
  const differences: Difference[] = [];
  for (const [who, expected] of published) {
    const found = made.get(who) ?? null;
    if (found !== expected) differences.push({ who, expected, found });
  }
  const different = differences.length;
  const withoutAnswer = [...made].filter(([who, found]) => found !== null && !published.has(who)).length;
  return { people: published.size, equal: published.size - different, different, withoutAnswer, differences };
}

const shown = 5;

/** The same for the terminal, with the first few differences of each. */
export function comparisonText(comparisons: Comparisons): string {
  const widest = Math.max(...Object.keys(comparisons).map((name) => name.length));
  return Object.entries(comparisons)
    .flatMap(([name, { people, equal, withoutAnswer, differences }]) => [
      `${name.padEnd(widest)}  ${equal.toLocaleString('en-US')} of ${people.toLocaleString('en-US')} equal`,
      ...(withoutAnswer > 0 ? [`  ${withoutAnswer} imported people have no published answer`] : []),
      ...differences
        .slice(0, shown)
        .map(
          ({ who, expected, found }) =>
            `  ${who}: published "${expected}", here ${found === null ? 'none' : `"${found}"`}`,
        ),
      ...(differences.length > shown ? [`  and ${differences.length - shown} more: --json FILE lists them all`] : []),
    ])
    .join('\n');
}
