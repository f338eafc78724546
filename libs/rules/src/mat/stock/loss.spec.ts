import fc from 'fast-check';
import { standardPolicy } from '../../policy';
import { isRefusal } from '../../refusal';
import { addDays, addMinutes, localDay, localTime } from '../../time';
import { type KnownLoss, lossClocks, type LossClockKind, lossFactorNames, type LossStep } from './loss';
import { type BusinessCalendar, form106DueAt, isBusinessDay, noticeDueAt } from './loss-clock';
import { decideLossClosing, decideFound, decideLoss, decideLossStep, decideSignificance } from './loss-decide';

const zone = 'America/New_York';
const week = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, kind: 'clinic' as const, opens: '06:00', closes: '14:30' }));
const calendar: BusinessCalendar = { zone, weeks: [{ fromDay: '2026-01-01', hours: week }], closures: [] };
const friday = new Date('2026-03-06T17:00:00Z');
const due = (at: Date, of = calendar) => localTime(noticeDueAt(at, standardPolicy, of), zone);

describe('the clock of a theft or loss starts at discovery (R-235)', () => {
  it('written notice by the close of the next business day (R-235)', () => {
    expect(due(new Date('2026-03-02T17:00:00Z'))).toBe('2026-03-03T14:30');
    expect(due(friday)).toBe('2026-03-09T14:30');
  });

  it('a clinic that is open on Saturday has a business day then, and one without hours closes at five (R-235)', () => {
    const saturday = { weekday: 6, kind: 'dosing' as const, opens: '06:00', closes: '09:00' };
    const weeks = [{ fromDay: '2026-01-01', hours: [...week, saturday] }];
    expect(due(friday, { ...calendar, weeks })).toBe('2026-03-07T09:00');
    expect(due(friday, { ...calendar, weeks: [] })).toBe('2026-03-09T17:00');
  });

  it('a holiday stops the clock; closing our own doors does not (R-235)', () => {
    const closed = { fromDay: '2026-03-09', toDay: '2026-03-09' };
    const holiday = { ...calendar, closures: [{ ...closed, kind: 'holiday' as const }] };
    expect(due(friday, holiday)).toBe('2026-03-10T14:30');
    expect(isBusinessDay('2026-03-09', holiday)).toBe(false);
    expect(due(friday, { ...calendar, closures: [{ ...closed, kind: 'emergency' }] })).toBe('2026-03-09T14:30');
  });

  it('Form 106 by the end of the 45th day, over the change of the clocks too (R-235)', () => {
    const found = new Date('2026-03-02T17:00:00Z');
    expect(localTime(form106DueAt(found, standardPolicy, calendar), zone)).toBe('2026-04-16T23:59');
  });

  it('notice is never due before discovery nor after eight days, however the week looks (R-235)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 * 24 * 60 }), fc.subarray([1, 2, 3, 4, 5, 6, 7]), (minutes, open) => {
        const at = addMinutes(new Date('2026-01-01T05:00:00Z'), minutes);
        const hours = open.map((weekday) => ({ weekday, kind: 'clinic' as const, opens: '06:00', closes: '14:00' }));
        const at2 = noticeDueAt(at, standardPolicy, { ...calendar, weeks: [{ fromDay: '2026-01-01', hours }] });
        expect(at2.getTime()).toBeGreaterThan(at.getTime());
        expect(localDay(at2, zone) <= addDays(localDay(at, zone), 3)).toBe(true);
      }),
    );
  });
});

const loss = (change: Partial<KnownLoss> = {}): KnownLoss => ({
  kind: 'loss',
  discoveredAt: friday,
  steps: [],
  significant: null,
  closedAt: null,
  ...change,
});
const done = (...steps: LossStep['step'][]): LossStep[] =>
  steps.map((step) => ({ step, doneAt: addMinutes(friday, 60) }));
const stateAt = (known: KnownLoss, clock: LossClockKind, at: string) =>
  lossClocks(known, standardPolicy, calendar, new Date(at)).find((one) => one.clock === clock)?.state;

describe('how a loss stands, worked out when it is read (R-235)', () => {
  it('warns 24 hours before each deadline, and says when it is over (R-235)', () => {
    // Due on Monday at 14:30, which is 18:30 in universal time.
    expect(stateAt(loss(), 'dea-notice', '2026-03-08T18:29:59Z')).toBe('running');
    expect(stateAt(loss(), 'dea-notice', '2026-03-08T18:30:00Z')).toBe('soon');
    expect(stateAt(loss(), 'dea-notice', '2026-03-09T18:30:00Z')).toBe('soon');
    expect(stateAt(loss(), 'dea-notice', '2026-03-09T18:30:01Z')).toBe('overdue');
    expect(stateAt(loss(), 'form-106', '2026-04-21T03:59:01Z')).toBe('overdue');
  });

  it('done in time, or done late (R-235)', () => {
    expect(stateAt(loss({ steps: done('dea-notice') }), 'dea-notice', '2026-05-01T00:00:00Z')).toBe('done');
    const late = [{ step: 'dea-notice' as const, doneAt: new Date('2026-03-09T18:31:00Z') }];
    expect(stateAt(loss({ steps: late }), 'dea-notice', '2026-05-01T00:00:00Z')).toBe('done-late');
  });

  it('runs until somebody decided that a loss is not significant; a theft always runs (R-235)', () => {
    const now = new Date('2026-03-07T00:00:00Z');
    expect(lossClocks(loss({ significant: false }), standardPolicy, calendar, now)).toEqual([]);
    const clocks = lossClocks(loss({ kind: 'theft', significant: null }), standardPolicy, calendar, now);
    expect(clocks.map(({ clock }) => clock)).toEqual(['dea-notice', 'form-106', 'state-notice', 'police']);
  });
});

