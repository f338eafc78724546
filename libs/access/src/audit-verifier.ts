import { type ChainEvent, chainStart, contentOfEvent, sealOf } from './audit-chain';
import type { AuditHeads } from './audit-heads';

/** Anything that runs SQL behind the wall of `programmeId`, as the owner or as the application. */
export type Reader = <Row>(sql: string, values: readonly unknown[]) => Promise<Row[]>;

export interface Verdict {
  readonly events: number;
  /** Null when the chain is whole; else the first event that is not as it was sealed, and what happened to it. */
  readonly broken: { readonly position: string; readonly eventId: string | null; readonly why: string } | null;
  /** False when no head was kept outside the database, so that a cut tail could not be seen. */
  readonly headKnown: boolean;
}

interface Link extends ChainEvent {
  position: string;
  event_id: string;
  hash: Buffer;
  sealed_in: string;
}

const page = 5000;

/** Walks a programme's chain from its start and names the first broken event: edited, deleted, moved, inserted, or cut off. */
export async function verifyAudit(read: Reader, heads: AuditHeads, programmeId: string): Promise<Verdict> {
  let hash: Buffer = chainStart;
  let position = 0n;
  let last = { written_in: 0n, id: 0n };
  const broken = (eventId: string | null, why: string, at = position): Verdict => ({
    events: Number(position),
    broken: { position: at.toString(), eventId, why },
    headKnown,
  });
  let head;
  let headKnown = false;
  try {
    head = heads.read(programmeId);
    headKnown = head !== null;
  } catch (error) {
    return broken(null, (error as Error).message);
  }
  for (;;) {
    const links = await read<Link>(
      `select s.position, s.event_id, s.hash, s.written_in as sealed_in, e.id, e.written_in, ${contentOfEvent} as content
       from audit_seal s left join audit_event e on e.id = s.event_id and e.programme_id = s.programme_id
       where s.programme_id = $1 and s.position > $2 order by s.position limit $3`,
      [programmeId, position.toString(), page],
    );
    for (const link of links) {
      const at = BigInt(link.position);
      if (at !== position + 1n) return broken(null, 'a sealed event and its seal were taken out', position + 1n);
      if (link.id === null) return broken(link.event_id, 'the event was deleted', at);
      const here = { written_in: BigInt(link.written_in), id: BigInt(link.id) };
      const inOrder = here.written_in > last.written_in || (here.written_in === last.written_in && here.id > last.id);
      if (!sealOf(hash, at, link).equals(link.hash) || link.sealed_in !== link.written_in || !inOrder) {
        return broken(link.event_id, 'the event is not what was sealed here: edited or moved', at);
      }
      hash = link.hash;
      position = at;
      last = here;
      if (head !== null && head.position === link.position && head.hash !== link.hash.toString('hex')) {
        return broken(
          link.event_id,
          'the chain was written anew: its seal is not the one kept outside the database',
          at,
        );
      }
    }
    if (links.length < page) break;
  }
  if (head !== null && BigInt(head.position) > position) {
    return broken(null, `the end was cut off: ${head.position} events were sealed`, position + 1n);
  }
  const [stray] = await read<{ id: string }>(
    `select e.id from audit_event e left join audit_seal s on s.event_id = e.id
     where e.programme_id = $1 and (e.written_in, e.id) <= ($2, $3) and s.event_id is null order by e.id limit 1`,
    [programmeId, last.written_in.toString(), last.id.toString()],
  );
  if (stray !== undefined) return broken(stray.id, 'the event was put in after its neighbours were sealed');
  return { events: Number(position), broken: null, headKnown };
}
