import type { Permission } from '@cairn/rules';
import { Link, Outlet } from '@tanstack/react-router';
import { useMay } from '../api/session';
import styles from './area-pages.module.css';

export interface AreaPage {
  readonly to: string;
  readonly label: string;
  /** Any one of these opens it. */
  readonly needs: readonly Permission[];
}

/** An area with several pages: those that the permissions open in a row, and the page itself below. The first is the area's own. */
export function AreaPages({ label, pages }: { label: string; pages: readonly AreaPage[] }) {
  const may = useMay();
  const home = pages[0]?.to;
  return (
    <div className={styles.area}>
      <nav className={`${styles.nav} no-print`} aria-label={label}>
        {pages
          .filter(({ needs }) => needs.some((one) => may(one)))
          .map((page) => (
            <Link
              key={page.to}
              to={page.to}
              className={styles.link}
              activeOptions={{ exact: page.to === home }}
              activeProps={{ className: styles.here, 'aria-current': 'page' }}
            >
              {page.label}
            </Link>
          ))}
      </nav>
      <Outlet />
    </div>
  );
}
