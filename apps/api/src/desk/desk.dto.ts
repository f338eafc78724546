import { createZodDto } from 'nestjs-zod';
import { purposes, undoable } from '@cairn/rules';
import { z } from 'zod';
import { day, list, words } from '../http/shapes.dto';

export class DeskDayQuery extends createZodDto(z.strictObject({ day: day.optional() })) {}
export class ArrivalParams extends createZodDto(z.strictObject({ id: z.uuid() })) {}

export class ArrivalBody extends createZodDto(
  z
    .strictObject({
      patientId: z.uuid(),
      purpose: z.enum(purposes),
      appointmentId: z.uuid().optional().describe('The session they came for.'),
      staffId: z.uuid().optional().describe('Whom they ask for, without an appointment.'),
      words: words(200).optional().describe('What a walk-in came for, in a few words.'),
    })
    .refine(({ purpose, words: said }) => said === undefined || purpose === 'walk-in', {
      path: ['words'],
      message: 'are for a walk-in only',
    }),
) {}

const to = words(60).describe('The window or room, as it is said aloud.');

export class CallBody extends createZodDto(z.strictObject({ to })) {}
export class CallNextBody extends createZodDto(
  z.strictObject({ id: z.uuid(), for: z.enum(['dose', 'session']), to }),
) {}
export class LeaveBody extends createZodDto(z.strictObject({ reason: words(200).optional() })) {}
export class UndoBody extends createZodDto(
  z.strictObject({ what: z.enum(undoable).describe('The step that is taken back, as the screen showed it.') }),
) {}

const purpose = z.enum(purposes);
const instant = z.string().nullable();
const visitStates = ['expected', 'waiting', 'called', 'with', 'done', 'left'] as const;

const item = z.object({
  patientId: z.uuid(),
  number: z.string(),
  displayName: z.string(),
  dateOfBirth: z.string().nullable(),
  purpose,
  expectedAt: instant,
  staffId: z.uuid().nullable(),
  staffName: z.string().nullable(),
  words: z.string().nullable(),
  state: z.enum(visitStates),
  arrivedAt: instant,
  waitingMinutes: z.int().nullable(),
  band: z.enum(['fine', 'soon', 'now']).nullable(),
  first: z.boolean(),
  testDue: z.boolean().describe('A drug test is due today. It never holds the dose.'),
  why: z.enum(['first', 'session-due', 'in-order']).nullable(),
  calledAt: instant,
  calledTo: z.string().nullable(),
  calledBy: z.string().nullable(),
  calledById: z.uuid().nullable(),
  seenAt: instant,
  leftAt: instant,
  arrivalId: z.uuid().nullable(),
  appointmentId: z.uuid().nullable(),
});

export class DeskDayAnswer extends createZodDto(
  z.object({
    day: z.string(),
    zone: z.string(),
    asOf: z.string(),
    closure: z.object({ name: z.string(), dosing: z.boolean() }).nullable(),
    limits: z.object({ soon: z.number(), now: z.number(), early: z.number() }),
    items: list(item),
    counts: z.object({
      expected: z.int(),
      waiting: z.int(),
      called: z.int(),
      with: z.int(),
      done: z.int(),
      left: z.int(),
    }),
  }),
) {}

const arrival = z.object({
  id: z.uuid(),
  patientId: z.uuid(),
  number: z.string(),
  displayName: z.string(),
  purpose,
  appointmentId: z.uuid().nullable(),
  state: z.enum([...visitStates, 'undone']),
  arrivedAt: z.string(),
  calledAt: instant,
  calledBy: z.string().nullable(),
  calledTo: z.string().nullable(),
  seenAt: instant,
  leftAt: instant,
});

export class ArrivalAnswer extends createZodDto(arrival) {}
export class CallNextAnswer extends createZodDto(z.object({ arrival: arrival.nullable() })) {}
