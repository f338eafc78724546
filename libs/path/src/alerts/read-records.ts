import { noRecords, type CareRecords } from '@cairn/rules';

/** An object as Postgres says it in JSON: every instant is still a text. */
export type Written<T> = T extends Date
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Written<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Written<T[Key]> }
      : T;

/** What the row of a person says beside its records. */
export interface Person {
  readonly bornOn: string | null;
  readonly sexAtBirth: string;
  readonly origin: string;
}

export type WrittenRecords = Omit<
  Written<CareRecords>,
  'ours' | 'bornOn' | 'sexAtBirth' | 'findings' | 'admittedAt' | 'course'
> & {
  readonly course: Written<CareRecords['course']> & { readonly admittedAt: string | null };
  readonly findings: Readonly<Record<string, readonly { readonly at: string }[]>>;
};

/** The parts that say something; the others are absent. */
export type Care = Partial<WrittenRecords>;

const instant = (text: string): Date => new Date(text);
const when = (text: string | null | undefined): Date | null => (text ? new Date(text) : null);
const at = <T extends { readonly at: string }>(one: T) => ({ ...one, at: instant(one.at) });

/** Reads the instants; everything else is as the rules take it. What is absent is not on record. */
export function readRecords(care: Care | null | undefined, { bornOn, sexAtBirth, origin }: Person): CareRecords {
  const ours = origin !== 'imported' && origin !== 'generated';
  const who = { ours, bornOn, sexAtBirth };
  if (!care) return { ...noRecords, ...who };
  const { referral, contact, emergency, level, offer, monitoring, cows, sedation } = care;
  return {
    ...who,
    admittedAt: when(care.course?.admittedAt),
    course: {
      intakeAt: when(care.course?.intakeAt),
      withdrawalEndedAt: when(care.course?.withdrawalEndedAt),
      levels: care.course?.levels ?? 0,
    },
    overdoseOn: care.overdoseOn ?? null,
    alcoholPositiveOn: care.alcoholPositiveOn ?? null,
    referral: referral ? { ...referral, firstContactAt: when(referral.firstContactAt) } : null,
    contact: { triedAt: when(contact?.triedAt), reachedAt: when(contact?.reachedAt) },
    emergency: emergency ? at(emergency) : null,
    instruments: (care.instruments ?? []).map((form) => ({ ...form, takenAt: instant(form.takenAt) })),
    critical: (care.critical ?? []).map((form) => ({ ...form, takenAt: instant(form.takenAt) })),
    sections: care.sections ?? [],
    consents: care.consents ?? [],
    diagnosis: care.diagnosis ?? null,
    dimensionsAt: when(care.dimensionsAt),
    level: level ? { ...level, decidedAt: when(level.decidedAt) } : null,
    risks: (care.risks ?? []).map(at),
    offer: offer ? at(offer) : null,
    monitoring: monitoring ? { ...monitoring, startsAt: instant(monitoring.startsAt) } : null,
    stays: (care.stays ?? []).map((stay) => ({
      ...stay,
      startedAt: instant(stay.startedAt),
      endedAt: when(stay.endedAt),
    })),
    cows: cows ? at(cows) : null,
    sedation: sedation ? at(sedation) : null,
    findings: Object.fromEntries(
      Object.entries(care.findings ?? {}).map(([kind, found]) => [kind, found.map(at)]),
    ) as CareRecords['findings'],
    naloxoneOn: care.naloxoneOn ?? null,
    faceSheet: (care.faceSheet ?? []) as CareRecords['faceSheet'],
    preventionPlan: care.preventionPlan
      ? { ...care.preventionPlan, writtenAt: instant(care.preventionPlan.writtenAt) }
      : null,
    treatmentPlan: care.treatmentPlan ?? null,
    useEvents: (care.useEvents ?? []).map((event) => ({
      ...event,
      knownAt: instant(event.knownAt),
      contactAt: when(event.contactAt),
      steps: event.steps.map(at),
    })),
  };
}
