import { currentVersion, type InstrumentKey, instrumentOf, instrumentTitle } from '@cairn/rules';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { keys } from '../api/keys';
import { useMay } from '../api/session';
import type { Chart } from '../api/types';
import { cowsForm } from '../chart/chart-forms';
import { type ChartForm, type ChartPage, type FormProps, useChartDesk } from '../chart/chart-parts';
import { ReasonForm } from '../chart/reason-form';
import { riskForm } from '../diagnosis/forms';
import { ErrorNote } from '../kit/error-note';
import { Panel } from '../kit/panel';
import { SkeletonPanel, SkeletonRows } from '../kit/skeletons';
import { type Filled, type Responses, sendForm, useResponses } from './api';
import { ChooseForm } from './choose-form';
import { Recorded } from './recorded';
import { ResultPage } from './result-page';
import { ScaleForm } from './scale-form';
import { ScalesPanel } from './scales-panel';
import { TrendsPage } from './trends-page';

/** The forms and pages of scored instruments, and the part of the chart that leads to them. */
export const scaleForm: ChartForm<{ key: InstrumentKey; version?: number; replacesId?: string }> = {
  name: 'scale',
  view: Scale,
};
export const chooseScaleForm: ChartForm = { name: 'scales', view: Choose };
export const takeBackScaleForm: ChartForm<{ id: string }> = { name: 'scale-back', view: TakeBack };
export const scaleResultPage: ChartPage<{ id: string }> = { name: 'scale-result', view: Result };
export const scaleTrendsPage: ChartPage<{ first: readonly string[] }> = { name: 'scale-trends', view: Trends };

/** Each form opens on its own screen: the withdrawal scale has one of its own. */
function useFill(): (key: InstrumentKey) => void {
  const { show } = useChartDesk();
  return (key) => (key === 'cows' ? show(cowsForm, {}) : show(scaleForm, { key }));
}

/** The way to the risk assessment, for those who may write one (A02). */
function useAssess(): (() => void) | undefined {
  const { show } = useChartDesk();
  const may = useMay();
  return may('assessment.write') ? () => show(riskForm, {}) : undefined;
}

export function ScalesSection({ chart }: { chart: Chart }) {
  const { show, open } = useChartDesk();
  const may = useMay();
  const fill = useFill();
  const responses = useResponses(chart.banner.id, may('response.read'));
  if (!may('response.read')) return null;
  if (responses.isError) return <ErrorNote error={responses.error} onRetry={() => void responses.refetch()} />;
  if (responses.data === undefined)
    return (
      <Panel title="Scales and screens">
        <SkeletonRows rows={3} />
      </Panel>
    );
  return (
    <ScalesPanel
      known={responses.data}
      onFill={may('response.write') ? fill : null}
      onChoose={() => show(chooseScaleForm, undefined)}
      onOpen={(id) => open(scaleResultPage, { id })}
      onTrends={() => open(scaleTrendsPage, { first: [] })}
    />
  );
}

function Scale({ chart, given, onClose }: FormProps<{ key: InstrumentKey; version?: number; replacesId?: string }>) {
  const { id } = chart.banner;
  const responses = useResponses(id);
  const { data } = responses;
  if (responses.isError) return <ErrorNote error={responses.error} onRetry={() => void responses.refetch()} />;
  return data === undefined ? (
    <SkeletonPanel lines={8} />
  ) : (
    <Fill patientId={id} known={data} given={given} onClose={onClose} />
  );
}

function Fill(props: {
  patientId: string;
  known: Responses;
  given: { key: InstrumentKey; version?: number; replacesId?: string };
  onClose: () => void;
}) {
  const { patientId, known, given, onClose } = props;
  const { open } = useChartDesk();
  const fill = useFill();
  const assess = useAssess();
  const [recorded, setRecorded] = useState<Filled | null>(null);
  const { version } = given;
  const [instrument] = useState(() =>
    version === undefined ? currentVersion(given.key, known.policy) : instrumentOf(given.key, version),
  );
  const replaces = known.items.find((form) => form.id === given.replacesId);
  if (recorded !== null) {
    const next = known.due.find((due) => due.fromOn <= known.today && due.instrument !== recorded.instrument);
    return (
      <Recorded
        filled={recorded}
        next={
          next === undefined
            ? null
            : {
                title: next.title,
                isScreen: ['asq', 'c-ssrs'].includes(next.instrument),
                open: () => fill(next.instrument),
              }
        }
        onAssess={assess}
        onOpen={() => {
          open(scaleResultPage, { id: recorded.id });
          onClose();
        }}
        onClose={onClose}
      />
    );
  }
  if (instrument === undefined) return null;
  return (
    <ScaleForm
      patientId={patientId}
      instrument={instrument}
      known={known}
      replaces={replaces}
      onRecorded={setRecorded}
      onClose={onClose}
    />
  );
}

function Choose({ chart, onClose }: FormProps<undefined>) {
  const fill = useFill();
  const { data } = useResponses(chart.banner.id);
  return data === undefined ? (
    <SkeletonPanel lines={8} />
  ) : (
    <ChooseForm known={data} onChoose={fill} onClose={onClose} />
  );
}

function TakeBack({ chart, given, onClose }: FormProps<{ id: string }>) {
  const [id] = useState(uuidv7);
  const queries = useQueryClient();
  const { data } = useResponses(chart.banner.id);
  const form = data?.items.find((each) => each.id === given.id);
  if (form === undefined) return <SkeletonPanel lines={4} />;
  const { instrument, version, mode } = form;
  return (
    <ReasonForm
      name={`scale-back ${given.id}`}
      title={`${instrumentTitle(instrument)}: entered in error`}
      intro="For a form that belongs to somebody else or should not be here. It stays readable, counts no longer, and what it said about mood is taken back with it."
      submit="Take it back"
      says="The form is taken back."
      send={async (reason) => {
        const replaces = { id: given.id, reason };
        await sendForm(chart.banner.id, id, { instrument, version, mode, answers: null, replaces });
        await queries.invalidateQueries({ queryKey: keys.responses(chart.banner.id) });
      }}
      onClose={onClose}
    />
  );
}

function Result({ chart, given, onClose }: FormProps<{ id: string }>) {
  const { show, open } = useChartDesk();
  const assess = useAssess();
  return (
    <ResultPage
      patientId={chart.banner.id}
      id={given.id}
      onAssess={assess}
      onCorrect={({ id, instrument, version }) =>
        show(scaleForm, { key: instrument as InstrumentKey, version, replacesId: id })
      }
      onTakeBack={({ id }) => show(takeBackScaleForm, { id })}
      onTrends={(instrument) => open(scaleTrendsPage, { first: [instrument] })}
      onClose={onClose}
    />
  );
}

function Trends({ chart, given, onClose }: FormProps<{ first: readonly string[] }>) {
  const { open } = useChartDesk();
  return (
    <TrendsPage
      patientId={chart.banner.id}
      first={given.first}
      onOpen={(id) => open(scaleResultPage, { id })}
      onClose={onClose}
    />
  );
}
