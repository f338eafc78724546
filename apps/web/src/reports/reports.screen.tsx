import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../api/session';
import { TedsDefinition } from '../intake/teds-export';
import { ErrorNote } from '../kit/error-note';
import { addDays, dayIn, fullDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHeader } from '../kit/page-header';
import { SegmentedControl } from '../kit/segmented';
import { CaseloadFigures } from './caseload-report';
import { CensusFigures } from './census-report';
import { downloadCsv } from './csv';
import { OverrideFigures } from './override-report';
import styles from './reports.module.css';

const views = [
  { value: 'caseload', label: 'Caseload', needs: 'report.caseload' },
  { value: 'census', label: 'Census', needs: 'report.census' },
  { value: 'overrides', label: 'Overrides', needs: 'report.overrides' },
  { value: 'state', label: 'For the state', needs: 'report.teds' },
] as const;

/** Reports of a span of days; the others are of one day. */
const isSpan = (view: string): boolean => view === 'overrides' || view === 'state';

/** How far back a span reaches when nobody says. */
const usualDays = 30;

/** Figures with their definition one key away, their day in the address, a chart and its table, CSV and paper. */
export function ReportsScreen() {
  const may = useMay();
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const today = dayIn(undefined);
  const asOf = search.asOf ?? today;
  const shown = views.filter((view) => may(view.needs));
  const view = search.view ?? shown[0]?.value ?? 'caseload';
  const [defined, setDefined] = useState(false);
  const to = search.to ?? today;
  const from = search.from ?? addDays(to, 1 - usualDays);
  const span = isSpan(view);
  const csv = useMutation({
    mutationFn: () =>
      downloadCsv(`/reports/${view === 'state' ? 'teds-admissions' : view}`, span ? { from, to } : { asOf }),
  });

  const go = (next: { view?: string; asOf?: string; from?: string; to?: string }): void => {
    const asked = { view, asOf: search.asOf, from: search.from, to: search.to, ...next };
    const spanned = isSpan(asked.view);
    void navigate({
      to: '/reports',
      replace: true,
      search: {
        ...(asked.view === 'census' || asked.view === 'overrides' || asked.view === 'state'
          ? { view: asked.view }
          : {}),
        ...(spanned || asked.asOf === undefined || asked.asOf === today ? {} : { asOf: asked.asOf }),
        ...(spanned && asked.from !== undefined ? { from: asked.from } : {}),
        ...(spanned && asked.to !== undefined && asked.to !== today ? { to: asked.to } : {}),
      },
    });
  };
  useHotkeys('Reports', [
    { keys: 'd', label: 'Show or hide the definition', run: () => setDefined(!defined) },
    { keys: 'e', label: 'Download as CSV', run: () => csv.mutate() },
  ]);

  return (
    <div className={styles.screen}>
      <PageHeader
        title="Reports"
        meta={span ? `${fullDay(from)} to ${fullDay(to)}` : `As of ${fullDay(asOf)}`}
        actions={
          <>
            <Button
              variant="default"
              aria-pressed={defined}
              onClick={() => setDefined(!defined)}
              rightSection={<KeyHint keys="d" />}
            >
              Definition
            </Button>
            <Button
              variant="default"
              loading={csv.isPending}
              onClick={() => csv.mutate()}
              rightSection={<KeyHint keys="e" />}
            >
              CSV
            </Button>
            <Button variant="default" onClick={() => window.print()}>
              Print
            </Button>
          </>
        }
      >
        <SegmentedControl
          className="no-print"
          aria-label="Report"
          value={view}
          onChange={(value) => go({ view: value })}
          data={shown.map(({ value, label }) => ({ value, label }))}
        />
        {span ? (
          <>
            <DayInput label="First day" value={from} max={to} onDay={(day) => go({ from: day })} />
            <DayInput label="Last day" value={to} max={today} onDay={(day) => go({ to: day })} />
          </>
        ) : (
          <DayInput label="As of day" value={asOf} max={today} onDay={(day) => go({ asOf: day })} />
        )}
      </PageHeader>
      {csv.isError && <ErrorNote error={csv.error} title="The file could not be made." onRetry={() => csv.mutate()} />}
      {view === 'state' ? (
        <TedsDefinition />
      ) : view === 'overrides' ? (
        <OverrideFigures from={from} to={to} defined={defined} />
      ) : view === 'census' ? (
        <CensusFigures asOf={asOf} defined={defined} />
      ) : (
        <CaseloadFigures asOf={asOf} defined={defined} />
      )}
    </div>
  );
}

function DayInput(props: { label: string; value: string; max: string; onDay: (day: string) => void }) {
  return (
    <TextInput
      className="no-print"
      type="date"
      aria-label={props.label}
      value={props.value}
      max={props.max}
      onChange={(event) =>
        /^\d{4}-\d{2}-\d{2}$/.test(event.currentTarget.value) && props.onDay(event.currentTarget.value)
      }
    />
  );
}
