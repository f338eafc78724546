import { Button } from '@mantine/core';
import { useMay } from '../api/session';
import type { Product } from '../api/types';
import { productWord } from '../kit/dose-amount';
import { strengthWords } from './measure';
import styles from './station.module.css';
import { hasPump } from './use-station';
import type { AtStation, Station } from './use-station';

/** Which window this is, what is open here, and whether a pump pours. Chosen once for this machine. */
export function StationChoice(props: { at: AtStation; onOpenContainer: (() => void) | null }) {
  const { stations, station, choose, loaded } = props.at;
  const may = useMay();
  if (!loaded) return null;
  if (stations.length === 0)
    return may('station.read') ? (
      <span className={styles.none}>No window is set up: volumes are not shown.</span>
    ) : null;
  return (
    <div className={styles.station}>
      <label className={styles.label}>
        <span className="visually-hidden">This window</span>
        <select
          className={`${styles.select} ${station === null ? styles.open : ''}`}
          value={station?.id ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {station === null && <option value="">Which window is this?</option>}
          {stations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {station !== null && (
        <span className={styles.words}>
          {hasPump(station) && 'Pump, '}
          {openWords(station)}
        </span>
      )}
      {props.onOpenContainer !== null && station !== null && (
        <Button variant="subtle" size="compact-xs" onClick={props.onOpenContainer}>
          Open container
        </Button>
      )}
    </div>
  );
}

function openWords({ containers }: Station): string {
  const liquid = containers.find(({ mcgPerMl }) => mcgPerMl !== null);
  if (containers.length === 0) return 'nothing open';
  if (liquid === undefined || liquid.mcgPerMl === null) return `${containers.length} open`;
  return `${shortName(liquid.product)} ${strengthWords(liquid.mcgPerMl)}`;
}

const shortName = (product: Product): string => productWord(product).toLowerCase();
