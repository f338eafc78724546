import { Link } from '@tanstack/react-router';
import { Panel } from '../kit/panel';
import { StatusMark } from '../kit/status-mark';
import type { Obstacle } from './count-api';
import styles from './counts.module.css';

/** What still stands in the way of closing, each with the way to it. */
export function ShiftObstacles({ obstacles }: { obstacles: readonly Obstacle[] }) {
  if (obstacles.length === 0)
    return (
      <p className={styles.ready} role="status">
        <StatusMark meaning="fine">Everything is counted and signed: the shift can be closed</StatusMark>
      </p>
    );
  return (
    <Panel title="Before the shift can be closed">
      <ul className={styles.obstacles}>
        {obstacles.map((one) => (
          <li key={`${one.kind} ${one.containerId ?? ''}`}>
            <StatusMark meaning={one.kind === 'incident' ? 'needs' : 'soon'} bare />
            <span>{one.says.charAt(0).toUpperCase() + one.says.slice(1)}</span>
            <WayTo obstacle={one} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function WayTo({ obstacle: { kind, containerId } }: { obstacle: Obstacle }) {
  if (kind === 'poured') return <Link to="/dosing">Go to dosing</Link>;
  if (kind === 'remainder') return <Link to="/stock/waste">Go to waste</Link>;
  if (kind === 'paper') return <Link to="/records/downtime">Enter what is on paper</Link>;
  return (
    <a
      href={`#container-${containerId ?? ''}`}
      onClick={(event) => {
        event.preventDefault();
        const row = document.getElementById(`container-${containerId ?? ''}`);
        row?.scrollIntoView({ block: 'center' });
        (row?.querySelector<HTMLElement>('[data-count],button') ?? row)?.focus();
      }}
    >
      {kind === 'second' ? 'Sign it' : kind === 'incident' ? 'Record it' : 'Count it'}
    </a>
  );
}
