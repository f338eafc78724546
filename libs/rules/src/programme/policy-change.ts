import type { Role } from '../access/roles';
import { parseTiers } from '../mat/take-home/tiers';
import { isLooserThanFloor, isPolicyKey } from '../policy';
import type { PolicyKey } from '../policy-keys';
import type { Refusal, RefusalCode } from '../refusal';
import { readOffsets } from '../reminders/offsets';
import { readStaffTimes } from '../reminders/staff-times';
import { type Day, isDay } from '../time';
import { decidedBy, policyDefinition, policyOptionWords, policyWords } from './policy-words';

export type PolicyValue = number | boolean | string;

/** What somebody wants to hold from a day on. */
export interface PolicyAttempt {
  readonly key: string;
  readonly value: PolicyValue;
  readonly effectiveFrom: Day;
  readonly reason: string;
  /** Where the new value comes from; the standard's own citation when nothing is said. */
  readonly citation: string;
}

export interface PolicyScene {
  /** The programme's service day. */
  readonly today: Day;
  readonly roles: readonly Role[];
  /** The days on which rows of this key begin that were not withdrawn. */
  readonly beginnings: readonly Day[];
}

/**
 * May this value hold from that day on? Policy is dated rows: a change is a new row that begins today or later, and the
 * past is never edited. It is refused when it does not fit its unit ('policy.invalid'), when it is looser than
 * its federal floor (R-001, 'policy.floor'), when whoever approves it may not ('policy.approver'), and when a row for
 * that key and day stands already ('policy.taken').
 */
export function decidePolicyChange(attempt: PolicyAttempt, scene: PolicyScene): (PolicyAttempt & Known) | Refusal {
  const { key, effectiveFrom } = attempt;
  const value = decidePolicyValue(key, attempt.value);
  if ('code' in value) return value;
  const facts = { key, effectiveFrom, today: scene.today };
  const refuse = (code: RefusalCode, says: string): Refusal => ({ code, says, facts });
  if (!isDay(effectiveFrom)) return refuse('policy.invalid', 'A policy begins on a day of the calendar.');
  if (effectiveFrom < scene.today)
    return refuse(
      'policy.invalid',
      `A policy begins today (${scene.today}) or later: what was decided with the old one stays as it was (R-003).`,
    );
  if (attempt.reason.trim() === '') return refuse('policy.invalid', 'Say why the policy changes.');
  const deciders = decidedBy(key);
  if (!scene.roles.some((role) => deciders.includes(role)))
    return refuse(
      'policy.approver',
      'This policy bears on care: the medical director decides it. Ask them to enter it.',
    );
  if (scene.beginnings.includes(effectiveFrom)) return policyTaken(key, effectiveFrom);
  return { ...attempt, key: value.key };
}

interface Known {
  readonly key: PolicyKey;
}

/** Is this a value that the key can hold? Asked before a preview as well. */
export function decidePolicyValue(key: string, value: PolicyValue): Known | Refusal {
  const definition = policyDefinition(key);
  if (!isPolicyKey(key) || definition === undefined)
    return { code: 'not-found', says: 'There is no policy of this name.', facts: { key } };
  const fault = valueFault(key, value);
  if (fault !== null) return { code: 'policy.invalid', says: fault, facts: { key, value } };
  if (isLooserThanFloor(key, value))
    return {
      code: 'policy.floor',
      says: `${policyWords(key).label}: ${String(value)} is looser than federal law allows (${String(definition.floor?.limit)}, ${definition.citation}). A program may be stricter, never looser (R-001).`,
      facts: { key, value, floor: definition.floor?.limit, rule: 'R-001' },
    };
  return { key };
}

export function policyTaken(key: string, effectiveFrom: Day): Refusal {
  return {
    code: 'policy.taken',
    says: `Somebody has entered this policy from ${effectiveFrom} already. Look at it; withdraw it or choose another day.`,
    facts: { key, effectiveFrom },
  };
}

