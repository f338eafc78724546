import { director, doctor, nurse } from '../mat/example-chart';
import { policyFrom } from '../policy';
import { isRefusal } from '../refusal';
import { addMinutes } from '../time';
import { type MonitoringTerms, paceAt, paceWords } from './monitoring';
import { dueChecks, type MonitoringFacts } from './monitoring-due';
import { decideMonitoring, type MonitoringOrderFacts } from './monitoring-order';
import { refuseSigning, signatureDueAt } from './order-hands';

const start = new Date('2026-06-08T12:00:00Z');
const policy = policyFrom([], '2026-06-08');
const after = (hours: number) => addMinutes(start, hours * 60);
const terms: MonitoringTerms = {
  setting: 'residential',
  startsAt: start,
  endsAt: null,
  cowsMinutes: null,
  vitalsMinutes: null,
  induction: false,
};
const none: MonitoringFacts = {
  terms,
  cows: [],
  vitals: [],
  asleep: [],
  declined: [],
  selfRated: [],
  buprenorphine: [],
  alpha2: false,
  passed: { cows: null, vitals: null },
  zone: 'America/New_York',
  dayBoundary: '00:00',
};
const due = (change: Partial<MonitoringFacts>, hours: number, what = 'cows') =>
  dueChecks({ ...none, ...change }, policy, after(hours)).find((one) => one.what === what);
const inHours = (date: Date | null | undefined) => (date ? (date.getTime() - start.getTime()) / 3_600_000 : null);

describe('how often somebody is looked at (clinical reference 1.4)', () => {
  it('every 4 hours in the first 24, every 6 to the end of day 5, then every 12', () => {
    const every = (hours: number, what: 'cows' | 'vitals') =>
      paceAt(terms, what, after(hours), policy).everyMinutes / 60;
    expect([0, 23.9, 24, 119.9, 120].map((hours) => every(hours, 'cows'))).toEqual([4, 4, 6, 6, 12]);
    expect([0, 23.9, 24, 119.9, 120].map((hours) => every(hours, 'vitals'))).toEqual([4, 4, 6, 6, 12]);
    expect(paceWords(paceAt(terms, 'cows', after(30), policy))).toBe('every 6 hours while awake');
    expect(paceWords(paceAt(terms, 'vitals', after(30), policy))).toBe('every 6 hours');
  });

  it('with clonidine or lofexidine vital signs never less than four times a day', () => {
    expect(paceAt(terms, 'vitals', after(130), policy, true).everyMinutes).toBe(360);
    expect(paceAt(terms, 'cows', after(130), policy, true).everyMinutes).toBe(720);
  });

  it('the first is due when the order begins; one taken on admission shortly before it counts', () => {
    expect(inHours(due({}, 0)?.dueAt)).toBe(0);
    expect(inHours(due({ cows: [after(-0.5)] }, 0)?.dueAt)).toBe(3.5);
    expect(inHours(due({ cows: [after(-4.1)] }, 0)?.dueAt)).toBe(0);
  });

  it.each([
    ['first day', 4, 8, 60],
    ['day 2', 30, 36, 90],
    ['day 7', 150, 162, 180],
  ] as const)('%s: late when more than its minutes have passed, not before', (_, last, dueAt, minutes) => {
    const states = [-1, 0, minutes, minutes + 1].map((more) => due({ cows: [after(last)] }, dueAt + more / 60)?.state);
    expect(states).toEqual(['ahead', 'due', 'due', 'late']);
  });

  it('somebody asleep is not woken from day 2 on: the look counts; on the first day it does not', () => {
    expect(inHours(due({ cows: [after(30)], asleep: [after(36)] }, 37)?.dueAt)).toBe(42);
    expect(inHours(due({ cows: [after(4)], asleep: [after(8)] }, 8.5)?.dueAt)).toBe(8);
    expect(due({ cows: [after(30)] }, 35)?.whileAwake).toBe(true);
  });

  it('what was offered and declined is offered again at the next time', () => {
    expect(inHours(due({ cows: [after(4)], declined: [after(8)] }, 9)?.dueAt)).toBe(12);
  });

  it('the prescriber’s own interval goes before the protocol', () => {
    const own = { terms: { ...terms, cowsMinutes: 120 }, cows: [after(50)] };
    expect(inHours(due(own, 51)?.dueAt)).toBe(52);
    expect([due(own, 53)?.state, due(own, 53.1)?.state]).toEqual(['due', 'late']);
  });

  it('nothing is due once the order has ended', () => {
    expect(dueChecks({ ...none, terms: { ...terms, endsAt: after(10) } }, policy, after(10))).toEqual([]);
  });

  it('a limit that was passed is looked at again in half an hour', () => {
    const passed = { cows: [after(4)], passed: { cows: after(4), vitals: null } };
    expect(due(passed, 4.2)).toMatchObject({ why: 'recheck', state: 'ahead' });
    expect(inHours(due(passed, 4.2)?.dueAt)).toBe(4.5);
  });
});

describe('at home', () => {
  const home = { terms: { ...terms, setting: 'ambulatory' as const } };

  it('daily for the first 3 days, late when the day has ended; a SOWS by phone counts', () => {
    expect(due(home, 1)).toMatchObject({ why: 'daily', state: 'due' });
    // Begun at eight in New York: the day ends sixteen hours later.
    expect([due(home, 15.9)?.state, due(home, 16.1)?.state]).toEqual(['due', 'late']);
    expect(inHours(due({ ...home, selfRated: [after(2)] }, 3)?.dueAt)).toBe(16);
    expect(due({ ...home, cows: [after(1)], selfRated: [after(20), after(44)] }, 60)?.why).toBe('visit');
  });

  it('vital signs go with the visit', () => {
    expect(due(home, 1, 'vitals')).toMatchObject({ why: 'visit', state: 'with-event', dueAt: null });
  });
});

