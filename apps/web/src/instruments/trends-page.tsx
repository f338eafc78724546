import { Button } from '@mantine/core';
import { bandLabel, instrumentTitle } from '@cairn/rules';
import { useState } from 'react';
import { Checkbox } from '../kit/checkbox';
import { DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { FigureWithTable } from '../kit/figure-with-table';
import { dayAndTime } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { useResponses } from './api';
import styles from './instruments.module.css';
import { followed, spanOf, type Trend, trendsOf } from './trend';
import { TrendChart, trendWords } from './trend-chart';
import { changeWords, figure } from './words';

/** Several scales one under another on the same days, each with its bands and its table. */
export function TrendsPage(props: {
  patientId: string;
  first: readonly string[];
  onOpen: (id: string) => void;
  onClose: () => void;
}) {
  const responses = useResponses(props.patientId);
  const [chosen, setChosen] = useState<readonly string[] | null>(props.first.length > 0 ? props.first : null);
  const back = (
    <Button variant="default" size="xs" onClick={props.onClose}>
      Back to the chart
    </Button>
  );
  const { data } = responses;
  if (responses.isError) return <ErrorNote error={responses.error} onRetry={() => void responses.refetch()} />;
  if (data === undefined)
    return (
      <Panel title="Trends" actions={back}>
        <SkeletonRows rows={6} />
      </Panel>
    );
  const choices = followed(data.items);
  const shown = chosen ?? choices;
  const trends = choices.filter((key) => shown.includes(key)).flatMap((key) => trendsOf(data.items, key, data.policy));
  const span = spanOf(trends, data.today);
  return (
    <Panel title="Trends of scales and screens" meta="nothing is filled in between forms" actions={back}>
      {choices.length === 0 ? (
        <EmptyState title="No scale with a number yet">
          Fill in a form first; from the second on there is a trend.
        </EmptyState>
      ) : (
        <>
          <fieldset className={styles.choices}>
            <legend className="visually-hidden">Scales to show</legend>
            {choices.map((key) => (
              <Checkbox
                key={key}
                label={instrumentTitle(key)}
                checked={shown.includes(key)}
                onChange={(event) =>
                  setChosen(event.currentTarget.checked ? [...shown, key] : shown.filter((each) => each !== key))
                }
              />
            ))}
          </fieldset>
          <p className="dim small">
            ● whole form &nbsp; ▫ incomplete, no total &nbsp; ▲ an answer about suicide &nbsp; no line where something
            is missing
          </p>
          <div className={styles.figures}>
            {trends.map((trend) => (
              <FigureWithTable
                key={trend.key}
                title={trend.title}
                words={trendWords(trend)}
                chart={<TrendChart trend={trend} span={span} />}
                table={<TrendTable trend={trend} onOpen={props.onOpen} />}
              />
            ))}
          </div>
          {trends.length === 0 && <p className="dim">Choose at least one scale.</p>}
        </>
      )}
    </Panel>
  );
}

function TrendTable({ trend, onOpen }: { trend: Trend; onOpen: (id: string) => void }) {
  const rows = trend.points.map((point, index) => ({
    ...point,
    before: trend.points.slice(0, index).findLast(({ value }) => value !== null),
  }));
  return (
    <DataTable
      label={trend.title}
      rows={rows.toReversed()}
      rowKey={({ form }) => form.id}
      onOpen={({ form }) => onOpen(form.id)}
      columns={[
        { key: 'when', header: 'When', rowHeader: true, render: ({ form }) => dayAndTime(form.at) },
        {
          key: 'value',
          header: trend.scale.label,
          align: 'right',
          render: ({ value }) => (value === null ? <span className="dim">Incomplete</span> : figure(value)),
        },
        {
          key: 'band',
          header: 'Band',
          render: ({ form }) => (form.band === null ? '' : bandLabel(form.instrument, form.version, form.band)),
        },
        {
          key: 'change',
          header: 'Change',
          render: ({ form, before }) => changeWords(trend.scale, form, before?.form) ?? '',
        },
        { key: 'version', header: 'Version', align: 'right', render: ({ form }) => form.version },
      ]}
    />
  );
}
