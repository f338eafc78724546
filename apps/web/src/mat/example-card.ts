import type { DosingQueue } from '../api/types';
import type { Card } from './card';
import type { Station } from './use-station';

type Check = Card['checks'][number];

/** For specs only: a Monday morning at Window 1, and Ana Núñez, who takes 80 mg a day. */
export const exampleCard: Card = {
  patient: {
    id: 'p1',
    number: '10042',
    displayName: 'Ana Núñez',
    legalName: { given: 'Ana', family: 'Núñez' },
    dateOfBirth: '1985-03-09',
    age: 41,
    invented: true,
    restricted: false,
    openUntil: null,
  },
  day: '2026-11-23',
  order: {
    id: 'o1',
    product: 'methadone-oral-concentrate',
    doseMcg: 80_000,
    dayMcg: 80_000,
    portionMcg: 80_000,
    frequency: 'daily',
    portions: 1,
    steps: [],
    portionPlan: null,
    weekdays: null,
    startsOn: '2026-11-01',
    expiresOn: '2026-12-01',
    endsOn: null,
    signedBy: 's9',
    origin: 'demo',
    taper: null,
    rationale: null,
  },
  portion: 1,
  lastDoses: [],
  doseToday: null,
  daysSinceLastDose: 1,
  missed: 0,
  treatmentDay: 96,
  course: {
    treatmentDay: 96,
    isFirstDay: false,
    lastDose: { on: '2026-11-22', doseMcg: 80_000, productClass: 'methadone', place: 'here' },
    daysSinceLastDose: 1,
    missed: 0,
    givenThisDayMcg: 0,
  },
  flags: [],
  testDue: false,
  similarNames: [],
  photo: 'f1',
  photoOn: '2026-08-20',
  needs: [],
  proposal: null,
  unresolved: [],
  otherOrders: [],
  policy: { sedation_block_score: 3, photo_max_days: 365 },
  checks: [],
  openedBy: null,
  takeHomes: { waiting: 0, inHand: 0, dueBack: 0 },
};

export const exampleQueue: DosingQueue = {
  day: '2026-11-23',
  toCome: [
    {
      patientId: 'p1',
      number: '10042',
      displayName: 'Ana Núñez',
      dateOfBirth: '1985-03-09',
      order: { id: 'o1', product: 'methadone-oral-concentrate', doseMcg: 80_000, portions: 1 },
      portion: 1,
      lastDoseDay: null,
      daysSinceLastDose: 1,
      missed: 0,
      appointmentAt: null,
      flags: [],
    },
  ],
  seen: [],
  dosing: [],
};

const concentrate = {
  id: 'c1',
  product: 'methadone-oral-concentrate' as const,
  lot: 'A1',
  lotExpiresOn: '2027-06-30',
  mcgPerMl: 10_000,
  openedAt: '2026-11-23T10:00:00Z',
  stock: null,
};
export const byHand: Station = {
  id: 'w1',
  name: 'Window 1',
  adapter: 'manual',
  address: null,
  containers: [concentrate],
  busyWith: null,
};
export const withPump: Station = { ...byHand, adapter: 'simulator', address: '127.0.0.1:9000' };

export function failedCheck(ruleId: string, message: string, over: Partial<Check> = {}): Check {
  return {
    ruleId,
    ruleVersion: 1,
    severity: 'HARD_STOP',
    result: 'failed',
    message,
    citation: '',
    inputs: {},
    overridableBy: [],
    ...over,
  };
}
