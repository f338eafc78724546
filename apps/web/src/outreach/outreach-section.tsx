import { Button } from '@mantine/core';
import { outreachChannels, outreachKinds, outreachOutcomes, outreachSteps } from '@cairn/rules';
import { useMay } from '../api/session';
import type { Chart } from '../api/types';
import { useChartDesk } from '../chart/chart-parts';
import { ErrorNote } from '../kit/error-note';
import { count, dayAndTime, dayIn, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { outreachForm } from './forms';
import { type Outreach, useOutreach } from './outreach-api';
import styles from './outreach.module.css';

/** After a missed session: the steps, who is to act and by when, and what was tried. */
export function OutreachSection({ chart }: { chart: Chart }) {
  const may = useMay();
  const { show } = useChartDesk();
  const outreach = useOutreach(chart.banner.id, may('outreach.read'));
  if (!may('outreach.read')) return null;
  const { data } = outreach;
  const out = data !== undefined && data.missedAt !== null;
  return (
    <Panel
      title="Out of contact"
      meta={
        out && data.daysWithoutContact !== null ? `${count(data.daysWithoutContact, 'day')} without contact` : undefined
      }
      actions={
        may('outreach.write') &&
        data !== undefined && (
          <Button
            size="xs"
            variant={out ? 'filled' : 'default'}
            onClick={() => show(outreachForm, { out, emergency: data.permission.emergencyContacts.length > 0 })}
          >
            Log an attempt
          </Button>
        )
      }
    >
      <ErrorNote error={outreach.error} onRetry={() => void outreach.refetch()} />
      {outreach.isPending && <SkeletonRows rows={2} />}
      {data !== undefined && (
        <div className={styles.body}>
          {!out && (
            <p className="dim">
              No session was missed since the last contact
              {data.lastContactAt === null ? '' : `, ${shortDay(dayIn(undefined, new Date(data.lastContactAt)))}`}.
              Calls can be logged here at any time.
            </p>
          )}
          {out && <Steps data={data} />}
          <p role="note" className={styles.said}>
            <StatusMark meaning="info" quiet>
              What may be said
            </StatusMark>{' '}
            {data.permission.says}.
            {data.permission.safeWords !== null && ` The person said: “${data.permission.safeWords}”`}{' '}
            <span className="dim">
              {data.permission.emergencyContacts.length === 0
                ? 'No signed consent to call an emergency contact.'
                : `Emergency contact with consent: ${data.permission.emergencyContacts
                    .map(({ name, phone }) => (phone === null ? name : `${name}, ${phone}`))
                    .join('; ')}.`}
            </span>
          </p>
          <Log log={data.log} />
        </div>
      )}
    </Panel>
  );
}

function Steps({ data }: { data: Outreach }) {
  const next = data.steps.find(({ doneAt, step }) => doneAt === null && step !== 'proposal');
  return (
    <>
      <p>
        Missed the session of {dayAndTime(data.missedAt ?? '')}.{' '}
        {next !== undefined && (
          <strong>
            Next: {outreachSteps[next.step].label.toLowerCase()}, by {dayAndTime(next.dueAt)}.
          </strong>
        )}{' '}
        {data.onMedication && 'On medication: the risk of an overdose is higher after a gap.'}
      </p>
      <div className={styles.scroll}>
        <table className={styles.steps} aria-label="Steps after a missed session">
          <thead>
            <tr>
              <th scope="col">Step</th>
              <th scope="col">Who</th>
              <th scope="col">By</th>
              <th scope="col">Where it stands</th>
            </tr>
          </thead>
          <tbody>
            {data.steps.map((state) => {
              const { number, label, owner } = outreachSteps[state.step];
              return (
                <tr key={state.step} className={state === next ? styles.next : undefined}>
                  <th scope="row">
                    {number}. {label}
                  </th>
                  <td>{owner}</td>
                  <td className="tabular">
                    {state.step === 'proposal' ? 'from ' : ''}
                    {dayAndTime(state.dueAt)}
                  </td>
                  <td>
                    <StatusMark meaning={state.doneAt !== null ? 'fine' : state.overdue ? 'needs' : 'info'} quiet>
                      {state.doneAt !== null ? 'Done' : state.overdue ? 'Overdue' : 'Open'}
                    </StatusMark>{' '}
                    <span className="dim small">{whenDone(state)}</span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** When somebody marked a session is not known here: only that it is closed. */
function whenDone({ step, doneAt, lacks }: Outreach['steps'][number]): string {
  if (doneAt === null) return lacks ?? '';
  return step === 'late' || step === 'no-show' ? '' : dayAndTime(doneAt);
}

function Log({ log }: { log: Outreach['log'] }) {
  if (log.length === 0) return null;
  return (
    <ul className={styles.log} aria-label="What was tried">
      {log.map((entry) => (
        <li key={entry.id}>
          <span className="tabular">{dayAndTime(entry.at)}</span>{' '}
          <strong>
            {entry.channel === null || entry.outcome === null
              ? outreachKinds[entry.kind].label
              : `${outreachChannels[entry.channel]}: ${outreachOutcomes[entry.outcome].toLowerCase()}`}
          </strong>
          {entry.whom === 'emergency-contact' && ', the emergency contact'}
          {entry.naloxone && ', reminded of naloxone'}
          {entry.nextOn !== null && `, next on ${shortDay(entry.nextOn)}`}
          {entry.note !== '' && <> “{entry.note}”</>} <span className="dim small">{entry.by ?? 'somebody'}</span>
        </li>
      ))}
    </ul>
  );
}
