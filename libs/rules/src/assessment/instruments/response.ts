import type { Practitioner } from '../../access/licences';
import { permissions } from '../../access/permissions';
import { serviceDay } from '../../mat/service-day';
import type { Policy } from '../../policy';
import type { Refusal } from '../../refusal';
import type { Day } from '../../time';
import type { Replacing } from '../finding';
import { whyNotLicensed } from '../finding-recorders';
import { whatIsUnknown } from './asked';
import type { Answers, Instrument, ResponseMode } from './instrument';
import { notOffered } from './offered';
import { instrumentOf } from './registry';
import { scoreForm, type Scored } from './scorer';

/** A form as it comes in. Without answers it says that the replaced one was entered in error. */
export interface ResponseAttempt {
  readonly instrument: string;
  readonly version: number;
  readonly at?: Date;
  readonly mode: ResponseMode;
  readonly answers: Answers | null;
  readonly note?: string;
  readonly replaces?: { readonly id: string; readonly reason: string };
}

export interface ResponseScene {
  /** Null where Cairn itself brings in history. */
  readonly recorder: Practitioner | null;
  readonly now: Date;
  readonly zone: string;
  readonly dayBoundary: string;
  readonly dateOfBirth: Day;
  readonly sexAtBirth: 'female' | 'male' | 'intersex' | 'unknown';
  /** Of the day on which the form was taken: what a cut was then stays with it. */
  readonly policyOn: (day: Day) => Policy;
  /** The form of this person that the attempt names as replaced; null where there is none. */
  readonly replaced: {
    readonly instrument: string;
    readonly version: number;
    readonly replacedBy: Replacing | null;
  } | null;
}

/** A form that may be written down, scored in its own version and never again. */
export interface DecidedResponse extends Scored {
  readonly instrument: string;
  readonly version: number;
  readonly at: Date;
  readonly on: Day;
  readonly answers: Answers | null;
}

/** Clinical reference 3.0: refuses naming the item, keeps a partial form without a sum, replaces once and with a reason. */
export function decideResponse(attempt: ResponseAttempt, scene: ResponseScene): DecidedResponse | Refusal {
  const { version, at = scene.now } = attempt;
  const { recorder, now, zone, dayBoundary, dateOfBirth } = scene;
  const instrument = instrumentOf(attempt.instrument, version);
  if (instrument === undefined)
    return invalid('There is no such scale in this version. Load the page again and choose one of the list.');
  const notLicensed =
    recorder && whyNotLicensed(recorder, permissions['response.write'], serviceDay(now, zone, dayBoundary));
  if (notLicensed) return { code: 'response.licence', says: `${instrument.title}: ${notLicensed}.` };
  if (at.getTime() > now.getTime())
    return invalid('This has not happened yet. Enter when it was taken, or leave it out.', { fields: { at: 'Ahead' } });
  const on = serviceDay(at, zone, dayBoundary);
  if (on < dateOfBirth) return invalid('This is before the person was born. Look at the day again.');
  const replacing = whyNotReplaced(attempt, scene);
  if (replacing) return replacing;
  const policy = scene.policyOn(on);
  const male = scene.sexAtBirth === 'male';
  if (attempt.answers === null) {
    if (!attempt.replaces)
      return invalid('Without answers only a form that was entered in error is taken back. Name it.');
    return { ...takenBack, instrument: instrument.key, version, at, on };
  }
  const unfit = whyUnfit(instrument, attempt, on, scene, policy);
  if (unfit) return unfit;
  const answers = tidied(attempt.answers);
  const unknown = whatIsUnknown(instrument, answers, male);
  const [first] = unknown;
  if (first !== undefined)
    return invalid(`${first.says}.`, {
      items: unknown.map(({ item }) => item).join(', '),
      fields: Object.fromEntries(unknown.map(({ item, says }) => [item, says])),
    });
  if (Object.keys(answers).length === 0) return invalid('Answer at least one question, or close the form.');
  return { ...scoreForm(instrument, answers, male, policy), instrument: instrument.key, version, at, on, answers };
}

const takenBack = {
  answers: null,
  complete: false,
  missing: 0,
  points: [],
  scores: {},
  band: null,
  positive: null,
  cut: null,
  critical: [],
  notices: [],
} as const;

function whyNotReplaced({ instrument, version, replaces }: ResponseAttempt, scene: ResponseScene): Refusal | null {
  if (!replaces) return null;
  const { replaced } = scene;
  if (replaced?.instrument !== instrument)
    return invalid('There is no such form of this person to replace. Load the chart again.');
  if (replaced.version !== version)
    return invalid(
      'A form is corrected in the version in which it was answered. Take it back and enter the other version anew.',
    );
  if (replaced.replacedBy)
    return {
      code: 'response.replaced',
      says: 'This form was replaced before. Load the chart again and replace the one that stands.',
      facts: { by: replaced.replacedBy.by?.displayName ?? null },
    };
  return replaces.reason.trim() === '' ? invalid('Say why the form is replaced (R-012).') : null;
}

function whyUnfit(
  instrument: Instrument,
  { mode }: ResponseAttempt,
  on: Day,
  { dateOfBirth }: ResponseScene,
  policy: Policy,
): Refusal | null {
  const { entry, selfReport, title } = instrument;
  if (entry === 'own-screen') return invalid(`${title} has a form of its own: take it there.`);
  if ((entry === 'result') !== (mode === 'result'))
    return invalid(
      entry === 'result'
        ? `Of ${title} only what the printed form said is entered here.`
        : `${title} is entered question by question: a sum alone says too little.`,
    );
  if (mode === 'self' && !selfReport) return invalid(`${title} is asked by a clinician and not handed over.`);
  const why = notOffered(instrument, { dateOfBirth, on }, policy);
  return why === null ? null : { code: 'response.not-offered', says: `${why}.` };
}

/** Words without the blanks around them; an empty box is no answer. */
function tidied(answers: Answers): Answers {
  const kept: Record<string, Answers[string]> = {};
  for (const [id, answer] of Object.entries(answers)) {
    if (typeof answer === 'string' && answer.trim() === '') continue;
    kept[id] = typeof answer === 'string' ? answer.trim() : answer;
  }
  return kept;
}

const invalid = (says: string, facts?: Readonly<Record<string, unknown>>): Refusal => ({
  code: 'response.invalid',
  says,
  ...(facts ? { facts } : {}),
});
