import {
  type ContinuingCare,
  continuingCareHints,
  continuingCarePartNames,
  refuseContinuingCare,
} from './continuing-care';
import {
  refuseSummary,
  type SummaryAttempt,
  type SummaryScene,
  summaryWordNames,
  type SummaryWords,
} from './discharge-summary';
import { type EpisodeRecord, recordSections } from './record-lines';

const fieldOf = (refusal: { facts?: unknown } | null) => (refusal?.facts as { field?: string } | undefined)?.field;

describe('a discharge summary', () => {
  const whole = Object.fromEntries(summaryWordNames.map((word) => [word, 'As it was'])) as SummaryWords;
  const attempt: SummaryAttempt = { type: 'completed', endsOn: '2026-06-10', words: whole, sign: true, follows: null };
  const scene: SummaryScene = { today: '2026-06-10', openedOn: '2026-03-01', closedOn: null, type: null, newest: null };
  const refused = (more: Partial<SummaryAttempt>, at: Partial<SummaryScene> = {}) =>
    refuseSummary({ ...attempt, ...more }, { ...scene, ...at });

  it('is signed when every part says something, and may be in work before', () => {
    expect(refused({})).toBeNull();
    for (const word of summaryWordNames) {
      expect(fieldOf(refused({ words: { ...whole, [word]: ' ' } }))).toBe(word);
      expect(fieldOf(refused({ words: { ...whole, [word]: null } }))).toBe(word);
      expect(refused({ words: { ...whole, [word]: null }, sign: false })).toBeNull();
    }
  });

  it('says what the step of the discharge said, of the same day', () => {
    const closed = { closedOn: '2026-06-09', type: 'completed' };
    expect(fieldOf(refused({}, closed))).toBe('endsOn');
    expect(refused({ endsOn: '2026-06-09' }, closed)).toBeNull();
    expect(fieldOf(refused({ endsOn: '2026-06-09', type: 'moved' }, closed))).toBe('type');
    expect(fieldOf(refused({ endsOn: '2026-02-28' }))).toBe('endsOn');
    expect(fieldOf(refused({ endsOn: '2026-09-09' }))).toBe('endsOn');
  });

  it('follows the version that was read', () => {
    expect(refused({}, { newest: 'another' })?.code).toBe('discharge.changed');
    expect(refused({ follows: 'another' }, { newest: 'another' })).toBeNull();
  });
});

describe('a continuing-care plan', () => {
  const parts = Object.fromEntries(
    continuingCarePartNames.map((part) => [part, 'My words']),
  ) as ContinuingCare['parts'];
  const medication = {
    lastDoseOn: '2026-06-10',
    supplyUntil: '2026-06-12',
    receiver: 'Elm Clinic',
    guestDosing: false,
  };
  const plan: ContinuingCare & { follows: null } = {
    ...{ parts, medication: null, next: { on: '2026-06-12', where: 'Elm Clinic' }, follows: null },
    ...{ consent: 'signed', consentReason: null, copy: 'given' },
  };
  const scene = { today: '2026-06-10', onMedication: false, newest: null };
  const refused = (more: Partial<ContinuingCare>, at: Partial<typeof scene> = {}) =>
    fieldOf(refuseContinuingCare({ ...plan, ...more }, { ...scene, ...at }));

  it('needs what keeps somebody well and how to come back; court and housing only where there is something to say', () => {
    expect(refused({})).toBeUndefined();
    for (const part of continuingCarePartNames)
      expect(refused({ parts: { ...parts, [part]: null } })).toBe(
        part === 'reporting' || part === 'housing' ? undefined : part,
      );
  });

  it('leaves nobody on medication without somebody who goes on with it', () => {
    expect(refused({}, { onMedication: true })).toBe('receiver');
    expect(refused({ medication: { ...medication, receiver: ' ' } }, { onMedication: true })).toBe('receiver');
    expect(refused({ medication }, { onMedication: true })).toBeUndefined();
    expect(refused({ medication: { ...medication, lastDoseOn: '2026-06-11' } })).toBe('lastDoseOn');
  });

  it('is not about appointments that have passed, and asks why it was declined', () => {
    expect(refused({ next: { on: '2026-06-09', where: 'Here' } })).toBe('nextOn');
    expect(refused({ next: { on: '2026-06-10', where: ' ' } })).toBe('nextWhere');
    expect(refused({ consent: 'declined' })).toBe('consentReason');
    expect(refused({ consent: 'declined', consentReason: 'In a hurry' })).toBeUndefined();
  });

  it('tells of days without medication', () => {
    expect(continuingCareHints({ ...plan, medication })).toEqual([]);
    expect(continuingCareHints({ ...plan, medication: { ...medication, supplyUntil: '2026-06-11' } })[0]).toMatch(
      /days without medication/,
    );
    expect(
      continuingCareHints({ ...plan, medication: { ...medication, supplyUntil: '2026-06-11', guestDosing: true } }),
    ).toEqual([]);
    expect(continuingCareHints({ ...plan, medication: { ...medication, supplyUntil: null }, next: null })).toHaveLength(
      2,
    );
  });
});

describe('what the record says of an episode', () => {
  const empty: EpisodeRecord = {
    ...{ openedOn: '2026-03-01', admittedOn: null, closedOn: null, levels: [], diagnosis: null, dimensions: [] },
    ...{ services: [], missed: 0, plan: null, order: null, doses: null, supplyUntil: null, tests: 0, returnsToUse: 0 },
    ...{ overdoses: 0, scales: [], naloxoneOn: null, preventionPlanOn: null, nextOn: null },
  };
  const lines = (more: Partial<EpisodeRecord>) =>
    Object.fromEntries(recordSections({ ...empty, ...more }).map(({ label, lines: of }) => [label, of]));

  it('what is missing is said to be missing', () => {
    for (const [label, of] of Object.entries(lines({}))) expect([label, of.length > 0]).toEqual([label, true]);
    expect(lines({}).Diagnosis).toEqual(['No diagnosis is on record']);
    expect(lines({})['Needs by dimension']).toEqual(['The dimensions were not rated']);
  });

  it('needs stand as they were at first and at last', () => {
    const first = { on: '2026-03-02', edition: '4', ratings: { 1: 3, 2: 1 } } as const;
    const last = { on: '2026-06-01', edition: '4', ratings: { 1: 1, 2: 1 } } as const;
    expect(lines({ dimensions: [first, last] })['Needs by dimension']?.[0]).toMatch(
      /^1 .*: 3 \(2026-03-02\) to 1 \(2026-06-01\)$/,
    );
    expect(lines({ dimensions: [first] })['Needs by dimension']?.[0]).toMatch(/: 3 \(2026-03-02\)$/);
  });

  it('medication says the last dose in milligrams, and what is at home', () => {
    const doses = { days: 90, firstOn: '2026-03-02', lastOn: '2026-06-09', lastMcg: 62_500 };
    const order = { product: 'methadone-oral-concentrate', doseMcg: 60_000, prescriber: 'Dr. Reyes' };
    const of = lines({ doses, order, supplyUntil: '2026-06-12' }).Medication ?? [];
    expect(of[0]).toMatch(/60 mg, Dr\. Reyes$/);
    expect(of[1]).toMatch(/90 days, from 2026-03-02; last dose 2026-06-09, 62.5 mg$/);
    expect(of[2]).toBe('Doses at home until 2026-06-12');
  });
});
