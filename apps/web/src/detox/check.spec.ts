import { checkBody, checkFaults, emptyCheck, readPressure, readTemperature } from './check-draft';
import { pressCheck } from './check-keys';
import { exampleSheet } from './example-sheet';
import { someItems } from './example-items';
import { dueWords, intervalWords, stageWords } from './words';

const zone = 'America/New_York';

describe('a withdrawal check as it is typed', () => {
  it('pressures and temperatures are read as people write them', () => {
    expect(['124/78', '124 78', '124-78', ''].map(readPressure)).toEqual([
      { systolic: 124, diastolic: 78 },
      { systolic: 124, diastolic: 78 },
      { systolic: 124, diastolic: 78 },
      null,
    ]);
    expect(['78/124', '124', '124/780', 'x'].map(readPressure)).toEqual([undefined, undefined, undefined, undefined]);
    expect(['36.8', '36,8', '38', ''].map(readTemperature)).toEqual([368, 368, 380, null]);
    expect(['368', '36.85', '12.0'].map(readTemperature)).toEqual([undefined, undefined, undefined]);
  });

  it('the pulse is one figure for scale and vital signs; what is empty is not sent', () => {
    const draft = { ...emptyCheck('id', 'scheduled'), pulse: '96', items: someItems };
    expect(checkBody(draft, zone)).toEqual({ pulse: 96, cows: { items: someItems, reason: 'scheduled' } });
    expect(checkBody(emptyCheck('id', 'scheduled'), zone)).toBeNull();
    expect(checkBody({ ...emptyCheck('id', 'scheduled'), notTaken: 'asleep', breaths: '14' }, zone)).toMatchObject({
      pulse: null,
      notTaken: 'asleep',
      vitals: { respiratoryRate: 14, systolic: null },
    });
  });

  it('the time is of the program’s clocks, and a correction needs its reason', () => {
    const draft = { ...emptyCheck('id', 'scheduled'), pulse: '80', at: '2026-06-10T08:00' };
    expect(checkBody(draft, zone)?.at).toBe('2026-06-10T12:00:00.000Z');
    expect(checkBody(draft, zone, 'old')).toBeNull();
    expect(checkBody({ ...draft, why: 'Wrong person' }, zone, 'old')).toMatchObject({
      replaces: { id: 'old', reason: 'Wrong person' },
    });
  });

  it('a figure that cannot be right is said beside its field', () => {
    expect(checkFaults({ ...emptyCheck('id', 'scheduled'), pulse: '400', oxygen: '101' })).toMatchObject({
      pulse: '15 to 260 a minute can be right',
      oxygen: '30 to 100 % can be right',
      breaths: undefined,
    });
  });
});

describe('keys of a check', () => {
  it('Enter goes on from a figure, a digit scores and goes on, Delete takes back, arrows move', () => {
    expect(pressCheck('pulse', 'Enter')).toEqual({ act: 'move', to: 'pressure' });
    expect(pressCheck('temperature', 'Enter')).toEqual({ act: 'move', to: 'sedation' });
    expect(pressCheck('sedation', '0')).toEqual({ act: 'score', row: 'sedation', score: 0, to: 'sweating' });
    expect(pressCheck('sedation', '4')).toMatchObject({ act: 'unknown', known: [0, 1, 2, 3] });
    expect(pressCheck('gooseflesh', '2')).toMatchObject({ act: 'unknown' });
    expect(pressCheck('gooseflesh', '3')).toMatchObject({ act: 'score', to: 'gooseflesh' });
    expect(pressCheck('sweating', 'Backspace')).toEqual({ act: 'clear', row: 'sweating' });
    expect(pressCheck('sweating', 'ArrowUp')).toEqual({ act: 'move', to: 'sedation' });
    expect(pressCheck('pulse', '9')).toEqual({ act: 'none' });
  });
});

describe('words', () => {
  it('say what is due, how pressing it is, and that nobody is woken', () => {
    const now = '2026-06-10T20:30:00Z';
    const item = {
      what: 'cows',
      why: 'schedule',
      dueAt: '2026-06-10T20:00:00Z',
      state: 'due',
      whileAwake: false,
    } as const;
    expect(dueWords(item, now)).toMatch(/^COWS, due since \d\d:00$/);
    expect(dueWords({ ...item, state: 'late' }, now)).toMatch(/^COWS, late, was due/);
    expect(dueWords({ ...item, state: 'ahead', whileAwake: true }, now)).toMatch(/, if awake$/);
    expect(dueWords({ ...item, why: 'before-dose', dueAt: null, state: 'with-event' }, now)).toBe(
      'COWS before the next dose',
    );
    expect([0, 30, 60, 360].map((minutes) => intervalWords(minutes))).toEqual([
      'with no least time',
      'every 30 minutes',
      'every hour',
      'every 6 hours',
    ]);
  });

  it('a stage is named with its hours, and where none is shown the reason is', () => {
    expect(stageWords(exampleSheet()).title).toBe('Stage 2, 18 hours since last use');
    const hidden = exampleSheet({ stage: { shown: false, hours: 30, why: 'Fentanyl is likely: the times differ' } });
    expect(stageWords(hidden)).toEqual({
      title: '30 hours since last use',
      more: 'No stage is shown. Fentanyl is likely: the times differ.',
    });
  });
});
