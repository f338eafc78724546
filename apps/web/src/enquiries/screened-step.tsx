import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useChart } from '../api/hooks';
import { useMay } from '../api/session';
import { DraftsFor } from '../chart/draft';
import { MoveForm } from '../chart/move-form';
import { Panel } from '../kit/panel';
import { StatusMark } from '../kit/status-mark';
import styles from './enquiries.module.css';

/** Someone was reached: the step to `screened` is offered right here, and what belongs to screening is one link away. */
export function ScreenedStep({ patientId, reached }: { patientId: string; reached: boolean }) {
  const may = useMay();
  return may('episode.move') && may('chart.read') ? <Offer patientId={patientId} reached={reached} /> : null;
}

function Offer({ patientId, reached }: { patientId: string; reached: boolean }) {
  const chart = useChart(patientId);
  const [open, setOpen] = useState(false);
  const track = chart.data?.path.tracks.find((one) => one.track === 'main');
  const step = track?.next.find(({ to }) => to === 'screened');
  if (track?.state === 'screened')
    return (
      <Panel title="Screening">
        <div className={styles.head}>
          <StatusMark meaning="fine">Screened</StatusMark>
          <Link to="/patients/$id" params={{ id: patientId }} hash="step-main">
            Screens and the next step are on the chart
          </Link>
        </div>
      </Panel>
    );
  if (track === undefined || step === undefined) return null;
  return (
    <Panel title="Next step" meta={reached ? 'they were reached' : 'opens once they are reached'}>
      {open ? (
        <DraftsFor patientId={patientId}>
          <MoveForm patientId={patientId} track={track} step={step} onClose={() => setOpen(false)} />
        </DraftsFor>
      ) : (
        <div className={styles.head}>
          <Button disabled={!reached} onClick={() => setOpen(true)}>
            Record the step to {step.label.toLowerCase()}
          </Button>
          <Link to="/patients/$id" params={{ id: patientId }}>
            Open the chart for the screens
          </Link>
        </div>
      )}
    </Panel>
  );
}
