import type { Policy } from '../../policy';
import { type Evaluation } from '../../refusal';
import { evaluate, failed, passed, type Rule } from '../../rule';
import { addMinutes } from '../../time';

/** who has to agree before records are handed to an inspector. */
export const packApprovers = ['administrator', 'medical_director'] as const;
export type PackApprover = (typeof packApprovers)[number];
export const packApproverWords: Readonly<Record<PackApprover, string>> = {
  administrator: 'Administrator',
  medical_director: 'Medical director',
};

export const packBases = {
  'dea-inspection': 'Notice of inspection (DEA form 82)',
  warrant: 'Administrative inspection warrant',
  'audit-evaluation': 'Audit or evaluation (42 CFR 2.53)',
} as const;
export type PackBasis = keyof typeof packBases;

/** What an inspector asks for, in the order of the pack (DEA guideline, appendix C). */
export const packParts = {
  access: 'Who has access',
  designations: 'Who may receive stock',
  licences: 'Licenses',
  'powers-of-attorney': 'Powers of attorney',
  inventories: 'Inventories',
  'order-forms': 'Order forms and receipts',
  'batch-records': 'Batch records',
  summary: 'Dispensing summary',
  incidents: 'Incident reports',
  'forms-106': 'Theft and loss (form 106)',
  'forms-41': 'Destruction (form 41)',
} as const;
export type PackPartKey = keyof typeof packParts;

export interface PackApproval {
  readonly as: PackApprover;
  readonly staffId: string;
  readonly decision: 'approved' | 'declined';
  readonly at: Date;
}

export interface PackFacts {
  readonly askedAt: Date;
  readonly approvals: readonly PackApproval[];
  readonly policy: Policy;
  readonly now: Date;
}

export type PackState = 'asked' | 'approved' | 'declined' | 'expired';

/** Worked out when read: two people who differ, neither of them against it, and not too long ago. */
export function packState(facts: PackFacts): { readonly state: PackState; readonly expiresAt: Date } {
  const { approvals, askedAt, policy, now } = facts;
  const minutes = policy.pack_approval_hours * 60;
  const both = approvalsToCome(facts).length === 0;
  const last = approvals.reduce((latest, { at }) => (at > latest ? at : latest), askedAt);
  const expiresAt = addMinutes(both ? last : askedAt, minutes);
  if (approvals.some(({ decision }) => decision === 'declined')) return { state: 'declined', expiresAt };
  if (now >= expiresAt) return { state: 'expired', expiresAt };
  return { state: both ? 'approved' : 'asked', expiresAt };
}

/** Whose word is still to come. One person who holds both roles has one word. */
export function approvalsToCome({ approvals }: Pick<PackFacts, 'approvals'>): readonly PackApprover[] {
  const said = approvals.filter(({ decision }) => decision === 'approved');
  return packApprovers.filter(
    (role) =>
      !said.some(
        (one) =>
          one.as === role &&
          !said.some((other) => other.as !== role && other.staffId === one.staffId && other.at < one.at),
      ),
  );
}

export const packRule: Rule<PackFacts> = {
  id: 'R-242',
  version: 1,
  severity: 'HARD_STOP',
  citation: 'DEA guideline for narcotic treatment programs, appendix C; two approvals are a design choice',
  verified: 'yes',
  policy: ['pack_approval_hours'],
  asks: (facts) => {
    const { state, expiresAt } = packState(facts);
    const inputs = { state, expiresAt: expiresAt.toISOString() };
    if (state === 'approved') return passed('Approved by two people', inputs);
    if (state === 'expired') return failed('The approvals ran out: ask for a new pack', inputs);
    if (state === 'declined') return failed('It was declined: speak with who declined and ask anew', inputs);
    const who = approvalsToCome(facts).map((role) => packApproverWords[role].toLowerCase());
    return failed(`Still to approve, each signed in as themself: ${who.join(' and ')}`, inputs);
  },
};

export function checkPack(facts: PackFacts): Evaluation {
  return evaluate(packRule, facts);
}
