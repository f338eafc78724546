import { type CareLevel, type DsmCriteria, type InstrumentKey, localDay } from '@cairn/rules';
import { zone } from './cast';
import { filledForm, filledSection, identityOf, type ToldSection } from './forms';
import { atRisk } from './at-risk';
import { minutes, type Story } from './story';

/** What is asked, found and decided on the way in. Somebody who answers the telephone begins, and a clinician signs. */

/** The call before the registration: taken down, called back, spoken to. */
export function called(story: Story, at: Date, more: { readonly overdose?: boolean } = {}): void {
  story.add(at, story.crew.desk, {
    do: 'enquire',
    said: story.chance.pick([
      'Asks whether there is a place, wants to stop using',
      'Was sent by a friend who comes here',
      'Tried alone and wants help this time',
      'The mother called first; now on the line themself',
    ]),
    recentOverdose: more.overdose === true ? 'month' : 'no',
  });
}

/** 6.1 SCREENED: the single question, suicide risk, and what cannot wait. */
export function screening(story: Story, at: Date): void {
  const { crew, chance } = story;
  respond(story, at, 'single-question', chance.between(15, 95) / 100);
  if (chance.of(0.05)) atRisk(story, minutes(at, 3), 'asq', 0);
  else respond(story, minutes(at, 3), 'asq', 0);
  const withdrawal = chance.pick(['none', 'expected', 'expected', 'present'] as const);
  story.add(minutes(at, 6), crew.counselor, {
    do: 'screen-emergency',
    answers: {
      withdrawal,
      dangerousWithdrawal: 'no',
      overdose: chance.of(0.15) ? 'earlier' : 'none',
      pregnancy: story.identity.sexAtBirth === 'female' ? 'not-pregnant' : 'cannot-be',
    },
    note: withdrawal === 'present' ? 'Nurse called over, medication offered today' : '',
  });
}

/** The scales of the first day, and the sections of the intake that were got through. */
export function assessed(story: Story, at: Date): void {
  scaled(story, at);
  firstDay.forEach((section, n) => signed(story, minutes(at, 30 + n * 3), section));
  // What the state's report asks for is often done later.
  if (story.chance.of(0.7)) signed(story, minutes(at, 46), 'employment-education');
}

/** The scales alone: what was said of the past stands. */
export function scaled(story: Story, at: Date): void {
  const mood = story.chance.between(15, 75) / 100;
  const scales: readonly InstrumentKey[] = ['phq-9', 'gad-7', 'bam', 'barc-10', 'audit-c', 'pc-ptsd-5'];
  scales.forEach((key, n) => respond(story, minutes(at, 4 + n * 4), key, key === 'barc-10' ? 1 - mood : mood));
}

/** The rest of the first assessment takes a visit more (R-027: two weeks); with some it is late. */
export function assessedWhole(story: Story, admitted: number): void {
  const { chance } = story;
  const day = admitted + (chance.of(0.1) ? 22 : chance.between(2, 9));
  // Of those who came lately the scores of the first day are talked through within the week.
  if (admitted > -30 && chance.of(0.85))
    story.add(story.at(admitted + chance.between(2, 5), '15:35'), story.crew.counselor, { do: 'review-scores' });
  later.forEach((section, n) => signed(story, story.at(day, `14:${10 + n * 4}`), section));
}

const firstDay = ['identity', 'substance-use', 'mental-health', 'presenting-problem', 'consents'] as const;
const later = ['prior-treatment', 'family-social', 'social-needs'] as const;

function signed(story: Story, at: Date, section: ToldSection): void {
  const { chance, identity } = story;
  const data =
    section === 'identity' ? identityOf(identity, chance) : filledSection(section, at, localDay(at, zone), chance);
  story.add(at, story.crew.counselor, { do: 'sign-section', section, data });
}

/** What stands on the chart when somebody is admitted: a signed checklist, six dimensions, a decision about the level. */
export function diagnosed(story: Story, at: Date): void {
  const { crew, chance } = story;
  story.add(at, crew.prescriber, { do: 'diagnose', criteria: criteria(chance.between(5, 11)) });
  const rate = () => chance.between(0, 2);
  story.add(minutes(at, 2), crew.counselor, { do: 'rate', ratings: [rate(), rate(), rate(), rate(), rate(), rate()] });
}

export function levelDecided(story: Story, at: Date, actual: CareLevel, reason: string): void {
  story.add(at, story.crew.counselor, { do: 'decide-level', actual, reason });
}

/** Who pays, and who is close. */
export function covered(story: Story, at: Date): void {
  const { crew, chance } = story;
  const fromDay = story.day(-400);
  story.add(at, crew.desk, {
    do: 'find',
    kind: 'coverage',
    details: {
      payer: chance.pick(['MassHealth', 'MassHealth', 'Bay State Health Plan', 'Pays by themself']),
      kind: chance.pick(['medicaid', 'medicaid', 'private']),
      memberId: String(chance.between(100_000_000, 999_999_999)),
      groupNumber: null,
      holder: 'self',
      rank: 'primary',
      fromDay,
      toDay: null,
      copayCents: null,
    },
  });
  if (!chance.of(0.6)) return;
  const tells = chance.of(0.6);
  story.add(minutes(at, 2), crew.desk, {
    do: 'find',
    kind: 'support-person',
    details: {
      name: chance.pick(['Rosa', 'Dwayne', 'Maribel', 'Kev', 'Tess', 'Omar']) + ' ' + story.identity.family,
      relation: chance.pick(['sibling', 'parent', 'partner', 'friend']),
      phone: '617-555-0142',
      language: null,
      emergencyContact: true,
      livesWith: chance.of(0.4),
      mayTell: tells ? chance.pick(['reach-me', 'appointments', 'treatment']) : 'nothing',
      consentSignedOn: tells ? fromDay : null,
      consentEndsOn: null,
      words: null,
    },
  });
}

export function respond(story: Story, at: Date, instrument: InstrumentKey, weight: number): void {
  const male = story.identity.sexAtBirth === 'male';
  story.add(at, story.crew.counselor, {
    do: 'respond',
    instrument,
    answers: filledForm(instrument, weight, male, story.chance),
  });
}

const order = ['C4', 'C11', 'C10', 'C1', 'C2', 'C3', 'C5', 'C9', 'C6', 'C7', 'C8'] as const;

export function criteria(met: number): DsmCriteria {
  return Object.fromEntries(order.map((name, n) => [name, { answer: n < met ? 'met' : 'not-met' }]));
}
