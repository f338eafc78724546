import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { loadPriorities, type NewPriority, type PriorityView } from './care-priority.queries';
import { loadPatient } from './patient.queries';

/** Who is seen first, and why: recorded at the bedside, read by those who treat. */
@Injectable()
export class CarePriorityService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, patientId: string): Promise<PriorityView[]> {
    const what = { act: 'priority.read' as const, patientId, recordType: 'care_priority' };
    return this.acts.perform(actor, what, async (tx) => {
      const [, priorities] = await Promise.all([loadPatient(tx, patientId), loadPriorities(tx, patientId)]);
      return priorities;
    });
  }

  /** Records a priority under the client's id; the same again answers the same. */
  record(actor: Actor, patientId: string, id: string, priority: NewPriority): Promise<PriorityView> {
    const act = 'priority.write' as const;
    return this.acts.perform(actor, { act, patientId, recordType: 'care_priority', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...priority } },
        () => loadPatient(tx, patientId),
        async () => {
          await tx.query(
            `insert into care_priority (id, programme_id, patient_id, kind, from_day, to_day, recorded_by, recorded_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)`,
            [
              id,
              tx.actor.programmeId,
              patientId,
              priority.kind,
              priority.fromDay,
              priority.toDay ?? null,
              tx.actor.staffId,
              this.clock.now(),
            ],
          );
          return this.changed(tx, patientId, id);
        },
      ),
    );
  }

  /** It stays readable as ended. Ending twice is ending once. */
  end(actor: Actor, patientId: string, id: string): Promise<PriorityView> {
    const what = { act: 'priority.end' as const, patientId, recordType: 'care_priority', recordId: id };
    return this.acts.perform(actor, what, async (tx) => {
      await tx.query(
        `update care_priority set ended_at = $4, ended_by = $5
         where programme_id = $1 and patient_id = $2 and id = $3 and ended_at is null`,
        [tx.actor.programmeId, patientId, id, this.clock.now(), tx.actor.staffId],
      );
      return this.changed(tx, patientId, id);
    });
  }

  private async changed(tx: Tx, patientId: string, id: string): Promise<PriorityView> {
    const priority = (await loadPriorities(tx, patientId)).find((one) => one.id === id);
    if (priority === undefined) refuse('not-found', 'There is no such priority of this person.');
    tx.notify('patient', patientId);
    tx.notify('arrival', patientId);
    return priority;
  }
}
