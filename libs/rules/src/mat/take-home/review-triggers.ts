import { bottleTriggers } from './bottle-triggers';
import { chartTriggers, type TriggerSource } from './review';

/** everything that makes a prescriber look at a decision on take-home doses again. */
export const reviewTriggers: readonly TriggerSource[] = [...chartTriggers, ...bottleTriggers];
