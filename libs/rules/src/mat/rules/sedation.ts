import { type Known, latest } from '../../assessment/finding-kinds';
import { failed, type Finding, passed, type Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import { productFacts } from '../product';

/** no agonist for a person who is sedated, intoxicated or breathes too little. */
export const sedationRules: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-071',
    version: 2,
    severity: 'HARD_STOP',
    citation: 'No dose to a person who is sedated or intoxicated; the scale is a design default',
    verified: 'no',
    policy: ['sedation_block_score'],
    asks: (facts) => {
      const finding = impaired(facts);
      const { attempt, order } = facts;
      if (finding.result === 'passed') return finding;
      if (attempt.observation === 'declined') return { ...finding, severity: 'WARN' };
      return order && !productFacts(order.product).agonist ? { ...finding, severity: 'WARN' } : finding;
    },
  },
  {
    id: 'R-072',
    version: 1,
    severity: 'WARN',
    citation: 'Breath alcohol, where policy asks for it or alcohol is suspected',
    verified: 'no',
    policy: ['bac_warn', 'bac_block', 'bac_recheck_minutes'],
    appliesTo: ({ attempt: { observation }, chart: { findings } }) =>
      findings['breath-alcohol'] !== undefined && observation !== 'declined',
    asks: breath,
  },
  {
    id: 'R-073',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Vital signs, when measured; clinical pathway 6.6',
    verified: 'no',
    policy: ['resp_rate_block', 'spo2_block'],
    appliesTo: ({ attempt: { observation, serviceDay }, chart: { findings } }) =>
      findings.vitals !== undefined &&
      observation !== 'declined' &&
      latest(findings, 'vitals', serviceDay)?.on === serviceDay,
    asks: vitalSigns,
  },
];

/** 0 and 1 are awake, 2 is slightly drowsy. What was seen at the window and what was assessed today both count. */
function impaired({ attempt: { checks, observation, serviceDay }, chart: { findings }, policy }: DoseFacts): Finding {
  const { sedation_block_score: blockScore } = policy;
  const assessed = latest(findings, 'dose-assessment', serviceDay);
  const today = assessed?.on === serviceDay ? assessed.details : null;
  const sedation = Math.max(checks.sedation ?? 0, today?.sedation ?? 0);
  const intoxicated = today?.intoxicated ?? false;
  const inputs = { impairment: checks.impairment, sedation, intoxicated, blockScore, observation };
  if (sedation >= blockScore || checks.impairment === 'seen')
    return failed('Impairment was seen: no dose; take vital signs and call the prescriber', inputs);
  if (intoxicated) return failed('Intoxication was found today: call the prescriber, and assess again later', inputs);
  return sedation >= slightlyDrowsy
    ? failed('Slightly drowsy: look again before the dose', inputs, 'WARN')
    : passed('No impairment was seen', inputs);
}

const slightlyDrowsy = 2;

/** The last reading of the day counts; after one that blocks, a lower one counts when the time to wait is over. */
function breath({ attempt: { serviceDay, occurredAt }, chart: { findings, orders }, policy, now }: DoseFacts): Finding {
  const readings = (findings['breath-alcohol'] ?? []).filter(({ on }) => on === serviceDay);
  const [last] = readings;
  if (last === undefined) return passed('No breath test today', {});
  const { bac_recheck_minutes: recheckMinutes } = policy;
  const blockMilli = milli(policy.bac_block);
  const blocking = readings.find(({ details }) => details.milli >= blockMilli);
  const inputs = {
    milli: last.details.milli,
    blockMilli,
    warnMilli: milli(policy.bac_warn),
    at: last.at.toISOString(),
  };
  if (blocking !== undefined) {
    // A prescriber who knew of the reading and orders all the same has decided.
    const decided = orders.some(({ signedAt, signedBy }) => signedBy !== null && signedAt >= blocking.at);
    const waited = minutesBetween(blocking, last) >= recheckMinutes;
    const asked = occurredAt ?? now;
    if (!decided && (blocking === last || !waited)) {
      const waits = Math.ceil(recheckMinutes - (asked.getTime() - blocking.at.getTime()) / 60_000);
      const when = waits > 0 ? `in ${waits} minutes` : 'now';
      return failed(
        `Breath alcohol ${percent(blocking)}: test again ${when}, or call the prescriber`,
        inputs,
        'HARD_STOP',
      );
    }
  }
  return last.details.milli >= inputs.warnMilli
    ? failed(`Breath alcohol ${percent(last)}: the prescriber decides`, inputs)
    : passed('Breath alcohol is low', inputs);
}

function vitalSigns({ attempt: { serviceDay }, chart: { findings }, policy }: DoseFacts): Finding {
  const vitals = latest(findings, 'vitals', serviceDay);
  const { respiratoryRate = null, oxygenSaturation = null, unarousable = false } = vitals?.details ?? {};
  const { resp_rate_block: leastRate, spo2_block: leastSaturation } = policy;
  const inputs = { respiratoryRate, oxygenSaturation, unarousable, leastRate, leastSaturation };
  const low =
    unarousable ||
    (respiratoryRate !== null && respiratoryRate < leastRate) ||
    (oxygenSaturation !== null && oxygenSaturation < leastSaturation);
  return low
    ? failed('No dose: start the emergency script (naloxone, call emergency services)', inputs)
    : passed('The vital signs of today allow a dose', inputs);
}

type Reading = Known<'breath-alcohol'>;

function minutesBetween(one: Reading, other: Reading): number {
  return (other.at.getTime() - one.at.getTime()) / 60_000;
}

function milli(gramsPerDecilitre: number): number {
  return Math.round(gramsPerDecilitre * 1000);
}

function percent({ details }: Reading): string {
  return `0.${String(details.milli).padStart(3, '0')}`;
}
