export {
  type Answer as IntakeAnswer,
  type ElsewhereId,
  type Faults as IntakeFaults,
  type IntakeSection,
  type IntakeStage,
  intakeStages,
  type PlainField,
  type Row as IntakeRow,
  type Rows as IntakeRows,
  type SectionData,
  type SectionField,
  type SectionId,
  sectionIds,
  type SectionScene,
  type Several as SeveralOf,
} from './section-kit';
export type { IntakeFacts, KnownConsent, KnownOverdose, SectionAct, SignedSection } from './intake-facts';
export { asked as isSectionAsked, knownAnswers, type ReadSection, readSection } from './read-section';
export * from './elsewhere';
export * from './sections';
export * from './progress';
export * from './sign-section';
export * from './implied-findings';
export {
  firstUseBin,
  frequency,
  frequency30,
  lastUseAt,
  type LastUsePrecision,
  opioidUseImplied,
  substancesOf,
  type SubstanceRank,
  type SubstanceUse,
} from './substance-facts';
export { changesBefore, type OverdoseCounts, overdoseCounts } from './overdose-counts';
export { type Gestation, gestationOn } from './pregnancy-section';
export { changesBeforeOverdose } from './overdose-history';
export {
  type ConsentDocument,
  consentDocuments,
  type ConsentSigner,
  documentsOf,
  holds as consentHolds,
  type SignedDocument,
} from './consents';
export { opioidCodes } from './substance-use';
export * from './teds-lists';
export * from './teds-facts';
export * from './teds-row';
