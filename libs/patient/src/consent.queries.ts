import type { Tx } from '@cairn/database';

export interface NewConsent {
  readonly id: string;
  readonly channel: 'sms' | 'email' | 'voice';
  readonly address: string;
  /** 0 "call us" only, 1 date and time, 2 also a neutral kind of visit. */
  readonly level: number;
}

/** Ends a consent; one that was taken back before stays as it was. */
export function endConsent(tx: Tx, patientId: string, consentId: string, reason: string, at: Date): Promise<unknown> {
  return tx.query(
    `update contact_consent set revoked_at = $4, revoked_reason = $5
     where programme_id = $1 and patient_id = $2 and id = $3 and revoked_at is null`,
    [tx.actor.programmeId, patientId, consentId, at, reason],
  );
}

export function insertConsent(tx: Tx, patientId: string, consent: NewConsent, at: Date): Promise<unknown> {
  return tx.query(
    `insert into contact_consent (id, programme_id, patient_id, channel, address, level, language, given_at, recorded_by)
     select $1, $2, $3, $4, $5, $6, p.language, $7, $8 from patient p where p.programme_id = $2 and p.id = $3`,
    [
      consent.id,
      tx.actor.programmeId,
      patientId,
      consent.channel,
      consent.address,
      consent.level,
      at,
      tx.actor.staffId,
    ],
  );
}
