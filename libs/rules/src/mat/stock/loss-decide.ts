import type { Policy } from '../../policy';
import type { Evaluation, Refusal } from '../../refusal';
import { evaluate, failed, passed, type Rule, stops } from '../../rule';
import {
  isReportable,
  type KnownLoss,
  lastOf,
  type LossFactor,
  lossFactorNames,
  type LossKind,
  lossSteps,
  type LossStepKind,
} from './loss';
import type { StockAccount } from './accounts';

/** recording a theft or loss, deciding whether it is significant, and closing it. */
export interface LossAttempt {
  readonly kind: LossKind;
  readonly discoveredAt: Date;
  readonly circumstances: string;
  readonly lines: readonly {
    readonly containerId: string;
    readonly account: Extract<StockAccount, 'stock' | 'prepared' | 'quarantine'>;
    readonly quantity: number;
    readonly remainderId?: string;
  }[];
}

export function decideLoss(attempt: LossAttempt, now: Date): Refusal | null {
  const { discoveredAt, circumstances, lines } = attempt;
  if (discoveredAt > now) return invalid('The clock starts at discovery, which is now or before.');
  if (circumstances.trim().length < 15) return invalid('Say what is missing and how it was discovered (R-235).');
  if (lines.some(({ quantity }) => quantity <= 0)) return invalid('Say how much is missing of each container.');
  if (lines.length === 0) return invalid('Say out of which containers something is missing.');
  const keys = lines.map(({ containerId, account, remainderId }) => `${containerId} ${account} ${remainderId ?? ''}`);
  if (new Set(keys).size !== keys.length) return invalid('Each container stands once in the list.');
  return null;
}

export function decideLossStep(
  loss: KnownLoss,
  step: LossStepKind,
  doneAt: Date,
  reference: string | null,
  now: Date,
): Refusal | null {
  if (loss.closedAt !== null && step !== 'note')
    return { code: 'loss.closed', says: 'This is closed: what was done stays as it was. Add a note.' };
  if (doneAt > now) return invalid('What was done lies behind: look at the time.');
  if (doneAt < loss.discoveredAt) return invalid('It was done after the discovery: look at the time.');
  if ((step === 'form-106' || step === 'dea-notice') && (reference ?? '').trim() === '')
    return invalid(`${lossSteps[step]}: say its number, or to whom and how it went (R-235).`);
  return null;
}

export interface Significance {
  readonly significant: boolean;
  readonly factors: Readonly<Record<LossFactor, string>>;
}

/** The six factors, each in words, before somebody says whether a loss is significant. */
export function decideSignificance(loss: KnownLoss, { significant, factors }: Significance): Refusal | null {
  if (loss.closedAt !== null) return { code: 'loss.closed', says: 'This is closed: its decision stays as it was.' };
  if (loss.kind === 'theft' && !significant)
    return invalid('A theft is always reported, however little is gone (R-235).');
  const silent = lossFactorNames.filter((factor) => factors[factor].trim().length < 3);
  if (silent.length > 0)
    return invalid('Each of the six factors is weighed in words (R-235).', { missing: silent.join(', ') });
  return null;
}

export interface Closing {
  readonly loss: KnownLoss;
  readonly policy: Policy;
}

export const closingRule: Rule<Closing> = {
  id: 'R-235',
  version: 1,
  severity: 'HARD_STOP',
  citation: '21 CFR 1301.74(c), 1301.76(b) as amended June 2023',
  verified: 'secondary',
  policy: ['loss_state_notice', 'loss_police_report'],
  asks: ({ loss, policy }) => {
    const [notice, form] = [lastOf(loss, 'dea-notice'), lastOf(loss, 'form-106')];
    const inputs = {
      kind: loss.kind,
      significant: loss.significant,
      notice: notice?.toISOString() ?? null,
      form106: form?.toISOString() ?? null,
    };
    if (loss.kind === 'loss' && loss.significant === null)
      return failed('Decide by the six factors whether it is significant', inputs);
    if (!isReportable(loss)) return passed('Decided by the six factors as not significant', inputs);
    if (notice === null || form === null)
      return failed('Closes only with both dates: the written notice to the DEA and Form 106', inputs);
    if (policy.loss_state_notice && lastOf(loss, 'state-notice') === null)
      return failed('The state authority is told before it closes, as policy asks', inputs);
    if (policy.loss_police_report && loss.kind === 'theft' && lastOf(loss, 'police') === null)
      return failed('The police are told of a theft before it closes, as policy asks', inputs);
    return passed('Reported, with both dates', inputs);
  },
};

export function decideLossClosing(closing: Closing): Refusal | Evaluation {
  if (closing.loss.closedAt !== null)
    return { code: 'loss.closed', says: 'This is closed already. Nothing is left to do.' };
  const evaluation = evaluate(closingRule, closing);
  if (!stops(evaluation)) return evaluation;
  return { code: 'loss.open', says: 'This stays open.', evaluations: [evaluation] };
}

/** Found again after it was lost: never more than is still lost, and into quarantine only. */
export function decideFound(quantity: number, stillLost: number): Refusal | null {
  if (quantity <= 0) return invalid('Say how much was found.');
  return quantity > stillLost
    ? invalid('No more is found than is lost: look at the amount, or record a count (R-224).', { stillLost, quantity })
    : null;
}

function invalid(says: string, facts: object = {}): Refusal {
  return { code: 'loss.invalid', says, facts: { ...facts } };
}
