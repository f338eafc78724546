import { products } from '@cairn/rules';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { shortDay } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonPanel } from '../kit/skeletons';
import { CalibrationForm } from './count-calibration';
import { useCalibrations } from './count-api';
import styles from './counts.module.css';

/** the pumps of the windows, and how each stands today. */
export function StockCalibrationScreen() {
  const calibrations = useCalibrations();
  if (calibrations.isError) return <ErrorNote error={calibrations.error} onRetry={() => void calibrations.refetch()} />;
  if (calibrations.data === undefined) return <SkeletonPanel lines={6} label="Loading the pumps" />;
  const { data } = calibrations;
  return (
    <>
      <PageHeader
        title="Calibration"
        meta={`${shortDay(data.day)}, before the first dose and after a container was changed`}
      />
      {data.items.length === 0 && (
        <Panel>
          <EmptyState title="No window here has a pump.">
            What is measured by hand needs no calibration. A pump is set up with its window, at Dosing.
          </EmptyState>
        </Panel>
      )}
      {data.items.map((pump) => (
        <Panel key={pump.stationId} title={pump.name} flush>
          {pump.containers.length === 0 ? (
            <EmptyState title="Nothing is open here that this pump could pour.">
              Open a container at Dosing first.
            </EmptyState>
          ) : (
            <ul className={styles.rows}>
              {pump.containers.map((container) => (
                <li key={container.containerId ?? container.product} className={styles.pump}>
                  <div className={styles.what}>
                    <h3 className={styles.name}>{nameOf(container.product)}</h3>
                    <p className="dim small">
                      {container.serial !== null && (
                        <>
                          container <span className="mono">{container.serial}</span>,{' '}
                        </>
                      )}
                      lot {container.lot}
                    </p>
                  </div>
                  <CalibrationForm calibrations={data} stationId={pump.stationId} container={container} />
                </li>
              ))}
            </ul>
          )}
        </Panel>
      ))}
    </>
  );
}

function nameOf(product: string): string {
  return product in products ? products[product as keyof typeof products].label : product;
}
