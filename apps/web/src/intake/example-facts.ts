import type { IntakeFacts } from '@cairn/rules';

/** Somebody in the middle of an intake of whom nothing is known but the registration: for tests of the screens. */
export const factsOfNobody: IntakeFacts = {
  today: '2026-06-10',
  person: {
    dateOfBirth: '1984-05-06',
    sexAtBirth: 'female',
    hasPhone: true,
    contactSettled: true,
    emergencyContact: true,
    supportPeople: 0,
    coverages: 0,
    justiceCases: 0,
  },
  episode: { id: 'now', openedOn: '2026-06-01' },
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
