import { standardPolicy } from '../../policy';
import { addDays } from '../../time';
import type { InstrumentFacts, LastForm } from './due-facts';
import { dueInstruments } from './due';
import type { InstrumentKey } from './instrument';

const today = '2026-06-10';
const ago = (days: number) => addDays(today, -days);
const form = (on: string, more: Partial<LastForm> = {}): LastForm => ({
  ...{ on, scores: { total: 0 }, positive: false },
  ...more,
});
const all = (on: string): InstrumentFacts['last'] =>
  Object.fromEntries(
    (['asq', 'phq-9', 'gad-7', 'bam', 'barc-10', 'audit-c', 'pc-ptsd-5'] as const).map((key) => [key, form(on)]),
  );
const person: InstrumentFacts = {
  patientId: 'p',
  dateOfBirth: '1980-01-01',
  main: { state: 'admitted', since: ago(200) },
  placement: { state: 'otp', since: ago(200) },
  moud: { state: 'maintenance', since: ago(100) },
  aftercare: null,
  episodeOpenedOn: ago(210),
  intakeSince: ago(205),
  withdrawalEndedOn: null,
  opioidUseDisorder: true,
  lastOpioidUseOn: null,
  lastCowsOn: null,
  last: all(ago(10)),
  triggers: [],
};
const due = (change: Partial<InstrumentFacts>, policy = standardPolicy) =>
  dueInstruments({ ...person, ...change }, policy, today);
const of = (key: InstrumentKey, change: Partial<InstrumentFacts> = {}, policy = standardPolicy) =>
  due(change, policy).due.find(({ instrument }) => instrument === key);

