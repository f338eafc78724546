import type { Practitioner } from '../../access/licences';
import type { Override } from '../../override';
import type { Policy } from '../../policy';
import type { Day } from '../../time';
import type { Micrograms } from '../../units';
import type { Course } from '../course';
import type { KnownOrder, MedicationChart } from '../medication-chart';

export type Observation = 'observed_complete' | 'partial' | 'declined' | 'vomited';

/** What someone at the window says was done. */
export interface DoseAttempt {
  readonly orderId: string;
  readonly serviceDay: Day;
  /** 1 for an order that is not split. */
  readonly portion: number;
  /** What was taken: the ordered amount, less of it for 'partial', nothing for 'declined'. */
  readonly doseMcg: number;
  readonly observation: Observation;
  readonly checks: {
    readonly identifiers: readonly [string, string];
    readonly impairment: 'none_seen' | 'seen';
    /** R-071, 0 to 4. Where nothing is said and no impairment was seen, the person is awake. */
    readonly sedation?: number;
    /** the date of birth was asked for and spoken. */
    readonly dateOfBirthConfirmed?: boolean;
  };
  readonly overrides?: readonly Override[];
  /** The warnings that were on the screen when this was sent, by rule. */
  readonly acknowledged?: readonly string[];
  /** When it was taken, if not now. */
  readonly occurredAt?: Date;
  /** The window, which says from which container it was measured. */
  readonly stationId?: string;
  /** What was measured or pumped. */
  readonly volumeUl?: number;
  /** Of a partly taken dose: what was poured away. */
  readonly wastedMcg?: number;
  /** how long a dose under the tongue was watched. */
  readonly observedMinutes?: number;
  /** The preparation that this record closes. */
  readonly preparationId?: string;
  /** The window whose pump is about to pour it. */
  readonly pourAt?: string;
  readonly injection?: InjectionGiven;
  /** written down on paper while the program was away, on this line. */
  readonly paperRef?: string;
}

/** */
export interface InjectionGiven {
  readonly site: string;
  readonly lot: string;
  readonly lotExpiresOn: Day;
  readonly remsChecked: boolean;
  /** when a named-patient syringe arrived from the pharmacy; null for the programme's own stock. */
  readonly receivedOn: Day | null;
  /** since when it is out of the refrigerator. */
  readonly outOfRefrigeratorSince: Day | null;
  /** never true. It is asked so that the refusal can be recorded. */
  readonly handedToPatient: boolean;
}

/** What every rule of the dosing window is asked about. Made once for a decision by `doseFacts`. */
export interface DoseFacts {
  readonly attempt: DoseAttempt;
  readonly chart: MedicationChart;
  readonly giver: Practitioner;
  readonly policy: Policy;
  readonly now: Date;
  /** The attempted order, if it exists, and what it says for this portion of this day. */
  readonly order: KnownOrder | undefined;
  readonly orderedMcg: Micrograms | null;
  /** Where the person stands in the course of this medication on the attempted day. */
  readonly course: Course;
  /** the person begins this medication on this day, or begins it anew. */
  readonly isStart: boolean;
}
