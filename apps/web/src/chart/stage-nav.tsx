import type { Chart } from '../api/types';
import styles from './chart.module.css';
import { chartSections, stepsInNavigation } from './chart-sections';

interface Place {
  readonly id: string;
  readonly label: string;
  readonly state: string;
}

/** The chart's places by stage of the path, each with where the person stands. */
export function placesOf(chart: Chart): Place[] {
  return chartSections.flatMap(({ id, label, state }) => [
    ...(label === undefined ? [] : [{ id, label, state: state?.(chart) ?? '' }]),
    ...stepsInNavigation
      .filter(({ after }) => after === id)
      .map((step) => ({ id: step.id, label: step.label, state: step.state(chart) })),
  ]);
}

export function StageNav(props: { chart: Chart; onGo: (id: string) => void }) {
  return (
    <nav className={styles.nav} aria-label="Stages of the path">
      <ol>
        {placesOf(props.chart).map((place) => (
          <li key={place.id}>
            <button type="button" className={styles.place} onClick={() => props.onGo(place.id)}>
              <span>{place.label}</span>
              <span className={styles.placeState}>{place.state}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
