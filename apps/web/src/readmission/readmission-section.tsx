import { Button } from '@mantine/core';
import type { ReadmissionItem } from '@cairn/rules';
import { useQuery } from '@tanstack/react-query';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useMay, useSession } from '../api/session';
import type { Chart } from '../api/types';
import { type ChartForm, useChartDesk } from '../chart/chart-parts';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime, fromToday, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { wordFor } from '../kit/words';
import { NoteField } from '../unit/note-field';
import { stillNeeded, UnitForm } from '../unit/unit-form';
import styles from './readmission.module.css';

type Readmission = components['schemas']['ReadmissionAnswer_Output'];
type Item = Readmission['items'][number];

const useReadmission = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: ['readmission', id],
    queryFn: ({ signal }) => api.get<Readmission>(`/patients/${id}/readmission`, {}, signal),
    enabled,
  });

/** Only of somebody who came back: what was known before and is confirmed anew, each item with what answers it. */
export function ReadmissionSection({ chart }: { chart: Chart }) {
  const may = useMay();
  const list = useReadmission(chart.banner.id, may('readmission.read'));
  if (!may('readmission.read') || (list.isSuccess && list.data.items.length === 0)) return null;
  const open = list.data?.items.filter(({ answered }) => answered === null) ?? [];
  return (
    <Panel
      title="To confirm after coming back"
      meta={list.isSuccess ? (open.length === 0 ? 'all confirmed' : `${open.length} open`) : undefined}
    >
      <ErrorNote error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <SkeletonRows rows={2} />}
      {list.data !== undefined && (
        <>
          {open.length > 0 && (
            <p className="small">
              <StatusMark meaning={list.data.dueOn < list.data.today ? 'needs' : 'soon'} quiet>
                By {shortDay(list.data.dueOn)} ({fromToday(list.data.dueOn, list.data.today)})
              </StatusMark>{' '}
              <span className="dim">
                What is recorded in this episode counts by itself. Nobody has to prove anything to come back.
              </span>
            </p>
          )}
          <ul className={styles.items}>
            {list.data.items.map((item) => (
              <OneItem key={item.item} item={item} />
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

function OneItem({ item }: { item: Item }) {
  const may = useMay();
  const { roles } = useSession();
  const { show } = useChartDesk();
  const { answered, confirmation, label, by } = item;
  const mine = may('readmission.confirm') && by.some((role) => roles.includes(role));
  return (
    <li>
      <div>
        <StatusMark meaning={answered === null ? 'soon' : 'fine'} quiet>
          {label}
        </StatusMark>
        <span className="small dim">
          {answered === 'record' && ' on record in this episode'}
          {answered === 'word' &&
            confirmation !== null &&
            ` “${confirmation.note}” ${confirmation.by ?? 'somebody'}, ${dayAndTime(confirmation.at)}`}
          {answered === null && !mine && ` ${by.map((role) => wordFor('role', role).toLowerCase()).join(', ')}`}
        </span>
      </div>
      {answered === null && mine && (
        <Button
          size="xs"
          variant="default"
          aria-label={`Still holds: ${label}`}
          onClick={() => show(readmissionForm, { item: item.item, label })}
        >
          Still holds
        </Button>
      )}
    </li>
  );
}

/** That it still holds, with what was asked. */
export const readmissionForm: ChartForm<{ readonly item: ReadmissionItem; readonly label: string }> = {
  name: 'readmission',
  view: ({ chart, given, onClose }) => (
    <UnitForm
      form="readmission"
      about={given.item}
      title={`Still holds: ${given.label}`}
      intro="Only if you asked. What has changed is recorded anew where it stands, and then counts by itself."
      submit="Confirm"
      initial={() => ({ id: uuidv7(), note: '' })}
      missing={({ note }) => stillNeeded({ 'what you asked, and the answer': note.trim() })}
      send={({ id, note }) =>
        api.put<Readmission>(`/patients/${chart.banner.id}/readmission/${id}`, { item: given.item, note: note.trim() })
      }
      says={`${given.label}: confirmed.`}
      rooms={['readmission', 'due-work', 'alert-list', 'alerts']}
      onClose={onClose}
    >
      {(draft, change) => (
        <NoteField label="What you asked, and the answer" value={draft.note} onChange={(note) => change({ note })} />
      )}
    </UnitForm>
  ),
};
