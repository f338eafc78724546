import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import { Panel } from '../kit/panel';
import { countActs, useCountAct } from './count-api';
import styles from './counts.module.css';

type SetUp = components['schemas']['StockSetUpAnswer_Output'];

/** a drug comes under a schedule on a day, and is counted on it. */
export function InventoryScheduling({ onClose }: { onClose: () => void }) {
  const id = useRef(uuidv7());
  const setUp = useQuery({
    queryKey: ['stock', 'set-up'],
    queryFn: ({ signal }) => api.get<SetUp>('/stock/set-up', {}, signal),
  });
  const { field, forget, sent } = useDraftFields('inventory-scheduling', '', () => ({
    productId: '',
    schedule: 'IV',
    effectiveOn: '',
    citation: '',
  }));
  const [productId, setProduct] = field('productId');
  const [schedule, setSchedule] = field('schedule');
  const [effectiveOn, setDay] = field('effectiveOn');
  const [citation, setCitation] = field('citation');
  const act = useCountAct(
    () =>
      countActs.schedule(id.current, {
        ...{ productId, schedule, effectiveOn },
        ...(citation.trim() === '' ? {} : { citation: citation.trim() }),
      }),
    'Recorded. On that day an inventory is asked.',
    sent(onClose),
  );
  const complete = productId !== '' && effectiveOn !== '';
  return (
    <Panel title="A drug is newly scheduled">
      <form
        className={styles.form}
        aria-label="A drug is newly scheduled"
        onSubmit={(event) => {
          event.preventDefault();
          if (complete && !act.isPending) act.mutate(undefined, { onError: () => (id.current = uuidv7()) });
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      >
        <div className={styles.fields}>
          <NativeSelect
            autoFocus
            label="Product"
            value={productId}
            data={[
              { value: '', label: 'Choose' },
              ...(setUp.data?.products ?? []).map((one) => ({
                value: one.id,
                label: `${one.name} (now ${one.schedule})`,
              })),
            ]}
            onChange={(event) => setProduct(event.currentTarget.value)}
          />
          <NativeSelect
            label="Schedule"
            value={schedule}
            data={['II', 'III', 'IV', 'V', 'none']}
            onChange={(event) => setSchedule(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label="From"
            value={effectiveOn}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          <TextInput
            className={styles.reason ?? ''}
            label="Where it is published (optional)"
            maxLength={300}
            value={citation}
            onChange={(event) => setCitation(event.currentTarget.value)}
          />
        </div>
        <div className={styles.acts}>
          <Button type="submit" size="xs" disabled={!complete} loading={act.isPending}>
            Record it
          </Button>
          <Button size="xs" variant="subtle" onClick={onClose}>
            Cancel
          </Button>
        </div>
        {act.error !== null && <ErrorNote error={act.error} />}
        <DraftMark of={forget} />
      </form>
    </Panel>
  );
}
