import type { Practitioner } from '../access/licences';
import { serviceDay } from '../mat/service-day';
import { isRefusal, type Refusal } from '../refusal';
import type { Day } from '../time';
import { amissOnFaceSheet } from './face-sheet';
import { isAsked, readField, type WrittenDetails } from './finding-fields';
import type { EntryKind } from './finding-kinds';
import { recordersOf, whyNotLicensed } from './finding-recorders';
import { entryWords, fieldsOf } from './finding-words';

/** What someone found out, as it comes in. Without details it says that the replaced finding was entered in error. */
export interface FindingAttempt {
  readonly kind: EntryKind;
  readonly at?: Date;
  readonly details: Readonly<Record<string, unknown>> | null;
  readonly replaces?: { readonly id: string; readonly reason: string };
}

export interface FindingScene {
  /** Null where Cairn itself brings in history. */
  readonly recorder: Practitioner | null;
  readonly now: Date;
  readonly zone: string;
  readonly dayBoundary: string;
  readonly dateOfBirth: Day;
  /** The finding of this person that the attempt names as replaced; null where there is none. */
  readonly replaced: { readonly kind: string; readonly replacedBy: Replacing | null } | null;
}

/** Whose record took the place of another. */
export interface Replacing {
  readonly by: { readonly displayName: string } | null;
}

/** A finding that may be written down. Late entry needs no reason here: both times are kept. */
export interface DecidedFinding {
  readonly kind: EntryKind;
  readonly at: Date;
  readonly on: Day;
  readonly details: WrittenDetails | null;
}

/** a finding is never edited. A new one replaces it once, says why, and the old one stays readable. */
export function decideFinding(attempt: FindingAttempt, scene: FindingScene): DecidedFinding | Refusal {
  const { kind, replaces, at = scene.now } = attempt;
  const { recorder, now, zone, dayBoundary, dateOfBirth, replaced } = scene;
  const today = serviceDay(now, zone, dayBoundary);
  const on = serviceDay(at, zone, dayBoundary);
  const notLicensed = recorder && whyNotLicensed(recorder, recordersOf(kind), today);
  if (notLicensed) return { code: 'finding.licence', says: `${entryWords[kind].label}: ${notLicensed}.` };
  if (at.getTime() > now.getTime())
    return invalid('This has not happened yet. Enter when it was found, or leave it out.');
  if (on < dateOfBirth) return invalid('This is before the person was born. Look at the day again.');
  if (replaces) {
    if (replaced?.kind !== kind)
      return invalid('There is no such finding of this person to replace. Load the chart again.');
    if (replaced.replacedBy)
      return {
        code: 'finding.replaced',
        says: 'This finding was replaced before. Load the chart again and replace the one that stands.',
        facts: { by: replaced.replacedBy.by?.displayName ?? null },
      };
    if (replaces.reason.trim() === '') return invalid('Say why the finding is replaced (R-012).');
  }
  if (attempt.details === null)
    return replaces
      ? { kind, at, on, details: null }
      : invalid('Without details only a finding that was entered in error is taken back. Name it.');
  const details = readDetails(kind, attempt.details, now, today);
  return isRefusal(details) ? details : { kind, at, on, details };
}

/** The details of a kind, whole and in their types, or what is wrong with them, field by field. */
export function readDetails(
  kind: EntryKind,
  given: Readonly<Record<string, unknown>>,
  now: Date,
  today: Day,
): WrittenDetails | Refusal {
  const fields = fieldsOf(kind);
  const details: Record<string, WrittenDetails[string]> = {};
  const wrong: Record<string, string> = {};
  for (const name of Object.keys(given))
    if (!fields.some(([known]) => known === name)) return invalid(`“${name.slice(0, 40)}” is not asked of this kind.`);
  for (const [name, field] of fields) {
    const read = isAsked(field, given) ? readField(field, given[name], now, today) : (field.onlyIf?.otherwise ?? null);
    if (typeof read === 'object' && read !== null) wrong[name] = read.wrong;
    else details[name] = read;
  }
  const [first] = Object.values(wrong);
  if (first !== undefined) return invalid(`${first}.`, wrong);
  const together = amiss(kind, details);
  return together === null ? details : invalid(together);
}

/** What is wrong with details that are each good by themselves. */
function amiss(kind: EntryKind, details: WrittenDetails): string | null {
  const { systolic, diastolic, startedOn, endedOn, unarousable, acuteHepatitis } = details;
  const nothing = (...names: readonly string[]) => names.every((name) => details[name] === null);
  if (kind === 'vitals') {
    if (unarousable === false && nothing(...measured)) return 'Enter at least one vital sign.';
    if (typeof systolic === 'number' && typeof diastolic === 'number' && diastolic >= systolic)
      return 'The lower blood pressure is below the upper one. Look at both again.';
  }
  if (kind === 'laboratory' && acuteHepatitis === false && nothing('altTenthsUln', 'astTenthsUln', 'egfr'))
    return 'Enter at least one result.';
  if (kind === 'medication' && typeof endedOn === 'string' && endedOn < String(startedOn))
    return 'A medication ends on the day it began or later.';
  return amissOnFaceSheet(kind, details);
}

const measured = ['pulse', 'systolic', 'diastolic', 'respiratoryRate', 'oxygenSaturation', 'temperatureTenths'];

/** `fields` tells a form beside which field to say it. */
const invalid = (says: string, fields?: Readonly<Record<string, string>>): Refusal => ({
  code: 'finding.invalid',
  says,
  ...(fields ? { facts: { fields } } : {}),
});
