import { standardPolicy } from '../../policy';
import { addDays, type Day } from '../../time';
import { micrograms } from '../../units';
import { exampleChart, givenDaily, methadoneOrder, now, onFile, today } from '../example-chart';
import type { MedicationChart, TakeHomeStanding } from '../medication-chart';
import { roundOf } from '../round/round';
import { closedDaysOf } from './closed-days';
import { exceptionState, nextExceptionSteps, refuseException } from './exception';
import { ladderOf } from './ladder';
import { businessDaysAfter, reviewDue, triggersFrom } from './review';
import { reviewTriggers } from './review-triggers';
import { approval, exception, onDay, released } from './scene';
import { supplyOf } from './supply';
import type { TakeHomeDecision } from './take-home-facts';

const triggers = (change: Partial<MedicationChart> = {}, decision: TakeHomeDecision = approval) =>
  triggersFrom(reviewTriggers, { chart: { ...exampleChart, ...change }, policy: standardPolicy, decision }).map(
    ({ kind, due }) => [kind, due],
  );
const standing = (change: Partial<TakeHomeStanding> = {}): TakeHomeStanding => ({
  decision: approval,
  requests: [],
  exceptions: [],
  ...change,
});
const round = (chart: Partial<MedicationChart>) =>
  roundOf({ ...exampleChart, ...chart }, standardPolicy, now).filter(({ kind }) => kind === 'take-home');

describe('what makes a prescriber look again (R-096)', () => {
  it('an overdose that was written down after the decision, due in two business days (R-096)', () => {
    const overdose = (on: Day, recordedAt: string) => ({
      overdoses: [{ id: 'o', on, fatal: false, reviewedOn: null, recordedAt }],
    });
    expect(triggers(overdose('2026-06-09', '2026-06-09T16:00:00Z'))).toEqual([['overdose', '2026-06-11']]);
    // It was on 30 April, and known on 4 May: the decision of 1 May did not know of it.
    expect(triggers(overdose('2026-04-30', '2026-05-04T16:00:00Z'))).toEqual([['overdose', '2026-05-06']]);
    expect(triggers(overdose('2026-04-30', '2026-05-01T14:00:00Z'))).toEqual([]);
  });

  it('business days leave out weekends and closed days (R-096)', () => {
    expect(businessDaysAfter('2026-06-12', 2, [])).toBe('2026-06-16');
    expect(businessDaysAfter('2026-06-12', 2, ['2026-06-15'])).toBe('2026-06-17');
  });

  it('a dose that changed by more than 20 percent since the decision, also in small steps (R-096)', () => {
    const to = (doseMcg: number) => ({
      orders: [
        { ...methadoneOrder, id: 'new', startsOn: '2026-06-08', doseMcg: micrograms(doseMcg), signedAt: now },
        { ...methadoneOrder, startsOn: '2026-04-01', endsOn: '2026-06-08' },
      ],
    });
    expect(triggers(to(96_000))).toEqual([]);
    expect(triggers(to(96_500))).toEqual([['dose-change', '2026-06-12']]);
    expect(triggers(to(63_500))).toHaveLength(1);
    const steps = {
      orders: [
        {
          ...methadoneOrder,
          startsOn: '2026-04-01',
          signedAt: new Date('2026-05-02T12:00:00Z'),
          steps: [
            { from: '2026-05-10', doseMcg: micrograms(90_000) },
            { from: '2026-05-20', doseMcg: micrograms(100_000) },
          ],
        },
      ],
    };
    expect(triggers(steps)).toEqual([['dose-change', '2026-05-22']]);
  });

  it('a pregnancy that was not known, once (R-096)', () => {
    const details = { status: 'pregnant' as const, dueOn: null, deliveredOn: null, obstetricProvider: null };
    const found = (on: Day) => ({ id: on, on, at: new Date(`${on}T12:00:00Z`), by: 'dr', details });
    expect(triggers({ findings: { ...onFile, pregnancy: [found('2026-06-08')] } })).toEqual([
      ['pregnancy', '2026-06-10'],
    ]);
    expect(triggers({ findings: { ...onFile, pregnancy: [found('2026-06-08'), found('2026-04-01')] } })).toEqual([]);
  });

  it('a sedative in a test that nothing on the medication list explains; a positive test for an opioid is none (R-096)', () => {
    const tested = (...positives: string[]) => ({
      specimens: [
        { ...exampleChart.specimens[0], collectedOn: '2026-06-09', collectedAt: null, panel: [], positives },
      ] as never,
    });
    expect(triggers(tested('benzodiazepines'))).toEqual([['sedative', '2026-06-11']]);
    expect(triggers(tested('alcohol'))).toHaveLength(1);
    expect(triggers(tested('fentanyl'))).toEqual([]);
    const details = { name: 'Diazepam', ingredient: 'diazepam', startedOn: '2026-01-01', endedOn: null };
    const medication = [{ id: 'm', on: '2026-01-01', at: new Date('2026-01-01'), by: 'dr', details }] as never;
    expect(triggers({ ...tested('benzodiazepines'), findings: { ...onFile, medication } })).toEqual([]);
  });

  it('so many missed days that the order ended (R-054, R-096)', () => {
    const before = givenDaily(14).filter(({ serviceDay }) => serviceDay < '2026-06-04');
    expect(triggers({ doses: before })).toEqual([['missed-days', '2026-06-10']]);
    expect(triggers({ doses: givenDaily(14).filter(({ serviceDay }) => serviceDay < '2026-06-06') })).toEqual([]);
  });

  it('a newer decision answers all of it (R-096)', () => {
    const overdoses = [{ id: 'o', on: today, fatal: false, reviewedOn: null, recordedAt: '2026-06-10T09:00:00Z' }];
    expect(triggers({ overdoses }, { ...approval, on: today, at: now })).toEqual([]);
  });
});

