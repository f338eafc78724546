import { Button } from '@mantine/core';
import {
  continuingCareConsents,
  continuingCarePartNames,
  continuingCareParts,
  dischargeTypes,
  planCopies,
  summaryWordNames,
  summaryWords,
} from '@cairn/rules';
import { useMutation } from '@tanstack/react-query';
import { useMay } from '../api/session';
import type { Chart } from '../api/types';
import { useChartDesk } from '../chart/chart-parts';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime, fromToday, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { saveFile } from '../kit/saved-file';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { careForm } from './care-form';
import { type CarePlan, type Discharge, type Summary, useDischarge } from './discharge-api';
import styles from './discharge.module.css';
import { RecordSections } from './record-sections';
import { summaryForm } from './summary-form';

/** The papers of a discharge: what is due, what is written, and what the person takes along. */
export function DischargeSection({ chart }: { chart: Chart }) {
  const may = useMay();
  const { id } = chart.banner;
  const papers = useDischarge(id, may('discharge.read'));
  if (!may('discharge.read')) return null;
  return (
    <>
      <ErrorNote error={papers.error} onRetry={() => void papers.refetch()} />
      {papers.isPending && <SkeletonRows rows={2} />}
      {papers.data !== undefined && (
        <>
          <CarePanel patientId={id} data={papers.data} />
          <SummaryPanel patientId={id} data={papers.data} />
        </>
      )}
    </>
  );
}

function usePrint(patientId: string, what: 'summaries' | 'plans', name: string) {
  return useMutation({
    mutationFn: (version: string) =>
      saveFile(`/patients/${patientId}/discharge/${what}/${version}/print`, {}, name, 'pdf'),
  });
}

function SummaryPanel({ patientId, data }: { patientId: string; data: Discharge }) {
  const may = useMay();
  const { show } = useChartDesk();
  const print = usePrint(patientId, 'summaries', 'summary');
  const newest = data.summaries.find(({ current }) => current);
  const write = may('discharge.summarise') && (
    <Button size="xs" variant="default" onClick={() => show(summaryForm, { of: data, earlier: false })}>
      {newest === undefined ? 'Write the summary' : newest.signed ? 'Write a new version' : 'Continue'}
    </Button>
  );
  return (
    <Panel
      title="Discharge summary"
      actions={
        newest !== undefined && (
          <span className={styles.acts}>
            {may('discharge.print') && (
              <Button size="xs" variant="default" loading={print.isPending} onClick={() => print.mutate(newest.id)}>
                Print
              </Button>
            )}
            {write}
          </span>
        )
      }
    >
      <ErrorNote error={print.error} />
      <div className={styles.body}>
        <Due data={data} signed={newest?.signed === true} />
        {data.owed !== null && (
          <p>
            <StatusMark meaning="needs">
              The summary of the time in care that ended on {shortDay(data.owed.closedOn)} is not signed
            </StatusMark>{' '}
            {may('discharge.summarise') && (
              <Button size="xs" variant="default" onClick={() => show(summaryForm, { of: data, earlier: true })}>
                Write it
              </Button>
            )}
          </p>
        )}
        {newest === undefined ? (
          <EmptyState title="There is no summary yet" action={write}>
            It is put together from the record; you add the words. It may be in work until care has ended.
          </EmptyState>
        ) : (
          data.summaries.map((one) => <OneSummary key={one.id} one={one} open={one.id === newest.id} />)
        )}
      </div>
    </Panel>
  );
}

function Due({ data: { scene }, signed }: { data: Discharge; signed: boolean }) {
  if (scene.dueOn === null || signed) return null;
  return (
    <p>
      <StatusMark meaning={scene.dueOn < scene.today ? 'needs' : 'soon'}>
        To be signed by {shortDay(scene.dueOn)} ({fromToday(scene.dueOn, scene.today)})
      </StatusMark>
    </p>
  );
}

function OneSummary({ one, open }: { one: Summary; open: boolean }) {
  return (
    <details open={open}>
      <summary className="small">
        <StatusMark meaning={one.signed ? 'fine' : 'soon'} quiet>
          {one.signed ? 'Signed' : 'In work'}
        </StatusMark>
        , version {one.version}: {dischargeTypes[one.type].label}, {shortDay(one.endsOn)}{' '}
        <span className="dim">
          {dayAndTime(one.at)}, {one.by ?? 'somebody'}
        </span>
      </summary>
      <dl className={styles.record}>
        {summaryWordNames.map((name) => (
          <div key={name}>
            <dt>{summaryWords[name]}</dt>
            <dd>{one.words[name] ?? 'Nothing yet'}</dd>
          </div>
        ))}
      </dl>
      <RecordSections sections={one.record} />
    </details>
  );
}

function CarePanel({ patientId, data }: { patientId: string; data: Discharge }) {
  const may = useMay();
  const { show } = useChartDesk();
  const print = usePrint(patientId, 'plans', 'my-plan');
  const newest = data.plans.find(({ current }) => current);
  const write = may('discharge.plan') && (
    <Button size="xs" variant="default" onClick={() => show(careForm, data)}>
      {newest === undefined ? 'Write the plan' : 'Write a new version'}
    </Button>
  );
  return (
    <Panel
      title="Continuing-care plan"
      actions={
        newest !== undefined && (
          <span className={styles.acts}>
            {may('discharge.print') && (
              <Button size="xs" variant="default" loading={print.isPending} onClick={() => print.mutate(newest.id)}>
                Print for the person
              </Button>
            )}
            {write}
          </span>
        )
      }
    >
      <ErrorNote error={print.error} />
      <div className={styles.body}>
        {newest === undefined ? (
          <EmptyState title="There is no plan for the time after yet" action={write}>
            Begin it before care ends, with the person: what helps, who goes on with medication, how to come back.
          </EmptyState>
        ) : (
          data.plans.map((one) => <OnePlan key={one.id} one={one} open={one.id === newest.id} />)
        )}
      </div>
    </Panel>
  );
}

function OnePlan({ one, open }: { one: CarePlan; open: boolean }) {
  const { medication, next } = one;
  return (
    <details open={open}>
      <summary className="small">
        Version {one.version}, {shortDay(one.on)}: {continuingCareConsents[one.consent].toLowerCase()},{' '}
        {planCopies[one.copy].toLowerCase()} <span className="dim">{one.by ?? 'somebody'}</span>
      </summary>
      <dl className={styles.record}>
        <div>
          <dt>Next appointment</dt>
          <dd>{next === null ? 'None agreed' : `${shortDay(next.on)}: ${next.where}`}</dd>
        </div>
        {medication !== null && (
          <div>
            <dt>Medication goes on with</dt>
            <dd>
              {medication.receiver}
              {medication.supplyUntil !== null && `, supply until ${shortDay(medication.supplyUntil)}`}
              {medication.guestDosing && ', guest dosing arranged'}
            </dd>
          </div>
        )}
        {continuingCarePartNames.map((name) => (
          <div key={name}>
            <dt>{continuingCareParts[name]}</dt>
            <dd>{one.parts[name] ?? 'Nothing to say'}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
