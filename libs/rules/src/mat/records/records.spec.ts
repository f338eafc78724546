import { standardPolicy as policy } from '../../policy';
import { isLooserThanFloor } from '../../policy';
import { micrograms } from '../../units';
import { movementKinds, type MovementKind } from '../stock/accounts';
import { daysToKeep } from './daily-snapshot';
import { isSheetDue, openOf, paperRefOf, paperRule, sheetAmount, sheetsKeptSince } from './downtime';
import { checkExport } from './legal-basis';
import { checkPurge } from './retention';
import { profileRule } from './security-profile';
import { closingOf, columnOf, houseChange } from './summary';

const at = (text: string) => new Date(text);

describe('what is kept, and for how long', () => {
  const ask = (lastOn: string, today: string, years = 7) =>
    checkPurge({ record: 'dose', lastOn, today, policy: { ...policy, retention_years_controlled: years } }).result;

  it('nothing is removed before its years are over (R-219)', () => {
    expect(ask('2020-03-02', '2027-03-01')).toBe('failed');
    expect(ask('2020-03-02', '2027-03-02')).toBe('failed');
    expect(ask('2020-03-02', '2027-03-03')).toBe('passed');
  });

  it('a record of a leap day is kept through 1 March (R-219)', () => {
    expect(ask('2024-02-29', '2031-03-01')).toBe('failed');
    expect(ask('2024-02-29', '2031-03-02')).toBe('passed');
  });

  it('a program may keep them longer, never under two years (R-219)', () => {
    expect(isLooserThanFloor('retention_years_controlled', 1)).toBe(true);
    expect(isLooserThanFloor('retention_years_controlled', 2)).toBe(false);
    expect(ask('2020-03-02', '2030-03-02', 10)).toBe('failed');
  });
});

describe('a legal basis before anything leaves', () => {
  const ask = (
    basis: 'own-record' | 'audit' | 'inspection' | null,
    pack: 'asked' | 'approved' | 'expired' | null = null,
  ) => checkExport({ basis, pack });

  it('without one the log stays on the screen (R-220)', () => {
    expect(ask(null)).toMatchObject({ result: 'failed', severity: 'HARD_STOP' });
    expect(ask('own-record').result).toBe('passed');
    expect(ask('audit').result).toBe('passed');
  });

  it('an inspector gets it only with an approved pack (R-220)', () => {
    expect(ask('inspection').result).toBe('failed');
    expect(ask('inspection', 'asked').result).toBe('failed');
    expect(ask('inspection', 'expired').result).toBe('failed');
    expect(ask('inspection', 'approved').result).toBe('passed');
  });
});

describe('the security profile of the site', () => {
  const ask = (reviewedOn: string | null, today: string) => profileRule.asks({ reviewedOn, today, policy });

  it('is reviewed once a year, and a warning says when it is overdue (R-238)', () => {
    expect(ask(null, '2026-03-02').result).toBe('failed');
    expect(ask('2025-03-02', '2026-03-02').result).toBe('passed');
    expect(ask('2025-03-02', '2026-03-03')).toMatchObject({ result: 'failed', severity: 'WARN' });
  });
});

