import { Refused, refuse } from '@cairn/platform';
import { mostPhotoPixels } from '@cairn/rules';
import type { Sharp, SharpOptions } from 'sharp';

/** The part of a picture that becomes the photo, in points of the picture as it is seen upright. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface Photo {
  readonly large: Buffer;
  readonly small: Buffer;
}

export const photoSides = { large: 800, small: 96 } as const;
const leastSide = 48;
const mostWaiting = 6;

// A picture takes memory, not time: one after the other.
let waiting = 0;
let turn: Promise<unknown> = Promise.resolve();

/**
 * A photo as it is kept: upright, square, no larger than needed and written anew, so that nothing but what is seen is left of
 * the file that came: no place, no camera, no time, no thumbnail of what was cut away. Refuses with 'file.image' what cannot be
 * read as a picture or claims too many points, 'service.away' when too many wait.
 */
export async function photoOf(picture: Buffer, square: Square | null): Promise<Photo> {
  if (waiting >= mostWaiting)
    refuse('service.away', 'Too many photos at once. Nothing was saved; try again in a moment.');
  waiting += 1;
  const made = turn.then(() => make(picture, square));
  turn = made.catch(() => undefined);
  try {
    return await made;
  } catch (error) {
    if (error instanceof Refused) throw error;
    refuse('file.image', 'This picture cannot be read, or is too large. Take it again, or save it as JPEG.');
  } finally {
    waiting -= 1;
  }
}

/** Loaded with the first photo: it is large, and most programs never meet one. */
async function reader(): Promise<(bytes: Buffer, options?: SharpOptions) => Sharp> {
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
  sharp.cache(false);
  return sharp;
}

async function make(picture: Buffer, square: Square | null): Promise<Photo> {
  const sharp = await reader();
  const open = () =>
    sharp(picture, { limitInputPixels: mostPhotoPixels, sequentialRead: true, failOn: 'error' }).timeout({
      seconds: 10,
    });
  const { autoOrient } = await open().metadata();
  const { width, height } = autoOrient;
  const shorter = Math.min(width, height);
  const { x, y, size } = square ?? {
    x: Math.floor((width - shorter) / 2),
    y: Math.floor((height - shorter) / 2),
    size: shorter,
  };
  if (size < leastSide) refuse('file.image', `The photo is too small: at least ${leastSide} points to a side.`);
  if (x + size > width || y + size > height)
    refuse('file.image', 'The chosen square is not inside of the picture. Choose it again.');
  const large = await open()
    .autoOrient()
    .extract({ left: x, top: y, width: size, height: size })
    .resize(photoSides.large, photoSides.large, { withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 85, mozjpeg: false })
    .toBuffer();
  const small = await sharp(large).resize(photoSides.small, photoSides.small).jpeg({ quality: 80 }).toBuffer();
  return { large, small };
}
