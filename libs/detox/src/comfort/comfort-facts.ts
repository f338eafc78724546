import type { Reading } from '@cairn/database';
import type { PatientView } from '@cairn/patient';
import {
  addMinutes,
  ageOn,
  type ComfortPerson,
  type Day,
  type FindingDetails,
  type FindingKind,
  keyOfMedication,
  type KnownComfortOrder,
} from '@cairn/rules';
import type { DoseTimes } from '../dose-times';
import { loadLooks } from '../monitoring/looks.queries';
import type { ComfortOrderView } from './comfort.queries';

interface Row {
  readonly kind: FindingKind;
  readonly on: string;
  readonly details: never;
}

const kinds: readonly FindingKind[] = ['risk-history', 'laboratory', 'allergy', 'medication', 'ecg'];

/** What the clinical record says that rules of comfort medication look at. Asked nowhere twice. */
export async function loadComfortPerson(
  tx: Reading,
  doses: DoseTimes,
  patient: PatientView,
  today: Day,
): Promise<ComfortPerson> {
  const [rows, agonist] = await Promise.all([
    tx.query<Row>(
      `select f.kind, f.on_day::text as on, f.details from clinical_finding f
       where f.programme_id = $1 and f.patient_id = $2 and f.kind = any($3) and f.details is not null
         and f.kind <> all (array['dose-assessment'::text, 'breath-alcohol'::text, 'vitals'::text, 'opioid-use'::text])
         and not exists (select 1 from clinical_finding r where r.replaces_id = f.id)
       order by f.at desc, f.recorded_at desc limit 400`,
      [tx.actor.programmeId, patient.id, kinds],
    ),
    doses.agonist(tx, patient.id, today),
  ]);
  const all = <Kind extends FindingKind>(kind: Kind) =>
    rows.filter((row) => row.kind === kind).map(({ details }) => details as FindingDetails[Kind]);
  const listed = all('medication')
    .filter(({ startedOn, endedOn }) => startedOn <= today && (endedOn === null || endedOn >= today))
    .map((details) => keyOfMedication(details));
  const fromList = (['methadone', 'buprenorphine'] as const).find((one) => listed.includes(one)) ?? null;
  const [risk] = all('risk-history');
  return {
    childPugh: risk?.childPugh ?? null,
    bleedingRisk: risk?.bleedingRisk ?? false,
    egfr: all('laboratory').find(({ egfr }) => egfr !== null)?.egfr ?? null,
    ageYears: ageOn(patient.dateOfBirth, today),
    allergies: all('allergy').map(({ ingredient, reaction }) => ({ ingredient, reaction })),
    agonist: agonist ?? fromList,
    qtcMs: all('ecg').find(({ qtcMs }) => qtcMs !== null)?.qtcMs ?? null,
  };
}

/** The last blood pressure with a pulse, and the last sedation score, of the day before an instant. */
export async function loadBedside(tx: Reading, patientId: string, at: Date) {
  const { vitals, signs } = await loadLooks(tx, [patientId], addMinutes(at, -24 * 60), at);
  const measured = vitals.find(
    ({ details: { systolic, diastolic, pulse } }) => systolic !== null && diastolic !== null && pulse !== null,
  );
  const looks = [
    ...signs.flatMap(({ at: when, sedation }) => (sedation === null ? [] : [{ score: sedation, at: new Date(when) }])),
    ...vitals.flatMap(({ at: when, details }) => (details.unarousable ? [{ score: 3, at: new Date(when) }] : [])),
  ].sort((one, other) => other.at.getTime() - one.at.getTime());
  const { systolic, diastolic, pulse } = measured?.details ?? {};
  const pressure =
    measured && typeof systolic === 'number' && typeof diastolic === 'number' && typeof pulse === 'number'
      ? { systolic, diastolic, pulse, at: new Date(measured.at) }
      : null;
  return { pressure, pressureId: measured?.id ?? null, sedation: looks[0] ?? null };
}

/** An order as rules know it. */
export function knownOrder(order: ComfortOrderView): KnownComfortOrder {
  return {
    ...order,
    startsAt: new Date(order.startsAt),
    endsAt: new Date(order.endsAt),
    endedAt: order.end === null ? null : new Date(order.end.at),
    recordedAt: new Date(order.recordedAt),
    cosignedAt: order.signed === null ? null : new Date(order.signed.at),
    maximumOverridden: order.overrides.some(({ ruleId }) => ruleId === 'clinical reference 1.5 maximum'),
  };
}
