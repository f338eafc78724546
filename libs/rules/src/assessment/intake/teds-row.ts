import { ageOn } from '../../mat/age';
import type { Day } from '../../time';
import type { PatientSex } from './teds-facts';
import { waitDaysOf } from '../enquiry/referral-facts';
import type { TedsAdmission } from './teds-facts';
import { firstUseBin, frequency, type SubstanceUse, substancesOf } from './substance-facts';
import { type TedsListName, tedsMissing } from './teds-lists';

/** One column of the export: what it holds, the code list behind it, and how the value comes about. */
export interface TedsColumn {
  readonly name: string;
  readonly list: TedsListName | null;
  readonly from: string;
  readonly value: (admission: TedsAdmission) => string | number | null;
}

const ranks = ['primary', 'secondary', 'tertiary'] as const;

/** The columns in their order. Where nothing is known -9 is written. */
export const tedsColumns: readonly TedsColumn[] = [
  column('CASEID', null, 'The episode of care; no name, no number of the person', ({ episodeId }) => episodeId),
  column('ADMDATE', null, 'The day of admission', ({ admittedOn }) => admittedOn),
  column('ADMYR', null, 'Its year', ({ admittedOn }) => Number(admittedOn.slice(0, 4))),
  column('AGE', null, 'Whole years at admission', ({ dateOfBirth, admittedOn }) => ageOn(dateOfBirth, admittedOn)),
  column('SEX', null, 'Sex at birth: 1 male, 2 female', ({ sexAtBirth }) => sexCode[sexAtBirth] ?? null),
  column('SERVICES', 'SERVICES', 'The level of care at admission; residential counts as more than 30 days', servicesOf),
  column('PSOURCE', 'PSOURCE', 'The referral', ({ referral }) => referral?.source ?? null),
  column('DAYWAIT', null, 'Days from the referral to admission', waitOf),
  column('NOPRIOR', 'NOPRIOR', 'Earlier treatment told, or an earlier episode here', priorOf),
  column('METHUSE', 'METHUSE', 'An order, or the medication track beyond eligibility', ({ moudPlanned }) =>
    moudPlanned ? 1 : 2,
  ),
  column('PREG', 'PREG', 'The pregnancy record on the day of admission; not of men', pregnancyOf),
  column('PSYPROB', 'PSYPROB', 'Mental health: a condition was diagnosed', ({ sections }) =>
    yesNoCode(sections['mental-health']?.coOccurring),
  ),
  column('VET', 'VET', 'Work and education', ({ sections }) => codeIn(sections['employment-education']?.veteran)),
  column('LIVARAG', 'LIVARAG', 'Social needs', ({ sections }) => codeIn(sections['social-needs']?.living)),
  column('EMPLOY', 'EMPLOY', 'Work and education', ({ sections }) =>
    codeIn(sections['employment-education']?.employment),
  ),
  column('EDUC', 'EDUC', 'Work and education', ({ sections }) => codeIn(sections['employment-education']?.education)),
  column('PRIMINC', 'PRIMINC', 'Work and education', ({ sections }) =>
    codeIn(sections['employment-education']?.income),
  ),
  column('FREQ_ATND_SELF_HELP', 'FREQ_ATND_SELF_HELP', 'Strengths and recovery', ({ sections }) =>
    codeIn(sections.strengths?.groups30),
  ),
  ...ranks.flatMap((rank, at) => substanceColumns(rank, at + 1)),
];

/** One admission as a row of the export. */
export function tedsRow(admission: TedsAdmission): Readonly<Record<string, string | number>> {
  return Object.fromEntries(tedsColumns.map(({ name, value }) => [name, value(admission) ?? tedsMissing]));
}

function column(name: string, list: TedsListName | null, from: string, value: TedsColumn['value']): TedsColumn {
  return { name, list, from, value };
}

function substanceColumns(rank: (typeof ranks)[number], at: number): readonly TedsColumn[] {
  const of = (pick: (use: SubstanceUse) => number | null) => (admission: TedsAdmission) => {
    const data = admission.sections['substance-use'];
    const use = data && substancesOf(data).find((one) => one.rank === rank);
    return use ? pick(use) : null;
  };
  const where = `Substance use: the ${rank} substance`;
  return [
    column(
      `SUB${at}`,
      'SUB',
      where,
      of(({ substance }) => substance),
    ),
    column(
      `ROUTE${at}`,
      'ROUTE',
      `${where}, its usual route`,
      of(({ route }) => route),
    ),
    column(
      `FREQ${at}`,
      'FREQ',
      `${where}, from the days used in the last 30`,
      of(({ days30 }) => (days30 === null ? null : frequency(days30))),
    ),
    column(
      `FRSTUSE${at}`,
      'FRSTUSE',
      `${where}, from the age at first use`,
      of(({ ageFirstUse }) => (ageFirstUse === null ? null : firstUseBin(ageFirstUse))),
    ),
  ];
}

const sexCode: Partial<Record<PatientSex, number>> = { male: 1, female: 2 };

const services: Readonly<Record<string, number>> = {
  wm_hosp: 1,
  wm_res: 2,
  res: 5,
  php: 6,
  iop: 6,
  iop_med: 6,
  op: 7,
  op_med: 7,
  otp: 7,
  rem: 7,
  wm_amb: 8,
};

function servicesOf({ placement }: TedsAdmission): number | null {
  return placement === null ? null : (services[placement] ?? null);
}

function waitOf({ referral, admittedOn }: TedsAdmission): number | null {
  return referral === null ? null : waitDaysOf(referral.referredOn, admittedOn, admittedOn);
}

function priorOf({ sections, earlierEpisodes }: TedsAdmission): number | null {
  if (earlierEpisodes > 0) return 1;
  const told = sections['prior-treatment']?.treatedBefore;
  return told === 'yes' ? 1 : told === 'no' ? 0 : null;
}

function pregnancyOf({ sexAtBirth, pregnancy }: TedsAdmission): number | null {
  if (sexAtBirth === 'male' || pregnancy === null || pregnancy === 'declined') return null;
  return pregnancy === 'pregnant' ? 1 : 2;
}

const yesNoCode = (told: unknown): number | null => (told === 'yes' ? 1 : told === 'no' ? 2 : null);
const codeIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** Days that a range of the export may span: a file that nobody can open helps nobody. */
export const tedsMostDays = 3660;

export function refuseTedsRange(from: Day, to: Day, span: number): string | null {
  if (from > to) return 'The last day is before the first. Choose a later last day.';
  return span > tedsMostDays ? 'Choose at most ten years at a time.' : null;
}
