import type { Reading } from '@cairn/database';
import type { ComfortDrugName, Escalation, Policy } from '@cairn/rules';
import { addMinutes, comfortLimits, isComfortDrug, last24h } from '@cairn/rules';
import { loadLooks, looksOf } from './monitoring/looks.queries';
import { openEscalations, watchHours } from './monitoring/watch';

/**
 * What guards and alerts ask of withdrawal management: whether it was ordered (PATH-WM-2), vital signs taken (PATH-WM-3),
 * withdrawal expected or present (PATH-WM-1), signs past their limit (A03), comfort medication above its maximum (A30).
 */
export interface WithdrawalFacts {
  /** PATH-WM-2: a monitoring order that stands, signed by a prescriber or taken down on the telephone. */
  readonly orderedAt: Date | null;
  readonly orderId: string | null;
  /** PATH-WM-3: the newest vital signs since the episode opened. */
  readonly vitalsAt: Date | null;
  readonly vitalsId: string | null;
  /** PATH-WM-1: a scale in the last days with withdrawal in it, or an opioid used within them. */
  readonly present: 'cows' | 'opioid-use' | null;
  readonly presentAt: Date | null;
}

/** COWS totals from here on are withdrawal (clinical reference 1.1); days back that count (6.1 asks about 10). */
const firstBand = 5;
const daysBack = 10;

export async function loadWithdrawalFacts(tx: Reading, patientId: string, now: Date): Promise<WithdrawalFacts> {
  const [row] = await tx.query<
    Omit<WithdrawalFacts, 'present' | 'presentAt'> & { scaleAt: Date | null; usedAt: Date | null }
  >(
    `select m.id as "orderId", m.starts_at as "orderedAt", v.id as "vitalsId", v.at as "vitalsAt", c.at as "scaleAt", u.at as "usedAt"
     from (select $2::uuid as id) p
     left join lateral (select o.id, o.starts_at from detox_order_slot t join monitoring_order o on o.id = t.order_id
       where t.programme_id = $1 and t.about = 'monitoring' and o.patient_id = p.id and (o.ends_at is null or o.ends_at > $3)
       limit 1) m on true
     left join lateral (select f.id, f.at from clinical_finding f where f.programme_id = $1 and f.patient_id = p.id and f.kind = 'vitals'
       and f.details is not null and f.at >= coalesce((select e.opened_on::timestamptz - interval '1 day' from episode e
         where e.patient_id = p.id and e.closed_on is null), '-infinity')
       and not exists (select 1 from clinical_finding r where r.replaces_id = f.id) order by f.at desc limit 1) v on true
     left join lateral (select c.at from cows_assessment c where c.programme_id = $1 and c.patient_id = p.id and c.total >= ${firstBand}
       and c.at > $3::timestamptz - interval '${daysBack} days'
       and not exists (select 1 from cows_assessment r where r.replaces_id = c.id) order by c.at desc limit 1) c on true
     left join lateral (select (f.details ->> 'lastUsedAt')::timestamptz as at from clinical_finding f where f.programme_id = $1
       and f.patient_id = p.id and f.kind = 'opioid-use' and f.details is not null
       and (f.details ->> 'lastUsedAt')::timestamptz > $3::timestamptz - interval '${daysBack} days'
       and not exists (select 1 from clinical_finding r where r.replaces_id = f.id) order by 1 desc limit 1) u on true`,
    [tx.actor.programmeId, patientId, now],
  );
  const { scaleAt = null, usedAt = null } = row ?? {};
  return {
    orderId: row?.orderId ?? null,
    orderedAt: row?.orderedAt ?? null,
    vitalsId: row?.vitalsId ?? null,
    vitalsAt: row?.vitalsAt ?? null,
    present: scaleAt !== null ? 'cows' : usedAt !== null ? 'opioid-use' : null,
    presentAt: scaleAt ?? usedAt,
  };
}

export type PersonsEscalation = Escalation & { readonly patientId: string };

