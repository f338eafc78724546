import { trackNames, type Track } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { evaluation, instant, list, prose, words } from '../http/shapes.dto';

const track = z.enum(trackNames as [Track, ...Track[]]);
const person = z.object({ id: z.uuid(), displayName: z.string() });

export class PathParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}
export class MoveParams extends createZodDto(z.strictObject({ id: z.uuid(), moveId: z.uuid() })) {}
export class TimelineQuery extends createZodDto(z.strictObject({ cursor: z.string().min(1).max(80) })) {}
export class VoidBody extends createZodDto(z.strictObject({ reason: prose(500) })) {}
export class EpisodeBody extends createZodDto(z.strictObject({ id: z.uuid(), reason: prose(500) })) {}

export class MoveBody extends createZodDto(
  z.strictObject({
    id: z.uuid(),
    track,
    to: words(40),
    reason: prose(2000).or(z.literal('')).default(''),
    at: instant.optional(),
    attestations: z
      .array(z.strictObject({ guard: words(60), reasonCode: words(60), text: prose(500) }))
      .max(20)
      .optional(),
  }),
) {}

export class MoveAnswer extends createZodDto(
  z.object({
    id: z.uuid(),
    track,
    from: z.string().nullable(),
    to: z.string(),
    at: z.string(),
    guards: list(evaluation),
  }),
) {}

export class VoidedMoveAnswer extends createZodDto(z.object({ id: z.uuid(), voidedAt: z.string() })) {}

export class EpisodeAnswer extends createZodDto(
  z.object({ id: z.uuid(), enters: z.string(), reconfirm: list(z.string()) }),
) {}

const timeline = z.object({
  items: list(
    z.object({
      id: z.string(),
      at: z.string(),
      kind: z.enum([
        'move',
        'order',
        'appointment',
        'observation',
        'specimen',
        'correction',
        'plan',
        'use-event',
        'doses',
      ]),
      track: z.string().nullable(),
      title: z.string(),
      detail: z.string().nullable(),
      by: z.string().nullable(),
      voided: z.boolean(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      count: z.int().nullable(),
      doseMcg: z.int().nullable(),
    }),
  ),
  next: z.string().nullable(),
});

export class TimelineAnswer extends createZodDto(timeline) {}

const due = z.object({
  code: z.string(),
  track,
  label: z.string(),
  dueAt: z.string(),
  overdue: z.boolean(),
  rule: z.string(),
  why: z.string(),
  /** The roles whose work it is, where that is said. */
  to: list(z.string()).optional(),
});

export class ChartAnswer extends createZodDto(
  z.object({
    banner: z.object({
      id: z.uuid(),
      number: z.string(),
      displayName: z.string(),
      legalName: z.object({ given: z.string(), family: z.string() }),
      dateOfBirth: z.string(),
      age: z.int(),
      invented: z.boolean(),
      restricted: z.boolean(),
      openUntil: z.string().nullable(),
      doNotContact: z.boolean(),
      order: z
        .object({
          id: z.uuid(),
          product: z.string(),
          productClass: z.string(),
          doseMcg: z.int(),
          portions: z.int(),
          frequency: z.string(),
          startsOn: z.string(),
          expiresOn: z.string(),
          state: z.string(),
        })
        .nullable(),
      lastDoseDay: z.string().nullable(),
      daysSinceLastDose: z.int().nullable(),
      counselor: person.nullable(),
      consent: z.object({ channels: list(z.enum(['sms', 'email', 'voice'])) }),
    }),
    path: z.object({
      episodeId: z.uuid(),
      openedOn: z.string(),
      closedOn: z.string().nullable(),
      tracks: list(
        z.object({
          track,
          trackLabel: z.string(),
          state: z.string().nullable(),
          label: z.string(),
          since: z.string().nullable(),
          next: list(
            z.object({
              to: z.string(),
              label: z.string(),
              allowed: z.boolean(),
              guards: list(evaluation),
              needsReason: z.boolean(),
              attestable: list(
                z.object({
                  guard: z.string(),
                  label: z.string(),
                  roles: list(z.string()),
                  choices: list(z.object({ code: z.string(), label: z.string() })),
                  when: z.object({ guard: z.string(), codes: list(z.string()) }).nullable(),
                }),
              ),
            }),
          ),
        }),
      ),
      clocks: list(due),
    }),
    timeline: timeline.shape.items,
    timelineNext: z.string().nullable(),
    spans: list(
      z.object({
        track: z.string(),
        state: z.string(),
        label: z.string(),
        startedAt: z.string(),
        endedAt: z.string().nullable(),
      }),
    ),
    appointments: list(
      z.object({
        id: z.uuid(),
        startsAt: z.string(),
        minutes: z.int(),
        modality: z.string(),
        staffName: z.string().nullable(),
      }),
    ),
    due: list(due),
    doseStrip: list(z.object({ serviceDay: z.string(), doseMcg: z.int().nullable() })),
    useStrip: z.string().describe('12 weeks to today: + positive, - negative, * both, o not collected, _ none due.'),
    attendanceStrip: z.string().describe('14 days to today: a attended, m missed, b booked, c cancelled, . none.'),
    attestations: list(
      z.object({ guard: z.string(), label: z.string(), text: z.string(), by: z.string().nullable(), at: z.string() }),
    ),
  }),
) {}
