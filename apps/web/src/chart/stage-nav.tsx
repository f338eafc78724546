import type { Chart } from '../api/types';
import styles from './chart.module.css';

interface Place {
  readonly id: string;
  readonly label: string;
  readonly state: string;
}

/** The chart's places by stage of the path, each with where the person stands. */
export function placesOf(chart: Chart): Place[] {
  const stateOf = (track: string) => chart.path.tracks.find((each) => each.track === track)?.label ?? 'Not begun';
  return [
    { id: 'course', label: 'Episode', state: stateOf('main') },
    {
      id: 'contact',
      label: 'Contact and consent',
      state: chart.banner.consent.channels.length === 0 ? 'No consent given' : 'Consent given',
    },
    { id: 'team', label: 'Team', state: chart.banner.counselor?.displayName ?? 'Nobody assigned' },
    { id: 'step-placement', label: 'Level of care', state: stateOf('placement') },
    { id: 'clinical', label: 'Clinical record', state: 'Findings, COWS' },
    { id: 'medication', label: 'MOUD', state: stateOf('moud') },
    { id: 'take-home', label: 'Take-home doses', state: 'Ladder, decisions' },
    { id: 'tests', label: 'Drug tests', state: 'Results, custody' },
    { id: 'outside', label: 'Doses elsewhere', state: 'Guests, naloxone, overdose' },
    { id: 'sessions', label: 'Therapy', state: stateOf('therapy') },
    { id: 'step-aftercare', label: 'Aftercare', state: stateOf('aftercare') },
    { id: 'files', label: 'Files', state: 'Scans, letters' },
    {
      id: 'attested',
      label: 'Attested',
      state: chart.attestations.length === 0 ? 'None' : String(chart.attestations.length),
    },
  ];
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
