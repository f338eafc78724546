import { standardPolicy } from '../../policy';
import { checkDose } from '../dose/dose';
import { exampleChart, now, nurse, today, usualDose } from '../example-chart';
import { attendBy, callInRules, callInWords, refuseCallIn } from './call-in';
import { refuseRemoval, removalRules } from './removal';
import { drawState } from './test-draw';
import { sharesOf, uniformityOf } from './uniformity';

const due = {
  day: today,
  byCall: false,
  ended: null,
  collected: false,
  outcome: null,
};
const attempt = { reasonCode: 'hospital', reason: 'Admitted this morning' } as const;
const facts = { draw: due, attempt, today, staffId: 'nurse', counselorIds: ['cara'] };

describe('taking a drawn day out by hand', () => {
  it('needs a reason (R-410)', () => {
    expect(refuseRemoval(facts)).toBeNull();
    expect(refuseRemoval({ ...facts, attempt: { ...attempt, reason: '  ok ' } })?.code).toBe('random-test.removal');
  });

  it('is not for the person’s own counselor, whatever the reason (R-410)', () => {
    expect(refuseRemoval({ ...facts, staffId: 'cara' })?.says).toContain('own counselor');
  });

  it('is for a draw of today only: nobody takes out what nobody may know (R-410, R-411)', () => {
    expect(refuseRemoval({ ...facts, draw: { ...due, day: '2026-06-11' } })).not.toBeNull();
    expect(refuseRemoval({ ...facts, draw: { ...due, collected: true } })).not.toBeNull();
    expect(refuseRemoval({ ...facts, draw: { ...due, ended: 'removed' } })).not.toBeNull();
    expect(removalRules.map(({ severity }) => severity)).toEqual(['HARD_STOP']);
  });
});

describe('how a draw stands', () => {
  it('is due on its day, missed after it, and for who is called in until the next day (R-411, R-412)', () => {
    const on = (day: string, more: object = {}) => drawState({ ...due, ...more }, day);
    expect([on('2026-06-09'), on(today), on('2026-06-11')]).toEqual(['ahead', 'due', 'missed']);
    expect([on('2026-06-11', { byCall: true }), on('2026-06-12', { byCall: true })]).toEqual(['due', 'missed']);
    expect(on('2026-06-11', { collected: true })).toBe('collected');
    expect([on(today, { outcome: 'refused' }), on(today, { outcome: 'missed' })]).toEqual(['not-collected', 'missed']);
  });
});

describe('a test that is due at the window', () => {
  it('is said beside the dose and never holds it (R-411)', () => {
    const checks = checkDose(usualDose, { ...exampleChart, testDueOn: today }, nurse, standardPolicy, now);
    const found = checks.find(({ ruleId }) => ruleId === 'R-411');
    expect(found).toMatchObject({ result: 'failed', severity: 'WARN' });
    expect(
      checkDose(usualDose, exampleChart, nurse, standardPolicy, now).some(({ ruleId }) => ruleId === 'R-411'),
    ).toBe(false);
  });
});

describe('calling somebody in', () => {
  it('needs a clinical reason, unless the day was drawn (R-412)', () => {
    const ask = (more: object) => refuseCallIn({ cause: 'for-cause', reason: null, drawnToday: false, ...more });
    expect(ask({})?.code).toBe('call-in.refused');
    expect(ask({ reason: 'Sedated at the window' })).toBeNull();
    expect(ask({ cause: 'drawn', drawnToday: true })).toBeNull();
    expect(ask({ cause: 'drawn', reason: 'I would like to know' })?.says).toContain('Nobody is called in at random');
    expect(callInRules.map(({ id }) => id)).toEqual(['R-412']);
  });

  it('gives 24 hours from when the person heard of it (R-412)', () => {
    expect(attendBy(now, standardPolicy).toISOString()).toBe('2026-06-11T11:00:00.000Z');
  });

  it('says nothing of what it is about (R-412)', () => {
    const by = attendBy(now, standardPolicy);
    const words = callInWords({ senderName: 'Oak Street Office', phone: '555-0100' }, by, 'America/New_York');
    expect(words.faults).toEqual([]);
    expect(words.toPerson).toBe(
      'This is Oak Street Office. Please come by before Thursday, 7:00 AM. Our number is 555-0100.',
    );
    const loud = callInWords({ senderName: 'Valley Methadone Clinic', phone: '555-0100' }, by, 'America/New_York');
    expect(loud.faults).toEqual(['methadone']);
  });
});

describe('were the days drawn evenly?', () => {
  const week = ['2026-06-08', '2026-06-09', '2026-06-10', '2026-06-11', '2026-06-12'];

  it('compares each weekday with what its draws could have been (R-410)', () => {
    const even = Array.from({ length: 50 }, (_, index) => ({
      day: week[index % 5] ?? '',
      candidates: week,
      passedOver: [],
    }));
    const { weekdays, test } = uniformityOf(even);
    expect(weekdays.slice(0, 6).map(({ observed, expected }) => [observed, Math.round(expected)])).toEqual([
      [10, 10],
      [10, 10],
      [10, 10],
      [10, 10],
      [10, 10],
      [0, 0],
    ]);
    expect(test).toMatchObject({ degrees: 4 });
    expect(test.probability).toBeGreaterThan(0.9);
  });

  it('notices a weekday that comes up too often, and says nothing of too few (R-410)', () => {
    const monday = (count: number) =>
      Array.from({ length: count }, () => ({ day: week[0] ?? '', candidates: week, passedOver: [] }));
    expect(uniformityOf(monday(50)).test.probability).toBeLessThan(0.001);
    expect(uniformityOf(monday(5)).test.probability).toBeNull();
  });

  it('compares the people of each counselor with all (R-410)', () => {
    const { lines, test } = sharesOf([
      { name: 'Cara', of: 40, times: 36 },
      { name: 'Dee', of: 40, times: 20 },
    ]);
    expect(lines.map(({ expected }) => expected)).toEqual([28, 28]);
    expect(test.probability).toBeLessThan(0.001);
  });
});
