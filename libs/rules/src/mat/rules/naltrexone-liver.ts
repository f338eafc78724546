import { latest } from '../../assessment/finding-kinds';
import type { Policy } from '../../policy';
import { failed, passed, type Finding } from '../../rule';
import { type Day, daysBetween } from '../../time';
import type { MedicationChart } from '../medication-chart';

/** liver enzymes as multiples of the upper limit of normal; a prescriber's review of them settles it. */
export function liver(chart: Pick<MedicationChart, 'findings'>, day: Day, policy: Policy): Finding {
  const lab = latest(chart.findings, 'laboratory', day);
  if (lab === undefined) return failed('No liver tests on file: order ALT and AST', { labOn: null });
  const { altTenthsUln, astTenthsUln, acuteHepatitis } = lab.details;
  const tenths = Math.max(altTenthsUln ?? 0, astTenthsUln ?? 0);
  const inputs = { labOn: lab.on, timesUpperLimit: tenths / 10, acuteHepatitis };
  if (acuteHepatitis) return failed('Acute hepatitis: no naltrexone, call the prescriber', inputs, 'HARD_STOP');
  const reviewed = chart.findings.review?.some(
    ({ on, at, details }) => details.about === 'liver' && on <= day && at >= lab.at,
  );
  if (tenths >= policy.ntx_alt_review_xuln * 10 && reviewed)
    return passed('Liver enzymes are raised, and a prescriber has looked at them', { ...inputs, reviewed });
  if (tenths >= policy.ntx_alt_block_xuln * 10)
    return failed(
      `Liver enzymes are ${tenths / 10} times the upper limit: the prescriber reviews and says why`,
      inputs,
      'OVERRIDE',
    );
  if (tenths >= policy.ntx_alt_review_xuln * 10)
    return failed(`Liver enzymes are ${tenths / 10} times the upper limit: the prescriber looks at them`, inputs);
  if (altTenthsUln === null && astTenthsUln === null)
    return failed('The last laboratory result has no liver enzymes: order ALT and AST', inputs);
  return daysBetween(lab.on, day) > policy.lft_days
    ? failed(`Liver tests are older than ${policy.lft_days} days: order new ones`, inputs)
    : passed('Liver enzymes are known and not raised', inputs);
}
