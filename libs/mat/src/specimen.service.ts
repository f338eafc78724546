import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { loadPatient, type Origin } from '@cairn/patient';
import { Clock, newId, refuse } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { isDay, serviceDay } from '@cairn/rules';

export interface NewSpecimen {
  readonly patientId: string;
  readonly collectedOn: string;
  /** What the panel can see. What it sees and does not find is negative; no specimen at all is not collected. */
  readonly panel: readonly string[];
  readonly positives: readonly string[];
  readonly temperatureOk?: boolean | undefined;
}

/** Drug tests. They inform a conversation; nothing here decides about a person (R6). */
@Injectable()
export class SpecimenService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** Records a collected specimen under the client's id. Refuses a day that lies ahead and a finding outside the panel. */
  recordSpecimen(
    actor: Actor,
    id: string,
    specimen: NewSpecimen,
    origin: Origin = 'registered',
  ): Promise<NewSpecimen & { id: string }> {
    const act = 'specimen.record' as const;
    const { patientId, collectedOn, panel, positives, temperatureOk } = specimen;
    return this.acts.perform(actor, { act, patientId, recordType: 'specimen', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: specimen },
        () => Promise.all([loadProgramme(tx), loadPatient(tx, patientId)]),
        async ([programme]) => {
          const today = serviceDay(this.clock.now(), programme.zone, programme.dayBoundary);
          if (!isDay(collectedOn) || collectedOn > today)
            refuse('input.invalid', 'A specimen is recorded on the day it was collected or later.');
          const outside = positives.filter((substance) => !panel.includes(substance));
          if (panel.length === 0 || outside.length > 0)
            refuse('input.invalid', 'The panel has to name every substance that was found.', { outside });
          await Promise.all([
            tx.query(
              `insert into specimen (id, programme_id, patient_id, collected_on, temperature_ok, panel, origin)
               values ($1, $2, $3, $4, $5, $6, $7)`,
              [id, tx.actor.programmeId, patientId, collectedOn, temperatureOk ?? null, panel, origin],
            ),
            tx.query(
              `insert into specimen_result (id, programme_id, patient_id, specimen_id, substance, result)
               select given.id, $2, $3, $1, given.substance, 'positive' from unnest($4::uuid[], $5::text[]) as given (id, substance)`,
              [id, tx.actor.programmeId, patientId, positives.map(() => newId()), positives],
            ),
          ]);
          tx.notify('specimen', patientId);
          return { id, ...specimen };
        },
      ),
    );
  }
}
