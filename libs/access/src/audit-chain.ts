import { createHash } from 'node:crypto';

/** A record as a chain sees it: `content` is the chain's SQL, so that every reader gets the same text. */
export interface ChainEvent {
  readonly id: string;
  readonly written_in: string;
  readonly content: string;
}

/**
 * Records of one table in the order in which they were written, each sealed over the one before. The audit trail is one chain of a
 * programme; doses, stock and drug tests have their own, whose seals lie together in `record_seal`.
 */
export interface Chain {
  /** Its name among the chains of a programme. */
  readonly name: string;
  readonly table: string;
  readonly id: string;
  readonly idType: 'bigint' | 'uuid';
  /** All that a record `e` says, in one text that depends neither on the reader's settings nor on columns that come later. */
  readonly content: string;
  readonly seals: 'audit_seal' | 'record_seal';
}

export const auditChain: Chain = {
  name: 'audit',
  table: 'audit_event',
  id: 'id',
  idType: 'bigint',
  content: `jsonb_build_array(e.id, e.programme_id, extract(epoch from e.at)::text, e.staff_id, e.act,
  e.patient_id, e.record_type, e.record_id, e.outcome, e.request_id, e.address, e.facts, e.written_in)::text`,
  seals: 'audit_seal',
};

/** A chain over a table with uuids, of these columns. Instants are written as seconds, long texts as what they hash to. */
export function recordChain(
  name: string,
  table: string,
  columns: { readonly id?: string; readonly plain: string; readonly instants?: string; readonly long?: string },
): Chain {
  const words = (text: string | undefined) => text?.split(' ') ?? [];
  const parts = [
    ...words(columns.plain).map((column) => `e.${column}`),
    ...words(columns.instants).map((column) => `extract(epoch from e.${column})::text`),
    ...words(columns.long).map(
      (column) => `encode(sha256(convert_to(coalesce(e.${column}::text, ''), 'UTF8')), 'hex')`,
    ),
  ];
  const content = `jsonb_build_array(${parts.join(', ')}, e.written_in)::text`;
  return { name, table, id: columns.id ?? 'id', idType: 'uuid', content, seals: 'record_seal' };
}

/** How SQL speaks of a chain's seals: the column of the sealed id, and what tells it from the chains beside it. */
export function sealsOf({ seals, name }: Chain) {
  return seals === 'audit_seal'
    ? { table: seals, id: 'event_id', which: 'true', column: '', value: '' }
    : { table: seals, id: 'record_id', which: `s.ledger = '${name}'`, column: 'ledger, ', value: `'${name}', ` };
}

/** The least id of a type, for a chain that has not begun. */
export const beforeAll = { bigint: '0', uuid: '00000000-0000-0000-0000-000000000000' } as const;

export const chainStart = Buffer.alloc(32);

/** The seal of a record: over the seal before it, its place in the chain and all its content. */
export function sealOf(previous: Buffer, position: bigint, event: ChainEvent): Buffer {
  return createHash('sha256').update(previous).update(`\n${position}\n${event.content}`).digest();
}

/** The name under which the head of a chain is kept outside the database. */
export function headOf(programmeId: string, { name }: Chain): string {
  return name === auditChain.name ? programmeId : `${programmeId}.${name}`;
}
