/**
 * What a file is, by its first bytes. What its name or its sender says about it is never believed. Only what every browser
 * can show safely is kept: pictures and PDF. No page, vector image, archive or office document: they carry programs.
 */
export const mediaTypes = {
  'image/jpeg': { label: 'JPEG', extension: 'jpg' },
  'image/png': { label: 'PNG', extension: 'png' },
  'image/webp': { label: 'WebP', extension: 'webp' },
  'application/pdf': { label: 'PDF', extension: 'pdf' },
} as const satisfies Record<string, { label: string; extension: string }>;

export type MediaType = keyof typeof mediaTypes;

/** For sentences. */
export const keptTypes = 'JPEG, PNG, WebP or PDF';
export const keptPictures = 'JPEG, PNG or WebP';

/** What files are kept for. A logo belongs to the programme, everything else to a person. */
export const fileKinds = { attachment: 'Attachment', scan: 'Scan' } as const;
export type FileKind = keyof typeof fileKinds;

/** So many bytes of the beginning tell what a file is. */
export const sniffBytes = 4096;

/** A larger picture would stop the browser of whoever opens it: a few bytes can claim billions of points. */
export const mostPixels = 100_000_000;
export const mostPhotoPixels = 50_000_000;

export type Sniffed =
  | { readonly type: MediaType; readonly pixels: number | null }
  /** In words that complete "this looks like". */
  | { readonly type: null; readonly looksLike: string };

export function sniff(head: Uint8Array): Sniffed {
  if (begins(head, [0xff, 0xd8, 0xff])) return { type: 'image/jpeg', pixels: null };
  if (begins(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    return { type: 'image/png', pixels: pngPixels(head) };
  if (says(head, 'RIFF') && says(head, 'WEBP', 8)) return { type: 'image/webp', pixels: webpPixels(head) };
  if (says(head, '%PDF-')) return { type: 'application/pdf', pixels: null };
  return { type: null, looksLike: strangerOf(head) };
}

/** A name that ends as what the file is: what pretends to be a program does not become one when it is saved. */
export function fileNameFor(name: string, type: MediaType): string {
  const { extension } = mediaTypes[type];
  const fits = type === 'image/jpeg' ? /\.jpe?g$/i : new RegExp(`\\.${extension}$`, 'i');
  return fits.test(name) ? name : `${name}.${extension}`;
}

const strangers: readonly (readonly [(head: Uint8Array) => boolean, string])[] = [
  [(head) => head.length === 0, 'an empty file'],
  [(head) => says(head, 'PK\x03\x04') || says(head, 'PK\x05\x06'), 'a ZIP archive or an office document'],
  [(head) => begins(head, [0xd0, 0xcf, 0x11, 0xe0]), 'an older office document'],
  [(head) => says(head, 'MZ'), 'a Windows program'],
  [(head) => begins(head, [0x7f, 0x45, 0x4c, 0x46]), 'a Linux program'],
  [(head) => begins(head, [0xcf, 0xfa, 0xed, 0xfe]) || begins(head, [0xca, 0xfe, 0xba, 0xbe]), 'a program'],
  [(head) => says(head, '#!'), 'a script'],
  [(head) => begins(head, [0x1f, 0x8b]) || says(head, '7z\xbc\xaf') || says(head, 'Rar!'), 'an archive'],
  [(head) => says(head, 'GIF8'), 'a GIF picture'],
  [(head) => says(head, 'II*\0') || says(head, 'MM\0*'), 'a TIFF picture; scan it as PDF'],
  [(head) => /^ftyp(hei|hev|mif|msf)/.test(latin(head, 4, 12)), 'an iPhone picture (HEIC); send it as JPEG'],
  [(head) => says(head, 'ftyp', 4), 'a video'],
  [(head) => says(head, 'BM') && head.length > 14, 'a BMP picture'],
  [(head) => /<svg[\s>]/i.test(latin(head, 0, 1024)), 'an SVG drawing'],
  [(head) => /<(!doctype html|html|head|body|script)[\s>]/i.test(latin(head, 0, 1024)), 'a web page'],
  [(head) => /^\s*(<\?php|<%|import |function |var |const |let |@echo)/i.test(latin(head, 0, 1024)), 'a script'],
  [(head) => !/[^\P{Cc}\t\n\v\f\r]/u.test(latin(head, 0, 1024)), 'a text'],
];

function strangerOf(head: Uint8Array): string {
  return strangers.find(([is]) => is(head))?.[1] ?? 'nothing that is known here';
}

const begins = (head: Uint8Array, bytes: readonly number[], at = 0) =>
  bytes.every((byte, index) => head[at + index] === byte);

const latin = (head: Uint8Array, from: number, to: number) => String.fromCharCode(...head.subarray(from, to));

const says = (head: Uint8Array, text: string, at = 0) => latin(head, at, at + text.length) === text;

const at = (head: Uint8Array, index: number) => head[index] ?? 0;

/** Width and height stand at a fixed place: the IHDR chunk is always first. */
function pngPixels(head: Uint8Array): number | null {
  if (head.length < 24 || !says(head, 'IHDR', 12)) return null;
  const big = (index: number) =>
    at(head, index) * 2 ** 24 + at(head, index + 1) * 2 ** 16 + at(head, index + 2) * 2 ** 8 + at(head, index + 3);
  return big(16) * big(20);
}

function webpPixels(head: Uint8Array): number | null {
  const little = (index: number, bytes: number) =>
    Array.from({ length: bytes }, (_, n) => at(head, index + n) * 2 ** (8 * n)).reduce((sum, part) => sum + part, 0);
  if (head.length < 30) return null;
  if (says(head, 'VP8X', 12)) return (little(24, 3) + 1) * (little(27, 3) + 1);
  if (says(head, 'VP8 ', 12)) return (little(26, 2) & 0x3fff) * (little(28, 2) & 0x3fff);
  if (says(head, 'VP8L', 12)) {
    const bits = little(21, 4);
    return ((bits % 2 ** 14) + 1) * ((Math.floor(bits / 2 ** 14) % 2 ** 14) + 1);
  }
  return null;
}
