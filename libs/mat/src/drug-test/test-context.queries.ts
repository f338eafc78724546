import type { Reading } from '@cairn/database';
import { addDays, type Day, isProduct, keyOfMedication, productFacts, type TestContext } from '@cairn/rules';

/** What tests of any day between two are read against: orders, doses and the medication list as they were. */
export interface Background {
  readonly orders: TestContext['orders'];
  readonly doses: TestContext['doses'];
  readonly medications: TestContext['medications'];
}

/** Something injected may be found for months. */
const injectedDays = 400;
const usualDays = 30;

export async function loadBackground(tx: Reading, patientId: string, from: Day, to: Day): Promise<Background> {
  const of = [tx.actor.programmeId, patientId];
  const [orders, doses, medications] = await Promise.all([
    tx.query<{ product: string; startsOn: Day; expiresOn: Day; endsOn: Day | null }>(
      `select o.product, o.starts_on as "startsOn", o.expires_on as "expiresOn", o.ends_on as "endsOn" from medication_order o
       where o.programme_id = $1 and o.patient_id = $2 and o.starts_on <= $4 and o.expires_on >= $3`,
      [...of, from, to],
    ),
    tx.query<{ productClass: TestContext['doses'][number]['productClass']; on: Day; product: string | null }>(
      `select distinct d.product_class as "productClass", d.service_day as on, d.product from dose d
       where d.programme_id = $1 and d.patient_id = $2 and d.dose_mcg > 0 and d.service_day <= $4
         and d.service_day >= case when d.product like '%-xr%' then $5::date else $3::date end
         and d.observation is distinct from 'declined'
         and not exists (select 1 from dose_void v where v.dose_id = d.id)
       union
       select r.product_class, x.given_on, null from external_dose x join external_report r on r.id = x.report_id
       where x.programme_id = $1 and x.patient_id = $2 and x.given_on between $3 and $4
         and (select k.outcome from external_dose_decision k where k.report_id = r.id
           order by k.decided_at desc, k.id desc limit 1) = 'verified'
       order by 2 desc`,
      [...of, addDays(from, -usualDays), to, addDays(from, -injectedDays)],
    ),
    tx.query<{ details: { name: string; ingredient: string; startedOn: Day; endedOn: Day | null } }>(
      `select f.details from clinical_finding f where f.programme_id = $1 and f.patient_id = $2 and f.kind = 'medication'
         and f.details is not null and not exists (select 1 from clinical_finding r where r.programme_id = $1
           and r.patient_id = $2 and r.replaces_id = f.id)`,
      of,
    ),
  ]);
  return {
    orders: orders.flatMap(({ product, ...span }) => (isProduct(product) ? [{ ...span, product }] : [])),
    doses: doses.map(({ productClass, on, product }) => ({
      productClass,
      on,
      extendedRelease: product !== null && isProduct(product) && productFacts(product).extendedRelease,
    })),
    medications: medications.map(({ details }) => ({
      key: keyOfMedication(details),
      startedOn: details.startedOn,
      endedOn: details.endedOn,
    })),
  };
}

export function contextOn({ orders, doses, medications }: Background, collectedOn: Day): TestContext {
  return { collectedOn, orders, medications, doses: doses.filter(({ on }) => on <= collectedOn) };
}
