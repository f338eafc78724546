import type { SectionData } from './section-kit';
import type { TedsAdmission } from './teds-facts';
import { tedsLabel, tedsLists, tedsMissing } from './teds-lists';
import { refuseTedsRange, tedsColumns, tedsRow } from './teds-row';
import { gestationOn } from './pregnancy-section';
import { overdoseCounts } from './overdose-counts';

const admission: TedsAdmission = {
  episodeId: 'e1',
  admittedOn: '2026-06-10',
  dateOfBirth: '1984-06-11',
  sexAtBirth: 'female',
  placement: 'op_med',
  moudPlanned: true,
  pregnancy: 'not-pregnant',
  referral: { source: 7, referredOn: '2026-06-03' },
  earlierEpisodes: 0,
  sections: {
    'substance-use': {
      substances: [
        { substance: 5, rank: 'primary', route: 4, days30: 30, ageFirstUse: 19 },
        { substance: 2, rank: 'secondary', route: 1, days30: 8, ageFirstUse: 11 },
      ],
    } as unknown as SectionData,
    'prior-treatment': { treatedBefore: 'no' },
    'mental-health': { coOccurring: 'yes' },
    'social-needs': { living: 1 },
    strengths: { groups30: 2 },
    'employment-education': { employment: 3, education: 2, income: 5, veteran: 2 },
  },
};

describe('code lists of the data set (clinical reference 2.6)', () => {
  it('have the codes of the reference, person-first words on the screen and its text for the export', () => {
    const sizes = Object.fromEntries(Object.entries(tedsLists).map(([name, { codes }]) => [name, codes.length]));
    expect(sizes).toEqual({
      SUB: 19,
      ROUTE: 5,
      FREQ: 3,
      FREQ30: 5,
      FRSTUSE: 7,
      NOPRIOR: 2,
      SERVICES: 8,
      METHUSE: 2,
      LIVARAG: 3,
      EMPLOY: 4,
      EDUC: 5,
      PRIMINC: 5,
      PSYPROB: 2,
      PREG: 2,
      VET: 2,
      FREQ_ATND_SELF_HELP: 5,
      PSOURCE: 7,
      REASON: 7,
    });
    expect(tedsLists.NOPRIOR.codes.map(({ code }) => code)).toEqual([0, 1]);
    expect(tedsLists.REASON.codes[1]).toEqual({
      code: 2,
      label: 'Left treatment before completion',
      teds: 'Dropped out of treatment',
    });
    expect(tedsLabel('SUB', 10)).toBe('Methamphetamine');
    expect(tedsLabel('SUB', 99)).toBe('');
    for (const { codes } of Object.values(tedsLists))
      for (const { label } of codes) expect(label).not.toMatch(/abuse|drop|addict|homeless\b|failed|clean|dirty/i);
  });
});

describe('a row of the export', () => {
  it('is codes, with -9 where nothing is known', () => {
    expect(tedsRow(admission)).toEqual({
      CASEID: 'e1',
      ADMDATE: '2026-06-10',
      ADMYR: 2026,
      AGE: 41,
      SEX: 2,
      SERVICES: 7,
      PSOURCE: 7,
      DAYWAIT: 7,
      NOPRIOR: 0,
      METHUSE: 1,
      PREG: 2,
      PSYPROB: 1,
      VET: 2,
      LIVARAG: 1,
      EMPLOY: 3,
      EDUC: 2,
      PRIMINC: 5,
      FREQ_ATND_SELF_HELP: 2,
      SUB1: 5,
      ROUTE1: 4,
      FREQ1: 3,
      FRSTUSE1: 4,
      SUB2: 2,
      ROUTE2: 1,
      FREQ2: 2,
      FRSTUSE2: 1,
      SUB3: -9,
      ROUTE3: -9,
      FREQ3: -9,
      FRSTUSE3: -9,
    });
  });

  it('of an admission without an intake only what the path knows is there', () => {
    const row = tedsRow({
      ...admission,
      sections: {},
      referral: null,
      placement: null,
      pregnancy: null,
      moudPlanned: false,
    });
    const known = Object.entries(row).filter(([, value]) => value !== tedsMissing);
    expect(known.map(([name]) => name)).toEqual(['CASEID', 'ADMDATE', 'ADMYR', 'AGE', 'SEX', 'METHUSE']);
  });

  it('pregnancy is not asked of men, and an earlier episode here counts as earlier treatment', () => {
    expect(tedsRow({ ...admission, sexAtBirth: 'male' }).PREG).toBe(tedsMissing);
    expect(tedsRow({ ...admission, pregnancy: 'pregnant' }).PREG).toBe(1);
    expect(tedsRow({ ...admission, pregnancy: 'declined' }).PREG).toBe(tedsMissing);
    expect(tedsRow({ ...admission, earlierEpisodes: 1 }).NOPRIOR).toBe(1);
  });

  it('every column has a name of its own and says where it comes from', () => {
    expect(new Set(tedsColumns.map(({ name }) => name)).size).toBe(tedsColumns.length);
    for (const { from } of tedsColumns) expect(from).not.toBe('');
  });

  it('the range has an order and an end', () => {
    expect(refuseTedsRange('2026-06-02', '2026-06-01', -1)).toMatch(/last day is before/);
    expect([
      refuseTedsRange('2016-06-01', '2026-06-01', 3652),
      refuseTedsRange('2010-01-01', '2026-06-01', 6000),
    ]).toEqual([null, 'Choose at most ten years at a time.']);
  });
});

describe('computed fields', () => {
  it('gestation from the due date, and its trimester (clinical reference 7.1)', () => {
    expect(gestationOn('2026-06-10', '2026-06-10')).toEqual({ weeks: 40, days: 0, trimester: 3 });
    expect(gestationOn('2026-12-16', '2026-06-10')).toEqual({ weeks: 13, days: 0, trimester: 2 });
    expect(gestationOn('2026-12-17', '2026-06-10')).toEqual({ weeks: 12, days: 6, trimester: 1 });
    expect(gestationOn('2026-09-09', '2026-06-10')).toEqual({ weeks: 27, days: 0, trimester: 3 });
    expect(gestationOn('2026-09-10', '2026-06-10')).toEqual({ weeks: 26, days: 6, trimester: 2 });
    expect(gestationOn('2027-03-18', '2026-06-10')).toBeNull();
    expect(gestationOn('2026-05-06', '2026-06-10')).toBeNull();
  });

  it('overdoses of a lifetime, of twelve months and the last one (clinical reference 2.5)', () => {
    const on = (...days: string[]) =>
      days.map((day) => ({
        id: day,
        on: day,
        recordedAt: new Date(0),
        substances: [],
        intent: 'unknown' as const,
        reversalDoses: null,
        reversalBy: null,
        hospital: null,
      }));
    expect(overdoseCounts(on('2026-06-09', '2025-06-10', '2025-06-09'), 2, '2026-06-10')).toEqual({
      lifetime: 5,
      last12Months: 2,
      lastOn: '2026-06-09',
    });
    expect(overdoseCounts([], null, '2026-06-10')).toEqual({ lifetime: 0, last12Months: 0, lastOn: null });
  });
});
