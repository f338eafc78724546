import { checkLogEntry, type LogEntry, logLine } from './dispensing-log';
import { initialsOf } from './substances';

const dose: LogEntry = {
  id: 'd1',
  kind: 'dose',
  day: '2026-03-02',
  at: '2026-03-02T13:00:00.000Z',
  product: 'methadone-oral-concentrate',
  strengths: [{ mcgPerMl: 10_000, mcgPerUnit: null }],
  patientNumber: '1042',
  patientName: 'Ada Berg',
  consumedMcg: 80_000,
  consumedUl: 8_000,
  takenHomeMcg: 0,
  takenHomeUl: null,
  bottles: 0,
  by: 'Dana M. Ortiz',
  lateEntry: false,
  paperRef: null,
  voided: null,
};

describe('the eight elements of the dispensing log', () => {
  it('of a dose taken here (R-215)', () => {
    expect(logLine(dose)).toEqual({
      words: {
        substance: 'Methadone HCl',
        strength: '10 mg/mL',
        form: 'Oral concentrate',
        date: '2026-03-02',
        patient: '1042 Ada Berg',
        consumed: '80 mg (8 mL)',
        takenHome: 'None',
        initials: 'DMO',
      },
      missing: [],
    });
    expect(checkLogEntry(dose).result).toBe('passed');
  });

  it('of bottles taken home (R-215)', () => {
    const home = {
      ...dose,
      kind: 'take-home' as const,
      consumedMcg: 0,
      consumedUl: null,
      takenHomeMcg: 480_000,
      takenHomeUl: 48_000,
      bottles: 6,
    };
    expect(logLine(home).words).toMatchObject({
      consumed: 'None',
      takenHome: '480 mg (48 mL), oral concentrate, 6 bottles',
    });
    expect(logLine(home).missing).toEqual([]);
  });

  it('a dose from two strengths names both, each once (R-215)', () => {
    const unit = (mcgPerUnit: number) => ({ mcgPerMl: null, mcgPerUnit });
    const tablets = {
      ...dose,
      product: 'methadone-tablet',
      consumedUl: null,
      strengths: [unit(40_000), unit(10_000), unit(40_000)],
    };
    expect(logLine(tablets).words.strength).toBe('40 mg, 10 mg');
  });

  it.each([
    [{ product: null }, 'substance, dosage form'],
    [{ strengths: [] }, 'strength'],
    [{ strengths: [{ mcgPerMl: null, mcgPerUnit: null }] }, 'strength'],
    [{ patientNumber: null, patientName: null }, 'patient'],
    [{ consumedMcg: 0 }, 'amount taken here'],
    [{ by: null }, 'initials'],
    [{ bottles: 2, takenHomeMcg: 0 }, 'amount and form taken home'],
  ] as const)('%j stops: something is missing (R-215)', (change, missing) => {
    const answer = checkLogEntry({ ...dose, ...change });
    expect(answer).toMatchObject({ result: 'failed', severity: 'HARD_STOP' });
    expect(answer.message).toContain(`Missing: ${missing}.`);
  });

  it('a restricted chart is identified by its number (R-215)', () => {
    expect(logLine({ ...dose, patientName: null }).missing).toEqual([]);
  });

  it('initials are the first letters of up to four words (R-215)', () => {
    expect(initialsOf('Zoë de la Peña-Ortiz')).toBe('ZDLP');
    expect(initialsOf('Łucja Żak')).toBe('ŁŻ');
    expect(initialsOf(' ')).toBeNull();
    expect(initialsOf(null)).toBeNull();
  });
});
