import type { Policy } from '../../policy';
import type { TestMatrix, ValidityStatus } from './kinds';

/** what the laboratory, or the strip in the cup, says of the specimen itself. Null: not looked at. */
export interface ValidityValues {
  readonly creatinineMgDl: number | null;
  readonly ph: number | null;
  readonly specificGravity: number | null;
  /** Was an oxidant, or another thing that does not belong there, found? */
  readonly oxidants: boolean | null;
}

export const nothingChecked: ValidityValues = { creatinineMgDl: null, ph: null, specificGravity: null, oxidants: null };

export interface TemperatureRead {
  readonly temperatureTenthsF: number | null;
  /** After how many minutes it was read. */
  readonly temperatureMinutes: number | null;
}

export interface Validity {
  readonly status: ValidityStatus;
  /** Why, each as one phrase. */
  readonly says: readonly string[];
}

type Sign = readonly [status: ValidityStatus, says: string];
/** The worst one names the specimen. Dilute is the mildest: it is no positive, and no negative either. */
const worstFirst: readonly ValidityStatus[] = ['adulterated', 'substituted', 'invalid', 'dilute'];

/** Thresholds are policy; a specimen of which nothing was looked at is 'not-checked', not valid. */
export function validityOf(
  matrix: TestMatrix,
  values: ValidityValues,
  temperature: TemperatureRead,
  policy: Policy,
): Validity {
  if (matrix !== 'urine') return { status: 'not-checked', says: ['Thresholds of validity are for urine'] };
  const signs = [
    ...temperatureSigns(temperature, policy),
    ...creatinineSigns(values, policy),
    ...acidSigns(values, policy),
    ...gravitySigns(values, policy),
    ...(values.oxidants === true ? [['adulterated', 'An oxidant was found'] as const] : []),
  ];
  for (const status of worstFirst) {
    const says = signs.filter(([one]) => one === status).map(([, words]) => words);
    if (says.length > 0) return { status, says };
  }
  const looked = Object.values(values).some((value) => value !== null);
  return looked || isReadInTime(temperature, policy)
    ? { status: 'valid', says: ['Within the limits of what was looked at'] }
    : { status: 'not-checked', says: ['Nothing of its validity was looked at'] };
}

/** Later than that a specimen has cooled, and its temperature says nothing. */
function isReadInTime({ temperatureTenthsF, temperatureMinutes }: TemperatureRead, policy: Policy): boolean {
  return temperatureTenthsF !== null && temperatureMinutes !== null && temperatureMinutes <= policy.uds_temp_minutes;
}

function temperatureSigns(read: TemperatureRead, policy: Policy): readonly Sign[] {
  if (!isReadInTime(read, policy)) return [];
  const degrees = (read.temperatureTenthsF ?? 0) / 10;
  if (degrees >= policy.uds_temp_min_f && degrees <= policy.uds_temp_max_f) return [];
  return [['invalid', `${degrees} °F, outside ${policy.uds_temp_min_f} to ${policy.uds_temp_max_f}: collect again`]];
}

function creatinineSigns({ creatinineMgDl: found }: ValidityValues, policy: Policy): readonly Sign[] {
  if (found === null || found >= policy.uds_creatinine_min) return [];
  return found < policy.uds_creatinine_substituted
    ? [['substituted', `Creatinine ${found} mg/dL, below ${policy.uds_creatinine_substituted}`]]
    : [['dilute', `Creatinine ${found} mg/dL, below ${policy.uds_creatinine_min}`]];
}

function acidSigns({ ph }: ValidityValues, policy: Policy): readonly Sign[] {
  if (ph === null || (ph >= policy.uds_ph_min && ph <= policy.uds_ph_max)) return [];
  const strong = ph < policy.uds_ph_adulterated_low || ph > policy.uds_ph_adulterated_high;
  return [[strong ? 'adulterated' : 'invalid', `pH ${ph}, outside ${policy.uds_ph_min} to ${policy.uds_ph_max}`]];
}

function gravitySigns({ specificGravity: found }: ValidityValues, policy: Policy): readonly Sign[] {
  return found === null || found >= policy.uds_gravity_min
    ? []
    : [['dilute', `Specific gravity ${found}, below ${policy.uds_gravity_min}`]];
}

/** Can anything be read in such a specimen? A dilute one still shows what was found. */
export function isReadable(status: ValidityStatus): boolean {
  return status === 'valid' || status === 'dilute' || status === 'not-checked';
}
