import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { dayIn, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { EndWithReason } from './end-with-reason';
import styles from './programme.module.css';
import { type Certificate, useCertificates } from './protocols-api';
import { useSetting } from './use-setting';

const kindWords: Readonly<Record<Certificate['kind'], string>> = {
  'sublocade-rems': 'Sublocade REMS',
  'brixadi-rems': 'Brixadi REMS',
};
/** Time to renew; the maker needs weeks. */
const warnDays = 60;

/** without a valid certificate the injection is refused at the window. */
export function CertificatesPanel() {
  const certificates = useCertificates();
  const canWrite = useMay()('certificate.write');
  const [adding, setAdding] = useState(false);
  return (
    <Panel
      title="Certificates for injections"
      flush
      actions={
        canWrite &&
        !adding && (
          <Button variant="default" size="xs" onClick={() => setAdding(true)}>
            Record a certificate
          </Button>
        )
      }
    >
      {adding && <CertificateForm onClose={() => setAdding(false)} />}
      {certificates.isError && <ErrorNote error={certificates.error} onRetry={() => void certificates.refetch()} />}
      {certificates.isPending ? (
        <SkeletonRows rows={2} />
      ) : (
        <DataTable
          label="Certificates"
          rows={certificates.data ?? []}
          rowKey={({ id }) => id}
          columns={[
            { key: 'kind', header: 'Certificate', rowHeader: true, render: ({ kind }) => kindWords[kind] },
            { key: 'number', header: 'Number', render: ({ number }) => <span className="tabular">{number}</span> },
            { key: 'state', header: 'Valid until', render: (certificate) => <Standing certificate={certificate} /> },
            {
              key: 'act',
              header: <span className="visually-hidden">Act</span>,
              align: 'right',
              render: ({ id, kind, ended }) =>
                canWrite &&
                ended === null && (
                  <EndWithReason
                    of={kindWords[kind]}
                    path={`/rems-certificates/${id}/end`}
                    says="The certificate is ended."
                  />
                ),
            },
          ]}
          empty={
            <EmptyState title="No certificate is recorded.">
              Sublocade and Brixadi may be given only by a certified program: until then the window refuses them.
            </EmptyState>
          }
        />
      )}
    </Panel>
  );
}

function Standing({ certificate: { expiresOn, daysLeft, ended } }: { certificate: Certificate }) {
  if (ended !== null) return <span className="dim">Ended: {ended.reason}</span>;
  const meaning = daysLeft < 0 ? 'needs' : daysLeft <= warnDays ? 'soon' : 'fine';
  return (
    <StatusMark meaning={meaning} quiet>
      {shortDay(expiresOn)}
      {daysLeft < 0 ? ', has run out' : daysLeft <= warnDays ? `, ${daysLeft} days left` : ''}
    </StatusMark>
  );
}

function CertificateForm({ onClose }: { onClose: () => void }) {
  const { field, forget, sent } = useDraftFields('certificate', '', () => ({
    id: uuidv7(),
    form: { kind: 'sublocade-rems' as Certificate['kind'], number: '', expiresOn: '' },
  }));
  const [id, setId] = field('id');
  const [form, setForm] = field('form');
  const set = (part: Partial<typeof form>): void => {
    setForm((before) => ({ ...before, ...part }));
    setId(uuidv7());
  };
  const ready = form.number.trim() !== '' && form.expiresOn !== '';
  const act = useSetting(() => api.put(`/rems-certificates/${id}`, { ...form, number: form.number.trim() }), {
    says: 'The certificate is recorded.',
    rooms: ['protocols'],
    after: sent(onClose),
  });
  return (
    <form
      noValidate
      className={styles.stack}
      style={{ padding: '0.625rem 0.75rem' }}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !act.isPending) act.mutate();
      }}
    >
      <div className={styles.fields}>
        <NativeSelect
          label="Certificate"
          autoFocus
          data={Object.entries(kindWords).map(([value, label]) => ({ value, label }))}
          value={form.kind}
          onChange={(event) => set({ kind: event.currentTarget.value as Certificate['kind'] })}
        />
        <TextInput
          label="Number"
          autoComplete="off"
          maxLength={60}
          value={form.number}
          onChange={(event) => set({ number: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label="Valid until"
          min={dayIn(undefined)}
          value={form.expiresOn}
          onChange={(event) => set({ expiresOn: event.currentTarget.value })}
        />
      </div>
      <ErrorNote error={act.error} names={{ kind: 'Certificate', number: 'Number', expiresOn: 'Valid until' }} />
      <div className={styles.acts}>
        <Button type="submit" size="xs" disabled={!ready} loading={act.isPending}>
          Record
        </Button>
        <Button variant="default" size="xs" onClick={onClose}>
          Not now
        </Button>
      </div>
      <DraftMark of={forget} />
    </form>
  );
}
