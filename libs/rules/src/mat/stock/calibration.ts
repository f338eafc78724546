import type { Policy } from '../../policy';
import type { Refusal } from '../../refusal';
import type { Day } from '../../time';

/** a pump is checked before the first dose of a day and after a container was changed. */
export interface CalibrationReadings {
  /** What the pump was asked for. */
  readonly targetUl: number;
  /** What was measured, each time. */
  readonly readingsUl: readonly number[];
}

export interface Calibration {
  readonly ok: boolean;
  readonly toleranceUl: number;
  /** The reading furthest from the target, as what it is off by. */
  readonly worstUl: number;
}

/** Every reading inside tolerance, or it failed. Refuses 'calibration.invalid' another target or too few readings than policy asks. */
export function decideCalibration(
  { targetUl, readingsUl }: CalibrationReadings,
  policy: Policy,
): Calibration | Refusal {
  const wanted = Math.round(policy.pump_cal_ml * 1000);
  if (targetUl !== wanted)
    return {
      code: 'calibration.invalid',
      says: `The pump is asked for ${policy.pump_cal_ml} mL: the target comes from policy (R-225)`,
    };
  if (readingsUl.length < policy.pump_cal_readings)
    return {
      code: 'calibration.invalid',
      says: `${policy.pump_cal_readings} readings are needed, ${readingsUl.length} are there (R-225)`,
    };
  const toleranceUl = Math.floor((targetUl * policy.pump_cal_pct) / 100 + 1e-9);
  const off = readingsUl.map((reading) => reading - targetUl);
  const worstUl = off.reduce((worst, one) => (Math.abs(one) > Math.abs(worst) ? one : worst), 0);
  return { ok: Math.abs(worstUl) <= toleranceUl, toleranceUl, worstUl };
}

/** A pump window, and its last calibration of the day with each container. */
export interface PumpWindow {
  readonly stationId: string;
  readonly calibrations: readonly {
    readonly containerId: string | null;
    readonly on: Day;
    /** An instant. */
    readonly at: string;
    readonly ok: boolean;
  }[];
}

export type CalibrationState = 'good' | 'failed' | 'missing';

/** How a pump stands for what is poured from it: the calibration of this day, of this container, made since it was opened. */
export function calibrationState(
  pump: PumpWindow,
  container: { readonly stockContainerId: string | null; readonly openedAt: string },
  day: Day,
): CalibrationState {
  const made = pump.calibrations.find(
    ({ containerId, on, at }) =>
      on === day &&
      containerId === container.stockContainerId &&
      new Date(at).getTime() >= new Date(container.openedAt).getTime(),
  );
  if (made === undefined) return 'missing';
  return made.ok ? 'good' : 'failed';
}
