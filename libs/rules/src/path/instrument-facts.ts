import type { InstrumentFacts, InstrumentTrigger, LastForm } from '../assessment/instruments/due-facts';
import { type InstrumentKey, instrumentKeys } from '../assessment/instruments';
import { localDay } from '../time';
import type { PathFacts } from './path-facts';
import type { Track } from './tracks';

/**
 * What the schedule of forms asks, from where somebody stands and what is on record. The form's own page also knows of a
 * return to use between two forms; that one out-of-turn reason is not known here, so a clock may start later than that page.
 */
export function instrumentFactsOf(facts: PathFacts): InstrumentFacts | null {
  const { records, current, episode, zone, today } = facts;
  if (records.bornOn === null) return null;
  const day = (at: Date | null) => (at === null ? null : localDay(at, zone));
  const at = <T extends Track>(track: T) => {
    const span = current[track];
    return span === null ? null : { state: span.state, since: localDay(span.since, zone) };
  };
  const last: Partial<Record<InstrumentKey, LastForm>> = {};
  for (const form of records.instruments)
    if (isInstrument(form.instrument)) {
      const { takenOn: on, scores, positive } = form;
      last[form.instrument] = { on, scores, positive };
    }
  const [use] = records.findings['opioid-use'] ?? [];
  return {
    patientId: '',
    dateOfBirth: records.bornOn,
    main: at('main'),
    placement: at('placement'),
    moud: at('moud'),
    aftercare: at('aftercare'),
    episodeOpenedOn: episode.openedOn,
    intakeSince: day(records.course.intakeAt),
    withdrawalEndedOn: day(records.course.withdrawalEndedAt),
    opioidUseDisorder: records.findings['opioid-use-disorder'] !== undefined,
    lastOpioidUseOn: use === undefined ? null : localDay(new Date(use.details.lastUsedAt), zone),
    lastCowsOn: day(records.cows?.at ?? null),
    last,
    triggers: triggersOf(facts, last, today),
  };
}

function triggersOf(
  { records, current, zone }: PathFacts,
  last: Partial<Record<InstrumentKey, LastForm>>,
  today: string,
): readonly InstrumentTrigger[] {
  const triggers: InstrumentTrigger[] = [];
  const add = (kind: InstrumentTrigger['kind'], on: string | null | undefined): void => {
    if (on !== null && on !== undefined && on <= today) triggers.push({ kind, on });
  };
  for (const { instrument, takenAt } of records.critical)
    if (instrument === 'phq-9') add('item-9', localDay(takenAt, zone));
  if (last['phq-2']?.positive === true) add('short-form-positive', last['phq-2'].on);
  if (last['gad-2']?.positive === true) add('anxiety-short-form-positive', last['gad-2'].on);
  const { main, placement, aftercare } = current;
  const isLevel = placement !== null && placement.state !== 'none' && placement.state !== 'discharged';
  if (isLevel && records.course.levels > 1) add('level-change', localDay(placement.since, zone));
  if (main?.state === 'discharge_planned') add('discharge', localDay(main.since, zone));
  if (aftercare?.state === 'active') add('aftercare', localDay(aftercare.since, zone));
  add('overdose', records.overdoseOn);
  add('alcohol-positive', records.alcoholPositiveOn);
  return triggers;
}

const isInstrument = (key: string): key is InstrumentKey => Object.hasOwn(known, key);
const known = Object.fromEntries(instrumentKeys.map((key) => [key, true]));
