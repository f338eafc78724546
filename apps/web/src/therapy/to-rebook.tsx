import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { useAnnounce } from '../kit/announce';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { clockTime, shortDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { type RebookItem, useToRebook } from './series-api';
import { reasonWords } from './series-dates';
import styles from './schedule.module.css';

/** Whom the clinic owes another time, each with what to do about it. */
export function ToRebook(props: {
  onBook: (item: RebookItem) => void;
  onDay: (day: string) => void;
  onClose: () => void;
}) {
  const list = useToRebook();
  const may = useMay();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const letGo = useMutation({
    mutationFn: (item: RebookItem) => api.post(`/appointment-series/${item.seriesId}/skips/${item.id}/let-go`, {}),
    onSuccess: (_answer, item) => {
      announce(`${item.patientName}: no session on ${shortDay(item.startsAt.slice(0, 10))}.`);
      void queries.invalidateQueries({ queryKey: ['schedule'] });
    },
  });
  useHotkeys('To rebook', [{ keys: 'escape', label: 'Close', run: props.onClose }]);
  if (list.isError) return <ErrorNote error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.isSuccess) return <SkeletonRows rows={4} />;
  if (list.data.length === 0)
    return (
      <EmptyState title="Nobody waits for another time.">
        Dates of a series that could not be booked stand here, and sessions on a day on which the clinic is closed or
        the clinician is away.
      </EmptyState>
    );
  return (
    <>
      <ErrorNote error={letGo.error} />
      <ul className={styles.owed}>
        {list.data.map((item) => (
          <li key={`${item.kind} ${item.id}`}>
            <Link to="/patients/$id" params={{ id: item.patientId }}>
              <strong>{item.patientName}</strong>
            </Link>{' '}
            <span className="dim tabular">No. {item.patientNumber}</span>
            <div className="tabular">
              {shortDay(item.startsAt.slice(0, 10))}, {clockTime(item.startsAt)}, {item.minutes} min with{' '}
              {item.staffName ?? 'no clinician yet'}
            </div>
            <StatusMark meaning="soon">
              {item.kind === 'session' ? 'Still booked. ' : 'Not booked. '}
              {reasonWords(item.reason)}
            </StatusMark>
            <div className={styles.acts}>
              {item.kind === 'session' ? (
                <Button variant="default" size="xs" onClick={() => props.onDay(item.startsAt.slice(0, 10))}>
                  Show the day
                </Button>
              ) : (
                <>
                  {may('appointment.book') && (
                    <Button variant="default" size="xs" onClick={() => props.onBook(item)}>
                      Book another time
                    </Button>
                  )}
                  {may('appointment.cancel') && (
                    <Button variant="subtle" size="xs" loading={letGo.isPending} onClick={() => letGo.mutate(item)}>
                      No session needed
                    </Button>
                  )}
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
