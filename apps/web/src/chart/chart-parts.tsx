import { createContext, use } from 'react';
import type { ComponentType, ReactNode } from 'react';
import type { Chart } from '../api/types';
import { DraftsOpened } from '../drafts/drafts-for';

/** A form that opens beside the chart, never over it; defined where it is written, opened by whoever imports it. */
export interface ChartForm<Given = undefined> {
  readonly name: string;
  readonly view: ComponentType<FormProps<Given>>;
}

/** Work that needs the width of the page and stands in the place of the sections, beside the form: a file, the intake, a flowsheet. */
export interface ChartPage<Given = undefined> {
  readonly name: string;
  readonly view: ComponentType<FormProps<Given>>;
}

export interface FormProps<Given> {
  readonly chart: Chart;
  readonly given: Given;
  readonly onClose: () => void;
}

/** A part of the chart's one long page, reached from the navigation by stage. */
export interface ChartSection {
  readonly id: string;
  /** In the navigation; a section without a label is not listed there. */
  readonly label?: string;
  /** A few words under the label: where the person stands. */
  readonly state?: (chart: Chart) => string;
  readonly view: ComponentType<{ chart: Chart }>;
}

/** How a part of the chart opens another one. */
export interface ChartDesk {
  /** When the chart was read, in milliseconds. */
  readonly now: number;
  readonly show: <Given>(form: ChartForm<Given>, given: Given) => void;
  readonly open: <Given>(page: ChartPage<Given>, given: Given) => void;
}

export const ChartDeskContext = createContext<ChartDesk>({
  now: 0,
  show: () => undefined,
  open: () => undefined,
});
export const useChartDesk = (): ChartDesk => use(ChartDeskContext);

/** A form or page with what it was given, ready to be drawn. */
export interface Opened {
  readonly key: string;
  readonly draw: (chart: Chart, onClose: () => void) => ReactNode;
}

export function opened<Given>({ name, view: View }: ChartForm<Given> | ChartPage<Given>, given: Given): Opened {
  return {
    key: `${name} ${JSON.stringify(given ?? null)}`,
    draw: (chart, onClose) => (
      <DraftsOpened patientId={chart.banner.id} name={name} given={given}>
        <View chart={chart} given={given} onClose={onClose} />
      </DraftsOpened>
    ),
  };
}
