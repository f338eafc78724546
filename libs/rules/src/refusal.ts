import { type Role, roles } from './access/roles';

/**
 * How a rule says no. A refusal is a value: the service that asked wraps it once to roll back, and the API turns its
 * code into a status. `says` is one plain sentence for the person at the screen.
 */
export interface Refusal {
  readonly code: RefusalCode;
  readonly says: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly evaluations?: readonly Evaluation[];
}

/**
 * what a rule found, kept with the record it was asked for, also when it passed.
 * message, citation and inputs are shown, so that a clinician can check the answer independently.
 */
export interface Evaluation {
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly severity: Severity;
  readonly result: EvaluationResult;
  readonly message: string;
  readonly citation: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Who may go on in spite of a failed `OVERRIDE` rule. Always empty for a hard stop. */
  readonly overridableBy: readonly Overrider[];
}

/** Who may give a reason: a role, or the charge nurse, who is a nurse with that mark. */
export type Overrider = Role | 'charge_nurse';
export const overriders: readonly Overrider[] = [...roles, 'charge_nurse'];

/**
 * HARD_STOP: refused until the underlying condition changes. OVERRIDE: refused unless a named role gives a reason.
 * WARN: shown before saving. REPORT: never shown at the point of care.
 */
export type Severity = 'HARD_STOP' | 'OVERRIDE' | 'WARN' | 'REPORT';

/** 'not in force' is said of a rule whose facts the clinic does not record yet. It is never counted as passed. */
export type EvaluationResult = 'passed' | 'failed' | 'not in force';

/**
 * What a refusal answers over HTTP. 409 is said when someone else was first, 412 when the page was old, 422 when a rule
 * stands in the way. "No such record" and "another programme's record" are the same answer.
 */
