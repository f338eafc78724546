import type { Role } from '../../access/roles';
import type { Policy } from '../../policy';
import type { Refusal } from '../../refusal';
import { addMinutes, type Day, isDay, localDay } from '../../time';
import {
  type ContactPermission,
  mayLeaveMessage,
  type OutreachChannel,
  type OutreachKind,
  outreachKindFacts,
  type OutreachOutcome,
  type OutreachWhom,
  whatMayBeSaid,
} from './outreach-log';
import {
  attemptsSince,
  backInContact,
  dischargeDays,
  lastEntryOf,
  type OutreachCourse,
  stepDueAt,
} from './outreach-steps';

export interface OutreachEntry {
  readonly kind: OutreachKind;
  readonly at: Date;
  readonly channel: OutreachChannel | null;
  readonly outcome: OutreachOutcome | null;
  readonly whom: OutreachWhom;
  readonly naloxone: boolean;
  readonly nextOn: Day | null;
  readonly note: string;
}

export interface OutreachScene {
  /** Nothing where nobody is out of contact: an attempt may be logged all the same. */
  readonly course: OutreachCourse | null;
  readonly permission: ContactPermission;
  readonly roles: readonly Role[];
  readonly zone: string;
  readonly policy: Policy;
  readonly now: Date;
}

const invalid = (says: string, field?: string): Refusal => ({
  code: 'outreach.invalid',
  says,
  ...(field === undefined ? {} : { facts: { field } }),
});
const unsafe = (says: string): Refusal => ({ code: 'outreach.not-permitted', says, facts: { field: 'note' } });

/** May this be written down (clinical reference 4.7)? Nothing if so. */
export function refuseOutreach(entry: OutreachEntry, scene: OutreachScene): Refusal | null {
  const { kind, at, nextOn } = entry;
  const { roles, now, zone, course } = scene;
  if (!roles.some((role) => outreachKindFacts(kind).by.includes(role)))
    return kind === 'proposal'
      ? invalid('A counselor supervisor proposes a discharge', 'kind')
      : invalid('A nurse or prescriber looks at the medication', 'kind');
  if (at > addMinutes(now, 1)) return invalid('This time lies ahead: enter when it was done', 'at');
  if (nextOn !== null && (!isDay(nextOn) || nextOn < localDay(now, zone)))
    return invalid('The next action is today or later', 'nextOn');
  if (kind === 'attempt') return refuseAttempt(entry, scene);
  if (entry.outcome !== null || entry.whom !== 'person') return invalid('Only an attempt has an outcome', 'outcome');
  if (course === null || backInContact(course))
    return invalid('The person is not out of contact: log a call as an attempt', 'kind');
  if (at < course.session.startsAt) return invalid('This was before the missed session', 'at');
  if (entry.note.trim() === '' && kind !== 'letter') return invalid('Say in a few words what was found', 'note');
  return kind === 'proposal' ? refuseProposal(course, scene) : null;
}

function refuseAttempt(entry: OutreachEntry, scene: OutreachScene): Refusal | null {
  const { channel, outcome, whom, note } = entry;
  const { permission } = scene;
  if (channel === null) return invalid('Say how it was tried', 'channel');
  if (outcome === null) return invalid('Say what came of it', 'outcome');
  if (outcome === 'wrong-number' && channel !== 'phone' && channel !== 'text')
    return invalid('Only a call or a text message goes to a wrong number', 'outcome');
  if (whom === 'emergency-contact') {
    if (permission.emergencyContacts.length === 0)
      return {
        code: 'outreach.no-consent',
        says: 'No signed consent to call an emergency contact is on file: record it on the face sheet first',
        facts: { field: 'whom' },
      };
    if (scene.course === null || attemptsSince(scene.course).length < 2)
      return invalid('Try the person twice first: the emergency contact comes with the third attempt', 'whom');
    return null;
  }
  if (note.trim() !== '') return null;
  if (outcome === 'message' && channel !== 'visit' && !mayLeaveMessage(permission))
    return unsafe(`${whatMayBeSaid(permission)}. Record “No answer”, or write what was left and why`);
  if (channel !== 'visit' && (permission.doNotContact || permission.safeContact === 'no'))
    return unsafe(`${whatMayBeSaid(permission)}. Use another way, or write why you did`);
  return null;
}

/** A proposal is only ever that. It waits for its day, for the review where that comes first, and always for medical staff. */
function refuseProposal(course: OutreachCourse, { policy, now }: OutreachScene): Refusal | null {
  const early = (says: string): Refusal => ({ code: 'outreach.too-early', says });
  const dueAt = stepDueAt('proposal', course, policy);
  if (now < dueAt)
    return early(
      `A discharge may be proposed after ${dischargeDays(course.level, policy)} days without contact: go on trying`,
    );
  if (stepDueAt('review', course, policy) <= dueAt && lastEntryOf(course, 'case-review') === null)
    return early('Review the case in the team first, and record it here');
  if (lastEntryOf(course, 'medical-look') === null)
    return early('Medical staff look at MOUD first: a nurse or prescriber records it here');
  return null;
}

/** What is said with the entry and stops nothing. */
export function outreachHints(entry: OutreachEntry, { course, permission }: OutreachScene): readonly string[] {
  const { kind, outcome, naloxone, channel } = entry;
  if (kind === 'proposal') return ['This only proposes: nothing ends by itself, and MOUD goes on'];
  if (kind !== 'attempt') return [];
  return [
    ...(outcome === 'unsafe' ? ['Do not try this way again; talk with your supervisor today'] : []),
    ...(outcome === 'message' && channel !== 'visit' ? [whatMayBeSaid(permission)] : []),
    ...(course !== null && attemptsSince(course).length >= 1 && !naloxone && outcome !== 'wrong-number'
      ? ['Remind of naloxone at the next attempt']
      : []),
  ];
}
