import type { Role } from '../access/roles';
import type { Policy } from '../policy';
import { localDay } from '../time';
import {
  checkUp,
  dischargeSummary,
  followUp,
  inDays,
  inHours,
  intake,
  onceSeen,
  reofferOnce,
  silence,
  sinceContact,
  sinceReview,
  sinceSession,
  levelDecision,
  moudOffer,
  moudReoffer,
  firstContact,
  whenAdmitted,
  type Due,
} from './clock-due';
import { counselors, prescribers } from './guard-kinds';
import type { PathFacts } from './path-facts';
import type { PathClock } from './path-clock';
import { aftercareClocks } from './aftercare-clocks';
import { planClocks } from './plan-clocks';
import { recordClocks } from './record-clocks';
import { stateLabel, type Track } from './tracks';

/**
 * The clocks that run now, the next one first. A clock counted in hours runs to the minute; one counted in days runs out
 * at the end of the local day. A clock stops when the person moves on, or when the contact it waits for has taken place.
 *
 * When an episode is closed only the follow-up after discharge and aftercare go on. Beside the clocks of a state run those of
 * records: what was never written, or was written so long ago that it is due again.
 */
export function pathClocks(facts: PathFacts, now: Date, policy: Policy): readonly PathClock[] {
  const isClosed = facts.episode.closedOn !== null;
  const ofStates = clockDefinitions
    .filter(({ track }) => !isClosed || track === 'main' || track === 'aftercare')
    .flatMap((definition) => {
      const here = facts.current[definition.track];
      if (!here || !definition.states.includes(here.state)) return [];
      const dueAt = definition.due({ facts, policy, since: here.since });
      if (dueAt === null) return [];
      const { code, track, label, rule, to } = definition;
      const why = `${stateLabel(track, here.state)} since ${localDay(here.since, facts.zone)}`;
      return [{ code, track, label, dueAt, overdue: dueAt < now, rule: `clinical pathway ${rule}`, why, to }];
    });
  const ofRecords = [recordClocks, planClocks, aftercareClocks].flatMap((clocksOf) => clocksOf(facts, now, policy));
  return [...ofStates, ...ofRecords].sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
}

interface ClockDefinition {
  readonly code: string;
  readonly track: Track;
  readonly states: readonly string[];
  readonly label: string;
  readonly rule: string;
  readonly due: Due;
  readonly to: readonly Role[];
}

const medicine: readonly Role[] = [...prescribers, 'nurse'];

export const clockDefinitions: readonly ClockDefinition[] = [
  clock('C-FIRST-CONTACT', 'main', ['referred'], 'First contact', '6.1', firstContact, ['front_desk', ...counselors]),
  clock('C-INTAKE', 'main', ['screened'], 'Begin intake', '6.1', intake),
  clock('C-DECISION', 'main', ['intake'], 'Decide on admission', '6.1', inDays('intake_decision_days')),
  clock('C-RETURN', 'main', ['suspended'], 'Return to care or review', '6.1', inDays('suspended_max_days')),
  clock(
    'C-RECEIVED',
    'main',
    ['transferred'],
    'Receiving program confirms',
    '6.1',
    inDays('transfer_confirmation_days'),
  ),
  clock('C-FOLLOW-UP', 'main', ['discharged'], 'Follow-up after discharge', '6.1', followUp),

  clock('C-SUMMARY', 'main', ['discharged'], 'Sign the discharge summary', '5.5', dischargeSummary),

  clock('C-LEVEL', 'placement', ['none'], 'Decide the level of care', '6.2', levelDecision),
  clock('C-REMISSION', 'placement', ['rem'], 'Recovery check-up', '6.2', sinceSession('remission_check_days')),

  clock('C-MOUD-OFFER', 'moud', ['not_started'], 'Offer MOUD', '6.3', moudOffer, medicine),
  clock('C-MOUD-REOFFER', 'moud', ['offered_declined'], 'Offer MOUD again', '6.3', moudReoffer, medicine),
  clock('C-MOUD-START', 'moud', ['eligibility'], 'Start MOUD', '6.3', inHours('moud_start_hours'), medicine),
  clock(
    'C-INDUCTION',
    'moud',
    ['induction'],
    'Contact in the first week',
    '6.3',
    onceSeen('induction_contact_days'),
    medicine,
  ),
  clock(
    'C-VISIT',
    'moud',
    ['stabilisation'],
    'Weekly visit',
    '6.3',
    sinceContact('stabilisation_visit_days'),
    medicine,
  ),
  clock(
    'C-REVIEW',
    'moud',
    ['maintenance'],
    'Prescriber review',
    '6.3',
    sinceReview('maintenance_review_days'),
    medicine,
  ),
  clock(
    'C-TAPER',
    'moud',
    ['taper'],
    'Prescriber review of the taper',
    '6.3',
    sinceReview('taper_review_days'),
    medicine,
  ),
  clock('C-PAUSED', 'moud', ['paused'], 'Resume or end MOUD', '6.3', inDays('moud_paused_max_days'), medicine),

  clock('C-THERAPY-OFFER', 'therapy', ['not_started'], 'Offer therapy', '6.4', whenAdmitted('therapy_offer_days')),
  clock('C-THERAPY-REOFFER', 'therapy', ['declined'], 'Offer therapy again', '6.4', inDays('therapy_reoffer_days')),
  clock('C-OUTREACH', 'therapy', ['active'], 'Reach out: no session', '6.4', silence),
  clock('C-THERAPY-PAUSED', 'therapy', ['paused'], 'Review the pause', '6.4', inDays('therapy_paused_review_days')),

  clock('C-CHECK-UP', 'aftercare', ['active'], 'Aftercare check-up', '5.2', checkUp),
  clock('C-LAPSED', 'aftercare', ['lapsed_contact'], 'Three attempts to reach', '6.5', inDays('lapsed_contact_days')),
  clock('C-AFTERCARE-REOFFER', 'aftercare', ['declined'], 'Offer aftercare once more', '6.5', reofferOnce),
];

function clock(
  code: string,
  track: Track,
  states: readonly string[],
  label: string,
  rule: string,
  due: Due,
  to: readonly Role[] = counselors,
): ClockDefinition {
  return { code, track, states, label, rule, due, to };
}
