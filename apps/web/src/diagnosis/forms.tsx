import type { ReactNode } from 'react';
import type { Chart } from '../api/types';
import type { ChartForm, FormProps } from '../chart/chart-parts';
import { ErrorNote } from '../kit/error-note';
import { SkeletonPanel } from '../kit/skeletons';
import { type Assessments, type Signed, useAssessments } from './api';
import { ChecklistForm } from './checklist-form';
import { DimensionsForm } from './dimensions-form';
import { EmergencyForm } from './emergency-form';
import { LevelForm } from './level-form';
import { RiskForm } from './risk-form';

/** The forms of this folder, which begin with what is on record. */
export const checklistForm: ChartForm<{ replaces?: Signed<'checklist'>; review?: boolean }> = {
  name: 'diagnosis',
  view: (props) => (
    <Loaded {...props}>
      {(data) => (
        <ChecklistForm
          patientId={props.chart.banner.id}
          data={data}
          onMedication={props.chart.banner.order !== null}
          onClose={props.onClose}
          {...props.given}
        />
      )}
    </Loaded>
  ),
};

export const dimensionsForm: ChartForm<{ replaces?: Signed<'dimensions'> }> = {
  name: 'dimensions',
  view: (props) => (
    <Loaded {...props}>
      {(data) => (
        <DimensionsForm patientId={props.chart.banner.id} data={data} onClose={props.onClose} {...props.given} />
      )}
    </Loaded>
  ),
};

export const levelForm: ChartForm<{ replaces?: Signed<'level'> }> = {
  name: 'level-of-care',
  view: (props) => (
    <Loaded {...props}>
      {(data) => <LevelForm chart={props.chart} data={data} onClose={props.onClose} {...props.given} />}
    </Loaded>
  ),
};

export const emergencyForm: ChartForm<{ replaces?: Signed<'emergency'> }> = {
  name: 'emergency-screen',
  view: (props) => (
    <Loaded {...props}>
      {(data) => (
        <EmergencyForm patientId={props.chart.banner.id} data={data} onClose={props.onClose} {...props.given} />
      )}
    </Loaded>
  ),
};

export const riskForm: ChartForm<{ replaces?: Signed<'risk'> }> = {
  name: 'risk-assessment',
  view: (props) => (
    <Loaded {...props}>
      {(data) => <RiskForm patientId={props.chart.banner.id} data={data} onClose={props.onClose} {...props.given} />}
    </Loaded>
  ),
};

function Loaded<Given>({ chart, children }: FormProps<Given> & { children: (data: Assessments) => ReactNode }) {
  const { banner }: Chart = chart;
  const assessments = useAssessments(banner.id);
  if (assessments.isError) return <ErrorNote error={assessments.error} onRetry={() => void assessments.refetch()} />;
  return assessments.data === undefined ? (
    <SkeletonPanel lines={8} label="Opening the form" />
  ) : (
    children(assessments.data)
  );
}
