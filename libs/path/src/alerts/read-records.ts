import { noRecords, type CareRecords, type Track } from '@cairn/rules';

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

/** Where an episode stands now on one of its tracks. */
export interface WrittenSpan {
  readonly track: Track;
  readonly state: string;
  readonly since: string;
}

export type WrittenRecords = Omit<
  Written<CareRecords>,
  'ours' | 'bornOn' | 'sexAtBirth' | 'findings' | 'admittedAt' | 'course'
> & {
  readonly course: Written<CareRecords['course']> & {
    readonly admittedAt: string | null;
    readonly spans: readonly WrittenSpan[];
  };
  readonly findings: Readonly<Record<string, readonly { readonly at: string }[]>>;
};

/** The parts that say something; the others are absent. */
export type Care = Partial<WrittenRecords>;

const instant = (text: string): Date => new Date(text);
const when = (text: string | null | undefined): Date | null => (text ? new Date(text) : null);
const at = <T extends { readonly at: string }>(one: T) => ({ ...one, at: instant(one.at) });

const nothing: Care = {};

/**
 * Reads the instants; everything else is as the rules take it. What is absent is not on record. Every field is named: of a list
 * of a thousand people, objects that are spread into each other cost more than the database does.
 */
export function readRecords(care: Care | null | undefined, { bornOn, sexAtBirth, origin }: Person): CareRecords {
  const of = care ?? nothing;
  const { course, referral, contact, emergency, level, offer, monitoring, cows, sedation, preventionPlan } = of;
  return {
    ours: origin !== 'imported' && origin !== 'generated',
    bornOn,
    sexAtBirth,
    admittedAt: when(course?.admittedAt),
    course: course
      ? {
          intakeAt: when(course.intakeAt),
          withdrawalEndedAt: when(course.withdrawalEndedAt),
          aftercareSince: when(course.aftercareSince),
          levels: course.levels,
        }
      : noRecords.course,
    referral: referral ? { ...referral, firstContactAt: when(referral.firstContactAt) } : null,
    overdoseOn: of.overdoseOn ?? null,
    alcoholPositiveOn: of.alcoholPositiveOn ?? null,
    unexpectedOn: of.unexpectedOn ?? noRecords.unexpectedOn,
    contact: contact ? { triedAt: when(contact.triedAt), reachedAt: when(contact.reachedAt) } : noRecords.contact,
    emergency: emergency ? at(emergency) : null,
    instruments: of.instruments?.map(instrument) ?? noRecords.instruments,
    critical: of.critical?.map((form) => ({ ...form, takenAt: instant(form.takenAt) })) ?? noRecords.critical,
    sections: of.sections ?? noRecords.sections,
    consents: of.consents ?? noRecords.consents,
    diagnosis: of.diagnosis ?? null,
    dimensionsAt: when(of.dimensionsAt),
    level: level ? { ...level, decidedAt: when(level.decidedAt) } : null,
    risks: of.risks?.map(at) ?? noRecords.risks,
    offer: offer ? at(offer) : null,
    monitoring: monitoring ? { id: monitoring.id, startsAt: instant(monitoring.startsAt) } : null,
    stays: of.stays?.map(stay) ?? noRecords.stays,
    cows: cows ? at(cows) : null,
    sedation: sedation ? at(sedation) : null,
    findings: of.findings ? findings(of.findings) : noRecords.findings,
    naloxoneOn: of.naloxoneOn ?? null,
    faceSheet: (of.faceSheet ?? noRecords.faceSheet) as CareRecords['faceSheet'],
    preventionPlan: preventionPlan ? { ...preventionPlan, writtenAt: instant(preventionPlan.writtenAt) } : null,
    treatmentPlan: of.treatmentPlan ?? null,
    readmission: of.readmission ?? null,
    dischargeSummary: of.dischargeSummary ?? null,
    continuingCareOn: of.continuingCareOn ?? null,
    checkUps: of.checkUps
      ? { lastAt: when(of.checkUps.lastAt), missedSince: of.checkUps.missedSince, nextOn: of.checkUps.nextOn }
      : null,
    useEvents: of.useEvents?.map(useEvent) ?? noRecords.useEvents,
  };
}

function instrument(form: WrittenRecords['instruments'][number]): CareRecords['instruments'][number] {
  return {
    id: form.id,
    instrument: form.instrument,
    takenAt: instant(form.takenAt),
    takenOn: form.takenOn,
    scores: form.scores,
    positive: form.positive,
  };
}

function stay(one: WrittenRecords['stays'][number]): CareRecords['stays'][number] {
  return { ...one, startedAt: instant(one.startedAt), endedAt: when(one.endedAt) };
}

function findings(of: WrittenRecords['findings']): CareRecords['findings'] {
  return Object.fromEntries(
    Object.entries(of).map(([kind, found]) => [kind, found.map(at)]),
  ) as CareRecords['findings'];
}

function useEvent(event: WrittenRecords['useEvents'][number]): CareRecords['useEvents'][number] {
  return {
    ...event,
    knownAt: instant(event.knownAt),
    contactAt: when(event.contactAt),
    steps: event.steps.map(at),
  };
}
