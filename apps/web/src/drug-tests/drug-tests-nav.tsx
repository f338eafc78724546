import type { Permission } from '@cairn/rules';
import { Link, Outlet } from '@tanstack/react-router';
import { useMay } from '../api/session';
import styles from './drug-tests.module.css';

interface TestPage {
  readonly to: '/tests' | '/tests/random' | '/tests/results' | '/tests/panels';
  readonly label: string;
  /** Any one of these opens it. */
  readonly needs: readonly Permission[];
}

/** The pages of this area. */
const pages: readonly TestPage[] = [
  { to: '/tests', label: 'Today', needs: ['drug-test.read'] },
  {
    to: '/tests/random',
    label: 'Random tests',
    needs: ['random-test.read', 'random-test.counts', 'report.random-tests'],
  },
  { to: '/tests/results', label: 'Result files', needs: ['drug-test.import'] },
  { to: '/tests/panels', label: 'Panels', needs: ['test-panel.read'] },
];

export function DrugTestsLayout() {
  const may = useMay();
  return (
    <div className={styles.area}>
      <nav className={`${styles.nav} no-print`} aria-label="Drug tests">
        {pages
          .filter(({ needs }) => needs.some((one) => may(one)))
          .map(({ to, label }) => (
            <Link
              key={to}
              to={to}
              className={styles.link}
              activeOptions={{ exact: to === '/tests' }}
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