describe('when a decision is looked at anew (R-064)', () => {
  it('at the end of its time, or on the day on which a new step begins (R-064)', () => {
    expect(reviewDue(approval, { from: 31, treatmentDay: 102 }, today)).toEqual({ why: 'time', due: '2026-07-30' });
    const early = { ...approval, tierFrom: 15 };
    expect(reviewDue(early, { from: 31, treatmentDay: 33 }, today)).toEqual({ why: 'tier', due: '2026-06-08' });
    expect(reviewDue(early, { from: 15, treatmentDay: 30 }, today)).toMatchObject({ why: 'time' });
  });

  it('stands on the round two weeks ahead, and first when it is over (R-064)', () => {
    const due = (expiresOn: Day) => round({ takeHomeStanding: standing({ decision: { ...approval, expiresOn } }) });
    expect(due(addDays(today, 15))).toEqual([]);
    expect(due(addDays(today, 14))).toMatchObject([{ ruleId: 'R-064', severity: 'soon' }]);
    expect(due(addDays(today, -1))).toMatchObject([{ severity: 'now' }]);
    const declined = { ...approval, decision: 'declined' as const, days: 0, expiresOn: addDays(today, -1) };
    expect(round({ takeHomeStanding: standing({ decision: declined }) })).toMatchObject([{ severity: 'info' }]);
  });

  it('a request waits on the round until somebody decides (R-201)', () => {
    const requests = [{ id: 'r', on: today, by: 'Ann', days: 3, says: 'New job' }];
    expect(round({ takeHomeStanding: standing({ decision: null, requests }) })).toMatchObject([
      { ruleId: 'R-201', severity: 'soon', says: 'Ann asks for 3 days to take home' },
    ]);
    expect(round({})).toEqual([]);
  });

  it('what happened stands on the round by its day, and takes nothing away (R-096, R-408)', () => {
    const overdoses = [
      { id: 'o', on: '2026-06-04', fatal: false, reviewedOn: null, recordedAt: '2026-06-04T12:00:00Z' },
    ];
    expect(round({ overdoses, takeHomeStanding: standing() })).toMatchObject([
      { ruleId: 'R-096', severity: 'now', due: '2026-06-08' },
    ]);
    const ladder = ladderOf({ ...exampleChart, overdoses }, standing(), [], standardPolicy);
    expect(ladder).toMatchObject({ allowedDays: 28, triggers: [{ kind: 'overdose' }] });
  });
});

describe('the ladder (R-063, R-064)', () => {
  const ladder = (chart: Partial<MedicationChart> = {}, change: Partial<TakeHomeStanding> = {}) =>
    ladderOf({ ...exampleChart, ...chart }, standing(change), [], standardPolicy);

  it('says where somebody stands, what comes next and from which day (R-063)', () => {
    expect(ladder(onDay(20))).toMatchObject({
      treatmentDay: 20,
      ceiling: { days: 14, layer: 'federal' },
      allowedDays: 14,
      rungs: [{ place: 'behind' }, { place: 'current', maxDays: 14 }, { place: 'next', from: '2026-06-21' }],
    });
  });

  it('nothing is allowed before a decision, nor once its review is over (R-064)', () => {
    expect(ladder({}, { decision: null })).toMatchObject({ allowedDays: 0, mostDays: 28, review: null });
    expect(ladder({}, { decision: { ...approval, expiresOn: addDays(today, -1) } })).toMatchObject({ allowedDays: 0 });
    expect(ladder({}, { decision: { ...approval, days: 6 } })).toMatchObject({ allowedDays: 6 });
  });

  it('counts what is in hand, and names its days (R-066)', () => {
    const takeHomes = ['2026-06-11', '2026-06-12'].map((on) => released(on));
    expect(ladder({ takeHomes }).supply).toEqual({ days: 2, inHand: ['2026-06-11', '2026-06-12'], bottles: 2 });
  });

  it('an approved exception lifts what could be decided (R-069)', () => {
    expect(ladder(onDay(10), { exceptions: [exception] })).toMatchObject({ ceiling: { days: 7 }, mostDays: 21 });
  });

  it('of buprenorphine there are no steps (R-067)', () => {
    const orders = [{ ...methadoneOrder, product: 'buprenorphine-naloxone-film' as const }];
    const decision = { ...approval, productClass: 'buprenorphine' as const, days: 40, tierFrom: null };
    expect(ladder({ orders }, { decision })).toMatchObject({
      productClass: 'buprenorphine',
      ceiling: null,
      rungs: [],
      mostDays: 28,
      allowedDays: 40,
    });
  });
});

