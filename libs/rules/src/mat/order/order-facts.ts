import type { Practitioner } from '../../access/licences';
import type { Override } from '../../override';
import type { Policy } from '../../policy';
import type { Day } from '../../time';
import type { Course } from '../course';
import type { KnownProtocol, MedicationChart } from '../medication-chart';
import type { Frequency, Product } from '../product';
import type { DoseHistory } from './dose-history';

/** What a prescriber wants to sign, or what was said on the telephone. */
export interface OrderAttempt {
  readonly product: Product;
  /** The whole dose of a day, or of one injection. */
  readonly doseMcg: number;
  readonly frequency: Frequency;
  /** Into how many portions the day's dose is split; 1 unless the frequency is 'split'. */
  readonly portions: number;
  readonly startsOn: Day;
  /** The last day that the order covers. */
  readonly expiresOn: Day;
  /** Why it begins in the past. */
  readonly reason?: string;
  readonly steps?: readonly { readonly from: Day; readonly doseMcg: number }[];
  readonly portionPlan?: readonly { readonly doseMcg: number; readonly at: string; readonly observed: boolean }[];
  readonly weekdays?: readonly number[];
  readonly taper?: 'voluntary' | 'administrative';
  /** R-061 for a split dose; R-125 'extended_travel'; R-109 for a mono product. */
  readonly indication?: string;
  /** 'verified_transfer_dose', 'documented_high_tolerance', 'persistent_withdrawal_after_reassessment', 'other'. */
  readonly rationale?: string;
  readonly protocolId?: string;
  /** whoever uses the protocol has looked at its conditions, and they are met for this person. */
  readonly conditionsMet?: boolean;
  /** */
  readonly pathway?: 'otp_dispensed' | 'prescribed' | 'clinic_administered_xr';
  /** */
  readonly setting?: 'inpatient' | 'outpatient';
  /** who said it on the telephone, that it was read back, and why it was not signed. */
  readonly verbal?: {
    readonly prescriberId: string;
    readonly readBack: boolean;
    readonly reason: string;
    readonly bridge: boolean;
  };
  readonly overrides?: readonly Override[];
  readonly acknowledged?: readonly string[];
}

/** What every rule of an order is asked about. Made once for a decision by `orderFacts`. */
export interface OrderFacts {
  readonly attempt: OrderAttempt;
  readonly chart: MedicationChart;
  /** Who signs, or who takes the order on the telephone. */
  readonly signer: Practitioner;
  readonly policy: Policy;
  readonly now: Date;
  /** The protocol that the order names; undefined when it names none, null when there is no such protocol. */
  readonly protocol: KnownProtocol | null | undefined;
  /** the prescriber whom a telephone order names, null when nobody of that name prescribes here. */
  readonly prescriber: Practitioner | null | undefined;
  /** The day as of which it is judged: the first day of the order, or the coming dose where that lies ahead. */
  readonly judgedOn: Day;
  /** Where the person stands in the course of this medication on that day. */
  readonly course: Course;
  /** What the person has been taking of this medication up to that day. */
  readonly history: DoseHistory;
  /** the person begins this medication, or begins it anew. */
  readonly isStart: boolean;
}
