import type { Refusal } from '@cairn/rules';

/** Carries a rule's refusal out of a transaction, so that it is rolled back. The only exception an act throws on purpose. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
    this.name = 'Refused';
  }
}

/** Throws the refusal `code`; `says` names the rule, the inputs and the way out, in words for the person at the screen. */
export function refuse(code: Refusal['code'], says: string, facts?: Record<string, unknown>): never {
  throw new Refused(facts === undefined ? { code, says } : { code, says, facts });
}

/** Throws what a rule answered; null is no objection. */
export function unlessRefused(refusal: Refusal | null): void {
  if (refusal !== null) throw new Refused(refusal);
}
