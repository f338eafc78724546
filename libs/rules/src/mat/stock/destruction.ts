import type { Policy } from '../../policy';
import type { Evaluation, Refusal } from '../../refusal';
import { evaluate, failed, passed, type Rule, stops } from '../../rule';
import { type Day, isDay } from '../../time';
import { isDeaNumber } from './supplier';
import { mayWitness, type Signer } from './witness';

/**
 * how controlled stock is destroyed. On site two employees see it and sign DEA Form 41; or it goes to a reverse distributor,
 * and one colleague beside who records it signs that it was handed over (21 CFR 1304.21(e), 1317.95(d)).
 */
export const destructionMethods = {
  'on-site': 'On site, before two employees',
  'reverse-distributor': 'Handed to a reverse distributor',
} as const satisfies Record<string, string>;
export type DestructionMethod = keyof typeof destructionMethods;

export interface DestructionAttempt {
  readonly method: DestructionMethod;
  readonly on: Day;
  /** DEA Form 41 on site; DEA Form 222 or invoice number for a reverse distributor. */
  readonly formNumber: string;
  /** On site: how it was made so that nobody can use it. */
  readonly how?: string;
  readonly distributor?: string;
  readonly distributorDea?: string;
  readonly lines: readonly { readonly containerId: string; readonly quantity: number }[];
}

export function decideDestruction(
  attempt: DestructionAttempt,
  { today, inQuarantine }: { readonly today: Day; readonly inQuarantine: ReadonlyMap<string, number> },
): Refusal | null {
  const invalid = (says: string, facts: object = {}): Refusal => ({
    code: 'destruction.invalid',
    says,
    facts: { ...facts },
  });
  const { method, on, formNumber, lines } = attempt;
  if (!isDay(on) || on > today) return invalid('The day of destruction is today or before.');
  if (formNumber.trim() === '')
    return invalid(
      method === 'on-site'
        ? 'Say the number of DEA Form 41 (R-234).'
        : 'Say the number of the order form or invoice (R-234).',
    );
  if (method === 'on-site' && (attempt.how ?? '').trim() === '') return invalid('Say how it is destroyed (R-234).');
  if (
    method === 'reverse-distributor' &&
    ((attempt.distributor ?? '').trim() === '' || !isDeaNumber(attempt.distributorDea ?? ''))
  )
    return invalid(
      'Say who takes it, with their DEA number: two letters and seven digits that belong together (R-234).',
    );
  if (lines.length === 0) return invalid('Choose what is destroyed.');
  if (new Set(lines.map(({ containerId }) => containerId)).size !== lines.length)
    return invalid('Each container stands once in the list.');
  for (const { containerId, quantity } of lines) {
    const there = inQuarantine.get(containerId) ?? 0;
    if (quantity <= 0 || quantity > there)
      return invalid('Only what lies in quarantine is destroyed: put it there first (R-233, R-234).', {
        containerId,
        there,
      });
  }
  return null;
}

export interface DestructionSignature {
  readonly method: DestructionMethod;
  readonly enteredBy: string | null;
  /** Who signed before. */
  readonly signedBy: readonly string[];
  readonly signer: Signer;
  readonly policy: Policy;
}

/** How many employees sign beside the form. On site whoever recorded it may be one of the two. */
export function signaturesNeeded(method: DestructionMethod): number {
  return method === 'on-site' ? 2 : 1;
}

export const destructionRule: Rule<DestructionSignature> = {
  id: 'R-234',
  version: 1,
  severity: 'HARD_STOP',
  citation: '21 CFR 1304.21(e), 1317.95(d)',
  verified: 'secondary',
  policy: ['witness_counselor', 'witness_administrator'],
  asks: ({ method, enteredBy, signedBy, signer, policy }) => {
    const inputs = { method, signed: signedBy.length, needed: signaturesNeeded(method), signer: signer.staffId };
    if (signer.staffId === null) return failed('A person signs, not a program', inputs);
    if (signedBy.includes(signer.staffId))
      return failed('You signed already: the second employee is somebody else', inputs);
    if (method === 'reverse-distributor' && signer.staffId === enteredBy)
      return failed('A colleague signs that it was handed over: not who recorded it', inputs);
    if (!mayWitness(signer.roles, policy))
      return failed('A nurse, pharmacist or prescriber witnesses: ask one of them', inputs);
    return passed('Seen and signed by an employee', inputs);
  },
};

export function decideDestructionSignature(signature: DestructionSignature): Refusal | Evaluation {
  if (signature.signedBy.length >= signaturesNeeded(signature.method))
    return { code: 'destruction.signed', says: 'Everybody who has to sign this has signed. Nothing is left to do.' };
  const evaluation = evaluate(destructionRule, signature);
  if (!stops(evaluation)) return evaluation;
  return {
    code: 'destruction.witness',
    says: 'This signature does not count. Nothing has left the ledger.',
    evaluations: [evaluation],
  };
}
