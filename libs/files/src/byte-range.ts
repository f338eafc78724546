import { refuse } from '@cairn/platform';
import type { Part } from './vault';

/**
 * The part that a `Range` header asks for, or null for the whole (RFC 9110, 14.2): what is not in bytes, or asks for several
 * parts, is answered whole. Refuses with 'file.range' what begins behind the end.
 */
export function partOf(header: string | undefined, size: number): Part | null {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  const [from, to] = [asked?.[1] ?? '', asked?.[2] ?? ''];
  if (from === '' && to === '') return null;
  const first = from === '' ? Math.max(size - Number(to), 0) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== '' && to !== '' && Number(to) < Number(from)) return null;
  if (first > last) refuse('file.range', 'The file is shorter than the part that was asked for.', { size });
  return { size, first, last };
}
