import type { Reading, Tx } from '@cairn/database';
import type { DecidedOffer, OfferDecision, OfferedProduct } from '@cairn/rules';

/** An offer of medication as the screens show it. */
export interface OfferView {
  readonly id: string;
  readonly at: string;
  readonly products: readonly OfferedProduct[];
  readonly informed: boolean;
  readonly decision: OfferDecision;
  readonly product: OfferedProduct | null;
  readonly reason: string | null;
  readonly reofferOn: string | null;
  readonly by: string | null;
  readonly recordedAt: string;
  readonly replaces: { readonly id: string; readonly reason: string } | null;
  readonly replaced: boolean;
}

const view = `select jsonb_build_object('id', o.id, 'at', o.offered_at, 'products', o.products, 'informed', o.informed,
    'decision', o.decision, 'product', o.product, 'reason', o.reason, 'reofferOn', o.reoffer_on, 'by', w.display_name,
    'recordedAt', o.recorded_at,
    'replaces', case when o.replaces_id is not null then jsonb_build_object('id', o.replaces_id, 'reason', o.replace_reason) end,
    'replaced', exists (select 1 from moud_offer n where n.replaces_id = o.id)) as offer
  from moud_offer o left join staff w on w.id = o.recorded_by where o.programme_id = $1 and o.patient_id = $2`;

/** Newest first, also those that were corrected. */
export async function loadOffers(tx: Reading, patientId: string): Promise<OfferView[]> {
  const rows = await tx.query<{ offer: OfferView }>(
    `${view} order by o.offered_at desc, o.recorded_at desc, o.id desc limit 100`,
    [tx.actor.programmeId, patientId],
  );
  return rows.map(({ offer }) => offer);
}

export function insertOffer(
  tx: Tx,
  offer: DecidedOffer & {
    readonly id: string;
    readonly patientId: string;
    readonly episodeId: string | null;
    readonly replaces: { readonly id: string; readonly reason: string } | null;
    readonly recordedAt: Date;
  },
): Promise<unknown> {
  return tx.query(
    `insert into moud_offer (id, programme_id, patient_id, episode_id, offered_at, products, informed, decision, product, reason,
       reoffer_on, recorded_by, recorded_at, replaces_id, replace_reason, origin)
     values ($2, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'registered')`,
    [
      tx.actor.programmeId,
      offer.id,
      offer.patientId,
      offer.episodeId,
      offer.at,
      offer.products,
      offer.informed,
      offer.decision,
      offer.product,
      offer.reason,
      offer.reofferOn,
      tx.actor.staffId,
      offer.recordedAt,
      offer.replaces?.id ?? null,
      offer.replaces?.reason ?? null,
    ],
  );
}
