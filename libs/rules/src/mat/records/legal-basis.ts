import { type Evaluation } from '../../refusal';
import { evaluate, failed, passed, type Rule } from '../../rule';
import type { PackState } from './inspection-pack';

/** Why a record of people's medication leaves the screen (R-220, R-296; 42 CFR part 2). */
export const exportBases = {
  'own-record': 'Own record of this site',
  audit: 'Audit or evaluation of the program',
  inspection: 'Inspection, with an approved pack',
} as const;
export type ExportBasis = keyof typeof exportBases;

export interface ExportFacts {
  readonly basis: ExportBasis | null;
  /** Of an inspection: how its pack stands. */
  readonly pack: PackState | null;
}

/** Stands on every page. */
export const confidentialNotice =
  'Confidential. These pages tell who is treated for opioid use here. Federal law (42 CFR part 2) protects that, also when they serve ' +
  'as controlled-substance records: show them to nobody without a basis in that law, and do not pass them on.';

/** what patients are given stays confidential in federal records too. */
export const basisRule: Rule<ExportFacts> = {
  id: 'R-220',
  version: 1,
  severity: 'HARD_STOP',
  citation: '21 CFR 1304.24(d), 42 CFR part 2',
  verified: 'yes',
  asks: ({ basis, pack }) => {
    if (basis === null) return failed('Say on which legal basis this leaves the screen', { basis });
    if (basis !== 'inspection') return passed('The legal basis is recorded', { basis });
    return pack === 'approved'
      ? passed('The inspection was approved by two people', { basis, pack })
      : failed('An inspector gets it with an inspection pack that two people approved: ask for one', { basis, pack });
  },
};

export function checkExport(facts: ExportFacts): Evaluation {
  return evaluate(basisRule, facts);
}
