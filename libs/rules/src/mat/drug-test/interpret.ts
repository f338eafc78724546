import type { Policy } from '../../policy';
import { daysBetween, type Day } from '../../time';
import { orderState } from '../order-state';
import { type ProductClass, productFacts } from '../product';
import { analyteKey, analyteLabel, analyteOf, detectionNote, isOpioid } from './analytes';
import { crossReactions, expectedGroups, explains } from './explanations-table';
import {
  foundOther,
  type FoundRow,
  foundRows,
  opioidUnderNaltrexone,
  type Pair,
  pairs,
  type Reading,
  type TestAction,
} from './interpretation-table';
import type { TestStage, ValidityStatus } from './kinds';
import type { StandingFinding } from './report';
import type { TestContext } from './test-context';
import { isReadable } from './validity';

export interface ReadSpecimen {
  readonly findings: readonly StandingFinding[];
  readonly validity: ValidityStatus;
}

/** How one substance is to be read. Computed; a clinician confirms it. Nothing follows from it by itself. */
export interface AnalyteReading {
  readonly analyte: string;
  readonly reading: Reading;
  readonly result: 'positive' | 'negative' | 'inconclusive' | 'not-tested';
  readonly stage: TestStage | null;
  readonly says: string;
  readonly actions: readonly TestAction[];
  /** Comes to the prescriber's round until it is confirmed. */
  readonly warns: boolean;
  /** */
  readonly detection: string | null;
}

/** every substance of the panel, and those that it should have seen and does not. */
export function interpret(specimen: ReadSpecimen, context: TestContext, policy: Policy): readonly AnalyteReading[] {
  const found = new Map(specimen.findings.map((one) => [analyteKey(one.analyte), one]));
  if (!isReadable(specimen.validity)) return [...found.values()].map((one) => unreadable(one, specimen.validity));
  const read: AnalyteReading[] = [];
  const done = new Set<string>();
  for (const pair of pairs) {
    if (!isDue(pair.medicine, context)) continue;
    for (const one of readPair(pair, found, specimen.validity, context, policy)) {
      read.push(one);
      done.add(one.analyte);
    }
  }
  for (const [analyte, one] of found) if (!done.has(analyte)) read.push(readOne(one, specimen, context));
  for (const analyte of unseen(found)) if (!done.has(analyte)) read.push(notTested(analyte));
  return read;
}

const base = (analyte: string, one: StandingFinding | undefined) => ({
  analyte,
  result: one?.result ?? ('not-tested' as const),
  stage: one?.stage ?? null,
  detection: detectionNote(analyte),
});

function unreadable(one: StandingFinding, validity: ValidityStatus): AnalyteReading {
  const says = `Nothing can be read in this specimen (${validity}): offer a repeat`;
  return { ...base(one.analyte, one), reading: 'inconclusive', says, actions: ['repeat'], warns: false };
}

function notTested(analyte: string): AnalyteReading {
  const says = `This panel does not see ${analyteLabel(analyte).toLowerCase()}: its absence says nothing`;
  return { ...base(analyte, undefined), reading: 'not_tested', says, actions: [], warns: false };
}

/** A screen for opiates looks as if it saw every opioid, and does not. */
function unseen(found: ReadonlyMap<string, StandingFinding>): readonly string[] {
  if (!['opiates', 'morphine', 'codeine'].some((key) => found.has(key))) return [];
  return ['fentanyl', 'methadone', 'buprenorphine'].filter((key) => {
    const other = pairs.find(({ medicine }) => medicine === key)?.metabolite ?? 'norfentanyl';
    return !found.has(key) && !found.has(other);
  });
}

/** Is it on order that day, and was it taken before? On its first day nothing can be expected yet. */
function isDue(medicine: ProductClass, context: TestContext): boolean {
  return isOrdered(medicine, context) && lastDose(medicine, context, false) !== null;
}

function isOrdered(medicine: ProductClass, { orders, collectedOn }: TestContext): boolean {
  return orders.some(
    (order) =>
      productFacts(order.product).productClass === medicine &&
      (orderState(order, collectedOn) === 'active' || order.endsOn === collectedOn),
  );
}

