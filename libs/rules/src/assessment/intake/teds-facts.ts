import type { Day } from '../../time';
import type { FindingDetails } from '../finding-kinds';
import type { SectionData, SectionId } from './section-kit';

export type PatientSex = 'female' | 'male' | 'intersex' | 'unknown';

/** What the export reads of one admission: the sections as they were last signed in that episode. */
export interface TedsAdmission {
  readonly episodeId: string;
  readonly admittedOn: Day;
  readonly dateOfBirth: Day;
  readonly sexAtBirth: PatientSex;
  /** The state of the placement track on admission. */
  readonly placement: string | null;
  readonly moudPlanned: boolean;
  readonly pregnancy: FindingDetails['pregnancy']['status'] | null;
  readonly referral: { readonly source: number; readonly referredOn: Day } | null;
  readonly earlierEpisodes: number;
  readonly sections: { readonly [Section in SectionId]?: SectionData };
}
