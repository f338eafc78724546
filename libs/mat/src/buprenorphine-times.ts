import { Injectable } from '@nestjs/common';
import type { Reading } from '@cairn/database';
import { DoseTimes } from '@cairn/detox';

/** Tells the withdrawal scales when buprenorphine was given. */
@Injectable()
export class BuprenorphineTimes extends DoseTimes {
  override async ofBuprenorphine(tx: Reading, patientId: string, from: Date, to: Date): Promise<readonly Date[]> {
    const doses = await tx.query<{ at: Date }>(
      `select d.occurred_at as at from dose d where d.programme_id = $1 and d.patient_id = $2 and d.product_class = 'buprenorphine'
         and d.service_day >= $3::date - 1 and d.occurred_at between $3 and $4 and d.dose_mcg > 0
         and d.observation is distinct from 'declined' and not exists (select 1 from dose_void v where v.dose_id = d.id)`,
      [tx.actor.programmeId, patientId, from, to],
    );
    return doses.map(({ at }) => at);
  }
}
