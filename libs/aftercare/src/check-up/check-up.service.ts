import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor } from '@cairn/database';
import type { Origin } from '@cairn/patient';
import { Clock, refuse, unlessRefused } from '@cairn/platform';
import {
  type CheckUpAttempt,
  checkUpHints,
  checkUpSchedule,
  type Day,
  localDay,
  refuseCheckUp,
  type ScheduledState,
  scheduleStates,
} from '@cairn/rules';
import { type AftercareScene, aftercareScene, lockPerson } from '../aftercare-scene';
import {
  type CheckUpScale,
  type CheckUpView,
  insertCheckUp,
  loadAftercareCourse,
  loadCheckUps,
  loadCheckUpScales,
} from './check-up.queries';

export interface CheckUps {
  readonly items: readonly CheckUpView[];
  readonly scales: readonly CheckUpScale[];
  /** Empty as long as aftercare has not begun. */
  readonly schedule: readonly { readonly on: Day; readonly state: ScheduledState }[];
  readonly scene: { readonly today: Day; readonly onMedication: boolean; readonly hasEpisode: boolean };
}
export interface CheckUpWritten {
  readonly record: CheckUpView;
  /** What is said and stops nothing. */
  readonly hints: readonly string[];
}

const recordType = 'check_up';

/** Recovery check-ups until aftercare is over (clinical reference 5.2). */
@Injectable()
export class CheckUpService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, patientId: string): Promise<CheckUps> {
    return this.acts.perform(actor, { act: 'check-up.read', patientId, recordType }, async (tx) => {
      const [scene, items, scales] = await Promise.all([
        aftercareScene(tx, this.clock, patientId),
        loadCheckUps(tx, patientId),
        loadCheckUpScales(tx, patientId),
      ]);
      const { standing, zone, policy, today, onMedication } = scene;
      const course = standing === null ? null : await loadAftercareCourse(tx, standing.episodeId);
      const schedule =
        course?.since === null || course === null
          ? []
          : scheduleStates(checkUpSchedule(localDay(course.since, zone), policy), course.contacts, today);
      return { items, scales, schedule, scene: { today, onMedication, hasEpisode: standing !== null } };
    });
  }

  /** Writes one down under the client's id. Refuses 'check-up.invalid' by the rule. */
  record(
    actor: Actor,
    patientId: string,
    id: string,
    told: Omit<CheckUpAttempt, 'at'> & { readonly at: Date | null },
    origin: Origin = 'registered',
  ): Promise<CheckUpWritten> {
    const act = 'check-up.write' as const;
    const describe = ({ record }: CheckUpWritten) => ({ facts: { reached: record.talk !== null } });
    return this.acts.perform(actor, { act, patientId, recordType, recordId: id, describe }, (tx) => {
      void lockPerson(tx, patientId);
      return once(
        tx,
        { id, act, body: { patientId, ...told, at: told.at?.toISOString() } },
        () => aftercareScene(tx, this.clock, patientId),
        async (scene: AftercareScene) => {
          const { now, zone, today, standing, policy } = scene;
          const attempt = { ...told, at: told.at ?? now };
          unlessRefused(refuseCheckUp(attempt, { now, zone, today, hasEpisode: standing !== null }, policy));
          if (standing === null) return refuse('not-found', 'There is no episode of this person.');
          const { episodeId } = standing;
          await insertCheckUp(tx, { ...attempt, id, patientId, episodeId, recordedAt: now }, origin);
          tx.notify('aftercare', patientId);
          const record = (await loadCheckUps(tx, patientId)).find((one) => one.id === id);
          if (record === undefined) return refuse('not-found', 'There is no such check-up of this person.');
          return { record, hints: checkUpHints(attempt.talk) };
        },
      );
    });
  }
}