describe('the steps of an exception (R-069)', () => {
  const after = (...steps: (typeof exception.steps)[number]['step'][]) => ({
    to: exception.to,
    steps: steps.map((step) => ({ step, on: today })),
  });

  it.each([
    [['draft'], 'draft', ['submitted']],
    [['draft', 'submitted'], 'submitted', ['state_approved', 'federal_approved', 'denied']],
    [['draft', 'submitted', 'state_approved'], 'state_approved', ['federal_approved', 'denied']],
    [['draft', 'submitted', 'federal_approved'], 'federal_approved', ['state_approved', 'denied']],
    [['draft', 'submitted', 'state_approved', 'federal_approved'], 'approved', []],
    [['draft', 'submitted', 'denied'], 'denied', []],
  ] as const)('%s is %s and goes on to %s (R-069)', (steps, state, next) => {
    expect(exceptionState(after(...steps), standardPolicy, today)).toBe(state);
    expect(nextExceptionSteps(after(...steps), standardPolicy, today)).toEqual(next);
  });

  it('is expired from the day after its last one, whatever was approved (R-069)', () => {
    expect(exceptionState(exception, standardPolicy, exception.to)).toBe('approved');
    expect(exceptionState(exception, standardPolicy, addDays(exception.to, 1))).toBe('expired');
  });

  it('is not entered with its dates the wrong way round, nor without saying why (R-069)', () => {
    const asked = { from: today, to: addDays(today, 20), days: 21, reason: 'Works on a fishing boat' };
    expect(refuseException(asked, today)).toBeNull();
    for (const wrong of [{ to: addDays(today, -1) }, { days: 0 }, { days: 93 }, { reason: 'boat' }])
      expect(refuseException({ ...asked, ...wrong }, today)).toMatchObject({ code: 'take-home.invalid' });
  });
});

describe('closed days (R-065)', () => {
  const week = (...weekdays: number[]) => ({
    fromDay: '2026-01-01',
    hours: weekdays.map((weekday) => ({ weekday, kind: 'dosing' as const, opens: '06:00', closes: '11:00' })),
  });

  it('come from the calendar and from the hours; an open window on a holiday is not closed (R-065)', () => {
    const closures = [
      { fromDay: '2026-06-19', toDay: '2026-06-19', kind: 'holiday' as const, name: 'Juneteenth', dosing: false },
      { fromDay: '2026-06-15', toDay: '2026-06-15', kind: 'closure' as const, name: 'Painters', dosing: true },
    ];
    const closed = closedDaysOf(closures, [week(1, 2, 3, 4, 5, 6)], '2026-06-13', '2026-06-21');
    expect(closed.map(({ on, kind }) => [on, kind])).toEqual([
      ['2026-06-14', 'hours'],
      ['2026-06-19', 'holiday'],
      ['2026-06-21', 'hours'],
    ]);
  });

  it('without any hours nothing is closed but what the calendar says (R-065)', () => {
    expect(closedDaysOf([], [], '2026-06-13', '2026-06-21')).toEqual([]);
  });

  it('the hours that hold on the day count (R-065)', () => {
    const weeks = [week(1, 2, 3, 4, 5, 6, 7), { ...week(1, 2, 3, 4, 5), fromDay: '2026-06-15' }];
    expect(closedDaysOf([], weeks, '2026-06-13', '2026-06-21').map(({ on }) => on)).toEqual([
      '2026-06-20',
      '2026-06-21',
    ]);
  });

  it('do not count as days of supply (R-065, R-066)', () => {
    const closed = [{ on: '2026-06-14', kind: 'hours' as const, name: 'Hours' }];
    const bottles = ['2026-06-13', '2026-06-14'].map((on) => ({ on, portion: 1, doseMcg: 80_000 }));
    expect(supplyOf({ takeHomes: [] }, today, 'methadone', bottles, closed)).toMatchObject({
      fresh: ['2026-06-13'],
      closure: ['2026-06-14'],
      days: 1,
    });
  });
});
