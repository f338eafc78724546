import { roles, type Role } from '../access/roles';
import { standardPolicy } from '../policy';
import { noRecords } from './care-records';
import { ask, type Guard, type GuardAnswer } from './guard';
import { entryGuards, guardsInto } from './guards';
import { standing } from './example-facts';
import { endingNotAsked, type Attestation, type PathFacts } from './path-facts';
import { exitsFrom, trackNames, tracks, type Track } from './tracks';

const everyGuard = trackNames.flatMap((track) =>
  Object.values(entryGuards[track] as Readonly<Record<string, readonly Guard[]>>).flat(),
);
const guardIds = [...new Set(everyGuard.map(({ id }) => id))].sort();

function guard(id: string): Guard {
  const found = everyGuard.find((one) => one.id === id);
  if (!found) throw new Error(`There is no guard ${id}`);
  return found;
}

function answer(
  id: string,
  facts: PathFacts,
  said: readonly Attestation[] = [],
  held: readonly Role[] = roles,
): GuardAnswer {
  return ask(guard(id), facts, { roles: held, attestations: said }, standardPolicy);
}

function result(id: string, facts: PathFacts, said: readonly Attestation[] = []): string {
  return answer(id, facts, said).evaluation.result;
}

const say = (id: string, reasonCode = 'seen'): Attestation => ({ guard: id, reasonCode, text: 'Seen by me today' });
const discharge = (type: string) => say('PATH-DISCHARGED-1', type);

/** Three attempts and a case review, and nobody was reached for two weeks. */
const tried = {
  ...{ contactAt: new Date('2026-05-27T14:00:00Z'), attempts: 3, caseReview: true, medicalLook: false },
};
const endingWith = (more: Partial<PathFacts['ending']>) => ({ ending: { ...endingNotAsked, ...more } });

const onMethadone = { productClass: 'methadone', signedAt: new Date('2026-06-02T12:00:00Z') } as const;
const onBuprenorphine = { ...onMethadone, productClass: 'buprenorphine' } as const;
const onNaltrexone = { ...onMethadone, productClass: 'naltrexone' } as const;
const dosed = (sameAmountDays: number) => ({ doses: { lastGivenOn: '2026-06-09', sameAmountDays } });
const booked = (instant: string) => ({
  sessions: { lastAttendedAt: null, missedSince: 0, nextAt: new Date(instant) },
});

/** Gates that look at records: when they open and when they stay shut, whatever anyone attests. */
const byRecord: Readonly<Record<string, { readonly opens: PathFacts; readonly shut: PathFacts }>> = {
  'PATH-ADMITTED-5': {
    opens: standing({ main: 'suspended' }, { today: '2026-07-01' }),
    shut: standing({ main: 'suspended' }, { today: '2026-07-02' }),
  },
  'PATH-ADMITTED-4': { opens: standing({ moud: 'offered_declined' }), shut: standing({ moud: 'not_started' }) },
  'PATH-LEVEL-1': { opens: standing({ main: 'intake' }), shut: standing({ main: 'screened' }) },
  'PATH-OP-MED-1': { opens: standing({ moud: 'maintenance' }), shut: standing({ moud: 'ended' }) },
  'PATH-OTP-1': { opens: standing({}), shut: standing({}, { programmeIsOtp: false }) },
  ...Object.fromEntries(
    Object.keys(entryGuards.placement).map((level) => [
      `PATH-OFFERED-${level.toUpperCase().replaceAll('_', '-')}`,
      { opens: standing({}, { levelsOffered: [level] }), shut: standing({}, { levelsOffered: ['elsewhere'] }) },
    ]),
  ),
  'PATH-AFTERCARE-CLOSED-1': {
    opens: standing(
      { aftercare: 'active' },
      { records: { ...noRecords, course: { ...noRecords.course, aftercareSince: new Date('2020-01-01T15:00:00Z') } } },
    ),
    shut: standing({ aftercare: 'active' }),
  },
  'PATH-INDUCTION-1': { opens: standing({ main: 'admitted' }), shut: standing({ main: 'referred' }) },
  'PATH-INDUCTION-3': { opens: standing({}, { order: onMethadone }), shut: standing({}) },
  'PATH-INDUCTION-4': {
    opens: standing({}, { order: onBuprenorphine, programmeIsOtp: false }),
    shut: standing({}, { order: onMethadone, programmeIsOtp: false }),
  },
  'PATH-AFTERCARE-1': { opens: standing({ main: 'admitted', placement: 'op' }), shut: standing({ placement: 'res' }) },
};

