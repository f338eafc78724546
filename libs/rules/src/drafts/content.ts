import type { Refusal } from '../refusal';

/** Unfinished text as a form holds it: plain JSON. */
export type DraftContent = Readonly<Record<string, unknown>>;

/** Long before this a form has said that its fields are full; it stands below what the server takes at all. */
export const draftMaxBytes = 240 * 1024;
const maxDepth = 20;

/** How many bytes a text takes on its way to the server. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** What the database cannot keep, in words; null where all of it can be kept. */
export function notKeepable(value: unknown, depth = 0): string | null {
  if (depth > maxDepth) return 'is nested too deeply';
  if (typeof value === 'string') return /\0|\p{Cs}/u.test(value) ? 'has characters that cannot be stored' : null;
  if (value === null || typeof value !== 'object') return null;
  for (const [key, inner] of Object.entries(value)) {
    const fault = key === '__proto__' ? 'has a field of no form' : (notKeepable(key) ?? notKeepable(inner, depth + 1));
    if (fault !== null) return fault;
  }
  return null;
}

/** Text as it can be kept: half of an emoji, cut off by a slow keyboard or a paste, becomes a mark. */
export function keepable(text: string): string {
  return text.replaceAll(/\0|\p{Cs}/gu, '\uFFFD');
}

export function refuseDraft(content: DraftContent): Refusal | null {
  const bytes = bytesOf(JSON.stringify(content));
  if (bytes <= draftMaxBytes) return null;
  const [has, may] = [Math.ceil(bytes / 1024), draftMaxBytes / 1024];
  return {
    code: 'draft.too-large',
    says: `This form holds ${has} KiB of text; up to ${may} KiB are kept. Shorten it, or attach the text as a file.`,
    facts: { bytes, limit: draftMaxBytes },
  };
}

/** Does this save need a line of its own in the audit trail, or does the last one stand for it? */
export function needsDraftLine(auditedAt: Date | null, now: Date, minutes: number): boolean {
  return auditedAt === null || now.getTime() - auditedAt.getTime() >= minutes * 60_000;
}
