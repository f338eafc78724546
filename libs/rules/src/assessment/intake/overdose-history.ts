import { day, known, number, onlyIf, remark, rows, several, text } from './asks';
import type { IntakeFacts } from './intake-facts';
import type { Faults, IntakeSection, Row, SectionData } from './section-kit';

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What had changed shortly before: tolerance was lower, or the supply was another one. */
export const changesBeforeOverdose = {
  none: 'No change',
  release: 'Release from jail or prison',
  hospital: 'Leaving a hospital',
  detox: 'Completed withdrawal management',
  'treatment-break': 'A break in treatment',
  abstinence: 'A time without use',
  'dose-change': 'A change of dose',
  'new-supply': 'A new supply',
  alone: 'Using alone',
  unknown: 'Not known',
} as const;

/** Section 2.5. The events are recorded with the doses elsewhere; here stands what preceded them, and what has no day. */
export const overdoseHistory: IntakeSection = {
  label: 'Overdose history',
  hint: 'Each overdose has its own record; here is what had changed before it, and how many there were earlier.',
  before: () => 'safety-plan',
  elsewhere: ['overdoses', 'naloxone'],
  fields: {
    earlierOverdoses: number('Earlier overdoses that have no record', 'overdoses', 0, 99),
    earlierWords: remark('What is known of them'),
    changes: rows(
      'What had changed before',
      'overdose',
      60,
      {
        eventId: text('Overdose', 36, { pattern: isId }),
        after: several('After what change', changesBeforeOverdose, { alone: 'none' }),
      },
      { optional: true },
    ),
    witnessed: number('Overdoses of others that the person saw', 'overdoses', 0, 999, { optional: true }),
    naloxoneFromElsewhere: known('Has naloxone from elsewhere', { fresh: true }),
    naloxoneExpiresOn: day('It expires on', 'any', {
      optional: true,
      fresh: true,
      ...onlyIf('naloxoneFromElsewhere', ['yes']),
    }),
    naloxoneTrained: known('Knows how to give naloxone', { fresh: true }),
  },
  amiss: (data) => repeatedEvents(data),
  alsoMissing: (data, { facts }) => {
    const said = new Set(changesOf(data).map(({ eventId }) => eventId));
    return facts.overdoses.some(({ id }) => !said.has(id)) ? ['changes'] : [];
  },
  outdatedBy: ({ overdoses }, _on, at) =>
    overdoses.some(({ recordedAt }) => recordedAt > at) ? 'An overdose was recorded since' : null,
};

function repeatedEvents(data: SectionData): Faults {
  const faults: Record<string, string> = {};
  const seen = new Set<unknown>();
  changesOf(data).forEach(({ eventId }, at) => {
    if (seen.has(eventId)) faults[`changes.${at}.eventId`] = 'Overdose: each stands here once';
    seen.add(eventId);
  });
  return faults;
}

/** Does what came in name an overdose that is not on this person's record? */
export function namesOtherEvents({ changes }: Readonly<Record<string, unknown>>, { overdoses }: IntakeFacts): boolean {
  if (!Array.isArray(changes)) return false;
  return changes.some((row: { eventId?: unknown } | null) => {
    const id = row?.eventId;
    return typeof id === 'string' && isId.test(id) && !overdoses.some((event) => event.id === id);
  });
}

const changesOf = (data: SectionData) => data.changes as readonly Row[];