/** Only what has not begun may be withdrawn, once; from its day on a row is what people acted by. */
export function decideWithdrawing(
  row: { readonly key: string; readonly effectiveFrom: Day; readonly withdrawn: boolean },
  scene: Pick<PolicyScene, 'today' | 'roles'>,
): Refusal | null {
  const { key, effectiveFrom } = row;
  const facts = { key, effectiveFrom, today: scene.today };
  if (row.withdrawn) return { code: 'policy.begun', says: 'This row has been withdrawn already.', facts };
  if (effectiveFrom <= scene.today)
    return {
      code: 'policy.begun',
      says: 'This policy has begun, and people have acted by it. Enter a new one from tomorrow instead.',
      facts,
    };
  return scene.roles.some((role) => decidedBy(key).includes(role))
    ? null
    : { code: 'policy.approver', says: 'This policy bears on care: the medical director withdraws it.', facts };
}

const time = '([01]\\d|2[0-3]):[0-5]\\d';
const isTime = new RegExp(`^${time}$`);
const isStretch = new RegExp(`^${time}-${time}$`);

/** The most that makes sense of a unit: beyond it, it is a slip of the pen. */
const most: Readonly<Record<string, number>> = {
  days: 3650,
  hours: 720,
  minutes: 1440,
  mg: 2000,
  patients: 20,
  ms: 700,
  mmHg: 300,
  'beats a minute': 300,
  'mg at once': 5000,
  'mg in 24 hours': 20_000,
  'USD a year': 99_999,
  'percent of the poverty guideline': 1000,
};

/** Values of nothing that mean something: no entry afterwards, no least time between doses, no variance at all. */
function mayBeNothing(key: PolicyKey): boolean {
  return /^(late_entry_minutes|booking_past_days|md_min_interval_h|sms_max_|acuity_|liquid_var_|random_test_p_|comfort_\w+_interval_)/.test(
    key,
  );
}

function valueFault(key: PolicyKey, value: PolicyValue): string | null {
  const { standard, unit, options, decimals = 0 } = policyDefinition(key) ?? { standard: 0, unit: '' };
  if (typeof value !== typeof standard) return `This is not a value for “${policyWords(key).label}”.`;
  if (typeof value === 'string') {
    if (options)
      return options.includes(value) ? null : `One of these, please: ${options.map(policyOptionWords).join(', ')}.`;
    if (isTime.test(String(standard))) return isTime.test(value) ? null : 'A time is written as 17:00.';
    if (isStretch.test(String(standard))) return isStretch.test(value) ? null : 'Two times are written as 20:00-09:00.';
    if (unit === 'reminder times')
      return readOffsets(value) === null
        ? 'Times are written as 1d 17:00 (the day before), 2h (before it begins) or now, parted by commas; each once.'
        : null;
    if (unit === 'staff times')
      return readStaffTimes(value) === null
        ? 'Days are written as 14d (before), 0d (on the day), +2d (after) and at the end then every 3d, parted by commas; each once.'
        : null;
    if (parseTiers(standard) !== null)
      return parseTiers(value) === null
        ? 'Steps are written as 1:7,15:14,31:28: treatment day, then days of supply.'
        : null;
    if (unit === 'words' && value.length > 1200) return 'At most 1,200 letters, please.';
    return value.trim() === '' ? 'The value is missing.' : null;
  }
  if (typeof value === 'boolean') return null;
  const weight = unit === 'patients';
  if (decimals > 0) {
    const scaled = value * 10 ** decimals;
    if (!Number.isFinite(value) || Math.abs(scaled - Math.round(scaled)) > 1e-9)
      return `At most ${decimals} digits after the point, please.`;
    const limit = typeof standard === 'number' && standard > 1 ? 250 : 1;
    const nothing = mayBeNothing(key);
    return value < 0 || (value === 0 && !nothing) || value > limit
      ? `${nothing ? 'From' : 'Above'} 0 to ${limit} ${unit}, please.`
      : null;
  }
  if (!Number.isFinite(value) || (weight ? (value * 4) % 1 !== 0 : !Number.isInteger(value)))
    return weight ? 'A weight is counted in quarters, such as 1.25.' : `A whole number of ${unit}, please.`;
  const least = mayBeNothing(key) ? 0 : weight ? 0.25 : 1;
  const limit = most[unit] ?? 100;
  return value < least || value > limit ? `Between ${least} and ${limit} ${unit}, please.` : null;
}
