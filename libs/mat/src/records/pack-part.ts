import type { Reading } from '@cairn/database';
import type { Day, PackPartKey } from '@cairn/rules';

export interface PackScene {
  readonly from: Day;
  readonly to: Day;
  readonly zone: string;
  readonly dayBoundary: string;
  readonly now: Date;
}

export type PackCell = string | number | null;

/** A list of a chapter, as it stands on paper and as a file. */
export interface PackTable {
  readonly title: string;
  readonly columns: readonly { readonly head: string; readonly share: number; readonly align?: 'left' | 'right' }[];
  readonly rows: readonly (readonly PackCell[])[];
}

export interface PackChapter {
  /** What a reader has to know of these lists. */
  readonly says?: string;
  readonly tables: readonly PackTable[];
  /** Whose records are in it, by number or otherwise: each is told to whom it was shown. */
  readonly patientIds?: readonly string[];
}

/** A chapter of the inspection pack, read from the tables of whoever keeps them. */
export interface PackPart {
  readonly key: PackPartKey;
  load(tx: Reading, scene: PackScene): Promise<PackChapter>;
}
