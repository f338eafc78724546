import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { consentWording, decideConsent, isRefusal, type Language, languages } from '@cairn/rules';
import { endConsent, insertConsent, type NewConsent } from './consent.queries';
import { type ConsentOfPatient, loadPatient } from './patient.queries';

/** Consent to be contacted, and taking it back. Taking back works at once. */
@Injectable()
export class ConsentService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** What is shown to a person before they agree, in every language that messages are written in. */
  wording(actor: Actor): Promise<readonly { readonly language: Language; readonly text: string }[]> {
    return this.acts.perform(actor, { act: 'consent.wording', recordType: 'contact_consent' }, async (tx) => {
      const { senderName } = await loadProgramme(tx);
      return languages.map((language) => ({ language, text: consentWording(language, senderName) }));
    });
  }

  /** Refuses with 'consent.invalid' as `decideConsent` does. */
  give(actor: Actor, patientId: string, consent: NewConsent): Promise<ConsentOfPatient> {
    const act = 'consent.write' as const;
    return this.acts.perform(actor, { act, patientId, recordType: 'contact_consent', recordId: consent.id }, (tx) =>
      once(
        tx,
        { id: consent.id, act, body: { patientId, ...consent } },
        () => Promise.all([loadPatient(tx, patientId), loadProgramme(tx)]),
        async ([{ language }, { senderName }]) => {
          const givenAt = this.clock.now();
          const decided = decideConsent(consent, { language, senderName });
          if (isRefusal(decided)) throw new Refused(decided);
          await insertConsent(tx, patientId, { id: consent.id, ...decided }, givenAt);
          tx.notify('patient', patientId);
          return { id: consent.id, ...decided, givenAt: givenAt.toISOString(), revokedAt: null };
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
