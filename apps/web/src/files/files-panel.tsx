import { Button, TextInput } from '@mantine/core';
import { mediaTypes } from '@cairn/rules';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { keys } from '../api/keys';
import { useMay } from '../api/session';
import type { StoredFile } from '../api/types';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { useAnnounce } from '../kit/announce';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime } from '../kit/format';
import { Panel } from '../kit/panel';
import { FileAdder } from './adder';
import styles from './files.module.css';
import { sizeWords } from './look-first';

const kindWords = { photo: 'Photo', attachment: 'Attachment', scan: 'Scan' } as const;

/** What lies beside a person's record. Who may add but not read sees only what they add themselves. */
export function FilesPanel(props: {
  patientId: string;
  openId?: string | undefined;
  onOpen?: (file: StoredFile) => void;
}) {
  const { patientId } = props;
  const may = useMay();
  const reads = may('file.read');
  const files = useQuery({
    queryKey: keys.files(patientId),
    queryFn: ({ signal }) => api.get<{ items: StoredFile[] }>(`/patients/${patientId}/files`, undefined, signal),
    enabled: reads,
  });
  const items = files.data?.items ?? [];
  const standing = items.filter(({ removed }) => removed === null);
  const removed = items.filter((file) => file.removed !== null);
  return (
    <Panel title="Files" meta={reads && files.data !== undefined ? String(standing.length) : undefined}>
      <div className={styles.stack}>
        {reads && files.isError && <ErrorNote error={files.error} onRetry={() => void files.refetch()} />}
        {reads && files.data !== undefined && standing.length === 0 && (
          <p className="dim">
            No file yet.{' '}
            {may('file.write') && 'Scan a letter, a consent or a result and add it here; it opens beside the form.'}
          </p>
        )}
        {standing.length > 0 && (
          <ul className={styles.list} aria-label="Files">
            {standing.map((file) => (
              <FileLine
                key={file.id}
                file={file}
                patientId={patientId}
                open={file.id === props.openId}
                onOpen={props.onOpen}
              />
            ))}
          </ul>
        )}
        {may('file.write') && <FileAdder patientId={patientId} />}
        {!reads && <p className="dim small">What is added here is seen by the care team.</p>}
        {removed.length > 0 && (
          <details>
            <summary className="dim">Removed ({removed.length})</summary>
            <ul className={styles.list} aria-label="Removed files">
              {removed.map((file) => (
                <li key={file.id} className={styles.removed}>
                  <span className={styles.fileName}>{file.name}</span>
                  <span className="dim small">
                    Removed {dayAndTime(file.removed?.at ?? '')}
                    {file.removed?.by !== null && ` by ${file.removed?.by}`}: {file.removed?.reason}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </Panel>
  );
}

function FileLine(props: {
  file: StoredFile;
  patientId: string;
  open: boolean;
  onOpen: ((file: StoredFile) => void) | undefined;
}) {
  const { file, onOpen } = props;
  const may = useMay();
  const [asking, setAsking] = useState(false);
  return (
    <li className={`${styles.line} ${props.open ? styles.opened : ''}`}>
      <div className={styles.what}>
        {onOpen === undefined ? (
          <span className={styles.fileName}>{file.name}</span>
        ) : (
          <button type="button" className={styles.link} aria-pressed={props.open} onClick={() => onOpen(file)}>
            {file.name}
          </button>
        )}
        <span className="dim small tabular">
          {kindWords[file.kind]}, {mediaTypes[file.mediaType].label}, {sizeWords(file.bytes)}
        </span>
        <span className="dim small">
          {dayAndTime(file.uploadedAt)}
          {file.uploadedBy !== null && `, ${file.uploadedBy}`}
        </span>
      </div>
      {may('file.remove') && !asking && (
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          aria-label={`Remove ${file.name}`}
          onClick={() => setAsking(true)}
        >
          Remove
        </Button>
      )}
      {asking && <RemoveForm file={file} patientId={props.patientId} onDone={() => setAsking(false)} />}
    </li>
  );
}

function RemoveForm({ file, patientId, onDone }: { file: StoredFile; patientId: string; onDone: () => void }) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { field, forget } = useDraftFields('file-remove', file.id, () => ({ reason: '' }), { patientId });
  const [reason, setReason] = field('reason');
  const remove = useMutation({
    mutationFn: () => api.post(`/files/${file.id}/remove`, { reason: reason.trim() }),
    onSuccess: async () => {
      forget();
      announce(`${file.name} is removed and stays listed as such.`);
      if (file.kind === 'photo') void queries.invalidateQueries({ queryKey: keys.photo(patientId) });
      await queries.invalidateQueries({ queryKey: keys.files(patientId) });
    },
  });
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') remove.mutate();
      }}
    >
      <TextInput
        aria-label="Reason for removing"
        placeholder="Reason"
        size="xs"
        required
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" loading={remove.isPending} disabled={reason.trim() === ''}>
        Remove
      </Button>
      <Button variant="default" size="xs" onClick={onDone}>
        Keep
      </Button>
      <ErrorNote error={remove.error} />
      <DraftMark of={forget} />
    </form>
  );
}
