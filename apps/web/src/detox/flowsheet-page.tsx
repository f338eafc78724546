import { lazy, Suspense } from 'react';
import type { ChartPage } from '../chart/chart-parts';
import { SkeletonPanel } from '../kit/skeletons';

/** Most charts are opened without it: its tables and chart come when somebody asks for them. */
const Flowsheet = lazy(() => import('./flowsheet').then((module) => ({ default: module.FlowsheetView })));

/** Withdrawal as one sheet, in the place of the chart's sections. */
export const flowsheetPage: ChartPage = {
  name: 'flowsheet',
  view: (props) => (
    <Suspense fallback={<SkeletonPanel lines={12} label="Opening the flowsheet" />}>
      <Flowsheet {...props} />
    </Suspense>
  ),
};
