import { createHash } from 'node:crypto';

/** An event as the chain sees it: `content` is the SQL below, so that every reader gets the same text. */
export interface ChainEvent {
  readonly id: string;
  readonly written_in: string;
  readonly content: string;
}

/** All that an event says, in one text that does not depend on the reader's settings. */
export const contentOfEvent = `jsonb_build_array(e.id, e.programme_id, extract(epoch from e.at)::text, e.staff_id, e.act,
  e.patient_id, e.record_type, e.record_id, e.outcome, e.request_id, e.address, e.facts, e.written_in)::text`;

export const chainStart = Buffer.alloc(32);

/** The seal of an event: over the seal before it, its place in the chain and all its content. */
export function sealOf(previous: Buffer, position: bigint, event: ChainEvent): Buffer {
  return createHash('sha256').update(previous).update(`\n${position}\n${event.content}`).digest();
}
