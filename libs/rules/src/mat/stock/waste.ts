import type { Policy } from '../../policy';
import type { Refusal } from '../../refusal';
import { evaluate, failed, passed, type Rule, stops } from '../../rule';
import { addMinutes } from '../../time';
import type { Evaluation } from '../../refusal';
import { mayWitness, notASecond, type Signer } from './witness';
import type { WasteMethod, WasteReason } from './waste-words';

/**
 * waste has two persons. One enters it, the other signs as themself within `witness_minutes`; only then has it left the
 * ledger. Standard practice of treatment programs; no federal regulation asks for it in these words.
 */
export interface WasteAttempt {
  /** What was taken out and not needed is wasted whole; without it so much straight from a container. */
  readonly remainderId?: string;
  readonly quantity: number;
  readonly reason: WasteReason;
  readonly method: WasteMethod;
  readonly says?: string;
}

export interface WasteScene {
  /** What the remainder holds, or what the container has in stock. */
  readonly there: number;
  /** The remainder was wasted, spilled or put away before. */
  readonly ended: boolean;
  /** Another entry of the same waits for its witness until then. */
  readonly waitingUntil: Date | null;
}

export function decideWaste(attempt: WasteAttempt, { there, ended, waitingUntil }: WasteScene): Refusal | null {
  const { remainderId, quantity, reason, method, says } = attempt;
  if (ended) return { code: 'waste.done', says: 'This was wasted or put away before: look at the list again (R-231).' };
  if (waitingUntil !== null)
    return {
      code: 'waste.waiting',
      says: 'This is entered already and waits for its witness: ask somebody to sign it (R-231).',
      facts: { signBy: waitingUntil.toISOString() },
    };
  if (quantity <= 0) return { code: 'waste.invalid', says: 'Say how much was poured away.' };
  if (remainderId !== undefined && quantity !== there)
    return {
      code: 'waste.invalid',
      says: 'What was taken out is wasted whole. If less is there, record the difference as a spill (R-232) or a loss (R-235).',
      facts: { there, quantity },
    };
  if (quantity > there)
    return {
      code: 'stock.short',
      says: 'There is less in the container than this: look again (R-223).',
      facts: { there },
    };
  if ((reason === 'other' || method === 'other') && (says ?? '').trim().length < 10)
    return { code: 'waste.invalid', says: 'Say in a few words why and how: at least ten letters.' };
  return null;
}

export type WasteState = 'waiting' | 'signed' | 'expired';

/** The last moment at which its witness may sign. */
export function wasteSignBy(enteredAt: Date, policy: Policy): Date {
  return addMinutes(enteredAt, policy.witness_minutes);
}

/** Worked out when it is read: nothing has to run for a waste to be over its time. */
export function wasteState(waste: EnteredWaste, policy: Policy, now: Date): WasteState {
  if (waste.signed) return 'signed';
  return now > wasteSignBy(waste.enteredAt, policy) ? 'expired' : 'waiting';
}

export interface EnteredWaste {
  readonly enteredBy: string | null;
  readonly enteredAt: Date;
  readonly signed: boolean;
}

export interface WasteSignature {
  readonly waste: EnteredWaste;
  readonly signer: Signer;
  readonly policy: Policy;
  readonly now: Date;
}

export const witnessRule: Rule<WasteSignature> = {
  id: 'R-231',
  version: 1,
  severity: 'HARD_STOP',
  citation: 'Two-person waste, standard practice',
  verified: 'no',
  policy: ['witness_minutes', 'witness_counselor', 'witness_administrator'],
  asks: ({ waste, signer, policy, now }) => {
    const inputs = {
      enteredBy: waste.enteredBy,
      signer: signer.staffId,
      minutes: Math.floor((now.getTime() - waste.enteredAt.getTime()) / 60_000),
      most: policy.witness_minutes,
    };
    const same = notASecond(signer, waste.enteredBy);
    if (same !== null) return failed(same, inputs);
    if (!mayWitness(signer.roles, policy))
      return failed('A nurse, pharmacist or prescriber witnesses: ask one of them', inputs);
    if (wasteState(waste, policy, now) === 'expired')
      return failed('The time to sign is over: enter the waste anew while both of you see it', inputs);
    return passed('Seen by a second person in time', inputs);
  },
};

/** May this person sign this waste now? Refuses 'waste.signed' for one that is signed, 'waste.witness' by R-231. */
export function decideWasteSignature(signature: WasteSignature): Refusal | Evaluation {
  if (signature.waste.signed)
    return { code: 'waste.signed', says: 'Somebody signed this as witness already. Nothing is left to do.' };
  const evaluation = evaluate(witnessRule, signature);
  if (!stops(evaluation)) return evaluation;
  return {
    code: 'waste.witness',
    says: 'This signature does not count. Nothing has left the ledger.',
    evaluations: [evaluation],
  };
}
