import { Button } from '@mantine/core';
import { contingencyJudgements, isAbsence, judgementReasons, waitReasons } from '@cairn/rules';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { useChartDesk } from '../chart/chart-parts';
import { useAnnounce } from '../kit/announce';
import { ErrorNote } from '../kit/error-note';
import { count, shortDay } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import { contingencyRooms, type Enrolment } from './contingency-api';
import styles from './contingency.module.css';
import { resultForm } from './forms';

const sources = {
  test: 'Drug test',
  'no-specimen': 'Drug test without a specimen',
  'no-test': 'No test on a day of the schedule',
  session: 'Session',
  'dose-day': 'Medication',
} as const;

/** Days that the chart knows something of and that are not written down yet. The record decides; a person writes it down. */
export function OpenDays({ enrolment: { id, patientId, openDays } }: { enrolment: Enrolment }) {
  const may = useMay();
  const { show } = useChartDesk();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const act = useMutation({
    // One after another, the oldest first: each stands by itself if a later one is refused.
    mutationFn: async (days: readonly string[]) => {
      for (const day of days) await api.put(`/patients/${patientId}/contingency/${id}/results/${uuidv7()}`, { day });
      return days.length;
    },
    onSuccess: (written) => announce(`${count(written, 'day')} written down.`),
    onSettled: () => {
      for (const room of contingencyRooms) void queries.invalidateQueries({ queryKey: [room] });
    },
  });
  if (openDays.length === 0) return null;
  const ready = openDays.filter(({ judgement }) => judgement !== null).map(({ day }) => day);
  const mayRecord = may('contingency.record');
  return (
    <div>
      <div className={styles.head}>
        <strong className="small">Days to write down</strong>
        {mayRecord && ready.length > 1 && (
          <Button size="xs" variant="default" loading={act.isPending} onClick={() => act.mutate(ready)}>
            Write down all {ready.length}
          </Button>
        )}
      </div>
      <ErrorNote error={act.error} />
      <div className={styles.scroll}>
        <table className={styles.table} aria-label="Days to write down">
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Record</th>
              <th scope="col">It says</th>
              <th scope="col">
                <span className="visually-hidden">Act</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {openDays.map((one) => (
              <tr key={one.day} data-day={one.day}>
                <th scope="row" className="tabular">
                  {shortDay(one.day)}
                </th>
                <td>{sources[one.source]}</td>
                <td>
                  {one.judgement === null || one.why === null ? (
                    <StatusMark meaning="info" quiet>
                      Waits: {one.waits === null ? 'nothing is decided yet' : waitReasons[one.waits]}
                    </StatusMark>
                  ) : (
                    <>
                      <StatusMark
                        meaning={one.judgement === 'met' ? 'fine' : one.judgement === 'excused' ? 'info' : 'soon'}
                        quiet
                      >
                        {contingencyJudgements[one.judgement]}
                      </StatusMark>{' '}
                      {judgementReasons[one.why]}
                    </>
                  )}
                </td>
                <td className={styles.number}>
                  {mayRecord && one.why !== null && (
                    <span className={styles.acts} style={{ justifyContent: 'flex-end' }}>
                      {isAbsence(one.why) && (
                        <button
                          type="button"
                          className={styles.way}
                          aria-label={`Excuse ${shortDay(one.day)}`}
                          onClick={() => show(resultForm, { enrolmentId: id, day: one })}
                        >
                          Excuse
                        </button>
                      )}
                      <button
                        type="button"
                        className={styles.way}
                        aria-label={`Write down ${shortDay(one.day)}`}
                        disabled={act.isPending}
                        onClick={() => act.mutate([one.day])}
                      >
                        Write down
                      </button>
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
