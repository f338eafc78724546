import { ageOn } from '../../mat/age';
import { addDays, localDay } from '../../time';
import { choice, coded, day, known, number, onlyIf, remark, rows, severalCoded, text, time } from './asks';
import type { Faults, IntakeSection, PlainField, SectionData, SectionScene } from './section-kit';
import { type SubstanceUse, substancesOf } from './substance-facts';
import { tedsLists } from './teds-lists';

/** TEDS codes of the list SUB that are opioids. */
export const opioidCodes = [5, 6, 7] as const;
const none = 1;
const used = onlyIf(
  'substance',
  tedsLists.SUB.codes.map(({ code }) => code).filter((code) => code !== none),
);
const opioids = onlyIf('substance', opioidCodes);

/** Section 2.5, one row a substance. */
const fields: { readonly [Name in keyof SubstanceUse]: PlainField } = {
  substance: coded('Substance', tedsLists.SUB.codes),
  streetName: text('Brand or street name', 80, { optional: true, ...used }),
  rank: choice(
    'Rank',
    { primary: 'Primary', secondary: 'Secondary', tertiary: 'Third', other: 'Other' },
    { ...used, onlyIf: { ...used.onlyIf, otherwise: 'primary' } },
  ),
  route: coded('Usual route', tedsLists.ROUTE.codes, used),
  otherRoutes: severalCoded('Other routes', tedsLists.ROUTE.codes, { optional: true, ...used }),
  days30: number('Days used in the last 30', 'days', 0, 30, { fresh: true, ...used }),
  amount: text('Amount on a day', 120, { optional: true, ...used }),
  costPerDay: number('Cost a day', 'USD', 0, 100_000, { optional: true, ...used }),
  ageFirstUse: number('Age at first use', 'years', 0, 110, used),
  ageRegularUse: number('Age at regular use', 'years', 0, 110, { optional: true, ...used }),
  injectedEver: known('Ever injected', used),
  injected30: known('Injected in the last 30 days', { fresh: true, ...onlyIf('injectedEver', ['yes'], 'no') }),
  shares: known('Shares equipment', used),
  lastUsePrecision: choice(
    'Last use is known',
    { exact: 'To the hour', hours: 'About, in hours', day: 'By its day', unknown: 'Not known' },
    { fresh: true, ...used },
  ),
  lastUseAt: time('Last used at', { fresh: true, ...onlyIf('lastUsePrecision', ['exact', 'hours']) }),
  lastUseOn: day('Last used on', 'past', { fresh: true, ...onlyIf('lastUsePrecision', ['day']) }),
  lastUseType: choice(
    'Kind of opioid',
    {
      heroin: 'Heroin',
      fentanyl: 'Fentanyl, known or suspected',
      'short-rx': 'Short-acting prescribed opioid',
      'long-rx': 'Extended-release prescribed opioid',
      methadone: 'Methadone',
      buprenorphine: 'Buprenorphine',
      tramadol: 'Tramadol',
      kratom: 'Kratom',
      other: 'Another opioid',
      unknown: 'Not known',
    },
    opioids,
  ),
  fentanylLikely: known('Fentanyl likely in it', opioids),
  xylazineSuspected: known('Xylazine suspected', opioids),
  benzodiazepineMix: known('Taken with benzodiazepines', opioids),
};

export const substanceUse: IntakeSection = {
  label: 'Substance use',
  hint: 'Every substance that counts, the primary one first: what, how, how often and when last.',
  before: () => 'diagnosis',
  elsewhere: ['opioid-use', 'tests'],
  fields: {
    substances: rows('Substances', 'substance', 20, fields),
    longestAbstinenceDays: number('Longest time without use', 'days', 0, 40_000, { optional: true }),
    lastAbstinenceEnd: day('The last such time ended on', 'past', { optional: true }),
    testsAgree: choice(
      'Does the test at intake agree?',
      { yes: 'Yes', no: 'No: talked over', 'not-tested': 'Not tested yet' },
      { fresh: true, optional: true },
    ),
    words: remark('In the person’s own words'),
  },
  amiss: (data, scene) => ({ ...amissRanks(data), ...amissRows(data, scene) }),
};

/** One primary, at most one of the next two, and no third without a second. */
function amissRanks(data: SectionData): Faults {
  const substances = substancesOf(data);
  if (substances.length === 0) return {};
  const faults: Record<string, string> = {};
  const nothing = substances.findIndex(({ substance }) => substance === none);
  if (nothing >= 0 && substances.length > 1)
    faults[`substances.${nothing}.substance`] = 'Substance: “None” stands alone';
  const held = new Set<string>();
  substances.forEach(({ rank }, at) => {
    if (rank === null || rank === 'other') return;
    if (held.has(rank)) faults[`substances.${at}.rank`] = 'Rank: each of the first three is given once';
    held.add(rank);
  });
  const ranked = substances.every(({ rank }) => rank !== null);
  if (ranked && !held.has('primary')) faults['substances.0.rank'] = 'Rank: say which substance is the primary one';
  if (ranked && held.has('tertiary') && !held.has('secondary'))
    faults[`substances.${substances.findIndex(({ rank }) => rank === 'tertiary')}.rank`] =
      'Rank: there is a third substance but no secondary one';
  return faults;
}

function amissRows(data: SectionData, { today, zone, facts, before = today }: SectionScene): Faults {
  const faults: Record<string, string> = {};
  const age = ageOn(facts.person.dateOfBirth, today);
  const [monthAgo, monthBefore] = [addDays(today, -30), addDays(before, -30)];
  substancesOf(data).forEach((one, at) => {
    const say = (name: keyof SubstanceUse, what: string) => (faults[`substances.${at}.${name}`] ??= what);
    const { ageFirstUse, ageRegularUse, days30, lastUseAt } = one;
    const lastOn = one.lastUseOn ?? (lastUseAt === null ? null : localDay(new Date(lastUseAt), zone));
    if (ageFirstUse !== null && ageFirstUse > age) say('ageFirstUse', `Age at first use: the person is ${age}`);
    if (ageRegularUse !== null && ageRegularUse > age) say('ageRegularUse', `Age at regular use: the person is ${age}`);
    if (ageFirstUse !== null && ageRegularUse !== null && ageRegularUse < ageFirstUse)
      say('ageRegularUse', 'Age at regular use: this is before the first use');
    if (lastOn === null || days30 === null) return;
    if (days30 === 0 && lastOn > monthAgo) say('days30', 'Days used in the last 30: the last use was within them');
    if (days30 > 0 && lastOn < monthBefore) say('days30', 'Days used in the last 30: the last use was before them');
    if (one.injected30 === 'yes' && days30 === 0) say('injected30', 'Injected in the last 30 days: there was no use');
  });
  return faults;
}
