import type { Tx } from '@cairn/database';
import type { ConsentAttempt, DecidedConsent } from '@cairn/rules';

/** What a person says of one channel. */
export interface NewConsent extends ConsentAttempt {
  readonly id: string;
}

/** Ends a consent; one that was taken back before stays as it was. */
export function endConsent(tx: Tx, patientId: string, consentId: string, reason: string, at: Date): Promise<unknown> {
  return tx.query(
    `update contact_consent set revoked_at = $4, revoked_reason = $5
     where programme_id = $1 and patient_id = $2 and id = $3 and revoked_at is null`,
    [tx.actor.programmeId, patientId, consentId, at, reason],
  );
}

export function insertConsent(
  tx: Tx,
  patientId: string,
  consent: DecidedConsent & { readonly id: string },
  at: Date,
): Promise<unknown> {
  return tx.query(
    `insert into contact_consent (id, programme_id, patient_id, channel, address, level, language, given_at, recorded_by, allowed_from,
       allowed_to, zone, shared_with, leave_message, daily_reminders, use_first_name, wording)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      consent.id,
      tx.actor.programmeId,
      patientId,
      consent.channel,
      consent.address,
      consent.level,
      consent.language,
      at,
      tx.actor.staffId,
      consent.allowedFrom,
      consent.allowedTo,
      consent.zone,
      consent.sharedWith,
      consent.leaveMessage,
      consent.dailyReminders,
      consent.useFirstName,
      consent.wording,
    ],
  );
}
