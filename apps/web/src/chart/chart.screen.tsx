import { Button } from '@mantine/core';
import type { FindingKind } from '@cairn/rules';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useChart } from '../api/hooks';
import { useMay } from '../api/session';
import type { Chart, MedicationOrder, NextStep, StoredFile, TimelineEvent, Track } from '../api/types';
import { Allergies } from '../assessment/allergies';
import type { Cows, Finding } from '../assessment/api';
import { ClinicalRecord } from '../assessment/clinical-record';
import { CowsForm } from '../assessment/cows-form';
import { CowsPanel } from '../assessment/cows-panel';
import { FindingForm } from '../assessment/finding-form';
import { productWords } from '../kit/dose-amount';
import { FileViewer } from '../files/file-viewer';
import { FilesPanel } from '../files/files-panel';
import { FlagForm } from '../holds/flag-form';
import { FlagsSection } from '../holds/flags-section';
import { ErrorNote } from '../kit/error-note';
import { milligrams } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { TestsSection } from '../drug-tests/tests-section';
import { OutsideSection } from '../outside/outside-section';
import { PatientBanner } from '../kit/patient-banner';
import { SkeletonBanner, SkeletonPanel } from '../kit/skeletons';
import { PriorityPanel } from '../patient/priorities';
import { DecisionForm } from '../take-home/decision-form';
import { TakeHomeFact } from '../take-home/take-home-fact';
import { BottlesSection } from '../take-home/bottles-section';
import { TakeHomeSection } from '../take-home/take-home-section';
import { AssignmentForm } from './assignment-form';
import { AttestedSection, ContactSection, DueSection, SessionsSection, TeamSection } from './care-sections';
import styles from './chart.module.css';
import { Course } from './course';
import { Drafts } from './draft';
import { MedicationSection } from './medication-section';
import { MoveForm } from './move-form';
import { NextSteps } from './next-steps';
import { OrderForm } from './order-form';
import { ReasonForm } from './reason-form';
import { StageNav } from './stage-nav';
import { useHeight } from './use-height';

/** The form that is open beside the chart; one at a time. */
type Open =
  | { readonly form: 'move'; readonly track: Track; readonly step: NextStep }
  | { readonly form: 'void'; readonly event: TimelineEvent }
  | { readonly form: 'order' }
  | { readonly form: 'stop'; readonly order: MedicationOrder }
  | { readonly form: 'assign' }
  | { readonly form: 'flag' }
  | { readonly form: 'finding'; readonly kind: FindingKind; readonly replaces?: Finding }
  | { readonly form: 'cows'; readonly replaces?: Cows }
  | { readonly form: 'take-home' }
  | { readonly form: 'readmit' }
  | { readonly form: 'void-episode' };

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
  const drafts = useRef(new Map<string, unknown>());
  // The prescriber's round leads here with the form of the order open.
  const { open: asked } = useSearch({ strict: false });
  const [open, setOpen] = useState<Open | null>(() => {
    if (asked === 'take-home' && may('take-home.decide')) return { form: 'take-home' };
    return asked === 'order' && may('order.write') ? { form: 'order' } : null;
  });
  const [file, setFile] = useState<StoredFile | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const { banner, path } = chart;
  const [head, headHeight] = useHeight<HTMLDivElement>();
  const show = (next: Open): void => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setOpen(next);
  };
  const close = (): void => {
    setOpen(null);
    // The step that opened the form is drawn anew with the list, so focus goes to what has the same place.
    requestAnimationFrame(() =>
      opener.current?.isConnected === true ? opener.current.focus() : document.getElementById('aside')?.focus(),
    );
  };
  const go = (place: string): void => {
    if (place.startsWith('step-')) setOpen(null);
    else setFile(null);
    requestAnimationFrame(() => {
      const target = document.getElementById(place);
      target?.scrollIntoView({ block: 'start' });
      target?.focus({ preventScroll: true });
    });
  };
  const main = path.tracks.find((track) => track.track === 'main');
  const mayReadmit = may('episode.open') && main !== undefined && main.next.length === 0 && main.state !== 'deceased';
  useHotkeys('Chart', [
    ...(may('order.verbal') ? [{ keys: 'o', label: 'New medication order', run: () => show({ form: 'order' }) }] : []),
    ...(may('assignment.write')
      ? [{ keys: 'a', label: 'Assign a counselor', run: () => show({ form: 'assign' }) }]
      : []),
    ...(may('take-home.decide')
      ? [{ keys: 't', label: 'Decide on take-home doses', run: () => show({ form: 'take-home' }) }]
      : []),
    ...(may('flag.place') ? [{ keys: 'f', label: 'Place a flag', run: () => show({ form: 'flag' }) }] : []),
    { keys: 'n', label: 'Next steps', run: () => go('step-main') },
    { keys: 'c', label: 'Clinical record', run: () => go('clinical') },
  ]);

  return (
    <Drafts value={drafts.current}>
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
          beside={<Allergies patientId={banner.id} />}
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
          {file !== null ? (
            <FileViewer key={file.id} file={file} onClose={() => go('files')} />
          ) : (
            <>
              <DueSection chart={chart} />
              <Place id="flags">
                <FlagsSection patientId={banner.id} onPlace={may('flag.place') ? () => show({ form: 'flag' }) : null} />
              </Place>
              <Place id="course">
                <Course
                  chart={chart}
                  now={now}
                  onVoid={may('episode.void-move') ? (event) => show({ form: 'void', event }) : null}
                />
              </Place>
              <Place id="clinical">
                <ClinicalRecord
                  patientId={banner.id}
                  onRecord={(kind) => show({ form: 'finding', kind })}
                  onCorrect={(replaces) => show({ form: 'finding', kind: replaces.kind, replaces })}
                />
                <CowsPanel
                  patientId={banner.id}
                  onRecord={() => show({ form: 'cows' })}
                  onCorrect={(replaces) => show({ form: 'cows', replaces })}
                />
              </Place>
              <Place id="medication">
                <MedicationSection
                  chart={chart}
                  onNew={may('order.verbal') ? () => show({ form: 'order' }) : null}
                  onStop={may('order.stop') ? (order) => show({ form: 'stop', order }) : null}
                />
              </Place>
              <Place id="take-home">
                <TakeHomeSection
                  patientId={banner.id}
                  onDecide={may('take-home.decide') ? () => show({ form: 'take-home' }) : null}
                />
                <BottlesSection patientId={banner.id} />
              </Place>
              <Place id="tests">
                <TestsSection patientId={banner.id} />
              </Place>
              <Place id="outside">
                <OutsideSection patientId={banner.id} />
              </Place>
              <Place id="sessions">
                <SessionsSection chart={chart} />
              </Place>
              <Place id="contact">
                <ContactSection patientId={banner.id} />
              </Place>
              <Place id="priority">
                <PriorityPanel patientId={banner.id} />
              </Place>
              <Place id="team">
                <TeamSection chart={chart} onAssign={may('assignment.write') ? () => show({ form: 'assign' }) : null} />
              </Place>
              <Place id="attested">
                <AttestedSection chart={chart} />
              </Place>
              <Place id="files">
                <FilesPanel patientId={banner.id} onOpen={setFile} />
              </Place>
            </>
          )}
        </div>
        <aside
          id="aside"
          tabIndex={-1}
          className={`${styles.aside} ${open === null ? '' : styles.formOpen}`}
          aria-label={open === null ? 'Next steps' : 'Form'}
        >
          {open === null ? (
            <>
              {mayReadmit && (
                <Button fullWidth mb="sm" onClick={() => show({ form: 'readmit' })}>
                  Open a new episode
                </Button>
              )}
              <NextSteps
                path={path}
                mayMove={may('episode.move')}
                onStep={(track, step) => show({ form: 'move', track, step })}
              />
              {may('episode.void') && path.closedOn === null && (
                <Button fullWidth mt="sm" variant="subtle" color="gray" onClick={() => show({ form: 'void-episode' })}>
                  Episode opened in error?
                </Button>
              )}
            </>
          ) : (
            <OpenForm key={JSON.stringify(open)} open={open} chart={chart} onClose={close} />
          )}
        </aside>
      </div>
    </Drafts>
  );
}

