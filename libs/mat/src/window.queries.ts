import type { Tx } from '@cairn/database';
import { displayNameOf, isHidden, unlessHidden } from '@cairn/patient';
import { policyOf, type ProgrammeFacts } from '@cairn/programme';
import {
  addDays,
  daysBetween,
  daysSince,
  dueInjection,
  type Expected,
  isProduct,
  type KnownOrder,
  type QueueFlag,
  toCome,
} from '@cairn/rules';
import { orderJson } from './chart/core-part';
import { bottleTaken, latestSupplies, suppliesOf } from './covered-days.queries';
import { loadInjected } from './injections.queries';
import { testDue } from './random-test/draw-sql';

export interface ToCome {
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
  /** Null where the chart is restricted and closed to whoever looks at the queue. */
  readonly dateOfBirth: string | null;
  readonly order: {
    readonly id: string;
    readonly product: string;
    readonly doseMcg: number;
    readonly portions: number;
  };
  readonly portion: number;
  readonly lastDoseDay: string | null;
  readonly daysSinceLastDose: number | null;
  readonly missed: number;
  readonly appointmentAt: string | null;
  /** Why somebody has to look before the person stands there. */
  readonly flags: readonly QueueFlag[];
}

export interface Seen {
  readonly doseId: string;
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
  readonly doseMcg: number;
  readonly product: string;
  readonly portion: number;
  readonly at: string;
  readonly by: string | null;
}

export interface Attended {
  readonly patientId: string;
  readonly staffId: string;
  readonly displayName: string;
  readonly since: string;
}

/** Of one order of somebody in care: what says whether its dose is still to come, and what stands in the way. */
interface ExpectedRow {
  readonly who: Pick<ToCome, 'patientId' | 'number' | 'displayName' | 'dateOfBirth' | 'appointmentAt'>;
  readonly order: Omit<KnownOrder, 'protocol' | 'signedAt' | 'verbal'> & {
    readonly signedAt: string;
    readonly verbal: {
      readonly receivedBy: string;
      readonly receivedAt: string;
      cosignedAt: string | null;
      bridge: boolean;
    } | null;
  };
  readonly supplies: Parameters<typeof suppliesOf>[0];
  readonly flags: Expected['flags'];
  readonly testDue: boolean;
  readonly given: readonly (Omit<Expected['given'][number], 'at'> & { readonly at: string })[];
}

/**
 * Everyone with an order for the day whose next portion is not given yet, and who was to come until an order ran out this
 * week: they will stand at the window too, and someone has to see it before. One statement finds them; the rules say
 * of each what is missing and what is on hold, so that the list and the window never disagree. Of some people only where they are named.
 */
export async function loadToCome(
  tx: Tx,
  programme: ProgrammeFacts,
  day: string,
  now: Date,
  patientIds: readonly string[] | null = null,
): Promise<ToCome[]> {
  const rows = await tx.query<{ row: ExpectedRow }>(
    `select jsonb_build_object('who', jsonb_build_object('patientId', p.id, 'number', p.number, 'displayName', ${displayNameOf},
         'dateOfBirth', ${unlessHidden('p.date_of_birth')}, 'appointmentAt', (
           select min(a.starts_at) from appointment a where a.programme_id = $1 and a.patient_id = o.patient_id
             and a.starts_local::date = $2::date and a.state = 'booked')),
       'order', ${orderJson}, 'supplies', ${latestSupplies('o.patient_id', '$2::date')},
       'given', coalesce((select jsonb_agg(jsonb_build_object('orderId', d.order_id, 'productClass', d.product_class,
           'at', d.occurred_at, 'observation', d.observation, 'portion', d.portion)) from dose d
         where d.programme_id = $1 and d.patient_id = o.patient_id and d.service_day = $2::date
           and d.observation is distinct from 'declined'
           and not exists (select 1 from dose_void v where v.dose_id = d.id)), '[]')
         || coalesce((select jsonb_agg(jsonb_build_object('orderId', b.order_id, 'productClass', h.product_class, 'at', r.released_at,
           'observation', 'at-home', 'portion', b.portion))
         from take_home_bottle b join take_home_batch h on h.id = b.batch_id join take_home_release r on r.batch_id = h.id
         where b.programme_id = $1 and b.patient_id = o.patient_id and b.on_day = $2::date and ${bottleTaken('b')}), '[]'),
       'flags', coalesce((select jsonb_agg(jsonb_build_object('blocks', f.blocks, 'orderId', f.order_id, 'expiresOn', f.expires_on))
         from hold_flag f where f.programme_id = $1 and f.patient_id = o.patient_id and f.blocks
           and (f.expires_on is null or f.expires_on >= $2::date)
           and not exists (select 1 from hold_flag_clear c where c.flag_id = f.id)), '[]'),
       'testDue', ${testDue('o.patient_id', '$2::date')}) as row
     from medication_order o
     join patient p on p.programme_id = o.programme_id and p.id = o.patient_id
     join episode e on e.id = o.episode_id and e.closed_on is null
     where o.programme_id = $1 and o.frequency in ('daily', 'split') and o.starts_on <= $2::date
       and (o.expires_on >= $2::date or (o.expires_on >= $2::date - 7 and not exists (
         select 1 from medication_order n where n.programme_id = $1 and n.patient_id = o.patient_id and n.starts_on > o.starts_on)))
       and (o.ends_on is null or o.ends_on > $2::date) and ($3::uuid[] is null or o.patient_id = any ($3))
     order by ${isHidden}, p.family, p.given, p.id`,
    [tx.actor.programmeId, day, patientIds],
  );
  const policy = policyOf(programme, day);
  return rows.flatMap(({ row }): ToCome[] => {
    if (!isProduct(row.order.product)) return [];
    const supplies = suppliesOf(row.supplies);
    const next = toCome(
      { ...row, order: knownOrder(row.order), supplies, given: row.given.map(atOf) },
      programme,
      day,
      policy,
      now,
    );
    if (next === null) return [];
    const { id, product, portions } = row.order;
    const since = daysSince(supplies, day);
    return [
      {
        ...row.who,
        order: { id, product, doseMcg: next.doseMcg, portions },
        portion: next.portion,
        lastDoseDay: since === null ? null : addDays(day, -since),
        daysSinceLastDose: since,
        missed: next.missed,
        flags: next.flags,
      },
    ];
  });
}

