import { Button } from '@mantine/core';
import { checkUpChannels, naloxoneInHand, takesMedication, usedSince } from '@cairn/rules';
import { useMay } from '../api/session';
import type { Chart } from '../api/types';
import { useChartDesk } from '../chart/chart-parts';
import { scaleForm } from '../instruments/instrument-forms';
import { ErrorNote } from '../kit/error-note';
import { count, dayAndTime, fromToday, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { type CheckUp, type CheckUps, useCheckUps } from './aftercare-api';
import styles from './aftercare.module.css';
import { checkUpForm } from './check-up-form';

const stateWords = { met: 'met', missed: 'missed', overdue: 'overdue', ahead: 'ahead' } as const;
const marks = { met: 'fine', missed: 'info', overdue: 'needs', ahead: 'info' } as const;

/** Recovery check-ups: which day is next, what the last ones said, and one key to record another. */
export function CheckUpPanel({ chart }: { chart: Chart }) {
  const may = useMay();
  const { show } = useChartDesk();
  const checkUps = useCheckUps(chart.banner.id, may('check-up.read'));
  if (!may('check-up.read')) return null;
  const { data } = checkUps;
  return (
    <Panel
      title="Recovery check-ups"
      meta={data !== undefined && data.items.length > 0 ? count(data.items.length, 'check-up') : undefined}
      actions={
        may('check-up.write') &&
        data?.scene.hasEpisode === true && (
          <Button
            size="xs"
            variant="default"
            onClick={() => show(checkUpForm, { onMedication: data.scene.onMedication })}
          >
            Record a check-up
          </Button>
        )
      }
    >
      <ErrorNote error={checkUps.error} onRetry={() => void checkUps.refetch()} />
      {checkUps.isPending && <SkeletonRows rows={2} />}
      {data !== undefined && (
        <div className={styles.body}>
          <Schedule data={data} />
          <Scales data={data} />
          {data.items.map((one) => (
            <OneCheckUp key={one.id} one={one} />
          ))}
        </div>
      )}
    </Panel>
  );
}

function Schedule({ data: { schedule, scene } }: { data: CheckUps }) {
  if (schedule.length === 0)
    return <p className="dim">The schedule begins with aftercare. A check-up can be recorded at any time.</p>;
  // What is overdue is met by one talk: only the newest day of it is of use.
  const next = schedule.findLast(({ state }) => state === 'overdue') ?? schedule.find(({ state }) => state === 'ahead');
  return (
    <>
      <p>
        {next === undefined ? (
          'Every day of the schedule is behind the person.'
        ) : (
          <StatusMark meaning={next.state === 'overdue' ? 'needs' : 'info'}>
            {next.state === 'overdue' ? 'Due since' : 'Next'} {shortDay(next.on)} ({fromToday(next.on, scene.today)})
          </StatusMark>
        )}
      </p>
      <details>
        <summary className="small">The whole schedule</summary>
        <ul className={styles.schedule}>
          {schedule.map(({ on, state }) => (
            <li key={on}>
              <StatusMark meaning={marks[state]} quiet>
                {shortDay(on)}, {stateWords[state]}
              </StatusMark>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

const scaleNames: Readonly<Record<string, string>> = { bam: 'BAM', 'barc-10': 'BARC-10' };

/** How the person has been, in figures: filled in with the check-up, and seen here. */
function Scales({ data: { scales, scene } }: { data: CheckUps }) {
  const may = useMay();
  const { show } = useChartDesk();
  return (
    <p className="small">
      {scales.length === 0 ? (
        <span className="dim">No BAM or BARC-10 is on record.</span>
      ) : (
        scales.map(({ instrument, on, scores }) => (
          <span key={instrument}>
            <strong>{scaleNames[instrument] ?? instrument}</strong>{' '}
            {Object.entries(scores)
              .map(([key, value]) => (key === 'total' ? String(value) : `${key} ${value}`))
              .join(', ')}{' '}
            <span className="dim">
              {shortDay(on)} ({fromToday(on, scene.today)}).{' '}
            </span>
          </span>
        ))
      )}{' '}
      {may('response.write') && (
        <>
          {(['bam', 'barc-10'] as const).map((key) => (
            <button key={key} type="button" className={styles.way} onClick={() => show(scaleForm, { key })}>
              Fill in {scaleNames[key]}
            </button>
          ))}
        </>
      )}
    </p>
  );
}

function OneCheckUp({ one }: { one: CheckUp }) {
  const { talk } = one;
  return (
    <div className={styles.event}>
      <p className="small">
        <strong>{dayAndTime(one.at)}</strong>, {checkUpChannels[one.channel].toLowerCase()}
        {talk === null ? ': not reached.' : `: ${talkWords(talk)}.`}{' '}
        <span className="dim">
          {one.by ?? 'somebody'}
          {one.nextOn !== null && `, next on ${shortDay(one.nextOn)}`}
        </span>
      </p>
      {talk !== null && talk.needs !== null && <p className="small">Needs: {talk.needs}</p>}
      {one.note !== null && <p className="small">{one.note}</p>}
    </div>
  );
}

function talkWords(talk: NonNullable<CheckUp['talk']>): string {
  const days = talk.daysUsed === null ? '' : `, ${count(talk.daysUsed, 'day')}`;
  return [
    `used since: ${usedSince[talk.used].toLowerCase()}${days}`,
    ...(talk.craving === null ? [] : [`craving ${talk.craving} of 10`]),
    `medication: ${takesMedication[talk.medication].toLowerCase()}`,
    `naloxone: ${naloxoneInHand[talk.naloxone].toLowerCase()}`,
  ].join(', ');
}
