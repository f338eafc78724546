import { Button } from '@mantine/core';
import { listColumns } from '@cairn/rules';
import type { ListKind } from '@cairn/rules';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FileDown, FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { api } from '../api/client';
import { ApiProblem } from '../api/problem';
import { sendFile } from '../files/send';
import { DataTable } from '../kit/data-table';
import { ErrorNote } from '../kit/error-note';
import { Panel } from '../kit/panel';
import { SegmentedControl } from '../kit/segmented';
import { downloadTable } from './import-api';
import type { ListImport } from './import-api';
import { ImportProgress } from './import-progress';
import styles from './import.module.css';

const mostBytes = 30 * 1024 * 1024;
const kinds = [
  { value: 'patients', label: 'People in care' },
  { value: 'staff', label: 'Colleagues' },
] as const;

/** The first step: the template, and the file. Its check begins by itself, since it changes nothing. */
export function ImportFile({ onChosen }: { onChosen: (id: string) => void }) {
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<ListKind>('patients');
  const [over, setOver] = useState(false);
  const [share, setShare] = useState(0);
  const template = useMutation({
    mutationFn: () => downloadTable(`/list-imports/templates/${kind}`, `${kind}-template`),
  });
  const upload = useMutation({
    mutationFn: async (file: File) => {
      setShare(0);
      if (file.size > mostBytes) {
        const detail = 'This file is larger than 30 MB. Split it into several lists, each with the header.';
        throw new ApiProblem({ status: 413, code: 'list.too-large', detail });
      }
      const id = crypto.randomUUID();
      const path = `/list-imports/${id}` as const;
      const sent = { path, query: { kind }, file, name: file.name, onProgress: setShare };
      await sendFile<ListImport>(sent);
      await api.post(`/list-imports/${id}/check`, undefined);
      return id;
    },
    onSuccess: async (id) => {
      onChosen(id);
      await queries.invalidateQueries({ queryKey: ['list-imports'] });
    },
  });
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined) upload.mutate(file);
  };
  return (
    <Panel title="1. Choose the file">
      <div className={styles.stack}>
        <div className={styles.acts}>
          <SegmentedControl aria-label="What the list is of" value={kind} onChange={setKind} data={kinds} />
          <Button
            variant="default"
            leftSection={<FileDown size={16} />}
            loading={template.isPending}
            onClick={() => template.mutate()}
          >
            Download the template
          </Button>
        </div>
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
            if (!upload.isPending) take(event.dataTransfer.files);
          }}
        >
          <Button leftSection={<FileUp size={16} />} loading={upload.isPending} onClick={() => input.current?.click()}>
            Choose a CSV file
          </Button>
          <span className="dim">or drop it here. UTF-8, up to 30 MB. The first check changes nothing.</span>
          <input
            ref={input}
            type="file"
            accept=".csv,text/csv"
            hidden
            aria-label="CSV file"
            onChange={(event) => {
              take(event.currentTarget.files);
              event.currentTarget.value = '';
            }}
          />
        </div>
        {upload.isPending && <ImportProgress label="Sending the file" share={share} />}
        <ErrorNote error={upload.error ?? template.error} />
        <details>
          <summary>Which columns there are</summary>
          <DataTable
            label="Columns of the template"
            rows={listColumns[kind]}
            rowKey={({ name }) => name}
            columns={[
              {
                key: 'name',
                header: 'Column',
                rowHeader: true,
                width: '14rem',
                render: ({ name }) => <code>{name}</code>,
              },
              { key: 'needed', header: 'Needed', width: '6rem', render: ({ needed }) => (needed ? 'Yes' : 'No') },
              { key: 'says', header: 'What belongs into it', render: ({ says }) => says },
            ]}
          />
        </details>
      </div>
    </Panel>
  );
}