describe('when a form is due (clinical reference 3.10)', () => {
  it('at screening: the suicide screen and TAPS; a known disorder needs no TAPS', () => {
    const screened = {
      main: { state: 'screened', since: ago(1) },
      episodeOpenedOn: ago(2),
      intakeSince: null,
      last: {},
    } as const;
    const keys = (change: Partial<InstrumentFacts>) =>
      due({ ...screened, ...change }).due.map(({ instrument }) => instrument);
    expect(keys({ opioidUseDisorder: false })).toEqual(['asq', 'taps']);
    expect(keys({ opioidUseDisorder: true })).toEqual(['asq']);
    expect(keys({ opioidUseDisorder: false, last: { asq: form(today), taps: form(today) } })).toEqual(['asq']);
  });

  it('at intake: everything, overdue when intake should be decided', () => {
    const intake = (days: number) =>
      due({ main: { state: 'intake', since: ago(days) }, intakeSince: ago(days), episodeOpenedOn: ago(days), last: {} })
        .due;
    expect(
      intake(7)
        .map(({ instrument }) => instrument)
        .sort(),
    ).toEqual(['asq', 'audit-c', 'bam', 'barc-10', 'gad-7', 'pc-ptsd-5', 'phq-9'].sort());
    expect(intake(7).every(({ overdue, reason }) => !overdue && reason === 'intake')).toBe(true);
    expect(intake(8).every(({ overdue }) => overdue)).toBe(true);
  });

  it('a form of an earlier episode does not count for this intake', () => {
    expect(of('phq-9', { last: all(ago(300)) })).toMatchObject({ reason: 'intake', overdue: true });
  });

  it('COWS at intake after opioid use in the last 10 days, not after 11, and not once it was taken', () => {
    const intake = { main: { state: 'intake', since: ago(1) }, intakeSince: ago(1), episodeOpenedOn: ago(1) } as const;
    expect(of('cows', { ...intake, lastOpioidUseOn: ago(11) })).toMatchObject({ dueOn: ago(1) });
    expect(of('cows', { ...intake, lastOpioidUseOn: ago(12) })).toBeUndefined();
    expect(of('cows', { ...intake, lastOpioidUseOn: ago(2), lastCowsOn: today })).toBeUndefined();
    expect(of('cows', { lastOpioidUseOn: today })).toBeUndefined();
  });

  it('PHQ-9 every 30 days, every 14 while it is 10 or more', () => {
    const after = (total: number) =>
      of('phq-9', { last: { ...person.last, 'phq-9': form(ago(14), { scores: { total } }) } });
    expect(after(9)).toMatchObject({ dueOn: addDays(ago(14), 30), reason: 'repeat', why: 'Every 30 days' });
    expect(after(10)).toMatchObject({ dueOn: today, why: 'Every 14 days while it is 10 or more' });
  });

  it('a monthly form may be taken from day 28 and is overdue after day 35', () => {
    const at = (days: number) => of('bam', { last: { ...person.last, bam: form(ago(days)) } });
    expect(at(10)).toMatchObject({
      fromOn: addDays(ago(10), 28),
      dueOn: addDays(ago(10), 30),
      lateAfter: addDays(ago(10), 35),
    });
    expect([at(35)?.overdue, at(36)?.overdue]).toEqual([false, true]);
  });

  it.each([
    ['asq', 90],
    ['gad-7', 30],
    ['barc-10', 90],
    ['audit-c', 90],
    ['pc-ptsd-5', 365],
  ] as const)('%s every %d days', (key, days) => {
    expect(of(key)).toMatchObject({ dueOn: addDays(ago(10), days), reason: 'repeat' });
  });

  it('periods are policy', () => {
    expect(of('gad-7', {}, { ...standardPolicy, gad7_days: 60 })?.dueOn).toBe(addDays(ago(10), 60));
  });

  it('an answer to PHQ-9 item 9 asks the suicide screen the same day, and only that screen ends it', () => {
    const triggers = [{ kind: 'item-9', on: ago(1) }] as const;
    expect(of('asq', { triggers })).toMatchObject({ dueOn: ago(1), reason: 'item-9', overdue: true });
    expect(of('asq', { triggers, last: { ...person.last, asq: form(ago(2)) } })?.reason).toBe('item-9');
    expect(of('asq', { triggers, last: { ...person.last, asq: form(ago(1)) } })?.reason).toBe('repeat');
  });

  it('what bears on safety stands first in the list', () => {
    const list = due({ triggers: [{ kind: 'item-9', on: ago(1) }], last: { asq: form(ago(10)) } }).due;
    expect(list[0]).toMatchObject({ instrument: 'asq', reason: 'item-9' });
    expect(list[1]?.dueOn).toBe(ago(205));
  });

  it('an overdose asks the suicide screen, a return to use the PHQ-9, a change of level the BAM, alcohol the AUDIT-C', () => {
    const after = (kind: InstrumentFacts['triggers'][number]['kind'], key: InstrumentKey) =>
      of(key, { triggers: [{ kind, on: ago(1) }] })?.reason;
    expect(after('overdose', 'asq')).toBe('overdose');
    expect(after('return-to-use', 'phq-9')).toBe('return-to-use');
    expect(after('level-change', 'bam')).toBe('level-change');
    expect(after('alcohol-positive', 'audit-c')).toBe('alcohol-positive');
    expect([after('discharge', 'asq'), after('discharge', 'phq-9')]).toEqual(['discharge', 'discharge']);
    expect([after('short-form-positive', 'phq-9'), after('anxiety-short-form-positive', 'gad-7')]).toEqual([
      ...['short-form-positive', 'anxiety-short-form-positive'],
    ]);
  });

  it('a form of the week before meets an event, one of eight days before does not', () => {
    const bam = (days: number) =>
      of('bam', { triggers: [{ kind: 'level-change', on: today }], last: { ...person.last, bam: form(ago(days)) } })
        ?.reason;
    expect([bam(7), bam(8)]).toEqual(['repeat', 'level-change']);
  });

  it('PC-PTSD-5 waits until acute withdrawal is over, and is due on that day', () => {
    const { 'pc-ptsd-5': _, ...last } = person.last;
    const without = {
      last,
      episodeOpenedOn: ago(20),
      intakeSince: ago(19),
      main: { state: 'admitted', since: ago(15) },
    } as const;
    expect(of('pc-ptsd-5', { ...without, placement: { state: 'wm_res', since: ago(10) } })).toBeUndefined();
    expect(of('pc-ptsd-5', { ...without, moud: { state: 'induction', since: ago(3) } })).toBeUndefined();
    expect(of('pc-ptsd-5', { ...without, withdrawalEndedOn: ago(2) })).toMatchObject({
      dueOn: ago(2),
      reason: 'intake',
    });
  });

  it('once more 28 days after withdrawal ended, where the last form is from before (7.2)', () => {
    const ended = ago(30);
    const screen = (on: string) =>
      of('pc-ptsd-5', { withdrawalEndedOn: ended, last: { ...person.last, 'pc-ptsd-5': form(on) } });
    expect(screen(ago(3))).toMatchObject({ dueOn: ago(2), reason: 'after-withdrawal' });
    expect(screen(ago(2))?.reason).toBe('repeat');
    expect(
      of('barc-10', { withdrawalEndedOn: ended, last: { ...person.last, 'barc-10': form(ago(29)) } })?.reason,
    ).toBe('repeat');
  });

  it('the BAM of intensive care is weekly where the clinic chose it', () => {
    const policy = { ...standardPolicy, bam_intensive: 'bam_iop' };
    const last = { ...person.last, 'bam-iop': form(ago(7)) };
    expect(of('bam-iop', { placement: { state: 'iop', since: ago(50) }, last }, policy)).toMatchObject({
      dueOn: today,
    });
    expect(of('bam-iop', { last }, policy)).toBeUndefined();
    expect(of('bam-r', {}, { ...standardPolicy, bam_form: 'days' })).toMatchObject({ reason: 'intake' });
  });

  it('a clinic that uses the C-SSRS is asked for its result', () => {
    expect(of('c-ssrs', {}, { ...standardPolicy, suicide_screen: 'c_ssrs' })).toMatchObject({ reason: 'intake' });
  });

  it('under 18 what is for adults is not offered, with the reason; the single question stands for TAPS (7.3)', () => {
    const young = { dateOfBirth: '2010-01-01', last: {} };
    const { due: list, notOffered } = due(young);
    expect(list.map(({ instrument }) => instrument).sort()).toEqual(['asq', 'gad-7', 'pc-ptsd-5', 'phq-9']);
    const adults = ['audit-c', 'bam', 'barc-10', 'dast-10', 'taps'];
    expect(notOffered.map(({ instrument }) => instrument).sort()).toEqual(adults);
    // Whoever was only called yet is no older: the choice of a form says so then as well.
    expect(due({ ...young, main: { state: 'referred', since: today } }).notOffered).toHaveLength(adults.length);
    expect(notOffered[0]?.why).toMatch(/18 and older/);
    const screened = {
      main: { state: 'screened', since: today },
      intakeSince: null,
      opioidUseDisorder: false,
    } as const;
    expect(due({ ...young, ...screened, episodeOpenedOn: today }).due.map(({ instrument }) => instrument)).toEqual([
      ...['asq', 'single-question'],
    ]);
  });

  it('nothing is due of somebody whose care is interrupted, or who was only referred', () => {
    for (const state of ['referred', 'suspended', 'transferred'] as const)
      expect(due({ main: { state, since: ago(5) }, last: {} }).due).toEqual([]);
    expect(due({ main: null, last: {} }).due).toEqual([]);
  });

  it('in aftercare the BARC-10 goes on: on the way in, then every 90 days', () => {
    const closed = { main: null, placement: null, moud: null, aftercare: { state: 'active', since: ago(5) } } as const;
    const triggers = [{ kind: 'aftercare', on: ago(5) }] as const;
    const last = (days: number) => ({ 'barc-10': form(ago(days)) });
    expect(due({ ...closed, triggers, last: {} }).due).toMatchObject([
      { instrument: 'barc-10', reason: 'aftercare', dueOn: ago(5) },
    ]);
    expect(due({ ...closed, triggers, last: last(40) }).due).toMatchObject([{ reason: 'aftercare' }]);
    expect(due({ ...closed, triggers, last: last(2) }).due).toMatchObject([
      { reason: 'repeat', dueOn: addDays(ago(2), 90) },
    ]);
  });
});
