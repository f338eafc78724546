import { Link } from '@tanstack/react-router';
import { useMay } from '../api/session';
import { StatusMark } from '../kit/status-mark';
import { useWaiting } from './loss-api';
import styles from './waste.module.css';

/** At the dosing window: that something waits for a witness, and the way there. Nothing when nothing waits. */
export function WitnessMark() {
  const may = useMay();
  const waiting = useWaiting(may('waste.read'));
  const { remainders = [], wastes = [], spills = [] } = waiting.data ?? {};
  const toSign =
    remainders.filter(({ waste }) => waste !== null).length +
    wastes.filter(({ state }) => state === 'waiting').length +
    spills.length;
  const toEnter = remainders.filter(({ waste }) => waste === null).length;
  if (toSign + toEnter === 0) return null;
  const says = toSign > 0 ? `${toSign} to witness` : `${toEnter} to waste`;
  return (
    <Link to="/stock/waste" className={styles.mark} aria-label={`${says}: waste and spills`}>
      <StatusMark meaning={toSign > 0 ? 'needs' : 'soon'}>{says}</StatusMark>
    </Link>
  );
}
