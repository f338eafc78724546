import type { Policy } from '../../policy';
import { addMinutes } from '../../time';
import { type BusinessCalendar, form106DueAt, noticeDueAt } from './loss-clock';

/**
 * theft or significant loss (21 CFR 1301.76(b), as amended June 2023). The clock starts at discovery: written notice to the
 * DEA field division within one business day, Form 106 within 45 days. What is lost on its way here the supplier reports.
 */
export const lossKinds = {
  theft: 'Theft',
  loss: 'Loss',
} as const satisfies Record<string, string>;
export type LossKind = keyof typeof lossKinds;

/** Whether a loss is significant: six things are weighed, each in words (21 CFR 1301.74(c)). */
export const lossFactors = {
  quantity: 'How much is gone, for a program of this size',
  substances: 'Which substances are gone',
  access: 'Who had access, or what was unusual about the activity',
  pattern: 'A pattern of losses over time, and what was done about it',
  diversion: 'Whether this substance is likely to be diverted',
  trends: 'Local trends and other signs of diversion',
} as const satisfies Record<string, string>;
export type LossFactor = keyof typeof lossFactors;
export const lossFactorNames = Object.keys(lossFactors) as readonly LossFactor[];

/** What is done about a loss. Each is written down with when it was done; a later one of a kind takes the place of the first. */
export const lossSteps = {
  'dea-notice': 'Written notice to the DEA field division',
  'form-106': 'DEA Form 106 completed',
  'state-notice': 'State authority told',
  police: 'Police told',
  note: 'Note',
} as const satisfies Record<string, string>;
export type LossStepKind = keyof typeof lossSteps;

export interface LossStep {
  readonly step: LossStepKind;
  readonly doneAt: Date;
}

/** A loss as its clocks look at it. */
export interface KnownLoss {
  readonly kind: LossKind;
  readonly discoveredAt: Date;
  readonly steps: readonly LossStep[];
  /** The last word on whether it is significant; null before anybody decided. */
  readonly significant: boolean | null;
  readonly closedAt: Date | null;
}

export type LossClockKind = 'dea-notice' | 'form-106' | 'state-notice' | 'police';
const clockLabels = {
  'dea-notice': 'Written notice to the DEA',
  'form-106': 'DEA Form 106',
  'state-notice': 'State authority',
  police: 'Police',
} as const satisfies Record<LossClockKind, string>;
export type LossClockState = 'running' | 'soon' | 'overdue' | 'done' | 'done-late';

export interface LossClock {
  readonly clock: LossClockKind;
  readonly label: string;
  /** Null where no deadline is known: it is only asked for before closing. */
  readonly dueAt: Date | null;
  readonly doneAt: Date | null;
  readonly state: LossClockState;
}

/** A theft is always reported; a loss until somebody with the right decided that it is not significant. */
export function isReportable({ kind, significant }: Pick<KnownLoss, 'kind' | 'significant'>): boolean {
  return kind === 'theft' || significant !== false;
}

/** The clocks of a loss, worked out when read: a worker that stands still for days changes none of them. */
export function lossClocks(
  loss: KnownLoss,
  policy: Policy,
  calendar: BusinessCalendar,
  now: Date,
): readonly LossClock[] {
  if (!isReportable(loss)) return [];
  const clock = (kind: LossClockKind, dueAt: Date | null): LossClock => {
    const doneAt = lastOf(loss, kind);
    return { clock: kind, label: clockLabels[kind], dueAt, doneAt, state: stateOf(dueAt, doneAt, policy, now) };
  };
  return [
    clock('dea-notice', noticeDueAt(loss.discoveredAt, policy, calendar)),
    clock('form-106', form106DueAt(loss.discoveredAt, policy, calendar)),
    ...(policy.loss_state_notice ? [clock('state-notice', null)] : []),
    ...(policy.loss_police_report && loss.kind === 'theft' ? [clock('police', null)] : []),
  ];
}

function stateOf(dueAt: Date | null, doneAt: Date | null, policy: Policy, now: Date): LossClockState {
  if (doneAt !== null) return dueAt !== null && doneAt > dueAt ? 'done-late' : 'done';
  if (dueAt === null) return 'running';
  if (now > dueAt) return 'overdue';
  return addMinutes(dueAt, -policy.loss_warning_hours * 60) <= now ? 'soon' : 'running';
}

export function lastOf({ steps }: Pick<KnownLoss, 'steps'>, kind: LossStepKind): Date | null {
  return steps.reduce<Date | null>((last, { step, doneAt }) => (step === kind ? doneAt : last), null);
}
