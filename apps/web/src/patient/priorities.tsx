import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { keys } from '../api/keys';
import { useMay } from '../api/session';
import type { CarePriority, PriorityKind } from '../api/types';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { useAnnounce } from '../kit/announce';
import { ErrorNote } from '../kit/error-note';
import { dayIn, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { StatusMark } from '../kit/status-mark';
import { entriesOf, wordFor } from '../kit/words';
import styles from './patient.module.css';

/** Why someone is seen first at the door and at the window. Those at the door read "First" and no more. */
export function PriorityPanel({ patientId }: { patientId: string }) {
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const priorities = useQuery({
    queryKey: keys.priorities(patientId),
    queryFn: async ({ signal }) =>
      (await api.get<{ items: CarePriority[] }>(`/patients/${patientId}/priorities`, {}, signal)).items,
    enabled: may('priority.read'),
  });
  if (!may('priority.read')) return null;
  const today = dayIn(undefined);
  const stands = ({ endedAt, toDay }: CarePriority): boolean => endedAt === null && (toDay === null || toDay >= today);
  const standing = (priorities.data ?? []).filter(stands);
  const over = (priorities.data ?? []).filter((priority) => !stands(priority));
  return (
    <Panel
      title="Seen first"
      meta="the front desk sees “First”, not why"
      actions={
        may('priority.write') &&
        !adding && (
          <Button variant="default" size="xs" onClick={() => setAdding(true)}>
            Record a reason
          </Button>
        )
      }
    >
      <ErrorNote error={priorities.error} onRetry={() => void priorities.refetch()} />
      {priorities.isSuccess && standing.length === 0 && !adding && (
        <p className="dim">Waits in the order of arrival, like everyone.</p>
      )}
      {standing.map((priority) => (
        <Standing key={priority.id} patientId={patientId} priority={priority} />
      ))}
      {adding && <NewPriority patientId={patientId} today={today} onDone={() => setAdding(false)} />}
      {over.length > 0 && (
        <details>
          <summary className="dim">Over ({over.length})</summary>
          {over.map((priority) => (
            <div key={priority.id} className={styles.row}>
              <span>{wordFor('priority', priority.kind)}</span>
              <span className="dim tabular">{daysOf(priority)}</span>
            </div>
          ))}
        </details>
      )}
    </Panel>
  );
}

function daysOf({ fromDay, toDay, endedAt }: CarePriority): string {
  const last = endedAt !== null ? `, ended ${shortDay(endedAt)}` : toDay === null ? '' : ` to ${shortDay(toDay)}`;
  return `from ${shortDay(fromDay)}${last}`;
}

function useChanged(patientId: string): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: keys.priorities(patientId) });
}

function Standing({ patientId, priority }: { patientId: string; priority: CarePriority }) {
  const may = useMay();
  const announce = useAnnounce();
  const changed = useChanged(patientId);
  const end = useMutation({
    mutationFn: () => api.post(`/patients/${patientId}/priorities/${priority.id}/end`, {}),
    onSuccess: () => {
      announce('Ended. They wait in the order of arrival again.');
      changed();
    },
  });
  return (
    <div className={styles.row}>
      <div>
        <StatusMark meaning="info" quiet>
          {wordFor('priority', priority.kind)}
        </StatusMark>{' '}
        <span className="dim small tabular">
          {daysOf(priority)}
          {priority.recordedBy !== null && `, ${priority.recordedBy}`}
        </span>
      </div>
      {may('priority.end') && (
        <Button variant="subtle" color="gray" size="xs" loading={end.isPending} onClick={() => end.mutate()}>
          End
        </Button>
      )}
      <ErrorNote error={end.error} />
    </div>
  );
}

function NewPriority(props: { patientId: string; today: string; onDone: () => void }) {
  const announce = useAnnounce();
  const changed = useChanged(props.patientId);
  // One id for one intention: pressing twice, or again after a lost answer, records one reason.
  const { field, forget } = useDraftFields(
    'priority',
    '',
    () => ({ id: uuidv7(), kind: 'pregnancy' as PriorityKind, fromDay: props.today, toDay: '' }),
    { patientId: props.patientId },
  );
  const [id] = field('id');
  const [kind, setKind] = field('kind');
  const [fromDay, setFromDay] = field('fromDay');
  const [toDay, setToDay] = field('toDay');
  const record = useMutation({
    mutationFn: () =>
      api.put(`/patients/${props.patientId}/priorities/${id}`, { kind, fromDay, ...(toDay === '' ? {} : { toDay }) }),
    onSuccess: () => {
      forget();
      changed();
      announce('Recorded. They are seen first.');
      props.onDone();
    },
  });
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        record.mutate();
      }}
    >
      <NativeSelect
        className={styles.third}
        label="Why"
        autoFocus
        data={entriesOf('priority')}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as PriorityKind)}
      />
      <TextInput
        className={styles.third}
        type="date"
        label="From"
        required
        withAsterisk={false}
        value={fromDay}
        onChange={(event) => setFromDay(event.currentTarget.value)}
      />
      <TextInput
        className={styles.third}
        type="date"
        label="To (optional)"
        min={fromDay}
        value={toDay}
        onChange={(event) => setToDay(event.currentTarget.value)}
      />
      <div className={styles.whole}>
        <ErrorNote error={record.error} names={{ kind: 'Why', fromDay: 'From', toDay: 'To' }} />
      </div>
      <div className={`${styles.whole} ${styles.row}`}>
        <span />
        <Button type="submit" size="xs" loading={record.isPending} disabled={fromDay === ''}>
          Record
        </Button>
        <Button variant="default" size="xs" onClick={props.onDone}>
          Not now
        </Button>
      </div>
      <DraftMark of={forget} />
    </form>
  );
}
