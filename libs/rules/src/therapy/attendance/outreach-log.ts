import type { Role } from '../../access/roles';

/** What is written down while somebody is out of contact (clinical reference 4.7). Rows are added, never changed. */
const counselors: readonly Role[] = ['counselor', 'counselor_supervisor'];
const medical: readonly Role[] = ['nurse', 'prescriber', 'medical_director'];

interface KindFacts {
  readonly label: string;
  readonly by: readonly Role[];
}

export const outreachKinds = {
  attempt: { label: 'Attempt to reach', by: [...counselors, ...medical] },
  'case-review': { label: 'Case review in the team', by: [...counselors, ...medical] },
  letter: { label: 'Letter sent', by: [...counselors, ...medical] },
  'medical-look': { label: 'Medical staff looked at MOUD', by: medical },
  proposal: { label: 'Discharge proposed', by: ['counselor_supervisor'] },
} as const satisfies Record<string, KindFacts>;
export type OutreachKind = keyof typeof outreachKinds;

export const outreachKindFacts = (kind: OutreachKind): KindFacts => outreachKinds[kind];

export const outreachChannels = {
  phone: 'Telephone',
  text: 'Text message',
  email: 'Email',
  visit: 'Visit',
  letter: 'Letter',
} as const;
export type OutreachChannel = keyof typeof outreachChannels;

export const outreachOutcomes = {
  reached: 'Reached',
  message: 'Message left',
  'no-answer': 'No answer',
  'wrong-number': 'Wrong number',
  unsafe: 'Not safe to go on',
} as const;
export type OutreachOutcome = keyof typeof outreachOutcomes;

export const outreachWhom = { person: 'The person', 'emergency-contact': 'The emergency contact' } as const;
export type OutreachWhom = keyof typeof outreachWhom;

/** What is on file about reaching the person. */
export interface ContactPermission {
  /** From the intake: messages left by staff. Null where nobody asked. */
  readonly messages: 'as-agreed' | 'name-only' | 'none' | null;
  readonly safeContact: 'yes' | 'as-said' | 'no' | null;
  readonly safeWords: string | null;
  readonly doNotContact: boolean;
  /** The highest level of content that a consent to contact agrees to; null without one. */
  readonly level: number | null;
  /** Emergency contacts by name whose signed consent lets the clinic call today. */
  readonly emergencyContacts: readonly { readonly name: string; readonly phone: string | null }[];
}

/** May a message be left at all? */
export const mayLeaveMessage = ({ messages, doNotContact, level }: ContactPermission): boolean =>
  !doNotContact && messages !== 'none' && (messages !== null || level !== null);

/** What a message may say. Treatment is never mentioned: 42 CFR Part 2, R-436 to R-438. */
export function whatMayBeSaid(permission: ContactPermission): string {
  if (permission.doNotContact) return 'Do not contact: the person asked for it';
  if (permission.safeContact === 'no') return 'It is not safe to call or write';
  if (!mayLeaveMessage(permission))
    return permission.messages === 'none'
      ? 'No message anywhere: the person asked for it'
      : 'No permission for messages is on file: leave none';
  const detailed = permission.messages !== 'name-only' && (permission.level ?? 0) >= 1;
  return detailed
    ? 'A message may give your name, a number, and the day and time of the next visit; nothing about treatment'
    : 'A message may give your name and a number; nothing else';
}
