import { addDays, type Day, daysBetween } from '../../time';
import type { Policy } from '../../policy';
import type { InstrumentFacts, InstrumentTrigger, LastForm, TriggerKind } from './due-facts';
import type { InstrumentKey } from './instrument';
import { isInUse, notOffered } from './offered';
import { currentVersion, instrumentKeys } from './registry';
import { type ScheduleRow, scheduleFor } from './schedule';

export type DueReason = 'screening' | 'intake' | 'repeat' | 'after-withdrawal' | TriggerKind;

/** A form that is or will be due. Worked out when read, never stored; nobody is moved or refused care by it (R1). */
export interface DueInstrument {
  readonly instrument: InstrumentKey;
  /** The version that is offered today. */
  readonly version: number;
  readonly title: string;
  readonly dueOn: Day;
  /** The first day on which it may be taken for this. */
  readonly fromOn: Day;
  /** After this day it is overdue. */
  readonly lateAfter: Day;
  readonly overdue: boolean;
  readonly reason: DueReason;
  /** Why, in one sentence. */
  readonly why: string;
  readonly rule: string;
}

/** One that the schedule would ask for, and that is not for this person. */
export interface NotOffered {
  readonly instrument: InstrumentKey;
  readonly title: string;
  readonly why: string;
}

export interface InstrumentsDue {
  readonly due: readonly DueInstrument[];
  readonly notOffered: readonly NotOffered[];
}

interface Wanted {
  readonly dueOn: Day;
  readonly reason: DueReason;
  /** How many days it may wait. */
  readonly grace: number;
  readonly why: string;
}

const screened: readonly string[] = ['screened'];
const inCare: readonly string[] = ['admitted', 'discharge_planned'];

/** Clinical reference 3.10: what is due of each instrument, and what is not for this person, each with its reason. */
export function dueInstruments(facts: InstrumentFacts, policy: Policy, today: Day): InstrumentsDue {
  return { due: dueForms(facts, policy, today), notOffered: tooYoungFor(facts, policy, today) };
}

/** What is due of each instrument: what bears on safety first, then the oldest. */
export function dueForms(facts: InstrumentFacts, policy: Policy, today: Day): readonly DueInstrument[] {
  const due: DueInstrument[] = [];
  const cows = cowsAtIntake(facts, policy, today);
  if (cows) due.push(cows);
  for (const planned of scheduleFor(facts.placement?.state ?? null, policy)) {
    const row = forAge(planned, facts, policy, today);
    const wanted = wantedOf(row, facts, policy, today);
    if (wanted === null) continue;
    const instrument = currentVersion(row.instrument, policy);
    if (notOffered(instrument, { dateOfBirth: facts.dateOfBirth, on: today }, policy) === null)
      due.push(dueOf(row.instrument, wanted, policy, today));
  }
  due.sort((one, other) => {
    const [first, second] = [isPressing(one.reason), isPressing(other.reason)];
    return first === second ? (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0) : first ? -1 : 1;
  });
  return due;
}

/** Whatever is due or not: who chooses a form is told before it is filled in. */
function tooYoungFor({ dateOfBirth }: InstrumentFacts, policy: Policy, today: Day): NotOffered[] {
  return instrumentKeys
    .filter((key) => isInUse(key, policy))
    .flatMap((instrument) => {
      const version = currentVersion(instrument, policy);
      const why = notOffered(version, { dateOfBirth, on: today }, policy);
      return why === null ? [] : [{ instrument, title: version.title, why }];
    });
}

/** Under policy's age the single question stands for the screen of substances (7.3). */
function forAge(row: ScheduleRow, facts: InstrumentFacts, policy: Policy, today: Day): ScheduleRow {
  if (row.instrument !== 'taps') return row;
  const why = notOffered({ adultsOnly: true, title: '' }, { dateOfBirth: facts.dateOfBirth, on: today }, policy);
  return why === null ? row : { ...row, instrument: 'single-question' };
}

