import { licenceFor, licencesBehind, type Practitioner } from '../access/licences';
import { permissions } from '../access/permissions';
import { roleLabels, type Role } from '../access/roles';
import { ageOn } from '../mat/age';
import { prescribers } from '../mat/rules/hands';
import { serviceDay } from '../mat/service-day';
import type { Policy } from '../policy';
import type { Evaluation, Refusal } from '../refusal';
import { evaluateAll, failed, passed, type Rule, stops } from '../rule';
import type { Day } from '../time';
import type { Replacing } from './finding';

/** What a clinician judges and signs: five kinds of record, each of which is replaced and never edited. */
export const assessmentKinds = {
  checklist: 'Diagnosis',
  dimensions: 'Six dimensions',
  level: 'Level of care',
  emergency: 'Emergency screen',
  risk: 'Risk assessment',
} as const satisfies Record<string, string>;

export type AssessmentKind = keyof typeof assessmentKinds;

/** What comes in with every kind. Without `at` the person was seen just now. */
export interface AssessmentGiven {
  readonly at?: Date;
  readonly replaces?: { readonly id: string; readonly reason: string };
}

/** What the rules know of the person besides what was typed. */
export interface AssessmentKnown {
  readonly dateOfBirth: Day;
  /** The record that the attempt names as replaced; null where this person has none of that id. */
  readonly replaced: { readonly kind: string; readonly replacedBy: Replacing | null; readonly signed: boolean } | null;
  readonly hasEpisode: boolean;
  /** Screens of depression, anxiety and trauma whose last answers say that more is needed (clinical reference 7.2). */
  readonly coOccurring: readonly string[];
  /** States of the placement track that the program says it offers; empty as long as it has not said. */
  readonly levelsOffered: readonly string[];
  readonly hasDimensions: boolean;
}

/** The policy that these rules read; the form is given the same part. */
export const assessmentPolicyKeys = [
  'asam_licensed',
  'clinician_may_diagnose',
  'provisional_diagnosis_days',
  'remission_review_months',
  'remission_review_wait_days',
  'dimension_rationale_from',
  'co_occurring_score',
  'risk_follow_up_high_days',
  'risk_follow_up_moderate_days',
] as const satisfies readonly (keyof Policy)[];

export type AssessmentPolicy = Pick<Policy, (typeof assessmentPolicyKeys)[number]>;

export interface AssessmentScene {
  /** Null where Cairn itself brings in history. */
  readonly recorder: Practitioner | null;
  readonly now: Date;
  readonly zone: string;
  readonly dayBoundary: string;
  readonly policy: AssessmentPolicy;
  readonly known: AssessmentKnown;
}

/** What a rule of one kind is asked about. */
export interface AssessmentFacts<Attempt> {
  readonly attempt: Attempt;
  readonly recorder: Practitioner | null;
  readonly on: Day;
  readonly today: Day;
  readonly age: number;
  readonly policy: AssessmentPolicy;
  readonly known: AssessmentKnown;
}

export function assessmentFacts<Attempt extends AssessmentGiven>(
  attempt: Attempt,
  { recorder, now, zone, dayBoundary, policy, known }: AssessmentScene,
): AssessmentFacts<Attempt> {
  const on = serviceDay(attempt.at ?? now, zone, dayBoundary);
  const age = ageOn(known.dateOfBirth, on);
  return { attempt, recorder, on, today: serviceDay(now, zone, dayBoundary), age, policy, known };
}

/** A record that may be written down, with every rule's answer. `signedRole` is null where it waits for a signature. */
export interface DecidedAssessment<Content> {
  readonly at: Date;
  readonly on: Day;
  readonly signedRole: Role | null;
  readonly evaluations: readonly Evaluation[];
  readonly content: Content;
}

/** Asks what is common to all kinds, then the rules of this one. */
export function decideAssessment<Attempt extends AssessmentGiven, Content>(
  kind: AssessmentKind,
  facts: AssessmentFacts<Attempt>,
  scene: AssessmentScene,
  rules: readonly Rule<AssessmentFacts<Attempt>>[],
  signedRole: Role | null,
  content: Content,
): DecidedAssessment<Content> | Refusal {
  const wrong = wrongRecord(kind, facts.attempt, scene, facts.on);
  if (wrong !== null) return wrong;
  const evaluations = evaluateAll(rules, facts);
  const [shut] = evaluations.filter(stops);
  if (shut !== undefined) return { code: 'assessment.refused', says: `${shut.message}.`, evaluations };
  return { at: facts.attempt.at ?? scene.now, on: facts.on, signedRole, evaluations, content };
}

