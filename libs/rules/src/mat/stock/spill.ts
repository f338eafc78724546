import type { Policy } from '../../policy';
import type { Evaluation, Refusal } from '../../refusal';
import { evaluate, failed, passed, type Rule, stops } from '../../rule';
import { notASecond, type Signer } from './witness';

/**
 * what was spilled or broken. Not a loss, and no Form 106: it is seen, written down, and signed by a supervisor (DEA
 * guideline for narcotic treatment programs, appendix A, citing 21 CFR 1304.21(a)).
 */
export const spillKinds = { spill: 'Spilled', breakage: 'Broken' } as const satisfies Record<string, string>;
export type SpillKind = keyof typeof spillKinds;

export interface SpillAttempt {
  readonly remainderId?: string;
  /** Gone, and cannot be gathered. */
  readonly spilled: number;
  /** Dirty or broken, and gathered: it goes into quarantine, never back. */
  readonly recovered: number;
  readonly circumstances: string;
  readonly occurredAt: Date;
}

export function decideSpill(
  attempt: SpillAttempt,
  scene: { readonly there: number; readonly ended: boolean; readonly now: Date },
): Refusal | null {
  const { spilled, recovered, circumstances, remainderId } = attempt;
  const invalid = (says: string): Refusal => ({ code: 'spill.invalid', says });
  if (scene.ended) return { code: 'waste.done', says: 'This was wasted or put away before: look at the list again.' };
  if (spilled + recovered <= 0) return invalid('Say how much was spilled, and how much of it was gathered.');
  if (attempt.occurredAt > scene.now) return invalid('It happened before now: look at the time.');
  if (circumstances.trim().length < 15) return invalid('Say how it happened, where and who was there (R-232).');
  if (remainderId !== undefined && spilled + recovered !== scene.there)
    return invalid('What was taken out is accounted for whole: spilled and gathered together are all of it.');
  if (spilled + recovered > scene.there)
    return {
      code: 'stock.short',
      says: 'There is less in the container than this: look again (R-223).',
      facts: { there: scene.there },
    };
  return null;
}

export interface SpillSignature {
  readonly enteredBy: string | null;
  readonly signed: boolean;
  readonly signer: Signer;
}

/** Who is a supervisor here: pharmacist, medical director, administrator, or the nurse in charge of the shift. */
export const supervisorRule: Rule<SpillSignature> = {
  id: 'R-232',
  version: 1,
  severity: 'HARD_STOP',
  citation: 'DEA NTP guideline, appendix A; 21 CFR 1304.21(a)',
  verified: 'secondary',
  asks: ({ enteredBy, signer }) => {
    const inputs = { enteredBy, signer: signer.staffId, charge: signer.charge };
    const same = notASecond(signer, enteredBy);
    if (same !== null) return failed(same, inputs);
    const supervises = signer.charge || signer.roles.some((role) => supervisors.includes(role));
    return supervises
      ? passed('Signed by a supervisor', inputs)
      : failed('A pharmacist, medical director, administrator or the nurse in charge signs', inputs);
  },
};
const supervisors: readonly string[] = ['pharmacist', 'medical_director', 'administrator'];

export function decideSpillSignature(signature: SpillSignature): Refusal | Evaluation {
  if (signature.signed)
    return { code: 'spill.signed', says: 'A supervisor signed this already. Nothing is left to do.' };
  const evaluation = evaluate(supervisorRule, signature);
  if (!stops(evaluation)) return evaluation;
  return {
    code: 'spill.supervisor',
    says: 'This signature does not count. Nothing has left the ledger.',
    evaluations: [evaluation],
  };
}

export interface SpillSeen {
  readonly at: Date;
  readonly quantity: number;
  readonly by: string | null;
  readonly product: string;
  readonly place: string | null;
}

export interface SpillPattern {
  readonly of: 'person' | 'product' | 'place';
  readonly name: string;
  readonly times: number;
  readonly quantity: number;
}

/** The review of each month: who, what and where comes up more often than policy lets pass. Nobody is judged by it. */
export function spillPatterns(spills: readonly SpillSeen[], policy: Policy, now: Date): readonly SpillPattern[] {
  const from = new Date(now.getTime() - policy.spill_review_days * 86_400_000);
  const recent = spills.filter(({ at }) => at > from && at <= now);
  return (['person', 'product', 'place'] as const).flatMap((of) => {
    const found = new Map<string, SpillPattern>();
    for (const spill of recent) {
      const name = of === 'person' ? spill.by : spill[of];
      if (name === null) continue;
      const before = found.get(name);
      found.set(name, {
        of,
        name,
        times: (before?.times ?? 0) + 1,
        quantity: (before?.quantity ?? 0) + spill.quantity,
      });
    }
    return [...found.values()]
      .filter(({ times }) => times >= policy.spill_review_times)
      .sort((one, other) => other.times - one.times || (one.name < other.name ? -1 : 1));
  });
}
