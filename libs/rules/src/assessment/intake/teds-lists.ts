import { referralSourceLabel } from '../enquiry/referral-facts';

/**
 * Code lists of the Treatment Episode Data Set (clinical reference 2.6; V2 unless a list says otherwise). `label` is what people
 * read; `teds` is the text of the data set, shown only beside the export.
 */
export interface TedsCode {
  readonly code: number;
  readonly label: string;
  readonly teds: string;
}

export interface TedsList {
  readonly title: string;
  readonly verified: 'secondary' | 'no';
  readonly codes: readonly TedsCode[];
}

/** Each row: its code is its place, then our words, then the text of the data set where it differs. */
const list = (
  title: string,
  words: readonly (readonly [label: string, teds?: string])[],
  { verified = 'secondary', first = 1 }: { verified?: TedsList['verified']; first?: number } = {},
): TedsList => ({
  title,
  verified,
  codes: words.map(([label, teds = label], at) => ({ code: at + first, label, teds })),
});

/** What the export writes where nothing is known. */
export const tedsMissing = -9;

export const tedsLists = {
  SUB: list('Substance', [
    ['None'],
    ['Alcohol'],
    ['Cocaine or crack', 'Cocaine/crack'],
    ['Cannabis', 'Marijuana/hashish'],
    ['Heroin'],
    ['Methadone, not as prescribed', 'Non-prescription methadone'],
    ['Other opioids, such as fentanyl or oxycodone', 'Other opiates and synthetics'],
    ['PCP'],
    ['Hallucinogens'],
    ['Methamphetamine', 'Methamphetamine/speed'],
    ['Other amphetamines'],
    ['Other stimulants'],
    ['Benzodiazepines'],
    ['Other tranquilizers'],
    ['Barbiturates'],
    ['Other sedatives or hypnotics'],
    ['Inhalants'],
    ['Over-the-counter medicine', 'Over-the-counter'],
    ['Another substance', 'Other'],
  ]),
  ROUTE: list('Usual route', [
    ['By mouth', 'Oral'],
    ['Smoked', 'Smoking'],
    ['Inhaled or through the nose', 'Inhalation'],
    ['Injected', 'Injection (IV or intramuscular)'],
    ['Another way', 'Other'],
  ]),
  FREQ: list('Frequency of use', [
    ['Not in the past month', 'No use in the past month'],
    ['Some days', 'Some use'],
    ['Daily', 'Daily use'],
  ]),
  FREQ30: list(
    'Frequency of use, in detail',
    [
      ['Not in the past month', 'No use in past month'],
      ['1 to 3 days in the past month', '1-3 days in past month'],
      ['1 to 2 days a week', '1-2 days in past week'],
      ['3 to 6 days a week', '3-6 days in past week'],
      ['Daily', 'Daily'],
    ],
    { verified: 'no' },
  ),
  FRSTUSE: list('Age at first use', [
    ['11 and under'],
    ['12 to 14', '12-14'],
    ['15 to 17', '15-17'],
    ['18 to 20', '18-20'],
    ['21 to 24', '21-24'],
    ['25 to 29', '25-29'],
    ['30 and over'],
  ]),
  NOPRIOR: list(
    'Earlier treatment episodes',
    [
      ['None', 'No prior treatment episode'],
      ['One or more', 'One or more prior treatment episodes'],
    ],
    { first: 0 },
  ),
  SERVICES: list('Service at admission', [
    ['Hospital withdrawal management', 'Detox, 24-hour, hospital inpatient'],
    ['Residential withdrawal management', 'Detox, 24-hour, free-standing residential'],
    ['Hospital', 'Rehab/residential, hospital (non-detox)'],
    ['Residential, 30 days or fewer', 'Rehab/residential, short term (30 days or fewer)'],
    ['Residential, more than 30 days', 'Rehab/residential, long term (more than 30 days)'],
    ['Intensive outpatient', 'Ambulatory, intensive outpatient'],
    ['Outpatient', 'Ambulatory, non-intensive outpatient'],
    ['Ambulatory withdrawal management', 'Ambulatory, detoxification'],
  ]),
  METHUSE: list('MOUD planned', [
    ['Yes', 'Medication-assisted opioid therapy: yes'],
    ['No', 'Medication-assisted opioid therapy: no'],
  ]),
  LIVARAG: list('Where the person lives', [
    ['Experiencing homelessness', 'Homeless'],
    ['In somebody else’s care or a supervised place', 'Dependent living'],
    ['Independently', 'Independent living'],
  ]),
  EMPLOY: list('Work', [
    ['Full-time'],
    ['Part-time'],
    ['Without work and looking for it', 'Unemployed'],
    ['Not looking for work', 'Not in labor force'],
  ]),
  EDUC: list('Education', [
    ['8th grade or less'],
    ['Grades 9 to 11', 'Grades 9-11'],
    ['Grade 12 or GED'],
    ['1 to 3 years of college or vocational school', '1-3 years college/vocational'],
    ['4 years of college or more', '4 years college or more'],
  ]),
  PRIMINC: list('Main income', [
    ['Wages or salary', 'Wages/salary'],
    ['Public assistance'],
    ['Retirement, pension or disability', 'Retirement/pension, disability'],
    ['Another income', 'Other'],
    ['None'],
  ]),
  PSYPROB: list('Mental health condition beside substance use', [
    ['Yes', 'Co-occurring: yes'],
    ['No', 'Co-occurring: no'],
  ]),
  PREG: list('Pregnant at admission', [['Yes'], ['No']]),
  VET: list('Veteran', [['Yes'], ['No']]),
  FREQ_ATND_SELF_HELP: list('Recovery support groups in the last 30 days', [
    ['Not at all', 'No attendance'],
    ['1 to 3 times', '1-3 times in the past month'],
    ['4 to 7 times', '4-7 times in the past month'],
    ['8 to 30 times', '8-30 times in the past month'],
    ['Some, not known how often', 'Some attendance, frequency is unknown'],
  ]),
  PSOURCE: list(
    'Who referred the person',
    [
      [referralSourceLabel(1), 'Individual (includes self-referral)'],
      [referralSourceLabel(2), 'Alcohol/drug use care provider'],
      [referralSourceLabel(3), 'Other health care provider'],
      [referralSourceLabel(4), 'School (educational)'],
      [referralSourceLabel(5), 'Employer/EAP'],
      [referralSourceLabel(6), 'Other community referral'],
      [referralSourceLabel(7), 'Court/criminal justice referral/DUI/DWI'],
    ],
    { verified: 'no' },
  ),
  REASON: list('How care ended', [
    ['Treatment plan completed', 'Treatment completed'],
    ['Left treatment before completion', 'Dropped out of treatment'],
    ['The program ended treatment', 'Terminated by facility'],
    ['Transferred to another program', 'Transferred to another program or facility'],
    ['In jail or prison', 'Incarcerated'],
    ['Died', 'Death'],
    ['Another way', 'Other'],
  ]),
} as const satisfies Record<string, TedsList>;

export type TedsListName = keyof typeof tedsLists;

/** A code in the words that people read; empty where the list does not know it. */
export function tedsLabel(name: TedsListName, code: unknown): string {
  return tedsLists[name].codes.find((one) => one.code === code)?.label ?? '';
}
