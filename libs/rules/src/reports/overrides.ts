import { may } from '../access/permissions';
import type { Role } from '../access/roles';
import type { ReportDefinition } from './definition';

/** What of the override report these roles see: each override with its reason, each without its reason, or counts alone. */
export type OverrideView = 'full' | 'lines' | 'counts';

/**
 * The reason is a note in a chart: who may read charts reads it. The privacy officer sees who went on in spite of which rule, and
 * with whose record by its number; administrators and auditors see figures.
 */
export function overrideView(roles: readonly Role[]): OverrideView {
  if (may(roles, 'chart.read')) return 'full';
  return roles.includes('privacy_officer') ? 'lines' : 'counts';
}

export function overridesDefinition(): ReportDefinition {
  return {
    id: 'R-383',
    title: 'Overrides and holds',
    text:
      'Every time that somebody went on in spite of a rule that asks for a reason, at doses and at orders, by the day on which it ' +
      'was recorded. A dose that was voided later stays in the list and is marked. An override is reviewed once somebody other ' +
      'than the person who gave it has reviewed the overrides up to its time (R-009): a review never counts for one’s own. ' +
      'Overrides of the limits of methadone are deviations from labeling, and their reasons are the notes that the chart keeps ' +
      'of them (R-089). Holds are counted by the day on which they were placed; the time to clear is the median of those that ' +
      'somebody cleared, in minutes.',
    citation: 'R-009, R-089, R-383; 42 CFR 8.12(h)(4)',
    parameters: {},
  };
}
