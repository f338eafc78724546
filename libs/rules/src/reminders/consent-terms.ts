import type { Refusal } from '../refusal';
import { isZone } from '../time';

/** What a person may lay down with a consent, besides channel, address and level. */
export interface ConsentTermsAttempt {
  readonly allowedFrom?: string | null | undefined;
  readonly allowedTo?: string | null | undefined;
  readonly zone?: string | null | undefined;
  readonly sharedWith?: string | null | undefined;
  readonly leaveMessage?: boolean | undefined;
  readonly dailyReminders?: boolean | undefined;
  readonly useFirstName?: boolean | undefined;
}

export interface ConsentTerms {
  /** Between which local times, as HH:MM; null where only the quiet hours hold. */
  readonly allowedFrom: string | null;
  readonly allowedTo: string | null;
  /** where the person lives, when that is not the zone of the programme. */
  readonly zone: string | null;
  readonly sharedWith: string | null;
  readonly leaveMessage: boolean;
  readonly dailyReminders: boolean;
  readonly useFirstName: boolean;
}

/** the widest hours that federal rules know; a programme and a person may only be stricter. */
const earliest = '08:00';
const latest = '21:00';
const time = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Refuses with 'consent.invalid'. What is not said is not allowed. */
export function decideConsentTerms(attempt: ConsentTermsAttempt): ConsentTerms | Refusal {
  const allowedFrom = given(attempt.allowedFrom);
  const allowedTo = given(attempt.allowedTo);
  const zone = given(attempt.zone);
  if ((allowedFrom === null) !== (allowedTo === null)) return invalid('The allowed hours have a beginning and an end');
  if (allowedFrom !== null && allowedTo !== null) {
    if (!time.test(allowedFrom) || !time.test(allowedTo)) return invalid('The allowed hours are times as HH:MM');
    if (allowedFrom < earliest || allowedTo > latest)
      return invalid(`The allowed hours lie between ${earliest} and ${latest}`);
    if (allowedFrom >= allowedTo) return invalid('The allowed hours begin before they end');
  }
  if (zone !== null && !isZone(zone)) return invalid('The time zone is one like America/New_York');
  return {
    allowedFrom,
    allowedTo,
    zone,
    sharedWith: given(attempt.sharedWith),
    leaveMessage: attempt.leaveMessage ?? false,
    dailyReminders: attempt.dailyReminders ?? false,
    useFirstName: attempt.useFirstName ?? false,
  };
}

/**
 * What the person is shown before they agree, kept with the consent as it was shown. A change of the words is a new version. It is
 * neutral like a message is, for it may be sent to the device as well.
 */
export const consentWordingVersion = 1;

export function consentWording(language: string, senderName: string): string {
  return language.toLowerCase().startsWith('es')
    ? `Acepto que ${senderName} me envíe mensajes automáticos al número o la dirección que di, para recordarme visitas y fechas. No es ` +
        'obligatorio aceptar para recibir atención. Otras personas que usan mi teléfono o mi correo podrían leerlos. Mi operador puede cobrar ' +
        'por los mensajes. Puedo terminar cuando quiera: respondo STOP o llamo a la oficina.'
    : `I agree that ${senderName} sends me automated messages at the number or address that I gave, to remind me of visits and dates. I do ` +
        'not have to agree in order to get care. Others who use my phone or mailbox may read them. My carrier may charge for messages. I can ' +
        'end this at any time: I reply STOP or call the office.';
}

const given = (text: string | null | undefined): string | null => text?.trim() || null;
const invalid = (says: string): Refusal => ({ code: 'consent.invalid', says });
