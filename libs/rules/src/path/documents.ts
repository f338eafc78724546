import type { Evaluation } from '../refusal';
import { evaluate, failed, notInForce, passed } from '../rule';
import { addDays, localDay } from '../time';
import type { PathFacts } from './path-facts';
import { intakeSigned } from './readmission-list';

/** Is it there? Null where Cairn has no record of its kind yet, and where it is not asked of this person. */
type Held = (facts: PathFacts) => boolean | null;

const hasForm =
  (...keys: readonly string[]): Held =>
  ({ records }) =>
    records.instruments.some(({ instrument }) => keys.includes(instrument));

/** Opioid use within ten days of the intake asks for the scale (clinical reference 6.1). */
const cowsDays = 10;
const cowsAfterUse: Held = ({ records, zone }) => {
  const [use] = records.findings['opioid-use'] ?? [];
  const { intakeAt } = records.course;
  if (use === undefined || intakeAt === null) return records.cows === null ? null : true;
  const from = addDays(localDay(intakeAt, zone), -cowsDays);
  return localDay(new Date(use.details.lastUsedAt), zone) < from ? true : records.cows !== null;
};

/**
 * How each document of the tables in 6.1 to 6.5 is found among the records, by its words there. One that is missing here is
 * listed as "not recorded in Cairn yet": nobody is told that it is missing, and nobody that it is held.
 */
const held: Readonly<Record<string, Held>> = {
  'referral form': ({ records }) => records.referral !== null,
  'contact log': ({ records }) => records.contact.triedAt !== null,
  'substance use screen': (facts) =>
    hasForm('taps', 'single-question')(facts) || facts.records.findings['opioid-use-disorder'] !== undefined,
  'suicide risk screen': hasForm('asq', 'c-ssrs'),
  'emergency screen': ({ records }) => records.emergency !== null,
  'intake sections': intakeSigned,
  'substance use history': ({ records }) => records.sections.includes('substance-use'),
  'baseline tests ordered': ({ records }) =>
    records.findings.laboratory !== undefined ||
    records.findings.examination?.some(({ details }) => details.labsDrawnOn !== null || details.labsRefused) === true,
  'COWS after opioid use in the last 10 days': cowsAfterUse,
  assessment: ({ records }) => records.diagnosis?.signed === true && records.dimensionsAt !== null,
  'level record': ({ records }) => records.level?.actualLevel != null,
  'safety plan if at risk': ({ records }) =>
    records.critical.length === 0 && records.risks.length === 0 ? true : records.risks.some(({ hasPlan }) => hasPlan),
  reason: () => true,
  'information given': ({ records }) => records.offer?.informed === true,
  'next offer': ({ records }) => records.offer?.reofferOn != null,
  consent: ({ records }) => records.findings['treatment-consent'] !== undefined,
  order: ({ order }) => order !== null,
  'dose log': ({ doses }) => doses.lastGivenOn !== null,
  'COWS log': ({ records }) => records.cows !== null,
  'last dose': ({ doses }) => doses.lastGivenOn !== null,
  naloxone: ({ records }) => records.naloxoneOn !== null,
  'take-home education': ({ records }) =>
    records.findings.advice?.some(({ details }) => details.topic === 'take-home-storage') === true,
  'initial plan': ({ records }) =>
    records.ours || records.treatmentPlan !== null ? records.treatmentPlan !== null : null,
  'draft of the prevention plan': ({ records }) => records.preventionPlan !== null,
  'recovery and return-to-use prevention plan': ({ records }) => records.preventionPlan?.activeOn != null,
  'continuing-care plan': ({ records }) => records.continuingCareOn !== null,
  'visit notes': () => null,
};

/** What should be held when a state is left: what is there, what is missing, and what Cairn cannot see yet. It stops nobody. */
export function documentsToHold(
  state: string,
  label: string,
  documents: readonly string[],
  facts: PathFacts,
): Evaluation {
  const answers = documents.map((name) => ({ name, answer: held[name]?.(facts) ?? null }));
  const named = (wanted: boolean | null): string[] =>
    answers.flatMap(({ name, answer }) => (answer === wanted ? [name] : []));
  const [there, missing, unknown] = [named(true), named(false), named(null)];
  const parts = [
    ...(there.length > 0 ? [`held: ${there.join(', ')}`] : []),
    ...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []),
    ...(unknown.length > 0 ? [`not recorded in Cairn yet: ${unknown.join(', ')}`] : []),
  ];
  const message = `When leaving "${label}", ${parts.join('; ')}`;
  const inputs = { held: there, missing, unknown };
  const finding =
    missing.length > 0 ? failed(message, inputs) : there.length === 0 ? notInForce(message) : passed(message, inputs);
  const id = `PATH-DOCUMENTS-${state.toUpperCase().replaceAll('_', '-')}`;
  return evaluate(
    { id, version: 2, severity: 'REPORT', citation: 'clinical pathway 6.1 to 6.5', asks: () => finding },
    facts,
  );
}
