import { type CareLevel, type DsmCriteria, type InstrumentKey, localDay } from '@cairn/rules';
import { zone } from './cast';
import { filledForm, filledSection } from './forms';
import type { Story } from './story';

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
  respond(story, at, 'single-question', chance.of(0.9) ? 0.9 : 0.5);
  respond(story, minutes(at, 3), 'asq', chance.of(0.06) ? 0.4 : 0);
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
  const { chance } = story;
  const mood = chance.between(15, 75) / 100;
  const scales: readonly InstrumentKey[] = ['phq-9', 'gad-7', 'bam', 'barc-10', 'audit-c', 'pc-ptsd-5'];
  scales.forEach((key, n) => respond(story, minutes(at, 4 + n * 4), key, key === 'barc-10' ? 1 - mood : mood));
  const sections = ['substance-use', 'presenting-problem', 'social-needs', 'employment-education', 'consents'] as const;
  sections.forEach((section, n) => {
    // What the state's report asks for is often done later.
    if ((section === 'social-needs' || section === 'employment-education') && chance.of(0.3)) return;
    const signedAt = minutes(at, 30 + n * 3);
    const data = filledSection(section, signedAt, localDay(signedAt, zone), chance);
    story.add(signedAt, story.crew.counselor, { do: 'sign-section', section, data });
  });
}

/** The scales again, as often as they come due: those who stay do better, most of the time. */
export function followed(story: Story, from: number, to: number): void {
  const { chance } = story;
  let mood = chance.between(40, 75) / 100;
  for (let day = from + 30; day <= Math.min(to, -1); day += 30 + chance.between(0, 3)) {
    mood = Math.max(0.05, Math.min(0.9, mood - chance.between(-6, 14) / 100));
    const at = story.at(day, '13:05');
    respond(story, at, 'phq-9', mood);
    respond(story, minutes(at, 4), 'gad-7', mood * 0.9);
    if (chance.of(0.7)) respond(story, minutes(at, 8), 'bam', mood);
  }
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

function respond(story: Story, at: Date, instrument: InstrumentKey, weight: number): void {
  const male = story.identity.sexAtBirth === 'male';
  story.add(at, story.crew.counselor, {
    do: 'respond',
    instrument,
    answers: filledForm(instrument, weight, male, story.chance),
  });
}

const order = ['C4', 'C11', 'C10', 'C1', 'C2', 'C3', 'C5', 'C9', 'C6', 'C7', 'C8'] as const;

function criteria(met: number): DsmCriteria {
  return Object.fromEntries(order.map((name, n) => [name, { answer: n < met ? 'met' : 'not-met' }]));
}

export function minutes(at: Date, more: number): Date {
  return new Date(at.getTime() + more * 60_000);
}
