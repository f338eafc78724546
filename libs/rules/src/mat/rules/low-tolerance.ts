import { latest } from '../../assessment/finding-kinds';
import { ageOn } from '../age';
import type { OrderFacts } from '../order/order-facts';
import { sedativeRisk } from './sedatives';

/** what on file speaks for a low or lost tolerance, or makes the same dose more dangerous; in words. */
export function lowToleranceOf({ chart, policy, judgedOn }: OrderFacts): readonly string[] {
  const found: string[] = [];
  const { findings, person } = chart;
  const risk = latest(findings, 'risk-history', judgedOn)?.details;
  if (risk?.recentRelease) found.push('released from custody or hospital');
  if (risk?.recentAbstinence) found.push('abstinent before');
  if (risk?.respiratoryDisease || risk?.sleepApnoea) found.push('breathing risk');
  if (risk?.childPugh === 'C') found.push('severe liver disease');
  if (risk?.frailty) found.push('frailty');
  if (ageOn(person.dateOfBirth, judgedOn) >= policy.older_age) found.push(`age ${policy.older_age} or more`);
  const seen = latest(findings, 'dose-assessment', judgedOn)?.details.otherSedatives;
  if (seen || sedativeRisk(chart, judgedOn) !== null) found.push('sedatives or alcohol');
  return found;
}
