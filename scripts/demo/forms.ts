import { askedItems, currentVersion, type FormAnswers, type InstrumentKey, standardPolicy } from '@cairn/rules';
import type { Chance } from './chance';

/** A form filled in by somebody to whom it weighs so much, from 0 to 1: each question that is asked, and no other. */
export function filledForm(key: InstrumentKey, weight: number, male: boolean, chance: Chance): FormAnswers {
  const instrument = currentVersion(key, standardPolicy);
  const answers: Record<string, number> = {};
  for (const item of instrument.items) {
    if (!askedItems(instrument, answers, male).includes(item)) continue;
    const { answers: kind } = item;
    if (kind.kind === 'text') continue;
    const most = kind.kind === 'count' ? kind.max : kind.options.length - 1;
    // Thoughts of suicide are rare, and are never drawn by chance here.
    const drawn = isGrave(key, item.id)
      ? Number(key === 'asq' && item.id === '1' && weight > 0)
      : near(most, weight, chance);
    answers[item.id] = kind.kind === 'count' ? drawn : (kind.options[drawn]?.answer ?? 0);
  }
  return answers;
}

const isGrave = (key: InstrumentKey, id: string): boolean => key === 'asq' || (key === 'phq-9' && id === '9');

function near(most: number, weight: number, chance: Chance): number {
  const spread = chance.between(-20, 20) / 100;
  return Math.max(0, Math.min(most, Math.round(most * (weight + spread))));
}

/** The sections that the demo signs. */
export type ToldSection = 'substance-use' | 'presenting-problem' | 'social-needs' | 'employment-education' | 'consents';

/** Sections of the intake as they would be written on the day on which they are signed. */
export function filledSection(
  section: ToldSection,
  signedAt: Date,
  today: string,
  chance: Chance,
): Record<string, unknown> {
  switch (section) {
    case 'substance-use':
      return {
        substances: [
          {
            substance: 5,
            rank: 'primary',
            route: chance.pick([2, 3, 4]),
            otherRoutes: [],
            days30: chance.between(12, 30),
            ageFirstUse: chance.between(14, 18),
            injectedEver: 'no',
            shares: 'no',
            lastUsePrecision: 'hours',
            lastUseAt: new Date(signedAt.getTime() - chance.between(14, 30) * 3_600_000).toISOString(),
            lastUseType: chance.pick(['heroin', 'fentanyl']),
            fentanylLikely: 'yes',
            xylazineSuspected: 'unknown',
            benzodiazepineMix: 'no',
          },
        ],
      };
    case 'presenting-problem':
      return {
        ownWords: chance.pick(['I am tired of being sick every morning.', 'I want to be there for my kids.']),
        goals: chance.pick(['Keep the job, see the children at weekends', 'A room of my own and no more withdrawal']),
        helpedBefore: chance.pick(['Methadone three years ago, until the move', 'Meetings, and my sister']),
      };
    case 'social-needs':
      return {
        living: chance.pick([1, 2, 3, 3]),
        housing: chance.pick(['none', 'need', 'help']),
        food: chance.pick(['none', 'none', 'help']),
        transport: chance.pick(['none', 'help']),
        utilities: 'none',
        further: [chance.pick(['finances', 'employment'])],
      };
    case 'employment-education':
      return {
        employment: chance.between(1, 4),
        education: chance.between(2, 4),
        income: chance.between(1, 5),
        veteran: 2,
      };
    case 'consents':
      return {
        documents: (['treatment', 'privacy', 'naloxone-education'] as const).map((document) => ({
          document,
          version: '2026-01',
          language: 'en',
          signer: 'patient',
          signedOn: today,
        })),
      };
  }
}
