import type { Day } from '../time';
import type { CareRecords } from './care-records';

/** A signature or an agreement that holds until a day, and was neither withdrawn nor renewed. */
export interface Expiring {
  readonly id: string;
  readonly what: string;
  readonly endsOn: Day;
}

/** Signed consents, consents to talk with people and agencies, and what payers agreed to, with the day on which each ends. */
export function expiring({ consents, faceSheet }: CareRecords): readonly Expiring[] {
  const all: { id: string; what: string; endsOn: Day | null }[] = consents
    .filter(({ withdrawnOn }) => withdrawnOn === null)
    .map(({ id, document, expiresOn }) => ({
      id,
      what: `Consent: ${document.replaceAll('-', ' ')}`,
      endsOn: expiresOn,
    }));
  for (const entry of faceSheet) {
    const { id } = entry;
    if (entry.kind === 'support-person' && entry.details.mayTell !== 'nothing')
      all.push({ id, what: `Consent to talk with ${entry.details.name}`, endsOn: entry.details.consentEndsOn });
    if (entry.kind === 'justice-case')
      all.push({ id, what: `Consent to report to ${entry.details.agency}`, endsOn: entry.details.consentEndsOn });
    if (entry.kind === 'authorization') {
      const { payer, service, toDay } = entry.details;
      const renewed = faceSheet.some(
        (other) =>
          other.kind === 'authorization' &&
          other.details.payer === payer &&
          other.details.service === service &&
          other.details.toDay > toDay,
      );
      if (!renewed) all.push({ id, what: `Authorization by ${payer}`, endsOn: toDay });
    }
  }
  return all.flatMap(({ endsOn, ...one }) => (endsOn === null ? [] : [{ ...one, endsOn }]));
}
