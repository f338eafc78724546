import type { Policy } from '../policy';
import { type Signs, vitalSignNames, vitalSigns, type VitalSign, vitalState, vitalWords } from './vital-limits';

/**
 * Clinical reference 1.4, 6.6 and 6.7 (A03): what is taken to the prescriber at once. A steep rise after buprenorphine is
 * R-104 and was answered when the scale was recorded: more than policy's points, 6 or more as 1.4 has it.
 */
export interface LookedAt {
  readonly id: string;
  readonly at: Date;
}
export interface CowsLook extends LookedAt {
  readonly total: number | null;
  readonly precipitated: boolean;
}
export interface SignsLook extends LookedAt {
  readonly signs: Signs;
}

export type EscalationCause = 'cows-high' | 'cows-rise' | 'sedation' | Exclude<VitalSign, 'sedation'>;

export interface Escalation {
  readonly cause: EscalationCause;
  /** The record that calls for it. */
  readonly recordId: string;
  readonly at: Date;
  readonly says: string;
  /** Somebody hard to wake: emergency help and naloxone come before the telephone. */
  readonly emergency: boolean;
}

export interface Looks {
  readonly cows: readonly CowsLook[];
  readonly signs: readonly SignsLook[];
}

/**
 * What calls for the prescriber now: of each sign the newest look at it, where that is past its limit. A later look within
 * the limits ends it; so the same answer is the alert, and its clearing. Asked of one look alone it says what to do at once.
 */
export function escalations({ cows, signs }: Looks, policy: Policy): readonly Escalation[] {
  const found: Escalation[] = [];
  const scale = newest(cows.filter(({ total }) => total !== null));
  if (scale !== null && scale.total !== null) {
    const { id: recordId, at, total } = scale;
    if (total >= policy.wm_escalate_cows)
      found.push({ cause: 'cows-high', recordId, at, says: `COWS ${total}`, emergency: false });
    if (scale.precipitated) {
      const says = `COWS ${total}, a steep rise after buprenorphine`;
      found.push({ cause: 'cows-rise', recordId, at, says, emergency: false });
    }
  }
  for (const sign of vitalSignNames) {
    const look = newest(signs.filter((one) => one.signs[sign] !== null));
    const value = look?.signs[sign];
    if (!look || value === null || value === undefined || vitalState(sign, value, policy) !== 'urgent') continue;
    const says = `${vitalSigns[sign].label}: ${vitalWords(sign, value)}`;
    found.push({ cause: sign, recordId: look.id, at: look.at, says, emergency: sign === 'sedation' });
  }
  return found;
}

/** When the newest limit of a kind was passed that still stands, so that it is looked at again. */
export function passedAt(open: readonly Escalation[]): { readonly cows: Date | null; readonly vitals: Date | null } {
  const of = (isCows: boolean) => newest(open.filter(({ cause }) => cause.startsWith('cows') === isCows))?.at ?? null;
  return { cows: of(true), vitals: of(false) };
}

export interface Called {
  readonly aboutIds: readonly string[];
  readonly causes: readonly string[];
  readonly outcome: 'reached' | 'no-answer' | 'emergency';
}

/** Those about which nobody has been reached yet. A call that nobody answered leaves them open. */
export function notYetCalled(open: readonly Escalation[], calls: readonly Called[]): readonly Escalation[] {
  return open.filter(
    ({ recordId, cause }) =>
      !calls.some(
        (call) => call.outcome !== 'no-answer' && call.aboutIds.includes(recordId) && call.causes.includes(cause),
      ),
  );
}

function newest<Look extends { readonly at: Date }>(looks: readonly Look[]): Look | null {
  return looks.reduce<Look | null>((one, look) => (one === null || look.at > one.at ? look : one), null);
}
