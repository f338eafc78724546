import {
  type Coping,
  emptyPreventionPlan,
  type PreventionConsent,
  type PreventionOccasion,
  type PreventionPlan,
  type Trigger,
} from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import type { Plans, PlanVersion } from './aftercare-api';

/** A plan while it is typed: what is empty is an empty text, and becomes none when it is sent. */
export interface PlanDraft {
  readonly id: string;
  readonly follows: string | null;
  readonly occasion: PreventionOccasion;
  readonly plan: PreventionPlan;
  readonly consent: PreventionConsent | '';
  readonly consentReason: string;
  readonly nextReviewOn: string;
}

/** Begins with what stood, so that a review is a reading and not a retyping; medication and contacts come from the record. */
export function planDraft(
  { scene }: Pick<Plans, 'scene'>,
  before: PlanVersion | undefined,
  earlier?: PlanVersion,
): PlanDraft {
  const { onMedication, product, prescriber, counselor, phone } = scene;
  const known = emptyPreventionPlan.professionals;
  return {
    id: uuidv7(),
    follows: before?.id ?? null,
    occasion: before === undefined ? 'first' : 'review',
    plan: (before ?? earlier)?.plan ?? {
      ...emptyPreventionPlan,
      professionals: {
        ...known,
        counselor: counselor === null ? null : `${counselor}, ${phone}`,
        medical: `The clinic, ${phone}`,
      },
      medication: onMedication
        ? { product: product ?? '', prescriber: prescriber ?? '', nextOn: null, ifMissed: '' }
        : null,
    },
    ...{ consent: '', consentReason: '', nextReviewOn: '' },
  };
}

const orNone = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text.trim());
const trimmed = <Texts extends object>(texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, typeof text === 'string' ? orNone(text) : text]),
  ) as Texts;
const has = (text: string): boolean => text.trim() !== '';

const copingOf = (coping: readonly Coping[]): Coping[] =>
  coping
    .filter(({ action }) => has(action))
    .map(({ action, where, howLong }) => ({ action: action.trim(), where: orNone(where), howLong: orNone(howLong) }));
const triggersOf = <Kind extends string>(triggers: readonly Trigger<Kind>[]): Trigger<Kind>[] =>
  triggers
    .filter(({ words }) => has(words))
    .map((one) => ({ ...one, words: one.words.trim(), coping: copingOf(one.coping) }));

/** The plan as it is sent: lines that were begun and left empty are left out. */
export function planOf({ plan }: PlanDraft): PreventionPlan {
  const { naloxone, medication } = plan;
  return {
    ...plan,
    reasons: orNone(plan.reasons),
    internal: triggersOf(plan.internal),
    external: triggersOf(plan.external),
    signs: plan.signs.map((sign) => sign.trim()).filter(has),
    noticed: orNone(plan.noticed),
    people: plan.people
      .filter(({ name, relation, phone }) => has(name) && has(relation) && has(phone))
      .map((one) => ({ ...trimmed(one) })),
    professionals: trimmed(plan.professionals),
    home: trimmed(plan.home),
    routine: trimmed(plan.routine),
    groups: plan.groups.filter(({ when }) => has(when)).map((one) => ({ ...one, name: orNone(one.name) })),
    medication:
      medication !== null && has(medication.product) && has(medication.prescriber) && has(medication.ifMissed)
        ? { ...trimmed(medication) }
        : null,
    naloxone: naloxoneOf(naloxone),
    safetyWords: orNone(plan.safetyWords),
    ifUse: orNone(plan.ifUse),
    told: plan.told.filter(({ name, what }) => has(name) && has(what)),
    forOthers: orNone(plan.forOthers),
  };
}

function naloxoneOf(naloxone: PreventionPlan['naloxone']): PreventionPlan['naloxone'] {
  if (naloxone === null) return null;
  if (naloxone.answer === 'refused') return has(naloxone.reason) ? naloxone : null;
  const { where, whoKnows, expiresOn, trainedOn } = naloxone;
  return has(where) && has(whoKnows)
    ? { ...naloxone, expiresOn: orNone(expiresOn), trainedOn: orNone(trainedOn) }
    : null;
}

/** The body of the request. */
export function planBody(draft: PlanDraft, activate: boolean) {
  const { occasion, consent, consentReason, nextReviewOn, follows } = draft;
  return {
    ...{ activate, occasion, follows, plan: planOf(draft), consentReason: orNone(consentReason) },
    consent: consent === '' ? null : consent,
    nextReviewOn: nextReviewOn === '' ? null : nextReviewOn,
  };
}
