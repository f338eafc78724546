import { type Day, localDay } from '@cairn/rules';
import type { Tale } from './acts';
import { Calendar } from './calendar';
import { type ClinicKey, type StaffKey, zone } from './cast';
import { Chance } from './chance';
import { Names } from './names';
import { cedarHollow, juniperRidge, type Part } from './repertoire';
import { type Crew, Story, type World } from './story';

const seed = 20_261;

const cedar: Crew = {
  counselor: 'counselor',
  supervisor: 'supervisor',
  nurses: ['nurse', 'nurse', 'nurse2', 'nurse3'],
  prescriber: 'prescriber',
  desk: 'desk',
};
const juniper: Crew = {
  counselor: 'juniper-counselor',
  supervisor: 'juniper-supervisor',
  nurses: ['juniper-nurse'],
  prescriber: 'director',
  desk: 'juniper-desk',
};

/** Whom the next person gets: three full caseloads, and a colleague who is new. */
const turns: readonly StaffKey[] = [
  'counselor',
  'counselor2',
  'counselor3',
  'counselor',
  'counselor2',
  'counselor3',
  'counselor',
  'counselor2',
  'counselor4',
  'counselor3',
];

/** Everything that happened in both clinics up to now. The same day and seed give the same stories. */
export function planDemo(now: Date): readonly Tale[] {
  return [...tales('cedar', cedarHollow, now), ...tales('juniper', juniperRidge, now)];
}

function tales(clinic: ClinicKey, parts: readonly Part[], now: Date): Tale[] {
  const today: Day = localDay(now, zone);
  const chance = new Chance(clinic === 'cedar' ? seed : seed + 1);
  const world: World = { clinic, now, today, calendar: new Calendar(today), instants: new Map() };
  const names = new Names(chance);
  // Stories are told in a mixed order, so that each counselor has some of every kind.
  const roles = parts.flatMap(({ kind, people, tell }) =>
    Array.from({ length: people }, (_, nth) => ({ kind, nth, tell })),
  );
  return roles.map(({ kind, nth, tell }, index) => {
    const counselor = turns[(index * 7 + Math.floor(index / 10)) % turns.length] ?? 'counselor';
    const crew =
      clinic === 'cedar'
        ? { ...cedar, counselor, prescriber: chance.of(0.85) ? cedar.prescriber : ('director' as const) }
        : juniper;
    const story = new Story(kind, world, crew, names.next(), new Chance(seed * 1000 + index * 7919 + clinic.length));
    tell(story, nth);
    return story.finish();
  });
}
