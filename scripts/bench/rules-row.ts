import {
  decideDose,
  type DoseAttempt,
  isRefusal,
  type KnownOrder,
  type MedicationChart,
  micrograms,
  type Practitioner,
  standardPolicy,
} from '@cairn/rules';
import { type Measured, ofSpread } from './figures';
import { spreadOf } from './statistics';

/** Somebody on methadone for a year, with everything that is usually on file, as a window would load them. */
function usualChart(today: string): MedicationChart {
  const day = (ago: number) => new Date(Date.parse(today) - ago * 86_400_000).toISOString().slice(0, 10);
  const at = (ago: number) => ({ id: `f${ago}`, on: day(ago), at: new Date(`${day(ago)}T12:00:00Z`), by: 'dr' });
  const order: KnownOrder = {
    id: 'order',
    product: 'methadone-oral-concentrate',
    doseMcg: micrograms(80_000),
    frequency: 'daily',
    portions: 1,
    steps: [],
    portionPlan: null,
    weekdays: null,
    startsOn: day(20),
    expiresOn: day(-60),
    endsOn: null,
    signedBy: 'dr',
    signedAt: new Date(`${day(21)}T15:00:00Z`),
    origin: 'registered',
    verbal: null,
    taper: null,
    rationale: null,
    protocol: null,
  };
  const doses = Array.from({ length: 14 }, (_, ago) => ({
    ...({ id: `d${ago}`, orderId: 'order', product: 'methadone-oral-concentrate', productClass: 'methadone' } as const),
    ...{ serviceDay: day(ago + 1), portion: 1, doseMcg: micrograms(80_000), observation: 'observed_complete' },
    ...{ occurredAt: new Date(`${day(ago + 1)}T11:00:00Z`), by: 'Ann', lateEntry: false, site: null },
  }));
  return {
    today,
    programme: {
      ...{ isOtp: true, zone: 'America/New_York', dayBoundary: '00:00', closedDays: [day(-3)], certificates: [] },
      containers: [
        ...[
          {
            id: 'c',
            stationId: 'w1',
            product: 'methadone-oral-concentrate',
            lot: 'A',
            lotExpiresOn: day(-300),
            mcgPerMl: 10_000,
            mcgPerUnit: null,
            openedAt: `${today}T09:00:00Z`,
            stock: { containerId: 'bottle', quantity: 10_000_000, blocked: null, scanned: true },
          } as const,
        ],
      ],
      stockSince: day(30),
      shift: { openedAt: `${today}T09:00:00Z`, forDay: today },
      pumps: [],
    },
    person: { dateOfBirth: '1984-05-06', sexAtBirth: 'female', photoOn: day(90), deceased: false, similarNames: [] },
    episode: {
      ...{ id: 'e', open: true, openedOn: day(365), admittedOn: day(365), main: 'admitted', moud: 'maintenance' },
      origin: 'registered',
    },
    findings: {
      'opioid-use-disorder': [{ ...at(365), details: { basis: 'active', severity: 'severe', icd10: 'F11.20' } }],
      pregnancy: [
        { ...at(20), details: { status: 'not-pregnant', dueOn: null, deliveredOn: null, obstetricProvider: null } },
      ],
      ecg: [{ ...at(100), details: { qtcMs: 431, formula: 'fridericia', declined: false } }],
      medication: [
        {
          ...at(200),
          details: { name: 'Sertraline 50 mg', ingredient: 'sertraline', startedOn: day(200), endedOn: null },
        },
        {
          ...at(150),
          details: { name: 'Lisinopril 10 mg', ingredient: 'lisinopril', startedOn: day(150), endedOn: null },
        },
      ],
      allergy: [{ ...at(365), details: { ingredient: 'penicillin', reaction: 'allergy', words: 'Rash' } }],
      vitals: [
        {
          ...at(30),
          details: {
            ...{
              pulse: 72,
              systolic: 118,
              diastolic: 76,
              respiratoryRate: 14,
              oxygenSaturation: 98,
              temperatureTenths: 368,
            },
            unarousable: false,
          },
        },
      ],
    },
    cows: [],
    specimens: [
      { collectedOn: day(12), collectedAt: null, panel: ['methadone', 'fentanyl'], positives: ['methadone'] },
    ],
    orders: [order, { ...order, id: 'before', startsOn: day(110), expiresOn: day(21), endsOn: day(20) }],
    doses,
    firstDoseOn: day(364),
    carryOverDays: 0,
    testDueOn: null,
    externalDoses: [],
    takeHomes: [],
    bottleEvents: { callBacks: [], losses: [], returns: [] },
    guestStays: [],
    flags: [
      {
        ...{ id: 'flag', kind: 'message', blocks: false, orderId: null, says: 'Letter at the desk', placedOn: day(1) },
        expiresOn: null,
      },
    ],
    naloxoneOffers: [{ id: 'kit', on: day(90), outcome: 'accepted', kitExpiresOn: day(-400) }],
    overdoses: [],
    unresolved: [],
  };
}

const rounds = 9;
const each = 20_000;

/** How many doses a second the rules alone decide, on one core, with everything that they answer. */
export function rulesRow(): Measured[] {
  const today = '2026-06-10';
  const now = new Date(`${today}T11:00:00Z`);
  const chart = usualChart(today);
  const nurse: Practitioner = {
    ...{ staffId: 'nurse', roles: ['nurse'] },
    licences: [{ type: 'RN', number: '7', state: 'MA', expiresOn: '2026-12-31' }],
  };
  const attempt: DoseAttempt = {
    ...{ orderId: 'order', serviceDay: today, portion: 1, doseMcg: 80_000, observation: 'observed_complete' },
    checks: { identifiers: ['photo', 'date_of_birth'], impairment: 'none_seen' },
  };
  const first = decideDose(attempt, chart, nurse, standardPolicy, now);
  if (isRefusal(first)) throw new Error(`The usual dose was refused: ${first.code}: ${first.says}`);
  const rates: number[] = [];
  for (let round = -2; round < rounds; round += 1) {
    const began = process.cpuUsage();
    for (let n = 0; n < each; n += 1) decideDose(attempt, chart, nurse, standardPolicy, now);
    // Of processor time: on a busy machine the clock on the wall would count the work of others.
    const { user, system } = process.cpuUsage(began);
    if (round >= 0) rates.push(each / ((user + system) / 1_000_000));
  }
  const note = `${first.evaluations.length} rules answer, each with its inputs and source; a second of processor time`;
  return [ofSpread('rules', spreadOf(rates), note)];
}
