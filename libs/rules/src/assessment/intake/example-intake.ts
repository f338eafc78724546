import { now } from '../../mat/example-chart';
import type { IntakeFacts } from './intake-facts';
import type { SectionScene } from './section-kit';

/** Somebody in the middle of an intake of whom nothing is known but the registration. */
export const blankFacts: IntakeFacts = {
  today: '2026-06-10',
  person: {
    dateOfBirth: '1984-05-06',
    sexAtBirth: 'female',
    hasPhone: true,
    contactSettled: true,
    emergencyContact: true,
    supportPeople: 1,
    coverages: 0,
    justiceCases: 0,
  },
  episode: { id: 'episode', openedOn: '2026-06-01' },
  signed: {},
  drafts: [],
  referral: null,
  pregnancy: null,
  allergies: 0,
  medicines: [],
  foundOn: {},
  screenedOn: {},
  testedOn: null,
  cowsOn: null,
  overdoses: [],
  naloxone: { givenOn: null, expiresOn: null, trainedOn: null, goneOn: null, declinedOn: null },
  consents: [],
  earlierEpisodes: 0,
};

export const zone = 'America/New_York';

export const sceneWith = (change: Partial<IntakeFacts> = {}): SectionScene => ({
  now,
  today: '2026-06-10',
  zone,
  facts: { ...blankFacts, ...change },
});

/** A row as a form sends it: heroin this morning. */
export const heroin = {
  substance: 5,
  rank: 'primary',
  route: 4,
  otherRoutes: [],
  days30: 30,
  ageFirstUse: 19,
  ageRegularUse: 20,
  injectedEver: 'yes',
  injected30: 'yes',
  shares: 'no',
  lastUsePrecision: 'exact',
  lastUseAt: '2026-06-10T07:00:00.000Z',
  lastUseType: 'heroin',
  fentanylLikely: 'no',
  xylazineSuspected: 'unknown',
  benzodiazepineMix: 'no',
};

export const alcohol = {
  substance: 2,
  rank: 'secondary',
  route: 1,
  days30: 8,
  ageFirstUse: 14,
  injectedEver: 'no',
  shares: 'no',
  lastUsePrecision: 'day',
  lastUseOn: '2026-06-08',
};
