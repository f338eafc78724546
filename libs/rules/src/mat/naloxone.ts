import type { Policy } from '../policy';
import { addDays, type Day, daysBetween } from '../time';
import type { MedicationChart, NaloxoneOffer } from './medication-chart';

/** why an overdose reversal agent is to be offered now, and since when. */
export interface NaloxoneDue {
  readonly ruleId: 'R-170' | 'R-171';
  readonly why: 'never' | 'missed-days' | 'overdose' | 'used' | 'interval' | 'kit-expires';
  readonly since: Day;
}

/**
 * at admission, after days missed that bring a hold, after an overdose, and every so many days; R-171: after the kit
 * was used or lost, and before it expires. An offer that was declined is an offer. `missed` counts the days up to the day before.
 * Of history that was imported or generated nobody knows the offers, so there only what happened since is asked.
 */
export function naloxoneDue(
  { naloxoneOffers, overdoses, episode }: Pick<MedicationChart, 'naloxoneOffers' | 'overdoses' | 'episode'>,
  policy: Policy,
  day: Day,
  missed = 0,
): NaloxoneDue | null {
  const last = naloxoneOffers.find(({ on }) => on <= day);
  const overdose = overdoses.find((event) => !event.fatal && event.on <= day);
  if (overdose !== undefined && (last === undefined || last.on < overdose.on))
    return { ruleId: 'R-170', why: 'overdose', since: overdose.on };
  if (missed > policy.md_missed_ok_days) {
    const since = addDays(day, -missed);
    if (last === undefined || last.on < since) return { ruleId: 'R-170', why: 'missed-days', since };
  }
  if (last === undefined) {
    const ours = episode !== null && episode.origin !== 'imported' && episode.origin !== 'generated';
    return ours ? { ruleId: 'R-170', why: 'never', since: episode.openedOn } : null;
  }
  const { usedOn } = last;
  if (usedOn !== undefined && usedOn !== null) return { ruleId: 'R-171', why: 'used', since: usedOn };
  if (daysBetween(last.on, day) >= policy.naloxone_offer_days)
    return { ruleId: 'R-170', why: 'interval', since: addDays(last.on, policy.naloxone_offer_days) };
  return kitExpires(last, policy, day);
}

function kitExpires({ kitExpiresOn }: NaloxoneOffer, policy: Policy, day: Day): NaloxoneDue | null {
  if (kitExpiresOn === null || daysBetween(day, kitExpiresOn) > policy.naloxone_kit_warning_days) return null;
  return { ruleId: 'R-171', why: 'kit-expires', since: addDays(kitExpiresOn, -policy.naloxone_kit_warning_days) };
}

export const naloxoneDueWords: Readonly<Record<NaloxoneDue['why'], string>> = {
  never: 'Naloxone was never offered: offer a kit and record it',
  'missed-days': 'Tolerance is lower after days missed: offer naloxone',
  overdose: 'Offer naloxone after the overdose',
  used: 'The naloxone kit was used or lost: give another one',
  interval: 'It is time to offer naloxone again',
  'kit-expires': 'The naloxone kit is about to expire: give another one',
};
