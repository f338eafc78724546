import type { Permission } from '../access/permissions';
import type { Refusal } from '../refusal';

/** Records that can have been entered on the chart of the wrong person. */
export const misfiledTypes = ['appointment', 'contact_consent', 'specimen', 'dose', 'medication_order'] as const;
export type MisfiledType = (typeof misfiledTypes)[number];

export function isMisfiledType(text: string): text is MisfiledType {
  return (misfiledTypes as readonly string[]).includes(text);
}

/** What each is called on the screens, and the act that its author needs: who may not take it back may not move it. */
export const misfiledFacts = {
  appointment: { label: 'Session', takesBack: 'appointment.cancel', entersAgain: null },
  contact_consent: { label: 'Consent to be contacted', takesBack: 'consent.revoke', entersAgain: null },
  specimen: { label: 'Drug test', takesBack: 'specimen.record', entersAgain: null },
  dose: { label: 'Dose', takesBack: 'dose.void', entersAgain: 'dose.record' },
  medication_order: { label: 'Medication order', takesBack: 'order.stop', entersAgain: 'order.write' },
} as const satisfies Record<
  MisfiledType,
  { readonly label: string; readonly takesBack: Permission; readonly entersAgain: Permission | null }
>;

export interface MisfiledFacts {
  readonly type: MisfiledType;
  readonly fromPatientId: string;
  readonly toPatientId: string;
  /** It was taken back, cancelled or stopped before. */
  readonly closed: boolean;
}

/**
 * May a record move to another person's chart? It is never changed: it is taken back here, with the reason, and entered
 * again there. A dose or an order is entered again only by someone who may give or sign it, in the ordinary way, because
 * every rule has to be asked for the right person. Refuses with 'misfiled.invalid'.
 */
export function decideMisfiled(
  facts: MisfiledFacts,
  reason: string,
): { readonly waits: boolean; readonly reason: string } | Refusal {
  const refuse = (says: string): Refusal => ({ code: 'misfiled.invalid', says });
  const { type, fromPatientId, toPatientId, closed } = facts;
  const { label, entersAgain } = misfiledFacts[type];
  if (fromPatientId === toPatientId)
    return refuse('This record is on this person’s chart already. Choose another one.');
  if (closed) return refuse(`${label}: taken back, cancelled or stopped before. Enter it anew for the right person.`);
  if (reason.trim() === '') return refuse('Say why this belongs to another person.');
  return { waits: entersAgain !== null, reason: reason.trim() };
}
