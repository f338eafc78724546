import { dimensionLabel, dimensionNumbers, type Edition } from '../../assessment/dimensions/dimensions';
import { isProduct, products } from '../../mat/product';
import { modalityLabels } from '../../therapy/modality/modalities';
import { objectivesOf, objectiveStatuses, type TreatmentPlanContent } from '../../therapy/plan/content';
import type { Day } from '../../time';
import { stateLabel } from '../tracks';

/** What the record holds of an episode, for its discharge summary. Days are the clinic's. */
export interface EpisodeRecord {
  readonly openedOn: Day;
  readonly admittedOn: Day | null;
  readonly closedOn: Day | null;
  readonly levels: readonly { readonly state: string; readonly from: Day; readonly to: Day | null }[];
  readonly diagnosis: { readonly on: Day; readonly severity: string; readonly icd10: string | null } | null;
  /** Ratings of the six dimensions, the first and the last that were signed. */
  readonly dimensions: readonly {
    readonly on: Day;
    readonly edition: Edition;
    readonly ratings: Readonly<Record<string, number>>;
  }[];
  readonly services: readonly { readonly modality: string; readonly sessions: number; readonly minutes: number }[];
  readonly missed: number;
  /** The active plan with the progress of its reviews. */
  readonly plan: TreatmentPlanContent | null;
  readonly order: { readonly product: string; readonly doseMcg: number; readonly prescriber: string | null } | null;
  readonly doses: {
    readonly days: number;
    readonly firstOn: Day;
    readonly lastOn: Day;
    readonly lastMcg: number;
  } | null;
  readonly supplyUntil: Day | null;
  readonly tests: number;
  readonly returnsToUse: number;
  readonly overdoses: number;
  readonly scales: readonly {
    readonly instrument: string;
    readonly firstOn: Day;
    readonly first: number;
    readonly lastOn: Day;
    readonly last: number;
  }[];
  readonly naloxoneOn: Day | null;
  readonly preventionPlanOn: Day | null;
  readonly nextOn: Day | null;
}

export interface RecordSection {
  readonly label: string;
  readonly lines: readonly string[];
}

const times = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
const mg = (mcg: number): string => `${mcg / 1000} mg`;

/** The record as the summary says it. What is not on record is said to be so: an empty line would read as "nothing was". */
export function recordSections(of: EpisodeRecord): readonly RecordSection[] {
  return [
    { label: 'Dates', lines: dates(of) },
    { label: 'Diagnosis', lines: diagnosis(of) },
    { label: 'Needs by dimension', lines: needs(of) },
    { label: 'Services', lines: services(of) },
    { label: 'Goals and objectives', lines: goals(of) },
    { label: 'Medication', lines: medication(of) },
    { label: 'Tests, use and overdose', lines: use(of) },
    { label: 'Scales, first and last', lines: scales(of) },
    { label: 'For the time after', lines: after(of) },
  ];
}

const dates = ({ openedOn, admittedOn, closedOn, levels }: EpisodeRecord): readonly string[] => [
  `Came to us on ${openedOn}${admittedOn === null ? '' : `, admitted on ${admittedOn}`}${closedOn === null ? '' : `, discharged on ${closedOn}`}`,
  ...levels.map(({ state, from, to }) => `${stateLabel('placement', state)}: ${from} to ${to ?? 'now'}`),
];

const diagnosis = ({ diagnosis: found }: EpisodeRecord): readonly string[] => [
  found === null
    ? 'No diagnosis is on record'
    : `Opioid use disorder, ${found.severity}${found.icd10 === null ? '' : ` (${found.icd10})`}, ${found.on}`,
];

function needs({ dimensions }: EpisodeRecord): readonly string[] {
  const [first] = dimensions;
  const last = dimensions.at(-1);
  if (first === undefined || last === undefined) return ['The dimensions were not rated'];
  return dimensionNumbers.map((number) => {
    const [began, ended] = [first.ratings[number], last.ratings[number]];
    const label = `${number} ${dimensionLabel(number, last.edition, false)}`;
    return `${label}: ${began ?? 'not rated'} (${first.on})${last === first ? '' : ` to ${ended ?? 'not rated'} (${last.on})`}`;
  });
}

function services({ services: of, missed }: EpisodeRecord): readonly string[] {
  const lines = of.map(
    ({ modality, sessions, minutes }) =>
      `${modality in modalityLabels ? modalityLabels[modality as keyof typeof modalityLabels] : modality}: ${times(sessions, 'session')}, ${minutes} minutes`,
  );
  return [...(lines.length === 0 ? ['No session took place'] : lines), ...(missed === 0 ? [] : [`Missed: ${missed}`])];
}

function goals({ plan }: EpisodeRecord): readonly string[] {
  if (plan === null) return ['There was no signed treatment plan'];
  return objectivesOf(plan).map(({ goal, objective }) => {
    const percent = objective.percent === null ? '' : `, ${objective.percent} %`;
    return `${goal.statement}: ${objective.statement}: ${objectiveStatuses[objective.status].toLowerCase()}${percent}`;
  });
}

function medication({ order, doses, supplyUntil }: EpisodeRecord): readonly string[] {
  if (order === null && doses === null) return ['No medication was ordered or given here'];
  const product = order === null ? null : isProduct(order.product) ? products[order.product].label : order.product;
  return [
    ...(order === null
      ? []
      : [`Last order: ${product} ${mg(order.doseMcg)}${order.prescriber === null ? '' : `, ${order.prescriber}`}`]),
    ...(doses === null
      ? ['No dose was given here']
      : [
          `Doses on ${times(doses.days, 'day')}, from ${doses.firstOn}; last dose ${doses.lastOn}, ${mg(doses.lastMcg)}`,
        ]),
    ...(supplyUntil === null ? [] : [`Doses at home until ${supplyUntil}`]),
  ];
}

const use = ({ tests, returnsToUse, overdoses }: EpisodeRecord): readonly string[] => [
  `${times(tests, 'drug test')}, returns to use: ${returnsToUse}, overdoses: ${overdoses}`,
];

const scales = ({ scales: of }: EpisodeRecord): readonly string[] =>
  of.length === 0
    ? ['No scale was filled in']
    : of.map(({ instrument, firstOn, first, lastOn, last }) =>
        firstOn === lastOn
          ? `${instrument.toUpperCase()}: ${first} (${firstOn})`
          : `${instrument.toUpperCase()}: ${first} (${firstOn}) to ${last} (${lastOn})`,
      );

const after = ({ naloxoneOn, preventionPlanOn, nextOn }: EpisodeRecord): readonly string[] => [
  naloxoneOn === null ? 'No naloxone is on record' : `Naloxone offered on ${naloxoneOn}`,
  preventionPlanOn === null ? 'The prevention plan is not active' : `Prevention plan active since ${preventionPlanOn}`,
  nextOn === null ? 'No appointment is booked' : `Next appointment on ${nextOn}`,
];
