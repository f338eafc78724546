import { Button } from '@mantine/core';
import { mediaTypes } from '@cairn/rules';
import { useEffect, useRef, useState } from 'react';
import { urlOf } from '../api/client';
import type { StoredFile } from '../api/types';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import styles from './files.module.css';
import { sizeWords } from './look-first';

const zooms = [0.5, 0.75, 1, 1.5, 2, 3, 4];

/**
 * A file in the place of the chart, beside the form and never over it, so that one can be read while the other is filled in.
 * The server lets the browser show it in a box that runs nothing.
 */
export function FileViewer({ file, onClose }: { file: StoredFile; onClose: () => void }) {
  const section = useRef<HTMLElement>(null);
  const [zoom, setZoom] = useState(2);
  const [turn, setTurn] = useState(0);
  const [tries, setTries] = useState(0);
  const [fault, setFault] = useState(false);
  useEffect(() => section.current?.focus({ preventScroll: true }), []);
  const isPicture = file.mediaType !== 'application/pdf';
  const scale = zooms[zoom] ?? 1;
  const nearer = (by: number): void => setZoom((now) => Math.max(0, Math.min(now + by, zooms.length - 1)));
  useHotkeys('File', [
    { keys: 'escape', label: 'Close the file', run: onClose },
    ...(isPicture
      ? [
          { keys: '+', label: 'Larger', run: () => nearer(1) },
          { keys: '-', label: 'Smaller', run: () => nearer(-1) },
          { keys: 'r', label: 'Turn', run: () => setTurn((now) => now + 90) },
        ]
      : []),
  ]);
  const address = urlOf(`/files/${file.id}`);
  return (
    <section ref={section} tabIndex={-1} className={styles.viewer} aria-label={`File ${file.name}`}>
      <div className={styles.tools}>
        <strong className={styles.fileName}>{file.name}</strong>
        <span className="dim small tabular">
          {mediaTypes[file.mediaType].label}, {sizeWords(file.bytes)}
        </span>
        <span className={styles.space} />
        {isPicture && (
          <>
            <Button variant="default" size="xs" aria-label="Smaller" disabled={zoom === 0} onClick={() => nearer(-1)}>
              −
            </Button>
            <span className="tabular small" role="status">
              {Math.round(scale * 100)} %
            </span>
            <Button
              variant="default"
              size="xs"
              aria-label="Larger"
              disabled={zoom === zooms.length - 1}
              onClick={() => nearer(1)}
            >
              +
            </Button>
            <Button variant="default" size="xs" onClick={() => setTurn(turn + 90)} rightSection={<KeyHint keys="r" />}>
              Turn
            </Button>
          </>
        )}
        <Button
          variant="default"
          size="xs"
          renderRoot={(props) => <a href={urlOf(`/files/${file.id}`, { as: 'download' })} download {...props} />}
        >
          Download
        </Button>
        <Button size="xs" variant="default" onClick={onClose} rightSection={<KeyHint keys="escape" />}>
          Close
        </Button>
      </div>
      {fault ? (
        <div className={styles.unseen} role="alert">
          <p>This file could not be shown.</p>
          <Button
            variant="default"
            size="xs"
            onClick={() => {
              setFault(false);
              setTries(tries + 1);
            }}
          >
            Try again
          </Button>
        </div>
      ) : isPicture ? (
        <div className={styles.sheet} tabIndex={0} role="group" aria-label="Picture, scrolls with the arrow keys">
          <img
            key={tries}
            src={address}
            alt={file.name}
            style={{ width: `${scale * 100}%`, transform: `rotate(${turn}deg)` }}
            onError={() => setFault(true)}
          />
        </div>
      ) : (
        <iframe className={styles.pages} src={`${address}#navpanes=0`} title={file.name} />
      )}
    </section>
  );
}
