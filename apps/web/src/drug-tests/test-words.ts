import {
  analyteLabel,
  analyteOf,
  readingWords,
  testFindingWords,
  testOutcomes,
  testStates,
  validityStatuses,
} from '@cairn/rules';
import type { Meaning } from '../kit/theme';
import type { SubstanceReading, TestOrder, TestSpecimen } from './drug-tests-api';

interface Mark {
  readonly meaning: Meaning;
  readonly words: string;
}

/** The four states of a test, with what makes one stand out. A screen is never worded as proof. */
export function specimenMark(specimen: TestSpecimen): Mark {
  const { state, validity, unexpected, awaits } = specimen;
  if (state === 'awaiting')
    return awaits
      ? { meaning: 'info', words: testStates.awaiting }
      : { meaning: 'soon', words: `No result to read: ${validityStatuses[validity].toLowerCase()}` };
  const words = `${testStates[state]} (${hasDefinitive(specimen) ? 'definitive' : 'presumptive'})`;
  if (unexpected) return { meaning: 'soon', words: `${words}, not as expected` };
  return { meaning: state === 'positive' ? 'soon' : 'fine', words };
}

export function orderMark(order: Pick<TestOrder, 'standing' | 'why'>): Mark {
  switch (order.standing) {
    case 'to-collect':
      return { meaning: 'soon', words: 'To collect' };
    case 'waiting':
      return { meaning: 'soon', words: 'Waiting to provide' };
    case 'upcoming':
      return { meaning: 'info', words: 'Ordered ahead' };
    case 'cancelled':
      return { meaning: 'info', words: 'Called off' };
    case 'collected':
      return { meaning: 'fine', words: 'Collected' };
    case 'not-collected':
      return { meaning: 'info', words: `Not collected: ${testOutcomes[order.why ?? 'missed'].toLowerCase()}` };
  }
}

const hasDefinitive = ({ standing }: TestSpecimen): boolean => standing.some(({ stage }) => stage === 'definitive');

export const readingMeaning: Readonly<Record<SubstanceReading['reading'], Meaning>> = {
  expected_present: 'fine',
  expected_absent: 'fine',
  unexpected_present: 'soon',
  unexpected_absent: 'soon',
  not_tested: 'info',
  inconclusive: 'info',
};

export function readingMark(reading: SubstanceReading): Mark {
  return { meaning: readingMeaning[reading.reading], words: readingWords[reading.reading] };
}

export function foundWords({ result, stage }: SubstanceReading): string {
  if (result === 'not-tested' || stage === null) return 'not tested';
  return testFindingWords({ result, stage });
}

/** What was found or is missing, in a few words: first what is not as expected. */
export function specimenSummary({ readings, standing }: Pick<TestSpecimen, 'readings' | 'standing'>): string {
  const named = (wanted: (one: SubstanceReading) => boolean): string =>
    readings
      .filter(wanted)
      .map(({ analyte }) => analyteLabel(analyte))
      .join(', ');
  const present = named(({ reading }) => reading === 'unexpected_present');
  const absent = named(({ reading }) => reading === 'unexpected_absent');
  const unclear = named(({ reading, result }) => reading === 'inconclusive' && result === 'positive');
  const said = [
    present === '' ? null : `found: ${present}`,
    absent === '' ? null : `missing: ${absent}`,
    unclear === '' ? null : `unclear: ${unclear}`,
  ].filter((part) => part !== null);
  if (said.length > 0) return said.join('; ');
  return standing.length === 0 ? '' : `${standing.length} tested, all as expected`;
}

export const identifierWords: Readonly<Record<string, string>> = {
  photo: 'Photo',
  date_of_birth: 'Date of birth',
  programme_card: 'Program card',
  government_id: 'Photo identification',
  known: 'Known to the collector',
};

export function degrees(tenths: number | null): string {
  return tenths === null ? '' : `${(tenths / 10).toFixed(1)} °F`;
}

export function groupOf(analyte: string): string {
  return analyteOf(analyte)?.group ?? 'other';
}
