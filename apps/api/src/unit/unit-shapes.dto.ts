import { closureReasons, leaveKinds, observationLevels, riskLevels, stayLevels, stayMethods } from '@cairn/rules';
import { z } from 'zod';
import { list } from '../http/shapes.dto';

/** One of the names of a table of words. */
export const oneOf = <Words extends object>(words: Words) =>
  z.enum(Object.keys(words) as [keyof Words & string, ...(keyof Words & string)[]]);

export const replaced = z.object({ id: z.uuid(), reason: z.string() }).nullable();
export const bandAndTotal = { total: z.int(), band: z.string().nullable(), at: z.string() };
export const trend = z.enum(['rising', 'falling', 'level']).nullable();
export const vitals = z.object({ at: z.string(), details: z.record(z.string(), z.unknown()) }).nullable();
export const alertTold = z.object({
  alert: z.string(),
  severity: z.enum(['info', 'warn', 'high', 'critical']),
  label: z.string(),
  why: z.string(),
});
export const roundTold = z.object({
  what: z.enum(['cows', 'vitals', 'effect', 'dose', 'call']),
  why: z.string(),
  dueAt: z.string().nullable(),
  state: z.enum(['ahead', 'due', 'late', 'with-event']),
  drug: z.string().nullable(),
});
export const closure = z
  .object({
    id: z.uuid(),
    reason: oneOf(closureReasons),
    note: z.string().nullable(),
    since: z.string(),
    expectedUntil: z.string().nullable(),
    by: z.string().nullable(),
  })
  .nullable();
export const leaveNow = z
  .object({
    id: z.uuid(),
    kind: oneOf(leaveKinds),
    leftAt: z.string(),
    expectedAt: z.string(),
    note: z.string().nullable(),
  })
  .nullable();

/** What the board and the sheet say of a person. */
export const unitPerson = {
  patientId: z.uuid(),
  number: z.string(),
  name: z.string(),
  dateOfBirth: z.string().nullable(),
  hidden: z.boolean(),
  pregnant: z.boolean(),
  allergies: list(z.string()),
  flags: list(z.string()),
  vitals,
  trend,
  alerts: list(alertTold),
  due: list(roundTold),
};
export const observation = oneOf(observationLevels);
export const risk = oneOf(riskLevels);
export const stayLevel = oneOf(stayLevels);
export const stayMethod = oneOf(stayMethods);
