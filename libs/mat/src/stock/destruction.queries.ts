import type { Reading } from '@cairn/database';
import type { DestructionMethod } from '@cairn/rules';
import { containerOf, type NamedContainer, nameOf } from './waste-container.queries';

export interface DestructionView {
  readonly id: string;
  readonly method: DestructionMethod;
  readonly on: string;
  readonly formNumber: string;
  readonly how: string | null;
  readonly distributor: string | null;
  readonly distributorDea: string | null;
  readonly lines: readonly { readonly container: NamedContainer; readonly quantity: number }[];
  readonly enteredBy: { readonly id: string; readonly name: string | null };
  readonly enteredAt: string;
  readonly signatures: readonly {
    readonly staffId: string;
    readonly by: string | null;
    readonly at: string;
    readonly inPlace: boolean;
  }[];
}

/** The destructions of these days, the newest first; those that nobody has signed yet stand first. Or one. */
export async function loadDestructions(
  tx: Reading,
  of: { readonly from?: string; readonly to?: string; readonly id?: string },
): Promise<DestructionView[]> {
  const rows = await tx.query<{ destruction: DestructionView }>(
    `select jsonb_build_object('id', d.id, 'method', d.method, 'on', d.on_day, 'formNumber', d.form_number, 'how', d.how,
       'distributor', d.distributor, 'distributorDea', d.distributor_dea,
       'lines', (select jsonb_agg(jsonb_build_object('container', ${containerOf('l.container_id')}, 'quantity', l.quantity)
           order by l.container_id) from stock_destruction_line l where l.destruction_id = d.id),
       'enteredBy', jsonb_build_object('id', d.recorded_by, 'name', ${nameOf('d.recorded_by')}), 'enteredAt', d.recorded_at,
       'signatures', coalesce((select jsonb_agg(jsonb_build_object('staffId', g.signed_by, 'by', ${nameOf('g.signed_by')},
           'at', g.signed_at, 'inPlace', g.in_place) order by g.nth)
         from stock_destruction_signature g where g.destruction_id = d.id), '[]')) as destruction
     from stock_destruction d where d.programme_id = $1 and ($2::uuid is null or d.id = $2)
       and ($3::date is null or d.on_day >= $3) and ($4::date is null or d.on_day <= $4)
     order by d.on_day desc, d.recorded_at desc, d.id desc limit 500`,
    [tx.actor.programmeId, of.id ?? null, of.from ?? null, of.to ?? null],
  );
  return rows.map(({ destruction }) => destruction);
}
