import { Button } from '@mantine/core';
import { type FileKind, fileKinds, keptTypes } from '@cairn/rules';
import { useRef, useState } from 'react';
import { SegmentedControl } from '../kit/segmented';
import { MeaningShape } from '../kit/status-mark';
import styles from './files.module.css';
import { acceptFiles, sizeWords } from './look-first';
import { useUploads } from './use-uploads';
import type { UploadItem } from './use-uploads';

const kinds = Object.entries(fileKinds).map(([value, label]) => ({ value: value as FileKind, label }));

/** Several files at once, dropped or chosen; each says how far it is, and in words why it could not be kept. */
export function FileAdder({ patientId }: { patientId: string }) {
  const uploads = useUploads(patientId);
  const input = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<FileKind>('scan');
  const [over, setOver] = useState(false);
  return (
    <div className={styles.stack}>
      <div
        className={`${styles.drop} ${over ? styles.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          uploads.add([...event.dataTransfer.files], kind);
        }}
      >
        <SegmentedControl aria-label="Add as" size="xs" value={kind} onChange={setKind} data={kinds} />
        <Button variant="default" size="xs" onClick={() => input.current?.click()}>
          Choose files
        </Button>
        <span className="dim small">or drop them here: {keptTypes}, up to 25 MB each.</span>
        <input
          ref={input}
          type="file"
          multiple
          accept={acceptFiles}
          hidden
          aria-label="Files to add"
          onChange={(event) => {
            uploads.add([...(event.currentTarget.files ?? [])], kind);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {uploads.items.length > 0 && (
        <ul className={styles.uploads} aria-label="Being added">
          {uploads.items.map((item) => (
            <Upload
              key={item.id}
              item={item}
              onAgain={() => uploads.again(item)}
              onForget={() => uploads.forget(item.id)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function Upload({ item, onAgain, onForget }: { item: UploadItem; onAgain: () => void; onForget: () => void }) {
  const meaning = item.state === 'kept' ? 'fine' : item.state === 'failed' ? 'needs' : 'info';
  const words = { waiting: 'Waiting', sending: 'Sending', kept: 'Kept', failed: 'Not kept' }[item.state];
  return (
    <li className={styles.upload} data-meaning={meaning}>
      <MeaningShape meaning={meaning} />
      <span className={styles.fileName}>{item.file.name}</span>
      <span className="dim small tabular">{sizeWords(item.file.size)}</span>
      <span className="small">{words}</span>
      {item.state === 'sending' && (
        <progress className={styles.progress} value={item.share} max={1} aria-label={`${item.file.name}, sent`} />
      )}
      {item.state === 'failed' && (
        <>
          <p className={styles.why}>{item.words}</p>
          {item.again && (
            <Button variant="subtle" size="xs" onClick={onAgain}>
              Send again
            </Button>
          )}
          <Button variant="subtle" size="xs" color="gray" onClick={onForget}>
            Leave it
          </Button>
        </>
      )}
    </li>
  );
}