function lastDose(medicine: ProductClass, { doses, collectedOn }: TestContext, sameDay: boolean): Day | null {
  const last = doses.find(
    ({ productClass, on }) => productClass === medicine && (sameDay ? on <= collectedOn : on < collectedOn),
  );
  return last?.on ?? null;
}

const state = (one: StandingFinding | undefined): 'present' | 'absent' | 'not-tested' =>
  one === undefined || one.result === 'inconclusive' ? 'not-tested' : one.result === 'positive' ? 'present' : 'absent';

function readPair(
  pair: Pair,
  found: ReadonlyMap<string, StandingFinding>,
  validity: ValidityStatus,
  context: TestContext,
  policy: Policy,
): readonly AnalyteReading[] {
  const parent = found.get(pair.medicine);
  const metabolite = found.get(pair.metabolite);
  const low = isLowRatio(pair, parent, metabolite, policy);
  const seen = { parent: state(parent), metabolite: low ? ('absent' as const) : state(metabolite) };
  const row = pair.rows.find((one) => one.parent === seen.parent && one.metabolite === seen.metabolite);
  if (row === undefined) return [];
  const actions = row.actions;
  const said = low ? `Very little of the metabolite: ${row.says.toLowerCase()}` : row.says;
  const says = row.reads.parent === 'unexpected_absent' ? `${said}${missedWords(pair.medicine, context)}` : said;
  const one = (analyte: string, finding: StandingFinding | undefined, reading: Reading): AnalyteReading =>
    dilute(
      { ...base(analyte, finding), reading, says, actions, warns: row.warns && reading.startsWith('un') },
      validity,
    );
  return [
    one(pair.medicine, parent, row.reads.parent),
    // A metabolite that is there in traces is not absent; the reading of the pair says what it may mean.
    one(pair.metabolite, metabolite, low ? 'inconclusive' : row.reads.metabolite),
  ].map((read) => (read.result === 'inconclusive' ? { ...read, reading: 'inconclusive' } : read));
}

/** norbuprenorphine far below buprenorphine, where both were measured. */
function isLowRatio(
  { medicine }: Pair,
  parent: StandingFinding | undefined,
  metabolite: StandingFinding | undefined,
  policy: Policy,
): boolean {
  if (medicine !== 'buprenorphine' || parent?.result !== 'positive' || metabolite?.result !== 'positive') return false;
  if (parent.value === null || metabolite.value === null || parent.value <= 0 || parent.units !== metabolite.units)
    return false;
  return metabolite.value / parent.value < policy.uds_norbup_ratio;
}

function missedWords(medicine: ProductClass, context: TestContext): string {
  const last = lastDose(medicine, context, true);
  if (last === null) return '';
  const days = daysBetween(last, context.collectedOn);
  return days <= 1
    ? '. A dose was recorded the day before or that day'
    : `. The last recorded dose was ${days} days before`;
}

/** A negative of a dilute specimen says little: no absence is read as unexpected in it. */
function dilute(read: AnalyteReading, validity: ValidityStatus): AnalyteReading {
  if (validity !== 'dilute' || read.result !== 'negative') return read;
  const says = 'Dilute: a negative says little here';
  return { ...read, reading: 'inconclusive', says, actions: ['repeat'], warns: false };
}

function readOne(one: StandingFinding, specimen: ReadSpecimen, context: TestContext): AnalyteReading {
  const shared = base(one.analyte, one);
  if (one.result === 'inconclusive')
    return {
      ...shared,
      reading: 'inconclusive',
      says: 'The laboratory could not say',
      actions: ['repeat'],
      warns: false,
    };
  return one.result === 'positive' ? present(one, specimen, context) : absentOne(one, specimen, context);
}

function present(one: StandingFinding, { findings }: ReadSpecimen, context: TestContext): AnalyteReading {
  const shared = base(one.analyte, one);
  if (isOrdered('naltrexone', context) && isOpioid(one.analyte))
    return { ...shared, reading: 'unexpected_present', ...opioidUnderNaltrexone, warns: true };
  const why = explanation(one.analyte, context);
  if (why !== null) return { ...shared, reading: 'expected_present', says: why, actions: [], warns: false };
  const cross = one.stage === 'presumptive' ? crossReaction(one.analyte, context) : null;
  if (cross !== null) {
    const says = `${cross} is on the medication list and may look like this in a screen`;
    return { ...shared, reading: 'inconclusive', says, actions: ['definitive'], warns: false };
  }
  const row = rowOf(one.analyte, findings);
  // What a definitive test names needs no other one.
  const actions = one.stage === 'definitive' ? row.actions.filter((action) => action !== 'definitive') : row.actions;
  return { ...shared, reading: 'unexpected_present', says: row.says, actions, warns: row.warns };
}

