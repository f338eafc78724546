import {
  coveredDays,
  type Day,
  type DosedDay,
  gapBand,
  type GapBand,
  gapBands,
  gapsBetween,
  isProduct,
  type KnownDose,
  micrograms,
  productFacts,
  addDays,
} from '@cairn/rules';
import type { Client } from 'pg';

/** What one arm's people went through, counted. The shape is fixed: other programs read it. */
export interface ArmCount {
  readonly arm: string;
  patients: number;
  readonly gaps: Record<GapBand, number>;
  readonly resumed3plus: { sameOrHigher: number; patients: number };
  readonly firstDay: { over30mg: number; over40mg: number; over50mg: number };
  readonly increasesOver10mgNextDay: { count: number; patients: number };
}

interface Row {
  readonly patient: string;
  readonly arm: string;
  readonly product: string;
  readonly doses: readonly { readonly day: Day; readonly mcg: number }[];
}

/** An imported order says of its source: `ctn0094:<who>:<arm>:<day>`. The first assignment is the arm. */
const peopleSql = `
  with first as (
    select distinct on (o.patient_id) o.patient_id, o.product,
      regexp_replace(o.source_ref, '^ctn0094:[^:]*:(.*):[^:]*$', '\\1') as arm
    from medication_order o where o.programme_id = $1 and o.origin = 'imported' order by o.patient_id, o.starts_on, o.id),
  days as (
    select distinct on (d.patient_id, d.service_day) d.patient_id, d.service_day as day, d.dose_mcg as mcg
    from dose d left join dose_slot s on s.programme_id = d.programme_id and s.dose_id = d.id
    where d.programme_id = $1 and d.dose_mcg > 0 and not exists (select 1 from dose_void v where v.dose_id = d.id)
    order by d.patient_id, d.service_day, s.dose_id is null, d.id)
  select f.patient_id as patient, f.arm, f.product,
    coalesce(json_agg(json_build_object('day', d.day, 'mcg', d.mcg) order by d.day) filter (where d.day is not null), '[]') as doses
  from first f join patient p on p.id = f.patient_id and p.origin = 'imported' left join days d on d.patient_id = f.patient_id
  group by 1, 2, 3 order by 1`;

/**
 * Runs the rules' own day functions over the recorded days of every imported person who was assigned to an arm. A day with two
 * rows counts once, with the amount that holds the day's place; injections are not daily doses.
 */
export async function countMissedDoses(client: Client): Promise<readonly ArmCount[]> {
  const arms = new Map<string, ArmCount>();
  // The wall binds an ordinary owner too, so each programme is asked from within.
  const { rows: programmes } = await client.query<{ id: string }>('select id from worker_programmes()');
  const people: Row[] = [];
  for (const { id } of programmes) {
    await client.query(`select set_config('cairn.programme', $1, false)`, [id]);
    people.push(...(await client.query<Row>(peopleSql, [id])).rows);
  }
  for (const row of people) {
    const arm = arms.get(row.arm) ?? emptyArm(row.arm);
    arms.set(row.arm, arm);
    arm.patients += 1;
    if (isProduct(row.product) && !productFacts(row.product).extendedRelease) addPerson(arm, row);
  }
  return [...arms.values()].sort((one, other) => (one.arm < other.arm ? -1 : 1));
}

const emptyArm = (arm: string): ArmCount => ({
  arm,
  patients: 0,
  gaps: Object.fromEntries(gapBands.map((band) => [band, 0])) as Record<GapBand, number>,
  resumed3plus: { sameOrHigher: 0, patients: 0 },
  firstDay: { over30mg: 0, over40mg: 0, over50mg: 0 },
  increasesOver10mgNextDay: { count: 0, patients: 0 },
});

function addPerson(arm: ArmCount, { doses }: Row): void {
  const days: DosedDay[] = doses.map(({ day, mcg }) => ({ day, doseMcg: micrograms(mcg) }));
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return;
  const covered = coveredDays({ doses: days.map(asKnown), externalDoses: [] }, first.day, last.day);
  const gaps = gapsBetween(days, (day) => covered.has(day));
  for (const { days: length } of gaps) arm.gaps[gapBand(length)] += 1;

  const resumed = gaps.filter(({ days: length, before, after }) => length >= 3 && after.doseMcg >= before.doseMcg);
  arm.resumed3plus.sameOrHigher += resumed.length;
  arm.resumed3plus.patients += resumed.length > 0 ? 1 : 0;

  for (const [limit, key] of firstDayLimits) if (first.doseMcg > limit) arm.firstDay[key] += 1;

  const jumps = days.filter((day, n) => {
    const before = days[n - 1];
    return before !== undefined && addDays(before.day, 1) === day.day && day.doseMcg - before.doseMcg > 10_000;
  }).length;
  arm.increasesOver10mgNextDay.count += jumps;
  arm.increasesOver10mgNextDay.patients += jumps > 0 ? 1 : 0;
}

const firstDayLimits = [
  [30_000, 'over30mg'],
  [40_000, 'over40mg'],
  [50_000, 'over50mg'],
] as const;

/** A day's dose as the covered-day function takes it: it covers its own day. */
function asKnown({ day, doseMcg }: DosedDay): KnownDose {
  return {
    id: day,
    orderId: null,
    product: null,
    productClass: 'methadone',
    serviceDay: day,
    portion: 1,
    doseMcg,
    occurredAt: new Date(`${day}T13:00:00Z`),
    observation: null,
    by: null,
    lateEntry: false,
    site: null,
  };
}

/** The same as a table for the terminal. */
export function missedDosesTable(arms: readonly ArmCount[]): string {
  const header = ['arm', 'people', ...gapBands, '3+ same or higher', 'first day >30/40/50', '+10 mg next day'];
  const lines = arms.map(({ arm, patients, gaps, resumed3plus, firstDay, increasesOver10mgNextDay }) => [
    arm,
    String(patients),
    ...gapBands.map((band) => String(gaps[band])),
    `${resumed3plus.sameOrHigher} (${resumed3plus.patients} people)`,
    `${firstDay.over30mg}/${firstDay.over40mg}/${firstDay.over50mg}`,
    `${increasesOver10mgNextDay.count} (${increasesOver10mgNextDay.patients} people)`,
  ]);
  const widths = header.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  return [header, ...lines]
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
