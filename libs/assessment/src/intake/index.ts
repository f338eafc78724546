export { IntakeModule } from './intake.module';
export { IntakeService, type IntakeView } from './intake.service';
export type { SectionVersionView } from './intake.queries';
export { IntakeSectionVersion } from './intake-section.entity';
export { SignedConsent } from './signed-consent.entity';
export { SubstanceUseEntry } from './substance-use-entry.entity';
export { type TedsExport, type TedsRange, type TedsRow, TedsService } from './teds.service';