describe('deciding about a loss', () => {
  const factors = Object.fromEntries(lossFactorNames.map((name) => [name, 'Weighed in words'])) as never;

  it('weighs each of the six factors in words (R-235)', () => {
    expect(decideSignificance(loss(), { significant: false, factors })).toBeNull();
    const silent = { ...(factors as Record<string, string>), trends: '' } as never;
    expect(decideSignificance(loss(), { significant: true, factors: silent })).toMatchObject({ code: 'loss.invalid' });
    expect(decideSignificance(loss({ kind: 'theft' }), { significant: false, factors })).not.toBeNull();
    expect(decideSignificance(loss({ closedAt: friday }), { significant: true, factors })).toMatchObject({
      code: 'loss.closed',
    });
  });

  it('closes only with both dates, the state told, and of a theft the police (R-235)', () => {
    const close = (known: KnownLoss, policy = standardPolicy) => decideLossClosing({ loss: known, policy });
    expect(close(loss())).toMatchObject({ code: 'loss.open' });
    const significant = loss({ significant: true });
    expect(close({ ...significant, steps: done('dea-notice', 'state-notice') })).toMatchObject({ code: 'loss.open' });
    expect(close({ ...significant, steps: done('form-106', 'state-notice') })).toMatchObject({ code: 'loss.open' });
    expect(close({ ...significant, steps: done('dea-notice', 'form-106') })).toMatchObject({ code: 'loss.open' });
    const told = done('dea-notice', 'form-106', 'state-notice');
    expect(isRefusal(close({ ...significant, steps: told }))).toBe(false);
    expect(isRefusal(close({ ...significant, kind: 'theft', steps: told }))).toBe(true);
    expect(isRefusal(close({ ...significant, kind: 'theft', steps: [...told, ...done('police')] }))).toBe(false);
    const quiet = { ...standardPolicy, loss_state_notice: false, loss_police_report: false };
    expect(isRefusal(close({ ...significant, kind: 'theft', steps: done('dea-notice', 'form-106') }, quiet))).toBe(
      false,
    );
    expect(isRefusal(close(loss({ significant: false })))).toBe(false);
    expect(close(loss({ significant: false, closedAt: friday }))).toMatchObject({ code: 'loss.closed' });
  });

  it('a step lies between discovery and now, and a report has a number (R-235)', () => {
    const now = addMinutes(friday, 120);
    expect(decideLossStep(loss(), 'police', addMinutes(friday, -1), null, now)).not.toBeNull();
    expect(decideLossStep(loss(), 'police', addMinutes(now, 1), null, now)).not.toBeNull();
    expect(decideLossStep(loss(), 'police', now, null, now)).toBeNull();
    expect(decideLossStep(loss(), 'form-106', now, ' ', now)).not.toBeNull();
    expect(decideLossStep(loss(), 'form-106', now, '2026-0005', now)).toBeNull();
    expect(decideLossStep(loss({ closedAt: now }), 'police', now, null, now)).toMatchObject({ code: 'loss.closed' });
    expect(decideLossStep(loss({ closedAt: now }), 'note', now, null, now)).toBeNull();
  });

  it('a loss says what is missing of what (R-235)', () => {
    const line = { containerId: 'c', account: 'stock' as const, quantity: 5000 };
    const attempt = {
      kind: 'loss' as const,
      discoveredAt: friday,
      circumstances: 'Missing at the closing count',
      lines: [line],
    };
    expect(decideLoss(attempt, friday)).toBeNull();
    expect(decideLoss(attempt, addMinutes(friday, -1))).not.toBeNull();
    expect(decideLoss({ ...attempt, lines: [] }, friday)).not.toBeNull();
    expect(decideLoss({ ...attempt, lines: [line, line] }, friday)).not.toBeNull();
  });

  it('no more is found than is lost (R-235)', () => {
    expect(
      [decideFound(5000, 5000), decideFound(0, 5000), decideFound(5001, 5000)].map((one) => one?.code ?? null),
    ).toEqual([null, 'loss.invalid', 'loss.invalid']);
  });
});
