import { z } from 'zod';

/**
 * Everything that must happen later, by name. A payload holds ids and dates and nothing else: a queue is copied, logged
 * and backed up in places where nothing clinical belongs. `urgency` chooses the queue: `prompt` for what a person waits for,
 * `steady` for the rest. `attempts` counts tries against faults of our own (a database that is away); what the world refuses
 * (a mailbox that is full) is retried by the rows, which know how often and until when.
 */
const programme = { programmeId: z.uuid() };

export const jobMap = {
  'reminders.send': { urgency: 'prompt', attempts: 4, payload: z.strictObject(programme) },
  'reminders.plan': { urgency: 'steady', attempts: 1, payload: z.strictObject(programme) },
  'reminders.digest': { urgency: 'steady', attempts: 1, payload: z.strictObject(programme) },
  'reminders.sweep': { urgency: 'steady', attempts: 1, payload: z.strictObject(programme) },
  'audit.verify': {
    urgency: 'steady',
    attempts: 4,
    payload: z.strictObject({ ...programme, verificationId: z.uuid() }),
  },
  'audit.verify-sweep': { urgency: 'steady', attempts: 1, payload: z.strictObject(programme) },
  'office.check-list': {
    urgency: 'steady',
    attempts: 3,
    payload: z.strictObject({ ...programme, importId: z.uuid() }),
  },
  'office.run-list': { urgency: 'steady', attempts: 3, payload: z.strictObject({ ...programme, importId: z.uuid() }) },
  'office.sweep-lists': { urgency: 'steady', attempts: 1, payload: z.strictObject(programme) },
  'drafts.sweep': { urgency: 'steady', attempts: 1, payload: z.strictObject(programme) },
  'files.sweep': { urgency: 'steady', attempts: 1, payload: z.strictObject(programme) },
  'records.sweep': { urgency: 'steady', attempts: 1, payload: z.strictObject(programme) },
  'audit.seal': { urgency: 'steady', attempts: 1, payload: z.strictObject(programme) },
  'random-tests.plan': { urgency: 'steady', attempts: 1, payload: z.strictObject(programme) },
  'series.extend': { urgency: 'steady', attempts: 1, payload: z.strictObject(programme) },
  'due-work.plan': { urgency: 'steady', attempts: 1, payload: z.strictObject(programme) },
  'records.seal': { urgency: 'steady', attempts: 1, payload: z.strictObject(programme) },
} as const satisfies Record<string, { urgency: Urgency; attempts: number; payload: z.ZodObject }>;

export type Urgency = 'prompt' | 'steady';
export const urgencies: readonly Urgency[] = ['prompt', 'steady'];

export type JobName = keyof typeof jobMap;
export type JobPayload<N extends JobName> = z.infer<(typeof jobMap)[N]['payload']>;
export type Handler<N extends JobName> = (payload: JobPayload<N>) => Promise<void>;

/** One handler for each name: a job without a handler does not compile. */
export type Handlers = { readonly [N in JobName]: Handler<N> };

export interface Job<N extends JobName = JobName> {
  readonly name: N;
  readonly payload: JobPayload<N>;
  /** Not before this instant; at once when left out. It is part of the job's identity, so a moved reminder is a new job. */
  readonly notBefore?: Date;
  /** The round that asks for it at once: each round has a job of its own, so that one that died with its worker holds back no later one. */
  readonly round?: Date;
}

export const jobNames = Object.keys(jobMap) as JobName[];

export function isJobName(name: string): name is JobName {
  return Object.hasOwn(jobMap, name);
}

/** The payload, checked; throws on anything that is not exactly the ids and dates of the map. */
export function checkedPayload<N extends JobName>(name: N, payload: unknown): JobPayload<N> {
  return jobMap[name].payload.parse(payload) as JobPayload<N>;
}

/** The same facts always give the same id, so that adding a job again while it waits changes nothing. BullMQ forbids ':' in it. */
export function jobId(job: Job): string {
  const facts = Object.entries(job.payload)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([, value]) => String(value));
  return [job.name, ...facts, (job.notBefore ?? job.round)?.getTime() ?? 'now'].join('.');
}
