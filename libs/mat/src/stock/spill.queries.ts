import type { Reading } from '@cairn/database';
import type { SpillKind, SpillSeen } from '@cairn/rules';
import { containerOf, type NamedContainer, nameOf } from './waste-container.queries';

export interface SpillView {
  readonly id: string;
  readonly kind: SpillKind;
  readonly remainderId: string | null;
  readonly container: NamedContainer;
  readonly spilled: number;
  readonly recovered: number;
  readonly circumstances: string;
  readonly occurredAt: string;
  readonly place: string | null;
  readonly enteredBy: { readonly id: string; readonly name: string | null };
  readonly enteredAt: string;
  readonly signed: { readonly by: string | null; readonly at: string; readonly inPlace: boolean } | null;
}

const spillJson = `jsonb_build_object('id', p.id, 'kind', p.kind, 'remainderId', p.remainder_id,
  'container', ${containerOf('p.container_id')}, 'spilled', p.spilled, 'recovered', p.recovered, 'circumstances', p.circumstances,
  'occurredAt', p.occurred_at, 'place', (select t.name from stock_container_stay s join stock_place t on t.id = s.place_id
    where s.container_id = p.container_id and s.moved_at <= p.recorded_at order by s.moved_at desc, s.id desc limit 1),
  'enteredBy', jsonb_build_object('id', p.recorded_by, 'name', ${nameOf('p.recorded_by')}), 'enteredAt', p.recorded_at,
  'signed', case when g.spill_id is not null then jsonb_build_object('by', ${nameOf('g.signed_by')}, 'at', g.signed_at,
    'inPlace', g.in_place) end) as spill
  from stock_spill p left join stock_spill_signature g on g.spill_id = p.id`;

/** What a supervisor has still to sign, the oldest first. */
export async function loadUnsignedSpills(tx: Reading): Promise<SpillView[]> {
  const rows = await tx.query<{ spill: SpillView }>(
    `select ${spillJson} where p.programme_id = $1 and g.spill_id is null order by p.recorded_at, p.id limit 200`,
    [tx.actor.programmeId],
  );
  return rows.map(({ spill }) => spill);
}

/** The spills of a stretch of time, the newest first; or one. */
export async function loadSpills(
  tx: Reading,
  of: { readonly from?: Date; readonly to?: Date; readonly id?: string },
): Promise<SpillView[]> {
  const rows = await tx.query<{ spill: SpillView }>(
    `select ${spillJson} where p.programme_id = $1 and ($2::uuid is null or p.id = $2)
       and ($3::timestamptz is null or p.recorded_at >= $3) and ($4::timestamptz is null or p.recorded_at < $4)
     order by p.recorded_at desc, p.id desc limit 2000`,
    [tx.actor.programmeId, of.id ?? null, of.from ?? null, of.to ?? null],
  );
  return rows.map(({ spill }) => spill);
}

/** As the monthly look for patterns takes them. */
export function seen(spills: readonly SpillView[]): readonly SpillSeen[] {
  return spills.map(({ occurredAt, spilled, recovered, enteredBy, container, place }) => ({
    at: new Date(occurredAt),
    quantity: spilled + recovered,
    by: enteredBy.name,
    product: container.product.name,
    place,
  }));
}
