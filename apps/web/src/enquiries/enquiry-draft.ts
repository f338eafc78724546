import { type Answer, type EnquiryChannel, instantOf, isLocalTime, type OverdoseAnswer } from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import type { Enquiry } from './enquiries-api';

/** An enquiry as it is typed: every text a string, so that an empty one is simply empty. */
export interface EnquiryDraft {
  id: string;
  channel: Exclude<EnquiryChannel, 'web'>;
  /** Empty is now. */
  receivedAt: string;
  given: string;
  family: string;
  dateOfBirth: string;
  phone: string;
  email: string;
  bestTime: string;
  callerName: string;
  callerRelation: string;
  referrerName: string;
  referrerOrganisation: string;
  referrerPhone: string;
  source: string;
  mandated: string;
  said: string;
  recentOverdose: OverdoseAnswer;
  pregnant: Answer;
  injects: Answer;
  safeToCall: Answer;
  safeToLeaveMessage: Answer;
}

export const emptyEnquiry = (): EnquiryDraft => ({
  id: uuidv7(),
  channel: 'phone',
  receivedAt: '',
  given: '',
  family: '',
  dateOfBirth: '',
  phone: '',
  email: '',
  bestTime: '',
  callerName: '',
  callerRelation: '',
  referrerName: '',
  referrerOrganisation: '',
  referrerPhone: '',
  source: '',
  mandated: '',
  said: '',
  recentOverdose: 'unknown',
  pregnant: 'unknown',
  injects: 'unknown',
  safeToCall: 'unknown',
  safeToLeaveMessage: 'unknown',
});

export function draftOfEnquiry(enquiry: Enquiry): EnquiryDraft {
  const { about } = enquiry;
  const text = Object.fromEntries(
    Object.entries(about).map(([key, value]) => [key, typeof value === 'string' ? value : '']),
  );
  return {
    ...emptyEnquiry(),
    ...text,
    channel: enquiry.channel === 'referrer' || enquiry.channel === 'walk-in' ? enquiry.channel : 'phone',
    source: about.source === null ? '' : String(about.source),
    mandated: about.mandated === null ? '' : about.mandated ? 'yes' : 'no',
    said: enquiry.said ?? '',
    recentOverdose: enquiry.recentOverdose ?? 'unknown',
    pregnant: enquiry.pregnant ?? 'unknown',
    injects: enquiry.injects ?? 'unknown',
    safeToCall: enquiry.safeToCall,
    safeToLeaveMessage: enquiry.safeToLeaveMessage,
  };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export function aboutOf(draft: EnquiryDraft) {
  return {
    given: orNull(draft.given),
    family: orNull(draft.family),
    dateOfBirth: orNull(draft.dateOfBirth),
    phone: orNull(draft.phone),
    email: orNull(draft.email),
    bestTime: orNull(draft.bestTime),
    callerName: orNull(draft.callerName),
    callerRelation: orNull(draft.callerRelation),
    referrerName: orNull(draft.referrerName),
    referrerOrganisation: orNull(draft.referrerOrganisation),
    referrerPhone: orNull(draft.referrerPhone),
    source: draft.source === '' ? null : Number(draft.source),
    mandated: draft.mandated === '' ? null : draft.mandated === 'yes',
  };
}

export function bodyOf(draft: EnquiryDraft, zone: string, now: Date) {
  const { said, recentOverdose, pregnant, injects, safeToCall, safeToLeaveMessage, channel, receivedAt } = draft;
  const at = isLocalTime(receivedAt) ? instantOf(receivedAt, zone) : now;
  return {
    channel,
    receivedAt: at.toISOString(),
    about: aboutOf(draft),
    ...{ said: said.trim(), recentOverdose, pregnant, injects, safeToCall, safeToLeaveMessage },
  };
}

/** What was changed, and nothing else: what somebody could not see they do not send. */
export function amendmentOf(draft: EnquiryDraft, enquiry: Enquiry): Record<string, unknown> {
  const before = draftOfEnquiry(enquiry);
  const [was, is] = [aboutOf(before), aboutOf(draft)];
  const about = Object.fromEntries(Object.entries(is).filter(([key, value]) => value !== was[key as keyof typeof was]));
  const facts = ['said', 'recentOverdose', 'pregnant', 'injects', 'safeToCall', 'safeToLeaveMessage'] as const;
  const changed = facts.filter((key) => draft[key] !== before[key]).map((key) => [key, draft[key]]);
  return {
    ...(Object.keys(about).length > 0 ? { about } : {}),
    ...(Object.fromEntries(changed) as Record<string, unknown>),
  };
}

/** Why it cannot be written down yet, beside the field; the server decides. */
export function faultOf(draft: EnquiryDraft): string | null {
  const known = [
    draft.phone,
    draft.email,
    draft.given,
    draft.family,
    draft.said,
    draft.referrerName,
    draft.referrerPhone,
  ];
  return known.every((text) => text.trim() === '')
    ? 'A number to call back, a name, or what was said: one of them is enough.'
    : null;
}

export const isUrgent = ({ recentOverdose, pregnant }: Pick<EnquiryDraft, 'recentOverdose' | 'pregnant'>): boolean =>
  recentOverdose === 'day' || recentOverdose === 'month' || pregnant === 'yes';