function dueOf(instrument: InstrumentKey, wanted: Wanted, policy: Policy, today: Day): DueInstrument {
  const { version, title } = currentVersion(instrument, policy);
  const { dueOn, reason, grace, why } = wanted;
  const lateAfter = addDays(dueOn, grace);
  return {
    instrument,
    version,
    title,
    dueOn,
    fromOn: reason === 'repeat' ? addDays(dueOn, -policy.instrument_early_days) : dueOn,
    lateAfter,
    overdue: today > lateAfter,
    reason,
    why,
    rule: 'clinical reference 3.10',
  };
}

/** The first of what asks for this form; null where nothing does. */
function wantedOf(row: ScheduleRow, facts: InstrumentFacts, policy: Policy, today: Day): Wanted | null {
  const { main, last } = facts;
  const form = last[row.instrument];
  const state = main?.state ?? '';
  if (!screened.includes(state) && state !== 'intake' && !inCare.includes(state))
    return row.inAftercare && facts.aftercare?.state === 'active' ? inAftercare(row, facts, policy) : null;
  // Screening for substances is over where the disorder is known, and at the latest with intake.
  if (row.instrument === 'taps' || row.instrument === 'single-question')
    return screened.includes(state) && !facts.opioidUseDisorder && !sinceOpening(form, facts)
      ? {
          dueOn: main?.since ?? today,
          reason: 'screening',
          grace: policy.screen_to_intake_days,
          why: 'At the first screening',
        }
      : null;
  if (row.afterWithdrawal && inWithdrawal(facts)) return null;
  if (screened.includes(state) && row.first !== 'screening') return null;
  let first = sooner(atStart(row, facts, policy), repeated(row, form, facts, policy));
  for (const kind of row.triggers) first = sooner(first, triggered(kind, form, facts, policy));
  return sooner(first, afterWithdrawal(row, form, facts, policy, today));
}

/** What bears on safety is the reason that is said, also where something else has waited for longer. */
function sooner(one: Wanted | null, other: Wanted | null): Wanted | null {
  if (one === null || other === null) return one ?? other;
  const [first, second] = [isPressing(one.reason), isPressing(other.reason)];
  if (first !== second) return first ? one : other;
  return other.dueOn < one.dueOn ? other : one;
}

function inWithdrawal({ placement, moud }: InstrumentFacts): boolean {
  return placement?.state.startsWith('wm_') === true || moud?.state === 'induction';
}

/** Was one taken in this episode? What was asked in an earlier one does not count for intake. */
function sinceOpening(form: LastForm | undefined, { episodeOpenedOn }: InstrumentFacts): boolean {
  return form !== undefined && episodeOpenedOn !== null && form.on >= episodeOpenedOn;
}

function atStart(row: ScheduleRow, facts: InstrumentFacts, policy: Policy): Wanted | null {
  const { main, intakeSince, withdrawalEndedOn, episodeOpenedOn } = facts;
  if (main === null || sinceOpening(facts.last[row.instrument], facts)) return null;
  if (main.state === 'screened')
    return {
      dueOn: main.since,
      reason: 'screening',
      grace: policy.screen_to_intake_days,
      why: 'At the first screening',
    };
  const began = intakeSince ?? episodeOpenedOn ?? main.since;
  const dueOn =
    row.afterWithdrawal && withdrawalEndedOn !== null && withdrawalEndedOn > began ? withdrawalEndedOn : began;
  return {
    dueOn,
    reason: 'intake',
    grace: policy.intake_decision_days,
    why: 'Part of intake, not taken in this episode',
  };
}

function repeated(row: ScheduleRow, form: LastForm | undefined, facts: InstrumentFacts, policy: Policy): Wanted | null {
  if (form === undefined || !sinceOpening(form, facts)) return null;
  const every = row.every(policy, form.scores);
  if (every === null) return null;
  const soon = row.instrument === 'phq-9' && every === policy.phq9_soon_days && every !== policy.phq9_days;
  const why = soon ? `Every ${every} days while it is ${policy.phq9_cut} or more` : `Every ${every} days`;
  return { dueOn: addDays(form.on, every), reason: 'repeat', grace: policy.instrument_grace_days, why };
}

