import { knownProtocol } from '../protocol.queries';

/**
 * Members of the medication chart; see `core-part.ts` for the parameters. A flag that ran out yesterday is still read, because a
 * dose of yesterday may be entered today.
 */
export const flagsOf = (patient: string, _episode: string): string => `
  'flags', coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'kind', f.kind, 'blocks', f.blocks, 'orderId', f.order_id,
      'says', f.says, 'placedOn', f.placed_on, 'expiresOn', f.expires_on) order by f.blocks desc, f.placed_at desc)
    from hold_flag f where f.programme_id = $1 and f.patient_id = ${patient}
      and (f.expires_on is null or f.expires_on >= $2::date - 1)
      and not exists (select 1 from hold_flag_clear c where c.flag_id = f.id)), '[]'),
  'protocols', coalesce((select jsonb_agg(${knownProtocol.json}) ${knownProtocol.from}
    where p.programme_id = $1 and p.id in (select o.protocol_id from medication_order o
      where o.programme_id = $1 and o.patient_id = ${patient} and o.expires_on >= $2::date - 200
        and o.protocol_id is not null)), '[]')`;
