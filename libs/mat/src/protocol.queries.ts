import type { Reading, Tx } from '@cairn/database';
import type { KnownProtocol, ProtocolKind, ProtocolLimits } from '@cairn/rules';

/** The last day of use: earlier than written where it was ended or a newer version was approved. */
const lastDay = `least(p.expires_on, e.ended_on - 1, n.approved_on - 1)`;
const from = `from protocol p left join protocol_end e on e.protocol_id = p.id left join protocol n on n.replaces = p.id`;

/** SQL: a protocol as `KnownProtocol`. `from` joins p to its end and to the version after it. */
export const knownProtocol = {
  json: `jsonb_build_object('id', p.id, 'name', p.name || case when p.version = 1 then '' else ', version ' || p.version end,
    'kind', p.kind, 'approvedOn', p.approved_on, 'expiresOn', ${lastDay}, 'limits', p.limits)`,
  from,
};

/** The protocol that an order names, as the rules take it; null when there is none of that id here. */
export async function loadProtocol(tx: Reading, id: string): Promise<KnownProtocol | null> {
  const [row] = await tx.query<{ protocol: KnownProtocol }>(
    `select ${knownProtocol.json} as protocol ${from} where p.programme_id = $1 and p.id = $2`,
    [tx.actor.programmeId, id],
  );
  return row?.protocol ?? null;
}

/** A version as the screen shows it. */
export interface ProtocolView {
  readonly id: string;
  readonly name: string;
  readonly kind: ProtocolKind;
  readonly version: number;
  readonly replaces: string | null;
  readonly replacedBy: string | null;
  readonly conditions: string;
  readonly limits: ProtocolLimits;
  readonly approvedOn: string;
  readonly approvedBy: string | null;
  /** As it was approved. */
  readonly expiresOn: string;
  /** The last day on which an order may name it. */
  readonly usableUntil: string;
  readonly ended: { readonly on: string; readonly by: string | null; readonly reason: string } | null;
}

/** Every version, by name and newest first; with an id only that one. */
export async function loadProtocols(tx: Reading, id: string | null = null): Promise<ProtocolView[]> {
  const rows = await tx.query<{ view: ProtocolView }>(
    `select jsonb_build_object('id', p.id, 'name', p.name, 'kind', p.kind, 'version', p.version, 'replaces', p.replaces,
       'replacedBy', n.id, 'conditions', p.conditions, 'limits', p.limits, 'approvedOn', p.approved_on, 'approvedBy', a.display_name,
       'expiresOn', p.expires_on, 'usableUntil', ${lastDay}, 'ended', case when e.protocol_id is null then null
         else jsonb_build_object('on', e.ended_on, 'by', w.display_name, 'reason', e.reason) end) as view
     ${from} left join staff a on a.id = p.approved_by left join staff w on w.id = e.ended_by
     where p.programme_id = $1 and ($2::uuid is null or p.id = $2) order by lower(p.name), p.version desc`,
    [tx.actor.programmeId, id],
  );
  return rows.map(({ view }) => view);
}

export type NewProtocol = Pick<
  ProtocolView,
  'id' | 'name' | 'kind' | 'version' | 'replaces' | 'conditions' | 'limits' | 'approvedOn' | 'expiresOn'
> & { readonly approvedAt: Date };

export function insertProtocol(tx: Tx, protocol: NewProtocol): Promise<unknown> {
  return tx.query(
    `insert into protocol (id, programme_id, name, kind, version, replaces, conditions, limits, approved_on, expires_on,
       approved_by, approved_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      protocol.id,
      tx.actor.programmeId,
      protocol.name,
      protocol.kind,
      protocol.version,
      protocol.replaces,
      protocol.conditions,
      JSON.stringify(protocol.limits),
      protocol.approvedOn,
      protocol.expiresOn,
      tx.actor.staffId,
      protocol.approvedAt,
    ],
  );
}

/** Refused by 'pk_protocol_end' when it was ended before. */
export function insertProtocolEnd(tx: Tx, id: string, reason: string, on: string, at: Date): Promise<unknown> {
  return tx.query(
    `insert into protocol_end (protocol_id, programme_id, reason, ended_on, ended_by, ended_at) values ($1, $2, $3, $4, $5, $6)`,
    [id, tx.actor.programmeId, reason, on, tx.actor.staffId, at],
  );
}
