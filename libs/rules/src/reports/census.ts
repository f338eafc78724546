import type { Policy } from '../policy';
import { stateLabel, tracks } from '../path/tracks';
import type { ReportDefinition } from './definition';

/** The levels of care in the order of a report, from the most care to the least, with their names. */
export const levelsOfCare: readonly { readonly level: string; readonly label: string }[] = [
  ...['wm_hosp', 'wm_res', 'wm_amb', 'res', 'php', 'iop_med', 'iop', 'otp', 'op_med', 'op', 'rem', 'none'],
].map((level) => ({ level, label: stateLabel('placement', level) }));

/** How many people there were, who came and who went, between two days. */
export interface CensusFlow {
  readonly start: number;
  readonly in: number;
  readonly out: number;
  readonly end: number;
}

/** start + in - out = end. A census that does not add up hides a fault in the data, and says so. */
export function reconciles({ start, in: came, out: left, end }: CensusFlow): boolean {
  return start + came - left === end;
}

export function censusDefinition(policy: Policy): ReportDefinition {
  const { active_days: activeDays } = policy;
  return {
    id: 'R-372',
    title: 'Census by level of care',
    text:
      'Patients by the level of care in which they are on the day. Active: admitted on or before the day, not discharged ' +
      `before it, and at least one dosed day or attended session in the last ${activeDays} days; open without that is ` +
      'shown apart. Start plus admissions minus discharges must equal the end.',
    citation: 'R-372; levels: R-364; active patient: section 8.4',
    parameters: { activeDays, levels: Object.keys(tracks.placement.states) },
  };
}
