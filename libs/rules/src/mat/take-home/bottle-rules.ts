import type { Rule } from '../../rule';
import { batchRules } from './bottle-batch-rules';
import type { BottleFacts } from './bottle-facts';
import { pickUpRules } from './bottle-pick-up-rules';

/** what is asked of bottles beyond who may have how many. */
export const bottleRules: readonly Rule<BottleFacts>[] = [...batchRules, ...pickUpRules];
