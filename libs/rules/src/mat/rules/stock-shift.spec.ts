import { standardPolicy } from '../../policy';
import { evaluate } from '../../rule';
import { doseFacts } from '../dose/dose';
import { exampleChart, now, nurse, today, usualDose } from '../example-chart';
import type { MedicationChart, OpenContainer } from '../medication-chart';
import type { DoseAttempt } from '../dose/dose-facts';
import { shiftRules } from './stock-shift';

const bottle: OpenContainer = {
  id: 'open',
  stationId: 'w1',
  product: 'methadone-oral-concentrate',
  lot: 'A',
  lotExpiresOn: '2027-01-01',
  mcgPerMl: 10_000,
  mcgPerUnit: null,
  openedAt: `${today}T09:00:00Z`,
  stock: { containerId: 'bottle', quantity: 1_000_000, blocked: null, scanned: true },
};
const kept = (more: Partial<MedicationChart['programme']> = {}): MedicationChart => ({
  ...exampleChart,
  programme: { ...exampleChart.programme, stockSince: '2026-01-01', containers: [bottle], ...more },
});
const ask = (id: 'R-224' | 'R-225', chart: MedicationChart, attempt: Partial<DoseAttempt> = {}, policy = {}) => {
  const rule = shiftRules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(id);
  const { result, severity } = evaluate(
    rule,
    doseFacts({ ...usualDose, ...attempt }, chart, nurse, { ...standardPolicy, ...policy }, now),
  );
  return `${result} ${severity}`;
};

describe('a shift is open at the window (R-224)', () => {
  const shift = { openedAt: `${today}T09:00:00Z`, forDay: today };

  it('is not in force before the ledger is kept (R-224)', () => {
    expect(ask('R-224', exampleChart)).toContain('not in force');
    expect(ask('R-224', kept({ stockSince: '2026-06-11' }))).toContain('not in force');
  });

  it('is warned about, or stopped where the medical director says so (R-224)', () => {
    expect(ask('R-224', kept({ shift }))).toContain('passed');
    expect(ask('R-224', kept())).toBe('failed WARN');
    expect(ask('R-224', kept(), {}, { shift_required: 'stop' })).toBe('failed HARD_STOP');
    expect(ask('R-224', kept({ shift: { ...shift, forDay: '2026-06-09' } }))).toBe('failed WARN');
  });

  it('is not asked of what takes nothing out, or of what is entered afterwards (R-224)', () => {
    expect(ask('R-224', kept(), { observation: 'declined', doseMcg: 0 })).toContain('passed');
    expect(ask('R-224', kept(), { serviceDay: '2026-06-09' })).toContain('passed');
  });
});

describe('a pump that is about to pour (R-225)', () => {
  const calibrated = { containerId: 'bottle', on: today, at: `${today}T09:30:00Z`, ok: true };
  const pumps = (...calibrations: (typeof calibrated)[]) => [{ stationId: 'w1', calibrations }];
  const pour = { pourAt: 'w1' };

  it('was calibrated today with what it pours from (R-225)', () => {
    expect(ask('R-225', kept({ pumps: pumps(calibrated) }), pour)).toContain('passed');
    expect(ask('R-225', kept({ pumps: pumps() }), pour)).toBe('failed HARD_STOP');
    expect(ask('R-225', kept({ pumps: pumps({ ...calibrated, ok: false }) }), pour)).toBe('failed HARD_STOP');
  });

  it('again after the container was changed (R-225)', () => {
    expect(ask('R-225', kept({ pumps: pumps({ ...calibrated, containerId: 'before' }) }), pour)).toBe(
      'failed HARD_STOP',
    );
    expect(ask('R-225', kept({ pumps: pumps({ ...calibrated, at: `${today}T08:59:59Z` }) }), pour)).toBe(
      'failed HARD_STOP',
    );
  });

  it('a window that measures by hand has none, and a poured dose is poured (R-225)', () => {
    expect(ask('R-225', kept(), pour)).toContain('passed');
    expect(ask('R-225', kept({ pumps: pumps() }))).toContain('passed');
    expect(ask('R-225', kept({ pumps: pumps() }), { preparationId: 'poured', stationId: 'w1' })).toContain('passed');
    expect(ask('R-225', exampleChart, pour)).toContain('not in force');
  });
});
