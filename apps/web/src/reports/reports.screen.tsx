import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../api/session';
import { ErrorNote } from '../kit/error-note';
import { dayIn, fullDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHeader } from '../kit/page-header';
import { SegmentedControl } from '../kit/segmented';
import { CaseloadFigures } from './caseload-report';
import { CensusFigures } from './census-report';
import { downloadCsv } from './csv';
import styles from './reports.module.css';

const views = [
  { value: 'caseload', label: 'Caseload', needs: 'report.caseload' },
  { value: 'census', label: 'Census', needs: 'report.census' },
] as const;

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
  const csv = useMutation({ mutationFn: () => downloadCsv(`/reports/${view}`, asOf) });

  const go = (next: { view?: string; asOf?: string }): void => {
    const to = { view, asOf: search.asOf, ...next };
    void navigate({
      to: '/reports',
      replace: true,
      search: {
        ...(to.view === 'census' ? { view: 'census' as const } : {}),
        ...(to.asOf === undefined || to.asOf === today ? {} : { asOf: to.asOf }),
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
        meta={`As of ${fullDay(asOf)}`}
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
        <TextInput
          className="no-print"
          type="date"
          aria-label="As of day"
          value={asOf}
          max={today}
          onChange={(event) =>
            /^\d{4}-\d{2}-\d{2}$/.test(event.currentTarget.value) && go({ asOf: event.currentTarget.value })
          }
        />
      </PageHeader>
      {csv.isError && <ErrorNote error={csv.error} title="The file could not be made." onRetry={() => csv.mutate()} />}
      {view === 'census' ? (
        <CensusFigures asOf={asOf} defined={defined} />
      ) : (
        <CaseloadFigures asOf={asOf} defined={defined} />
      )}
    </div>
  );
}
