import { Button, TextInput } from '@mantine/core';
import { designationKinds } from '@cairn/rules';
import { useState } from 'react';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { useDraftFields } from '../chart/draft-fields';
import { DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { dayIn, shortDay } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { useSetting } from '../programme/use-setting';
import { DesignationForm } from './designation-form';
import { type Designation, stockRoom, useDesignations } from './stock-api';
import { StockForm, stillMissing } from './stock-form';
import styles from './stock.module.css';

/** Who may accept deliveries and who signs order forms, in writing. */
export function StockPeopleScreen() {
  const may = useMay();
  const designations = useDesignations();
  const [open, setOpen] = useState<string | null>(null);
  const ending = designations.data?.find(({ id }) => id === open);
  const today = dayIn(undefined);
  return (
    <div className={styles.page}>
      <PageHeader
        title="Who may receive"
        meta="Pharmacists receive by their license; everybody else is designated in writing"
        actions={
          may('stock.designate') && open !== 'new' && <Button onClick={() => setOpen('new')}>Designate somebody</Button>
        }
      />
      {open === 'new' && <DesignationForm onClose={() => setOpen(null)} />}
      {ending !== undefined && <EndForm key={ending.id} designation={ending} onClose={() => setOpen(null)} />}
      <Panel title="Designations and powers of attorney" flush>
        {designations.isError ? (
          <ErrorNote error={designations.error} onRetry={() => void designations.refetch()} />
        ) : designations.data === undefined ? (
          <SkeletonRows rows={3} />
        ) : (
          <DataTable
            label="Designations"
            rows={designations.data}
            rowKey={({ id }) => id}
            columns={[
              { key: 'who', header: 'Who', rowHeader: true, render: ({ staffName }) => staffName },
              { key: 'what', header: 'What', render: ({ kind }) => designationKinds[kind] },
              { key: 'stands', header: 'Stands', render: (one) => <Standing designation={one} today={today} /> },
              {
                key: 'paper',
                header: 'Signed paper',
                render: ({ reference, witnesses }) => (
                  <>
                    {reference}
                    {witnesses !== null && <span className="dim">, witnesses {witnesses}</span>}
                  </>
                ),
              },
              { key: 'by', header: 'Designated by', render: ({ grantedBy }) => grantedBy ?? 'Cairn' },
              {
                key: 'act',
                header: <span className="visually-hidden">Act</span>,
                align: 'right',
                render: ({ id, staffName, ended }) =>
                  may('stock.designate') &&
                  ended === null && (
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={`End for ${staffName}`}
                      onClick={() => setOpen(id)}
                    >
                      End
                    </Button>
                  ),
              },
            ]}
            empty={
              <EmptyState title="Nobody is designated yet.">
                The medical director or an administrator says in writing who may accept deliveries and who signs order
                forms.
              </EmptyState>
            }
          />
        )}
      </Panel>
    </div>
  );
}

function Standing({ designation: { startsOn, endsOn, ended }, today }: { designation: Designation; today: string }) {
  const over = endsOn !== null && endsOn < today;
  const ahead = startsOn > today;
  return (
    <StatusMark meaning={over || ahead ? 'info' : 'fine'} quiet>
      {ahead
        ? `From ${shortDay(startsOn)}`
        : `${over ? 'Ended' : 'Since'} ${shortDay(over ? (endsOn ?? '') : startsOn)}`}
      {!over && endsOn !== null && ` until ${shortDay(endsOn)}`}
      {ended !== null && `: ${ended.reason}`}
    </StatusMark>
  );
}

function EndForm({ designation, onClose }: { designation: Designation; onClose: () => void }) {
  const today = dayIn(undefined);
  const { field, forget, sent } = useDraftFields('stock-designation-end', designation.id, () => ({
    form: { endsOn: today, reason: '' },
  }));
  const [form, setForm] = field('form');
  const body = { endsOn: form.endsOn, reason: form.reason.trim() };
  const act = useSetting(() => api.post(`/stock/designations/${designation.id}/end`, body), {
    says: 'The designation ends.',
    rooms: [stockRoom],
    after: sent(onClose),
  });
  return (
    <StockForm
      draft={forget}
      title={`End for ${designation.staffName}`}
      intro={designationKinds[designation.kind]}
      submit="End it"
      act={act}
      missing={stillMissing({ 'the last day': form.endsOn, 'the reason': form.reason.trim() })}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <TextInput
          type="date"
          label="Last day"
          min={today}
          value={form.endsOn}
          onChange={(event) => setForm({ ...form, endsOn: event.currentTarget.value })}
        />
        <TextInput
          className={styles.wide ?? ''}
          label="Reason"
          value={form.reason}
          onChange={(event) => setForm({ ...form, reason: event.currentTarget.value })}
        />
      </div>
    </StockForm>
  );
}