export const refusalStatus = {
  'input.invalid': 400,
  'session.none': 401,
  'session.refused': 401,
  'session.locked': 401,
  'set-up.code': 401,
  'permission.denied': 403,
  'session.csrf': 403,
  'chart.restricted': 403,
  'chart.own': 403,
  'session.no-programme': 403,
  'not-found': 404,
  'patient.not-found': 404,
  'path.already-open': 409,
  'order.already-active': 409,
  'dose.already-given': 409,
  'preparation.open': 409,
  'stock.container-elsewhere': 409,
  'preparation.resolved': 409,
  'bed.taken': 409,
  'bed.elsewhere': 409,
  'stay.open': 409,
  'completion.written': 409,
  'handover.open': 409,
  'handover.signed': 409,
  'handover.taken': 409,
  'shift.open': 409,
  'shift.closed': 409,
  'count.counted': 409,
  'count.signed': 409,
  'inventory.done': 409,
  'station.taken': 409,
  'dose.already-voided': 409,
  'finding.replaced': 409,
  'intake.signed-meanwhile': 409,
  'response.replaced': 409,
  'assessment.replaced': 409,
  'flag.cleared': 409,
  'alert.not-open': 409,
  'protocol.taken': 409,
  'protocol.ended': 409,
  'settings.taken': 409,
  'closure.overlap': 409,
  'policy.taken': 409,
  'zone.collision': 409,
  'appointment.booked': 409,
  'appointment.closed': 409,
  'assignment.overlap': 409,
  'near-duplicate': 409,
  'patient.merged': 409,
  'merge.already': 409,
  'misfiled.already': 409,
  'desk.already-arrived': 409,
  'desk.already-called': 409,
  'desk.moved-on': 409,
  'set-up.done': 409,
  'staff.email-taken': 409,
  'list.busy': 409,
  'version.stale': 412,
  'draft.newer': 409,
  'draft.standing': 409,
  'draft.ended': 404,
  'draft.too-large': 413,
  'list.too-large': 413,
  'file.too-large': 413,
  'file.range': 416,
  'idempotency.body-differs': 422,
  'file.type': 422,
  'file.image': 422,
  'response.invalid': 422,
  'response.licence': 422,
  'response.not-offered': 422,
  'path.illegal-move': 422,
  'path.guard-failed': 422,
  'path.not-voidable': 422,
  'path.not-readmissible': 422,
  'order.not-active': 422,
  'order.invalid': 422,
  'order.licence': 422,
  'order.cosign': 422,
  'external-dose.invalid': 422,
  'carry-over.invalid': 422,
  'guest-stay.invalid': 422,
  'guest-stay.step': 409,
  'random-test.removal': 422,
  'random-test.lead': 422,
  'random-test.key': 422,
  'call-in.refused': 422,
  'call-in.over': 409,
  'panel.taken': 409,
  'panel.ended': 409,
  'panel.invalid': 422,
  'test-order.refused': 422,
  'test-order.closed': 409,
  'specimen.refused': 422,
  'specimen.label-taken': 409,
  'specimen.report': 422,
  'specimen.amended': 409,
  'specimen.reading': 409,
  'result-file.unreadable': 422,
  'result-file.seen': 409,
  'quarantine.ended': 409,
  'quarantine.refused': 422,
  'test-consequence.refused': 422,
  'naloxone.invalid': 422,
  'overdose.invalid': 422,
  'overdose.voided': 409,
  'incident.invalid': 422,
  'records.refused': 422,
  'outage.invalid': 422,
  'outage.taken': 409,
  'pack.refused': 422,
  'pack.said': 409,
  'take-home.invalid': 422,
  'take-home.refused': 422,
  'take-home.licence': 422,
  'take-home.step': 409,
  'bottle.taken': 409,
  'dose.wrong-amount': 422,
  'preparation.no-container': 422,
  'stock.short': 422,
  'stock.unusable': 422,
  'stock.invalid': 422,
  'stock.refused': 422,
  'stock.taken': 409,
  'stock.step': 409,
  'bed.invalid': 422,
  'stay.invalid': 422,
  'care-note.invalid': 422,
  'completion.invalid': 422,
  'offer.invalid': 422,
  'handover.invalid': 422,
  'handover.second': 422,
  'shift.blocked': 422,
  'count.invalid': 422,
  'count.second': 422,
  'calibration.invalid': 422,
  'inventory.refused': 422,
  'inventory.second': 422,
  'preparation.undelivered': 422,
  'dose.guard-failed': 422,
  'dose.licence': 422,
  'finding.invalid': 422,
  'intake.invalid': 422,
  'intake.licence': 422,
  'assessment.invalid': 422,
  'assessment.refused': 422,
  'finding.licence': 422,
  'withdrawal.refused': 422,
  'withdrawal.taken': 409,
  'comfort.refused': 422,
  'comfort.taken': 409,
  'flag.refused': 422,
  'alert.answer-refused': 422,
  'protocol.refused': 422,
  'certificate.refused': 422,
  'override.review': 422,
  'settings.invalid': 422,
  'closure.invalid': 422,
  'policy.invalid': 422,
  'policy.floor': 422,
  'policy.approver': 422,
  'policy.begun': 422,
  'appointment.invalid': 422,
  'assignment.invalid': 422,
  'desk.invalid': 422,
  'desk.not-yours': 422,
  'consent.invalid': 422,
  'patient.identity-needs-reason': 422,
  'merge.refused': 422,
  'merge.not-undoable': 422,
  'episode.not-voidable': 422,
  'misfiled.invalid': 422,
  'signature.refused': 422,
  'waste.done': 409,
  'waste.waiting': 409,
  'waste.signed': 409,
  'waste.invalid': 422,
  'waste.witness': 422,
  'spill.signed': 409,
  'spill.invalid': 422,
  'spill.supervisor': 422,
  'quarantine.invalid': 422,
  'destruction.signed': 409,
  'destruction.invalid': 422,
  'destruction.witness': 422,
  'loss.closed': 409,
  'loss.invalid': 422,
  'loss.open': 422,
  'password.weak': 422,
  'password.wrong': 422,
  'pin.weak': 422,
  'licence.invalid': 422,
  'staff.invalid': 422,
  'staff.elsewhere': 422,
  'staff.handover-needed': 422,
  'staff.last-administrator': 422,
  'restriction.invalid': 422,
  'opening.reviewed': 422,
  'opening.own': 422,
  'list.unreadable': 422,
  'list.state': 422,
  'enquiry.ended': 409,
  'enquiry.step': 409,
  'referral.taken': 409,
  'waiting.taken': 409,
  'enquiry.invalid': 422,
  'enquiry.unsafe': 422,
  'enquiry.too-early': 422,
  'referral.invalid': 422,
  'waiting.invalid': 422,
  'waiting.order': 422,
  'session.locked-out': 429,
  'rate.limited': 429,
  'file.unreadable': 503,
  'service.away': 503,
} as const satisfies Record<string, 400 | 401 | 403 | 404 | 409 | 412 | 413 | 416 | 422 | 429 | 503>;

export type RefusalCode = keyof typeof refusalStatus;

export function isRefusal(answer: object): answer is Refusal {
  return 'code' in answer && 'says' in answer && Object.hasOwn(refusalStatus, String(answer.code));
}
