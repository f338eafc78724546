import { Injectable } from '@nestjs/common';
import { CareEvents, type EventsOfPerson } from '@cairn/assessment';
import type { Reading } from '@cairn/database';
import { alcoholMarkers } from '@cairn/rules';

/** Tells the schedule of forms what happened on the way: overdoses, tests positive for alcohol, withdrawal scales. */
@Injectable()
export class FormEvents extends CareEvents {
  override of(tx: Reading, patientIds: readonly string[], since: string): Promise<readonly EventsOfPerson[]> {
    return tx.query(
      `select who.id as "patientId", cows.day as "lastCowsOn",
         case when overdose.day is null then '[]'::jsonb
           else jsonb_build_array(jsonb_build_object('kind', 'overdose', 'on', overdose.day)) end
         || case when alcohol.day is null then '[]'::jsonb
           else jsonb_build_array(jsonb_build_object('kind', 'alcohol-positive', 'on', alcohol.day)) end as triggers
       from unnest($2::uuid[]) as who (id)
       cross join lateral (select max(o.occurred_on)::text as day from overdose_event o
         where o.programme_id = $1 and o.patient_id = who.id and o.occurred_on >= $3::date
           and not exists (select 1 from overdose_void v where v.event_id = o.id)) overdose
       cross join lateral (select max(t.collected_on)::text as day from specimen t
         where t.programme_id = $1 and t.patient_id = who.id and t.collected_on >= $3::date
           and not exists (select 1 from specimen_void v where v.specimen_id = t.id)
           and (exists (select 1 from specimen_result r where r.specimen_id = t.id and r.result = 'positive'
               and r.substance = any ($4::text[]))
             or (select q.positives && $4::text[] from specimen_report q where q.specimen_id = t.id
               order by q.number desc limit 1))) alcohol
       cross join lateral (select max(c.on_day)::text as day from cows_assessment c
         where c.programme_id = $1 and c.patient_id = who.id and c.at > $3::date
           and not exists (select 1 from cows_assessment r where r.replaces_id = c.id)) cows`,
      [tx.actor.programmeId, patientIds, since, alcoholMarkers],
    );
  }
}
