import type { CaseloadRoom, CensusFlow, Day, ReportDefinition } from '@cairn/rules';

export type ReportFormat = 'json' | 'csv';

/** What every report says about itself. */
export interface Report {
  /** The local day that the figures are for. */
  readonly asOf: Day;
  readonly ranAt: string;
  readonly definition: ReportDefinition;
}

interface Counted {
  readonly active: number;
  readonly openInactive: number;
}

export interface CaseloadRow extends Counted {
  /** Null in the line of the people whom nobody has. */
  readonly staffId: string | null;
  readonly counselor: string;
  readonly weighted: number;
  /** How far from the program's limit; null in the line of the people whom nobody has. */
  readonly room: CaseloadRoom | null;
  readonly byState: Readonly<Record<string, number>>;
}

export interface CaseloadReport extends Report {
  readonly rows: readonly CaseloadRow[];
  readonly total: Counted & { readonly weighted: number };
  /** Ids of the people whom nobody has, for who may open them. */
  readonly unassigned: readonly string[];
}

export interface CensusReport extends Report {
  readonly rows: readonly (Counted & { readonly level: string; readonly label: string })[];
  readonly total: Counted;
  /** From the day before the window to the day of the report; `reconciles` is false when the data contradict themselves. */
  readonly flow: CensusFlow & { readonly from: Day; readonly to: Day; readonly reconciles: boolean };
}
