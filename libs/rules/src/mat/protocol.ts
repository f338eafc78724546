import { licenceFor, type Practitioner } from '../access/licences';
import type { Policy } from '../policy';
import type { Refusal } from '../refusal';
import { addDays, type Day } from '../time';
import type { KnownProtocol, ProtocolKind, ProtocolLimits } from './medication-chart';

/**
 * standing orders and protocols. The medical director approves a version with its conditions; it runs out by itself, and a
 * change is the next version. Each use is an order of its own, signed by a prescriber.
 */
export const protocolKinds: Readonly<Record<ProtocolKind, string>> = {
  'accelerated-titration': 'Faster titration of methadone',
  'induction-steps': 'Steps of an induction',
  'low-dose-start': 'Low-dose start of buprenorphine',
  'high-dose-start': 'High-dose start of buprenorphine',
  'cross-titration': 'Change between agonists',
};

export interface ProtocolAttempt {
  readonly name: string;
  readonly kind: ProtocolKind;
  readonly conditions: string;
  readonly limits: ProtocolLimits;
  /** The version that this one takes the place of. */
  readonly replaces?: string;
}

/** What is known of the version that a new one would replace. */
export interface StandingProtocol {
  readonly name: string;
  readonly kind: ProtocolKind;
  readonly version: number;
  readonly ended: boolean;
}

export interface ApprovedProtocol {
  readonly version: number;
  readonly approvedOn: Day;
  readonly expiresOn: Day;
}

/** May this version be approved? Refuses with 'protocol.refused', each time with what to do. */
export function decideProtocol(
  attempt: ProtocolAttempt,
  replaced: StandingProtocol | null,
  approver: Practitioner,
  policy: Policy,
  today: Day,
): ApprovedProtocol | Refusal {
  const refused = (says: string): Refusal => ({ code: 'protocol.refused', says });
  if (!licenceFor(approver, ['medical_director'], today))
    return refused('A protocol is approved by the medical director with a valid license (R-204).');
  if (replaced?.ended === true)
    return refused('This protocol was ended. Approve a new one under another name (R-204).');
  if (replaced !== null && (replaced.name !== attempt.name || replaced.kind !== attempt.kind))
    return refused('A renewal keeps name and kind. Approve another name as a protocol of its own (R-204).');
  const { maxIncreaseMg, everyDays, maxDoseMg } = attempt.limits;
  if (attempt.kind === 'accelerated-titration' && (maxIncreaseMg === undefined || everyDays === undefined))
    return refused('Faster titration says by how many mg, and after how many days (R-047, R-204).');
  if ([maxIncreaseMg, everyDays, maxDoseMg].some((limit) => limit !== undefined && !(limit > 0)))
    return refused('A limit is more than nothing. Leave it empty where policy holds (R-204).');
  return {
    version: (replaced?.version ?? 0) + 1,
    approvedOn: today,
    expiresOn: addDays(today, policy.standing_order_days),
  };
}

/** Whether a protocol may be named in an order on a day. */
export function protocolStands({ approvedOn, expiresOn }: KnownProtocol, day: Day): boolean {
  return approvedOn <= day && day <= expiresOn;
}
