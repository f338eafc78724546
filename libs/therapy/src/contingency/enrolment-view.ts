import type { Tx } from '@cairn/database';
import {
  addDays,
  type Caps,
  capsOf,
  type ContingencyStanding,
  type Day,
  type DayDecided,
  type Earned,
  judgeDay,
  lastDayOfSchedule,
  nextCounting,
  nextIfMet,
  roomOn,
  standingAfter,
} from '@cairn/rules';
import {
  balanceOf,
  type EnrolmentRow,
  paidElsewhere,
  paidHere,
  standingResults,
  waitingOf,
} from './contingency.queries';
import type { ContingencyDay } from './rows';
import { type KnownRecord, loadTargetRecords } from './target-records.queries';

/** A day that counts and is not written down yet, with what the chart says of it. */
export interface OpenDay {
  readonly day: Day;
  readonly source: KnownRecord['source'];
  readonly decided: DayDecided<KnownRecord>;
}

export interface EnrolmentView extends EnrolmentRow {
  readonly standing: ContingencyStanding;
  /** What the next result earns if it meets the target, before a cap. */
  readonly ifMet: Earned;
  readonly caps: Caps;
  /** What may still be paid today. */
  readonly roomCents: number;
  readonly balanceCents: number;
  readonly waitingCents: number;
  readonly lastDay: Day | null;
  readonly nextDay: Day | null;
  readonly openDays: readonly OpenDay[];
}

/** How an enrollment stands today: worked out from what is written, and kept nowhere. */
export async function viewOfEnrolment(
  tx: Tx,
  row: EnrolmentRow,
  all: readonly EnrolmentRow[],
  scene: ContingencyDay,
): Promise<EnrolmentView> {
  const { program, startsOn, ended } = row;
  const { terms } = program;
  const results = standingResults(row);
  const standing = standingAfter(terms, results);
  const caps = capsOf(terms, scene.policy);
  const days = await decidedDays(tx, row, scene);
  const lastResult = results.reduce<Day>((last, { day }) => (day > last ? day : last), addDays(scene.today, -1));
  return {
    ...row,
    standing,
    ifMet: nextIfMet(terms, standing),
    caps,
    roomCents: roomOn(scene.today, paidHere(row), paidElsewhere(all, row.id), caps),
    balanceCents: balanceOf(row),
    waitingCents: waitingOf(row),
    lastDay: lastDayOfSchedule(terms.schedule, startsOn),
    nextDay: ended === null ? nextCounting(terms.schedule, startsOn, addDays(lastResult, 1)) : null,
    openDays: days
      .filter(({ day }) => !results.some((result) => result.day === day))
      .map(({ day, decided }) => ({ day, source: decided.record.source, decided })),
  };
}

/** Each day of the enrollment of which the chart says something, oldest first. */
export async function decidedDays(
  tx: Tx,
  { patientId, program, startsOn, ended }: Pick<EnrolmentRow, 'patientId' | 'program' | 'startsOn' | 'ended'>,
  scene: ContingencyDay,
  excuse: Parameters<typeof judgeDay>[2] = null,
): Promise<readonly { readonly day: Day; readonly decided: DayDecided<KnownRecord> }[]> {
  const { target, schedule } = program.terms;
  const until = ended !== null && ended.on < scene.today ? ended.on : scene.today;
  const records = await loadTargetRecords(tx, patientId, { target, schedule, startsOn, until }, scene);
  const days = new Map<Day, KnownRecord[]>();
  for (const record of records) days.set(record.day, [...(days.get(record.day) ?? []), record]);
  return [...days]
    .flatMap(([day, found]) => {
      const decided = judgeDay(target, found, excuse);
      return decided === null ? [] : [{ day, decided }];
    })
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}
