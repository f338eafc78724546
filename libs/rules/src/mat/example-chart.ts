import type { Practitioner } from '../access/licences';
import { addDays, type Day } from '../time';
import { micrograms } from '../units';
import type { DoseAttempt } from './dose/dose-facts';
import type { KnownDose, KnownOrder, MedicationChart, OpenContainer } from './medication-chart';
import type { OrderAttempt } from './order/order-facts';

/** For specs only: a person in Boston, on 80 mg of methadone since the spring, on Wednesday 10 June 2026 at seven. */
export const now = new Date('2026-06-10T11:00:00Z');
export const today = '2026-06-10';

export const nurse: Practitioner = {
  staffId: 'nurse',
  roles: ['nurse'],
  licences: [{ type: 'LPN', number: '7', state: 'MA', expiresOn: '2026-12-31' }],
};
export const doctor: Practitioner = {
  staffId: 'dr',
  roles: ['prescriber'],
  licences: [{ type: 'MD', number: '8', state: 'MA', expiresOn: '2026-12-31' }],
};
export const director: Practitioner = { ...doctor, staffId: 'director', roles: ['medical_director'] };

export const methadoneOrder: KnownOrder = {
  id: 'order',
  product: 'methadone-oral-concentrate',
  doseMcg: micrograms(80_000),
  frequency: 'daily',
  portions: 1,
  steps: [],
  portionPlan: null,
  weekdays: null,
  startsOn: '2026-06-01',
  expiresOn: '2026-08-30',
  endsOn: null,
  signedBy: 'dr',
  signedAt: new Date('2026-05-31T15:00:00Z'),
  origin: 'registered',
  verbal: null,
  taper: null,
  rationale: null,
  protocol: null,
};

/** A bottle of concentrate that is open at the first window, with a litre of the ledger in it. */
export const openBottle: OpenContainer = {
  id: 'open',
  stationId: 'window 1',
  product: 'methadone-oral-concentrate',
  lot: 'A1',
  lotExpiresOn: '2027-01-01',
  mcgPerMl: 10_000,
  mcgPerUnit: null,
  openedAt: '2026-06-10T10:00:00Z',
  stock: { containerId: 'bottle', quantity: 10_000_000, blocked: null, scanned: true },
};

/** The same before there was a ledger. */
export const bottleByHand: OpenContainer = { ...openBottle, stock: null };

/** A dose as ordered, at seven in the morning of its day. */
export function given(serviceDay: Day, more: Partial<KnownDose> = {}): KnownDose {
  return {
    id: `dose ${serviceDay}`,
    orderId: 'order',
    product: 'methadone-oral-concentrate',
    productClass: 'methadone',
    serviceDay,
    portion: 1,
    doseMcg: micrograms(80_000),
    occurredAt: new Date(`${serviceDay}T11:00:00Z`),
    observation: 'observed_complete',
    by: 'Ann',
    lateEntry: false,
    site: null,
    ...more,
  };
}

/** Doses of several days, newest first, from so many days ago to yesterday. */
export function givenDaily(from: number, more: Partial<KnownDose> = {}): readonly KnownDose[] {
  return Array.from({ length: from }, (_, ago) => given(addDays(today, -ago - 1), more));
}

const at = (day: Day) => ({ id: `finding ${day}`, on: day, at: new Date(`${day}T12:00:00Z`), by: 'dr' });

/** Everything on file that a first dose needs. */
export const onFile: MedicationChart['findings'] = {
  'opioid-use-disorder': [{ ...at('2026-03-01'), details: { basis: 'active', severity: 'severe', icd10: 'F11.20' } }],
  'treatment-consent': [
    {
      ...at('2026-03-01'),
      details: { signedBy: 'patient', documentVersion: '1', language: 'en', interpreter: false, guardianName: null },
    },
  ],
  examination: [
    {
      ...at('2026-03-01'),
      details: {
        extent: 'full',
        place: 'here',
        verified: true,
        modality: 'in-person',
        adequate: true,
        practitionerWithPatient: true,
        labsDrawnOn: '2026-03-01',
        labsRefused: false,
      },
    },
  ],
  'registry-check': [{ ...at('2026-03-01'), details: { result: 'not-enrolled' } }],
  ecg: [{ ...at('2026-03-10'), details: { qtcMs: 420, formula: 'fridericia', declined: false } }],
  'risk-history': [
    {
      ...at('2026-03-01'),
      details: {
        structuralHeartDisease: false,
        arrhythmia: false,
        longQt: false,
        syncope: false,
        familySuddenDeath: false,
        electrolyteRisk: false,
        respiratoryDisease: false,
        sleepApnoea: false,
        childPugh: null,
        frailty: false,
        recentRelease: false,
        recentAbstinence: false,
        bleedingRisk: false,
        plannedSurgeryOn: null,
      },
    },
  ],
};

export const exampleChart: MedicationChart = {
  today,
  programme: {
    isOtp: true,
    zone: 'America/New_York',
    dayBoundary: '00:00',
    closedDays: [],
    certificates: [],
    containers: [],
    stockSince: null,
    shift: null,
    pumps: [],
  },
  person: { dateOfBirth: '1984-05-06', sexAtBirth: 'male', photoOn: '2026-03-01', deceased: false, similarNames: [] },
  episode: {
    id: 'episode',
    open: true,
    openedOn: '2026-03-01',
    admittedOn: '2026-03-01',
    main: 'admitted',
    moud: 'maintenance',
    origin: 'registered',
  },
  findings: onFile,
  cows: [],
  specimens: [],
  orders: [methadoneOrder],
  doses: givenDaily(9),
  firstDoseOn: '2026-03-01',
  externalDoses: [],
  takeHomes: [],
  bottleEvents: { callBacks: [], losses: [], returns: [] },
  testDueOn: null,
  guestStays: [],
  carryOverDays: 0,
  flags: [],
  naloxoneOffers: [{ id: 'kit', on: '2026-03-01', outcome: 'accepted', kitExpiresOn: '2028-03-01' }],
  overdoses: [],
  unresolved: [],
};

export const usualDose: DoseAttempt = {
  orderId: 'order',
  serviceDay: today,
  portion: 1,
  doseMcg: 80_000,
  observation: 'observed_complete',
  checks: { identifiers: ['photo', 'date of birth'], impairment: 'none_seen' },
};

export const usualOrder: OrderAttempt = {
  product: 'methadone-oral-concentrate',
  doseMcg: 80_000,
  frequency: 'daily',
  portions: 1,
  startsOn: today,
  expiresOn: '2026-09-08',
  pathway: 'otp_dispensed',
};
