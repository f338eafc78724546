import { standardPolicy } from '../../policy';
import { calibrationState, decideCalibration, type PumpWindow } from './calibration';

const policy = standardPolicy;

describe('calibrating a pump (R-225)', () => {
  const readings = (...readingsUl: number[]) => decideCalibration({ targetUl: 10_000, readingsUl }, policy);

  it('every reading within 2 percent of 10 mL (R-225)', () => {
    expect(readings(10_000, 9_800, 10_200)).toEqual({ ok: true, toleranceUl: 200, worstUl: -200 });
    expect(readings(10_000, 9_799, 10_000)).toEqual({ ok: false, toleranceUl: 200, worstUl: -201 });
    expect(readings(10_000, 10_000, 10_201)).toMatchObject({ ok: false, worstUl: 201 });
  });

  it('three readings, of the target that policy says (R-225)', () => {
    expect(readings(10_000, 10_000)).toMatchObject({ code: 'calibration.invalid' });
    expect(decideCalibration({ targetUl: 5_000, readingsUl: [5_000, 5_000, 5_000] }, policy)).toMatchObject({
      code: 'calibration.invalid',
    });
    const small = { ...policy, pump_cal_ml: 5, pump_cal_readings: 1, pump_cal_pct: 1 };
    expect(decideCalibration({ targetUl: 5_000, readingsUl: [4_950] }, small)).toMatchObject({ ok: true });
    expect(decideCalibration({ targetUl: 5_000, readingsUl: [4_949] }, small)).toMatchObject({ ok: false });
  });

  describe('holds for the day and for the container (R-225)', () => {
    const pump = (of: Partial<PumpWindow['calibrations'][number]> = {}): PumpWindow => ({
      stationId: 'w',
      calibrations: [{ containerId: 'c', on: '2026-06-10', at: '2026-06-10T10:30:00Z', ok: true, ...of }],
    });
    const container = { stockContainerId: 'c', openedAt: '2026-06-10T10:00:00Z' };
    it.each([
      ['calibrated since it was opened', pump(), 'good'],
      ['not good enough', pump({ ok: false }), 'failed'],
      ['of yesterday', pump({ on: '2026-06-09' }), 'missing'],
      ['with another container', pump({ containerId: 'other' }), 'missing'],
      ['before this container was opened', pump({ at: '2026-06-10T09:59:59Z' }), 'missing'],
      ['never', { stationId: 'w', calibrations: [] }, 'missing'],
    ] as const)('%s', (_says, of, expected) => {
      expect(calibrationState(of, container, '2026-06-10')).toBe(expected);
    });
  });
});
