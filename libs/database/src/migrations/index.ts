import { Tables1763800000000 } from './1763800000000-tables';
import { Walls1763800000001 } from './1763800000001-walls';
import { Staff1764300000000 } from './1764300000000-staff';
import { Settings1764300000001 } from './1764300000001-settings';
import { FrontDesk1764300000002 } from './1764300000002-front-desk';
import { Corrections1764300000003 } from './1764300000003-corrections';
import { RestrictedCharts1764300000004 } from './1764300000004-restricted-charts';
import { Files1764300000005 } from './1764300000005-files';
import { CsvImports1764300000006 } from './1764300000006-csv-imports';

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
];
