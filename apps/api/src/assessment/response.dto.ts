import { criticalOrder, type InstrumentNotice, isInstrumentKey, noticeWords } from '@cairn/rules';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { instant, list, prose, words } from '../http/shapes.dto';
import { recordedBy, replacedBy, replacing } from './finding.dto';

const instrument = words(40).refine(isInstrumentKey, 'is no instrument of the list');
/** Which items a version has and what they may be, the rule says; here only that they are flat and can be stored. */
const answer = z.union([z.int().min(0).max(9999), prose(1000), z.literal('')]);
const answers = z.record(words(40), answer).refine((given) => Object.keys(given).length <= 100, 'has too many answers');

export class ResponseParams extends createZodDto(z.strictObject({ id: z.uuid(), responseId: z.uuid() })) {}

export class ResponseBody extends createZodDto(
  z.strictObject({
    instrument,
    version: z.int().min(1).max(999),
    at: instant.optional(),
    mode: z.enum(['interview', 'self', 'result']),
    answers: answers.nullable(),
    note: prose(1000).optional(),
    replaces: replacing.optional(),
  }),
) {}

const numbers = z.record(z.string(), z.number());
const response = z.object({
  id: z.uuid(),
  instrument: z.string(),
  version: z.int(),
  on: z.string(),
  at: z.string(),
  recordedAt: z.string(),
  by: recordedBy,
  mode: z.enum(['interview', 'self', 'result']),
  answers: z.record(z.string(), z.union([z.number(), z.string()])).nullable(),
  points: numbers,
  scores: numbers,
  band: z.string().nullable(),
  positive: z.boolean().nullable(),
  cut: z.number().nullable(),
  complete: z.boolean(),
  critical: list(z.enum(criticalOrder as [(typeof criticalOrder)[number], ...(typeof criticalOrder)[number][]])),
  notices: list(z.enum(Object.keys(noticeWords) as [InstrumentNotice, ...InstrumentNotice[]])),
  note: z.string().nullable(),
  findingId: z.uuid().nullable(),
  replaces: z.object({ id: z.uuid(), reason: z.string() }).nullable(),
  replacedBy,
});

const due = z.object({
  instrument: z.string(),
  version: z.int(),
  title: z.string(),
  dueOn: z.string(),
  fromOn: z.string(),
  lateAfter: z.string(),
  overdue: z.boolean(),
  reason: z.string(),
  why: z.string(),
  rule: z.string(),
});
const notOffered = z.object({ instrument: z.string(), title: z.string(), why: z.string() });

export class ResponseAnswer extends createZodDto(response) {}
export class ResponsesAnswer extends createZodDto(
  z.object({
    items: list(response),
    due: list(due),
    notOffered: list(notOffered),
    today: z.string(),
    policy: z.record(z.string(), z.union([z.number(), z.string()])),
    male: z.boolean(),
  }),
) {}