const triggerWords: Readonly<Record<TriggerKind, string>> = {
  'return-to-use': 'After a return to use',
  overdose: 'After an overdose',
  discharge: 'Before discharge',
  'level-change': 'After a change of the level of care',
  aftercare: 'On the way into aftercare',
  'alcohol-positive': 'After a drug test that was positive for alcohol',
  'item-9': 'After an answer to PHQ-9 item 9',
  'short-form-positive': 'After a positive PHQ-2',
  'anxiety-short-form-positive': 'After a positive GAD-2',
};

/** These are not put off, however lately the form was taken. */
const atOnce: readonly TriggerKind[] = ['item-9', 'overdose', 'short-form-positive', 'anxiety-short-form-positive'];

const isPressing = (reason: DueReason): boolean => (atOnce as readonly DueReason[]).includes(reason);

/**
 * The newest event of this kind that no form has met since. One taken a few days before meets it too, except where the event
 * bears on safety: there the form is of that day or later.
 */
function triggered(
  kind: TriggerKind,
  form: LastForm | undefined,
  facts: InstrumentFacts,
  policy: Policy,
): Wanted | null {
  const event = facts.triggers.reduce<InstrumentTrigger | null>(
    (newest, one) => (one.kind === kind && (newest === null || one.on > newest.on) ? one : newest),
    null,
  );
  if (event === null) return null;
  const safety = atOnce.includes(kind);
  const gap = safety ? 0 : policy.instrument_trigger_gap_days;
  if (form !== undefined && daysBetween(form.on, event.on) <= gap) return null;
  return { dueOn: event.on, reason: kind, grace: safety ? 0 : policy.instrument_grace_days, why: triggerWords[kind] };
}

/** 7.2: once more some weeks after withdrawal ended, where the last form is from before. */
function afterWithdrawal(
  row: ScheduleRow,
  form: LastForm | undefined,
  facts: InstrumentFacts,
  policy: Policy,
  today: Day,
): Wanted | null {
  const ended = facts.withdrawalEndedOn;
  if (!row.againAfterWithdrawal || ended === null || form === undefined || inWithdrawal(facts)) return null;
  const dueOn = addDays(ended, policy.screen_after_withdrawal_days);
  // A year on nobody asks what withdrawal did.
  if (form.on >= dueOn || daysBetween(dueOn, today) > policy.pcptsd5_days) return null;
  return {
    dueOn,
    reason: 'after-withdrawal',
    grace: policy.instrument_grace_days,
    why: `Again ${policy.screen_after_withdrawal_days} days after withdrawal`,
  };
}

function inAftercare(row: ScheduleRow, facts: InstrumentFacts, policy: Policy): Wanted | null {
  const form = facts.last[row.instrument];
  const since = facts.aftercare?.since;
  if (since === undefined) return null;
  if (form === undefined || form.on < since)
    return (
      triggered('aftercare', form, facts, policy) ?? {
        dueOn: form === undefined ? since : addDays(form.on, row.every(policy, form.scores) ?? 0),
        reason: form === undefined ? 'aftercare' : 'repeat',
        grace: policy.instrument_grace_days,
        why: form === undefined ? triggerWords.aftercare : `Every ${row.every(policy, form.scores)} days`,
      }
    );
  const every = row.every(policy, form.scores);
  return every === null
    ? null
    : {
        dueOn: addDays(form.on, every),
        reason: 'repeat',
        grace: policy.instrument_grace_days,
        why: `Every ${every} days`,
      };
}

/** 3.10: at intake after opioid use in the last days; what follows is the order of the withdrawal unit (1.4). */
function cowsAtIntake(facts: InstrumentFacts, policy: Policy, today: Day): DueInstrument | null {
  const { main, lastOpioidUseOn, lastCowsOn, intakeSince } = facts;
  if (main?.state !== 'intake' || lastOpioidUseOn === null || intakeSince === null) return null;
  if (daysBetween(lastOpioidUseOn, intakeSince) > policy.intake_cows_days) return null;
  if (lastCowsOn !== null && lastCowsOn >= intakeSince) return null;
  const why = `Opioid use in the ${policy.intake_cows_days} days before intake`;
  return dueOf('cows', { dueOn: intakeSince, reason: 'intake', grace: 0, why }, policy, today);
}
