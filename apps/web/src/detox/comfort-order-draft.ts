import {
  checkComfortOrder,
  type ComfortDrugName,
  comfortDrug,
  comfortLimits,
  type ComfortOrderAttempt,
  type ComfortSymptom,
  courseSince,
  type Evaluation,
  instantOf,
  isLocalTime,
  type Policy,
} from '@cairn/rules';
import { milligrams, readMilligrams } from '../kit/format';
import { firstCode, isReasoned, type Reason } from '../mat/override-form';
import type { TelephoneDraft } from './telephone-fields';
import { noTelephone } from './telephone-fields';
import type { ComfortOrder, Flowsheet } from './withdrawal-api';

/** An order for comfort medication as it is typed: amounts in milligrams. */
export interface ComfortOrderDraft extends TelephoneDraft {
  readonly id: string;
  readonly drug: ComfortDrugName;
  readonly symptoms: readonly ComfortSymptom[];
  readonly from: string;
  readonly to: string;
  /** Minutes. */
  readonly interval: string;
  readonly asNeeded: boolean;
  readonly maxDay: string;
  readonly days: string;
  readonly note: string;
  readonly reasons: Readonly<Record<string, Reason>>;
}

/** What an order of a drug begins with: the usual dose, and the most that the program allows. */
export function startOf(id: string, drug: ComfortDrugName, sheet: Flowsheet, policy: Policy): ComfortOrderDraft {
  const { usualMcg, usualMinutes, asNeeded, symptoms } = comfortDrug(drug);
  const { maxDayMcg, maxDays } = comfortLimits(drug, policy, sheet.person.childPugh);
  const [from, to] = usualMcg;
  return {
    ...noTelephone,
    id,
    drug,
    symptoms: symptoms.slice(0, 1),
    from: milligrams(Math.min(from, maxDayMcg)),
    to: milligrams(Math.min(to, maxDayMcg)),
    interval: String(usualMinutes),
    asNeeded,
    maxDay: milligrams(maxDayMcg),
    days: String(Math.min(5, maxDays)),
    note: '',
    reasons: {},
  };
}

/** The same from an order that is changed. */
export function changeOf(id: string, order: ComfortOrder): ComfortOrderDraft {
  const days = Math.max(1, Math.round((Date.parse(order.endsAt) - Date.now()) / 86_400_000));
  return {
    ...noTelephone,
    id,
    drug: order.drug,
    symptoms: order.symptoms,
    from: milligrams(order.doseMinMcg),
    to: milligrams(order.doseMaxMcg),
    interval: String(order.intervalMinutes),
    asNeeded: order.asNeeded,
    maxDay: milligrams(order.maxDayMcg),
    days: String(days),
    note: order.note ?? '',
    reasons: {},
  };
}

export function orderFaults(draft: ComfortOrderDraft) {
  const [from, to, most] = [readMilligrams(draft.from), readMilligrams(draft.to), readMilligrams(draft.maxDay)];
  const days = /^\d{1,2}$/.test(draft.days.trim()) ? Number(draft.days) : 0;
  return {
    from: from === null ? 'A number of milligrams, such as 0.1' : undefined,
    to:
      to === null
        ? 'A number of milligrams, such as 0.2'
        : from !== null && to < from
          ? 'Not below the smaller dose'
          : undefined,
    maxDay: most === null ? 'A number of milligrams' : to !== null && most < to ? 'Not below one dose' : undefined,
    days: days < 1 || days > 60 ? 'Whole days, 1 to 60' : undefined,
    symptoms: draft.symptoms.length === 0 ? 'What it is for' : undefined,
  };
}

/** The order as rules see it; null while something is missing or wrong. */
export function attemptOf(
  draft: ComfortOrderDraft,
  replaces: ComfortOrder | undefined,
  now: Date,
): ComfortOrderAttempt | null {
  const [from, to, most] = [readMilligrams(draft.from), readMilligrams(draft.to), readMilligrams(draft.maxDay)];
  const wrong = Object.values(orderFaults(draft)).some((fault) => fault !== undefined);
  if (wrong || from === null || to === null || most === null) return null;
  return {
    drug: draft.drug,
    symptoms: draft.symptoms,
    doseMinMcg: from,
    doseMaxMcg: to,
    intervalMinutes: Number(draft.interval),
    asNeeded: draft.asNeeded,
    maxDayMcg: most,
    endsAt: new Date(now.getTime() + Number(draft.days) * 86_400_000),
    ...(draft.note.trim() === '' ? {} : { note: draft.note.trim() }),
    ...(replaces === undefined ? {} : { replacesId: replaces.id }),
    overrides: Object.entries(draft.reasons)
      .filter(([, reason]) => isReasoned(reason))
      .map(([ruleId, { reasonCode = firstCode, reasonText }]) => ({
        ruleId,
        reasonCode,
        reasonText: reasonText.trim(),
      })),
  };
}

/** Who signs is for the server to look at; everything else is said while the order is written. */
const signing = ['R-201', 'R-203'];

export function saysTo(
  attempt: ComfortOrderAttempt,
  sheet: Flowsheet,
  policy: Policy,
  now: Date,
): readonly Evaluation[] {
  const standing = sheet.comfortOrders.find((one) => one.standing && one.drug === attempt.drug) ?? null;
  const earlier = sheet.comfortOrders
    .filter(({ drug }) => drug === attempt.drug)
    .map(({ startsAt, endsAt, end }) => {
      const planned = new Date(endsAt);
      const ended = end === null ? planned : new Date(end.at);
      return { startsAt: new Date(startsAt), endedAt: ended < planned ? ended : planned };
    });
  const nobody = { staffId: '', roles: [], licences: [] };
  return checkComfortOrder({
    attempt,
    startsAt: now,
    now,
    telephone: null,
    signer: nobody,
    prescriber: null,
    today: now.toISOString().slice(0, 10),
    person: sheet.person,
    standing,
    courseSince: courseSince(earlier, now, policy),
    policy,
  }).filter(({ ruleId }) => !signing.includes(ruleId));
}

/** A typed moment as an instant of the program's clocks. */
export const instantTyped = (typed: string, zone: string): string | undefined =>
  isLocalTime(typed) ? instantOf(typed, zone).toISOString() : undefined;
