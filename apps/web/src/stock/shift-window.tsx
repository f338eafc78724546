import { Link } from '@tanstack/react-router';
import { useMay } from '../api/session';
import { StatusMark } from '../kit/status-mark';
import { useCalibrations, useCountDuties } from './count-api';
import { CalibrationForm } from './count-calibration';
import styles from './counts.module.css';

/** At the dosing window: that no shift of today is open, and the way there. Nothing while one is, or before a ledger is kept. */
export function ShiftMark() {
  const may = useMay();
  const duties = useCountDuties(may('shift.read'));
  if (duties.data === undefined || !duties.data.kept || duties.data.shift?.ofToday === true) return null;
  const says = duties.data.shift === null ? 'No shift is open' : 'Yesterday’s shift is still open';
  return (
    <Link to="/stock/shift" className={styles.window} aria-label={`${says}: shift and counts`}>
      <StatusMark meaning="soon">{says}</StatusMark>
    </Link>
  );
}

/** R-225 at the window itself: its pump is not calibrated for what it pours from, with the form to do it. */
export function WindowCalibration({
  station,
  onGood,
}: {
  station: { readonly id: string; readonly adapter: string } | null;
  onGood: (words: string) => void;
}) {
  const may = useMay();
  const calibrations = useCalibrations(station !== null && station.adapter !== 'manual' && may('calibration.read'));
  const pump = calibrations.data?.items.find(({ stationId }) => stationId === station?.id);
  const waiting = pump?.containers.filter(({ containerId, state }) => containerId !== null && state !== 'good') ?? [];
  if (calibrations.data === undefined || pump === undefined || waiting.length === 0) return null;
  return (
    <section className={styles.windowForm} aria-label={`Calibrate the pump at ${pump.name}`}>
      {waiting.map((container) => (
        <div key={container.containerId}>
          <p>
            <strong>The pump at {pump.name}</strong>, container <span className="mono">{container.serial}</span>, lot{' '}
            {container.lot}
          </p>
          <CalibrationForm
            calibrations={calibrations.data}
            stationId={pump.stationId}
            container={container}
            onGood={() => onGood(`The pump at ${pump.name} is calibrated.`)}
          />
        </div>
      ))}
    </section>
  );
}