/** Gates that wait for someone's word, and where a record or the case makes that needless. */
const byWord: Readonly<Record<string, { readonly opensByItself?: PathFacts; readonly code?: string }>> = {
  'PATH-SCREENED-1': {},
  'PATH-INTAKE-1': {},
  'PATH-ADMITTED-1': {},
  'PATH-ADMITTED-2': { opensByItself: standing({ placement: 'iop' }) },
  'PATH-ADMITTED-3': {},
  'PATH-SUSPENDED-1': { code: 'hospital' },
  'PATH-DISCHARGE-PLANNED-1': { code: 'patient_choice' },
  'PATH-TRANSFERRED-1': {},
  'PATH-DECEASED-1': {},
  'PATH-DISCHARGED-1': { code: 'completed' },
  'PATH-DISCHARGED-2': { opensByItself: standing({ moud: 'not_started' }) },
  'PATH-DISCHARGED-3': {},
  'PATH-DISCHARGED-4': {},
  'PATH-DISCHARGED-5': {},
  'PATH-DISCHARGED-6': {},
  'PATH-DISCHARGED-7': { opensByItself: standing({}, booked('2026-06-17T14:00:00Z')) },
  'PATH-DISCHARGED-8': {},
  'PATH-DISCHARGED-9': { code: 'notice' },
  'PATH-DISCHARGED-10': { opensByItself: standing({}, endingWith({ outreach: tried })) },
  'PATH-DISCHARGED-11': { opensByItself: standing({}, endingWith({})) },
  'PATH-LEVEL-2': {},
  'PATH-WM-1': {},
  'PATH-WM-2': {},
  'PATH-WM-3': {},
  'PATH-WM-4': {},
  'PATH-OTP-2': {},
  'PATH-REM-1': {},
  'PATH-OFFERED-DECLINED-1': {},
  'PATH-ELIGIBILITY-1': {},
  'PATH-ELIGIBILITY-2': {},
  'PATH-ELIGIBILITY-3': {},
  'PATH-INDUCTION-2': { opensByItself: standing({ main: 'admitted' }) },
  'PATH-INDUCTION-5': { opensByItself: standing({}, { order: onMethadone }) },
  'PATH-INDUCTION-6': { opensByItself: standing({}, { order: onBuprenorphine }) },
  'PATH-INDUCTION-7': { opensByItself: standing({}, { order: onMethadone }) },
  'PATH-STABILISATION-1': { opensByItself: standing({}, dosed(3)) },
  'PATH-MAINTENANCE-1': {},
  'PATH-TAPER-1': {},
  'PATH-TAPER-2': {},
  'PATH-TAPER-3': {},
  'PATH-ENDED-1': {},
  'PATH-THERAPY-DECLINED-1': {},
  'PATH-THERAPY-ACTIVE-1': {},
  'PATH-THERAPY-COMPLETED-1': {},
  'PATH-AFTERCARE-2': {},
  'PATH-AFTERCARE-3': {},
  'PATH-LAPSED-CONTACT-1': {
    opensByItself: standing({}, { sessions: { lastAttendedAt: null, missedSince: 2, nextAt: null } }),
  },
};

/** Someone of whom no record answers anything: on medication, at intake, no order chosen. */
const unknown = standing({ main: 'intake', moud: 'maintenance' });

