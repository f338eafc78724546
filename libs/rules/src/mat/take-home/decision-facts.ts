import type { Practitioner } from '../../access/licences';
import type { Override } from '../../override';
import type { Policy } from '../../policy';
import type { Day } from '../../time';
import type { Course } from '../course';
import type { MedicationChart } from '../medication-chart';
import type { ProductClass } from '../product';
import type { TestQuota } from '../random-test/quota';
import type { ReasonCode } from './reason-codes';
import type { TakeHomeDecision, TakeHomeException } from './take-home-facts';
import type { Ceiling } from './versions';

/** What a prescriber wants to decide: how many days at a time, on which answers, and why. 0 days declines. */
export interface DecisionAttempt {
  readonly productClass: ProductClass;
  readonly days: number;
  readonly criteria: TakeHomeDecision['criteria'];
  readonly rationale: string;
  readonly reasonCode?: ReasonCode;
  readonly overrides?: readonly Override[];
  readonly acknowledged?: readonly string[];
}

export interface DecisionFacts {
  readonly attempt: DecisionAttempt;
  readonly chart: MedicationChart;
  readonly course: Course;
  readonly policy: Policy;
  readonly today: Day;
  readonly signer: Practitioner;
  /** Of methadone. */
  readonly ceiling: Ceiling;
  /** The most that may be given: the ceiling, an approved exception, or the programme's limit of buprenorphine. */
  readonly mostDays: number;
  readonly exception: TakeHomeException | null;
  /** the random drug tests of the last year; nothing where nobody counts them. */
  readonly randomTests?: TestQuota | null;
}

/** fewer than the ceiling is called reduced, whatever there was before. */
export function kindOf({
  attempt: { days, productClass },
  ceiling,
  policy,
}: DecisionFacts): TakeHomeDecision['decision'] {
  if (days === 0) return 'declined';
  const full = productClass === 'methadone' ? ceiling.days : policy.bup_th_max_days;
  return days < full ? 'reduced' : 'approved';
}