/**
 * A03: what stands past its limit now, by the newest look at each sign. Of one person, or with null of everybody whose looks
 * of the last days could be past one: a programme of thousands is not read whole.
 */
export async function loadOpenEscalations(
  tx: Reading,
  patientId: string | null,
  policy: Policy,
  now: Date,
): Promise<readonly PersonsEscalation[]> {
  const from = addMinutes(now, -watchHours * 60);
  const ids =
    patientId !== null
      ? [patientId]
      : (
          await tx.query<{ id: string }>(
            `select c.patient_id as id from cows_assessment c where c.programme_id = $1 and c.at between $2 and $3
               and (c.total >= $4 or c.precipitated)
             union select f.patient_id from clinical_finding f where f.programme_id = $1 and f.kind = 'vitals' and f.at between $2 and $3
             union select w.patient_id from withdrawal_signs w where w.programme_id = $1 and w.at between $2 and $3 and w.sedation >= $5
             limit 5000`,
            [tx.actor.programmeId, from, now, policy.wm_escalate_cows, policy.vital_sedation_urgent],
          )
        ).map(({ id }) => id);
  if (ids.length === 0) return [];
  const looked = await loadLooks(tx, ids, from, now);
  return ids.flatMap((id) => openEscalations(looksOf(looked, id), policy).map((one) => ({ ...one, patientId: id })));
}

/** A30: a drug above its maximum of 24 hours, ordered with a reason or given. */
export interface AboveMaximum {
  readonly patientId: string;
  readonly drug: ComfortDrugName;
  /** The order, or the dose with which it went above. */
  readonly recordId: string;
  readonly at: Date;
  readonly why: 'ordered' | 'given';
  readonly reason: string | null;
}

export async function loadAboveMaximum(
  tx: Reading,
  patientId: string | null,
  policy: Policy,
  now: Date,
): Promise<readonly AboveMaximum[]> {
  const [orders, doses] = await Promise.all([
    tx.query<{ id: string; patientId: string; drug: string; at: Date; reason: string }>(
      `select o.id, o.patient_id as "patientId", o.drug, o.recorded_at as at, g ->> 'reasonText' as reason
       from detox_order_slot t join comfort_order o on o.id = t.order_id
         cross join lateral jsonb_array_elements(o.overrides) g
       where t.programme_id = $1 and o.ends_at > $3 and g ->> 'ruleId' = 'clinical reference 1.5 maximum'
         and ($2::uuid is null or o.patient_id = $2)`,
      [tx.actor.programmeId, patientId, now],
    ),
    tx.query<{ id: string; patientId: string; drug: string; at: Date; doseMcg: number }>(
      `select a.id, a.patient_id as "patientId", a.drug, a.at, a.dose_mcg as "doseMcg" from comfort_administration a
       where a.programme_id = $1 and a.outcome = 'given' and a.at > $3::timestamptz - interval '24 hours' and a.at <= $3
         and ($2::uuid is null or a.patient_id = $2)
         and not exists (select 1 from comfort_void v where v.administration_id = a.id) order by a.at`,
      [tx.actor.programmeId, patientId, now],
    ),
  ]);
  const above: AboveMaximum[] = orders.flatMap(({ id, drug, ...order }) =>
    isComfortDrug(drug) ? [{ ...order, drug, recordId: id, why: 'ordered' as const }] : [],
  );
  const seen = new Set<string>();
  for (const dose of [...doses].reverse()) {
    const { patientId: whose, drug, id, at } = dose;
    if (!isComfortDrug(drug) || seen.has(`${whose} ${drug}`)) continue;
    seen.add(`${whose} ${drug}`);
    const own = doses.filter((one) => one.patientId === whose && one.drug === drug);
    if (last24h(own, now) > comfortLimits(drug, policy).maxDayMcg)
      above.push({ patientId: whose, drug, recordId: id, at, why: 'given', reason: null });
  }
  return above;
}