describe('who may be dependent is offered withdrawal or a referral before discharge, whatever the track says', () => {
  const notStarted = { moud: 'not_started' } as const;
  const until = (day: string, ordered = false) => endingWith({ agonist: { ordered, until: day } });
  const ordered = endingWith({ agonist: { ordered: true, until: null } });
  const of = (facts: PathFacts) => result('PATH-DISCHARGED-2', facts);

  it('an order that runs keeps the gate shut, but for naltrexone', () => {
    expect(of(standing(notStarted, ordered))).toBe('failed');
    expect(of(standing({}, ordered))).toBe('failed');
    expect(of(standing(notStarted, { order: onNaltrexone }))).toBe('passed');
    expect(of(standing(notStarted, { order: onNaltrexone, ...ordered }))).toBe('failed');
  });

  it('so do doses of the last 30 days, and bottles at home', () => {
    expect(of(standing(notStarted, until('2026-05-11')))).toBe('failed');
    expect(of(standing(notStarted, until('2026-05-10')))).toBe('passed');
    expect(of(standing({ moud: 'ended' }, until('2026-06-09')))).toBe('failed');
    // Since the first of June, after the last dose.
    expect(of(standing({ moud: 'ended' }, until('2026-06-01')))).toBe('passed');
    expect(of(standing({ moud: 'offered_declined' }, until('2026-06-01')))).toBe('passed');
    expect(of(standing({ moud: 'offered_declined' }, until('2026-06-02')))).toBe('failed');
    expect(of(standing({ moud: 'ended' }, until('2026-05-30', true)))).toBe('failed');
  });

  it('it opens with the word of medical staff', () => {
    expect(of(standing({ moud: 'maintenance' }))).toBe('failed');
    expect(result('PATH-DISCHARGED-2', standing(notStarted, ordered), [say('PATH-DISCHARGED-2')])).toBe('passed');
  });
});

