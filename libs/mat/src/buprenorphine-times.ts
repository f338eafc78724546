import { Injectable } from '@nestjs/common';
import type { Reading } from '@cairn/database';
import { DoseTimes, type GivenMoud } from '@cairn/detox';

const standing = `d.dose_mcg > 0 and d.observation is distinct from 'declined'
  and not exists (select 1 from dose_void v where v.dose_id = d.id)`;

/** Tells withdrawal when doses were given: the scales, the checks of a start (clinical reference 1.4), the flowsheet. */
@Injectable()
export class BuprenorphineTimes extends DoseTimes {
  override async ofBuprenorphine(tx: Reading, patientId: string, from: Date, to: Date): Promise<readonly Date[]> {
    const doses = await tx.query<{ at: Date }>(
      `select d.occurred_at as at from dose d where d.programme_id = $1 and d.patient_id = $2 and d.product_class = 'buprenorphine'
         and d.service_day >= $3::date - 1 and d.occurred_at between $3 and $4 and ${standing}`,
      [tx.actor.programmeId, patientId, from, to],
    );
    return doses.map(({ at }) => at);
  }

  override given(tx: Reading, patientIds: readonly string[], from: Date, to: Date): Promise<GivenMoud[]> {
    return tx.query(
      `select d.id, d.patient_id as "patientId", d.occurred_at as at, d.product, d.product_class as "productClass",
         d.dose_mcg as "doseMcg"
       from unnest($2::uuid[]) as p (id) cross join lateral (
         select * from dose d where d.programme_id = $1 and d.patient_id = p.id and d.service_day >= $3::date - 1
           and d.service_day <= $4::date + 1 and d.occurred_at between $3 and $4 and ${standing}
         order by d.service_day desc limit 60) d`,
      [tx.actor.programmeId, patientIds, from, to],
    );
  }

  override async agonist(tx: Reading, patientId: string, day: string): Promise<'methadone' | 'buprenorphine' | null> {
    const [row] = await tx.query<{ agonist: 'methadone' | 'buprenorphine' }>(
      `select x.product_class as agonist from (
         select o.product_class from medication_order o where o.programme_id = $1 and o.patient_id = $2
           and o.starts_on <= $3::date and o.expires_on >= $3::date and (o.ends_on is null or o.ends_on > $3::date)
         union all
         select d.product_class from dose d where d.programme_id = $1 and d.patient_id = $2
           and d.service_day > $3::date - 7 and ${standing}) x
       where x.product_class in ('methadone', 'buprenorphine') order by 1 desc limit 1`,
      [tx.actor.programmeId, patientId, day],
    );
    return row?.agonist ?? null;
  }
}
