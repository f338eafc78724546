/** What the clinic knows: pure decisions, shared by the server and the browser. This is the only door. */
export * from './refusal';
export * from './units';
export * from './access/roles';
export * from './access/permissions';
export * from './access/routes';
export * from './access/licences';
export * from './access/closed-chart';
export * from './access/act-words';
export * from './access/employment';
export * from './access/pin';
export * from './time';
export * from './policy';
export * from './policy-keys';
export { needsOverride, stops, warns } from './rule';
export * from './override';
export * from './mat/product';
export * from './mat/age';
export * from './mat/ingredients';
export * from './mat/injection-label';
export * from './mat/injection-due';
export * from './mat/injection-list';
export * from './mat/product-choices';
export * from './mat/service-day';
export * from './mat/order-state';
export * from './drafts/content';
export * from './drafts/forms';
export * from './assessment/finding-kinds';
export * from './assessment/finding-fields';
export * from './assessment/finding-words';
export * from './assessment/face-sheet-kinds';
export * from './assessment/face-sheet';
export * from './assessment/court-report';
export * from './assessment/use-calendar';
export * from './assessment/finding-recorders';
export * from './assessment/finding';
export * from './assessment/intake';
export * from './assessment/instruments';
export * from './assessment/signed-index';
export {
  type Answer,
  answers,
  emptyAbout,
  type EnquiryAbout,
  type EnquiryAttempt,
  type EnquiryChannel,
  enquiryChannels,
  type EnquiryFacts,
  enquiryLimits,
  enquiryName,
  type OverdoseAnswer,
  overdoseAnswers,
  refuseEnquiry,
  refuseFacts as refuseEnquiryFacts,
  takenChannels,
} from './assessment/enquiry/enquiry';
export {
  byDue,
  type ClockStart,
  contactClock,
  type ContactClock,
  spokenMoment,
} from './assessment/enquiry/contact-clock';
export {
  type Attempt as ContactAttemptMade,
  type ContactChannel,
  contactChannels,
  type ContactOutcome,
  contactOutcomes,
  type ContactWishes,
  decideAttempt as decideContactAttempt,
  firstReached,
  type NewAttempt as NewContactAttempt,
} from './assessment/enquiry/contact-attempt';
export {
  type ChosenOutcome,
  endedAlready as enquiryEnded,
  endReasons,
  type EnquiryOutcome,
  enquiryOutcomes,
  type NewEnding,
  refuseEnding,
  refuseNoContact,
  refuseReopening,
} from './assessment/enquiry/end-enquiry';
export { dialled, enquiryLikeness, isLikely, type LikenessFacts } from './assessment/enquiry/enquiry-likeness';
export * from './assessment/enquiry/referral-facts';
export * from './assessment/enquiry/waiting-list';
export * from './assessment/enquiry/public-form';
export * from './detox/cows-facts';
export * from './detox/cows-items';
export * from './detox/cows';
export * from './detox/cows-rules';
export * from './detox/precipitated';
export * from './detox/withdrawal-stage';
export * from './detox/vital-limits';
export * from './detox/monitoring';
export * from './detox/monitoring-due';
export * from './detox/monitoring-order';
export * from './detox/order-hands';
export * from './detox/escalation';
export * from './detox/withdrawal-check';
export * from './detox/bedside-policy';
export * from './detox/comfort/formulary';
export * from './detox/comfort/limits';
export * from './detox/comfort/rolling-day';
export * from './detox/comfort/comfort-order-facts';
export * from './detox/comfort/comfort-order';
export * from './detox/comfort/comfort-dose-facts';
export * from './detox/comfort/comfort-dose';
export { maximumOf } from './detox/comfort/comfort-amount-rules';
export * from './mat/medication-chart';
export * from './mat/hold-flag';
export * from './mat/protocol';
export * from './mat/ecg-due';
export * from './mat/round/round-item';
export * from './mat/round/round';
export * from './mat/covered-days';
export * from './mat/gaps';
export * from './mat/course';
export * from './mat/to-come';
export * from './mat/dose-days';
export * from './mat/order/order-plan';
export * from './mat/order/order-facts';
export * from './mat/order/dose-history';
export * from './mat/order/proposal';
export * from './mat/order/cosign';
export * from './mat/missed-band';
export * from './mat/order-standing';
export { lastDayOf } from './mat/rules/order-terms';
export { type Pathway, pathwayOf } from './mat/rules/prescribing';
export * from './mat/order/order';
export { refuseStop } from './mat/rules/pregnancy';
export { isPregnant } from './mat/rules/pregnancy-facts';
export * from './mat/dose/dose-facts';
export * from './mat/dose/dose';
export { doseRules } from './mat/dose/dose-rules';
export { checkSaidNow, isSaidNow } from './mat/dose/said-now';
export { dispensers, prescribers } from './mat/rules/hands';
export * from './mat/guest-stay';
export * from './mat/transfer';
export * from './mat/external-doses';
export * from './mat/naloxone';
export * from './mat/overdose-follow-up';
export * from './mat/incident';
export * from './mat/pump/preparation';
export { keyOfMedication } from './mat/medication-list';
export * from './mat/drug-test/index';
export * from './mat/records/substances';
export * from './mat/records/dispensing-log';
export * from './mat/records/retention';
export * from './mat/records/legal-basis';
export * from './mat/records/inspection-pack';
export * from './mat/records/downtime';
export * from './mat/records/security-profile';
export * from './mat/records/daily-snapshot';
export * from './mat/records/summary';
export * from './mat/stock/accounts';
export * from './mat/stock/dose-draw';
export * from './mat/stock/draw';
export * from './mat/stock/opening';
export * from './mat/stock/calibration';
export * from './mat/stock/count';
export * from './mat/stock/inventory';
export * from './mat/stock/quantity-words';
export * from './mat/stock/shift';
export * from './mat/stock/variance';
export * from './mat/stock/supplier';
export * from './mat/stock/designation';
export * from './mat/stock/order-form';
export * from './mat/stock/receiving';
export * from './mat/stock/receiving-rules';
export * from './mat/stock/receiving-scan';
export * from './mat/stock/receiving-serial';
export * from './mat/stock/transfer';
export * from './mat/stock/transfer-move';
export * from './mat/stock/batch';
export * from './mat/stock/batch-check';
export * from './mat/stock/witness';
export * from './mat/stock/waste-words';
export * from './mat/stock/waste';
export * from './mat/stock/spill';
export * from './mat/stock/quarantine';
export * from './mat/stock/destruction';
export * from './mat/stock/loss-clock';
export * from './mat/stock/loss';
export * from './mat/stock/loss-decide';
export * from './mat/take-home/bottle';
export * from './mat/take-home/bottle-batch';
export * from './mat/take-home/bottle-facts';
export * from './mat/take-home/bottle-fill';
export * from './mat/take-home/bottle-label';
export * from './mat/take-home/bottle-pour';
export * from './mat/take-home/bottle-serial';
export * from './mat/take-home/call-back';
export {
  type BatchAttempt as TakeHomeBatchAttempt,
  type BatchReason,
  type BottleAttempt,
  type ClosedDay,
  criteria,
  type Criterion,
  type CriterionAnswer,
  type ExceptionStep,
  type TakeHomeDecision,
  type TakeHomeException,
  type TakeHomeFacts,
  type TakeHomeRequest,
} from './mat/take-home/take-home-facts';
export * from './mat/take-home/closed-days';
export * from './mat/take-home/criteria';
export * from './mat/take-home/decision';
export * from './mat/take-home/decision-facts';
export * from './mat/take-home/dispense';
export {
  exceptionFor,
  exceptionState,
  type ExceptionState,
  exceptionStepWords,
  type NewException,
  nextExceptionSteps,
  refuseException,
} from './mat/take-home/exception';
export * from './mat/take-home/explain';
export * from './mat/take-home/ladder';
export * from './mat/take-home/reason-codes';
export { reviewDue, type ReviewTrigger, triggerKinds } from './mat/take-home/review';
export * from './mat/take-home/supply';
export * from './mat/take-home/tiers';
export * from './mat/take-home/versions';
export * from './mat/random-test/test-draw';
export * from './mat/random-test/attendance';
export * from './mat/random-test/strata';
export * from './mat/random-test/quota';
export { rederive } from './mat/random-test/drawing';
export * from './mat/random-test/plan-facts';
export { messagesOf, planPerson } from './mat/random-test/plan';
export * from './mat/random-test/removal';
export * from './mat/random-test/call-in';
export * from './mat/spoken-time';
export * from './mat/random-test/uniformity';
export * from './detox/beds/bed-words';
export * from './detox/beds/bed';
export * from './detox/stay/stay';
export * from './detox/stay/care-note';
export * from './detox/handover/shift';
export * from './detox/handover/handover';
export * from './detox/handover/sheet-words';
export * from './detox/completion/completion';
export * from './mat/offer/offer';
export * from './aftercare/check-up/check-up';
export * from './aftercare/plan/content';
export * from './aftercare/plan/elements';
export * from './aftercare/plan/plan';
export * from './aftercare/plan/plan-lines';
export * from './aftercare/support/support-groups';
export * from './aftercare/use-event/use-event';
export * from './aftercare/use-event/steps';
export * from './aftercare/use-event/step';
export * from './path/tracks';
export * from './path/care-records';
export * from './path/path-facts';
export { checkUpSchedule } from './path/clock-due';
export { isOnMedication } from './path/guard-kinds';
export * from './path/discharge/continuing-care';
export * from './path/discharge/discharge-summary';
export * from './path/discharge/discharge-types';
export * from './path/discharge/record-lines';
export * from './path/guards';
export type { Choice, ChoiceAt, Guard } from './path/guard';
export * from './path/implied-moves';
export { decideMove, type Move, type Mover } from './path/move';
export * from './path/next-steps';
export * from './path/path-clock';
export * from './path/clocks';
export * from './path/readmission';
export * from './path/readmission-list';
export * from './path/void-move';
export * from './alerts/alert';
export * from './alerts/answer';
export { type AlertFacts, type OpenOverdose, type Release } from './alerts/alert-facts';
export * from './alerts/clinic-alerts';
export * from './programme/closure';
export * from './programme/details';
export * from './programme/hours';
export * from './programme/policy-change';
export * from './programme/policy-words';
export * from './patient/assignment';
export * from './patient/handover';
export * from './patient/near-duplicate';
export * from './files/file-type';
export * from './corrections/identity';
export * from './corrections/merge';
export * from './corrections/misfiled';
export * from './corrections/record-kinds';
export * from './corrections/void-episode';
export * from './therapy/appointment';
export * from './therapy/attendance';
export * from './therapy/contingency';
export * from './therapy/modality';
export * from './therapy/note';
export * from './therapy/plan';
export * from './therapy/series';
export * from './desk/arrival';
export * from './desk/calling';
export * from './desk/check-in';
export * from './desk/waiting-order';
export * from './reminders/plan';
export * from './reminders/quiet-hours';
export * from './reminders/ladder';
export * from './reminders/may-send';
export * from './reminders/offsets';
export * from './reminders/staff-catalogue';
export * from './reminders/staff-digest';
export * from './reminders/staff-times';
export * from './reminders/number';
export * from './reminders/receipt';
export * from './reminders/content';
export * from './reminders/templates';
export * from './reminders/template';
export * from './reminders/check-template';
export * from './reminders/text';
export * from './reminders/by-hand';
export * from './reminders/catalogue';
export * from './reminders/consent';
export * from './reminders/consent-terms';
export * from './reminders/inbound';
export * from './reports/definition';
export * from './reports/caseload';
export * from './reports/census';
export * from './reports/overrides';
export { isDeviation } from './mat/rules/deviation';
export * from './reports/who-needs-me';
export * from './office/list-columns';
export { cellOf, type ListCells, type ListFault } from './office/list-cells';
export * from './office/list-row';
export * from './office/list-likeness';
