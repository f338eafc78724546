import { useMay } from '../api/session';
import type { Chart } from '../api/types';
import { useChartDesk } from '../chart/chart-parts';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { Button } from '@mantine/core';
import { type Assessments, useAssessments } from './api';
import styles from './diagnosis.module.css';
import { checklistForm, emergencyForm, riskForm } from './forms';
import { History } from './history';
import { DiagnosisLine } from './diagnosis-line';
import { DimensionsLine, LevelLine } from './level-line';
import { EmergencyLine, RiskLine } from './risk-line';
import { screenName } from './words';

/** The chart's place of what clinicians judge: diagnosis, six dimensions, level of care, first look, risk of suicide. */
export function DiagnosisSection({ chart }: { chart: Chart }) {
  const may = useMay();
  const { show } = useChartDesk();
  const assessments = useAssessments(chart.banner.id, may('assessment.read'));
  if (!may('assessment.read')) return null;
  if (assessments.isError) return <ErrorNote error={assessments.error} onRetry={() => void assessments.refetch()} />;
  const { data } = assessments;
  const write = may('assessment.write');
  return (
    <Panel title="Diagnosis and level of care" flush>
      {data === undefined ? (
        <SkeletonRows rows={5} />
      ) : (
        <>
          <OpenScreens data={data} onAssess={write ? () => show(riskForm, {}) : null} />
          {data.items.length === 0 ? (
            <EmptyState
              title="Nothing is assessed yet"
              action={
                write && (
                  <>
                    <Button size="xs" onClick={() => show(emergencyForm, {})}>
                      Emergency screen
                    </Button>{' '}
                    <Button size="xs" variant="default" onClick={() => show(checklistForm, {})}>
                      Diagnosis
                    </Button>
                  </>
                )
              }
            >
              Begin with what cannot wait: withdrawal, overdose, pregnancy. The diagnosis and the level of care follow.
            </EmptyState>
          ) : (
            <dl className={styles.summary}>
              <DiagnosisLine data={data} write={write} />
              <DimensionsLine data={data} write={write} />
              <LevelLine chart={chart} data={data} write={write} />
              <EmergencyLine data={data} write={write} />
              <RiskLine chart={chart} data={data} write={write} />
            </dl>
          )}
          <History items={data.items} />
        </>
      )}
    </Panel>
  );
}

/** A02: stays until a risk assessment is signed. */
function OpenScreens({ data, onAssess }: { data: Assessments; onAssess: (() => void) | null }) {
  if (data.screens.length === 0) return null;
  return (
    <div className={styles.open} role="note" aria-label="Waits for a risk assessment">
      {data.screens.map(({ id, instrument, takenAt, critical }) => (
        <p key={id}>
          <StatusMark meaning="needs">Needs a risk assessment now</StatusMark> {screenName(instrument)} of{' '}
          {dayAndTime(takenAt)}:{' '}
          {critical.includes('suicide-risk-acute') ? 'thoughts of suicide right now' : 'an answer about suicide'}.
        </p>
      ))}
      {onAssess !== null && (
        <Button size="xs" onClick={onAssess}>
          Assess the risk
        </Button>
      )}
    </div>
  );
}
