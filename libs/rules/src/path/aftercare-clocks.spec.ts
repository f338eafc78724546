import { standardPolicy } from '../policy';
import { aftercareClocks } from './aftercare-clocks';
import type { CareRecords, UseEventRecord } from './care-records';
import { now, recorded, standing } from './example-facts';
import { mainGuards } from './guards-main';
import { aftercareGuards } from './guards-aftercare';
import type { PathState, Track } from './tracks';

const at = (
  records: Partial<CareRecords>,
  main: Partial<Record<Track, PathState>> = { main: 'admitted' },
  closedOn: string | null = null,
) => standing(main, { ...recorded(records), episode: { openedOn: '2026-06-01', closedOn } });
const codes = (facts: ReturnType<typeof at>) => aftercareClocks(facts, now, standardPolicy).map(({ code }) => code);
const plan = { writtenAt: now, activeOn: '2026-06-02', nextReviewOn: '2026-06-20', naloxone: 'in-hand' } as const;
const event: UseEventRecord = {
  ...{ id: 'u1', knownAt: now, knownOn: '2026-06-10', outcome: 'slip', steps: [], contactAt: null },
};

describe('contact that lapsed (6.5)', () => {
  const lapsed = (sessions: number, checkUps: number) => {
    const facts = standing(
      { aftercare: 'active' },
      {
        sessions: { lastAttendedAt: null, missedSince: sessions, nextAt: null },
        ...recorded({ checkUps: { lastAt: null, missedSince: checkUps, nextOn: null } }),
      },
    );
    const found = aftercareGuards.lapsed_contact[0]?.asks({ facts, policy: standardPolicy } as never);
    return typeof found === 'object' ? found.result : found;
  };

  it('sessions that were missed and check-ups that reached nobody count together', () => {
    expect(lapsed(1, 1)).toBe('passed');
    expect(lapsed(0, 2)).toBe('passed');
    expect(lapsed(1, 0)).not.toBe('passed');
  });
});

describe('clocks of aftercare (clinical reference 5.1, 5.3, 6.5)', () => {
  const level = (expectedDays: number) => ({
    id: 'l',
    actualLevel: 'iop',
    decidedAt: new Date('2026-06-01T14:00:00Z'),
    expectedDays,
  });

  it('a first plan is due 14 days before the planned end, and shown two weeks ahead', () => {
    expect(codes(at({ level: level(37) }))).toEqual(['C-PLAN-DRAFT']);
    expect(codes(at({ level: level(38) }))).toEqual([]);
    expect(codes(at({ level: level(37), preventionPlan: { ...plan, activeOn: null, nextReviewOn: null } }))).toEqual(
      [],
    );
  });

  it('the plan is gone through when it was agreed, and after an event', () => {
    const [review] = aftercareClocks(at({ preventionPlan: plan }), now, standardPolicy);
    expect(review).toMatchObject({ code: 'C-PLAN-REVIEW', why: 'Agreed with the person', overdue: false });
    const [sooner] = aftercareClocks(
      at({ preventionPlan: { ...plan, nextReviewOn: null }, useEvents: [event] }),
      now,
      standardPolicy,
    );
    expect(sooner).toMatchObject({ why: 'Return to use on 2026-06-10' });
  });

  it('of six open steps one a group of people is shown, each to its own', () => {
    const clocks = aftercareClocks(at({ useEvents: [event] }), now, standardPolicy);
    expect(clocks.map(({ code }) => code).sort()).toEqual(['C-USE-1-u1', 'C-USE-2-u1', 'C-USE-5-u1']);
    expect(clocks.find(({ code }) => code === 'C-USE-2-u1')?.to).toEqual(['nurse', 'prescriber', 'medical_director']);
  });

  it('they go on after discharge while aftercare does, and stop with it', () => {
    const records = { preventionPlan: plan };
    expect(codes(at(records, { main: 'discharged', aftercare: 'active' }, '2026-06-05'))).toEqual(['C-PLAN-REVIEW']);
    expect(codes(at(records, { main: 'discharged', aftercare: 'closed' }, '2026-06-05'))).toEqual([]);
    expect(codes(at(records, { main: 'deceased' }, '2026-06-05'))).toEqual([]);
  });
});

describe('gates that the plan opens (clinical pathway 5.5, 6.5)', () => {
  const guards = [...mainGuards.discharged, ...aftercareGuards.active];
  const ask = (id: string, records: Partial<CareRecords>) =>
    guards.find((guard) => guard.id === id)?.asks({ facts: at(records), policy: standardPolicy, now } as never);

  it.each(['PATH-DISCHARGED-4', 'PATH-AFTERCARE-2'])('%s: an active plan opens it, one in work does not', (id) => {
    expect(ask(id, { preventionPlan: plan })).toMatchObject({ result: 'passed' });
    expect(ask(id, { preventionPlan: { ...plan, activeOn: null } })).toBe('no record');
    expect(ask(id, {})).toBe('no record');
  });

  it.each(['PATH-DISCHARGED-5', 'PATH-AFTERCARE-3'])('%s: naloxone is answered in the plan, or by an offer', (id) => {
    expect(ask(id, { preventionPlan: { ...plan, naloxone: 'refused' } })).toMatchObject({ result: 'passed' });
    expect(ask(id, { naloxoneOn: '2026-06-09' })).toMatchObject({ result: 'passed' });
    expect(ask(id, {})).toBe('no record');
  });
});
