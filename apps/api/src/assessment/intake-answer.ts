import type { IntakeView, SectionVersionView } from '@cairn/assessment';
import type { SignedSection } from '@cairn/rules';

const written = ({ at, ...signed }: SignedSection) => ({ ...signed, at: at.toISOString() });

/** Instants as text, as every answer has them. */
export function progressAnswer({ facts, progress }: IntakeView) {
  return {
    facts: {
      ...facts,
      signed: Object.fromEntries(Object.entries(facts.signed).map(([section, one]) => [section, written(one)])),
      overdoses: facts.overdoses.map(({ recordedAt, ...event }) => ({
        ...event,
        recordedAt: recordedAt.toISOString(),
      })),
    },
    progress: progress.map(({ signed, ...section }) => ({ ...section, signed: signed && written(signed) })),
  };
}

/** As `json` a section may hold what its declaration says; the answer's shape says the same in its own way. */
export function versionAnswer({ data, ...version }: SectionVersionView) {
  return { ...version, data: data as Record<string, string | number | boolean | null> };
}
