import { groupFormats, groupVisits, supportGroups, welcomesMedication } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, list, words } from '../http/shapes.dto';
import { oneOf } from '../unit/unit-shapes.dto';

export class SupportGroupParams extends createZodDto(z.strictObject({ groupId: z.uuid() })) {}
export class SupportMeetingParams extends createZodDto(z.strictObject({ id: z.uuid(), meetingId: z.uuid() })) {}

const group = {
  ...{ code: oneOf(supportGroups), name: words(120), format: oneOf(groupFormats) },
  weekday: z.int().min(1).max(7).nullable().describe('1 is Monday.'),
  startsAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  ...{ place: words(200).nullable(), welcomes: oneOf(welcomesMedication), ended: z.boolean() },
};
export class SupportGroupBody extends createZodDto(
  z.strictObject({
    ...group,
    replaces: z.uuid().nullable().describe('The version that was read; null for a new group.'),
  }),
) {}
export class SupportGroupsAnswer extends createZodDto(
  z.object({ items: list(z.object({ id: z.uuid(), ...group, by: z.string().nullable() })) }),
) {}

const meeting = { on: day, code: oneOf(supportGroups), format: oneOf(groupFormats), sponsor: z.boolean().nullable() };
export class SupportMeetingBody extends createZodDto(z.strictObject({ ...meeting, groupId: z.uuid().nullable() })) {}
export class SupportMeetingsAnswer extends createZodDto(
  z.object({
    items: list(z.object({ id: z.uuid(), ...meeting, name: z.string().nullable(), by: z.string().nullable() })),
    visits: z.enum(Object.keys(groupVisits)).nullable().describe('As TEDS counts the last 30 days.'),
    today: day,
  }),
) {}