/** The injections that are due or late today and have an order. Those without one wait for the prescriber's round. */
export async function loadInjectionsToCome(tx: Tx, programme: ProgrammeFacts, day: string): Promise<ToCome[]> {
  const policy = policyOf(programme, day);
  return (await loadInjected(tx, day)).flatMap(({ chart, ...who }): ToCome[] => {
    const due = dueInjection(chart, day, policy);
    if (due === null || due.orderId === null || due.dueOn > day || due.timing === 'not-yet') return [];
    const lastDoseDay = due.last?.on ?? null;
    return [
      {
        ...who,
        order: { id: due.orderId, product: due.product, doseMcg: due.doseMcg ?? 0, portions: 1 },
        portion: 1,
        lastDoseDay,
        daysSinceLastDose: lastDoseDay === null ? null : daysBetween(lastDoseDay, day),
        missed: 0,
        appointmentAt: null,
        flags: ['injection-due'],
      },
    ];
  });
}

const atOf = <T extends { readonly at: string }>({ at, ...given }: T) => ({ ...given, at: new Date(at) });

function knownOrder({ signedAt, verbal, ...order }: ExpectedRow['order']): KnownOrder {
  return {
    ...order,
    signedAt: new Date(signedAt),
    protocol: null,
    verbal: verbal && {
      ...verbal,
      receivedAt: new Date(verbal.receivedAt),
      cosignedAt: verbal.cosignedAt === null ? null : new Date(verbal.cosignedAt),
    },
  };
}

/** Every standing dose of the day, newest first. */
export async function loadSeen(tx: Tx, day: string): Promise<Seen[]> {
  const rows = await tx.query<{ row: Seen }>(
    `select jsonb_build_object('doseId', d.id, 'patientId', p.id, 'number', p.number, 'displayName', ${displayNameOf},
       'doseMcg', d.dose_mcg, 'product', coalesce(o.product, d.product_class), 'portion', d.portion, 'at', d.occurred_at,
       'by', s.display_name) as row
     from dose d join patient p on p.programme_id = d.programme_id and p.id = d.patient_id
     left join medication_order o on o.id = d.order_id left join staff s on s.id = d.given_by
     where d.programme_id = $1 and d.service_day = $2::date and not exists (select 1 from dose_void v where v.dose_id = d.id)
     order by d.occurred_at desc, d.id desc`,
    [tx.actor.programmeId, day],
  );
  return rows.map(({ row }) => row);
}

/** Who has whom at a window now. Someone who walked away is forgotten after two minutes. */
export async function loadAttended(tx: Tx, patientId: string | null = null): Promise<Attended[]> {
  const rows = await tx.query<{ row: Attended }>(
    `select jsonb_build_object('patientId', a.patient_id, 'staffId', a.staff_id, 'displayName', s.display_name, 'since', a.since) as row
     from dosing_attention a join staff s on s.id = a.staff_id
     where a.programme_id = $1 and a.since > clock_timestamp() - interval '2 minutes' and ($2::uuid is null or a.patient_id = $2)`,
    [tx.actor.programmeId, patientId],
  );
  return rows.map(({ row }) => row);
}

/** Takes the person to this window, unless a colleague has them. */
export function attend(tx: Tx, patientId: string): Promise<unknown> {
  return tx.query(
    `insert into dosing_attention as a (programme_id, patient_id, staff_id) values ($1, $2, $3)
     on conflict (programme_id, patient_id) do update set staff_id = excluded.staff_id, since = excluded.since
     where a.staff_id = excluded.staff_id or a.since < clock_timestamp() - interval '2 minutes'`,
    [tx.actor.programmeId, patientId, tx.actor.staffId],
  );
}
