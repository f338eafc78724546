import type { Permission } from '@cairn/rules';
import { Link, Outlet } from '@tanstack/react-router';
import { useMay } from '../api/session';
import styles from './stock.module.css';

export interface StockPage {
  readonly to: string;
  readonly label: string;
  /** Any one of these opens it. */
  readonly needs: readonly Permission[];
}

/** The pages of this area, in the order in which stock goes through the house. */
export const stockPages: readonly StockPage[] = [
  { to: '/stock', label: 'Overview', needs: ['stock.read'] },
  { to: '/stock/shift', label: 'Shift', needs: ['shift.read'] },
  { to: '/stock/inventories', label: 'Inventories', needs: ['inventory.read'] },
  { to: '/stock/calibration', label: 'Calibration', needs: ['calibration.read'] },
  { to: '/stock/variances', label: 'Variances', needs: ['variance.read'] },
  { to: '/stock/receive', label: 'Receive', needs: ['stock.receive'] },
  { to: '/stock/orders', label: 'Order forms', needs: ['stock.read'] },
  { to: '/stock/transfers', label: 'Transfers', needs: ['stock.read'] },
  { to: '/stock/batches', label: 'Batches', needs: ['stock.read'] },
  { to: '/stock/waste', label: 'Waste and spills', needs: ['waste.read'] },
  { to: '/stock/quarantine', label: 'Quarantine', needs: ['waste.read'] },
  { to: '/stock/losses', label: 'Theft and loss', needs: ['loss.read'] },
  { to: '/stock/set-up', label: 'Products and places', needs: ['stock.set-up'] },
  { to: '/stock/people', label: 'Who may receive', needs: ['stock.read'] },
];

/** A row of pages above the page itself. */
export function StockLayout() {
  const may = useMay();
  return (
    <div className={styles.area}>
      <nav className={`${styles.nav} no-print`} aria-label="Stock">
        {stockPages
          .filter(({ needs }) => needs.some((one) => may(one)))
          .map(({ to, label }) => (
            <Link
              key={to}
              to={to}
              className={styles.link}
              activeOptions={{ exact: to === '/stock' }}
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
