import { uuidv7 } from 'uuidv7';

/** What is kept of an emergency on this machine while it lasts: ids, steps and times, no name. */
export interface EmergencyLog {
  readonly id: string;
  readonly patientId: string | null;
  readonly beganAt: string;
  readonly steps: readonly { readonly id: string; readonly step: string; readonly at: string }[];
  /** How many of the steps the server has. */
  readonly saved: number;
}

const place = 'cairn.emergency';

/** The emergency that a reload interrupted, or a new one. It has no record before its first step: a wrong key costs nothing. */
export function openLog(patientId: string | null, now: Date, storage: Storage = sessionStorage): EmergencyLog {
  return storedLog(storage) ?? { id: uuidv7(), patientId, beganAt: now.toISOString(), steps: [], saved: 0 };
}

export function storedLog(storage: Storage = sessionStorage): EmergencyLog | null {
  try {
    return JSON.parse(storage.getItem(place) ?? 'null') as EmergencyLog | null;
  } catch {
    return null;
  }
}

export function keepLog(log: EmergencyLog, storage: Storage = sessionStorage): void {
  storage.setItem(place, JSON.stringify(log));
}

export function forgetLog(storage: Storage = sessionStorage): void {
  storage.removeItem(place);
}

export function withStep(log: EmergencyLog, step: string, now: Date): EmergencyLog {
  return { ...log, steps: [...log.steps, { id: uuidv7(), step, at: now.toISOString() }] };
}

/** As the server takes it: the whole log each time, of which it writes what it does not have. */
export function bodyOf({ patientId, beganAt, steps }: EmergencyLog) {
  return { kind: 'overdose-at-window', patientId, beganAt, steps };
}

/** `4:07`, for a clock that runs. */
export function runningTime(from: string, now: number): string {
  const seconds = Math.max(0, Math.floor((now - Date.parse(from)) / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export function lastOf(log: EmergencyLog, step: string): string | null {
  return log.steps.findLast((each) => each.step === step)?.at ?? null;
}
