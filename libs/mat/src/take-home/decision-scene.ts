import { loadPractitioner } from '@cairn/access';
import type { Tx } from '@cairn/database';
import { loadPatient } from '@cairn/patient';
import { type Clock, refuse } from '@cairn/platform';
import { loadProgramme, policyOf, type ProgrammeFacts } from '@cairn/programme';
import {
  type ClosedDay,
  type Day,
  type MedicationChart,
  type Policy,
  type Practitioner,
  serviceDay,
  type TakeHomeStanding,
  type TestQuota,
} from '@cairn/rules';
import { loadChartOfPatient, medicationChart } from '../chart/medication-chart.queries';
import { loadTestQuota } from '../random-test/test-quota';
import { loadClosedDays, loadStanding } from './decision-part';
import { lockTakeHomes } from './decision.queries';

/** What every act of this folder begins with. */
export interface TakeHomeScene {
  readonly programme: ProgrammeFacts;
  readonly policy: Policy;
  readonly now: Date;
  readonly today: Day;
  readonly chart: MedicationChart;
  readonly standing: TakeHomeStanding;
  readonly closedDays: readonly ClosedDay[];
  readonly signer: Practitioner;
  /** */
  readonly randomTests: TestQuota | null;
}

/** `lock` where something is about to be written. */
export async function takeHomeScene(
  tx: Tx,
  patientId: string,
  clock: Clock,
  { lock = false }: { readonly lock?: boolean } = {},
): Promise<TakeHomeScene> {
  const [programme] = await Promise.all([
    loadProgramme(tx),
    loadPatient(tx, patientId),
    ...(lock ? [lockTakeHomes(tx, patientId)] : []),
  ]);
  const now = clock.now();
  const today = serviceDay(now, programme.zone, programme.dayBoundary);
  const [row, standing, closedDays, signer, randomTests] = await Promise.all([
    loadChartOfPatient(tx, patientId, today),
    loadStanding(tx, patientId, today),
    loadClosedDays(tx, today),
    loadPractitioner(tx),
    loadTestQuota(tx, patientId, programme, today),
  ]);
  const policy = policyOf(programme, today);
  const chart = medicationChart(row, programme, today);
  return { programme, policy, now, today, chart, standing, closedDays, signer, randomTests };
}

/** The episode that something is decided in. */
export function openEpisode({ chart: { episode } }: TakeHomeScene): string {
  if (episode === null || !episode.open)
    refuse('take-home.invalid', 'There is no open episode of care: open one before deciding on take-home doses.');
  return episode.id;
}