/** Morphine beside 6-MAM is heroin, and is read with it. */
function rowOf(analyte: string, findings: readonly StandingFinding[]): FoundRow {
  const known = analyteOf(analyte);
  const heroin = findings.some((one) => one.analyte === '6-mam' && one.result === 'positive');
  const key = heroin && known?.group === 'opiates' ? '6-mam' : analyte;
  const group = known?.group;
  return (
    foundRows.find(
      ({ analytes = [], groups = [] }) => analytes.includes(key) || (group !== undefined && groups.includes(group)),
    ) ?? foundOther
  );
}

function absentOne(one: StandingFinding, { validity }: ReadSpecimen, context: TestContext): AnalyteReading {
  const shared = base(one.analyte, one);
  const group = analyteOf(one.analyte)?.group;
  const prescribed = group !== undefined && expectedGroups.includes(group) && listed(one.analyte, context) !== null;
  if (prescribed && one.stage === 'presumptive') {
    const says = 'Prescribed and not seen: not taken, or a screen that sees it badly (clonazepam, lorazepam)';
    return { ...shared, reading: 'inconclusive', says, actions: ['definitive'], warns: false };
  }
  if (prescribed) {
    const says = 'Prescribed and not found by a definitive test';
    return { ...shared, reading: 'unexpected_absent', says, actions: ['conversation', 'plan'], warns: false };
  }
  const medicine = pairs.find((pair) => pair.medicine === one.analyte || pair.metabolite === one.analyte)?.medicine;
  const says =
    medicine !== undefined && isOrdered(medicine, context)
      ? 'No dose was recorded before this specimen: nothing is expected yet'
      : 'Not expected, and not found';
  return dilute({ ...shared, reading: 'expected_absent', says, actions: [], warns: false }, validity);
}

/** For how long after the last dose a medication of ours may still be found: R-407, and months after an injection. */
const injectedDays = 400;

/** Why it may be there: ordered, lately taken here, or on the medication list; null where nothing explains it. */
function explanation(analyte: string, context: TestContext): string | null {
  for (const { medicine } of pairs) {
    if (!explains[medicine]?.includes(analyte)) continue;
    if (isOrdered(medicine, context)) return 'As ordered';
    const most = analyteOf(medicine)?.windowDays?.[1] ?? 0;
    const within = ({ productClass, on, extendedRelease }: TestContext['doses'][number]): boolean =>
      productClass === medicine &&
      on <= context.collectedOn &&
      daysBetween(on, context.collectedOn) <= (extendedRelease ? injectedDays : most);
    if (context.doses.some(within)) return 'A dose was given here within the time in which it can still be found';
  }
  const medication = listed(analyte, context);
  return medication === null ? null : `On the medication list: ${medication}`;
}

function listed(analyte: string, { medications, collectedOn }: TestContext): string | null {
  const most = analyteOf(analyte)?.windowDays?.[1] ?? 3;
  const line = medications.find(
    ({ key, startedOn, endedOn }) =>
      explains[key]?.includes(analyte) === true &&
      startedOn <= collectedOn &&
      (endedOn === null || daysBetween(endedOn, collectedOn) <= most),
  );
  return line?.key ?? null;
}

function crossReaction(analyte: string, { medications, collectedOn }: TestContext): string | null {
  const group = analyteOf(analyte)?.group;
  if (group === undefined) return null;
  const drugs = crossReactions.filter(({ groups }) => groups.includes(group)).flatMap(({ ingredients }) => ingredients);
  const line = medications.find(
    ({ key, startedOn, endedOn }) =>
      drugs.includes(key) && startedOn <= collectedOn && (endedOn === null || endedOn >= collectedOn),
  );
  return line === undefined ? null : capital(line.key);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1).replaceAll('-', ' ');
