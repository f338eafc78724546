import { Injectable } from '@nestjs/common';
import type { Reading } from '@cairn/database';
import { MedicationTold, type OfferTold } from '@cairn/detox';

/** Tells the unit of offers of medication. */
@Injectable()
export class UnitMedication extends MedicationTold {
  override async lastOffer(tx: Reading, patientId: string): Promise<OfferTold | null> {
    const [row] = await tx.query<{ offer: OfferTold }>(
      `select jsonb_build_object('id', o.id, 'at', o.offered_at, 'decision', o.decision, 'reofferOn', o.reoffer_on,
         'by', w.display_name) as offer
       from moud_offer o left join staff w on w.id = o.recorded_by where o.programme_id = $1 and o.patient_id = $2
         and not exists (select 1 from moud_offer n where n.replaces_id = o.id)
       order by o.offered_at desc, o.recorded_at desc limit 1`,
      [tx.actor.programmeId, patientId],
    );
    return row?.offer ?? null;
  }
}
