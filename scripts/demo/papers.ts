import type { FindingDetails, FindingKind, Product } from '@cairn/rules';
import type { StaffKey } from './cast';
import type { Story } from './story';

/** What is on file before a first dose, and what the first days of medication ask to be looked at. */

const find = <Kind extends FindingKind>(
  story: Story,
  at: Date,
  by: StaffKey,
  kind: Kind,
  details: FindingDetails[Kind],
): void => story.add(at, by, { do: 'find', kind, details } as Parameters<Story['add']>[2]);

const nothingKnown: FindingDetails['risk-history'] = {
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
};

/** examined in full within two weeks, also who takes no medication. */
export function examined(story: Story, day: number): void {
  find(story, story.at(day, '11:36'), story.crew.prescriber, 'examination', inFull(story, day));
  story.add(story.at(day, '11:50'), story.nurse(), { do: 'naloxone', lot: 'NX-2201', occasion: 'admission' });
}

const inFull = (story: Story, day: number): FindingDetails['examination'] => ({
  extent: 'full',
  place: 'here',
  verified: true,
  modality: 'in-person',
  adequate: true,
  practitionerWithPatient: true,
  labsDrawnOn: story.day(day - 1),
  labsRefused: false,
});

/** On the day of the first order, before noon: history, examination, consent, tests, when an opioid was last used. */
export function papers(story: Story, day: number, product: Product): void {
  const { crew, chance } = story;
  const nurse = crew.nurses[0] as StaffKey;
  const at = (time: string) => story.at(day, time);
  const severity = chance.of(0.8) ? 'severe' : 'moderate';
  find(story, at('11:32'), crew.prescriber, 'opioid-use-disorder', { basis: 'active', severity, icd10: 'F11.20' });
  find(story, at('11:36'), crew.prescriber, 'examination', inFull(story, day));
  find(story, at('11:40'), crew.prescriber, 'risk-history', nothingKnown);
  if (story.identity.sexAtBirth === 'female')
    find(story, at('11:41'), crew.prescriber, 'pregnancy', {
      status: story.kind === 'expecting a child' ? 'pregnant' : chance.of(0.3) ? 'cannot-be' : 'not-pregnant',
      dueOn: story.kind === 'expecting a child' ? story.day(70) : null,
      deliveredOn: null,
      obstetricProvider: story.kind === 'expecting a child' ? 'Maple Street Women’s Health' : null,
    });
  find(story, at('11:44'), nurse, 'treatment-consent', {
    signedBy: 'patient',
    documentVersion: '2026-01',
    language: 'en',
    interpreter: false,
    guardianName: null,
  });
  find(story, at('11:46'), nurse, 'registry-check', { result: 'not-enrolled' });
  find(story, at('11:47'), nurse, 'pdmp-check', { found: chance.of(0.1) });
  find(story, at('11:48'), nurse, 'laboratory', {
    altTenthsUln: chance.between(5, 18),
    astTenthsUln: chance.between(5, 16),
    egfr: chance.between(70, 115),
    acuteHepatitis: false,
  });
  if (product.startsWith('methadone')) heart(story, day, '11:52');
  story.add(at('11:50'), nurse, { do: 'naloxone', lot: 'NX-2201', occasion: 'admission' });
  find(story, at('11:54'), nurse, 'opioid-use', {
    lastUsedAt: story.at(day - (product.startsWith('naltrexone') ? 21 : 1), '06:30').toISOString(),
    opioidClass: 'short',
    source: 'person',
  });
}

/** An ECG; most are unremarkable. */
export function heart(story: Story, day: number, time: string, qtcMs = story.chance.between(398, 446)): void {
  find(story, story.at(day, time), story.crew.nurses[0] as StaffKey, 'ecg', {
    qtcMs,
    formula: 'fridericia',
    declined: false,
  });
}

/** The short look before a dose. */
export function lookedAt(story: Story, at: Date, by: StaffKey, nth: number): void {
  find(story, at, by, 'dose-assessment', {
    sedation: 1,
    withdrawal: nth < 2 ? 'moderate' : nth < 6 ? 'mild' : 'none',
    otherSedatives: false,
    intoxicated: false,
    stable: nth >= 6,
  });
}

/** Withdrawal before the first dose of buprenorphine, plainly there. */
export function withdrawalSeen(
  story: Story,
  at: Date,
  by: StaffKey,
  reason: 'admission' | 'pre-dose' = 'pre-dose',
): void {
  story.add(at, by, {
    do: 'cows',
    reason,
    pulseBpm: story.chance.between(94, 110),
    items: {
      sweating: 2,
      restlessness: 1,
      pupils: 2,
      aches: 2,
      noseTears: 2,
      gi: 1,
      tremor: 1,
      yawning: 1,
      anxiety: 2,
      gooseflesh: 0,
    },
  });
}

/** the prescriber saw them after the days they were away. */
export function seenAfterGap(story: Story, day: number): void {
  find(story, story.at(day, '11:58'), story.crew.prescriber, 'review', {
    about: 'missed-days',
    words: 'Was away; begins low again, as if for the first time',
  });
}
