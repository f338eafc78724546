import { criterionLabels, type Criterion, exceptionStepWords, reasonCodes } from '@cairn/rules';
import { count, shortDay } from '../kit/format';
import type { Meaning } from '../kit/theme';
import type { Decision, Exception, Rung, TakeHomes } from './take-home-api';

export const decisionMarks: Readonly<Record<Decision['decision'], { meaning: Meaning; word: string }>> = {
  approved: { meaning: 'fine', word: 'Approved' },
  reduced: { meaning: 'info', word: 'Fewer than the ceiling' },
  declined: { meaning: 'soon', word: 'Declined' },
};

export const exceptionMeanings: Readonly<Record<Exception['state'], Meaning>> = {
  draft: 'soon',
  submitted: 'soon',
  state_approved: 'soon',
  federal_approved: 'soon',
  approved: 'fine',
  denied: 'info',
  expired: 'info',
};
export const stepWord = (step: Exception['state']): string => exceptionStepWords[step];
export const criterionLabel = (id: Criterion): string => criterionLabels[id];
export const reasonWords = (code: string | null): string =>
  code === null ? '' : (reasonCodes[code as keyof typeof reasonCodes] ?? code);

export const classWords = { methadone: 'methadone', buprenorphine: 'buprenorphine', naltrexone: 'naltrexone' } as const;
export const layerWords = { federal: 'federal rule', state: 'rules of the state', program: 'policy of this program' };

export const rungWords = ({ maxDays, counts }: Pick<Rung, 'maxDays' | 'counts'>): string =>
  counts === 'a week' ? `${count(maxDays, 'dose')} a week` : `up to ${count(maxDays, 'day')}`;

export const placeWords = { behind: 'Behind', current: 'Now', next: 'Next', later: 'Later' } as const;

/** In one line, for the banner and for whoever hears the chart instead of seeing it. */
export function levelWords({ decision, allowedDays, supply, day }: TakeHomes): string {
  const held = supply.days === 0 ? '' : `, ${supply.days} in hand`;
  if (decision === null) return `Not decided${held}`;
  if (decision.decision === 'declined') return `Declined${held}`;
  if (decision.expiresOn < day) return `Review overdue since ${shortDay(decision.expiresOn)}${held}`;
  return `${count(allowedDays, 'day')} at a time${held}`;
}
