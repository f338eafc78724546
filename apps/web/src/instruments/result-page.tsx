import { Button } from '@mantine/core';
import { answerLabel, bandsUnder, instrumentOf, mostCritical, noticeWords } from '@cairn/rules';
import { useMay } from '../api/session';
import { DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { dayAndTime } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { type Filled, isStanding, useResponses } from './api';
import { CriticalNote } from './critical-note';
import styles from './instruments.module.css';
import { changeWords, figure, meaningOf, modeWords, positiveWords, resultWords, scalesOf } from './words';

/** One filled form: what it says, each answer, where its questions come from. */
export function ResultPage(props: {
  patientId: string;
  id: string;
  onAssess: (() => void) | undefined;
  onCorrect: (form: Filled) => void;
  onTakeBack: (form: Filled) => void;
  onTrends: (instrument: string) => void;
  onClose: () => void;
}) {
  const may = useMay();
  const { data } = useResponses(props.patientId);
  const form = data?.items.find(({ id }) => id === props.id);
  const instrument = form === undefined ? undefined : instrumentOf(form.instrument, form.version);
  const back = (
    <Button variant="default" size="xs" onClick={props.onClose}>
      Back to the chart
    </Button>
  );
  if (data === undefined)
    return (
      <Panel title="Result" actions={back}>
        <SkeletonRows rows={5} />
      </Panel>
    );
  if (form === undefined || instrument === undefined)
    return (
      <Panel title="Result" actions={back}>
        <EmptyState title="This form is not among the latest ones">
          Go back to the chart and choose another one.
        </EmptyState>
      </Panel>
    );
  const before = data.items.find(
    (each) => each.instrument === form.instrument && isStanding(each) && each.complete && each.at < form.at,
  );
  const standing = isStanding(form);
  const critical = mostCritical(form.critical);
  // Beside an answer about suicide nothing is called negative.
  const positive = critical === undefined ? positiveWords(form) : null;
  const items = instrument.items.filter(({ id }) => form.answers?.[id] !== undefined || form.points[id] !== undefined);
  return (
    <Panel
      title={`${instrument.title}: ${instrument.about.toLowerCase()}`}
      meta={`${dayAndTime(form.at)}, ${form.by?.displayName ?? 'history'}`}
      actions={
        <>
          {standing && may('response.write') && (
            <>
              <Button variant="default" size="xs" onClick={() => props.onCorrect(form)}>
                Correct
              </Button>
              <Button variant="subtle" color="gray" size="xs" onClick={() => props.onTakeBack(form)}>
                Entered in error?
              </Button>
            </>
          )}
          {scalesOf(form).length > 0 && (
            <Button variant="default" size="xs" onClick={() => props.onTrends(form.instrument)}>
              Trend
            </Button>
          )}
          {back}
        </>
      }
    >
      {form.replacedBy !== null && (
        <p>
          <StatusMark meaning="info">No longer stands</StatusMark> {form.replacedBy.by?.displayName ?? 'Somebody'}:{' '}
          {form.replacedBy.reason}
        </p>
      )}
      {critical !== undefined && standing && <CriticalNote critical={critical} onAssess={props.onAssess} />}
      <p className={styles.outcome}>
        <StatusMark meaning={meaningOf(form)}>{resultWords(form)}</StatusMark>
        {positive !== null && <span> {positive}</span>}
      </p>
      {form.notices.map((notice) => (
        <p key={notice}>{noticeWords[notice]}</p>
      ))}
      <ul className={styles.scales}>
        {instrument.scales.map((scale) => {
          const value = form.scores[scale.key];
          if (value === undefined) return null;
          const change = changeWords(scale, form, before);
          const bands = bandsUnder(scale.bands ?? [], data.policy);
          return (
            <li key={scale.key}>
              <strong>{scale.label}</strong>{' '}
              <span className="tabular">
                {figure(value)} <span className="dim">of {scale.max}</span>
              </span>
              {change !== null && <span> {change}</span>}
              {bands.length > 0 && (
                <span className="dim small">
                  {' '}
                  {bands.map(({ from, label }) => `${from}+ ${label.split(':')[0]}`).join(', ')}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <DataTable
        label="Answers"
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          { key: 'number', header: '', width: '2.5rem', align: 'right', render: ({ number }) => number },
          { key: 'item', header: 'Question', rowHeader: true, render: ({ label }) => label },
          {
            key: 'answer',
            header: 'Answer',
            width: '12rem',
            render: (item) => {
              const answer = form.answers?.[item.id];
              return answer === undefined ? <span className="dim">Not asked</span> : answerLabel(item, answer);
            },
          },
          {
            key: 'points',
            header: 'Counts',
            align: 'right',
            render: ({ id }) => (form.points[id] === undefined ? '' : figure(form.points[id])),
          },
        ]}
      />
      {form.note !== null && <p className={styles.note}>{form.note}</p>}
      <p className="dim small">
        {modeWords[form.mode]}, version {form.version}, {instrument.window.toLowerCase()}. Source: {instrument.source}.
        License: {instrument.licence.note}
      </p>
    </Panel>
  );
}
