import { useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { useMay } from '../api/session';
import { count } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import { openingsQuery } from './audit-queries';
import styles from './audit.module.css';

function useUnreviewed(): number {
  const may = useMay();
  const openings = useQuery({ ...openingsQuery('unreviewed'), enabled: may('opening.read') });
  return openings.data?.items.length ?? 0;
}

/** In the navigation: how many looks wait for the privacy officer. */
export function OpeningCount() {
  const waiting = useUnreviewed();
  if (waiting === 0) return null;
  return (
    <span className={styles.count}>
      {waiting}
      <span className="visually-hidden"> to review</span>
    </span>
  );
}

/** Over every screen of a privacy officer but the one where it is answered. */
export function OpeningStrip() {
  const waiting = useUnreviewed();
  const path = useRouterState({ select: (state) => state.location.pathname });
  if (waiting === 0 || path === '/audit') return null;
  return (
    <div className={`${styles.strip} no-print`} role="status">
      <StatusMark meaning="needs" quiet>
        {count(waiting, 'opening')} of a restricted chart {waiting === 1 ? 'waits' : 'wait'} for your review.
      </StatusMark>
      <Link to="/audit">Review</Link>
    </div>
  );
}