describe('around a start with buprenorphine', () => {
  const starting = { terms: { ...terms, induction: true } };

  it('both are asked before the first dose, unless just taken', () => {
    const before = (facts: Partial<MonitoringFacts>) =>
      dueChecks({ ...none, ...starting, ...facts }, policy, after(2)).filter(({ why }) => why === 'before-dose');
    expect(before({}).map(({ what }) => what)).toEqual(['cows', 'vitals']);
    expect(before({ cows: [after(1.5)], vitals: [after(1.5)] })).toEqual([]);
    expect(before({ cows: [after(0.5)], vitals: [after(1.5)] }).map(({ what }) => what)).toEqual(['cows']);
  });

  it('half an hour and two hours after the first dose, 15 minutes late at most', () => {
    const given = { ...starting, cows: [after(1.9)], vitals: [after(1.9)], buprenorphine: [after(2)] };
    expect(due(given, 2.1)).toMatchObject({ why: 'induction', dueAt: after(2.5) });
    expect([due(given, 2.75)?.state, due(given, 2.8)?.state]).toEqual(['due', 'late']);
    const first = { ...given, cows: [after(1.9), after(2.5)], vitals: [after(1.9), after(2.5)] };
    expect(due(first, 2.6)).toMatchObject({ why: 'induction', dueAt: after(4) });
    expect(due(first, 2.6, 'vitals')?.why).toBe('schedule');
    // Missed at half past: once two hours have come, that one is taken.
    expect(due(given, 4)).toMatchObject({ dueAt: after(4) });
  });

  it('a scale before each further dose', () => {
    const facts = {
      ...starting,
      cows: [after(1.9), after(2.5), after(4)],
      vitals: [after(2.5)],
      buprenorphine: [after(2)],
    };
    const later = dueChecks({ ...none, ...facts }, policy, after(6)).filter(({ why }) => why === 'before-dose');
    expect(later.map(({ what }) => what)).toEqual(['cows']);
  });
});

describe('an order to watch withdrawal', () => {
  const facts: MonitoringOrderFacts = {
    attempt: { setting: 'residential', induction: false },
    telephone: null,
    signer: doctor,
    prescriber: null,
    today: '2026-06-08',
    startsAt: start,
    now: start,
    standing: null,
    policy,
  };
  const says = (change: Partial<MonitoringOrderFacts>) => {
    const answer = decideMonitoring({ ...facts, ...change });
    return isRefusal(answer) ? answer.says : 'ordered';
  };
  const telephone = { prescriberId: 'dr', readBack: true };

  it('is the prescriber’s; at night a nurse takes it down and reads it back (R-201, R-203)', () => {
    expect(says({})).toBe('ordered');
    expect(says({ signer: nurse })).toMatch(/prescriber with a license/);
    expect(says({ signer: nurse, telephone, prescriber: doctor })).toBe('ordered');
    expect(says({ signer: nurse, telephone: { ...telephone, readBack: false }, prescriber: doctor })).toMatch(
      /Read the order back/,
    );
    expect(says({ signer: nurse, telephone, prescriber: nurse })).toMatch(/Name the prescriber/);
    expect(says({ telephone, prescriber: doctor })).toMatch(/nurse or pharmacist/);
  });

  it('stands alone: the one before is named, or refused', () => {
    expect(says({ standing: { id: 'old' } })).toMatch(/ordered already/);
    expect(says({ standing: { id: 'old' }, attempt: { ...facts.attempt, replacesId: 'old' } })).toBe('ordered');
    expect(says({ attempt: { ...facts.attempt, replacesId: 'old' } })).toMatch(/does not stand/);
  });

  it('has intervals of 15 minutes to a day, and warns when they are rarer than the protocol', () => {
    const own = (cowsMinutes: number) => ({ attempt: { ...facts.attempt, cowsMinutes } });
    expect([14, 15, 1440, 1441].map((minutes) => says(own(minutes)) === 'ordered')).toEqual([false, true, true, false]);
    const warned = decideMonitoring({ ...facts, ...own(360) });
    expect(isRefusal(warned) ? [] : warned.evaluations.filter(({ result }) => result === 'failed')).toMatchObject([
      { ruleId: 'clinical reference 1.4 protocol', severity: 'WARN' },
    ]);
  });

  it('does not begin days ago, nor end before it begins', () => {
    expect(says({ startsAt: after(-24) })).toBe('ordered');
    expect(says({ startsAt: after(-24.1) })).toMatch(/begins today/);
    expect(says({ attempt: { ...facts.attempt, endsAt: start } })).toMatch(/ended already/);
  });

  it('said on the telephone is signed by who gave it, or the medical director (R-203)', () => {
    const order = { byTelephone: true, prescriber: { id: 'dr' } };
    expect([refuseSigning(order, doctor, '2026-06-08'), refuseSigning(order, director, '2026-06-08')]).toEqual([
      null,
      null,
    ]);
    expect(refuseSigning(order, { ...doctor, staffId: 'other' }, '2026-06-08')?.says).toMatch(/who gave the order/);
    expect(signatureDueAt({ byTelephone: true, recordedAt: start, cosignedAt: null }, policy)).toEqual(after(72));
  });
});
