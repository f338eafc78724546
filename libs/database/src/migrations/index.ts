import { Tables1763800000000 } from './1763800000000-tables';
import { Walls1763800000001 } from './1763800000001-walls';
import { Staff1764300000000 } from './1764300000000-staff';
import { Settings1764300000001 } from './1764300000001-settings';
import { FrontDesk1764300000002 } from './1764300000002-front-desk';
import { Corrections1764300000003 } from './1764300000003-corrections';
import { RestrictedCharts1764300000004 } from './1764300000004-restricted-charts';
import { Files1764300000005 } from './1764300000005-files';
import { CsvImports1764300000006 } from './1764300000006-csv-imports';
import { DosingCore1764400000000 } from './1764400000000-dosing-core';
import { ClinicalFindings1764400000001 } from './1764400000001-clinical-findings';
import { ProtocolsAndHolds1764400000002 } from './1764400000002-protocols-and-holds';
import { OutsideDoses1764400000003 } from './1764400000003-outside-doses';
import { Pump1764400000004 } from './1764400000004-pump';
import { LookAlikes1764400000005 } from './1764400000005-look-alikes';
import { BesideAnInjection1764400000006 } from './1764400000006-beside-an-injection';
import { StockLedger1764500000000 } from './1764500000000-stock-ledger';
import { StockReceiving1764500000001 } from './1764500000001-stock-receiving';
import { StockCounts1764500000002 } from './1764500000002-stock-counts';
import { StockLosses1764500000003 } from './1764500000003-stock-losses';
import { TakeHomeDecisions1764500000004 } from './1764500000004-take-home-decisions';
import { TakeHomeBottles1764500000005 } from './1764500000005-take-home-bottles';
import { DrugTests1764500000006 } from './1764500000006-drug-tests';
import { RandomTests1764500000007 } from './1764500000007-random-tests';
import { StockRecords1764500000008 } from './1764500000008-stock-records';
import { SealedRecords1764500000009 } from './1764500000009-sealed-records';
import { Drafts1764600000000 } from './1764600000000-drafts';
import { Instruments1764600000001 } from './1764600000001-instruments';
import { Enquiries1764600000002 } from './1764600000002-enquiries';
import { Intake1764600000003 } from './1764600000003-intake';
import { Coverage1764600000004 } from './1764600000004-coverage';
import { Diagnosis1764600000005 } from './1764600000005-diagnosis';
import { Withdrawal1764600000006 } from './1764600000006-withdrawal';
import { Beds1764600000007 } from './1764600000007-beds';
import { Alerts1764600000008 } from './1764600000008-alerts';
import { ImportedAssessments1764600000009 } from './1764600000009-imported-assessments';
import { DaysOfTheClinic1764600000010 } from './1764600000010-days-of-the-clinic';
import { Contingency1764600000014 } from './1764600000014-contingency';
import { TreatmentPlans1764600000015 } from './1764600000015-treatment-plans';
import { Aftercare1764600000016 } from './1764600000016-aftercare';
import { ProgressNotes1764600000017 } from './1764600000017-progress-notes';
import { ProblemPhrases1764600000018 } from './1764600000018-problem-phrases';
import { SessionSeries1764600000020 } from './1764600000020-session-series';
import { Outreach1764600000021 } from './1764600000021-outreach';
import { Groups1764600000026 } from './1764600000026-groups';
import { CheckUps1764600000027 } from './1764600000027-check-ups';
import { Discharge1764600000032 } from './1764600000032-discharge';
import { Readmission1764600000033 } from './1764600000033-readmission';
import { Attendance1764600000034 } from './1764600000034-attendance';
import { SupportGroups1764600000035 } from './1764600000035-support-groups';
import { Reminders1764600000036 } from './1764600000036-reminders';
import { Inbound1764600000038 } from './1764600000038-inbound';
import { Receipts1764600000040 } from './1764600000040-receipts';
import { StaffDigest1764600000042 } from './1764600000042-staff-digest';
import { ReminderIndexes1764600000043 } from './1764600000043-reminder-indexes';

/** The database's history, oldest first. Never edit one that has been released: add the next. */
export const migrations = [
  Tables1763800000000,
  Walls1763800000001,
  Staff1764300000000,
  Settings1764300000001,
  FrontDesk1764300000002,
  Corrections1764300000003,
  RestrictedCharts1764300000004,
  Files1764300000005,
  CsvImports1764300000006,
  DosingCore1764400000000,
  ClinicalFindings1764400000001,
  ProtocolsAndHolds1764400000002,
  OutsideDoses1764400000003,
  Pump1764400000004,
  LookAlikes1764400000005,
  BesideAnInjection1764400000006,
  StockLedger1764500000000,
  StockReceiving1764500000001,
  StockCounts1764500000002,
  StockLosses1764500000003,
  TakeHomeDecisions1764500000004,
  TakeHomeBottles1764500000005,
  DrugTests1764500000006,
  RandomTests1764500000007,
  StockRecords1764500000008,
  SealedRecords1764500000009,
  Drafts1764600000000,
  Instruments1764600000001,
  Enquiries1764600000002,
  Intake1764600000003,
  Coverage1764600000004,
  Diagnosis1764600000005,
  Withdrawal1764600000006,
  Beds1764600000007,
  Alerts1764600000008,
  ImportedAssessments1764600000009,
  DaysOfTheClinic1764600000010,
  Contingency1764600000014,
  TreatmentPlans1764600000015,
  Aftercare1764600000016,
  ProgressNotes1764600000017,
  ProblemPhrases1764600000018,
  SessionSeries1764600000020,
  Outreach1764600000021,
  Groups1764600000026,
  CheckUps1764600000027,
  Discharge1764600000032,
  Readmission1764600000033,
  Attendance1764600000034,
  SupportGroups1764600000035,
  Reminders1764600000036,
  Inbound1764600000038,
  Receipts1764600000040,
  StaffDigest1764600000042,
  ReminderIndexes1764600000043,
];
