import {
  checkUpChannels,
  groupVisits,
  helpWanted,
  livingSituations,
  naloxoneInHand,
  supportGroups,
  takesMedication,
  usedSince,
} from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { day, instant, list, prose } from '../http/shapes.dto';
import { oneOf } from '../unit/unit-shapes.dto';

export class CheckUpParams extends createZodDto(z.strictObject({ id: z.uuid(), checkUpId: z.uuid() })) {}

const said = prose(1000).nullable();
const talk = z
  .strictObject({
    ...{
      used: oneOf(usedSince),
      daysUsed: z.int().min(0).max(1000).nullable(),
      craving: z.int().min(0).max(100).nullable(),
    },
    ...{
      medication: oneOf(takesMedication),
      naloxone: oneOf(naloxoneInHand),
      living: oneOf(livingSituations).nullable(),
    },
    groups: z.array(oneOf(supportGroups)).max(8).readonly(),
    groupVisits: z
      .enum(Object.keys(groupVisits))
      .nullable()
      .describe('TEDS: visits of self-help groups in the last 30 days.'),
    groupsWelcome: z.boolean().nullable().describe('Do these groups welcome people on medication?'),
    ...{ sponsor: z.boolean().nullable(), work: said, relationships: said, health: said, needs: said },
    ...{ help: oneOf(helpWanted), planChanged: z.boolean() },
  })
  .nullable()
  .describe('Null: they were not reached.');

export class CheckUpBody extends createZodDto(
  z.strictObject({
    ...{ at: instant.optional(), channel: oneOf(checkUpChannels), talk, nextOn: day.nullable() },
    note: prose(2000).nullable(),
  }),
) {}

const record = z.object({
  ...{ id: z.uuid(), at: z.string(), channel: oneOf(checkUpChannels), talk, nextOn: day.nullable() },
  ...{ note: z.string().nullable(), by: z.string().nullable(), recordedAt: z.string() },
});
export class CheckUpsAnswer extends createZodDto(
  z.object({
    items: list(record),
    scales: list(
      z.object({ instrument: z.string(), on: day, scores: z.record(z.string(), z.number()).readonly() }),
    ).describe('The newest BAM and BARC-10.'),
    schedule: list(z.object({ on: day, state: z.enum(['met', 'missed', 'overdue', 'ahead']) })),
    scene: z.object({ today: day, onMedication: z.boolean(), hasEpisode: z.boolean() }),
  }),
) {}
export class CheckUpWritten extends createZodDto(z.object({ record, hints: list(z.string()) })) {}