describe('times without the program', () => {
  it('a sheet is due every hour, and the first at once (R-241)', () => {
    const last = at('2026-03-02T12:00:00Z');
    expect(isSheetDue(null, policy, last)).toBe(true);
    expect(isSheetDue(last, policy, at('2026-03-02T12:59:59Z'))).toBe(false);
    expect(isSheetDue(last, policy, at('2026-03-02T13:00:00Z'))).toBe(true);
  });

  it('sheets of two days are kept (R-241)', () => {
    expect(sheetsKeptSince(policy, at('2026-03-04T12:00:00Z'))).toEqual(at('2026-03-02T12:00:00Z'));
  });

  it('a line on paper has a number that says when its sheet was made (R-241)', () => {
    expect(paperRefOf(at('2026-03-02T13:05:00Z'), 'America/New_York', 14)).toBe('0302-0805-014');
  });

  it('the sheet says what is ordered for the day, or that nothing is due (R-241)', () => {
    const order = {
      doseMcg: micrograms(80_000),
      frequency: 'daily' as const,
      portions: 1,
      steps: [],
      portionPlan: null,
      weekdays: [1, 3, 5],
      startsOn: '2026-03-02',
      expiresOn: '2026-03-06',
      endsOn: null,
    };
    expect(sheetAmount(order, '2026-03-02')).toBe('80 mg');
    expect(sheetAmount(order, '2026-03-03')).toBe('-');
    expect(sheetAmount(order, '2026-03-09')).toBe('-');
    expect(sheetAmount({ ...order, frequency: 'monthly' }, '2026-03-02')).toBe('80 mg when due');
  });

  it('an outage is done when it ended and each line on paper is listed and settled (R-241)', () => {
    const ended = at('2026-03-02T12:00:00Z');
    const line = (settled: boolean) => ({ settled });
    expect(openOf({ endedAt: null, linesOnPaper: null, lines: [] })).toEqual({ running: true, toList: 0, toSettle: 0 });
    expect(openOf({ endedAt: ended, linesOnPaper: 0, lines: [] })).toBeNull();
    expect(openOf({ endedAt: ended, linesOnPaper: 2, lines: [line(true)] })).toMatchObject({ toList: 1, toSettle: 0 });
    expect(openOf({ endedAt: ended, linesOnPaper: 2, lines: [line(true), line(false)] })).toMatchObject({
      toSettle: 1,
    });
    expect(openOf({ endedAt: ended, linesOnPaper: 2, lines: [line(true), line(true)] })).toBeNull();
    expect(openOf({ endedAt: ended, linesOnPaper: 1, lines: [line(true), line(false)] })).toMatchObject({
      toSettle: 1,
    });
  });

  it('the shift waits for it (R-241)', () => {
    const open = { endedAt: null, linesOnPaper: null, lines: [] };
    expect(paperRule.asks({ outages: [] }).result).toBe('passed');
    expect(paperRule.asks({ outages: [open] })).toMatchObject({ result: 'failed', inputs: { outages: 1, running: 1 } });
  });
});

describe('the log of a day is kept', () => {
  it('once the day is over, and the days a worker was away are caught up (R-240)', () => {
    expect(daysToKeep(['2026-03-01'], '2026-02-27', '2026-03-03')).toEqual(['2026-02-27', '2026-02-28', '2026-03-02']);
    expect(daysToKeep([], null, '2026-03-03')).toEqual([]);
    expect(daysToKeep([], '2026-03-03', '2026-03-03')).toEqual([]);
    expect(daysToKeep([], '2020-01-01', '2026-03-15')).toHaveLength(14);
  });
});

describe('the dispensing summary', () => {
  it('every movement stands in one column, and what only moves in the house changes nothing (R-218)', () => {
    const kinds = Object.keys(movementKinds) as MovementKind[];
    for (const kind of kinds) {
      if (kind === 'reversal') continue;
      for (const [from, to] of movementKinds[kind].paths) {
        const change = houseChange(from, to, 7);
        const signed = { received: 1, administered: -1, dispensed: -1, wasted: -1, other: 1 }[columnOf(kind)];
        if (columnOf(kind) !== 'other') expect(Math.sign(change)).toBe(signed);
      }
    }
    expect(houseChange('stock', 'prepared', 7)).toBe(0);
    expect(houseChange('dispensed', 'quarantine', 7)).toBe(7);
  });

  it('what was there, plus what came, less what went, is what has to be there (R-216)', () => {
    const row = { opening: 100, received: 50, administered: 30, dispensed: 20, wasted: 5, other: -1 };
    expect(closingOf(row)).toBe(94);
  });
});
