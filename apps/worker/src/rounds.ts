import type { Database } from '@cairn/database';
import { everyRound, type Handlers, type Round, runJob } from '@cairn/jobs';
import type { Trouble } from './trouble';

export interface RoundTimes {
  readonly beatMs: number;
  readonly sealMs: number;
  readonly sweepMs: number;
  readonly filesMs: number;
  readonly recordsMs: number;
  readonly dueWorkMs: number;
}

/** An audit event is sealed within about a second; an emptied queue is full again within about ten. */
export const usualTimes: RoundTimes = {
  beatMs: 5000,
  sealMs: 1000,
  sweepMs: 10_000,
  filesMs: 3_600_000,
  recordsMs: 30_000,
  dueWorkMs: 900_000,
};

/**
 * What the worker repeats by its own clock, programme by programme, each behind its own wall. Fault of one programme does not
 * keep the others waiting. Several workers may do this at once: every job bears being run twice.
 */
export function startRounds(
  database: Database,
  handlers: Handlers,
  trouble: Trouble,
  times = usualTimes,
): readonly Round[] {
  const inEachProgramme = async (
    name:
      | 'random-tests.plan'
      | 'due-work.plan'
      | 'series.extend'
      | 'audit.seal'
      | 'records.seal'
      | 'drafts.sweep'
      | 'files.sweep'
      | 'audit.verify-sweep'
      | 'office.sweep-lists'
      | 'reminders.plan'
      | 'reminders.digest'
      | 'reminders.sweep'
      | 'records.sweep',
    which: string,
  ): Promise<void> => {
    const programmes = await database.outside<{ id: string }>(which);
    for (const { id } of programmes) {
      await runJob(handlers, name, { programmeId: id }).catch((error: Error) => trouble.tell(name, error));
    }
  };
  const beat = async (): Promise<void> => void (await database.outside(`select worker_beat('worker')`));
  return [
    everyRound(times.beatMs, beat, (error) => trouble.tell('beat', error)),
    everyRound(
      times.sealMs,
      () => inEachProgramme('audit.seal', 'select id from worker_unsealed()'),
      (error) => trouble.tell('audit.seal', error),
    ),
    everyRound(
      times.sweepMs,
      () => inEachProgramme('records.seal', 'select id from worker_programmes()'),
      (error) => trouble.tell('records.seal', error),
    ),
    everyRound(
      times.sweepMs,
      () => inEachProgramme('audit.verify-sweep', 'select id from worker_unverified()'),
      (error) => trouble.tell('audit.verify', error),
    ),
    everyRound(
      times.sweepMs,
      () => inEachProgramme('reminders.sweep', 'select id from worker_programmes()'),
      (error) => trouble.tell('reminders.sweep', error),
    ),
    everyRound(
      times.filesMs,
      () => inEachProgramme('drafts.sweep', 'select id from worker_programmes()'),
      (error) => trouble.tell('drafts.sweep', error),
    ),
    everyRound(
      times.filesMs,
      () => inEachProgramme('files.sweep', 'select id from worker_programmes()'),
      (error) => trouble.tell('files.sweep', error),
    ),
    everyRound(
      times.filesMs,
      () => inEachProgramme('random-tests.plan', 'select id from worker_programmes()'),
      (error) => trouble.tell('random-tests.plan', error),
    ),
    everyRound(
      times.filesMs,
      () => inEachProgramme('series.extend', 'select id from worker_programmes()'),
      (error) => trouble.tell('series.extend', error),
    ),
    everyRound(
      times.dueWorkMs,
      () => inEachProgramme('due-work.plan', 'select id from worker_programmes()'),
      (error) => trouble.tell('due-work.plan', error),
    ),
    everyRound(
      times.dueWorkMs,
      () => inEachProgramme('reminders.plan', 'select id from worker_programmes()'),
      (error) => trouble.tell('reminders.plan', error),
    ),
    everyRound(
      times.recordsMs,
      () => inEachProgramme('reminders.digest', 'select id from worker_programmes()'),
      (error) => trouble.tell('reminders.digest', error),
    ),
    everyRound(
      times.recordsMs,
      () => inEachProgramme('records.sweep', 'select id from worker_programmes()'),
      (error) => trouble.tell('records.sweep', error),
    ),
    everyRound(
      times.sweepMs,
      () => inEachProgramme('office.sweep-lists', 'select id from worker_programmes()'),
      (error) => trouble.tell('office.sweep-lists', error),
    ),
  ];
}
