import type { Permission } from '@cairn/rules';
import { Link, Outlet } from '@tanstack/react-router';
import { useMay } from '../api/session';
import styles from './records.module.css';

const pages: readonly { to: string; label: string; needs: readonly Permission[] }[] = [
  { to: '/records', label: 'Dispensing log', needs: ['dispensing-log.read'] },
  { to: '/records/summary', label: 'Summary', needs: ['dispensing-summary.read'] },
  { to: '/records/downtime', label: 'Downtime', needs: ['downtime.read'] },
  { to: '/records/packs', label: 'Inspection packs', needs: ['inspection-pack.read'] },
  { to: '/records/site', label: 'Kept days and security', needs: ['snapshot.read', 'security-profile.read'] },
];

/** A row of pages above the page itself. */
export function RecordsLayout() {
  const may = useMay();
  return (
    <div className={styles.area}>
      <nav className={`${styles.nav} no-print`} aria-label="Records">
        {pages
          .filter(({ needs }) => needs.some((one) => may(one)))
          .map(({ to, label }) => (
            <Link
              key={to}
              to={to}
              className={styles.link}
              activeOptions={{ exact: to === '/records' }}
              activeProps={{ className: styles.here, 'aria-current': 'page' }}
            >
              {label}
            </Link>
          ))}
      </nav>
      <Outlet />
    </div>
  );
}
