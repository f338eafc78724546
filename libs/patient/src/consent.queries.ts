import type { Tx } from '@cairn/database';

export interface NewConsent {
  readonly id: string;
  readonly channel: 'sms' | 'email' | 'voice';
  readonly address: string;
  /** 0 "call us" only, 1 date and time, 2 also a neutral kind of visit. */
  readonly level: number;
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
