import type { Permission } from '@cairn/rules';
import { Link, Outlet } from '@tanstack/react-router';
import { useMay } from '../api/session';
import styles from './programme.module.css';

interface ProgrammePage {
  to:
    | '/programme'
    | '/programme/places'
    | '/programme/hours'
    | '/programme/policy'
    | '/programme/protocols'
    | '/programme/staff'
    | '/programme/import'
    | '/programme/first-steps';
  label: string;
  needs: Permission;
}

/** The pages of this area, in the order in which a clinic sets itself up. */
const pages: readonly ProgrammePage[] = [
  { to: '/programme', label: 'Details', needs: 'settings.read' },
  { to: '/programme/places', label: 'Places and rooms', needs: 'settings.read' },
  { to: '/programme/hours', label: 'Hours and closures', needs: 'settings.read' },
  { to: '/programme/policy', label: 'Policy', needs: 'policy.read' },
  { to: '/programme/protocols', label: 'Protocols', needs: 'protocol.read' },
  { to: '/programme/staff', label: 'Staff', needs: 'staff.members' },
  { to: '/programme/import', label: 'Import', needs: 'list.read' },
  { to: '/programme/first-steps', label: 'First steps', needs: 'staff.write' },
];

/** A row of pages above the page itself. */
export function ProgrammeLayout() {
  const may = useMay();
  return (
    <div className={styles.area}>
      <nav className={`${styles.nav} no-print`} aria-label="Program">
        {pages
          .filter(({ needs }) => may(needs))
          .map(({ to, label }) => (
            <Link
              key={to}
              to={to}
              className={styles.link}
              activeOptions={{ exact: to === '/programme' }}
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
