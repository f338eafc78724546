import { cowsItemNames, type CowsReason, instantOf, isLocalTime } from '@cairn/rules';
import type { CowsDraft } from '../assessment/api';
import { blank } from '../assessment/cows-draft';

/** What was typed of a check, as it was typed. */
export interface CheckDraft {
  readonly id: string;
  readonly at: string;
  readonly pulse: string;
  /** Upper and lower in one field, as it is said: `124/78`. */
  readonly pressure: string;
  readonly breaths: string;
  readonly oxygen: string;
  readonly temperature: string;
  readonly sedation: string;
  readonly items: CowsDraft['items'];
  readonly notTaken: '' | 'asleep' | 'declined' | 'away';
  readonly reason: CowsReason;
  readonly note: string;
  readonly why: string;
}

export const emptyCheck = (id: string, reason: CowsReason): CheckDraft => ({
  id,
  at: '',
  pulse: '',
  pressure: '',
  breaths: '',
  oxygen: '',
  temperature: '',
  sedation: '',
  items: blank,
  notTaken: '',
  reason,
  note: '',
  why: '',
});

const whole = (text: string, min: number, max: number): number | null | undefined => {
  if (text.trim() === '') return null;
  const value = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= min && value <= max ? value : undefined;
};

/** `124/78`, also typed with a space or a dash. */
export function readPressure(text: string): { systolic: number; diastolic: number } | null | undefined {
  if (text.trim() === '') return null;
  const read = /^(\d{2,3})\s*[/ -]\s*(\d{2,3})$/.exec(text.trim());
  const [systolic, diastolic] = [Number(read?.[1]), Number(read?.[2])];
  if (!(systolic >= 40 && systolic <= 300 && diastolic >= 15 && diastolic <= 200 && diastolic < systolic))
    return undefined;
  return { systolic, diastolic };
}

/** Tenths of a degree Celsius; a point or a comma. */
export function readTemperature(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const read = /^(\d{2})(?:[.,](\d))?$/.exec(text.trim());
  const tenths = read === null ? Number.NaN : Number(read[1]) * 10 + Number(read[2] ?? 0);
  return tenths >= 250 && tenths <= 450 ? tenths : undefined;
}

/** What is wrong beside each field; undefined where nothing is. */
export function checkFaults(draft: CheckDraft) {
  const fault = (value: unknown, says: string) => (value === undefined ? says : undefined);
  return {
    pulse: fault(whole(draft.pulse, 15, 260), '15 to 260 a minute can be right'),
    pressure: fault(readPressure(draft.pressure), 'Write it as 124/78, the upper one first'),
    breaths: fault(whole(draft.breaths, 0, 80), '0 to 80 a minute can be right'),
    oxygen: fault(whole(draft.oxygen, 30, 100), '30 to 100 % can be right'),
    temperature: fault(readTemperature(draft.temperature), '25.0 to 45.0 °C can be right'),
  };
}

/** The check as it is sent; null while nothing of it is there or something is wrong. */
export function checkBody(draft: CheckDraft, zone: string, replaces?: string) {
  if (Object.values(checkFaults(draft)).some((fault) => fault !== undefined)) return null;
  const pulse = whole(draft.pulse, 15, 260) ?? null;
  const pressure = readPressure(draft.pressure) ?? null;
  const vitals = {
    systolic: pressure?.systolic ?? null,
    diastolic: pressure?.diastolic ?? null,
    respiratoryRate: whole(draft.breaths, 0, 80) ?? null,
    oxygenSaturation: whole(draft.oxygen, 30, 100) ?? null,
    temperatureTenths: readTemperature(draft.temperature) ?? null,
  };
  const scored = cowsItemNames.some((name) => draft.items[name] !== null);
  const measured = Object.values(vitals).some((value) => value !== null);
  const sedation = draft.sedation === '' ? undefined : Number(draft.sedation);
  if (!scored && !measured && pulse === null && sedation === undefined && draft.notTaken === '') return null;
  if (replaces !== undefined && draft.why.trim() === '') return null;
  return {
    pulse,
    ...(isLocalTime(draft.at) ? { at: instantOf(draft.at, zone).toISOString() } : {}),
    ...(scored ? { cows: { items: draft.items, reason: draft.reason } } : {}),
    ...(measured ? { vitals } : {}),
    ...(sedation === undefined ? {} : { sedation }),
    ...(draft.notTaken === '' || scored ? {} : { notTaken: draft.notTaken }),
    ...(draft.note.trim() === '' ? {} : { note: draft.note.trim() }),
    ...(replaces === undefined ? {} : { replaces: { id: replaces, reason: draft.why.trim() } }),
  };
}
