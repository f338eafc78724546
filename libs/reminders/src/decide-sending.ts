import {
  addDays,
  localDay,
  maySend,
  type Policy,
  type RenderedMessage,
  sessionMessage,
  type SuppressReason,
} from '@cairn/rules';
import type { Message } from './channel';
import type { Attempt, Consent, Scene } from './sending.queries';

export type Decision =
  | { readonly do: 'send'; readonly message: Message; readonly consentId: string }
  | { readonly do: 'postpone'; readonly until: Date; readonly rule: string }
  | { readonly do: 'suppress'; readonly reason: SuppressReason | 'not-neutral'; readonly rule: string };

/** Puts the scene before the rules: may it go out now, and in which words? Nothing is decided here that a rule has not said. */
export function decideSending(scene: Scene, policy: Policy, now: Date): Decision {
  const { claim, programme, session, consents, main, aftercare, doNotContact, died } = scene;
  const consent = consents[0] ?? null;
  const today = localDay(now, programme.zone);
  const days = scene.sentAt.map((at) => localDay(at, programme.zone));
  const answer = maySend(
    {
      dueAt: claim.dueAt,
      usefulUntil: claim.usefulUntil,
      cause: { state: session?.state ?? 'cancelled', unchanged: isUnchanged(scene) },
      patient: { main, aftercare, doNotContact, died },
      consent: consent === null ? null : { revokedAt: consent.revokedAt },
      zone: programme.zone,
      sentBefore: scene.attempts.some(({ outcome }) => outcome === 'accepted'),
      sentToday: days.filter((day) => day === today).length,
      sentThisWeek: days.filter((day) => day > addDays(today, -7) && day <= today).length,
      senderName: programme.senderName,
    },
    policy,
    now,
  );
  if (answer.answer === 'suppress') return { do: 'suppress', reason: answer.reason, rule: answer.rule };
  if (answer.answer === 'postpone') return { do: 'postpone', until: answer.until, rule: answer.rule };
  if (consent === null || session === null) return { do: 'suppress', reason: 'no-consent', rule: 'R-430' };
  const rendered = sessionMessage({
    channel: consent.channel,
    level: consent.level,
    language: consent.language,
    senderName: programme.senderName,
    phone: programme.phone,
    startsAt: session.startsAt,
    zone: session.zone,
  });
  if (rendered.faults.length > 0) return { do: 'suppress', reason: 'not-neutral', rule: 'R-436' };
  return { do: 'send', message: messageOf(scene, consent, rendered), consentId: consent.id };
}

/** An attempt that began and of which nobody has written down the end. */
export function openAttempt(attempts: readonly Attempt[]): Attempt | null {
  const last = attempts.at(-1);
  return last?.outcome === 'started' ? last : null;
}

function messageOf({ claim, programme }: Scene, consent: Consent, rendered: RenderedMessage): Message {
  const { text, subject, template } = rendered;
  const { channel, address } = consent;
  return {
    reminderId: claim.id,
    patientId: claim.patientId,
    channel,
    address,
    senderName: programme.senderName,
    subject,
    text,
    template,
  };
}

/** Moving a session plans its reminders anew in the same transaction; this is the second look, independent of what policy says today. */
function isUnchanged({ claim, session }: Scene): boolean {
  if (session === null) return false;
  if (claim.offsetKey === 'day-before') return addDays(localDay(session.startsAt, session.zone), -1) === claim.localDay;
  return session.startsAt.getTime() === claim.usefulUntil.getTime();
}
