import { useEffect, useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { moved, resized } from './crop';
import type { Square } from './crop';
import styles from './files.module.css';

const boxWidth = 416;
const boxHeight = 264;

/** A picture with the square on it that will be kept: drawn by pointer, or by arrow keys and + and -. */
export function CropBox(props: { picture: ImageBitmap; square: Square; onChange: (square: Square) => void }) {
  const { picture, square, onChange } = props;
  const scale = Math.min(Math.min(boxWidth, window.innerWidth - 64) / picture.width, boxHeight / picture.height, 1);
  const canvas = useRef<HTMLCanvasElement>(null);
  const preview = useRef<HTMLCanvasElement>(null);
  const drag = useRef<{ x: number; y: number; from: Square } | null>(null);
  useEffect(() => {
    canvas.current?.getContext('2d')?.drawImage(picture, 0, 0, canvas.current.width, canvas.current.height);
  }, [picture]);
  useEffect(() => {
    const { x, y, size } = square;
    preview.current?.getContext('2d')?.drawImage(picture, x, y, size, size, 0, 0, 192, 192);
  }, [picture, square]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = Math.max(1, Math.round(picture.width / (event.shiftKey ? 200 : 40)));
    const by: Record<string, () => Square> = {
      ArrowLeft: () => moved(square, -step, 0, picture),
      ArrowRight: () => moved(square, step, 0, picture),
      ArrowUp: () => moved(square, 0, -step, picture),
      ArrowDown: () => moved(square, 0, step, picture),
      '+': () => resized(square, square.size * 1.1, picture),
      '=': () => resized(square, square.size * 1.1, picture),
      '-': () => resized(square, square.size / 1.1, picture),
    };
    const act = by[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onChange(act());
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, y: event.clientY, from: square };
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (drag.current === null) return;
    const { x, y, from } = drag.current;
    onChange(moved(from, (event.clientX - x) / scale, (event.clientY - y) / scale, picture));
  };
  return (
    <div className={styles.cropping}>
      <div className={styles.picture} style={{ width: picture.width * scale, height: picture.height * scale }}>
        <canvas ref={canvas} width={Math.round(picture.width * scale)} height={Math.round(picture.height * scale)} />
        <div
          className={styles.square}
          style={{
            left: square.x * scale,
            top: square.y * scale,
            width: square.size * scale,
            height: square.size * scale,
          }}
          role="application"
          tabIndex={0}
          aria-label="Part of the picture that is kept. Arrow keys move it, plus and minus change its size."
          onKeyDown={onKeyDown}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={() => (drag.current = null)}
          onPointerCancel={() => (drag.current = null)}
        />
      </div>
      <div className={styles.previewing}>
        <canvas
          ref={preview}
          width={192}
          height={192}
          className={styles.preview}
          aria-label="How the photo will look"
          role="img"
        />
        <div className={styles.sizing}>
          <label className={styles.size}>
            Size
            <input
              type="range"
              min={Math.min(96, picture.width, picture.height)}
              max={Math.min(picture.width, picture.height)}
              value={square.size}
              onChange={(event) => onChange(resized(square, Number(event.currentTarget.value), picture))}
            />
          </label>
          <p className="dim small">Drag the square, or use the arrow keys and + and −.</p>
        </div>
      </div>
    </div>
  );
}
