import type { EntryKind } from '@cairn/rules';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import type { Chart, MedicationOrder, NextStep, StoredFile, TimelineEvent, Track } from '../api/types';
import type { Cows, Finding } from '../assessment/api';
import { CowsForm } from '../assessment/cows-form';
import { FindingForm } from '../assessment/finding-form';
import { FileViewer } from '../files/file-viewer';
import { FlagForm } from '../holds/flag-form';
import { productWords } from '../kit/dose-amount';
import { milligrams } from '../kit/format';
import { DecisionForm } from '../take-home/decision-form';
import { AssignmentForm } from './assignment-form';
import type { ChartForm, ChartPage, FormProps } from './chart-parts';
import { MoveForm } from './move-form';
import { OrderForm } from './order-form';
import { ReasonForm } from './reason-form';

/** The forms that open beside the chart, and the file that opens in its place. */
export const moveForm: ChartForm<{ track: Track; step: NextStep }> = {
  name: 'move',
  view: ({ chart, given, onClose }) => (
    <MoveForm patientId={chart.banner.id} {...current(chart, given)} onClose={onClose} />
  ),
};

/** The gates as they are now: a record that was signed while the form was open counts. A step that is gone stays as it was asked for. */
function current({ path }: Chart, given: { track: Track; step: NextStep }): { track: Track; step: NextStep } {
  const track = path.tracks.find((one) => one.track === given.track.track && one.state === given.track.state);
  const step = track?.next.find(({ to }) => to === given.step.to);
  return track === undefined || step === undefined ? given : { track, step };
}

export const orderForm: ChartForm = {
  name: 'order',
  view: ({ chart: { banner }, onClose }) => (
    <OrderForm patientId={banner.id} standing={banner.order} onClose={onClose} />
  ),
};

export const findingForm: ChartForm<{ kind: EntryKind; replaces?: Finding }> = {
  name: 'finding',
  view: ({ chart, given, onClose }) => <FindingForm patientId={chart.banner.id} {...given} onClose={onClose} />,
};

export const cowsForm: ChartForm<{ replaces?: Cows }> = {
  name: 'cows',
  view: ({ chart, given, onClose }) => (
    <CowsForm
      patientId={chart.banner.id}
      onSaved={onClose}
      onClose={onClose}
      keepAs={given.replaces?.id ?? 'new'}
      {...given}
    />
  ),
};

export const takeHomeForm: ChartForm = {
  name: 'take-home',
  view: ({ chart, onClose }) => <DecisionForm patientId={chart.banner.id} onClose={onClose} />,
};

export const flagForm: ChartForm = {
  name: 'flag',
  view: ({ chart, onClose }) => <FlagForm patientId={chart.banner.id} onClose={onClose} />,
};

export const assignmentForm: ChartForm = {
  name: 'assign',
  view: ({ chart, onClose }) => <AssignmentForm patientId={chart.banner.id} onClose={onClose} />,
};

export const voidMoveForm: ChartForm<TimelineEvent> = {
  name: 'void',
  view: ({ chart, given, onClose }) => (
    <ReasonForm
      name={`void ${given.id}`}
      title="Void a step"
      intro={`${given.title}. The step stays readable and is marked as voided; the state before it runs on.`}
      submit="Void the step"
      says="Step voided."
      send={(reason) => api.post(`/patients/${chart.banner.id}/episode/moves/${given.id}/void`, { reason })}
      onClose={onClose}
    />
  ),
};

export const stopOrderForm: ChartForm<MedicationOrder> = {
  name: 'stop',
  view: ({ given, onClose }) => (
    <ReasonForm
      name={`stop ${given.id}`}
      title="Stop an order"
      intro={`${productWords[given.product].long} ${milligrams(given.doseMcg)} mg. From now on no dose is given under it.`}
      submit="Stop the order"
      says="Order stopped."
      send={(reason) => api.post(`/medication-orders/${given.id}/stop`, { reason })}
      onClose={onClose}
    />
  ),
};

export const voidEpisodeForm: ChartForm = {
  name: 'void-episode',
  view: ({ chart, onClose }) => (
    <ReasonForm
      name="void-episode"
      title="Void the episode"
      intro="Only for an episode that should never have been opened. Its steps stay readable as voided, reports leave it out, sessions ahead are cancelled. With care in it, discharge instead."
      submit="Void the episode"
      says="Episode voided."
      send={(reason) => api.post(`/patients/${chart.banner.id}/episodes/${chart.path.episodeId}/void`, { reason })}
      onClose={onClose}
    />
  ),
};

export const readmitForm: ChartForm = { name: 'readmit', view: Readmit };

function Readmit({ chart, onClose }: FormProps<undefined>) {
  const [episodeId] = useState(uuidv7);
  return (
    <ReasonForm
      name="readmit"
      title="Open a new episode"
      intro="The person comes back. The new episode is linked to the last one; what was known then is confirmed again."
      submit="Open the episode"
      says="A new episode is open."
      send={(reason) => api.post(`/patients/${chart.banner.id}/episodes`, { id: episodeId, reason })}
      onClose={onClose}
    />
  );
}

export const filePage: ChartPage<StoredFile> = {
  name: 'file',
  view: ({ given, onClose }) => <FileViewer file={given} onClose={onClose} />,
};
