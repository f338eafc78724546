import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { endConsent, insertConsent, type NewConsent } from './consent.queries';
import { type ConsentOfPatient, loadPatient } from './patient.queries';

/** Consent to be contacted, and taking it back. Taking back works at once. */
@Injectable()
export class ConsentService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  give(actor: Actor, patientId: string, consent: NewConsent): Promise<ConsentOfPatient> {
    const act = 'consent.write' as const;
    return this.acts.perform(actor, { act, patientId, recordType: 'contact_consent', recordId: consent.id }, (tx) =>
      once(
        tx,
        { id: consent.id, act, body: { patientId, ...consent } },
        () => loadPatient(tx, patientId),
        async () => {
          const givenAt = this.clock.now();
          await insertConsent(tx, patientId, consent, givenAt);
          tx.notify('patient', patientId);
          return { ...consent, givenAt: givenAt.toISOString(), revokedAt: null };
        },
      ),
    );
  }

  /** Revoking twice is revoking once. Refuses with 'not-found' where there is no such consent of this person. */
  revoke(actor: Actor, patientId: string, consentId: string, reason: string): Promise<ConsentOfPatient> {
    const what = { act: 'consent.revoke' as const, patientId, recordType: 'contact_consent', recordId: consentId };
    return this.acts.perform(actor, what, async (tx) => {
      await endConsent(tx, patientId, consentId, reason, this.clock.now());
      const { consents } = await loadPatient(tx, patientId);
      const consent = consents.find(({ id }) => id === consentId);
      if (consent === undefined) refuse('not-found', 'There is no such consent of this person.');
      tx.notify('patient', patientId);
      return consent;
    });
  }
}
