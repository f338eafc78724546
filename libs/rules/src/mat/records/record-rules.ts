import { logRule } from './dispensing-log';
import { packRule } from './inspection-pack';
import { basisRule } from './legal-basis';
import { paperRule } from './downtime';
import { retentionRule } from './retention';
import { profileRule } from './security-profile';

/** asked where records are made, printed, handed out and removed. */
export const recordRules = [logRule, retentionRule, basisRule, profileRule, paperRule, packRule] as const;
