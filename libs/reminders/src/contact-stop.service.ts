import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { loadPatient } from '@cairn/patient';
import type { AddressStop } from '@cairn/rules';
import { readStops } from './contact-stop.queries';

/** A consent that stands and by which nothing is sent, because of what was said of its address since. */
export interface StoppedConsent {
  readonly consentId: string;
  readonly reason: AddressStop;
  readonly at: string;
}

@Injectable()
export class ContactStopService {
  constructor(private readonly acts: Acts) {}

  /** Refuses with 'patient.not-found'. */
  ofPatient(actor: Actor, patientId: string): Promise<readonly StoppedConsent[]> {
    const what = { act: 'patient.read' as const, patientId, recordType: 'contact_stop', recordId: patientId };
    return this.acts.perform(actor, what, async (tx) => {
      await loadPatient(tx, patientId);
      return readStops(tx, patientId);
    });
  }
}
