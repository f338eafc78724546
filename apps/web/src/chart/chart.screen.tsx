import { Button } from '@mantine/core';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { AlertsSection } from '../alerts/alerts-section';
import { useChart } from '../api/hooks';
import { useMay } from '../api/session';
import type { Chart } from '../api/types';
import { Allergies } from '../assessment/allergies';
import { PregnancyMark } from '../assessment/pregnancy-mark';
import { UnfinishedStrip } from '../drafts/unfinished-strip';
import { ErrorNote } from '../kit/error-note';
import { useHotkeys } from '../kit/hotkeys';
import { noteForm } from '../notes/forms';
import { PatientBanner } from '../kit/patient-banner';
import { SkeletonBanner, SkeletonPanel } from '../kit/skeletons';
import { TakeHomeFact } from '../take-home/take-home-fact';
import { DueSection } from './care-sections';
import {
  assignmentForm,
  flagForm,
  moveForm,
  orderForm,
  readmitForm,
  takeHomeForm,
  voidEpisodeForm,
} from './chart-forms';
import { type ChartDesk, ChartDeskContext, opened, type Opened } from './chart-parts';
import { chartSections } from './chart-sections';
import styles from './chart.module.css';
import { DraftsFor } from './draft';
import { NextSteps } from './next-steps';
import { StageNav } from './stage-nav';
import { useHeight } from './use-height';
import { useReopening } from './use-reopening';

/** One person's path: who, where they stand, what happened, and what may be done next. */
export function ChartScreen() {
  const { id = '' } = useParams({ strict: false });
  const chart = useChart(id);
  if (chart.isError && chart.data === undefined)
    return <ErrorNote error={chart.error} onRetry={() => void chart.refetch()} />;
  if (chart.data === undefined)
    return (
      <div className={styles.waiting}>
        <SkeletonBanner />
        <SkeletonPanel lines={9} />
      </div>
    );
  return <ChartOf key={id} chart={chart.data} now={chart.dataUpdatedAt} />;
}

function ChartOf({ chart, now }: { chart: Chart; now: number }) {
  const may = useMay();
  // The prescriber's round leads here with the form of the order open.
  const { open: asked } = useSearch({ strict: false });
  const [form, setForm] = useState<Opened | null>(() => {
    if (asked === 'take-home' && may('take-home.decide')) return opened(takeHomeForm, undefined);
    return asked === 'order' && may('order.write') ? opened(orderForm, undefined) : null;
  });
  const [page, setPage] = useState<(Opened & { from: string | undefined }) | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const { banner, path } = chart;
  const [head, headHeight] = useHeight<HTMLDivElement>();
  const desk = useMemo<ChartDesk>(
    () => ({
      now,
      show: (next, given) => {
        opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
        setForm(opened(next, given));
      },
      open: (next, given) =>
        setPage({ ...opened(next, given), from: document.activeElement?.closest(`.${styles.section}`)?.id }),
    }),
    [now],
  );
  const { show } = desk;
  useReopening(banner.id, desk);
  const close = (): void => {
    setForm(null);
    // The step that opened the form is drawn anew with the list, so focus goes to what has the same place.
    requestAnimationFrame(() =>
      opener.current?.isConnected === true ? opener.current.focus() : document.getElementById('aside')?.focus(),
    );
  };
  const go = (place: string): void => {
    if (place.startsWith('step-')) setForm(null);
    else setPage(null);
    requestAnimationFrame(() => {
      const target = document.getElementById(place);
      target?.scrollIntoView({ block: 'start' });
      target?.focus({ preventScroll: true });
    });
  };
  const main = path.tracks.find((track) => track.track === 'main');
  const mayReadmit = may('episode.open') && main !== undefined && main.next.length === 0 && main.state !== 'deceased';
  useHotkeys('Chart', [
    ...(may('order.verbal')
      ? [{ keys: 'o', label: 'New medication order', run: () => show(orderForm, undefined) }]
      : []),
    ...(may('assignment.write')
      ? [{ keys: 'a', label: 'Assign a counselor', run: () => show(assignmentForm, undefined) }]
      : []),
    ...(may('take-home.decide')
      ? [{ keys: 't', label: 'Decide on take-home doses', run: () => show(takeHomeForm, undefined) }]
      : []),
    ...(may('flag.place') ? [{ keys: 'f', label: 'Place a flag', run: () => show(flagForm, undefined) }] : []),
    ...(may('note.sign') ? [{ keys: 'w', label: 'Write a note', run: () => show(noteForm, {}) }] : []),
    { keys: 'n', label: 'Next steps', run: () => go('step-main') },
    { keys: 'c', label: 'Clinical record', run: () => go('clinical') },
    { keys: 'i', label: 'Intake', run: () => go('intake') },
    { keys: 'd', label: 'Diagnosis and level of care', run: () => go('diagnosis') },
  ]);

  return (
    <DraftsFor patientId={banner.id}>
      <ChartDeskContext value={desk}>
        <h1 className="visually-hidden" id="page-title" tabIndex={-1}>
          Chart of {banner.displayName}
        </h1>
        <div className={styles.banner} ref={head}>
          <PatientBanner
            person={banner}
            actions={
              <Button
                variant="default"
                size="xs"
                renderRoot={(props) => <Link to="/patients/$id/details" params={{ id: banner.id }} {...props} />}
              >
                Details
              </Button>
            }
            beside={
              <>
                <Allergies patientId={banner.id} />
                <PregnancyMark patientId={banner.id} />
              </>
            }
          >
            <TakeHomeFact patientId={banner.id} />
          </PatientBanner>
        </div>
        <div
          className={styles.columns}
          style={headHeight === null ? undefined : ({ '--banner': `${headHeight}px` } as CSSProperties)}
        >
          <StageNav chart={chart} onGo={go} />
          <div className={styles.main}>
            {page !== null ? (
              <Keyed key={page.key}>
                {page.draw(chart, () => (page.from === undefined ? setPage(null) : go(page.from)))}
              </Keyed>
            ) : (
              <>
                <UnfinishedStrip patientId={banner.id} />
                <AlertsSection chart={chart} />
                <DueSection chart={chart} />
                {chartSections.map(({ id, view: View }) => (
                  <div key={id} id={id} tabIndex={-1} className={styles.section}>
                    <View chart={chart} />
                  </div>
                ))}
              </>
            )}
          </div>
          <aside
            id="aside"
            tabIndex={-1}
            className={`${styles.aside} ${form === null ? '' : styles.formOpen}`}
            aria-label={form === null ? 'Next steps' : 'Form'}
          >
            {form === null ? (
              <>
                {mayReadmit && (
                  <Button fullWidth mb="sm" onClick={() => show(readmitForm, undefined)}>
                    Open a new episode
                  </Button>
                )}
                <NextSteps
                  path={path}
                  mayMove={may('episode.move')}
                  onStep={(track, step) => show(moveForm, { track, step })}
                />
                {may('episode.void') && path.closedOn === null && (
                  <Button
                    fullWidth
                    mt="sm"
                    variant="subtle"
                    color="gray"
                    onClick={() => show(voidEpisodeForm, undefined)}
                  >
                    Episode opened in error?
                  </Button>
                )}
              </>
            ) : (
              <Keyed key={form.key}>{form.draw(chart, close)}</Keyed>
            )}
          </aside>
        </div>
      </ChartDeskContext>
    </DraftsFor>
  );
}

/** Another form begins anew, also where it is drawn by the same component. */
function Keyed({ children }: { children: ReactNode }) {
  return children;
}