function Place(props: { id: string; children: ReactNode }) {
  return (
    <div id={props.id} tabIndex={-1} className={styles.section}>
      {props.children}
    </div>
  );
}

function OpenForm({ open, chart, onClose }: { open: Open; chart: Chart; onClose: () => void }) {
  const { id } = chart.banner;
  switch (open.form) {
    case 'move':
      return <MoveForm patientId={id} track={open.track} step={open.step} onClose={onClose} />;
    case 'order':
      return <OrderForm patientId={id} standing={chart.banner.order} onClose={onClose} />;
    case 'finding':
      return (
        <FindingForm
          patientId={id}
          kind={open.kind}
          onClose={onClose}
          {...(open.replaces === undefined ? {} : { replaces: open.replaces })}
        />
      );
    case 'cows':
      return (
        <CowsForm
          patientId={id}
          onSaved={onClose}
          onClose={onClose}
          keepAs={`cows ${open.replaces?.id ?? ''}`}
          {...(open.replaces === undefined ? {} : { replaces: open.replaces })}
        />
      );
    case 'take-home':
      return <DecisionForm patientId={id} onClose={onClose} />;
    case 'flag':
      return <FlagForm patientId={id} onClose={onClose} />;
    case 'assign':
      return <AssignmentForm patientId={id} onClose={onClose} />;
    case 'void':
      return (
        <ReasonForm
          name={`void ${open.event.id}`}
          title="Void a step"
          intro={`${open.event.title}. The step stays readable and is marked as voided; the state before it runs on.`}
          submit="Void the step"
          says="Step voided."
          send={(reason) => api.post(`/patients/${id}/episode/moves/${open.event.id}/void`, { reason })}
          onClose={onClose}
        />
      );
    case 'stop':
      return (
        <ReasonForm
          name={`stop ${open.order.id}`}
          title="Stop an order"
          intro={`${productWords[open.order.product].long} ${milligrams(open.order.doseMcg)} mg. From now on no dose is given under it.`}
          submit="Stop the order"
          says="Order stopped."
          send={(reason) => api.post(`/medication-orders/${open.order.id}/stop`, { reason })}
          onClose={onClose}
        />
      );
    case 'void-episode':
      return (
        <ReasonForm
          name="void-episode"
          title="Void the episode"
          intro="Only for an episode that should never have been opened. Its steps stay readable as voided, reports leave it out, sessions ahead are cancelled. With care in it, discharge instead."
          submit="Void the episode"
          says="Episode voided."
          send={(reason) => api.post(`/patients/${id}/episodes/${chart.path.episodeId}/void`, { reason })}
          onClose={onClose}
        />
      );
    case 'readmit':
      return <ReadmitForm patientId={id} onClose={onClose} />;
  }
}

function ReadmitForm({ patientId, onClose }: { patientId: string; onClose: () => void }) {
  const [episodeId] = useState(uuidv7);
  return (
    <ReasonForm
      name="readmit"
      title="Open a new episode"
      intro="The person comes back. The new episode is linked to the last one; what was known then is confirmed again."
      submit="Open the episode"
      says="A new episode is open."
      send={(reason) => api.post(`/patients/${patientId}/episodes`, { id: episodeId, reason })}
      onClose={onClose}
    />
  );
}
