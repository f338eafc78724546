import type { Policy } from '../../policy';
import type { TriggerKind } from './due-facts';
import type { InstrumentKey } from './instrument';

/** A row of clinical reference 3.10. */
export interface ScheduleRow {
  readonly instrument: InstrumentKey;
  /** Due while the first contact is screened, at intake, or not of itself. */
  readonly first: 'screening' | 'intake' | 'never';
  /** Days from one to the next; null where it is not repeated. */
  readonly every: (policy: Policy, last: Readonly<Record<string, number>>) => number | null;
  readonly triggers: readonly TriggerKind[];
  /** Waits until acute withdrawal is over. */
  readonly afterWithdrawal?: true;
  /** Asked again some weeks after withdrawal, since withdrawal itself can look like it (clinical reference 7.2). */
  readonly againAfterWithdrawal?: true;
  /** Goes on in aftercare once the episode has closed. */
  readonly inAftercare?: true;
}

const never = () => null;

const intensive: readonly string[] = ['php', 'iop', 'iop_med'];

/** The BAM that is used: in intensive care week by week where the clinic chose so, else the form that it uses. */
export function bamOf(placement: string | null, policy: Policy): 'bam' | 'bam-r' | 'bam-iop' {
  if (policy.bam_intensive === 'bam_iop' && placement !== null && intensive.includes(placement)) return 'bam-iop';
  return policy.bam_form === 'days' ? 'bam-r' : 'bam';
}

/** The schedule as it holds for somebody: which of two instruments a clinic uses is policy. Asked person by person, made once. */
export function scheduleFor(placement: string | null, policy: Policy): readonly ScheduleRow[] {
  const bam = bamOf(placement, policy);
  let known = schedules.get(policy);
  if (known === undefined) schedules.set(policy, (known = new Map()));
  let schedule = known.get(bam);
  if (schedule === undefined) known.set(bam, (schedule = scheduleWith(bam, policy)));
  return schedule;
}
const schedules = new WeakMap<Policy, Map<string, readonly ScheduleRow[]>>();

function scheduleWith(bam: ReturnType<typeof bamOf>, policy: Policy): readonly ScheduleRow[] {
  return [
    {
      instrument: policy.suicide_screen === 'c_ssrs' ? 'c-ssrs' : 'asq',
      first: 'screening',
      every: () => policy.suicide_screen_days,
      triggers: ['item-9', 'overdose', 'discharge'],
      againAfterWithdrawal: true,
    },
    {
      instrument: 'phq-9',
      first: 'intake',
      every: (_, { total = 0 }) => (total >= policy.phq9_cut ? policy.phq9_soon_days : policy.phq9_days),
      triggers: ['return-to-use', 'discharge', 'short-form-positive'],
      againAfterWithdrawal: true,
    },
    {
      instrument: 'gad-7',
      first: 'intake',
      every: () => policy.gad7_days,
      triggers: ['anxiety-short-form-positive'],
      againAfterWithdrawal: true,
    },
    {
      instrument: bam,
      first: 'intake',
      every: () => (bam === 'bam-iop' ? policy.bam_iop_days : policy.bam_days),
      triggers: ['level-change'],
    },
    {
      instrument: 'barc-10',
      first: 'intake',
      every: () => policy.barc10_days,
      triggers: ['aftercare'],
      inAftercare: true,
    },
    {
      instrument: 'audit-c',
      first: 'intake',
      every: () => policy.audit_c_days,
      triggers: ['alcohol-positive'],
      againAfterWithdrawal: true,
    },
    {
      instrument: 'pc-ptsd-5',
      first: 'intake',
      every: () => policy.pcptsd5_days,
      triggers: [],
      afterWithdrawal: true,
      againAfterWithdrawal: true,
    },
    {
      instrument: policy.drug_screen === 'single_question' ? 'single-question' : 'taps',
      first: 'screening',
      every: never,
      triggers: [],
    },
  ];
}
