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
];
