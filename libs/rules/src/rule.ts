import type { PolicyKey } from './policy-keys';
import type { Evaluation, EvaluationResult, Overrider, Severity } from './refusal';

/**
 * One rule of the clinic: where it comes from, how hard it is, and the question it asks of the facts. A list of rules
 * is asked as a whole, so that a person sees everything that stands in the way at once, not one stop after another.
 */
export interface Rule<Facts> {
  readonly id: string;
  readonly version: number;
  readonly severity: Severity;
  readonly citation: string;
  readonly overridableBy?: readonly Overrider[];
  /** The policy keys whose values it reads; a test holds this to the truth. */
  readonly policy?: readonly PolicyKey[];
  /** How far the source could be checked, beyond what its policy keys say of themselves. */
  readonly verified?: Verified;
  /** Which attempts it is asked of. A rule about injections is not asked of a tablet: it has no answer, not a passed one. */
  readonly appliesTo?: (facts: Facts) => boolean;
  readonly asks: (facts: Facts) => Finding;
}

/** 'yes' against the text, 'secondary' against a dated summary, 'no' from general knowledge, 'design' chosen by us. */
export type Verified = 'yes' | 'secondary' | 'no' | 'design';

/** What a rule found. Some rules are harder in one case than in another; then the finding says how hard it is. */
export interface Finding {
  readonly result: EvaluationResult;
  readonly message: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly severity?: Severity;
}

type Inputs = Readonly<Record<string, unknown>>;

export function passed(message: string, inputs: Inputs = {}): Finding {
  return { result: 'passed', message, inputs };
}

export function failed(message: string, inputs: Inputs = {}, severity?: Severity): Finding {
  return severity ? { result: 'failed', message, inputs, severity } : { result: 'failed', message, inputs };
}

/** Said of a rule whose facts the clinic does not record yet: it is listed, and never counted as passed. */
export function notInForce(message: string): Finding {
  return { result: 'not in force', message, inputs: {} };
}

/** a rule that cannot see what it needs fails, and names what is missing. */
export function cannotTell(missing: string): Finding {
  return failed(`Cannot be checked: ${missing} is missing`, { missing });
}

/** The finding of one rule, with everything that R-002 keeps. A hard stop names nobody who could override it. */
export function evaluate<Facts>(rule: Rule<Facts>, facts: Facts): Evaluation {
  const { severity = rule.severity, result, message, inputs } = rule.asks(facts);
  return {
    ruleId: rule.id,
    ruleVersion: rule.version,
    severity,
    result,
    message,
    citation: rule.citation,
    inputs,
    overridableBy: severity === 'OVERRIDE' ? (rule.overridableBy ?? []) : [],
  };
}

/** Every rule that concerns this attempt, in the order of the list. */
export function evaluateAll<Facts>(rules: readonly Rule<Facts>[], facts: Facts): readonly Evaluation[] {
  const evaluations: Evaluation[] = [];
  for (const rule of rules)
    if (rule.appliesTo === undefined || rule.appliesTo(facts)) evaluations.push(evaluate(rule, facts));
  return evaluations;
}

export function stops(evaluation: Evaluation): boolean {
  return evaluation.result === 'failed' && evaluation.severity === 'HARD_STOP';
}

export function needsOverride(evaluation: Evaluation): boolean {
  return evaluation.result === 'failed' && evaluation.severity === 'OVERRIDE';
}

/** Shown before saving; that it was seen is kept with the record (section 0.1). */
export function warns(evaluation: Evaluation): boolean {
  return evaluation.result === 'failed' && evaluation.severity === 'WARN';
}
