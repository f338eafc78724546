import { newId } from '@cairn/platform';
import {
  addDays,
  type AllowedHours,
  isMessageKind,
  isReminderKind,
  localDay,
  mayAskForCall,
  maySend,
  type MessageKind,
  momentOf,
  type Offset,
  offsetsOf,
  type OwnWording,
  type Policy,
  reminderKinds,
  type RenderedMessage,
  type SendingFacts,
  renderMessage,
  type SuppressReason,
  templateKey,
} from '@cairn/rules';
import type { ProgrammeFacts } from '@cairn/programme';
import type { CauseFacts } from './cause';
import type { Message } from './channel';
import type { Claim, Consent, Scene } from './sending.queries';

export type Decision =
  | { readonly do: 'send'; readonly message: Message; readonly consentId: string }
  | { readonly do: 'postpone'; readonly until: Date; readonly rule: string }
  | { readonly do: 'call'; readonly by: Date | undefined }
  | Suppressed;

export interface Suppressed {
  readonly do: 'suppress';
  /** The gravest of the reasons, with its rule. */
  readonly reason: SuppressReason;
  readonly rule: string;
  readonly reasons: readonly SuppressReason[];
}

/** What is the same for everybody whom a programme writes to at this moment. */
export interface House {
  readonly programme: ProgrammeFacts;
  readonly policy: Policy;
  /** The programme's own wordings, under `templateKey`. */
  readonly templates: ReadonlyMap<string, OwnWording>;
}

/** Puts the scene before the rules: may it go out now, and in which words? Nothing is decided here that a rule has not said. */
export function decideSending(scene: Scene, house: House, now: Date): Decision {
  const { programme, policy } = house;
  const { claim, cause, main, aftercare, doNotContact, died } = scene;
  const { kind } = claim;
  if (!isReminderKind(kind)) throw new TypeError(`There is no kind of reminder called ${kind}`);
  const consent = consentFor(scene.consents, claim.step);
  const zone = consent?.zone ?? programme.zone;
  const today = localDay(now, zone);
  const days = scene.sentAt.map((at) => localDay(at, zone));
  const facts: SendingFacts = {
    dueAt: claim.dueAt,
    usefulUntil: claim.usefulUntil,
    cause: {
      state: cause?.state ?? 'cancelled',
      unchanged: cause !== null && isUnchanged(claim, cause, offsetsOf(kind, policy)),
    },
    patient: { main, aftercare, doNotContact, died },
    consent: consent === null ? null : { ...ended(consent), stopped: consent.stopped, hours: hoursOf(consent) },
    zone,
    // A reminder is planned once, and claimed only while it is planned: one that went out cannot come here again.
    sentBefore: false,
    sentToday: days.filter((day) => day === today).length,
    sentThisWeek: days.filter((day) => day > addDays(today, -7) && day <= today).length,
    capped: reminderKinds[kind].capped,
    senderName: programme.senderName,
  };
  const answer = isMessageKind(kind) ? maySend(facts, policy, now) : mayAskForCall(facts, policy, now);
  if (answer.answer === 'suppress') return { ...answer, do: 'suppress' };
  if (answer.answer === 'postpone') return { do: 'postpone', until: answer.until, rule: answer.rule };
  if (!isMessageKind(kind)) return { do: 'call', by: cause?.callBy };
  if (consent === null || cause === null) return suppress('no-consent', 'R-430');
  const rendered = wordsOf(kind, consent, cause, house);
  if (rendered.faults.length > 0) return suppress('not-neutral', 'R-436');
  return { do: 'send', message: messageOf(claim, consent, programme, rendered), consentId: consent.id };
}

const suppress = (reason: SuppressReason, rule: string): Suppressed => ({
  do: 'suppress',
  reason,
  rule,
  reasons: [reason],
});

/** in this order the channels of a person are tried. A reminder's step names the first of them that is still to be tried. */
const channelOrder: readonly Consent['channel'][] = ['sms', 'email', 'voice'];

/** What is still to be tried from a step on. */
export const channelsFrom = (step: number): readonly Consent['channel'][] => channelOrder.slice(step - 1);

/** The step after a channel was tried. */
export const stepAfter = (channel: string): number => channelOrder.findIndex((one) => one === channel) + 2;

/** The consent for the first channel from a step on that may be used. Without one that which says why not. */
export function consentFor(consents: readonly Consent[], step: number): Consent | null {
  return usableFrom(consents, step) ?? consents.find((one) => !isUsable(one)) ?? null;
}

export function usableFrom(consents: readonly Consent[], step: number): Consent | null {
  const usable = consents.filter(isUsable);
  for (const channel of channelsFrom(step)) {
    const found = usable.find((one) => one.channel === channel);
    if (found !== undefined) return found;
  }
  return null;
}

const isUsable = ({ revokedAt, stopped }: Consent): boolean => revokedAt === null && stopped === null;

/** Moving a cause plans its reminders anew in the same transaction; this is the second look, independent of what policy says today. */
function isUnchanged(
  { offsetKey, localDay: spokenOn, usefulUntil }: Claim,
  { at, zone }: CauseFacts,
  offsets: readonly Offset[],
): boolean {
  const daysBefore = daysOf(offsetKey);
  if (daysBefore !== null) return addDays(localDay(at, zone), -daysBefore) === spokenOn;
  if (offsetKey.startsWith('now')) return true;
  // Of use until it begins, or until the next one speaks.
  const ends = [at, ...offsets.map((offset) => momentOf(offset, at, zone, at).dueAt)];
  return ends.some((end) => end.getTime() === usefulUntil.getTime());
}

function daysOf(offsetKey: string): number | null {
  if (offsetKey === 'day-of') return 0;
  if (offsetKey === 'day-before') return 1;
  const days = /^days-before-(\d+)$/.exec(offsetKey);
  return days === null ? null : Number(days[1]);
}

const ended = ({ revokedAt }: Consent) => ({ revokedAt: revokedAt === null ? null : new Date(revokedAt) });

const hoursOf = ({ from, to }: Consent): AllowedHours | null => (from === null || to === null ? null : { from, to });

function wordsOf(
  kind: MessageKind,
  consent: Consent,
  cause: CauseFacts,
  { programme, templates }: House,
): RenderedMessage {
  const { channel, level, language, firstName } = consent;
  const { senderName, phone } = programme;
  return renderMessage({
    ...{ kind, channel, level, language, senderName, phone, firstName },
    at: cause.namesTime === false ? null : cause.at,
    until: cause.at,
    zone: cause.zone,
    own: templates.get(templateKey(kind, language, level)) ?? null,
  });
}

function messageOf(
  claim: Claim,
  { channel, address }: Consent,
  { senderName }: ProgrammeFacts,
  { text, subject, template }: RenderedMessage,
): Message {
  const key = claim.step === 1 ? claim.id : `${claim.id}.${claim.step}`;
  const { id: reminderId, patientId } = claim;
  return { id: newId(), reminderId, key, patientId, channel, address, senderName, subject, text, template };
}