describe('the gates of the path', () => {
  it('every gate is tested here, and no test names a gate that is gone', () => {
    expect([...Object.keys(byRecord), ...Object.keys(byWord)].sort()).toEqual(guardIds);
  });

  it('a gate has one meaning, wherever it stands', () => {
    for (const id of guardIds) {
      const labels = everyGuard.filter((one) => one.id === id).map(({ label }) => label);
      expect(new Set(labels).size).toBe(1);
    }
  });

  it.each(Object.keys(byRecord))('%s opens by the record, and no word opens it', (id) => {
    const { opens, shut } = byRecord[id] ?? { opens: unknown, shut: unknown };
    expect(result(id, opens)).toBe('passed');
    expect(result(id, shut, [say(id)])).toBe('failed');
    expect(guard(id).attestableBy).toEqual([]);
  });

  it.each(Object.keys(byWord))('%s stays shut until someone in a named role attests to it', (id) => {
    const said = [say(id, byWord[id]?.code)];
    const silent = answer(id, unknown);
    expect(silent.evaluation.result).toBe('failed');
    expect(silent.mayAttest).toBe(true);
    expect(answer(id, unknown, said).evaluation.message).toContain('attested, no record');
    expect(answer(id, unknown, said, ['front_desk']).evaluation.result).toBe('failed');
    expect(answer(id, unknown, [{ ...say(id, byWord[id]?.code), text: ' ' }]).evaluation.result).toBe('failed');
  });

  it.each(
    Object.entries(byWord).flatMap(([id, { opensByItself }]) => (opensByItself ? [[id, opensByItself] as const] : [])),
  )('%s needs nobody’s word where a record, or the case, answers it', (id, facts) =>
    expect(result(id, facts)).toBe('passed'),
  );

  it('the same amount for two days is not stable, and no word makes it so', () => {
    expect(result('PATH-STABILISATION-1', standing({}, dosed(2)), [say('PATH-STABILISATION-1')])).toBe('failed');
  });

  it('naltrexone waits for an opioid-free time, whoever asks', () => {
    expect(result('PATH-INDUCTION-7', standing({}, { order: onNaltrexone }))).toBe('failed');
  });

  it('a planned discharge asks for the plan, an unplanned one for safety', () => {
    expect(result('PATH-DISCHARGED-4', unknown, [discharge('completed')])).toBe('failed');
    expect(result('PATH-DISCHARGED-8', unknown, [discharge('completed')])).toBe('passed');
    expect(result('PATH-DISCHARGED-4', unknown, [discharge('left_before_completion')])).toBe('passed');
    expect(result('PATH-DISCHARGED-8', unknown, [discharge('left_before_completion')])).toBe('failed');
  });

  it('lost contact is no way around the steps: attempts, the team, medical staff where there is medication, and time', () => {
    const of = (outreach: Partial<PathFacts['ending']['outreach']>, at = {}) =>
      result('PATH-DISCHARGED-10', standing(at, endingWith({ outreach: { ...tried, ...outreach } })), [
        discharge('admin'),
      ]);
    expect(of({})).toBe('passed');
    expect(of({ attempts: 2 })).toBe('failed');
    expect(of({ caseReview: false })).toBe('failed');
    expect(of({ contactAt: new Date('2026-05-28T14:00:00Z') })).toBe('failed');
    expect(of({ contactAt: null })).toBe('passed');
    expect(of({}, { moud: 'maintenance' })).toBe('failed');
    expect(of({ medicalLook: true }, { moud: 'maintenance' })).toBe('passed');
    expect(of({ contactAt: new Date('2026-06-03T14:00:00Z') }, { placement: 'iop' })).toBe('passed');
    expect(result('PATH-DISCHARGED-10', unknown, [discharge('moved')])).toBe('passed');
  });

  it('an end by the program asks for the notice and the way to appeal, and no other does', () => {
    expect(result('PATH-DISCHARGED-9', unknown, [discharge('program_discharge')])).toBe('failed');
    expect(result('PATH-DISCHARGED-9', unknown, [discharge('left_before_completion')])).toBe('passed');
  });

  it('a discharge is of a known type', () => {
    expect(result('PATH-DISCHARGED-1', unknown, [discharge('bored')])).toBe('failed');
  });

  it('an appointment in eight days is too far for a planned discharge', () => {
    const facts = standing({}, booked('2026-06-18T14:00:00Z'));
    expect(result('PATH-DISCHARGED-7', facts, [discharge('completed')])).toBe('failed');
    expect(result('PATH-DISCHARGED-7', facts, [discharge('admin')])).toBe('passed');
  });

  it('a level that is not offered here warns and stops nobody; a program that has not said offers all', () => {
    const { severity, result: found } = answer('PATH-OFFERED-PHP', standing({}, { levelsOffered: ['op'] })).evaluation;
    expect([severity, found]).toEqual(['WARN', 'failed']);
    expect(result('PATH-OFFERED-PHP', standing({}))).toBe('passed');
  });

  it('who returns from hospital is not asked for the diagnosis again', () => {
    expect(guardsInto('main', 'admitted', 'suspended').map(({ id }) => id)).toEqual(['PATH-ADMITTED-5']);
    expect(guardsInto('main', 'admitted', 'intake')).toHaveLength(4);
  });

  it('who was away for more than 30 days is better asked anew, and is never turned away (5.4)', () => {
    const away = standing({ main: 'suspended' }, { today: '2026-07-15' });
    expect(answer('PATH-ADMITTED-5', away).evaluation).toMatchObject({ severity: 'WARN', result: 'failed' });
  });

  it('a missing offer of MOUD warns and never delays admission', () => {
    expect(answer('PATH-ADMITTED-4', standing({ moud: 'not_started' })).evaluation.severity).toBe('WARN');
  });

  it('medication never waits for therapy, an assessment, a level or a plan (R1)', () => {
    const words = Object.values(entryGuards.moud).flatMap((guards) => guards.map(({ label }) => label));
    for (const label of words) expect(label).not.toMatch(/therap|counsel|assess|plan|session|level|test(?! negative)/i);
  });

  it('every gate stands before a state that can be entered', () => {
    for (const track of trackNames) {
      for (const state of Object.keys(entryGuards[track])) expect(isEntered(track, state)).toBe(true);
    }
  });
});

function isEntered(track: Track, state: string): boolean {
  return Object.keys(tracks[track].states).some((from) => exitsFrom(track, from).includes(state));
}
