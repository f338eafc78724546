import { tedsLists } from '../../assessment/intake/teds-lists';
import type { Policy } from '../../policy';
import type { Refusal } from '../../refusal';
import { type Day, daysBetween, localDay } from '../../time';
import type { supportGroups } from '../plan/content';

/**
 * A recovery check-up (clinical reference 5.2): a short talk on the days of the schedule, with help at hand where somebody needs it. What
 * the person does not want to say is an answer too. Going to support groups is asked, and is never a condition of anything.
 */
export const checkUpChannels = {
  phone: 'By phone',
  visit: 'At the clinic',
  'home-visit': 'At their place',
  video: 'By video',
  text: 'By text message',
} as const;
export const usedSince = { no: 'No', yes: 'Yes', declined: 'Does not want to say' } as const;
export const takesMedication = {
  yes: 'Takes it as agreed',
  'in-part': 'Misses some',
  stopped: 'Stopped it',
  none: 'Has none',
  declined: 'Does not want to say',
} as const;
export const naloxoneInHand = { yes: 'In hand', no: 'Not in hand', given: 'Given or sent now' } as const;
export const livingSituations = {
  stable: 'Stable',
  'at-risk': 'At risk',
  none: 'No home',
  institution: 'In hospital, jail or a program',
} as const;
export const helpWanted = {
  'not-needed': 'Nothing is needed now',
  accepted: 'Help was offered and taken',
  declined: 'Help was offered and declined',
} as const;
/** TEDS: visits of self-help groups in the last 30 days, by its codes. */
export const groupVisits: Readonly<Record<string, string>> = Object.fromEntries(
  tedsLists.FREQ_ATND_SELF_HELP.codes.map(({ code, label }) => [String(code), label]),
);

/** What was said, once somebody was reached. Days are those since the last contact. */
export interface CheckUpTalk {
  readonly used: keyof typeof usedSince;
  readonly daysUsed: number | null;
  readonly craving: number | null;
  readonly medication: keyof typeof takesMedication;
  readonly naloxone: keyof typeof naloxoneInHand;
  readonly living: keyof typeof livingSituations | null;
  readonly groups: readonly (keyof typeof supportGroups)[];
  readonly groupVisits: string | null;
  /** Do these groups welcome people on medication? Some do not, and somebody may be told to stop it. */
  readonly groupsWelcome: boolean | null;
  readonly sponsor: boolean | null;
  readonly work: string | null;
  readonly relationships: string | null;
  readonly health: string | null;
  readonly needs: string | null;
  readonly help: keyof typeof helpWanted;
  readonly planChanged: boolean;
}

export interface CheckUpAttempt {
  readonly at: Date;
  readonly channel: keyof typeof checkUpChannels;
  /** Null: they were not reached. */
  readonly talk: CheckUpTalk | null;
  readonly nextOn: Day | null;
  readonly note: string | null;
}

export interface CheckUpScene {
  readonly now: Date;
  readonly zone: string;
  readonly today: Day;
  readonly hasEpisode: boolean;
}

/** Refuses with 'check-up.invalid', which names the field. */
export function refuseCheckUp(attempt: CheckUpAttempt, scene: CheckUpScene, policy: Policy): Refusal | null {
  const { at, talk, nextOn } = attempt;
  const no = (field: string, says: string): Refusal => ({ code: 'check-up.invalid', says, facts: { field } });
  if (!scene.hasEpisode) return no('at', 'This person has had no episode of care here: open one first.');
  if (at > scene.now) return no('at', 'A check-up that is still to come is no record: agree on its day instead.');
  const age = daysBetween(localDay(at, scene.zone), scene.today);
  if (age > policy.late_entry_max_days)
    return no('at', `A check-up is written down within ${policy.late_entry_max_days} days; ask your supervisor.`);
  if (nextOn !== null && nextOn <= scene.today) return no('nextOn', 'The next contact is on a day after today.');
  return talk === null ? null : refuseTalk(talk, no);
}

function refuseTalk(
  { used, daysUsed, craving, groups, groupVisits: visits, help, needs }: CheckUpTalk,
  no: (field: string, says: string) => Refusal,
): Refusal | null {
  if (used !== 'yes' && daysUsed !== null) return no('daysUsed', 'Days of use are asked only of who has used.');
  if (daysUsed !== null && (!Number.isInteger(daysUsed) || daysUsed < 1 || daysUsed > 366))
    return no('daysUsed', 'Days of use lie between 1 and 366.');
  if (craving !== null && (!Number.isInteger(craving) || craving < 0 || craving > 10))
    return no('craving', 'Craving is a whole number from 0 to 10.');
  if (visits === '1' && groups.length > 0)
    return no('groups', 'Groups are named, and none was visited: one of the two is not so.');
  if (help === 'accepted' && (needs ?? '').trim() === '')
    return no('needs', 'Write which help was taken, so that somebody sees to it.');
  return null;
}

/** What follows from the talk. It stops nothing. */
export function checkUpHints(talk: CheckUpTalk | null): readonly string[] {
  if (talk === null) return [];
  const hints: string[] = [];
  if (talk.used === 'yes') hints.push('Record the return to use: six steps of care begin, and nothing ends');
  if (talk.used === 'yes' || talk.medication === 'stopped')
    hints.push('Tolerance is lower after a break: talk about overdose, and offer a way back to medication');
  if (talk.naloxone === 'no') hints.push('Get naloxone to the person and to who lives with them');
  if (talk.living === 'none' || talk.living === 'at-risk') hints.push('Look into housing with the person');
  if (talk.groupsWelcome === false)
    hints.push('This group does not welcome medication: talk about groups that do, and warn against stopping it');
  if (talk.planChanged) hints.push('Write the new version of the prevention plan');
  return hints;
}

export type ScheduledState = 'met' | 'missed' | 'overdue' | 'ahead';

/**
 * Each day of the schedule with what became of it: met by a contact on it or after it and before the next one, missed where contact came
 * only later, overdue where none came since, or still ahead.
 */
export function scheduleStates(
  days: readonly Day[],
  contacts: readonly Day[],
  today: Day,
): readonly { readonly on: Day; readonly state: ScheduledState }[] {
  return days.map((on, at) => {
    const next = days[at + 1];
    const first = contacts.filter((day) => day >= on).toSorted()[0];
    const state =
      first === undefined
        ? on < today
          ? ('overdue' as const)
          : ('ahead' as const)
        : next !== undefined && first >= next
          ? ('missed' as const)
          : ('met' as const);
    return { on, state };
  });
}
