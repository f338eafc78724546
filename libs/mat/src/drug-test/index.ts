export { TestPanel } from './test-panel.entity';
export { TestPanelEnd } from './test-panel-end.entity';
export { TestOrder } from './test-order.entity';
export { TestOrderCancel } from './test-order-cancel.entity';
export { TestOutcome } from './test-outcome.entity';
export { SpecimenCollection } from './specimen-collection.entity';
export { CustodyStep } from './custody-step.entity';
export { SpecimenReport } from './specimen-report.entity';
export { SpecimenReading } from './specimen-reading.entity';
export { ResultImport } from './result-import.entity';
export { ResultQuarantine } from './result-quarantine.entity';
export { ResultQuarantineEnd } from './result-quarantine-end.entity';
export { TestConsequence } from './test-consequence.entity';
export { CollectionService, type NewCollection, type NewCustodyStep } from './collection.service';
export { DrugTestService, type DrugTests } from './drug-test.service';
export { type PanelView } from './panel.queries';
export { type ShownPanel, TestPanelService } from './panel.service';
export { type NewConsequence, type NewReading, ResultService } from './result.service';
export { type ResultFile, ResultFileService } from './result-file.service';
export {
  type CountedTest,
  cancelTestOrder,
  loadCountedTests,
  type NewTestOrder,
  orderTest,
} from './test-order.queries';
export { type NewTestOutcome, type TestOrderAttempt, TestOrderService } from './test-order.service';
export { loadTestTicks, type TestTick } from './test-ticks.queries';
export { loadTestsSince, type TestsSince } from './tests-since.queries';
export { type SpecimenView, type TestOrderView } from './test-view';
