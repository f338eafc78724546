import type { Tx } from '@cairn/database';
import { coverageOf, loadSupplies, loadTestsSince } from '@cairn/mat';
import {
  addDays,
  countsOn,
  type Day,
  daysWithin,
  lastDayOfSchedule,
  type TargetRecord,
  type TargetTerms,
} from '@cairn/rules';
import type { ContingencyDay } from './rows';

/** A record of the chart that may decide a day, with its id where it has one. */
export type KnownRecord = TargetRecord & { readonly id: string | null };

export interface RecordsWanted {
  readonly target: TargetTerms;
  readonly schedule: Parameters<typeof countsOn>[0];
  readonly startsOn: Day;
  readonly until: Day;
}

/** What the chart says about a target, of the days that count. Nothing is entered twice: the records are those of the whole house. */
export async function loadTargetRecords(
  tx: Tx,
  patientId: string,
  wanted: RecordsWanted,
  scene: ContingencyDay,
): Promise<readonly KnownRecord[]> {
  const { target, schedule, startsOn, until } = wanted;
  const counting = (day: Day) => day <= until && countsOn(schedule, startsOn, day);
  const days = countingDays(wanted, counting);
  const found =
    target.behavior === 'negative-test'
      ? await testRecords(tx, patientId, wanted, days, scene)
      : target.behavior === 'attendance'
        ? await sessionRecords(tx, patientId, wanted)
        : await coveredDays(tx, patientId, wanted, days, scene);
  return found.filter(({ day }) => counting(day));
}

function countingDays({ schedule, startsOn, until }: RecordsWanted, counting: (day: Day) => boolean): readonly Day[] {
  const last = lastDayOfSchedule(schedule, startsOn) ?? until;
  const days: Day[] = [];
  for (let day = startsOn; day <= until && day <= last; day = addDays(day, 1)) if (counting(day)) days.push(day);
  return days;
}

/** A day of a schedule that is over without a specimen or an order counts as missed; without a schedule nobody was expected. */
async function testRecords(
  tx: Tx,
  patientId: string,
  { startsOn, schedule }: RecordsWanted,
  days: readonly Day[],
  scene: ContingencyDay,
): Promise<KnownRecord[]> {
  const { specimens, orders } = await loadTestsSince(tx, patientId, startsOn, scene);
  const tests = specimens.map(({ id, collectedOn, state, needsDefinitive, readings }): KnownRecord => ({
    source: 'test',
    id,
    day: collectedOn,
    readable: state !== 'awaiting',
    disputed: needsDefinitive,
    findings: readings.map(({ analyte, result, reading }) => ({
      analyte,
      result: result === 'positive' || result === 'negative' ? result : 'not-tested',
      expected: reading === 'expected_present',
    })),
  }));
  const without = orders.flatMap(({ id, standing, why, outcomes, dueOn }): KnownRecord[] =>
    standing === 'not-collected' && why !== null
      ? [{ source: 'no-specimen', id, day: outcomes[0]?.on ?? dueOn, why }]
      : [],
  );
  const known = new Set([...tests, ...without].map(({ day }) => day));
  for (const { standing, dueOn } of orders) if (standing !== 'cancelled') known.add(dueOn);
  const silent = schedule.length === 0 ? [] : days.filter((day) => day < scene.today && !known.has(day));
  return [...tests, ...without, ...silent.map((day): KnownRecord => ({ source: 'no-test', id: null, day }))];
}

/** Sessions that were attended or missed. One that was cancelled says nothing. */
async function sessionRecords(tx: Tx, patientId: string, { startsOn, until }: RecordsWanted): Promise<KnownRecord[]> {
  const rows = await tx.query<{ id: string; day: Day; modality: string; came: boolean }>(
    `select a.id, a.starts_local::date::text as day, a.modality, a.state = 'attended' as came from appointment a
     where a.programme_id = $1 and a.patient_id = $2 and a.state in ('attended', 'missed') and a.starts_local::date between $3 and $4`,
    [tx.actor.programmeId, patientId, startsOn, until],
  );
  return rows.map((row) => ({ source: 'session', ...row }));
}

/** A day that medication covers: given here, elsewhere and verified, handed out for home, or an injection that lasts. Today only once it is. */
async function coveredDays(
  tx: Tx,
  patientId: string,
  { startsOn, until }: RecordsWanted,
  days: readonly Day[],
  { today }: ContingencyDay,
): Promise<KnownRecord[]> {
  const supplies = await loadSupplies(tx, [patientId], startsOn, until);
  const covered = daysWithin(coverageOf(supplies.get(patientId) ?? []), startsOn, until);
  return days
    .filter((day) => covered.has(day) || day < today)
    .map((day) => ({ source: 'dose-day', id: null, day, given: covered.has(day) }));
}
