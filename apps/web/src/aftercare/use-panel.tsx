import { Button } from '@mantine/core';
import {
  stepFacts,
  type StepField,
  toldWords,
  useFoundBy,
  useOutcomes,
  useRoutes,
  useStepAnswers,
  usedAlone,
} from '@cairn/rules';
import { Fragment } from 'react';
import { useMay, useSession } from '../api/session';
import type { Chart } from '../api/types';
import { useChartDesk } from '../chart/chart-parts';
import { ErrorNote } from '../kit/error-note';
import { count, dayAndTime, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { type ShownStep, type UseEvent, useUseEvents } from './aftercare-api';
import styles from './aftercare.module.css';
import { useChangeForm } from './change-form';
import { useEventForm, useStepForm } from './event-forms';

/** Returns to use with their six steps. No figure here is compared with anybody else's. */
export function UsePanel({ chart }: { chart: Chart }) {
  const may = useMay();
  const { show } = useChartDesk();
  const events = useUseEvents(chart.banner.id, may('use-event.read'));
  if (!may('use-event.read')) return null;
  const { items = [], figures } = events.data ?? {};
  const open = items.filter((event) => event.open);
  const past = items.filter((event) => !event.open);
  return (
    <Panel
      title="Return to use"
      meta={
        figures !== undefined && figures.daysSince !== null
          ? `${count(figures.count, 'event')}, ${count(figures.daysSince, 'day')} since the last`
          : undefined
      }
      actions={
        may('use-event.write') && (
          <Button size="xs" variant="default" onClick={() => show(useEventForm, undefined)}>
            Record a return to use
          </Button>
        )
      }
    >
      <ErrorNote error={events.error} onRetry={() => void events.refetch()} />
      {events.isPending && <SkeletonRows rows={2} />}
      <div className={styles.body}>
        {events.isSuccess && items.length === 0 && (
          <p className="dim">None is recorded. When somebody uses again, record it here: six steps of care begin.</p>
        )}
        {open.map((event) => (
          <OpenEvent key={event.id} event={event} onNaltrexone={events.data?.scene.onNaltrexone === true} />
        ))}
        {past.length > 0 && (
          <details className={styles.old} open={open.length === 0}>
            <summary className="small">Before ({past.length})</summary>
            {past.map((event) => (
              <div key={event.id} className={styles.event}>
                <p className={event.takenBack === null ? 'small' : `small ${styles.struck}`}>
                  <EventWords event={event} />
                  {event.takenBack !== null && ` Recorded in error: ${event.takenBack.reason}`}
                </p>
                {event.takenBack === null && event.steps.some(({ rows }) => rows.length > 0) && (
                  <details>
                    <summary className="small">Its six steps</summary>
                    <StepsTable event={event} onNaltrexone={events.data?.scene.onNaltrexone === true} />
                  </details>
                )}
              </div>
            ))}
          </details>
        )}
      </div>
    </Panel>
  );
}

function EventWords({ event }: { event: UseEvent }) {
  const { substances, usedOn, knownOn, route, alone, foundBy, outcome } = event;
  return (
    <>
      <strong>{useOutcomes[outcome]}</strong>: {substances.map(toldWords).join(', ')}
      {route === 'unknown' ? '' : `, ${useRoutes[route].toLowerCase()}`}
      {alone === 'unknown' ? '' : `, ${usedAlone[alone].toLowerCase()}`}
      {usedOn === null ? '' : `, on ${shortDay(usedOn)}`}.{' '}
      <span className="dim">
        {useFoundBy[foundBy]}, known since {shortDay(knownOn)}
      </span>
    </>
  );
}

function OpenEvent({ event, onNaltrexone }: { event: UseEvent; onNaltrexone: boolean }) {
  const may = useMay();
  const { show } = useChartDesk();
  return (
    <div className={styles.event}>
      <p role="note">
        <StatusMark meaning="needs">Overdose risk is higher</StatusMark> Tolerance may be lower after a break. Naloxone
        at hand, never alone.
      </p>
      <p>
        <EventWords event={event} />{' '}
        {may('use-event.write') && (
          <button type="button" className={styles.way} onClick={() => show(useChangeForm, { event })}>
            What it turned out to be
          </button>
        )}
      </p>
      <StepsTable event={event} onNaltrexone={onNaltrexone} />
    </div>
  );
}

function StepsTable({ event, onNaltrexone }: { event: UseEvent; onNaltrexone: boolean }) {
  const may = useMay();
  const { roles } = useSession();
  const { show } = useChartDesk();
  return (
    <table className={styles.steps} aria-label={`Six steps, known since ${shortDay(event.knownOn)}`}>
      <thead>
        <tr>
          <th scope="col">Step</th>
          <th scope="col">Who</th>
          <th scope="col">By</th>
          <th scope="col">Where it stands</th>
          <th scope="col">
            <span className="visually-hidden">Act</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {event.steps.map((step) => {
          const { number, label, owner, by } = stepFacts(step.step);
          const mine = may('use-event.step') && roles.some((role) => by.includes(role));
          return (
            <Fragment key={step.step}>
              <tr>
                <th scope="row">
                  {number}. {label}
                </th>
                <td>{owner}</td>
                <td className="tabular">{dayAndTime(step.dueAt)}</td>
                <td>
                  <Stands step={step} />
                </td>
                <td>
                  {mine && (
                    <button
                      type="button"
                      className={styles.way}
                      aria-label={`Record step ${number}, ${label}`}
                      onClick={() => show(useStepForm, { eventId: event.id, step: step.step, onNaltrexone })}
                    >
                      {step.rows.length === 0 ? 'Record' : 'Add'}
                    </button>
                  )}
                </td>
              </tr>
              <Recorded step={step} />
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

/** Everything that was written about a step, in its own words; what a later answer took the place of stays. */
function Recorded({ step }: { step: ShownStep }) {
  const fields: Readonly<Record<string, StepField>> = stepFacts(step.step).fields;
  const told = step.rows.filter(({ details }) => Object.keys(details).length > 0);
  if (told.length === 0) return null;
  return (
    <tr className={styles.recorded}>
      <td colSpan={5}>
        <details className={styles.old}>
          <summary className="small">What was recorded</summary>
          {told.map((row) => (
            <dl key={row.id} className={styles.plan}>
              {told.length > 1 && (
                <>
                  <dt>When</dt>
                  <dd>
                    {dayAndTime(row.at)}
                    {row.by === null ? '' : `, ${row.by}`}
                  </dd>
                </>
              )}
              {Object.entries(fields).flatMap(([name, field]) => {
                const value = row.details[name];
                return value === undefined
                  ? []
                  : [
                      <dt key={`${name} label`}>{field.label}</dt>,
                      <dd key={name}>{field.options?.[value] ?? (field.day === true ? shortDay(value) : value)}</dd>,
                    ];
              })}
            </dl>
          ))}
        </details>
      </td>
    </tr>
  );
}

function Stands({ step }: { step: ShownStep }) {
  const last = step.rows.at(-1);
  if (step.answeredAt === null)
    return (
      <>
        <StatusMark meaning={step.overdue ? 'needs' : 'info'} quiet>
          {step.overdue ? 'Overdue' : 'Open'}
        </StatusMark>
        {step.rows.length > 0 && <span className="dim small"> {count(step.rows.length, 'attempt')}</span>}
      </>
    );
  const answer = last?.answer ?? null;
  return (
    <>
      <StatusMark meaning="fine" quiet>
        {answer === null || (answer === 'done' && step.step === 'reach-out') ? 'Reached' : useStepAnswers[answer]}
      </StatusMark>
      {last?.reason != null && `: ${last.reason}`}{' '}
      <span className="dim small">
        {dayAndTime(step.answeredAt)}
        {last?.by != null && `, ${last.by}`}
      </span>
    </>
  );
}
