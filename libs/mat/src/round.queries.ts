import type { Tx } from '@cairn/database';
import { displayNameOf, isHidden } from '@cairn/patient';
import type { ProgrammeFacts } from '@cairn/programme';
import type { Day, KnownProtocol, MedicationChart } from '@cairn/rules';
import { coreOf } from './chart/core-part';
import { cowsOf } from './chart/cows-part';
import { findingsOf } from './chart/findings-part';
import { flagsOf } from './chart/flags-part';
import { medicationChart } from './chart/medication-chart.queries';
import { outsideOf } from './chart/outside-part';
import { personOf } from './chart/person-part';
import { takeHomesOf } from './chart/take-home-part';
import { unreadTestsOf } from './chart/unread-tests-part';
import { knownProtocol } from './protocol.queries';
import { standingOf } from './take-home/decision-part';

export interface InCare {
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
  readonly chart: MedicationChart;
}

/** The parts of the chart that the round asks. Names alike, photos and what is poured are the window's. */
const parts = [coreOf, findingsOf, cowsOf, flagsOf, outsideOf, takeHomesOf, unreadTestsOf, standingOf];

const people = `select m.id as "patientId", m.number, m.display_name as "displayName",
    jsonb_build_object('dateOfBirth', m.date_of_birth, 'sexAtBirth', m.sex_at_birth)
    ${parts.map((part) => `|| jsonb_build_object(${part('m.id', 'm.episode_id')})`).join('\n    ')} as chart
  from (select p.id, p.number, ${displayNameOf} as display_name, p.date_of_birth, p.sex_at_birth, e.id as episode_id
    from episode e join patient p on p.programme_id = $1 and p.id = e.patient_id
    where e.programme_id = $1 and e.closed_on is null and not ${isHidden} and ($3::uuid[] is null or p.id = any ($3))) m`;

/** What is the same for everybody, as the one part that holds it says it. */
const shared = `select jsonb_build_object(${personOf('null::uuid', 'null::uuid')}) as shared, $1::uuid as programme, $2::date as day`;

/**
 * The chart of everybody in care, in two statements however many they are. Somebody whose chart is closed to who looks is not
 * among them: they are counted by `countHidden`. Of some people only where they are named.
 */
export async function loadInCare(
  tx: Tx,
  programme: ProgrammeFacts,
  today: Day,
  patientIds: readonly string[] | null = null,
): Promise<InCare[]> {
  // A plan made for any programme and any day is several times slower than one that knows which.
  void tx.query('set local plan_cache_mode = force_custom_plan');
  const who = [tx.actor.programmeId, today];
  const [rows, [row]] = await Promise.all([
    tx.query<Omit<InCare, 'chart'> & { chart: Record<string, unknown> }>(people, [...who, patientIds]),
    tx.query<{ shared: Record<string, unknown> }>(shared, who),
  ]);
  const beside = {
    ...row?.shared,
    photoOn: null,
    similarNames: [],
    unresolved: [],
    containers: [],
    stockSince: null,
    shift: null,
    pumps: [],
  };
  return rows.map(({ chart, ...person }) => ({
    ...person,
    chart: medicationChart(
      { patientId: person.patientId, chart: { ...chart, ...beside }, licences: [], charge: false },
      programme,
      today,
    ),
  }));
}

/** How many people in care are not shown to who looks, because their chart is restricted. */
export async function countHidden(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    `select count(*)::int as n from episode e join patient p on p.programme_id = $1 and p.id = e.patient_id
     where e.programme_id = $1 and e.closed_on is null and ${isHidden}`,
    [tx.actor.programmeId],
  );
  return row?.n ?? 0;
}

/** The newest version of each protocol that was not ended. */
export async function loadStandingProtocols(tx: Tx): Promise<KnownProtocol[]> {
  const rows = await tx.query<{ protocol: KnownProtocol }>(
    `select ${knownProtocol.json} as protocol ${knownProtocol.from}
     where p.programme_id = $1 and e.protocol_id is null and n.id is null`,
    [tx.actor.programmeId],
  );
  return rows.map(({ protocol }) => protocol);
}