/** what is replaced must be this person's, of this kind, and the one that stands; and the day must be possible. */
export function wrongRecord(
  kind: AssessmentKind,
  { at, replaces }: AssessmentGiven,
  { now, known }: AssessmentScene,
  on: Day,
): Refusal | null {
  if (at !== undefined && at.getTime() > now.getTime())
    return invalid('This has not happened yet. Enter when the person was seen, or leave it out.', 'at');
  if (on < known.dateOfBirth) return invalid('This is before the person was born. Look at the day again.', 'at');
  if (!known.hasEpisode && replaces === undefined && kind !== 'risk' && kind !== 'emergency')
    return invalid('There is no open episode of care. Open one first, then record this.');
  if (replaces === undefined) return null;
  if (known.replaced?.kind !== kind)
    return { code: 'not-found', says: 'There is no such record of this person to replace. Load the chart again.' };
  if (known.replaced.replacedBy)
    return {
      code: 'assessment.replaced',
      says: 'This record was replaced before. Load the chart again and replace the one that stands.',
      facts: { by: known.replaced.replacedBy.by?.displayName ?? null },
    };
  return replaces.reason.trim() === '' ? invalid('Say why the record is replaced (R-012).', 'replaces') : null;
}

export function invalid(says: string, field?: string): Refusal {
  return { code: 'assessment.invalid', says, ...(field === undefined ? {} : { facts: { field } }) };
}

/** Everyone at the bedside writes; who may sign is for each kind to say. */
export const assessors: readonly Role[] = permissions['assessment.write'];

/** The role in which this person may sign on this day, or null. A role without a licence behind it signs by itself. */
export function signingRole(person: Practitioner | null, among: readonly Role[], day: Day): Role | null {
  const held = person?.roles.filter((role) => among.includes(role)) ?? [];
  return (
    held.find((role) => {
      if (licencesBehind(role).length === 0) return true;
      return person !== null && licenceFor({ ...person, roles: [role] }, [role], day) !== undefined;
    }) ?? null
  );
}

/** The licence that stands behind a counselor who may diagnose, where the state and the program let one. */
export function hasClinicalLicence(person: Practitioner | null, day: Day): boolean {
  return person?.licences.some(({ type, expiresOn }) => type === 'LADC' && expiresOn >= day) === true;
}

/** A rule of signing: one of these roles, with a licence that is valid on the day. */
export function signedBy<Attempt>(
  id: string,
  citation: string,
  among: readonly Role[],
): Rule<AssessmentFacts<Attempt>> {
  return {
    id,
    version: 1,
    severity: 'HARD_STOP',
    citation,
    verified: 'design',
    appliesTo: ({ recorder }) => recorder !== null,
    asks: ({ recorder, today }) => {
      const role = signingRole(recorder, among, today);
      return role === null
        ? failed(`A valid license is missing for the signature: ask ${inWords(among)} to sign`, { role })
        : passed(`Signed as ${roleLabels[role].toLowerCase()}`, { role });
    },
  };
}

export function inWords(among: readonly Role[]): string {
  const names = among.map((role) => `a ${roleLabels[role].toLowerCase()}`);
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : (names[0] ?? 'nobody');
}

/** Is there a word in it? */
export function said(text: string | null | undefined): boolean {
  return (text ?? '').trim() !== '';
}

/** As it is kept: without blanks around it, and null where nothing was said. */
export function kept(text: string | null | undefined): string | null {
  return (text ?? '').trim() || null;
}

/** Who wrote a record, or may sign one of its kind, takes it back when it was entered in error; it stays readable. */
export function decideTakeBack(
  kind: AssessmentKind,
  replaces: { readonly id: string; readonly reason: string },
  scene: AssessmentScene,
  today: Day,
  authorId: string | null,
): { readonly role: Role } | Refusal {
  const wrong = wrongRecord(kind, { replaces }, scene, today);
  if (wrong !== null) return wrong;
  const { recorder, known } = scene;
  const mine = recorder !== null && recorder.staffId === authorId;
  const among = kind === 'checklist' && known.replaced?.signed === true && !mine ? prescribers : assessors;
  const role = signingRole(recorder, among, today);
  return role === null ? invalid(`Ask its author or ${inWords(among)} to take it back.`) : { role };
}
