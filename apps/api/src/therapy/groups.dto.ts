import {
  groupAttendances,
  groupModalities,
  noteRisks,
  type ObjectiveStep,
  objectiveSteps,
  participations,
  withoutObjective,
} from '@cairn/rules';
import { contactTypes } from '@cairn/therapy';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, instant, list, words } from '../http/shapes.dto';
import { details, text } from './session.dto';

export class GroupParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}
export class GroupChangeParams extends createZodDto(z.strictObject({ id: z.uuid(), changeId: z.uuid() })) {}
export class GroupMemberParams extends createZodDto(z.strictObject({ id: z.uuid(), memberId: z.uuid() })) {}
export class GroupSessionParams extends createZodDto(z.strictObject({ id: z.uuid(), sessionId: z.uuid() })) {}

const modality = z.enum(groupModalities);
const weekday = z.int().min(1).max(7).nullable().describe('ISO: Monday is 1. Null where it meets by arrangement.');
const startsLocal = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is a time such as 14:30')
  .nullable();

const settings = z.strictObject({
  ...{
    name: words(120),
    modality,
    leaderId: z.uuid(),
    facilitators: text(400),
    place: text(400),
    weekday,
    startsLocal,
  },
  teaches: z.boolean().describe('It teaches: with a reason it may be larger than a therapy group.'),
  minutes: z.int().min(1).max(1440),
});
export class GroupBody extends createZodDto(settings) {}
export class GroupChangeBody extends createZodDto(settings.extend({ version: z.int().min(1) })) {}
export class GroupEndBody extends createZodDto(z.strictObject({ reason: words(1000) })) {}
export class GroupMemberBody extends createZodDto(
  z.strictObject({
    ...{ patientId: z.uuid(), joinedOn: day },
    reason: words(1000).nullable().describe('Why the group may be larger than others.'),
  }),
) {}
export class GroupLeavingBody extends createZodDto(z.strictObject({ leftOn: day, reason: words(1000) })) {}

const steps = Object.keys(objectiveSteps) as [ObjectiveStep, ...ObjectiveStep[]];
const entry = z.strictObject({
  ...{ patientId: z.uuid(), attendance: z.enum(groupAttendances), minutes: z.int().min(0).max(1440) },
  participation: z.enum(participations).nullable(),
  // Twice what may be signed: characters are counted as people count them, and an emoji is two here.
  ...{ response: text(40_000), plan: text(40_000), objectiveIds: z.array(z.uuid()).max(30).readonly() },
  ...{ withoutObjective: z.enum(withoutObjective).nullable(), step: z.enum(steps).nullable() },
  ...{ risk: z.enum(noteRisks).nullable(), details },
});
const shared = {
  topic: text(400),
  done: text(40_000),
  nextStep: text(2000),
  location: text(400),
  facilitators: text(400),
  details,
};
export class GroupNoteBody extends createZodDto(
  z.strictObject({
    ...{ contactType: z.enum(contactTypes), startsAt: instant, minutes: z.int().min(1).max(1440) },
    ...shared,
    entries: z.array(entry).max(100).readonly().describe('One for each member, also for who was absent.'),
  }),
) {}

const group = z.object({
  ...settings.shape,
  ...{
    id: z.uuid(),
    leader: z.string(),
    version: z.int(),
    endedOn: day.nullable(),
    endedReason: z.string().nullable(),
  },
  ...{ members: z.int(), lastOn: day.nullable().describe('The last session that was signed.') },
});
export class GroupAnswer extends createZodDto(group) {}
export class GroupsAnswer extends createZodDto(z.object({ items: list(group) })) {}
export class GroupWithMembersAnswer extends createZodDto(
  group.extend({
    roster: list(
      z.object({
        ...{ id: z.uuid(), patientId: z.uuid(), displayName: z.string(), number: z.string(), joinedOn: day },
        ...{ leftOn: day.nullable(), leftReason: z.string().nullable(), episodeId: z.uuid().nullable() },
        names: list(z.string()).describe('None where the chart is closed to who asks.'),
        objectives: list(z.object({ id: z.string(), statement: z.string() })),
      }),
    ),
  }),
) {}

const session = z.object({
  ...{ id: z.uuid(), modality: z.string(), contactType: z.enum(contactTypes), serviceOn: day },
  ...{ startsAt: z.string(), endsAt: z.string(), content: z.object(shared) },
  ...{ author: z.string().nullable(), credential: z.string().nullable(), signedAt: z.string() },
  entries: list(
    z.object({
      ...{ patientId: z.uuid(), displayName: z.string(), number: z.string(), attendance: z.enum(groupAttendances) },
      ...{ minutes: z.int(), noteId: z.uuid().nullable() },
    }),
  ),
});
export class GroupSessionAnswer extends createZodDto(session) {}
export class GroupSessionsAnswer extends createZodDto(z.object({ items: list(session) })) {}
