import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { useDraftFields } from '../chart/draft-fields';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime, shortDay } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { useSetting } from '../programme/use-setting';
import { amountWords } from './amounts';
import { BatchForm } from './batch-form';
import { type Compounding, labelsOf, stockRoom, useCompoundings } from './stock-api';
import { StockForm, stillMissing } from './stock-form';
import styles from './stock.module.css';

const plain = { form: 'powder', unit: 'mcg', mcgPerMl: null, mcgPerUnit: null } as const;
const mL = (ul: number): string => `${new Intl.NumberFormat('en-US').format(ul / 1000)} mL`;

/** Liquids that are made here from powder, each with its record. */
export function StockBatchesScreen() {
  const may = useMay();
  const batches = useCompoundings();
  const [open, setOpen] = useState<string | null>(null);
  const close = () => setOpen(null);
  return (
    <div className={styles.page}>
      <PageHeader
        title="Batches"
        meta="Made here from powder; used only after a second person has checked them"
        actions={
          may('stock.compound') && open !== 'new' && <Button onClick={() => setOpen('new')}>Record a batch</Button>
        }
      />
      {open === 'new' && <BatchForm onClose={close} />}
      <Panel>
        {batches.isError ? (
          <ErrorNote error={batches.error} onRetry={() => void batches.refetch()} />
        ) : batches.data === undefined ? (
          <SkeletonRows rows={3} label="Loading the batches" />
        ) : batches.data.length === 0 ? (
          <EmptyState title="No batch was made here.">
            A program that buys its liquid ready-made needs none. From powder: record powder, diluent, volume and what
            was filled; a second person checks it.
          </EmptyState>
        ) : (
          <ul className={styles.rows}>
            {batches.data.map((batch) => (
              <li key={batch.id} className={styles.row}>
                <One batch={batch} />
                <div className={styles.acts}>
                  {may('stock.label') && (
                    <Button
                      size="compact-xs"
                      variant="default"
                      renderRoot={(props) => (
                        <a href={labelsOf('batches', batch.id)} target="_blank" rel="noreferrer" {...props} />
                      )}
                    >
                      Labels
                    </Button>
                  )}
                  {may('stock.compound') && batch.check === null && (
                    <Button size="compact-xs" onClick={() => setOpen(batch.id)}>
                      Check
                    </Button>
                  )}
                </div>
                {open === batch.id && (
                  <div className={styles.whole}>
                    <CheckForm batch={batch} onClose={close} />
                  </div>
                )}
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </div>
  );
}

function One({ batch }: { batch: Compounding }) {
  const { check, theoreticalMcg, actualMcg } = batch;
  const variance = actualMcg - theoreticalMcg;
  return (
    <>
      <div className={styles.head}>
        <StatusMark meaning={check === null ? 'soon' : check.outcome === 'passed' ? 'fine' : 'needs'} quiet>
          {check === null ? 'Waits for its check' : check.outcome === 'passed' ? 'Checked' : 'Not accepted'}
        </StatusMark>
        <strong>
          {batch.productName}, lot {batch.lot}
        </strong>
        <span className="tabular">
          {shortDay(batch.madeOn)}, expires {shortDay(batch.expiresOn)}
        </span>
      </div>
      <div className={`${styles.detail} small tabular`}>
        <div>
          {batch.powder.map(({ serial, quantity }) => `${amountWords(plain, quantity)} of ${serial}`).join(', ')} in{' '}
          {batch.diluent}, {mL(batch.finalUl)} of {batch.mcgPerMl / 1000} mg/mL
        </div>
        <div>
          Theoretical {amountWords(plain, theoreticalMcg)}, filled {amountWords(plain, actualMcg)} in{' '}
          {batch.containers.map(({ serial }) => serial).join(', ')}; variance {variance < 0 ? '−' : '+'}
          {amountWords(plain, Math.abs(variance))}
          {batch.explanation !== null && `: ${batch.explanation}`}
        </div>
        Prepared by {batch.preparedBy ?? 'Cairn'}, {dayAndTime(batch.preparedAt)}.
        {check !== null && ` Checked by ${check.by}, ${dayAndTime(check.at)}. ${check.note ?? ''}`}
      </div>
    </>
  );
}

function CheckForm({ batch, onClose }: { batch: Compounding; onClose: () => void }) {
  const { field, forget, sent } = useDraftFields('stock-batch-check', batch.id, () => ({ note: '' }));
  const [note, setNote] = field('note');
  const said = note.trim() === '' ? {} : { note: note.trim() };
  const send = (outcome: 'passed' | 'refused') => api.post(`/stock/batches/${batch.id}/check`, { outcome, ...said });
  const done = { says: 'The check is recorded.', rooms: [stockRoom], after: sent(onClose) };
  const pass = useSetting(() => send('passed'), done);
  const refuse = useSetting(() => send('refused'), done);
  return (
    <StockForm
      draft={forget}
      title={`Check lot ${batch.lot}`}
      intro="You are signed in as yourself and did not prepare it. Look at powder, weight, volume and labels."
      submit="It is right: release the lot"
      act={pass}
      missing={[]}
      onClose={onClose}
      aside={
        <Button
          variant="default"
          loading={refuse.isPending}
          disabled={stillMissing({ note: note.trim() }).length > 0}
          onClick={() => refuse.mutate()}
        >
          It is not right: keep it blocked
        </Button>
      }
    >
      <Textarea
        label="Note"
        description="Needed when it is not right."
        autosize
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <ErrorNote error={refuse.error} />
    </StockForm>
  );
}
