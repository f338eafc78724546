import { auditChain, beforeAll, type Chain, type ChainEvent, chainStart, headOf, sealOf, sealsOf } from './audit-chain';
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

/** Walks a programme's chain from its start and names the first broken record: edited, deleted, moved, inserted, or cut off. */
export async function verifyAudit(
  read: Reader,
  heads: AuditHeads,
  programmeId: string,
  chain: Chain = auditChain,
): Promise<Verdict> {
  const seals = sealsOf(chain);
  const what = chain.name === auditChain.name ? 'event' : 'record';
  let hash: Buffer = chainStart;
  let position = 0n;
  let last = { written_in: 0n, id: beforeAll[chain.idType] as string };
  const broken = (eventId: string | null, why: string, at = position): Verdict => ({
    events: Number(position),
    broken: { position: at.toString(), eventId, why },
    headKnown,
  });
  let head;
  let headKnown = false;
  try {
    head = heads.read(headOf(programmeId, chain));
    headKnown = head !== null;
  } catch (error) {
    return broken(null, (error as Error).message);
  }
  for (;;) {
    const links = await read<Link>(
      `select s.position, s.${seals.id} as event_id, s.hash, s.written_in as sealed_in, e.${chain.id} as id, e.written_in,
         ${chain.content} as content
       from ${seals.table} s left join ${chain.table} e on e.${chain.id} = s.${seals.id} and e.programme_id = s.programme_id
       where s.programme_id = $1 and ${seals.which} and s.position > $2 order by s.position limit $3`,
      [programmeId, position.toString(), page],
    );
    for (const link of links) {
      const at = BigInt(link.position);
      if (at !== position + 1n) return broken(null, `a sealed ${what} and its seal were taken out`, position + 1n);
      if (link.id === null) return broken(link.event_id, `the ${what} was deleted`, at);
      const here = { written_in: BigInt(link.written_in), id: link.id };
      const inOrder =
        here.written_in > last.written_in || (here.written_in === last.written_in && follows(chain, here.id, last.id));
      if (!sealOf(hash, at, link).equals(link.hash) || link.sealed_in !== link.written_in || !inOrder) {
        return broken(link.event_id, `the ${what} is not what was sealed here: edited or moved`, at);
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
    return broken(null, `the end was cut off: ${head.position} ${what}s were sealed`, position + 1n);
  }
  const [stray] = await read<{ id: string }>(
    `select e.${chain.id} as id from ${chain.table} e
     left join ${seals.table} s on s.${seals.id} = e.${chain.id} and ${seals.which}
     where e.programme_id = $1 and (e.written_in, e.${chain.id}) <= ($2::bigint, $3::${chain.idType}) and s.${seals.id} is null
     order by e.${chain.id} limit 1`,
    [programmeId, last.written_in.toString(), last.id],
  );
  if (stray !== undefined) return broken(stray.id, `the ${what} was put in after its neighbours were sealed`);
  return { events: Number(position), broken: null, headKnown };
}

/** The audit trail and then every other chain: all that was read, and the first that is broken. */
export async function verifyChains(
  read: Reader,
  heads: AuditHeads,
  programmeId: string,
  chains: readonly Chain[],
): Promise<Verdict> {
  let events = 0;
  let headKnown = true;
  for (const chain of [auditChain, ...chains]) {
    const verdict = await verifyAudit(read, heads, programmeId, chain);
    events += verdict.events;
    // A chain that has not begun has no head, and no end that could be cut off.
    headKnown &&= verdict.headKnown || verdict.events === 0;
    if (verdict.broken !== null) {
      const where = chain === auditChain ? '' : `${chain.name.replaceAll('_', ' ')}: `;
      return { events, broken: { ...verdict.broken, why: `${where}${verdict.broken.why}` }, headKnown };
    }
  }
  return { events, broken: null, headKnown };
}

function follows({ idType }: Chain, id: string, before: string): boolean {
  return idType === 'bigint' ? BigInt(id) > BigInt(before) : id > before;
}
