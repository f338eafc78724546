import { createHash } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@cairn/database';
import { PhotoService } from '@cairn/files';
import { newId } from '@cairn/platform';
import sharp from 'sharp';

const grounds = ['#dfe7ea', '#e9e2d6', '#e0e6da', '#e8dde2', '#dcdfe9'];
const skins = ['#f0cfb4', '#d9a77e', '#b97f56', '#8a5a3b', '#5f3d29'];
const hairs = ['#2f2a26', '#5a4633', '#8c6a42', '#9a9690', '#3c3433'];
const clothes = ['#47667a', '#7a5b47', '#4f6d52', '#6a5a7e', '#7b4f58'];

/** A drawn face for an invented person: the same one each time, and nobody's. */
function portrait(patientId: string): Promise<Buffer> {
  const bytes = createHash('sha256').update(patientId).digest();
  const pick = (nth: number, from: readonly string[]) => from[(bytes[nth] ?? 0) % from.length];
  const wide = 78 + ((bytes[5] ?? 0) % 14);
  const long = (bytes[6] ?? 0) % 2 === 0;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 400 400">
    <rect width="400" height="400" fill="${pick(0, grounds)}"/>
    ${long ? `<rect x="${200 - wide - 14}" y="150" width="${2 * wide + 28}" height="170" rx="60" fill="${pick(2, hairs)}"/>` : ''}
    <ellipse cx="200" cy="400" rx="150" ry="110" fill="${pick(3, clothes)}"/>
    <rect x="170" y="240" width="60" height="80" fill="${pick(1, skins)}"/>
    <ellipse cx="200" cy="190" rx="${wide}" ry="102" fill="${pick(1, skins)}"/>
    <path d="M${200 - wide - 6} 180 Q200 ${40 + ((bytes[7] ?? 0) % 40)} ${200 + wide + 6} 180 Q200 110 ${200 - wide - 6} 180" fill="${pick(2, hairs)}"/>
    <circle cx="168" cy="196" r="7" fill="#2b2b2b"/><circle cx="232" cy="196" r="7" fill="#2b2b2b"/>
    <path d="M172 246 Q200 262 228 246" stroke="#2b2b2b" stroke-width="5" fill="none" stroke-linecap="round"/>
  </svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** R-208 asks for a photo on file: everybody who comes to the window has one. */
export async function takePortraits(
  app: INestApplicationContext,
  desk: Actor,
  patientIds: readonly string[],
): Promise<void> {
  const photos = app.get(PhotoService);
  for (const patientId of patientIds) {
    const picture = await portrait(patientId);
    const bytes = (async function* () {
      yield picture;
    })();
    await photos.take(desk, { id: newId(), patientId, square: null, declared: picture.length }, bytes);
  }
}
