/** The square of a picture that becomes the photo, in points of the picture. Always inside of it. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}
export interface Extent {
  readonly width: number;
  readonly height: number;
}

const least = 96;

const between = (low: number, value: number, high: number) => Math.max(low, Math.min(value, high));

/** As large as it can be, in the middle; a little higher in an upright picture, where faces are. */
export function firstSquare({ width, height }: Extent): Square {
  const size = Math.min(width, height);
  return { x: Math.floor((width - size) / 2), y: Math.floor((height - size) / (height > width ? 3 : 2)), size };
}

export function moved(square: Square, dx: number, dy: number, { width, height }: Extent): Square {
  return {
    ...square,
    x: Math.round(between(0, square.x + dx, width - square.size)),
    y: Math.round(between(0, square.y + dy, height - square.size)),
  };
}

/** To another size around the same middle, as far as there is room. */
export function resized(square: Square, to: number, extent: Extent): Square {
  const most = Math.min(extent.width, extent.height);
  const size = Math.round(between(Math.min(least, most), to, most));
  const shift = (square.size - size) / 2;
  return moved({ x: square.x, y: square.y, size }, shift, shift, extent);
}
