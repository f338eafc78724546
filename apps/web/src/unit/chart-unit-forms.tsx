import type { CareNoteKind } from '@cairn/rules';
import type { Chart, NextStep, Track } from '../api/types';
import { moveForm } from '../chart/chart-forms';
import { type ChartForm, useChartDesk } from '../chart/chart-parts';
import { ArrivalForm } from './arrival-form';
import { CareNoteForm } from './care-note-form';
import { EndingForm } from './ending-form';
import { OfferForm } from './offer-form';
import { MethodForm, StayForm } from './stay-forms';
import type { BedStay, CareNote, Ending, Offer, Stay, UnitRecord } from './unit-api';

/** The forms of the unit that open beside the chart. */
export const stayForm: ChartForm<{ follows?: Stay }> = {
  name: 'unit-stay',
  view: ({ chart, given, onClose }) => <StayForm patientId={chart.banner.id} {...given} onClose={onClose} />,
};

export const methodForm: ChartForm<{ stay: Stay }> = {
  name: 'unit-method',
  view: ({ chart, given, onClose }) => <MethodForm patientId={chart.banner.id} {...given} onClose={onClose} />,
};

export const careNoteForm: ChartForm<{ kind?: CareNoteKind; replaces?: CareNote }> = {
  name: 'care-note',
  view: ({ chart, given, onClose }) => (
    <CareNoteForm patientId={chart.banner.id} name={chart.banner.displayName} {...given} onClose={onClose} />
  ),
};

export const arrivalForm: ChartForm<{ stay: BedStay; replaces: BedStay['arrivals'][number] | undefined }> = {
  name: 'unit-arrival',
  view: ({ chart: { banner }, given, onClose }) => (
    <ArrivalForm
      patientId={banner.id}
      name={banner.displayName}
      stayId={given.stay.id}
      replaces={given.replaces}
      onClose={onClose}
    />
  ),
};

export const offerForm: ChartForm<{ replaces?: Offer }> = { name: 'moud-offer', view: Offered };

function Offered({ chart, given, onClose }: { chart: Chart; given: { replaces?: Offer }; onClose: () => void }) {
  const { show } = useChartDesk();
  return (
    <OfferForm
      patientId={chart.banner.id}
      {...given}
      onDone={(step) => {
        const next = stepOf(chart, 'moud', step);
        if (next === null) onClose();
        else show(moveForm, next);
      }}
      onClose={onClose}
    />
  );
}

export const endingForm: ChartForm<{ stay: Stay; record: UnitRecord; replaces?: Ending }> = {
  name: 'unit-ending',
  view: Ended,
};

/** After the end of a stay the level of care is decided anew: the step is offered, and taken by a person. */
function Ended(props: {
  chart: Chart;
  given: { stay: Stay; record: UnitRecord; replaces?: Ending };
  onClose: () => void;
}) {
  const { chart, given, onClose } = props;
  const { show } = useChartDesk();
  return (
    <EndingForm
      patientId={chart.banner.id}
      stay={given.stay}
      record={given.record}
      booked={chart.appointments}
      replaces={given.replaces}
      onOffer={() => show(offerForm, {})}
      onDone={() => {
        const next = given.replaces === undefined && isPlaced(chart) ? stepOf(chart, 'placement', 'discharged') : null;
        if (next === null) onClose();
        else show(moveForm, next);
      }}
      onClose={onClose}
    />
  );
}

/** At a level of withdrawal management: only from there is there something to leave. */
const isPlaced = ({ path }: Chart): boolean =>
  path.tracks.some(({ track, state }) => track === 'placement' && state?.startsWith('wm_') === true);

/** A step of a track, where the chart knows how to take it. */
function stepOf({ path }: Chart, of: 'moud' | 'placement', to: string | null): { track: Track; step: NextStep } | null {
  const track = path.tracks.find((one) => one.track === of);
  const step = track?.next.find((one) => one.to === to);
  return track === undefined || step === undefined ? null : { track, step };
}
