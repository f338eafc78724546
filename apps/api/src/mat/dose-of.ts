import type { DoseAttempt } from '@cairn/rules';
import { given } from '../http/given';
import type { DoseBody } from './mat.dto';

/** What a window sends, as the rules take it. */
export function doseOf({ occurredAt, checks, ...attempt }: Omit<DoseBody, 'preparationId'>): DoseAttempt {
  return given({
    ...attempt,
    checks: given(checks),
    occurredAt: occurredAt === undefined ? undefined : new Date(occurredAt),
  });
}
