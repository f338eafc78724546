import type { Role } from '../access/roles';
import type { Policy } from '../policy';
import type { Evaluation, Severity } from '../refusal';
import { evaluate, failed, passed, type Finding } from '../rule';
import type { Attestation, CountedAttestation, PathFacts } from './path-facts';

/**
 * A gate into a state. It looks at records first. Where there is none, be it that this person has none or that Cairn has no
 * home for it yet, a person in a named role may attest to it; the attestation is kept as 'attested, no record', and without it
 * the gate stays shut. So no gate is ever skipped silently.
 */
export interface Guard {
  readonly id: string;
  readonly label: string;
  readonly citation: string;
  readonly severity?: Severity;
  /** Where the person comes from, when the gate is not asked of everyone. */
  readonly onlyFrom?: readonly string[];
  /** Asked only when this was chosen at another gate of the same move; until something is chosen it may be. */
  readonly askedWhen?: ChoiceAt;
  /** Who may attest while there is no record. Empty: only a record opens this gate. */
  readonly attestableBy: readonly Role[];
  /** What may be attested, when the reason code is itself the answer. */
  readonly choices?: readonly Choice[];
  readonly asks: (question: GuardQuestion) => Finding | NoRecord;
}

export interface Choice {
  readonly code: string;
  readonly label: string;
}

/** One or more answers to a gate that offers a choice. */
export interface ChoiceAt {
  readonly guard: string;
  readonly codes: readonly string[];
}

export interface GuardQuestion {
  readonly facts: PathFacts;
  readonly policy: Policy;
}

/** The gate cannot see what it asks about. */
export const noRecord = 'no record';
export type NoRecord = typeof noRecord;

export interface Witness {
  readonly roles: readonly Role[];
  readonly attestations: readonly Attestation[];
}

/** What a gate answers to this person at this moment, and the attestation that opened it, if one did. */
export interface GuardAnswer {
  readonly guard: Guard;
  readonly evaluation: Evaluation;
  readonly attestation: CountedAttestation | null;
  /** There is no record, and nobody has attested: the gate waits for someone's word. */
  readonly awaitsWord: boolean;
  /** And this person could give it. */
  readonly mayAttest: boolean;
}

export function ask(guard: Guard, facts: PathFacts, witness: Witness, policy: Policy): GuardAnswer {
  const attested = (id: string) => witness.attestations.find((one) => one.guard === id);
  const chosen = guard.askedWhen && attested(guard.askedWhen.guard)?.reasonCode;
  const isAsked = chosen === undefined || guard.askedWhen?.codes.includes(chosen);
  const answer = isAsked ? guard.asks({ facts, policy }) : passed(`Not asked in this case: ${guard.label}`, { chosen });
  const role = witness.roles.find((held) => guard.attestableBy.includes(held));
  const given = attested(guard.id);
  const attestation =
    answer === noRecord && given && role && isUsable(guard, given) ? { ...given, label: guard.label, role } : null;
  const awaitsWord = answer === noRecord && attestation === null;
  const finding = answer === noRecord ? byAttestation(guard, attestation) : answer;
  return {
    guard,
    evaluation: evaluate(
      {
        id: guard.id,
        version: 1,
        severity: guard.severity ?? 'HARD_STOP',
        citation: guard.citation,
        asks: () => finding,
      },
      facts,
    ),
    attestation,
    awaitsWord,
    mayAttest: awaitsWord && role !== undefined,
  };
}

function byAttestation(guard: Guard, attestation: CountedAttestation | null): Finding {
  return attestation
    ? passed(`${guard.label}: attested, no record`, { ...attestation })
    : failed(`${guard.label}: no record, so someone has to attest to it`, { attestableBy: guard.attestableBy });
}

function isUsable({ choices }: Guard, { reasonCode, text }: Attestation): boolean {
  const known = choices ? choices.some(({ code }) => code === reasonCode) : reasonCode.trim() !== '';
  return known && text.trim() !== '';
}
