import { askedItems, currentVersion, type FormAnswers, type InstrumentKey, standardPolicy } from '@cairn/rules';
import type { Chance } from './chance';
import type { Identity } from './names';

/** A form filled in by somebody to whom it weighs so much, from 0 to 1: each question that is asked, and no other. */
export function filledForm(
  key: InstrumentKey,
  weight: number,
  male: boolean,
  chance: Chance,
  { grave = false, use = weight }: { readonly grave?: boolean; readonly use?: number } = {},
): FormAnswers {
  const instrument = currentVersion(key, standardPolicy);
  const answers: Record<string, number> = {};
  for (const item of instrument.items) {
    if (!askedItems(instrument, answers, male).includes(item)) continue;
    const { answers: kind } = item;
    if (kind.kind === 'text') continue;
    const most = kind.kind === 'count' ? Math.min(kind.max, timesAYear) : kind.options.length - 1;
    const drawn = isGrave(key, item.id)
      ? Number(grave && atHeart.has(item.id))
      : near(most, weighs(key, item.id, weight, use), chance);
    answers[item.id] = kind.kind === 'count' ? drawn : (kind.options[drawn]?.answer ?? 0);
  }
  return answers;
}

/** How often in a year somebody would say that they used, where the form takes any number: nobody counts further. */
const timesAYear = 60;

/** Thoughts of suicide are rare, and are never drawn by chance here. */
const isGrave = (key: InstrumentKey, id: string): boolean => key === 'asq' || (key === 'phq-9' && id === '9');
/** Of those questions the ones that are answered with yes, or "several days": nobody here thinks of it at this moment. */
const atHeart: ReadonlySet<string> = new Set(['1', '9']);

/** Questions about what holds somebody: who is better off scores higher. */
const holding: ReadonlySet<string> = new Set(['9', '10', '12', '13', '14', '16', '17']);
/** Sedatives, stimulants and the like are used by few; alcohol by some. */
const besides: ReadonlySet<string> = new Set(['4', '5', '7A', '7B', '7C', '7D', '7F', '7G']);

function weighs(key: InstrumentKey, id: string, weight: number, use: number): number {
  if (key === 'audit-c') return weight * 0.4;
  if (!key.startsWith('bam')) return weight;
  if (id === '6' || id === '7E') return use;
  return holding.has(id) ? 1 - weight : besides.has(id) ? use * 0.4 : weight;
}

function near(most: number, weight: number, chance: Chance): number {
  if (weight === 0) return 0;
  const spread = chance.between(-20, 20) / 100;
  return Math.max(0, Math.min(most, Math.round(most * (weight + spread))));
}

/** The sections that the demo signs. */
export type ToldSection =
  | 'identity'
  | 'substance-use'
  | 'presenting-problem'
  | 'mental-health'
  | 'prior-treatment'
  | 'family-social'
  | 'social-needs'
  | 'employment-education'
  | 'consents';

/** Sections of the intake as they would be written on the day on which they are signed. */
export function filledSection(
  section: Exclude<ToldSection, 'identity'>,
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
    case 'mental-health':
      return mentalHealth(chance);
    case 'prior-treatment':
      return priorTreatment(Number(today.slice(0, 4)), chance);
    case 'family-social':
      return {
        livesAlone: chance.pick(['alone', 'alone', 'institution']),
        children: chance.pick([0, 0, 1, 2]),
        childWelfare: chance.pick(['none', 'none', 'none', 'past']),
        relationships: chance.pick([
          'Close to a sister, little contact otherwise',
          'Partner is supportive',
          'Sees the mother on Sundays',
        ]),
        safety: chance.pick(['safe', 'safe', 'safe', 'past']),
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

export function identityOf({ sexAtBirth }: Identity, chance: Chance): Record<string, unknown> {
  const [gender, pronouns] = sexAtBirth === 'female' ? ['woman', 'she'] : ['man', 'he'];
  const other = chance.of(0.03);
  return {
    gender: other ? 'non-binary' : gender,
    pronouns: other ? 'they' : pronouns,
    messages: chance.pick(['as-agreed', 'as-agreed', 'name-only', 'none']),
    safeContact: 'yes',
    interpreter: false,
  };
}

function mentalHealth(chance: Chance): Record<string, unknown> {
  const known = chance.of(0.4);
  return {
    coOccurring: known ? 'yes' : 'no',
    ...(known
      ? { diagnoses: [{ diagnosis: chance.pick(['Depression', 'Anxiety', 'PTSD']), since: 'about 10 years' }] }
      : {}),
    hospitalStays: chance.pick([0, 0, 0, 1]),
    trauma: chance.pick(['no', 'declined', 'no']),
    selfHarm: chance.pick(['never', 'never', 'past']),
    suicideAttempts: 0,
    cognition: 'no-concern',
  };
}

function priorTreatment(year: number, chance: Chance): Record<string, unknown> {
  if (chance.of(0.3)) return { treatedBefore: 'no' };
  return {
    treatedBefore: 'yes',
    treatments: [
      {
        level: chance.pick(['otp', 'office', 'withdrawal', 'residential']),
        startYear: year - chance.between(1, 5),
        durationDays: chance.between(5, 300),
        medication: chance.pick(['methadone', 'buprenorphine', 'none']),
        ended: chance.pick(['left', 'moved', 'cost', 'completed']),
      },
    ],
  };
}
